import { notEstimable } from '../../core/estimate.ts';
import type { Predictions } from '../../core/plugins.ts';
import type { Estimate, Task } from '../../core/records.ts';
import { type Confusion, confusion, margins } from '../../math/performance/confusion.ts';
import { type PrecisionRecallF, precisionRecallF } from '../../math/performance/f-score.ts';

/**
 * Precision, recall and F1 of checked predictions: of the positive class for a binary task; for a multiclass task the
 * unweighted mean over the classes that occur in truth or decisions, 0/0 counting as 0 (scikit-learn's default).
 * A binary 0/0 comes back as NaN.
 */
export function labelScores(predictions: Predictions): PrecisionRecallF {
  return scoresOf(confusion(predictions), predictions.task);
}

/** The same from the counts alone. */
export function scoresOf(matrix: Confusion, task: Task): PrecisionRecallF {
  const { hits, actual, predicted } = margins(matrix);
  const seen =
    task === 'binary' ? [1] : [...hits.keys()].filter((k) => hasWeight(actual, k) || hasWeight(predicted, k));
  const pick = (values: Float64Array) => seen.map((k) => values[k] as number);
  return precisionRecallF(
    { hits: pick(hits), actual: pick(actual), predicted: pick(predicted) },
    { average: 'macro', zeroDivision: task === 'binary' ? Number.NaN : 0 },
  );
}

/** The answer of a binary task in which no row is truly positive; undefined otherwise. */
export function withoutPositives(predictions: Predictions): Estimate | undefined {
  if (predictions.task !== 'binary') return undefined;
  for (let i = 0; i < predictions.rows; i++) {
    if (predictions.truth[i] === 1 && (predictions.weights?.[i] ?? 1) > 0) return undefined;
  }
  return notEstimable('there are no positive rows', 'at least 1 positive row');
}

function hasWeight(values: Float64Array, k: number): boolean {
  return (values[k] as number) > 0;
}
