import { compare, inc, rcompare } from 'semver';
import type { VersionRecord } from '../core/release-records.ts';

/** The first version, as GTO has it. */
export const FIRST_VERSION = '0.0.1';

/** The version after the greatest of those there are; the first one when there is none. */
export function nextVersion(versions: readonly string[], bump: VersionRecord['bump']): string {
  const [greatest] = [...versions].sort(rcompare);
  if (greatest === undefined) return FIRST_VERSION;
  return inc(greatest, bump) ?? FIRST_VERSION;
}

/** Negative when `one` is the older version, by semver. */
export function compareVersions(one: string, other: string): number {
  return compare(one, other);
}
