import { estimated } from '../core/estimate.ts';
import type { Metric, Predictions } from '../core/plugins.ts';
import type { Estimate } from '../core/records.ts';
import { reweighedRanks } from '../data/encoding/reweighing.ts';
import { checkPredictions, missingClass } from '../data/predictions/predictions.ts';
import { delongForm } from '../math/intervals/closed-forms.ts';
import { presortedAuc } from '../math/intervals/presorted.ts';
import { oneVsRestAuc } from '../math/performance/multiclass-auc.ts';
import { rocAuc as areaUnderCurve } from '../math/performance/roc.ts';

export const rocAuc: Metric = {
  kind: 'performance',
  id: 'roc_auc',
  doc: 'Chance that a positive row scores above a negative one (area under the ROC curve).',
  version: 1,
  tasks: ['binary', 'multiclass'],
  better: 'higher',
  range: [0, 1],
  definition:
    'P(score of a positive > score of a negative) + P(equal)/2 over all pairs, row weights multiplied; ' +
    'multiclass: one class against the rest, unweighted mean over classes (ovr, macro)',
  compute: (predictions) => checkPredictions(predictions) ?? missingClass(predictions) ?? area(predictions),
  reweighing: (predictions) => reweighedRanks(predictions, presortedAuc),
  closedForm: (predictions) => (predictions.task === 'binary' ? delongForm(predictions) : undefined),
};

function area(predictions: Predictions): Estimate {
  if (predictions.task === 'binary') return estimated(areaUnderCurve(predictions));
  return estimated(oneVsRestAuc(predictions, 'macro'));
}
