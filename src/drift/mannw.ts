import type { DriftMeasure } from '../core/plugins.ts';
import { overValues } from '../data/drift/drift-samples.ts';
import { mannWhitneyTest } from '../math/tests/mann-whitney.ts';

export const mannw: DriftMeasure = {
  id: 'mannw',
  doc: 'Whether values tend to be larger than before (Mann-Whitney U test).',
  version: 1,
  types: ['numeric'],
  scale: 'p-value',
  threshold: 0.05,
  drifts: 'below',
  range: [0, 1],
  definition:
    'two-sided p-value; exact when the smaller sample has at most 8 values and nothing ties, else normal with tie and continuity correction (evidently tests one side only)',
  measure: (sample) => overValues(sample, 1, (reference, current) => mannWhitneyTest(reference, current).pvalue),
};
