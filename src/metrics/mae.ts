import { estimated } from '../core/estimate.ts';
import type { Metric } from '../core/plugins.ts';
import { reweighedMean } from '../data/encoding/reweighing.ts';
import { checkPredictions } from '../data/predictions/predictions.ts';
import { meanAbsoluteError } from '../math/performance/regression.ts';

export const mae: Metric = {
  kind: 'performance',
  id: 'mae',
  doc: "Mean size of an error, in the target's unit.",
  version: 1,
  tasks: ['regression'],
  better: 'lower',
  range: [0, Number.MAX_VALUE],
  definition: 'weighted mean of |truth - prediction|',
  compute: (predictions) =>
    checkPredictions(predictions) ?? estimated(meanAbsoluteError({ ...predictions, predictions: predictions.scores })),
  reweighing: ({ truth, scores }) =>
    reweighedMean(truth.map((value, row) => Math.abs(value - (scores[row] as number)))),
};
