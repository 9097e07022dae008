import { balancedAccuracy, cohenKappa, type Confusion, confusion, margins, matthewsCorrelation } from '../../src/math/performance/confusion.ts';
import { expectedPerformance } from '../../src/math/performance/expected-performance.ts';
import { type LabelSums, precisionRecallF, precisionRecallFPerLabel } from '../../src/math/performance/f-score.ts';
import * as regression from '../../src/math/performance/regression.ts';
import * as read from './inputs.ts';
import type { Input, Operation } from './inputs.ts';

export const labelOperations: Record<string, Operation> = {
  precision_recall_f1: precisionRecallF1,
  precision_recall_f1_from_confusion: fromConfusion,
  matthews_corrcoef: (input) => matthewsCorrelation(matrixOf(input, 'y_true', 'y_pred').matrix),
  balanced_accuracy: (input) => balancedAccuracy(matrixOf(input, 'y_true', 'y_pred').matrix, read.flagOr(input, 'adjusted', false)),
  cohen_kappa: (input) => cohenKappa(kappaMatrix(input), read.textOr(input, 'weights', 'none')),
  cbpe_binary: cbpe,
  regression_metrics: regressionMetrics,
};

function matrixOf(input: Input, truth: string, decisions: string) {
  const [a, b] = [read.list(input, truth), read.list(input, decisions)];
  const listed = (input['labels'] as unknown[] | null | undefined) ?? [];
  const labels = read.sortedLabels(a, b, listed);
  const rows = { truth: read.indexed(a, labels), decisions: read.indexed(b, labels), weights: read.weightsOf(input) };
  return { labels, matrix: confusion({ ...rows, classes: labels.length }) };
}

/** With `labels`, kappa is of the rows in which both raters used one of them, in that order. */
function kappaMatrix(input: Input): Confusion {
  const { labels, matrix } = matrixOf(input, 'y1', 'y2');
  const listed = input['labels'];
  if (!Array.isArray(listed)) return matrix;
  const order = Array.from(read.indexed(listed, labels));
  const counts = order.flatMap((t) => order.map((p) => matrix.counts[t * matrix.classes + p] as number));
  return { classes: order.length, counts: Float64Array.from(counts) };
}

function precisionRecallF1(input: Input): unknown {
  const { labels, matrix } = matrixOf(input, 'y_true', 'y_pred');
  const average = input['average'] === undefined ? 'binary' : input['average'];
  const positive = input['pos_label'] ?? 1;
  const listed = average === 'binary' ? [positive] : ((input['labels'] as unknown[] | null | undefined) ?? labels);
  const known = listed.filter((label) => labels.some((other) => read.sameLabel(label, other)));
  const wanted = Array.from(read.indexed(known, labels));
  const { hits, predicted, actual } = margins(matrix);
  const pick = (values: Float64Array) => [...wanted.map((k) => values[k] as number), ...listed.slice(known.length).map(() => 0)];
  return averaged({ hits: pick(hits), predicted: pick(predicted), actual: pick(actual) }, input, average);
}

function fromConfusion(input: Input): unknown {
  const rows = read.table(input, 'confusion');
  const { hits, predicted, actual } = margins({ classes: rows.length, counts: Float64Array.from(rows.flat()) });
  const average = input['average'] === undefined ? 'macro' : input['average'];
  const from = average === 'binary' ? 1 : 0;
  return averaged({ hits: hits.slice(from), predicted: predicted.slice(from), actual: actual.slice(from) }, input, average);
}

function averaged(sums: LabelSums, input: Input, average: unknown): unknown {
  const beta = read.numberOr(input, 'beta', 1);
  const asked = input['zero_division'];
  const zeroDivision = asked === 'warn' ? 0 : read.numberOr(input, 'zero_division', 0);
  if (average === null) {
    const each = precisionRecallFPerLabel(sums, { beta, zeroDivision });
    const f = each.map((label) => label.f);
    return {
      precision: each.map((label) => label.precision),
      recall: each.map((label) => label.recall),
      f1: f,
      fbeta: f,
      support: Array.from(sums.actual),
    };
  }
  const kind = average === 'binary' ? 'macro' : (average as 'macro' | 'weighted' | 'micro');
  const { precision, recall, f } = precisionRecallF(sums, { average: kind, beta, zeroDivision });
  return { precision, recall, f1: f, fbeta: f };
}

function cbpe(input: Input): unknown {
  const found = expectedPerformance(read.numbers(input, 'calibrated_proba'), read.numbers(input, 'y_pred'));
  return {
    ...found,
    tp: found.truePositives,
    fp: found.falsePositives,
    fn: found.falseNegatives,
    tn: found.trueNegatives,
  };
}

function regressionMetrics(input: Input): unknown {
  const sample = {
    truth: read.numbers(input, 'y_true'),
    predictions: read.numbers(input, 'y_pred'),
    weights: read.weightsOf(input),
  };
  return {
    mse: regression.meanSquaredError(sample),
    rmse: regression.rootMeanSquaredError(sample),
    mae: regression.meanAbsoluteError(sample),
    mape: regression.meanAbsolutePercentageError(sample),
    r2: regression.rSquared(sample),
    explained_variance: regression.explainedVariance(sample),
    medae: regression.medianAbsoluteError(sample),
    max_error: regression.maxError(sample),
  };
}
