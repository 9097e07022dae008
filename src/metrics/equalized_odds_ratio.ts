import type { FairnessMetric } from '../core/plugins.ts';
import { groupRatio, worse } from '../data/groups/group-gaps.ts';

export const equalizedOddsRatio: FairnessMetric = {
  kind: 'fairness',
  id: 'equalized_odds_ratio',
  doc: 'Ratio between groups in hits or in false alarms, whichever is smaller.',
  version: 1,
  better: 'higher',
  range: [0, 1],
  definition:
    'min of (smallest / largest) true positive rate and false positive rate over groups (fairlearn, between_groups, worst_case)',
  compares: { by: 'ratio', rates: ['true positive', 'false positive'] },
  compute: (cells) =>
    worse([groupRatio(cells, 'true positive'), groupRatio(cells, 'false positive')], (ratios) => Math.min(...ratios)),
};
