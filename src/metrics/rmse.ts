import { estimated } from '../core/estimate.ts';
import type { Metric } from '../core/plugins.ts';
import { reweighedMean } from '../data/encoding/reweighing.ts';
import { checkPredictions } from '../data/predictions/predictions.ts';
import { rootMeanSquaredError } from '../math/performance/regression.ts';

export const rmse: Metric = {
  kind: 'performance',
  id: 'rmse',
  doc: "Typical size of an error, large ones counting more, in the target's unit.",
  version: 1,
  tasks: ['regression'],
  better: 'lower',
  range: [0, Number.MAX_VALUE],
  definition: 'sqrt of the weighted mean of (truth - prediction)^2',
  compute: (predictions) =>
    checkPredictions(predictions) ??
    estimated(rootMeanSquaredError({ ...predictions, predictions: predictions.scores })),
  reweighing: ({ truth, scores }) =>
    reweighedMean(
      truth.map((value, row) => (value - (scores[row] as number)) ** 2),
      Math.sqrt,
    ),
};
