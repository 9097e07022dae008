import type { DriftMeasure } from '../core/plugins.ts';
import { overCounts } from '../data/drift/drift-samples.ts';
import { gTestFit } from '../math/tests/chi-square.ts';

export const gTest: DriftMeasure = {
  id: 'g_test',
  doc: 'Whether the shares of the categories changed (likelihood ratio).',
  version: 1,
  types: ['category'],
  scale: 'p-value',
  threshold: 0.05,
  drifts: 'below',
  range: [0, 1],
  definition: 'p-value of 2 sum O ln(O / E) with E = reference counts scaled to the current total, df = categories - 1',
  measure: (sample) => overCounts(sample, (reference, current) => gTestFit(reference, current).pvalue),
};
