import type { ColumnInfo } from '../core/ports.ts';
import { textSql } from './source.ts';
import { identifier, literal } from './sql.ts';

export type Side = 'train' | 'validation' | 'test';

export interface SplitOptions {
  readonly group?: string;
  readonly id?: string;
  /** Shares of the rows, 0..1. */
  readonly test: number;
  readonly validation: number;
  readonly seed: number;
}

/**
 * SQL for a row's position in [0, 1): the first 13 hex digits of MD5(`<seed>:<key>`), over 16^13. The key is the text of
 * the group column, else of the id column, else of the whole row; so it depends on nothing but the row itself, rows of one
 * group stay together, and so do equal rows where there is neither.
 */
export function positionSql(columns: readonly ColumnInfo[], split: SplitOptions): string {
  const text = `${literal(`${split.seed}:`)} || ${keySql(columns, split)}`;
  return `('0x' || substr(md5(${text}), 1, 13))::bigint / 4503599627370496.0`;
}

/** SQL for a row's side, given the SQL of its position. */
export function sideSql(position: string, split: SplitOptions): string {
  return `case when ${position} < ${split.test}::double then 'test' when ${position} < ${split.test + split.validation}::double then 'validation' else 'train' end`;
}

/** The rule in words that let a reader find any row's side without our code. */
export function splitRule(split: SplitOptions): string {
  const whole =
    'the whole row (its cells in the order of the column names, each as <length>:<text>, missing ones as -)';
  const column = split.group ?? split.id;
  const key = column === undefined ? whole : `the text of column "${column}", or where it is missing ${whole}`;
  return (
    `u = the first 13 hex digits of MD5("${split.seed}:" + key) / 16^13, where key is ${key}; ` +
    `u < ${split.test} is test, u < ${split.test + split.validation} is validation, the rest is training. ` +
    'A row stays on its side when rows are added.'
  );
}

function keySql(columns: readonly ColumnInfo[], split: SplitOptions): string {
  const key = columns.find((column) => column.name === (split.group ?? split.id));
  if (key === undefined) return rowSql(columns);
  return `case when ${identifier(key.name)} is null then ${rowSql(columns)} else ${textSql(key)} end`;
}

/** Lengths keep ("a", "bc") and ("ab", "c") apart. */
function rowSql(columns: readonly ColumnInfo[]): string {
  const sorted = [...columns].sort((one, other) => (one.name < other.name ? -1 : 1));
  const cells = sorted.map((column) => {
    const text = textSql(column);
    return `case when ${identifier(column.name)} is null then '-' else length(${text}) || ':' || ${text} end`;
  });
  return cells.map((cell) => `coalesce(${cell}, '-')`).join(' || ');
}
