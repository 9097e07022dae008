import type { Baseline } from '../core/baseline.ts';
import type { GitRefs } from '../core/refs.ts';
import { servingModels } from '../stages/release/serving.ts';

/** What serves in production, by the deploy branch and the ledger of the clone. */
export function releasedBaseline(refs: GitRefs): Baseline {
  return { serving: servingModels(refs) };
}
