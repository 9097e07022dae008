import { normalQuantile } from '../probability/distributions.ts';

export interface RateComparison {
  /** Error rate of the first arm, in [0, 1). */
  readonly base: number;
  /** Difference to be told from none, above 0. */
  readonly difference: number;
  /** Values of the first arm per value of the second. */
  readonly ratio: number;
  /** One-sided chance of an error of the first kind. */
  readonly alpha: number;
  /** Chance of finding the difference where it is. */
  readonly power: number;
}

/**
 * Values that the second arm needs so that a one-sided z test of two rates finds `base` against `base + difference`:
 * [z_a sqrt(p (1 - p) (1 + 1/k)) + z_b sqrt(p1 (1 - p1) + p0 (1 - p0) / k)]^2 / d^2, p the pooled rate (Fleiss, Levin and
 * Paik, "Statistical methods for rates and proportions", without continuity correction). Rounded up.
 */
export function sampleSize({ base, difference, ratio, alpha, power }: RateComparison): number {
  const worse = Math.min(1, base + difference);
  const pooled = (worse + ratio * base) / (1 + ratio);
  const first = normalQuantile(1 - alpha) * Math.sqrt(pooled * (1 - pooled) * (1 + 1 / ratio));
  const second = normalQuantile(power) * Math.sqrt(worse * (1 - worse) + (base * (1 - base)) / ratio);
  return Math.ceil((first + second) ** 2 / difference ** 2);
}
