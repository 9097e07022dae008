import { estimated } from '../core/estimate.ts';
import type { Metric, Predictions } from '../core/plugins.ts';
import type { Estimate } from '../core/records.ts';
import { reweighedPairs } from '../data/encoding/reweighing.ts';
import { checkPredictions, missingClass } from '../data/predictions/predictions.ts';
import { presortedAuc } from '../math/intervals/presorted.ts';
import { oneVsOneAuc } from '../math/performance/multiclass-auc.ts';

export const rocAucOvo: Metric = {
  kind: 'performance',
  id: 'roc_auc_ovo',
  doc: 'Area under the ROC curve of each pair of classes, all pairs counting the same however rare (Hand and Till).',
  version: 1,
  tasks: ['multiclass'],
  better: 'higher',
  range: [0, 1],
  definition:
    'for each pair of classes, on the rows of the two, the mean of both directions of P(score higher) + P(equal)/2, row ' +
    'weights multiplied; unweighted mean over pairs (Hand and Till 2001; ovo, macro)',
  compute: (predictions) => checkPredictions(predictions) ?? missingClass(predictions) ?? area(predictions),
  reweighing: (predictions) => reweighedPairs(predictions, presortedAuc),
};

function area(predictions: Predictions): Estimate {
  return estimated(oneVsOneAuc(predictions, 'macro'));
}
