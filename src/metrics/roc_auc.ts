import { estimated, notEstimable } from '../core/estimate.ts';
import type { Metric, Predictions } from '../core/plugins.ts';
import type { Estimate } from '../core/records.ts';
import { reweighedRanks } from '../data/encoding/reweighing.ts';
import { checkPredictions, classWeights } from '../data/predictions/predictions.ts';
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

function missingClass(predictions: Predictions): Estimate | undefined {
  const absent = classWeights(predictions).findIndex((weight) => !(weight > 0));
  if (absent < 0) return undefined;
  const name = predictions.task === 'binary' ? (absent === 1 ? 'positive' : 'negative') : `class ${absent}`;
  return notEstimable(`there are no rows of ${name} truth`, 'at least 1 row of each class');
}

function area(predictions: Predictions): Estimate {
  if (predictions.task === 'binary') return estimated(areaUnderCurve(predictions));
  return estimated(oneVsRestAuc(predictions, 'macro'));
}
