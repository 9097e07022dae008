import { TrainyardError } from '../../core/errors.ts';
import { hexOf } from '../../core/hash.ts';
import type { Git } from '../../core/ports.ts';
import type { RepositoryFacts } from '../../core/repository-facts.ts';
import { type KeyPlugins, specKeys } from '../plan/keys.ts';
import { type LoadPorts, loadSpecs } from '../plan/specs.ts';

export interface OpenPulls {
  /** Undefined where nobody could be asked. */
  readonly numbers: ReadonlySet<number> | undefined;
  /** Why content is needed, by the hex digits of the train keys that open pull requests have now. */
  readonly named: ReadonlyMap<string, string>;
}

export interface OpenPullPorts extends LoadPorts {
  readonly git: Git;
  readonly catalogs: LoadPorts['catalogs'] & KeyPlugins;
  readonly settings?: Pick<RepositoryFacts, 'openPulls'>;
  /** A repository without a remote has no pull requests. */
  readonly remote: boolean;
}

/**
 * What is under review: a review that finds its run in the store itself leaves nothing in the quarantine, so that the keys of
 * the open pull requests say what they need. Throws `gc-pulls` where there are pull requests and nobody says which are open.
 */
export async function readOpenPulls(ports: OpenPullPorts): Promise<OpenPulls> {
  const { git } = ports;
  const refs = ports.remote
    ? await git.remoteRefs(['refs/pull/*/head', 'refs/pull/*/merge'])
    : new Map<string, string>();
  const open = await ports.settings?.openPulls();
  if (open === undefined && refs.size > 0) throw unasked(refs.size);
  const numbers = open && new Set(open);
  const needed = [...refs].filter(([ref]) => numbers?.has(numberIn(ref)));
  await git.ensureCommits([...new Set(needed.map(([, commit]) => commit))]);
  const named = new Map<string, string>();
  for (const [ref, commit] of needed) {
    for (const key of await keysAt(commit, ports)) named.set(key, `#${numberIn(ref)} is open and has its inputs`);
  }
  return { numbers, named };
}

function numberIn(ref: string): number {
  return Number(/^refs\/pull\/(\d+)\//.exec(ref)?.[1]);
}

async function keysAt(commit: string, ports: OpenPullPorts): Promise<readonly string[]> {
  const loaded = await loadSpecs({ tree: await ports.git.treeOf(commit) }, ports);
  return loaded.specs.flatMap((spec) => {
    const { trainKey } = specKeys(spec, loaded.files, ports.catalogs);
    return trainKey === undefined ? [] : [hexOf(trainKey)];
  });
}

function unasked(refs: number): TrainyardError {
  return new TrainyardError({
    code: 'gc-pulls',
    message: `the remote has ${refs} refs of pull requests, and nobody could be asked which are open; nothing was changed`,
    fix: 'Set GITHUB_TOKEN (with pull-requests: read) and GITHUB_REPOSITORY (owner/name), and run it again.',
  });
}
