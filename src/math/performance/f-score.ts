/** Sums that precision, recall and F are made of, one entry per label. */
export interface LabelSums {
  readonly hits: ArrayLike<number>;
  readonly predicted: ArrayLike<number>;
  readonly actual: ArrayLike<number>;
}

export interface PrecisionRecallF {
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
}

export interface FOptions {
  /** `macro`: unweighted mean over labels; `weighted`: by true support; `micro`: of the pooled sums. */
  readonly average: 'macro' | 'weighted' | 'micro';
  /** Weight of recall against precision; 0 gives precision, Infinity recall. */
  readonly beta?: number;
  /** The answer where a denominator is 0. NaN leaves the label out of an average. */
  readonly zeroDivision?: number;
}

/** Precision tp/(tp+fp), recall tp/(tp+fn), F = (1+b^2) tp / ((1+b^2) tp + b^2 fn + fp), averaged over labels. */
export function precisionRecallF(sums: LabelSums, options: FOptions): PrecisionRecallF {
  const beta = options.beta ?? 1;
  const zeroDivision = options.zeroDivision ?? 0;
  const labels = options.average === 'micro' ? pooled(sums) : sums;
  const each = precisionRecallFPerLabel(labels, { beta, zeroDivision });
  const weights = options.average === 'weighted' ? Array.from(sums.actual) : each.map(() => 1);
  const average = (pick: (of: PrecisionRecallF) => number) => meanOf(each.map(pick), weights);
  return { precision: average((x) => x.precision), recall: average((x) => x.recall), f: average((x) => x.f) };
}

export function precisionRecallFPerLabel(
  sums: LabelSums,
  options: { readonly beta: number; readonly zeroDivision: number },
): PrecisionRecallF[] {
  return Array.from({ length: sums.hits.length }, (_, k) => {
    const hits = sums.hits[k] as number;
    const predicted = sums.predicted[k] as number;
    const actual = sums.actual[k] as number;
    const ratio = (top: number, bottom: number) => (bottom > 0 ? Math.min(1, top / bottom) : options.zeroDivision);
    const square = options.beta ** 2;
    const f = Number.isFinite(square) ? ratio((1 + square) * hits, square * actual + predicted) : ratio(hits, actual);
    return { precision: ratio(hits, predicted), recall: ratio(hits, actual), f };
  });
}

function pooled(sums: LabelSums): LabelSums {
  const total = (values: ArrayLike<number>) => [Array.from(values).reduce((sum, value) => sum + value, 0)];
  return { hits: total(sums.hits), predicted: total(sums.predicted), actual: total(sums.actual) };
}

/** Of what is a number; without weights where none of that weighs anything, as in scikit-learn. NaN for nothing. */
function meanOf(values: readonly number[], weights: readonly number[]): number {
  const known = Array.from(values.keys()).filter((k) => !Number.isNaN(values[k]));
  const total = known.reduce((sum, k) => sum + (weights[k] as number), 0);
  const weightOf = (k: number) => (total > 0 ? (weights[k] as number) / total : 1 / known.length);
  return known.length === 0 ? Number.NaN : known.reduce((sum, k) => sum + (values[k] as number) * weightOf(k), 0);
}
