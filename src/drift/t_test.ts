import type { DriftMeasure } from '../core/plugins.ts';
import { overValues } from '../data/drift/drift-samples.ts';
import { studentTest } from '../math/tests/t-test.ts';

export const tTest: DriftMeasure = {
  id: 't_test',
  doc: 'Whether the mean changed (Student, equal variances).',
  version: 1,
  types: ['numeric'],
  scale: 'p-value',
  threshold: 0.05,
  drifts: 'below',
  range: [0, 1],
  definition: "two-sided p-value of Student's t with one pooled variance",
  measure: (sample) => overValues(sample, 2, (reference, current) => studentTest(reference, current).pvalue),
};
