import { estimated } from '../core/estimate.ts';
import type { Metric } from '../core/plugins.ts';
import { reweighedConfusion } from '../data/encoding/reweighing.ts';
import { labelScores, scoresOf, withoutPositives } from '../data/predictions/label-scores.ts';
import { checkPredictions } from '../data/predictions/predictions.ts';

export const f1: Metric = {
  kind: 'performance',
  id: 'f1',
  doc: 'Harmonic mean of precision and recall.',
  version: 1,
  tasks: ['binary', 'multiclass'],
  better: 'higher',
  range: [0, 1],
  definition:
    '2 tp / (2 tp + fp + fn) of the positive class, at the decision threshold; ' +
    'multiclass: unweighted mean over classes in truth or decisions (macro), 0/0 as 0',
  compute: (predictions) =>
    checkPredictions(predictions) ?? withoutPositives(predictions) ?? estimated(labelScores(predictions).f),
  reweighing: (predictions) => reweighedConfusion(predictions, (matrix) => scoresOf(matrix, predictions.task).f),
};
