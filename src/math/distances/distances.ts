import { deviance } from '../probability/binomial.ts';

/** Counts or weights per category, one entry for each, in the same order on both sides. */
export type Histogram = ArrayLike<number>;

/** Shares of a total of 1. NaN where everything is 0. */
export function shares(counts: Histogram): Float64Array {
  let total = 0;
  for (let i = 0; i < counts.length; i++) {
    if (!((counts[i] as number) >= 0)) throw new RangeError(`count ${i} is ${counts[i]}; it must be at least 0`);
    total += counts[i] as number;
  }
  return Float64Array.from(counts, (count) => count / total);
}

/** Square root of the Jensen-Shannon divergence, in nats (at most 0.8326) or with logarithms to `base` (2: at most 1). */
export function jensenShannonDistance(p: Histogram, q: Histogram, base = Math.E): number {
  let sum = 0;
  eachPair(p, q, (a, b) => {
    // x ln(x/m) + m - x: the extra terms cancel over all categories and keep every summand positive.
    const middle = (a + b) / 2;
    if (middle !== 0) sum += deviance(a, middle) + deviance(b, middle);
  });
  return Math.sqrt(sum / 2 / (base === Math.E ? 1 : Math.log(base)));
}

/** Sum of p ln(p / q), in nats. Infinity where q lacks a category that p has. */
export function kullbackLeibler(p: Histogram, q: Histogram): number {
  let sum = 0;
  eachPair(p, q, (a, b) => {
    sum += deviance(a, b);
  });
  return sum;
}

/** sqrt(1 - sum sqrt(p q)) as sqrt(sum (sqrt p - sqrt q)^2 / 2), which is exact for close distributions. In [0, 1]. */
export function hellingerDistance(p: Histogram, q: Histogram): number {
  let sum = 0;
  eachPair(p, q, (a, b) => {
    sum += (Math.sqrt(a) - Math.sqrt(b)) ** 2;
  });
  return Math.sqrt(sum / 2);
}

/** Half of the sum of |p - q|. In [0, 1]. */
export function totalVariation(p: Histogram, q: Histogram): number {
  let sum = 0;
  eachPair(p, q, (a, b) => {
    sum += Math.abs(a - b);
  });
  return sum / 2;
}

/** Largest |p - q| over the categories. In [0, 1]. */
export function largestShareGap(p: Histogram, q: Histogram): number {
  let largest = 0;
  eachPair(p, q, (a, b) => {
    largest = Math.max(largest, Math.abs(a - b));
  });
  return largest;
}

/**
 * What an empty share counts as in the population stability index.
 * `evidently`: 0.0001, or the smallest other share / 10^6 where that is at most 0.0001; other shares stay as they are.
 * A number: the least that any share may be (deepchecks: 0.01). `none`: an empty share makes the index infinite.
 */
export type EmptyShares = 'evidently' | 'none' | number;

/** Population stability index: sum of (p - q) ln(p / q) over the bins, in nats; shares are not renormalised. */
export function populationStability(p: Histogram, q: Histogram, empty: EmptyShares = 'evidently'): number {
  const a = filled(shares(p), empty);
  const b = filled(shares(q), empty);
  checkLengths(a, b);
  let sum = 0;
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] as number, b[i] as number];
    if (x !== y) sum += (x - y) * Math.log(x / y);
  }
  return sum;
}

function filled(of: Float64Array, empty: EmptyShares): Float64Array {
  if (empty === 'none') return of;
  if (typeof empty === 'number') return of.map((share) => Math.max(share, empty));
  const least = of.reduce((min, share) => (share > 0 ? Math.min(min, share) : min), Number.POSITIVE_INFINITY);
  return of.map((share) => (share === 0 ? (least <= 0.0001 ? least / 1e6 : 0.0001) : share));
}

function eachPair(p: Histogram, q: Histogram, visit: (a: number, b: number) => void): void {
  checkLengths(p, q);
  const a = shares(p);
  const b = shares(q);
  for (let i = 0; i < a.length; i++) visit(a[i] as number, b[i] as number);
}

function checkLengths(p: Histogram, q: Histogram): void {
  if (p.length !== q.length) throw new RangeError(`${p.length} categories against ${q.length}`);
}
