import type { FairnessMetric } from '../core/plugins.ts';
import { groupDifference } from '../data/groups/group-gaps.ts';

export const demographicParityDifference: FairnessMetric = {
  kind: 'fairness',
  id: 'demographic_parity_difference',
  doc: 'Gap between the most and the least selected group.',
  version: 1,
  better: 'lower',
  range: [0, 1],
  definition:
    'largest - smallest selection rate over groups (fairlearn, between_groups); selection rate: weight decided positive / weight',
  compares: { by: 'difference', rates: ['selection'] },
  compute: (cells) => groupDifference(cells, 'selection'),
};
