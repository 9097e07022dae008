import { estimated } from '../core/estimate.ts';
import type { Metric } from '../core/plugins.ts';
import { reweighedMean } from '../data/encoding/reweighing.ts';
import { checkPredictions } from '../data/predictions/predictions.ts';
import { brierLosses, brierScore, brierScoreMulticlass } from '../math/performance/probability-loss.ts';

export const brier: Metric = {
  kind: 'performance',
  id: 'brier',
  doc: 'Mean squared error of the probabilities.',
  version: 1,
  tasks: ['binary', 'multiclass'],
  better: 'lower',
  range: [0, 2],
  definition:
    'binary: weighted mean of (P(positive) - y)^2, in [0, 1]; ' +
    'multiclass: weighted mean of the sum over classes of (p - y)^2, in [0, 2], not halved',
  compute: (predictions) =>
    checkPredictions(predictions) ??
    estimated(predictions.task === 'binary' ? brierScore(predictions) : brierScoreMulticlass(predictions)),
  reweighing: (predictions) => reweighedMean(brierLosses(predictions)),
};
