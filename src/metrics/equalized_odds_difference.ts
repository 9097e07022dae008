import type { FairnessMetric } from '../core/plugins.ts';
import { groupDifference, worse } from '../data/groups/group-gaps.ts';

export const equalizedOddsDifference: FairnessMetric = {
  kind: 'fairness',
  id: 'equalized_odds_difference',
  doc: 'Gap between groups in hits or in false alarms, whichever is larger.',
  version: 1,
  better: 'lower',
  range: [0, 1],
  definition:
    'max of (largest - smallest) true positive rate and false positive rate over groups (fairlearn, between_groups, worst_case)',
  compares: { by: 'difference', rates: ['true positive', 'false positive'] },
  compute: (cells) =>
    worse([groupDifference(cells, 'true positive'), groupDifference(cells, 'false positive')], (gaps) =>
      Math.max(...gaps),
    ),
};
