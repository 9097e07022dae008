import type { DriftMeasure } from '../core/plugins.ts';
import { overCounts, overValues } from '../data/drift/drift-samples.ts';
import { hellingerDistance } from '../math/distances/distances.ts';
import { sturgesCounts } from '../math/distances/histogram.ts';

export const hellinger: DriftMeasure = {
  id: 'hellinger',
  doc: 'Hellinger distance.',
  version: 1,
  types: ['numeric', 'category'],
  scale: 'distance',
  threshold: 0.1,
  drifts: 'at or above',
  range: [0, 1],
  definition: 'sqrt(1 - sum sqrt(r c)) over shares; numeric: Sturges bins over both samples together',
  measure: (sample) => {
    if (sample.type === 'category')
      return overCounts(sample, (reference, current) => hellingerDistance(reference, current));
    return overValues(sample, 1, (reference, current) => {
      const counts = sturgesCounts(reference, current);
      return hellingerDistance(counts.reference, counts.current);
    });
  },
};
