import { chiSquareTails } from '../probability/distributions.ts';

export interface ChiSquare {
  readonly statistic: number;
  readonly pvalue: number;
  readonly df: number;
}

/**
 * Goodness of fit of `current` to the shares of `reference` (not a contingency test): expected = reference scaled to the
 * current total, df = categories - 1. A category that only the current data has makes the statistic infinite, p = 0.
 * Categories that neither has are left out.
 */
export function chiSquareFit(reference: ArrayLike<number>, current: ArrayLike<number>): ChiSquare {
  return goodness(reference, current, (observed, expected) => (observed - expected) ** 2 / expected);
}

/** The same with the likelihood ratio: 2 sum observed ln(observed / expected). */
export function gTestFit(reference: ArrayLike<number>, current: ArrayLike<number>): ChiSquare {
  return goodness(reference, current, (observed, expected) =>
    observed === 0 ? 0 : 2 * observed * Math.log(observed / expected),
  );
}

/**
 * Pearson's test of independence on a table of counts. `yates` moves each count by up to 1/2 towards its expectation,
 * for one degree of freedom only. Throws a RangeError on negative counts and on an empty row or column.
 */
export function chiSquareContingency(table: readonly (readonly number[])[], yates = true): ChiSquare {
  const { rows, columns, total } = marginsOf(table);
  const df = (rows.length - 1) * (columns.length - 1);
  if (df === 0) return { statistic: 0, pvalue: 1, df };
  let statistic = 0;
  table.forEach((row, i) => {
    row.forEach((observed, j) => {
      const expected = ((rows[i] as number) * (columns[j] as number)) / total;
      if (!(expected > 0))
        throw new RangeError(`row ${i}, column ${j}: nothing is expected; leave empty rows and columns out`);
      const gap = Math.abs(observed - expected);
      statistic += (gap - (yates && df === 1 ? Math.min(0.5, gap) : 0)) ** 2 / expected;
    });
  });
  return { statistic, pvalue: chiSquareTails(statistic, df).upper, df };
}

function goodness(
  reference: ArrayLike<number>,
  current: ArrayLike<number>,
  term: (observed: number, expected: number) => number,
): ChiSquare {
  if (reference.length !== current.length)
    throw new RangeError(`${reference.length} categories against ${current.length}`);
  const scale = totalOf(current) / totalOf(reference);
  let statistic = 0;
  let categories = 0;
  for (let i = 0; i < reference.length; i++) {
    const expected = (reference[i] as number) * scale;
    const observed = current[i] as number;
    if (expected === 0 && observed === 0) continue;
    statistic += term(observed, expected);
    categories++;
  }
  const df = categories - 1;
  // Terms of the likelihood ratio may be negative; their sum is not, except for rounding.
  statistic = Math.max(0, statistic);
  return { statistic, pvalue: df > 0 ? chiSquareTails(statistic, df).upper : 1, df };
}

function marginsOf(table: readonly (readonly number[])[]): { rows: number[]; columns: number[]; total: number } {
  const width = table[0]?.length ?? 0;
  if (table.some((row) => row.length !== width || row.some((count) => !(count >= 0)))) {
    throw new RangeError('a contingency table needs rows of one length and no negative counts');
  }
  const rows = table.map(totalOf);
  const columns = Array.from({ length: width }, (_, j) => totalOf(table.map((row) => row[j] as number)));
  return { rows, columns, total: totalOf(rows) };
}

function totalOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum;
}
