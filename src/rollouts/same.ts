import type { BundleRef } from '../core/release-records.ts';

/** What makes a version what it is for the people it decides about. */
export type Deciding = Pick<BundleRef, 'digest' | 'threshold'>;

const DEFAULT_THRESHOLD = 0.5;

/** One bundle under one decision rule: with another threshold the same scores decide otherwise, which is a change to be tried. */
export function sameBundle(one: Deciding | null | undefined, other: Deciding | null | undefined): boolean {
  if (one == null || other == null) return false;
  return one.digest === other.digest && thresholdOf(one) === thresholdOf(other);
}

function thresholdOf({ threshold = DEFAULT_THRESHOLD }: Deciding): number {
  return threshold;
}
