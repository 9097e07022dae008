/** 2^-52, the distance that probabilities keep from 0 and 1 in `logLoss`: scikit-learn's since 1.2. */
export const LOG_LOSS_EPSILON = Number.EPSILON;

export interface ClassProbabilities {
  /** Class index per row. */
  readonly truth: Float64Array;
  /** P(class 1) per row when `classes` is 2 and there is one per row; otherwise rows x classes, row-major. */
  readonly scores: Float64Array;
  readonly classes: number;
  readonly weights?: Float64Array | undefined;
}

/** Weighted mean of -ln P(true class), probabilities clipped to [2^-52, 1 - 2^-52]. NaN for no weight. */
export function logLoss(sample: ClassProbabilities): number {
  const single = isSingleColumn(sample);
  return weightedMean(sample, (row) => {
    const truth = sample.truth[row] as number;
    const p = single
      ? truth === 1
        ? (sample.scores[row] as number)
        : 1 - (sample.scores[row] as number)
      : (sample.scores[row * sample.classes + truth] as number);
    return -Math.log(Math.min(1 - LOG_LOSS_EPSILON, Math.max(LOG_LOSS_EPSILON, p)));
  });
}

/** Weighted mean of (p - y)^2 for P(positive) per row and truth 0 or 1. In [0, 1]. */
export function brierScore(sample: Omit<ClassProbabilities, 'classes'>): number {
  return weightedMean(sample, (row) => {
    const gap = (sample.scores[row] as number) - (sample.truth[row] === 1 ? 1 : 0);
    return gap * gap;
  });
}

/** Weighted mean over rows of the sum over classes of (p - [class is true])^2. In [0, 2]. */
export function brierScoreMulticlass(sample: ClassProbabilities): number {
  const { classes } = sample;
  return weightedMean(sample, (row) => {
    let sum = 0;
    for (let k = 0; k < classes; k++) {
      const gap = (sample.scores[row * classes + k] as number) - (sample.truth[row] === k ? 1 : 0);
      sum += gap * gap;
    }
    return sum;
  });
}

function isSingleColumn(sample: ClassProbabilities): boolean {
  return sample.classes === 2 && sample.scores.length === sample.truth.length;
}

function weightedMean(
  rows: { truth: Float64Array; weights?: Float64Array | undefined },
  of: (row: number) => number,
): number {
  let sum = 0;
  let total = 0;
  for (let row = 0; row < rows.truth.length; row++) {
    const weight = rows.weights === undefined ? 1 : (rows.weights[row] as number);
    if (weight === 0) continue;
    sum += weight * of(row);
    total += weight;
  }
  return sum / total;
}
