import { estimated } from '../core/estimate.ts';
import type { Metric, Predictions } from '../core/plugins.ts';
import type { Estimate } from '../core/records.ts';
import { reweighedConfusion } from '../data/encoding/reweighing.ts';
import { checkPredictions, oneClassOnly } from '../data/predictions/predictions.ts';
import { confusion, matthewsCorrelation } from '../math/performance/confusion.ts';

export const mcc: Metric = {
  kind: 'performance',
  id: 'mcc',
  doc: 'Correlation between decision and truth (Matthews).',
  version: 1,
  tasks: ['binary', 'multiclass'],
  better: 'higher',
  range: [-1, 1],
  definition:
    '(c s - sum t_k p_k) / sqrt((s^2 - sum p_k^2)(s^2 - sum t_k^2)), c right, s all, t true and p decided weight per ' +
    'class; 0 where every row gets the same decision',
  compute: (predictions) => checkPredictions(predictions) ?? oneClassOnly(predictions) ?? correlation(predictions),
  reweighing: (predictions) => reweighedConfusion(predictions, matthewsCorrelation),
};

function correlation(predictions: Predictions): Estimate {
  return estimated(matthewsCorrelation(confusion(predictions)));
}
