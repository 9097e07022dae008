import type { DriftMeasure } from '../core/plugins.ts';
import { overCounts } from '../data/drift/drift-samples.ts';
import { largestShareGap } from '../math/distances/distances.ts';

export const lInfinity: DriftMeasure = {
  id: 'l_infinity',
  doc: 'Largest change of the share of any category.',
  version: 1,
  types: ['category'],
  scale: 'distance',
  threshold: 0.1,
  drifts: 'at or above',
  range: [0, 1],
  definition: 'max |r - c| over shares, no small-sample correction',
  measure: (sample) => overCounts(sample, largestShareGap),
};
