import type { DriftMeasure } from '../core/plugins.ts';
import { overCounts } from '../data/drift/drift-samples.ts';
import { fisherExactTest } from '../math/tests/fisher-exact.ts';

export const fisherExact: DriftMeasure = {
  id: 'fisher_exact',
  doc: 'Whether the share of one of two values changed, exactly, for small counts.',
  version: 1,
  types: ['category'],
  scale: 'p-value',
  threshold: 0.05,
  drifts: 'below',
  range: [0, 1],
  definition:
    'two-sided p-value: total probability of the 2 x 2 tables no more likely than the observed one; the first category against all others',
  measure: (sample) =>
    overCounts(sample, (reference, current) => {
      const row = (counts: Float64Array) => [counts[0] as number, counts.slice(1).reduce((a, b) => a + b, 0)] as const;
      return fisherExactTest([row(reference), row(current)]).pvalue;
    }),
};
