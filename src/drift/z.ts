import type { DriftMeasure } from '../core/plugins.ts';
import { overCounts } from '../data/drift/drift-samples.ts';
import { twoProportionTest } from '../math/tests/proportions.ts';

export const z: DriftMeasure = {
  id: 'z',
  doc: 'Whether the share of one of two values changed.',
  version: 1,
  types: ['category'],
  scale: 'p-value',
  threshold: 0.05,
  drifts: 'below',
  range: [0, 1],
  definition: 'two-sided p-value of the pooled z test on the share of the first category against all others',
  measure: (sample) =>
    overCounts(sample, (reference, current) => {
      const share = (counts: Float64Array) => ({
        successes: counts[0] as number,
        trials: counts.reduce((a, b) => a + b, 0),
      });
      return twoProportionTest(share(reference), share(current)).pvalue;
    }),
};
