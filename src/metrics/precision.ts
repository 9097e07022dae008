import { estimated, notEstimable } from '../core/estimate.ts';
import type { Metric, Predictions } from '../core/plugins.ts';
import type { Estimate } from '../core/records.ts';
import { reweighedConfusion, shareForm } from '../data/encoding/reweighing.ts';
import { labelScores, scoresOf } from '../data/predictions/label-scores.ts';
import { checkPredictions } from '../data/predictions/predictions.ts';

export const precision: Metric = {
  kind: 'performance',
  id: 'precision',
  doc: 'Share of the positive decisions that are right.',
  version: 1,
  tasks: ['binary', 'multiclass'],
  better: 'higher',
  range: [0, 1],
  definition:
    'tp / (tp + fp) of the positive class; multiclass: unweighted mean over classes in truth or decisions, 0/0 as 0',
  compute: (predictions) => checkPredictions(predictions) ?? share(predictions),
  reweighing: (predictions) =>
    reweighedConfusion(predictions, (matrix) => scoresOf(matrix, predictions.task).precision),
  closedForm: (predictions) => shareForm(predictions, 'decisions'),
};

function share(predictions: Predictions): Estimate {
  const { precision: value } = labelScores(predictions);
  if (Number.isNaN(value)) return notEstimable('no row was decided positive', 'at least 1 positive decision');
  return estimated(value);
}
