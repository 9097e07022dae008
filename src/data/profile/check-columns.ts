import type { CheckRows } from '../../core/plugins.ts';
import type { ColumnInfo } from '../../core/ports.ts';
import { columnOf } from '../source/columns.ts';
import { numericSql, textSql } from '../source/source.ts';

/** SQL of a column's cells as checks compare them; null where a value is missing. Throws `data-column-missing`. */
export function textCell(rows: CheckRows, name: string): string {
  return `(${textSql(checkedColumn(rows, name))})`;
}

/** Null also where the text is no number. */
export function numberCell(rows: CheckRows, name: string): string {
  return `(${numericSql(checkedColumn(rows, name))})`;
}

/** Null also where the text is no time; without an offset it is read as UTC. */
export function timeCell(rows: CheckRows, name: string): string {
  return timeSql(checkedColumn(rows, name));
}

export function timeSql(column: ColumnInfo): string {
  return `(try_cast(${textSql(column)} as timestamp))`;
}

export function checkedColumn(rows: CheckRows, name: string): ColumnInfo {
  return columnOf(rows.columns, name, 'column of a check');
}

/**
 * SQL of a row's 64-bit hash over the columns named, or over all but `data.id`, which tells copies of a row apart. Of ten
 * million different rows two have equal hashes with a chance of one in 400,000.
 */
export function rowHash(rows: CheckRows, names?: readonly string[]): string {
  const all = rows.columns.map((column) => column.name).filter((name) => name !== rows.roles.id);
  const cells = (names ?? (all.length === 0 ? rows.columns.map((column) => column.name) : all)).map((name) =>
    textCell(rows, name),
  );
  return `hash(${cells.join(', ')})`;
}
