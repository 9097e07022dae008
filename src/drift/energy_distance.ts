import type { DriftMeasure } from '../core/plugins.ts';
import { overValues } from '../data/drift/drift-samples.ts';
import { energyDistance as distanceBetween } from '../math/distances/transport.ts';

export const energyDistance: DriftMeasure = {
  id: 'energy_distance',
  doc: 'Distance between the two distributions, in roots of the unit.',
  version: 1,
  types: ['numeric'],
  scale: 'distance',
  threshold: 0.1,
  drifts: 'at or above',
  range: [0, Number.MAX_VALUE],
  definition: "sqrt(2 E|X-Y| - E|X-X'| - E|Y-Y'|)",
  measure: (sample) =>
    overValues(sample, 1, (reference, current) => distanceBetween({ values: reference }, { values: current })),
};
