import { atMost } from '../../core/at-most.ts';
import type { Digest } from '../../core/hash.ts';
import type { ObjectStore } from '../../core/ports.ts';
import { earlierSeconds, findRun, hasEvaluation } from '../jobs/library.ts';
import type { Scope } from './affected.ts';
import { evaluationKey } from './keys.ts';
import type { Known } from './plan.ts';

/** Looks up in the store what is known of a scope's keys; nothing is asked about specs the plan does not list. */
export async function knownRuns(store: ObjectStore, scope: Scope): Promise<Known> {
  const bundles = new Map<Digest, Digest>();
  const evaluations = new Set<Digest>();
  const seconds = new Map<string, readonly number[]>();
  const heads = scope.candidates.flatMap(({ model, head }) => (head === undefined ? [] : [{ model, keys: head.keys }]));
  await atMost(LOOKUPS_AT_ONCE, heads, async ({ model, keys }) => {
    seconds.set(model, await earlierSeconds(store, model));
    const { trainKey, evaluationInputsKey } = keys;
    if (trainKey === undefined || evaluationInputsKey === undefined) return;
    const run = await findRun(store, trainKey);
    if (run === undefined) return;
    bundles.set(trainKey, run.bundle);
    const key = evaluationKey(run.bundle, evaluationInputsKey);
    if (await hasEvaluation(store, key)) evaluations.add(key);
  });
  return { bundles, evaluations, seconds };
}

/** Enough to hide a remote store's round trips, few enough for its limits. */
const LOOKUPS_AT_ONCE = 16;
