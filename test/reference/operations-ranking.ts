import { calibrationBins, calibrationError, type Binning, topLabel } from '../../src/math/performance/calibration.ts';
import { delongInterval, delongTest } from '../../src/math/intervals/delong.ts';
import { oneVsOneAuc, oneVsRestAuc, oneVsRestAucs } from '../../src/math/performance/multiclass-auc.ts';
import { averagePrecision, precisionRecallCurve } from '../../src/math/performance/precision-recall.ts';
import { brierScore, brierScoreMulticlass, logLoss } from '../../src/math/performance/probability-loss.ts';
import { rocAuc } from '../../src/math/performance/roc.ts';
import * as read from './inputs.ts';
import type { Input, Operation } from './inputs.ts';

export const rankingOperations: Record<string, Operation> = {
  roc_auc: (input) => rocAuc(binary(input, read.sortedLabels(read.list(input, 'y_true')).at(-1)), read.numberOr(input, 'max_fpr', 1)),
  roc_auc_multiclass: multiclassAuc,
  average_precision: (input) => averagePrecision(binary(input, 1)),
  precision_recall_curve: (input) => precisionRecallCurve(binary(input, 1)),
  log_loss: crossEntropy,
  brier_score: brier,
  brier_score_multiclass: brierMulticlass,
  calibration_error: (input) =>
    calibrationError(
      { confidence: read.numbers(input, 'confidence'), correct: read.numbers(input, 'correct'), weights: read.weightsOf(input) },
      errorOptions(input),
    ),
  calibration_error_toplabel: (input) =>
    calibrationError({ ...topLabel(classRows(input)), weights: read.weightsOf(input) }, errorOptions(input)),
  calibration_curve: calibrationCurve,
  delong_ci: (input) => delongInterval(scored(input, 'score'), read.numberOr(input, 'confidence', 0.95)),
  delong_test: (input) => {
    const truth = labelsOf(input);
    const { first, second, z, pvalue } = delongTest({
      truth,
      first: read.numbers(input, 'score_a'),
      second: read.numbers(input, 'score_b'),
    });
    return { auc_a: first, auc_b: second, z, pvalue };
  },
};

function binary(input: Input, positive: unknown) {
  return { ...scored(input, 'y_score', positive), weights: read.weightsOf(input) };
}

function scored(input: Input, field: string, positive: unknown = 1) {
  return { truth: labelsOf(input, positive), scores: read.numbers(input, field) };
}

function labelsOf(input: Input, positive: unknown = 1): Float64Array {
  return read.positives(read.list(input, 'y_true'), input['pos_label'] ?? positive);
}

function classRows(input: Input, field = 'y_proba') {
  const rows = read.table(input, field);
  const truth = read.list(input, 'y_true');
  const classes = rows[0]?.length ?? 0;
  const given = input['labels'];
  const seen = Array.isArray(given) ? read.sortedLabels(given) : read.sortedLabels(truth);
  const whole = truth.every((label) => Number.isInteger(label) && (label as number) >= 0 && (label as number) < classes);
  const labels = seen.length === classes || !whole ? seen : Array.from({ length: classes }, (_, k) => k);
  return { truth: read.indexed(truth, labels), scores: Float64Array.from(rows.flat()), classes, weights: read.weightsOf(input) };
}

function multiclassAuc(input: Input): unknown {
  const sample = classRows(input, 'y_score');
  const average = input['average'] === undefined ? 'macro' : input['average'];
  if (input['multi_class'] === 'ovo') {
    if (sample.weights !== undefined) throw new Error('one against one takes no weights');
    return oneVsOneAuc(sample, average as 'macro' | 'weighted');
  }
  return average === null ? oneVsRestAucs(sample) : oneVsRestAuc(sample, average as 'macro' | 'weighted' | 'micro');
}

function crossEntropy(input: Input): number {
  const flat = !Array.isArray(read.list(input, 'y_proba')[0]);
  const rows = flat
    ? {
        truth: read.indexed(read.list(input, 'y_true'), read.sortedLabels((input['labels'] as unknown[] | null) ?? read.list(input, 'y_true'))),
        scores: read.numbers(input, 'y_proba'),
        classes: 2,
        weights: read.weightsOf(input),
      }
    : classRows(input);
  const mean = logLoss(rows);
  if (read.flagOr(input, 'normalize', true)) return mean;
  return mean * (rows.weights === undefined ? rows.truth.length : rows.weights.reduce((sum, weight) => sum + weight, 0));
}

function brier(input: Input): number {
  if (Array.isArray(read.list(input, 'y_proba')[0])) return brierMulticlass(input);
  const score = brierScore({ truth: labelsOf(input), scores: read.numbers(input, 'y_proba'), weights: read.weightsOf(input) });
  return input['scale_by_half'] === false ? 2 * score : score;
}

function brierMulticlass(input: Input): number {
  const rows = classRows(input);
  const half = input['scale_by_half'] ?? 'auto';
  return brierScoreMulticlass(rows) / (half === true || (half === 'auto' && rows.classes < 3) ? 2 : 1);
}

function errorOptions(input: Input) {
  return {
    bins: read.numberOr(input, 'n_bins', 15),
    norm: read.textOr<'l1' | 'l2' | 'max'>(input, 'norm', 'l1'),
    binning: read.textOr<Binning>(input, 'bins', 'uniform_left_closed'),
  };
}

function calibrationCurve(input: Input) {
  const sample = { confidence: read.numbers(input, 'y_prob'), correct: labelsOf(input), weights: read.weightsOf(input) };
  const binning = input['strategy'] === 'quantile' ? 'quantile' : 'uniform_right_closed';
  const bins = calibrationBins(sample, read.numberOr(input, 'n_bins', 5), binning);
  return { prob_true: bins.frequency, prob_pred: bins.confidence };
}
