import { normalQuantile, normalTails, studentTails } from '../probability/distributions.ts';
import { shareDifference } from '../tests/differences.ts';
import { fisherUpperTail } from '../tests/fisher-exact.ts';
import type { CellMoments } from './cell-moments.ts';

/** The rows of one cell against all others. */
export interface SliceTest {
  readonly rows: number;
  /** Weighted mean loss in the slice, and in the rest. */
  readonly mean: number;
  readonly rest: number;
  /** Standard error of their difference. */
  readonly error: number;
  /** Chance of losses this much higher in the slice where they have nothing to do with it. */
  readonly pvalue: number;
  /** Units in the slice. */
  readonly units: number;
}

export interface WholeSample {
  readonly totals: Readonly<Record<keyof CellMoments, number>>;
  /** Variance of the ranks over all rows, with rows - 1. */
  readonly rankVariance: number;
  /** What is tested: shares of losses that are 0 or 1, ranks of other ones, or means where rows hang together. */
  readonly by: 'shares' | 'ranks' | 'units';
  /** Whether losses are 0 or 1, and all rows count the same, each for itself. */
  readonly counted: boolean;
}

/** Every moment summed over the cells of a partition of all rows. */
export function totalsOf(moments: CellMoments): WholeSample['totals'] {
  const sums = Object.entries(moments).map(([name, values]) => [
    name,
    (values as Float64Array).reduce((sum, value) => sum + value, 0),
  ]);
  return Object.fromEntries(sums) as WholeSample['totals'];
}

/** Every moment of one cell. */
export function totalsAt(moments: CellMoments, cell: number): WholeSample['totals'] {
  const sums = Object.entries(moments).map(([name, values]) => [name, (values as Float64Array)[cell]]);
  return Object.fromEntries(sums) as WholeSample['totals'];
}

/**
 * Losses of 0 and 1: Fisher's exact test. Other losses of rows drawn one by one: the rank sum, with its variance under
 * permutation. Neither looks at weights: what is tested is whether losses have to do with the slice at all. Rows that hang together: Student's t of the difference of means over its error by units, with the units in
 * the slice less one as degrees of freedom. `whole`: the moments of one partition of all rows, summed, where every unit
 * lies in one cell (a partition into one cell).
 */
export function sliceTest(moments: CellMoments, cell: number, whole: WholeSample): SliceTest {
  const { totals, by } = whole;
  const at = (name: keyof CellMoments) => moments[name][cell] as number;
  const [rows, m, s] = [at('rows'), at('m'), at('s')];
  const mean = s / m;
  const rest = (totals.s - s) / (totals.m - m);
  const error = clusteredError(at, totals);
  const found = { rows, mean, rest, error, units: at('units') };
  if (by === 'shares') {
    const urn = { red: totals.ranks, black: totals.rows - totals.ranks, drawn: rows };
    return { ...found, pvalue: fisherUpperTail(at('ranks'), urn) };
  }
  if (by === 'units') {
    const t = (mean - rest) / error;
    return { ...found, pvalue: error > 0 && found.units > 1 ? studentTails(t, found.units - 1).upper : 1 };
  }
  const ranked = at('ranks') / rows - totals.ranks / totals.rows;
  const spread = Math.sqrt((whole.rankVariance / rows) * (1 - rows / totals.rows));
  return { ...found, pvalue: spread > 0 ? normalTails(ranked / spread).upper : 1 };
}

/** How much worse the slice is, with the ends of a two-sided interval: Newcombe's for shares, else by the standard error. */
export function sliceEffect(
  { rows, mean, rest, error, units }: SliceTest,
  { totals, counted, by }: WholeSample,
  confidence: number,
): { readonly difference: number; readonly lower: number; readonly upper: number } {
  if (counted) {
    const all = totals.rows - rows;
    return shareDifference(
      { successes: Math.round(rest * all), trials: all },
      { successes: Math.round(mean * rows), trials: rows },
      confidence,
    );
  }
  const reach = quantileOf(0.5 + confidence / 2, by === 'units' ? units - 1 : Number.POSITIVE_INFINITY) * error;
  return { difference: mean - rest, lower: mean - rest - reach, upper: mean - rest + reach };
}

/**
 * Error of the difference of two weighted means by its linear parts, summed within each unit and squared: a unit with M, S
 * in the slice and W, T in all moves it by S (1/a + 1/b) - M (mean/a + rest/b) - T/b + W rest/b, where a and b are the
 * weights of the slice and of the rest.
 */
function clusteredError(at: (name: keyof CellMoments) => number, totals: WholeSample['totals']): number {
  const a = at('m');
  const b = totals.m - a;
  const [mean, rest] = [at('s') / a, (totals.s - at('s')) / b];
  const [s, m, t, w] = [1 / a + 1 / b, -(mean / a + rest / b), -1 / b, rest / b];
  const own = s * s * at('ss') + m * m * at('mm') + 2 * s * m * at('sm');
  const crossed = 2 * (s * t * at('st') + s * w * at('sw') + m * t * at('mt') + m * w * at('mw'));
  const whole = t * t * totals.ss + w * w * totals.mm + 2 * t * w * totals.sm;
  return Math.sqrt(Math.max(0, own + crossed + whole));
}

/** Student's quantile by halving; the normal one for infinitely many degrees of freedom. */
function quantileOf(confidence: number, df: number): number {
  if (df === Number.POSITIVE_INFINITY) return normalQuantile(confidence);
  if (!(df > 0)) return Number.POSITIVE_INFINITY;
  let [low, high] = [0, 1];
  while (studentTails(high, df).lower < confidence && high < 1e12) high *= 2;
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (studentTails(middle, df).lower < confidence) low = middle;
    else high = middle;
  }
  return high;
}
