import type { DriftMeasure } from '../core/plugins.ts';
import { overCounts, overValues } from '../data/drift/drift-samples.ts';
import { totalVariation } from '../math/distances/distances.ts';
import { sturgesCounts } from '../math/distances/histogram.ts';

export const tvd: DriftMeasure = {
  id: 'tvd',
  doc: 'Total variation distance: share of rows that would have to move.',
  version: 1,
  types: ['numeric', 'category'],
  scale: 'distance',
  threshold: 0.1,
  drifts: 'at or above',
  range: [0, 1],
  definition:
    'half of the sum of |r - c| over shares (the distance itself, not the p-value of its permutation test); numeric: Sturges bins over both samples together',
  measure: (sample) => {
    if (sample.type === 'category')
      return overCounts(sample, (reference, current) => totalVariation(reference, current));
    return overValues(sample, 1, (reference, current) => {
      const counts = sturgesCounts(reference, current);
      return totalVariation(counts.reference, counts.current);
    });
  },
};
