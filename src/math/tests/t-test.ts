import { studentTails, studentTwoSided } from '../probability/distributions.ts';
import { type Alternative, meanOf, varianceOf } from '../samples.ts';

export interface TTest {
  readonly t: number;
  readonly df: number;
  readonly pvalue: number;
}

/** Student's t for two independent samples, one pooled variance. NaN where both are constant and equal. */
export function studentTest(x: ArrayLike<number>, y: ArrayLike<number>, alternative: Alternative = 'two-sided'): TTest {
  const df = x.length + y.length - 2;
  const pooled = (squares(x) + squares(y)) / df;
  const error = Math.sqrt(pooled * (1 / x.length + 1 / y.length));
  return judged((meanOf(x) - meanOf(y)) / error, df, alternative);
}

/** Welch's t: unequal variances, degrees of freedom by Welch and Satterthwaite. */
export function welchTest(x: ArrayLike<number>, y: ArrayLike<number>, alternative: Alternative = 'two-sided'): TTest {
  const a = varianceOf(x, 1) / x.length;
  const b = varianceOf(y, 1) / y.length;
  const satterthwaite = (a + b) ** 2 / (a ** 2 / (x.length - 1) + b ** 2 / (y.length - 1));
  // As scipy: without a spread on either side, or of a single value, there is no ratio of variances to go by.
  const df = Number.isNaN(satterthwaite) ? 1 : satterthwaite;
  return judged((meanOf(x) - meanOf(y)) / Math.sqrt(a + b), df, alternative);
}

/** Paired t: one sample of differences x - y against 0. */
export function pairedTest(x: ArrayLike<number>, y: ArrayLike<number>, alternative: Alternative = 'two-sided'): TTest {
  if (x.length !== y.length) throw new RangeError(`${x.length} values cannot be paired with ${y.length}`);
  const gaps = Float64Array.from(x, (value, i) => value - (y[i] as number));
  const error = Math.sqrt(varianceOf(gaps, 1) / gaps.length);
  return judged(meanOf(gaps) / error, gaps.length - 1, alternative);
}

/** One sample against a fixed mean. */
export function oneSampleTest(x: ArrayLike<number>, mean: number, alternative: Alternative = 'two-sided'): TTest {
  const error = Math.sqrt(varianceOf(x, 1) / x.length);
  return judged((meanOf(x) - mean) / error, x.length - 1, alternative);
}

function judged(t: number, df: number, alternative: Alternative): TTest {
  if (Number.isNaN(t) || !(df > 0)) return { t, df, pvalue: Number.NaN };
  if (alternative === 'two-sided') return { t, df, pvalue: studentTwoSided(t, df) };
  const { lower, upper } = studentTails(t, df);
  return { t, df, pvalue: alternative === 'greater' ? upper : lower };
}

/** Sum of squared distances from the mean; 0 for a single value, which adds no degree of freedom either. */
function squares(values: ArrayLike<number>): number {
  return values.length === 0 ? Number.NaN : varianceOf(values, 0) * values.length;
}
