import type { Baseline } from '../core/baseline.ts';
import type { GitRefs } from '../core/refs.ts';
import { type LocalRecords, readRecords } from '../stages/release/views/records.ts';
import { servedCard, servingModel } from '../stages/release/views/serving.ts';

/** What serves in production, by the deploy branch and the ledger of the clone. */
export function releasedBaseline(refs: GitRefs): Baseline {
  let known: Promise<LocalRecords> | undefined;
  const read = () => {
    known ??= readRecords(refs, { tags: 'none', ledger: 'whole', environments: true });
    return known;
  };
  return {
    serving: async (model, store) => servingModel(model, await read(), store),
    card: async (model) => servedCard(model, await read()),
  };
}
