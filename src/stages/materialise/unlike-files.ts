import type { TableSession } from '../../core/ports.ts';
import * as problems from '../../data/source/problems.ts';
import { delimiterOf, headerLineSql, type SourceFiles, sourceSql } from '../../data/source/source.ts';

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

async function formOf(session: TableSession, { paths, names, format }: NamedFiles, i: number): Promise<Form> {
  const file = { paths: paths.slice(i, i + 1), format };
  const name = names[i] ?? '';
  const [header] = format === 'csv' ? await session.rows(headerLineSql(file)) : [];
  const separated = header === undefined ? {} : { delimiter: delimiterOf(String(header['line'])) };
  const columns = await session.describe(`select * from ${sourceSql({ ...file, ...separated })}`);
  return { name, ...separated, columns: columns.map((column) => column.name) };
}
