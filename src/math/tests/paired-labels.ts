import { binomialTails, chiSquareTails } from '../probability/distributions.ts';
import type { Tested } from '../samples.ts';

/**
 * McNemar's test that two classifiers err equally often. `b` rows only the first gets right, `c` only the second.
 * `plain`: (b - c)^2 / (b + c); `cc`: (|b - c| - 1)^2 / (b + c), both chi-square with one degree; `exact`: twice the
 * binomial tail, statistic min(b, c). No discordant row: statistic 0, p = 1.
 */
export function mcnemarTest(b: number, c: number, mode: 'exact' | 'cc' | 'plain'): Tested {
  if (!(b >= 0 && c >= 0)) throw new RangeError(`discordant counts ${b} and ${c} must not be negative`);
  if (b + c === 0) return { statistic: 0, pvalue: 1 };
  if (mode === 'exact') {
    const fewer = Math.min(b, c);
    return { statistic: fewer, pvalue: Math.min(1, 2 * binomialTails(fewer, b + c, 0.5).lower) };
  }
  const gap = Math.abs(b - c) - (mode === 'cc' ? 1 : 0);
  const statistic = (gap * gap) / (b + c);
  return { statistic, pvalue: chiSquareTails(statistic, 1).upper };
}

/** [[both right, only the first right], [only the second right, both wrong]]. */
export function agreementTable(truth: ArrayLike<number>, first: ArrayLike<number>, second: ArrayLike<number>) {
  const table: [[number, number], [number, number]] = [
    [0, 0],
    [0, 0],
  ];
  for (let i = 0; i < truth.length; i++) {
    const firstRight = first[i] === truth[i];
    const secondRight = second[i] === truth[i];
    table[firstRight ? 0 : 1][secondRight ? 0 : 1]++;
  }
  return table;
}

/**
 * Cochran's Q that k classifiers are right equally often: `rows` holds 1 or 0 per classifier. Chi-square with k - 1
 * degrees; rows on which all agree count for nothing. No disagreement anywhere: Q = 0, p = 1.
 */
export function cochranQTest(rows: readonly (readonly number[])[]): Tested & { readonly df: number } {
  const k = rows[0]?.length ?? 0;
  const columns = Array.from({ length: k }, (_, j) => rows.reduce((sum, row) => sum + (row[j] as number), 0));
  const perRow = rows.map((row) => row.reduce((sum, value) => sum + value, 0));
  const total = columns.reduce((sum, value) => sum + value, 0);
  const spread = k * columns.reduce((sum, value) => sum + value * value, 0) - total * total;
  const discord = k * total - perRow.reduce((sum, value) => sum + value * value, 0);
  const df = k - 1;
  if (discord === 0) return { statistic: 0, pvalue: 1, df };
  const statistic = ((k - 1) * spread) / discord;
  return { statistic, pvalue: chiSquareTails(statistic, df).upper, df };
}
