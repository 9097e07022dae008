import { type Digest, digestOf, hexOf } from './hash.ts';
import type { Release } from './release-records.ts';

/**
 * Names what is served while evidence is counted: try, bundles, step and weight. Servers start their counters at zero when
 * it changes, and a decision reads only numbers of its own window, so that nothing that was measured of an earlier
 * candidate, step or try ever counts for this one. Notes about a step that goes on (held, queued, paused) keep it.
 */
export function evidenceWindow(release: Release): Digest {
  const phase = release.pause?.from ?? release.phase;
  return digestOf({
    try: release.releaseId,
    stable: release.stable?.digest ?? null,
    candidate: release.candidate?.digest ?? null,
    shadow: phase === 'SHADOW',
    step: release.stepIndex,
    weight: release.weight,
  });
}

/** Where evidence of a window lies in a store, a record for each file that was scored. */
export function evidenceFolder(window: Digest): string {
  return `evidence/${hexOf(window)}/`;
}

/** `rows`: 32 hex digits that name the rows; what lies there already is of the same ones. */
export function evidenceKey(window: Digest, rows: string): string {
  return `${evidenceFolder(window)}${rows}.json`;
}
