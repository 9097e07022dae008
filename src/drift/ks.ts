import type { DriftMeasure } from '../core/plugins.ts';
import { overValues } from '../data/drift/drift-samples.ts';
import { ksTest } from '../math/tests/kolmogorov-smirnov.ts';

export const ks: DriftMeasure = {
  id: 'ks',
  doc: 'Largest gap between the two distribution functions (Kolmogorov-Smirnov test).',
  version: 1,
  types: ['numeric'],
  scale: 'p-value',
  threshold: 0.05,
  drifts: 'at or below',
  range: [0, 1],
  definition:
    'two-sided p-value; exact up to 10,000 values in the larger sample, above that kstwo at round(n1 n2 / (n1 + n2)); ties only affect the statistic',
  measure: (sample) => overValues(sample, 1, (reference, current) => ksTest(reference, current).pvalue),
};
