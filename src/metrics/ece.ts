import { estimated } from '../core/estimate.ts';
import type { Metric, Predictions } from '../core/plugins.ts';
import type { Estimate } from '../core/records.ts';
import { reweighedGaps } from '../data/encoding/reweighing.ts';
import { checkPredictions } from '../data/predictions/predictions.ts';
import { calibrationError, topLabel } from '../math/performance/calibration.ts';

const BINS = 15;

export const ece: Metric = {
  kind: 'performance',
  id: 'ece',
  doc: 'Gap between stated and observed probability, averaged over bins (expected calibration error).',
  version: 1,
  tasks: ['binary', 'multiclass'],
  better: 'lower',
  range: [0, 1],
  definition:
    'sum over bins of share of weight x |observed frequency - mean confidence|; 15 equal bins of [0, 1], left-closed, ' +
    '1.0 in a bin of its own; binary: P(positive) against the label; multiclass: highest probability against being right',
  compute: (predictions) => checkPredictions(predictions) ?? gap(predictions),
  reweighing: (predictions) => reweighedGaps(predictions, BINS),
  noise: (predictions) => reweighedGaps(predictions, BINS, 'from the rows'),
};

function gap(predictions: Predictions): Estimate {
  const { task, truth, scores, weights } = predictions;
  const sample = task === 'binary' ? { confidence: scores, correct: truth } : topLabel(predictions);
  const options = { bins: BINS, binning: 'uniform_left_closed', norm: 'l1' } as const;
  return estimated(Math.min(1, calibrationError({ ...sample, weights }, options)));
}
