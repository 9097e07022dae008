import { quantileOf, weightedMedian } from '../quantile.ts';

export interface RegressionSample {
  readonly truth: Float64Array;
  readonly predictions: Float64Array;
  readonly weights?: Float64Array | undefined;
}

/** 2^-52, the least denominator of the absolute percentage error; one zero target makes the mean about 1e15 times larger. */
export const MAPE_EPSILON = Number.EPSILON;

/** Weighted mean of (truth - prediction)^2. */
export function meanSquaredError(sample: RegressionSample): number {
  return weightedMean(sample, (gap) => gap * gap);
}

export function rootMeanSquaredError(sample: RegressionSample): number {
  return Math.sqrt(meanSquaredError(sample));
}

/** Weighted mean of |truth - prediction|. */
export function meanAbsoluteError(sample: RegressionSample): number {
  return weightedMean(sample, Math.abs);
}

/** Weighted mean of |truth - prediction| / max(|truth|, 2^-52), as a fraction. */
export function meanAbsolutePercentageError(sample: RegressionSample): number {
  return weightedMean(sample, (gap, truth) => Math.abs(gap) / Math.max(Math.abs(truth), MAPE_EPSILON));
}

/**
 * 1 - SSE / SST around the weighted mean. NaN for fewer than two rows; a constant target gives 1 when every prediction
 * is exact and 0 otherwise.
 */
export function rSquared(sample: RegressionSample): number {
  if (sample.truth.length < 2) return Number.NaN;
  return explained(meanSquaredError(sample), truthVariance(sample));
}

/** Like `rSquared`, with the mean error taken out first: 1 - Var(error) / Var(truth). */
export function explainedVariance(sample: RegressionSample): number {
  if (sample.truth.length < 1) return Number.NaN;
  const bias = weightedMean(sample, (gap) => gap);
  const error = weightedMean(sample, (gap) => (gap - bias) ** 2);
  return explained(error, truthVariance(sample));
}

export function medianAbsoluteError(sample: RegressionSample): number {
  const gaps = sample.truth.map((truth, i) => Math.abs(truth - (sample.predictions[i] as number)));
  return sample.weights === undefined ? quantileOf(gaps, 0.5) : weightedMedian(gaps, sample.weights);
}

/** Largest |truth - prediction|; NaN for nothing. */
export function maxError(sample: RegressionSample): number {
  let largest = sample.truth.length === 0 ? Number.NaN : 0;
  for (let i = 0; i < sample.truth.length; i++) {
    largest = Math.max(largest, Math.abs((sample.truth[i] as number) - (sample.predictions[i] as number)));
  }
  return largest;
}

/** Around the first value, so that of a constant it is 0 and not what rounding leaves of its weighted mean. */
function truthVariance(sample: RegressionSample): number {
  const first = sample.truth[0] as number;
  const center = weightedMean(sample, (_gap, truth) => truth - first);
  return weightedMean(sample, (_gap, truth) => (truth - first - center) ** 2);
}

function explained(error: number, spread: number): number {
  if (spread > 0) return 1 - error / spread;
  if (Number.isNaN(error) || Number.isNaN(spread)) return Number.NaN;
  return error === 0 ? 1 : 0;
}

function weightedMean(sample: RegressionSample, of: (gap: number, truth: number) => number): number {
  const { truth, predictions, weights } = sample;
  let sum = 0;
  let total = 0;
  for (let i = 0; i < truth.length; i++) {
    const weight = weights === undefined ? 1 : (weights[i] as number);
    if (weight === 0) continue;
    sum += weight * of((truth[i] as number) - (predictions[i] as number), truth[i] as number);
    total += weight;
  }
  return sum / total;
}
