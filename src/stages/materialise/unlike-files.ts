import type { TableSession } from '../../core/ports.ts';
import { namedColumns } from '../../data/source/columns.ts';
import * as problems from '../../data/source/problems.ts';
import { delimiterOf, headerLineSql, type SourceFiles, sourceSql } from '../../data/source/source.ts';
import type { ResolvedData } from '../../spec/resolved.ts';

interface NamedFiles extends SourceFiles {
  /** As people know them, beside `paths`. */
  readonly names: readonly string[];
}

/** What has to be the same in every file of a source. */
interface Form {
  readonly name: string;
  readonly delimiter?: string;
  readonly columns: readonly string[];
}

/**
 * Asked after the table engine refused a source, because its words name no file: throws `data-source-unlike` where a file
 * separates its cells otherwise than the first one, or lacks columns that the first one has.
 */
export async function refuseUnlike(session: TableSession, found: NamedFiles): Promise<void> {
  if (found.paths.length < 2 || (found.format !== 'csv' && found.format !== 'parquet')) return;
  const first = await formOf(session, found, 0);
  for (let i = 1; i < found.paths.length; i += 1) {
    const other = await formOf(session, found, i);
    if (other.delimiter !== first.delimiter) throw problems.unlikeDelimiter(first, other);
    const lacking = first.columns.filter((column) => !other.columns.includes(column));
    if (lacking.length > 0) throw problems.unlikeColumns(first.name, other.name, lacking);
  }
}

interface NamedRelation {
  readonly path: string;
  readonly sql: string;
}

/**
 * Throws `data-source-unlike` where one of the two, that of the test rows last, lacks a column that the spec names and the
 * other has: a union by name would leave it empty in silence.
 */
export async function refuseUnlikeTest(
  session: TableSession,
  data: ResolvedData,
  [main, test]: readonly [NamedRelation, NamedRelation],
): Promise<void> {
  const named = namedColumns(data);
  const columnsOf = async ({ sql }: NamedRelation) => {
    const columns = await session.describe(`select * from ${sql}`);
    return new Set(columns.map(({ name }) => name).filter((name) => named.includes(name)));
  };
  const [own, given] = [await columnsOf(main), await columnsOf(test)];
  const lacking = [...own].filter((name) => !given.has(name));
  if (lacking.length > 0) throw problems.unlikeTestRows(test.path, main.path, lacking);
  const only = [...given].filter((name) => !own.has(name));
  if (only.length > 0) throw problems.unlikeTestRows(main.path, test.path, only);
}

async function formOf(session: TableSession, { paths, names, format }: NamedFiles, i: number): Promise<Form> {
  const file = { paths: paths.slice(i, i + 1), format };
  const name = names[i] ?? '';
  const [header] = format === 'csv' ? await session.rows(headerLineSql(file)) : [];
  const separated = header === undefined ? {} : { delimiter: delimiterOf(String(header['line'])) };
  const columns = await session.describe(`select * from ${sourceSql({ ...file, ...separated })}`);
  return { name, ...separated, columns: columns.map((column) => column.name) };
}
