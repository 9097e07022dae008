import type { ProfiledColumn, ReferenceProfile } from '../../core/records.ts';

/** How far one column moved; absent where it cannot be told. */
export interface ColumnDrift {
  readonly column: string;
  readonly psi: number;
}

/** Keeps empty bins from making the logarithm infinite. */
const LEAST_SHARE = 0.0001;
const BINS = 10;

/**
 * Population stability index of every column that both profiles have in one type: sum of (now - before) x ln(now / before)
 * over bins. Bins of numbers are the deciles of the earlier profile, those of categories its levels and the rest; missing
 * values are a bin of their own. Shares come from the profiles' quantiles, so they are exact to one part in their number.
 */
export function profileDrift(before: ReferenceProfile, now: ReferenceProfile): readonly ColumnDrift[] {
  return before.columns.flatMap((column) => {
    const other = now.columns.find(({ name }) => name === column.name);
    if (other === undefined || other.type !== column.type || before.rows === 0 || now.rows === 0) return [];
    const [one, two] = [sharesOf(column, column, before.rows), sharesOf(other, column, now.rows)];
    return one === undefined || two === undefined ? [] : [{ column: column.name, psi: indexOf(one, two) }];
  });
}

function indexOf(before: readonly number[], now: readonly number[]): number {
  return before.reduce((sum, share, i) => {
    const [b, n] = [Math.max(share, LEAST_SHARE), Math.max(now[i] ?? 0, LEAST_SHARE)];
    return sum + (n - b) * Math.log(n / b);
  }, 0);
}

/** Shares of a column's rows in the bins that `binned` gives. */
function sharesOf(column: ProfiledColumn, binned: ProfiledColumn, rows: number): readonly number[] | undefined {
  const present = 1 - column.missing / rows;
  if (column.type === 'category' && binned.type === 'category') {
    const counts = binned.levels.map(({ level }) => column.levels.find((own) => own.level === level)?.rows ?? 0);
    const rest = Math.max(0, present - counts.reduce((sum, count) => sum + count, 0) / rows);
    return [...counts.map((count) => count / rows), rest, 1 - present];
  }
  if (column.type !== 'numeric' || binned.type !== 'numeric' || binned.quantiles.length === 0) return undefined;
  const edges = [...new Set(decilesOf(binned.quantiles))];
  const below = edges.map((edge) => present * shareUpTo(column.quantiles, edge));
  const bins = [...below, present].map((share, i, all) => share - (all[i - 1] ?? 0));
  return [...bins, 1 - present];
}

function decilesOf(quantiles: readonly number[]): readonly number[] {
  const parts = quantiles.length + 1;
  const count = Math.min(BINS, parts);
  return Array.from({ length: count - 1 }, (_, i) => quantiles[Math.round(((i + 1) * parts) / count) - 1] ?? 0);
}

/** Share of values up to an edge, as far as the quantiles tell. */
function shareUpTo(quantiles: readonly number[], edge: number): number {
  return quantiles.filter((quantile) => quantile <= edge).length / (quantiles.length + 1);
}
