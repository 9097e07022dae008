import { estimated } from '../core/estimate.ts';
import type { Metric } from '../core/plugins.ts';
import { reweighedConfusion, shareForm } from '../data/encoding/reweighing.ts';
import { labelScores, scoresOf, withoutPositives } from '../data/predictions/label-scores.ts';
import { checkPredictions } from '../data/predictions/predictions.ts';

export const recall: Metric = {
  kind: 'performance',
  id: 'recall',
  doc: 'Share of the truly positive rows that are found.',
  version: 1,
  tasks: ['binary', 'multiclass'],
  better: 'higher',
  range: [0, 1],
  definition:
    'tp / (tp + fn) of the positive class; multiclass: unweighted mean over classes in truth or decisions, 0/0 as 0',
  compute: (predictions) =>
    checkPredictions(predictions) ?? withoutPositives(predictions) ?? estimated(labelScores(predictions).recall),
  reweighing: (predictions) => reweighedConfusion(predictions, (matrix) => scoresOf(matrix, predictions.task).recall),
  closedForm: (predictions) => shareForm(predictions, 'truth'),
};
