import { calibrationBins, calibrationError, type Binning, topLabel } from '../../src/math/performance/calibration.ts';
import { delongInterval, delongTest } from '../../src/math/intervals/delong.ts';
import { oneVsOneAuc, oneVsRestAuc, oneVsRestAucs } from '../../src/math/performance/multiclass-auc.ts';
import type { ClassAverage } from '../../src/math/performance/one-vs-rest.ts';
import { averagePrecision, oneVsRestPrecision, oneVsRestPrecisions, precisionRecallCurve } from '../../src/math/performance/precision-recall.ts';
import { brierScore, brierScoreMulticlass, logLoss } from '../../src/math/performance/probability-loss.ts';
import { rocAuc } from '../../src/math/performance/roc.ts';
import { normalTails } from '../../src/math/probability/distributions.ts';
import * as read from './inputs.ts';
import type { Input, Operation } from './inputs.ts';

export const rankingOperations: Record<string, Operation> = {
  roc_auc: (input) => rocAuc(binary(input, read.sortedLabels(read.list(input, 'y_true')).at(-1)), read.numberOr(input, 'max_fpr', 1)),
  roc_auc_multiclass: multiclassAuc,
  average_precision: precisionAveraged,
  precision_recall_curve: (input) =>
    precisionRecallCurve(binary(input, 1), { dropIntermediate: read.flagOr(input, 'drop_intermediate', false) }),
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
    return { auc_a: first, auc_b: second, z, pvalue: read.oneOf(input, 'alternative', SIDED)(z, pvalue) };
  },
};

/** The two-sided test is the one that reports use; one-sided ones follow from its z. */
const TWO_SIDED = (_z: number, pvalue: number) => pvalue;
const SIDED = {
  'two-sided': TWO_SIDED,
  'two.sided': TWO_SIDED,
  less: (z: number) => normalTails(z).lower,
  greater: (z: number) => normalTails(z).upper,
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
  return average === null ? oneVsRestAucs(sample) : oneVsRestAuc(sample, average as ClassAverage);
}

function precisionAveraged(input: Input): unknown {
  if (!Array.isArray(read.list(input, 'y_score')[0])) return averagePrecision(binary(input, 1));
  const sample = classRows(input, 'y_score');
  const average = input['average'] === undefined ? 'macro' : input['average'];
  return average === null ? oneVsRestPrecisions(sample) : oneVsRestPrecision(sample, average as ClassAverage);
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
    norm: read.oneOf(input, 'norm', NORMS),
    binning: read.oneOf(input, 'bins', BINNINGS),
  };
}

const NORMS = { l1: 'l1', l2: 'l2', max: 'max' } as const;
const BINNINGS: Readonly<Record<string, Binning>> = {
  uniform_left_closed: 'uniform_left_closed',
  uniform_right_closed: 'uniform_right_closed',
  quantile: 'quantile',
};

function calibrationCurve(input: Input) {
  const sample = { confidence: read.numbers(input, 'y_prob'), correct: labelsOf(input), weights: read.weightsOf(input) };
  const binning = read.oneOf(input, 'strategy', { uniform: 'uniform_right_closed', quantile: 'quantile' } as const);
  const bins = calibrationBins(sample, read.numberOr(input, 'n_bins', 5), binning);
  return { prob_true: bins.frequency, prob_pred: bins.confidence };
}
