import { normalTails } from '../probability/distributions.ts';
import type { Alternative } from '../samples.ts';

export interface MannWhitneyOptions {
  readonly alternative?: Alternative;
  /** `auto`: exact when the smaller sample has at most 8 values and there are no ties. */
  readonly method?: 'auto' | 'exact' | 'asymptotic';
  /** Correction of one half towards the mean in the normal approximation; on by default. */
  readonly continuity?: boolean;
}

/** `u` counts pairs with x > y, ties half. */
export interface MannWhitney {
  readonly u: number;
  readonly pvalue: number;
}

/**
 * Mann-Whitney U test as in scipy. `exact` ignores ties; the normal approximation corrects for them.
 * `greater`: x tends to be larger. NaN for an empty sample, and without continuity where all values are one.
 */
export function mannWhitneyTest(x: Float64Array, y: Float64Array, options: MannWhitneyOptions = {}): MannWhitney {
  if (x.length === 0 || y.length === 0) return { u: Number.NaN, pvalue: Number.NaN };
  const alternative = options.alternative ?? 'two-sided';
  const { u, ties } = countPairs(x.slice().sort(), y.slice().sort());
  const mirrored = x.length * y.length - u;
  const extreme = alternative === 'greater' ? u : alternative === 'less' ? mirrored : Math.max(u, mirrored);
  const wanted = options.method ?? 'auto';
  const exact = wanted === 'exact' || (wanted === 'auto' && Math.min(x.length, y.length) <= 8 && ties === 0);
  const sizes = { n1: x.length, n2: y.length };
  const upper = exact
    ? exactUpper(Math.floor(extreme), sizes)
    : normalUpper(extreme, { ...sizes, ties }, options.continuity ?? true);
  return { u, pvalue: Math.min(1, (alternative === 'two-sided' ? 2 : 1) * upper) };
}

interface Sizes {
  readonly n1: number;
  readonly n2: number;
}

/** U by merging the sorted samples, and the sum of t^3 - t over groups of t equal values. */
function countPairs(x: Float64Array, y: Float64Array): { u: number; ties: number } {
  let u = 0;
  let ties = 0;
  let i = 0;
  let j = 0;
  while (i < x.length || j < y.length) {
    const value =
      i === x.length ? (y[j] as number) : j === y.length ? (x[i] as number) : Math.min(x[i] as number, y[j] as number);
    if (Number.isNaN(value)) throw new RangeError('a value is NaN');
    const [startX, startY] = [i, j];
    while (i < x.length && (x[i] as number) <= value) i++;
    while (j < y.length && (y[j] as number) <= value) j++;
    const equal = i - startX + (j - startY);
    u += (i - startX) * (startY + (j - startY) / 2);
    ties += equal ** 3 - equal;
  }
  return { u, ties };
}

/**
 * P(U >= least) from P(m, n, u) = m/(m+n) P(m-1, n, u-n) + n/(m+n) P(m, n-1, u) (the largest value is an x or a y):
 * sums of positive terms only, so the far tail keeps its relative precision.
 */
function exactUpper(least: number, { n1, n2 }: Sizes): number {
  const [few, many] = n1 < n2 ? [n1, n2] : [n2, n1];
  const total = few * many;
  if (least <= 0) return 1;
  let byFew: Float64Array[] = Array.from({ length: few + 1 }, () => Float64Array.of(1));
  for (let n = 1; n <= many; n++) {
    const next = [Float64Array.of(1)];
    for (let m = 1; m <= few; m++) {
      const previous = byFew[m] as Float64Array;
      const fewer = next[m - 1] as Float64Array;
      const chances = new Float64Array(m * n + 1);
      for (let u = 0; u < previous.length; u++) chances[u]! += ((previous[u] as number) * n) / (m + n);
      for (let u = 0; u < fewer.length; u++) chances[u + n]! += ((fewer[u] as number) * m) / (m + n);
      next.push(chances);
    }
    byFew = next;
  }
  const chances = byFew[few] as Float64Array;
  let sum = 0;
  // The distribution is symmetric: add the smaller terms of the far end first.
  for (let u = 0; u <= total - least; u++) sum += chances[u] as number;
  return Math.min(1, sum);
}

function normalUpper(extreme: number, { n1, n2, ties }: Sizes & { ties: number }, continuity: boolean): number {
  const n = n1 + n2;
  const variance = Math.max(0, ((n1 * n2) / 12) * (n + 1 - ties / (n * (n - 1))));
  const gap = extreme - (n1 * n2) / 2 - (continuity ? 0.5 : 0);
  return normalTails(gap / Math.sqrt(variance)).upper;
}
