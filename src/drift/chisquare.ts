import type { DriftMeasure } from '../core/plugins.ts';
import { overCounts } from '../data/drift/drift-samples.ts';
import { chiSquareFit } from '../math/tests/chi-square.ts';

export const chisquare: DriftMeasure = {
  id: 'chisquare',
  doc: 'Whether the shares of the categories changed (goodness of fit).',
  version: 1,
  types: ['category'],
  scale: 'p-value',
  threshold: 0.05,
  drifts: 'below',
  range: [0, 1],
  definition:
    'p-value of chi-square with expected = reference counts scaled to the current total, df = categories - 1; a category absent from the reference gives 0',
  measure: (sample) => overCounts(sample, (reference, current) => chiSquareFit(reference, current).pvalue),
};
