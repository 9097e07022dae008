import { estimated, notEstimable } from '../core/estimate.ts';
import type { Metric, Predictions } from '../core/plugins.ts';
import type { Estimate } from '../core/records.ts';
import { reweighedRanks } from '../data/encoding/reweighing.ts';
import { checkPredictions, classWeights, missingClass } from '../data/predictions/predictions.ts';
import { presortedAveragePrecision } from '../math/intervals/presorted.ts';
import { oneVsRestPrecision, averagePrecision as precisionOverRecall } from '../math/performance/precision-recall.ts';

export const averagePrecision: Metric = {
  kind: 'performance',
  id: 'average_precision',
  doc: 'Precision averaged over recall, all thresholds; its floor is the share of positives.',
  version: 1,
  tasks: ['binary', 'multiclass'],
  better: 'higher',
  range: [0, 1],
  definition:
    'sum over distinct scores, highest first, of (recall - previous recall) x precision, no interpolation; ' +
    'multiclass: one class against the rest, unweighted mean over classes',
  compute: (predictions) => checkPredictions(predictions) ?? average(predictions),
  reweighing: (predictions) => reweighedRanks(predictions, presortedAveragePrecision),
};

function average(predictions: Predictions): Estimate {
  if (predictions.task === 'binary') {
    if (!((classWeights(predictions)[1] as number) > 0))
      return notEstimable('there are no positive rows', 'at least 1 positive row');
    return estimated(precisionOverRecall(predictions));
  }
  return missingClass(predictions) ?? estimated(oneVsRestPrecision(predictions, 'macro'));
}
