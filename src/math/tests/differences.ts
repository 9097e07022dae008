import { normalQuantile } from '../probability/distributions.ts';
import { type Interval, type Proportion, wilsonInterval } from './proportions.ts';

/** The difference of two shares with its two-sided interval. */
export interface Difference extends Interval {
  readonly difference: number;
}

/**
 * `second` minus `first`, two independent shares, from their Wilson intervals: the hybrid score method, number 10 of
 * Newcombe (1998), "Interval estimation for the difference between independent proportions". NaN where one has no trials.
 */
export function shareDifference(first: Proportion, second: Proportion, confidence = 0.95): Difference {
  const [p, q] = [first.successes / first.trials, second.successes / second.trials];
  const a = wilsonInterval(first.successes, first.trials, { confidence });
  const b = wilsonInterval(second.successes, second.trials, { confidence });
  const difference = q - p;
  return {
    difference,
    lower: difference - Math.hypot(q - b.lower, a.upper - p),
    upper: difference + Math.hypot(b.upper - q, p - a.lower),
  };
}

/**
 * The same for the two sides of pairs: `first` pairs have it on the first side only, `second` on the second only. Adjusted
 * Wald of Bonett and Price (2012), "Adjusted Wald confidence interval for a difference of binomial proportions based on
 * paired data". NaN for no pairs.
 */
export function pairedDifference(
  pairs: { readonly first: number; readonly second: number; readonly total: number },
  confidence = 0.95,
): Difference {
  const { first, second, total } = pairs;
  if (total === 0) return { difference: Number.NaN, lower: Number.NaN, upper: Number.NaN };
  const [p, q] = [(first + 1) / (total + 2), (second + 1) / (total + 2)];
  const reach = normalQuantile(0.5 + confidence / 2) * Math.sqrt((p + q - (q - p) ** 2) / (total + 2));
  return {
    difference: (second - first) / total,
    lower: Math.max(-1, q - p - reach),
    upper: Math.min(1, q - p + reach),
  };
}
