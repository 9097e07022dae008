import type { DriftMeasure } from '../core/plugins.ts';
import { overCounts, overValues } from '../data/drift/drift-samples.ts';
import { populationStability } from '../math/distances/distances.ts';
import { sturgesCounts } from '../math/distances/histogram.ts';

export const psi: DriftMeasure = {
  id: 'psi',
  doc: 'Population stability index.',
  version: 1,
  types: ['numeric', 'category'],
  scale: 'distance',
  threshold: 0.1,
  drifts: 'at or above',
  range: [0, Number.MAX_VALUE],
  definition:
    'sum (r - c) ln(r / c) over shares, in nats; an empty share counts as 0.0001, or as the smallest other share / 10^6 where that is at most 0.0001; numeric: Sturges bins over both samples together',
  measure: (sample) => {
    if (sample.type === 'category')
      return overCounts(sample, (reference, current) => populationStability(reference, current));
    return overValues(sample, 1, (reference, current) => {
      const counts = sturgesCounts(reference, current);
      return populationStability(counts.reference, counts.current);
    });
  },
};
