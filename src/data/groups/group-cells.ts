import type { GroupCell } from '../../core/plugins.ts';
import type { ColumnData } from '../../core/ports.ts';

/** Groups with fewer rows than this are never named anywhere: a name beside so few rows points at people. */
export const LEAST_NAMED = 10;

/** Rows of a binary task with what was true and what was decided; 1 is the positive class. */
export interface DecidedRows {
  readonly rows: number;
  readonly truth: Float64Array;
  readonly decisions: Float64Array;
}

/** One cell per combination of values that occurs, sorted by name. Missing values are a group of their own. */
export function groupCells(rows: DecidedRows, columns: readonly ColumnData[]): readonly GroupCell[] {
  const groups = new Map<string, { group: readonly string[]; counts: Counts }>();
  for (let row = 0; row < rows.rows; row += 1) {
    const group = columns.map((column) => valueText(column, row));
    const key = JSON.stringify(group);
    const found = groups.get(key) ?? { group, counts: { tp: 0, fp: 0, fn: 0, tn: 0 } };
    groups.set(key, found);
    count(found.counts, rows.truth[row] === 1, rows.decisions[row] === 1);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { group, counts }]) => cellOf(group, counts));
}

/** The cell of all rows together; its group is empty. */
export function overallCell(rows: DecidedRows): GroupCell {
  const counts: Counts = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (let row = 0; row < rows.rows; row += 1) count(counts, rows.truth[row] === 1, rows.decisions[row] === 1);
  return cellOf([], counts);
}

/** The group of each row, by its place among all groups sorted by name: the order of `groupCells`. */
export function groupNumbers(rows: number, columns: readonly ColumnData[]): Uint32Array {
  const numbers = new Uint32Array(rows);
  groupRows(rows, columns).forEach((group, at) => {
    for (const row of group.rows) numbers[row] = at;
  });
  return numbers;
}

/** Rows of each combination of values that occurs, sorted by name. Missing values are a group of their own. */
export function groupRows(
  rows: number,
  columns: readonly ColumnData[],
): readonly { readonly group: readonly string[]; readonly rows: readonly number[] }[] {
  const groups = new Map<string, { group: readonly string[]; rows: number[] }>();
  for (let row = 0; row < rows; row += 1) {
    const group = columns.map((column) => valueText(column, row));
    const key = JSON.stringify(group);
    const found = groups.get(key) ?? { group, rows: [] };
    groups.set(key, found);
    found.rows.push(row);
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
}

interface Counts {
  tp: number;
  fp: number;
  fn: number;
  tn: number;
}

function valueText(column: ColumnData, row: number): string {
  if (column.kind === 'text') return column.values[row] ?? '(missing)';
  const value = column.values[row] ?? Number.NaN;
  return Number.isNaN(value) ? '(missing)' : String(value);
}

function count(counts: Counts, positive: boolean, selected: boolean): void {
  if (positive) counts[selected ? 'tp' : 'fn'] += 1;
  else counts[selected ? 'fp' : 'tn'] += 1;
}

function cellOf(group: readonly string[], { tp, fp, fn, tn }: Counts): GroupCell {
  const cell = { group, rows: tp + fp + fn + tn, truePositives: tp, falsePositives: fp };
  return { ...cell, falseNegatives: fn, trueNegatives: tn };
}
