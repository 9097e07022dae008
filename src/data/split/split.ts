import type { ColumnInfo } from '../../core/ports.ts';
import { textSql } from '../source/source.ts';
import { identifier, literal } from '../source/sql.ts';

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
  return hashedSql(`${split.seed}:`, keySql(columns, split));
}

/** SQL for the fold of a training row, from 0: like a position, from another hash, so that folds cut across the sides. */
export function foldSql(columns: readonly ColumnInfo[], split: SplitOptions, folds: number): string {
  return `floor(${hashedSql(`${split.seed}:fold:`, keySql(columns, split))} * ${folds})::integer`;
}

/** The rule in words, beside `splitRule`. */
export function foldRule(seed: number, folds: number): string {
  return `fold = floor(${folds} x u), u = the first 13 hex digits of MD5("${seed}:fold:" + key) / 16^13 with the key of the split, so that rows of one group share a fold`;
}

function hashedSql(prefix: string, key: string): string {
  return `('0x' || substr(md5(${literal(prefix)} || ${key}), 1, 13))::bigint / 4503599627370496.0`;
}

/** SQL for the position of any text, as that of a key. */
export function textPositionSql(seed: number, text: string): string {
  return hashedSql(`${seed}:`, text);
}

/** What the key of a row is, in words; `shown` says how a column is named. */
export function keyText(split: SplitOptions, shown: (column: string) => string): string {
  const whole =
    'the whole row (its cells in the order of the column names, each as <length>:<text>, missing ones as -)';
  const column = split.group ?? split.id;
  return column === undefined ? whole : `the text of ${shown(column)}, or where it is missing ${whole}`;
}

/** SQL of the text that a row is known by. */
export function keySql(columns: readonly ColumnInfo[], split: SplitOptions): string {
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
