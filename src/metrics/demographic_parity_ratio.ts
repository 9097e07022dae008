import type { FairnessMetric } from '../core/plugins.ts';
import { groupRatio } from '../data/groups/group-gaps.ts';

export const demographicParityRatio: FairnessMetric = {
  kind: 'fairness',
  id: 'demographic_parity_ratio',
  doc: 'Selection rate of the least selected group over that of the most selected.',
  version: 1,
  better: 'higher',
  range: [0, 1],
  definition:
    'smallest / largest selection rate over groups (fairlearn, between_groups); selection rate: weight decided positive / weight',
  compares: { by: 'ratio', rates: ['selection'] },
  compute: (cells) => groupRatio(cells, 'selection'),
};
