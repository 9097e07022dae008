import type { FairnessMetric } from '../core/plugins.ts';
import { groupDifference } from '../data/groups/group-gaps.ts';

export const equalOpportunityDifference: FairnessMetric = {
  kind: 'fairness',
  id: 'equal_opportunity_difference',
  doc: 'Gap between groups in finding the truly positive.',
  version: 1,
  better: 'lower',
  range: [0, 1],
  definition: 'largest - smallest true positive rate over groups (fairlearn, between_groups)',
  compares: { by: 'difference', rates: ['true positive'] },
  compute: (cells) => groupDifference(cells, 'true positive'),
};
