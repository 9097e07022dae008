import { normalQuantile, normalTails, normalTwoSided } from '../probability/distributions.ts';
import type { Alternative } from '../samples.ts';

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

export interface WilsonOptions {
  /** In (0, 1); 0.95 by default. */
  readonly confidence?: number;
  readonly continuity?: boolean;
  /** `less`: an upper bound only (lower is 0). `greater`: a lower bound only (upper is 1). */
  readonly alternative?: Alternative;
}

/**
 * Wilson's score interval for k of n, with or without continuity correction: methods 3 and 4 of Newcombe (1998),
 * "Two-sided confidence intervals for the single proportion". k = 0 gives lower 0, k = n gives upper 1. NaN for n = 0.
 */
export function wilsonInterval(k: number, n: number, options: WilsonOptions = {}): Interval {
  if (!(k >= 0 && k <= n)) throw new RangeError(`${k} of ${n} is no proportion`);
  if (n === 0) return { lower: Number.NaN, upper: Number.NaN };
  const { confidence = 0.95, continuity = false, alternative = 'two-sided' } = options;
  const z = normalQuantile(alternative === 'two-sided' ? 0.5 + confidence / 2 : confidence);
  const p = k / n;
  const q = (n - k) / n;
  const denominator = 2 * (n + z * z);
  const center = (2 * k + z * z) / denominator;
  const reach = (sign: 1 | -1) =>
    continuity
      ? (1 + z * Math.sqrt(Math.max(0, z * z + sign * 2 - 1 / n + 4 * p * (n * q - sign)))) / denominator
      : (z * Math.sqrt(4 * k * q + z * z)) / denominator;
  return {
    lower: alternative === 'less' || k === 0 ? 0 : Math.max(0, center - reach(-1)),
    upper: alternative === 'greater' || k === n ? 1 : Math.min(1, center + reach(1)),
  };
}

export interface Proportion {
  readonly successes: number;
  readonly trials: number;
}

/** z test that two proportions are equal, pooled variance. All successes or none in both: z = 0, p = 1. */
export function twoProportionTest(first: Proportion, second: Proportion, alternative: Alternative = 'two-sided') {
  const pooled = (first.successes + second.successes) / (first.trials + second.trials);
  const variance = pooled * (1 - pooled) * (1 / first.trials + 1 / second.trials);
  if (variance === 0) return { z: 0, pvalue: 1 };
  const z = (first.successes / first.trials - second.successes / second.trials) / Math.sqrt(variance);
  if (alternative === 'two-sided') return { z, pvalue: normalTwoSided(z) };
  const { lower, upper } = normalTails(z);
  return { z, pvalue: alternative === 'greater' ? upper : lower };
}
