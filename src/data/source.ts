import type { ColumnInfo } from '../core/ports.ts';
import { identifier, literal, literals } from './sql.ts';

/** What a CSV cell says when it has no value: nothing between the separators, or `NA`. */
export const MISSING_TEXTS: readonly string[] = ['', 'NA'];

export type SourceFormat = 'csv' | 'parquet';

/**
 * A table function over a source file, every CSV cell as the text that stands in the file (gzip too, by the name's end).
 * Types come from the spec and never from guessing over rows, because appended rows would change a guess.
 */
export function sourceSql(path: string, format: SourceFormat): string {
  return format === 'parquet' ? parquet(path) : csv(path, 'all_varchar = true');
}

/** The same file with the types that its cells look like, after reading all of them; for descriptions only. */
export function typedSourceSql(path: string, format: SourceFormat): string {
  return format === 'parquet' ? parquet(path) : csv(path, 'sample_size = -1');
}

function parquet(path: string): string {
  return `read_parquet(${literal(path)})`;
}

function csv(path: string, option: string): string {
  return `read_csv(${literal(path)}, header = true, nullstr = ${literals(MISSING_TEXTS)}, ${option})`;
}

const FLOATING = /^(FLOAT|DOUBLE)$/;

/** SQL for a column as text. A whole number reads the same in every numeric type: `3`, never `3.0`. */
export function textSql(column: ColumnInfo): string {
  const name = identifier(column.name);
  if (!FLOATING.test(column.type)) return `${name}::varchar`;
  return `case when ${name} = trunc(${name}) and abs(${name}) < 9007199254740992 then ${name}::bigint::varchar when isnan(${name}) then null else ${name}::varchar end`;
}

const TRUE_TEXTS = ['true', 't', 'yes', 'y', '1'];
const FALSE_TEXTS = ['false', 'f', 'no', 'n', '0'];

/** SQL for a column as 1 or 0; null for missing and for anything that is neither. */
export function booleanSql(column: ColumnInfo): string {
  const text = `lower(trim(${textSql(column)}))`;
  return `case when ${text} in (${TRUE_TEXTS.map(literal)}) then 1 when ${text} in (${FALSE_TEXTS.map(literal)}) then 0 end`;
}

/** SQL for a column as DOUBLE; null for missing, for NaN and for text that is no number. */
export function numericSql(column: ColumnInfo): string {
  const number = `try_cast(${textSql(column)} as double)`;
  return `case when not isnan(${number}) then ${number} end`;
}
