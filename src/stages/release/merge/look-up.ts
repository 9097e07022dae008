import type { Digest } from '../../../core/hash.ts';
import { hexOf } from '../../../core/hash.ts';
import type { ObjectStore } from '../../../core/ports.ts';
import type { Evaluation, ProductionComparison, TrainedModel } from '../../../core/records.ts';
import { isWhole } from '../../../data/bundle/stored-bundle.ts';
import { findComparison, findEvaluation, findRun, saveEvaluation, saveRun } from '../../jobs/library.ts';
import { withQuarantine } from '../../jobs/quarantine.ts';
import { evaluationKey } from '../../plan/keys.ts';
import { claim } from '../../store/claims.ts';

/** A reviewed run of the keys that were asked for. */
export interface ReviewedRun {
  readonly trained: TrainedModel;
  readonly evaluation: Evaluation;
  /** With what served in production when it was reviewed; absent where nothing did. */
  readonly comparison?: ProductionComparison;
  /** Quarantine that it was copied from; absent when the store had it. */
  readonly from?: string;
}

export type LookUp =
  | { readonly kind: 'found'; readonly run: ReviewedRun }
  /** Nobody has trained exactly this, or trained and not evaluated it. */
  | { readonly kind: 'missing'; readonly what: 'run' | 'evaluation' }
  /** A run that names a bundle which is not whole. */
  | { readonly kind: 'damaged'; readonly bundle: Digest; readonly where: string };

export interface Wanted {
  readonly trainKey: Digest;
  readonly evaluationInputsKey: Digest;
  /** Quarantines of merged changes, the likeliest first. */
  readonly quarantines: readonly string[];
  /** Bundles that were stable in production, the latest first. */
  readonly served: readonly Digest[];
  readonly now: Date;
}

/**
 * Finds the run of merged inputs: in the store, else in the quarantine of the change that was merged, from where it is
 * copied by digest, every byte verified, its record last. Doing it again, also after a crash in the middle, ends in the
 * same state. The bundle is claimed, that no sweep takes it meanwhile. Throws `bundle-swept`, and what the store throws.
 */
export async function lookUp(store: ObjectStore, wanted: Wanted): Promise<LookUp> {
  let missing: LookUp = { kind: 'missing', what: 'run' };
  for (const name of [undefined, ...wanted.quarantines]) {
    const place = name === undefined ? store : withQuarantine(store, name);
    const trained = await findRun(place, wanted.trainKey);
    if (trained === undefined) continue;
    const evaluation = await findEvaluation(place, evaluationKey(trained.bundle, wanted.evaluationInputsKey));
    if (evaluation === undefined) {
      missing = { kind: 'missing', what: 'evaluation' };
      continue;
    }
    await claim(store, trained.bundle, wanted.now);
    if (!(await isWhole(place, trained.bundle)))
      return { kind: 'damaged', bundle: trained.bundle, where: place.location };
    const run = name === undefined ? { trained, evaluation } : await copied(store, place, { trained, evaluation });
    const from = name === undefined ? {} : { from: name };
    const comparison = await comparedInReview(store, evaluation, { ...wanted, ...from });
    return { kind: 'found', run: { ...run, ...from, ...(comparison && { comparison }) } };
  }
  return missing;
}

async function copied(store: ObjectStore, place: ObjectStore, run: ReviewedRun): Promise<ReviewedRun> {
  const { bundle } = run.trained;
  const trained = await saveRun(store, run.trained, (path) => place.get(`bundles/${hexOf(bundle)}/files/${path}`));
  const evaluation = await saveEvaluation(store, run.evaluation);
  return { trained, evaluation };
}

/** A change may be merged so long after its review that production has moved on a few times. */
const MOST_SERVED = 3;

/**
 * What the gates against production were judged by. A review of a run that the store has keeps its comparison in its own
 * quarantine all the same.
 */
async function comparedInReview(
  store: ObjectStore,
  { evaluationKey }: Evaluation,
  { served, quarantines, from }: Wanted & Pick<ReviewedRun, 'from'>,
): Promise<ProductionComparison | undefined> {
  const names = [...new Set([from, quarantines[0], quarantines.at(-1)])].filter((name) => name !== undefined);
  const places = [store, ...names.map((name) => withQuarantine(store, name))];
  for (const bundle of served.slice(0, MOST_SERVED)) {
    for (const place of places) {
      const found = await findComparison(place, { evaluationKey, bundle });
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
