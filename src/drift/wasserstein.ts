import type { DriftMeasure } from '../core/plugins.ts';
import { overValues } from '../data/drift/drift-samples.ts';
import { wassersteinNormed } from '../math/distances/transport.ts';

export const wasserstein: DriftMeasure = {
  id: 'wasserstein',
  doc: 'How far values moved, in standard deviations of the reference.',
  version: 1,
  types: ['numeric'],
  scale: 'distance',
  threshold: 0.1,
  drifts: 'at or above',
  range: [0, Number.MAX_VALUE],
  definition: 'first Wasserstein distance / max(population standard deviation of the reference, 0.001)',
  measure: (sample) => overValues(sample, 1, wassersteinNormed),
};
