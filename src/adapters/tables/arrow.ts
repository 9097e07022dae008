import { open } from 'node:fs/promises';
import { messageOf, TrainyardError } from '../../core/errors.ts';
import { type ArrowColumn, arrowColumn } from './arrow-columns.ts';
import { readCompressed } from './arrow-compression.ts';

type NodeApi = typeof import('@duckdb/node-api');
type Connection = import('@duckdb/node-api').DuckDBConnection;
type Batch = import('apache-arrow').RecordBatch;
type Vector = import('apache-arrow').Vector;

/** Rows of one data chunk of DuckDB. */
const CHUNK = 2048;

/**
 * Makes a table of the rows of Arrow IPC files, one record batch at a time, so that a file may be larger than memory. All
 * files must have the columns of the first. The reader is loaded when the first Arrow file is met.
 */
export async function loadArrowFiles(
  api: NodeApi,
  connection: Connection,
  { table, paths }: { readonly table: string; readonly paths: readonly string[] },
): Promise<void> {
  const arrow = await import('apache-arrow');
  readCompressed(arrow);
  let columns: readonly ArrowColumn[] | undefined;
  for (const path of paths) {
    const file = await open(path);
    try {
      const reader = await arrow.RecordBatchReader.from(file);
      await reader.open();
      const own = reader.schema.fields.map((field) => arrowColumn(field, arrow, api));
      if (columns === undefined) await connection.run(createTable(table, own));
      else if (signature(own) !== signature(columns))
        throw unreadable(path, 'its columns are not those of the first file');
      columns ??= own;
      await appendBatches(reader, { api, connection, table, columns });
    } catch (cause) {
      if (cause instanceof TrainyardError) throw cause;
      throw unreadable(path, messageOf(cause), cause);
    } finally {
      await file.close();
    }
  }
}

interface Target {
  readonly api: NodeApi;
  readonly connection: Connection;
  /** Quoted. */
  readonly table: string;
  readonly columns: readonly ArrowColumn[];
}

async function appendBatches(
  reader: AsyncIterable<Batch> | Iterable<Batch>,
  { api, connection, table, columns }: Target,
): Promise<void> {
  const appender = await connection.createAppender(table.slice(1, -1).replaceAll('""', '"'));
  const types = columns.map((column) => column.type);
  for await (const batch of reader) {
    for (let from = 0; from < batch.numRows; from += CHUNK) {
      const rows = Math.min(CHUNK, batch.numRows - from);
      const chunk = api.DuckDBDataChunk.create(types, rows);
      for (const [i, column] of columns.entries()) {
        const vector = batch.getChildAt(i) as Vector;
        chunk.setColumnValues(
          i,
          Array.from({ length: rows }, (_, row) => column.read(vector, from + row)),
        );
      }
      appender.appendDataChunk(chunk);
    }
  }
  appender.closeSync();
}

function createTable(table: string, columns: readonly ArrowColumn[]): string {
  return `create table ${table} (${columns.map(({ name, sql }) => `${quoted(name)} ${sql}`).join(', ')})`;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function signature(columns: readonly ArrowColumn[]): string {
  return JSON.stringify(columns.map(({ name, sql }) => [name, sql]));
}

function unreadable(path: string, why: string, cause?: unknown): TrainyardError {
  return new TrainyardError({
    code: 'data-arrow',
    message: `the Arrow file ${path} cannot be read: ${why}`,
    fix: 'Check that it is an Arrow IPC file or stream; Feather version 1 is not.',
    cause,
  });
}
