import { open } from 'node:fs/promises';
import { messageOf, TrainyardError } from '../../core/errors.ts';

type NodeApi = typeof import('@duckdb/node-api');
type Connection = import('@duckdb/node-api').DuckDBConnection;
type DuckType = import('@duckdb/node-api').DuckDBType;
type DuckValue = import('@duckdb/node-api').DuckDBValue;
type Arrow = typeof import('apache-arrow');
type Field = import('apache-arrow').Field;
type Batch = import('apache-arrow').RecordBatch;
type Vector = import('apache-arrow').Vector;
type DataType = import('apache-arrow').DataType;

/** How one column goes from Arrow into the table. */
interface Column {
  readonly name: string;
  readonly type: DuckType;
  readonly sql: string;
  read(vector: Vector, row: number): DuckValue;
}

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
  let columns: readonly Column[] | undefined;
  for (const path of paths) {
    const file = await open(path);
    try {
      const reader = await arrow.RecordBatchReader.from(file);
      await reader.open();
      const own = reader.schema.fields.map((field) => columnOf(field, arrow, api));
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
  readonly columns: readonly Column[];
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

function createTable(table: string, columns: readonly Column[]): string {
  return `create table ${table} (${columns.map(({ name, sql }) => `${quoted(name)} ${sql}`).join(', ')})`;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function signature(columns: readonly Column[]): string {
  return JSON.stringify(columns.map(({ name, sql }) => [name, sql]));
}

function columnOf({ name, type }: Field, arrow: Arrow, api: NodeApi): Column {
  const found = typeOf(type, arrow, api);
  if (found !== undefined) return { name, ...found };
  throw new TrainyardError({
    code: 'data-arrow',
    message: `column "${name}" of an Arrow file has the type ${String(type)}, which is not read`,
    fix: 'Convert it to numbers, text, booleans, dates, times or lists of numbers.',
  });
}

function typeOf(type: DataType, arrow: Arrow, api: NodeApi): Omit<Column, 'name'> | undefined {
  const { DataType } = arrow;
  if (DataType.isDictionary(type)) return typeOf(type.dictionary as DataType, arrow, api);
  if (DataType.isBool(type)) return plain('BOOLEAN', api.BOOLEAN, (value) => value as boolean);
  if (DataType.isInt(type)) {
    const unsigned = type.bitWidth === 64 && !type.isSigned;
    return plain(unsigned ? 'UBIGINT' : 'BIGINT', unsigned ? api.UBIGINT : api.BIGINT, (value) =>
      BigInt(value as number),
    );
  }
  if (DataType.isFloat(type)) return plain('DOUBLE', api.DOUBLE, Number);
  if (DataType.isUtf8(type) || DataType.isLargeUtf8(type)) return plain('VARCHAR', api.VARCHAR, String);
  if (DataType.isDecimal(type)) {
    return plain('VARCHAR', api.VARCHAR, (value) => decimalText(value as Uint32Array, type.scale));
  }
  // The reader answers dates and timestamps as milliseconds since 1970, parts of them as a fraction.
  const time = (value: unknown) => new api.DuckDBTimestampValue(BigInt(Math.round(Number(value) * 1000)));
  if (DataType.isTimestamp(type)) return plain('TIMESTAMP', api.TIMESTAMP, time);
  if (DataType.isDate(type)) {
    return plain('DATE', api.DATE, (value) => new api.DuckDBDateValue(Math.floor(Number(value) / 86_400_000)));
  }
  return listOf(type, arrow, api);
}

/** Lists of numbers, as images are kept. */
function listOf(type: DataType, arrow: Arrow, api: NodeApi): Omit<Column, 'name'> | undefined {
  const { DataType } = arrow;
  if (!DataType.isList(type) && !DataType.isFixedSizeList(type)) return undefined;
  const inner = type.children[0]?.type as DataType | undefined;
  if (inner === undefined || !(DataType.isInt(inner) || DataType.isFloat(inner))) return undefined;
  return plain('DOUBLE[]', api.LIST(api.DOUBLE), (value) =>
    api.listValue(Array.from(value as Iterable<number | bigint>, Number)),
  );
}

function plain(sql: string, type: DuckType, convert: (value: unknown) => DuckValue): Omit<Column, 'name'> {
  return {
    sql,
    type,
    read(vector, row) {
      const value: unknown = vector.get(row);
      return value === null || value === undefined ? null : convert(value);
    },
  };
}

/** Little-endian two's complement words, as Arrow keeps decimals. */
function decimalText(words: Uint32Array, scale: number): string {
  const bits = words.length * 32;
  const raw = words.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
  const value = BigInt.asIntN(bits, raw);
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return `${value < 0n ? '-' : ''}${whole}${scale > 0 ? `.${digits.slice(-scale)}` : ''}`;
}

function unreadable(path: string, why: string, cause?: unknown): TrainyardError {
  const compressed = /compress/i.test(why);
  return new TrainyardError({
    code: 'data-arrow',
    message: `the Arrow file ${path} cannot be read: ${why}`,
    fix: compressed
      ? 'Write it without compression (compression="uncompressed" in Feather), or as Parquet.'
      : 'Check that it is an Arrow IPC file or stream; Feather version 1 is not.',
    cause,
  });
}
