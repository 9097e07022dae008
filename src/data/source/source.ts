import type { ColumnInfo } from '../../core/ports.ts';
import { identifier, literal, literals } from './sql.ts';

/** What a CSV cell says when it has no value: nothing between the separators, or `NA`. */
export const MISSING_TEXTS: readonly string[] = ['', 'NA'];

export type SourceFormat = 'csv' | 'parquet' | 'jsonl' | 'arrow' | 'image';

/** Files of one format that are read as one relation, in the order given. */
export interface SourceFiles {
  /** Absolute. */
  readonly paths: readonly string[];
  readonly format: SourceFormat;
  /** Between the cells of CSV, from `delimiterOf`; a comma when absent. */
  readonly delimiter?: string;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** SQL of a query with the first line of CSV that holds anything, in the column `line`; no row when there is none. */
export function headerLineSql({ paths }: SourceFiles): string {
  // A separator that UTF-8 text has no use for, so that the whole line is one cell.
  const whole = `delim = '\u0001', quote = '', escape = '', comment = '', header = false, auto_detect = false, columns = {'line': 'VARCHAR'}`;
  return `select line from read_csv(${literals(paths)}, ${whole}) where line is not null limit 1`;
}

/**
 * What separates the cells of CSV: of comma, semicolon, tab and bar the one that is most often in the header outside
 * quotes, the earlier of equals. Never from the rows below, because appended rows would change a guess.
 */
export function delimiterOf(headerLine: string): string {
  const counts = DELIMITERS.map((delimiter) => cellsIn(headerLine, delimiter));
  return DELIMITERS[counts.indexOf(Math.max(...counts))] as string;
}

function cellsIn(line: string, delimiter: string): number {
  return line.replaceAll(/"[^"]*"/g, '').split(delimiter).length;
}

/**
 * SQL of a query that reads CSV of this header to its end and fails with the number of the first line of another width,
 * which the engine does not say when it looks at the form by itself.
 */
export function evenRowsSql(files: SourceFiles, headerLine: string): string {
  const cells = cellsIn(headerLine, files.delimiter ?? ',');
  const columns = Array.from({ length: cells }, (_, i) => `c${i}: 'VARCHAR'`);
  return `select count(*) from ${csv(files, `auto_detect = false, columns = {${columns.join(', ')}}`)}`;
}

/**
 * A relation over source files, every CSV and JSON cell as the text that stands in the file (gzip too, by the name's end).
 * Types come from the spec and never from guessing over rows, because appended rows would change a guess. JSON Lines need
 * the names of their keys (`jsonKeysSql`); Arrow files and pictures are tables by now (`TableSession.loadArrow`).
 */
export function sourceSql(files: SourceFiles, keys: readonly string[] = []): string {
  if (files.format === 'jsonl') return jsonl(files, keys);
  return files.format === 'csv' ? csv(files, 'all_varchar = true') : parquet(files);
}

/** The same files with the types that their cells look like, after reading all of them; for descriptions. */
export function typedSourceSql(files: SourceFiles): string {
  if (files.format === 'jsonl') {
    return `read_json(${literals(files.paths)}, format = 'newline_delimited', sample_size = -1, union_by_name = true)`;
  }
  return files.format === 'csv' ? csv(files, 'sample_size = -1') : parquet(files);
}

/**
 * The same files as a query sees them: numbers and times where all cells of a column look like them, so that they can be
 * compared and joined. Booleans stay the text that they are, because the target's `yes` must not become `true`.
 */
export function queriedSourceSql(files: SourceFiles): string {
  if (files.format !== 'csv') return typedSourceSql(files);
  return csv(files, `sample_size = -1, auto_type_candidates = ${literals(QUERIED_TYPES)}`);
}

const QUERIED_TYPES = ['BIGINT', 'DOUBLE', 'DATE', 'TIMESTAMP', 'VARCHAR'];

/** SQL of a query with the key of every object in JSON Lines, sorted, in the column `key`. */
export function jsonKeysSql({ paths }: SourceFiles): string {
  return `select distinct unnest(json_keys(json)) as key from ${objects(paths)} order by key`;
}

function jsonl({ paths }: SourceFiles, keys: readonly string[]): string {
  // A JSON pointer escapes what a JSON path could not hold.
  const pointer = (key: string) => literal(`/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  const cells = keys.map((key) => `json ->> ${pointer(key)} as ${identifier(key)}`);
  return `(select ${cells.join(', ')} from ${objects(paths)})`;
}

function objects(paths: readonly string[]): string {
  return `read_json_objects(${literals(paths)}, format = 'newline_delimited')`;
}

function parquet({ paths }: SourceFiles): string {
  return `read_parquet(${literals(paths)})`;
}

/** As RFC 4180 has it, so that the engine has no part of the form left to guess from the rows. */
function csv({ paths, delimiter = ',' }: SourceFiles, option: string): string {
  const form = `delim = ${literal(delimiter)}, quote = '"', escape = '"', comment = '', skip = 0, header = true`;
  return `read_csv(${literals(paths)}, ${form}, nullstr = ${literals(MISSING_TEXTS)}, ${option})`;
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
