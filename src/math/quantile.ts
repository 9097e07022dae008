import { argsort } from './order.ts';

/**
 * Quantile with linear interpolation between order statistics (type 7 of Hyndman and Fan 1996; numpy's default).
 * `sorted` ascending, `q` in [0, 1]. NaN for nothing.
 */
export function quantile(sorted: ArrayLike<number>, q: number): number {
  if (!(q >= 0 && q <= 1)) throw new RangeError(`quantile ${q} is outside [0, 1]`);
  if (sorted.length === 0) return Number.NaN;
  const position = q * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  const share = position - below;
  if (low === high || share === 0) return low;
  return share < 0.5 ? low + (high - low) * share : high - (high - low) * (1 - share);
}

/** `quantile` of unsorted values. */
export function quantileOf(values: ArrayLike<number>, q: number): number {
  return quantile(Float64Array.from(values).sort(), q);
}

/**
 * Weighted median: the smallest value at which the running weight reaches half, averaged with the next where it is
 * exactly half (averaged inverted distribution function); equals the median for equal weights.
 */
export function weightedMedian(values: Float64Array, weights: Float64Array): number {
  const order = argsort(values).filter((row) => (weights[row] as number) > 0);
  let total = 0;
  for (const row of order) total += weights[row] as number;
  let running = 0;
  for (let i = 0; i < order.length; i++) {
    const value = values[order[i] as number] as number;
    running += weights[order[i] as number] as number;
    if (running === total / 2) return (value + (values[order[i + 1] as number] as number)) / 2;
    if (running > total / 2) return value;
  }
  return Number.NaN;
}

/** Split-conformal threshold: the ceil((n+1)(1-alpha))-th smallest score, Infinity when there are too few scores. */
export function conformalQuantile(scores: ArrayLike<number>, alpha: number): number {
  if (!(alpha >= 0 && alpha <= 1)) throw new RangeError(`alpha ${alpha} is outside [0, 1]`);
  const exact = (scores.length + 1) * (1 - alpha);
  // 1 - 0.9 is a hair over 0.1 in binary; without the slack whole ranks would round up to the next.
  const rank = Math.max(1, Math.ceil(exact - 1e-9 * Math.max(1, exact)));
  if (rank > scores.length) return Number.POSITIVE_INFINITY;
  return Float64Array.from(scores).sort()[rank - 1] as number;
}
