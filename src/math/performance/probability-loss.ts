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
  return weightedMean(sample, logLosses(sample));
}

/** -ln P(true class) of each row, clipped as in `logLoss`. */
export function logLosses(sample: ClassProbabilities): Float64Array {
  const { truth, scores, classes } = sample;
  const single = isSingleColumn(sample);
  return truth.map((label, row) => {
    const p = single
      ? label === 1
        ? (scores[row] as number)
        : 1 - (scores[row] as number)
      : (scores[row * classes + label] as number);
    return -Math.log(Math.min(1 - LOG_LOSS_EPSILON, Math.max(LOG_LOSS_EPSILON, p)));
  });
}

/** Weighted mean of (p - y)^2 for P(positive) per row and truth 0 or 1. In [0, 1]. */
export function brierScore(sample: Omit<ClassProbabilities, 'classes'>): number {
  return weightedMean(sample, brierLosses({ ...sample, classes: 2 }));
}

/** Weighted mean over rows of the sum over classes of (p - [class is true])^2. In [0, 2]. */
export function brierScoreMulticlass(sample: ClassProbabilities): number {
  return weightedMean(sample, squaredGaps(sample));
}

/** (p - y)^2 of each row: of the positive class where there is one score per row, else summed over the classes. */
export function brierLosses(sample: ClassProbabilities): Float64Array {
  const { truth, scores } = sample;
  if (!isSingleColumn(sample)) return squaredGaps(sample);
  return truth.map((label, row) => ((scores[row] as number) - (label === 1 ? 1 : 0)) ** 2);
}

function squaredGaps({ truth, scores, classes }: ClassProbabilities): Float64Array {
  return truth.map((label, row) => {
    let sum = 0;
    for (let k = 0; k < classes; k++) sum += ((scores[row * classes + k] as number) - (label === k ? 1 : 0)) ** 2;
    return sum;
  });
}

function isSingleColumn(sample: ClassProbabilities): boolean {
  return sample.classes === 2 && sample.scores.length === sample.truth.length;
}

function weightedMean({ weights }: { readonly weights?: Float64Array | undefined }, values: Float64Array): number {
  let sum = 0;
  let total = 0;
  for (let row = 0; row < values.length; row++) {
    const weight = weights === undefined ? 1 : (weights[row] as number);
    if (weight === 0) continue;
    sum += weight * (values[row] as number);
    total += weight;
  }
  return sum / total;
}
