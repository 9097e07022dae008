import { estimated } from '../core/estimate.ts';
import type { Metric } from '../core/plugins.ts';
import { reweighedMean } from '../data/encoding/reweighing.ts';
import { checkPredictions } from '../data/predictions/predictions.ts';
import { logLosses, logLoss as meanLogLoss } from '../math/performance/probability-loss.ts';

export const logLoss: Metric = {
  kind: 'performance',
  id: 'log_loss',
  doc: 'Mean surprise at the true class; punishes confident mistakes most.',
  version: 1,
  tasks: ['binary', 'multiclass'],
  better: 'lower',
  // -ln(2^-52) is 36.04: the most that one clipped row can cost.
  range: [0, 36.05],
  definition: 'weighted mean of -ln P(true class), probabilities clipped to [2^-52, 1 - 2^-52], in nats',
  compute: (predictions) => checkPredictions(predictions) ?? estimated(meanLogLoss(predictions)),
  reweighing: (predictions) => reweighedMean(logLosses(predictions)),
};
