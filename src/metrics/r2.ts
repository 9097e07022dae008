import { estimated, notEstimable } from '../core/estimate.ts';
import type { Metric, Predictions } from '../core/plugins.ts';
import type { Estimate } from '../core/records.ts';
import { reweighedExplained } from '../data/encoding/reweighing.ts';
import { checkPredictions } from '../data/predictions/predictions.ts';
import { rSquared } from '../math/performance/regression.ts';

export const r2: Metric = {
  kind: 'performance',
  id: 'r2',
  doc: "Share of the target's variance that the model explains.",
  version: 1,
  tasks: ['regression'],
  better: 'higher',
  range: [-Number.MAX_VALUE, 1],
  definition: '1 - sum w (truth - prediction)^2 / sum w (truth - weighted mean of truth)^2',
  compute: (predictions) => checkPredictions(predictions) ?? constantTarget(predictions) ?? explained(predictions),
  reweighing: reweighedExplained,
};

function constantTarget({ truth, weights }: Predictions): Estimate | undefined {
  let first: number | undefined;
  for (let i = 0; i < truth.length; i++) {
    if (weights?.[i] === 0) continue;
    first ??= truth[i] as number;
    if (truth[i] !== first) return undefined;
  }
  return notEstimable('the target has one value only', 'at least 2 distinct target values');
}

function explained({ truth, scores, weights }: Predictions): Estimate {
  return estimated(rSquared({ truth, predictions: scores, weights }));
}
