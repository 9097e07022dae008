import type { FairnessMetric } from '../core/plugins.ts';
import { groupRatio } from '../data/groups/group-gaps.ts';

export const equalOpportunityRatio: FairnessMetric = {
  kind: 'fairness',
  id: 'equal_opportunity_ratio',
  doc: 'True positive rate of the worst served group over that of the best served.',
  version: 1,
  better: 'higher',
  range: [0, 1],
  definition: 'smallest / largest true positive rate over groups (fairlearn, between_groups)',
  compares: { by: 'ratio', rates: ['true positive'] },
  compute: (cells) => groupRatio(cells, 'true positive'),
};
