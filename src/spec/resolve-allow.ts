import { bytesOf } from '../math/quantities.ts';
import type { Project } from './generated/project.ts';
import { DEFAULT_REGION, MAX_DOWNLOAD } from './grammar/allow.ts';
import type { ResolvedAllow } from './resolved.ts';

/** `allow` of a project, or of one that says nothing. */
export function resolvedAllow(allow: Project['allow']): ResolvedAllow {
  const buckets = Object.entries(allow?.buckets ?? {}).map(([bucket, { region, endpoint, pathStyle }]) => ({
    bucket,
    region: region ?? DEFAULT_REGION,
    pathStyle: pathStyle ?? endpoint !== undefined,
    ...(endpoint === undefined ? {} : { endpoint }),
  }));
  return {
    hosts: allow?.hosts ?? [],
    buckets,
    folders: allow?.folders ?? [],
    mostBytes: Math.floor(bytesOf(allow?.maxDownload ?? MAX_DOWNLOAD) ?? 0),
  };
}
