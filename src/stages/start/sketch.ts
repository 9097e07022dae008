import type { Files, TableSession, Tables } from '../../core/ports.ts';
import type { SourceFormat } from '../../data/source/source.ts';
import { identifier } from '../../data/source/sql.ts';
import { delimited, looksOf, tableOf } from '../materialise/load-source.ts';

/** What a first look at a file says about one column. */
export interface SketchedColumn {
  readonly name: string;
  readonly kind: 'numeric' | 'boolean' | 'text' | 'time';
  readonly rows: number;
  readonly missing: number;
  readonly distinct: number;
  /** Cells of a numeric column that are no numbers. */
  readonly unread: number;
  /** Values with their counts, most frequent first; only where there are at most 20. */
  readonly values: readonly { readonly text: string; readonly rows: number }[];
}

const MOST_VALUES = 20;
/** Share of the cells that are numbers from which on the others are mistakes, or other ways to say that a value is missing. */
const MOSTLY = 0.9;

/** Looks at every column of a file of rows once. Throws `data-source-empty` and `data-query`. */
export async function sketch(
  source: { readonly path: string; readonly format: Exclude<SourceFormat, 'image'>; readonly scratch: string },
  { tables, files }: { readonly tables: Tables; readonly files: Files },
): Promise<readonly SketchedColumn[]> {
  const session = await tables.open({ memoryLimitMb: 1024, threads: 2, scratch: source.scratch, allow: [source.path] });
  try {
    const from = await delimited(session, { paths: [source.path], format: source.format });
    const table = await tableOf(session, from, 'first look');
    const looks = await looksOf(session, from, table);
    await session.run(`create table looked as select * from ${table}`);
    await session.lock();
    const columns: SketchedColumn[] = [];
    for (const [name, type] of looks) columns.push(await sketchColumn(session, name, type));
    return columns;
  } finally {
    session.close();
    await files.remove(source.scratch);
  }
}

async function sketchColumn(session: TableSession, name: string, type: string): Promise<SketchedColumn> {
  const column = identifier(name);
  const [row] = await session.rows(
    `select count(*) as rows, count(${column}) as present, count(distinct ${column}) as different, count(try_cast(${column}::varchar as double)) as numbers from looked`,
  );
  const [rows, present, distinct, numbers] = ['rows', 'present', 'different', 'numbers'].map((name) =>
    Number(row?.[name]),
  ) as [number, number, number, number];
  const kind = kindOf(type);
  const mostlyNumbers = kind === 'text' && distinct > MOST_VALUES && numbers >= MOSTLY * present;
  const values =
    distinct > MOST_VALUES
      ? []
      : await session.rows(
          `select ${column}::varchar as text, count(*) as rows from looked where ${column} is not null group by 1 order by 2 desc, 1`,
        );
  return {
    name,
    kind: mostlyNumbers ? 'numeric' : kind,
    rows,
    missing: rows - present,
    distinct,
    unread: mostlyNumbers ? present - numbers : 0,
    values: values.map((value) => ({ text: String(value['text']), rows: Number(value['rows']) })),
  };
}

function kindOf(type: string): SketchedColumn['kind'] {
  if (type === 'BOOLEAN') return 'boolean';
  if (/^(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT|U\w+INT\w*|FLOAT|DOUBLE|DECIMAL.*)$/.test(type)) return 'numeric';
  return /^(DATE|TIME|TIMESTAMP)/.test(type) ? 'time' : 'text';
}
