import { EXIT, TrainyardError } from '../../core/errors.ts';
import { nearest } from '../../core/nearest.ts';
import type { ColumnInfo, TableSession } from '../../core/ports.ts';
import {
  booleanSql,
  delimiterOf,
  headerLineSql,
  numericSql,
  queriedSourceSql,
  type SourceFiles,
  sourceSql,
  textSql,
} from '../../data/source/source.ts';
import { identifier } from '../../data/source/sql.ts';
import type { ServedFeature } from '../model/features.ts';

/** A file of rows to score, its cells read as training reads them: text that stands there, and no guess over rows. */
export interface ScoreSource {
  /** A relation with every cell as it stands. */
  readonly sql: string;
  readonly columns: readonly ColumnInfo[];
  /** The relation to copy into a typed file: numbers and times where all cells of a column look like them. */
  readonly typedSql: string;
}

export async function openSource(session: TableSession, path: string): Promise<ScoreSource> {
  const files = await filesAt(session, path);
  const sql = sourceSql(files);
  return { sql, columns: await session.describe(`SELECT * FROM ${sql}`), typedSql: queriedSourceSql(files) };
}

async function filesAt(session: TableSession, path: string): Promise<SourceFiles> {
  if (!/\.(csv|tsv)(\.gz)?$/i.test(path)) return { paths: [path], format: 'parquet' };
  const files = { paths: [path], format: 'csv' } as const;
  const [header] = await session.rows(headerLineSql(files));
  return { ...files, delimiter: delimiterOf(String(header?.['line'] ?? '')) };
}

/** The source's column of a name. Throws `score-column`. */
export function columnOf({ columns }: ScoreSource, name: string, use: string): ColumnInfo {
  const found = columns.find((column) => column.name === name);
  if (found !== undefined) return found;
  const names = columns.map((column) => column.name);
  const near = nearest(name, names);
  throw new TrainyardError({
    code: 'score-column',
    message: `the file has no column "${name}", which ${use}; it has ${names.slice(0, 20).join(', ')}`,
    fix: near === undefined ? 'Add the column.' : `Did you mean "${near}"? Rename it.`,
    exitCode: EXIT.invalid,
  });
}

/** SQL for a feature's cells as the encoder takes them, once `checkCells` has found them readable. */
export function featureSql(source: ScoreSource, { name, type }: ServedFeature): string {
  const column = columnOf(source, name, 'the model takes');
  const cell = type === 'category' ? textSql(column) : readSql(column, type);
  return `${cell} AS ${identifier(name)}`;
}

/** Null for missing, and for what cannot be read. */
function readSql(column: ColumnInfo, type: ServedFeature['type']): string {
  return type === 'boolean' ? `CAST(${booleanSql(column)} AS DOUBLE)` : numericSql(column);
}

/** What cannot be read must not count as missing. Throws `score-cell` for the first feature with such a cell. */
export async function checkCells(
  session: TableSession,
  source: ScoreSource,
  features: readonly ServedFeature[],
): Promise<void> {
  const read = features.filter(({ type }) => type !== 'category');
  if (read.length === 0) return;
  const first = read.map(({ name, type }, at) => {
    const column = columnOf(source, name, 'the model takes');
    const text = textSql(column);
    const nan = type === 'boolean' ? '' : ` AND NOT coalesce(isnan(try_cast(${text} AS DOUBLE)), false)`;
    return `min(trainyard_row) FILTER (WHERE ${text} IS NOT NULL AND (${readSql(column, type)}) IS NULL${nan}) AS f${at}`;
  });
  const rows = `SELECT *, row_number() OVER () AS trainyard_row FROM ${source.sql}`;
  const [found] = await session.rows(`SELECT ${first.join(', ')} FROM (${rows})`);
  const at = read.findIndex((_, index) => typeof found?.[`f${index}`] === 'number');
  const feature = read[at];
  if (feature === undefined) return;
  throw new TrainyardError({
    code: 'score-cell',
    message: `row ${found?.[`f${at}`]} has something in the column "${feature.name}" that is ${feature.type === 'boolean' ? 'neither true nor false' : 'no number'}`,
    fix: `Correct the cell; leave it empty where there is no value.`,
    exitCode: EXIT.invalid,
  });
}
