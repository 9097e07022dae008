import { estimated } from '../core/estimate.ts';
import type { Metric, Predictions } from '../core/plugins.ts';
import type { Estimate } from '../core/records.ts';
import { reweighedConfusion } from '../data/encoding/reweighing.ts';
import { checkPredictions, oneClassOnly } from '../data/predictions/predictions.ts';
import { confusion, balancedAccuracy as meanRecall } from '../math/performance/confusion.ts';

export const balancedAccuracy: Metric = {
  kind: 'performance',
  id: 'balanced_accuracy',
  doc: 'Accuracy with every class counting the same, however rare.',
  version: 1,
  tasks: ['binary', 'multiclass'],
  better: 'higher',
  range: [0, 1],
  definition: 'unweighted mean of recall over the classes that occur in the truth; not adjusted for chance',
  compute: (predictions) => checkPredictions(predictions) ?? oneClassOnly(predictions) ?? balanced(predictions),
  reweighing: (predictions) => reweighedConfusion(predictions, meanRecall),
};

function balanced(predictions: Predictions): Estimate {
  return estimated(meanRecall(confusion(predictions)));
}
