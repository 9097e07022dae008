import type { DriftMeasure } from '../core/plugins.ts';
import { overCounts, overValues } from '../data/drift/drift-samples.ts';
import { jensenShannonDistance } from '../math/distances/distances.ts';
import { sturgesCounts } from '../math/distances/histogram.ts';

export const jensenshannon: DriftMeasure = {
  id: 'jensenshannon',
  doc: 'Jensen-Shannon distance, the symmetric one with an upper bound.',
  version: 1,
  types: ['numeric', 'category'],
  scale: 'distance',
  threshold: 0.1,
  drifts: 'at or above',
  range: [0, 0.83256],
  definition:
    'square root of the Jensen-Shannon divergence in nats, at most 0.8326 (not base 2, whose maximum is 1); numeric: Sturges bins over both samples together',
  measure: (sample) => {
    if (sample.type === 'category')
      return overCounts(sample, (reference, current) => jensenShannonDistance(reference, current));
    return overValues(sample, 1, (reference, current) => {
      const counts = sturgesCounts(reference, current);
      return jensenShannonDistance(counts.reference, counts.current);
    });
  },
};
