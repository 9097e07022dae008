import { estimated, notEstimable } from '../core/estimate.ts';
import type { Metric, Predictions } from '../core/plugins.ts';
import type { Estimate } from '../core/records.ts';
import { reweighedMean } from '../data/encoding/reweighing.ts';
import { checkPredictions } from '../data/predictions/predictions.ts';
import { meanAbsolutePercentageError } from '../math/performance/regression.ts';

export const mape: Metric = {
  kind: 'performance',
  id: 'mape',
  doc: 'Mean error relative to the target, as a fraction; useless near zero targets.',
  version: 1,
  tasks: ['regression'],
  better: 'lower',
  range: [0, Number.MAX_VALUE],
  definition:
    'weighted mean of |truth - prediction| / |truth|, as a fraction (0.1 is 10 %); undefined with a zero target',
  compute: (predictions) => checkPredictions(predictions) ?? zeroTarget(predictions) ?? relative(predictions),
  reweighing: ({ truth, scores }) =>
    reweighedMean(truth.map((value, row) => Math.abs(value - (scores[row] as number)) / Math.abs(value))),
};

function zeroTarget({ truth, weights }: Predictions): Estimate | undefined {
  const row = truth.findIndex((value, i) => value === 0 && weights?.[i] !== 0);
  if (row < 0) return undefined;
  return notEstimable(`the target of row ${row} is 0`, 'targets other than 0; use mae or rmse');
}

function relative({ truth, scores, weights }: Predictions): Estimate {
  return estimated(meanAbsolutePercentageError({ truth, predictions: scores, weights }));
}
