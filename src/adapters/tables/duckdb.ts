import { messageOf, TrainyardError } from '../../core/errors.ts';
import type { Cell, ColumnData, ColumnInfo, ImageFiles, TableSession, Tables } from '../../core/ports.ts';
import { loadArrowFiles } from './arrow.ts';
import { withoutCells } from './duckdb-messages.ts';

type NodeApi = typeof import('@duckdb/node-api');
type Connection = import('@duckdb/node-api').DuckDBConnection;
type Instance = import('@duckdb/node-api').DuckDBInstance;
type OpenOptions = Parameters<Tables['open']>[0];

/**
 * DuckDB as the `Tables` port. The library is loaded on first use and through the caller's `load`, because it is a
 * native module, which a bundle cannot hold. `signal` interrupts the query under way, and every later one ends with the
 * signal's reason. Throws `engine-missing` when the library cannot be loaded.
 */
export function duckdbTables(load: () => Promise<NodeApi>, signal?: AbortSignal): Tables {
  return {
    async open(options) {
      const api = await loaded(load);
      const instance = await api.DuckDBInstance.create(':memory:', settings(options));
      const connection = await instance.connect();
      return new DuckSession({ api, instance, connection }, { allow: options.allow ?? [], signal });
    },
  };
}

async function loaded(load: () => Promise<NodeApi>): Promise<NodeApi> {
  try {
    return await load();
  } catch (cause) {
    if (cause instanceof TrainyardError) throw cause;
    throw new TrainyardError({
      code: 'engine-missing',
      message: `the table engine @duckdb/node-api cannot be loaded: ${messageOf(cause)}`,
      fix: 'Install it beside Trainyard with `npm install @duckdb/node-api`; it downloads nothing else.',
      cause,
    });
  }
}

function settings(options: OpenOptions): Record<string, string> {
  return {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    memory_limit: `${options.memoryLimitMb}MB`,
    threads: String(options.threads),
    temp_directory: options.scratch,
    preserve_insertion_order: 'true',
  };
}

interface Engine {
  readonly api: NodeApi;
  readonly instance: Instance;
  readonly connection: Connection;
}

class DuckSession implements TableSession {
  readonly #api: NodeApi;
  readonly #instance: Instance;
  readonly #connection: Connection;
  readonly #allow: readonly string[];
  readonly #signal: AbortSignal | undefined;
  /** A query runs beside the event loop, and the process cannot exit before it ends. */
  readonly #interrupt = (): void => this.#connection.interrupt();

  constructor(
    { api, instance, connection }: Engine,
    { allow, signal }: { readonly allow: readonly string[]; readonly signal: AbortSignal | undefined },
  ) {
    this.#api = api;
    this.#instance = instance;
    this.#connection = connection;
    this.#allow = allow;
    this.#signal = signal;
    signal?.addEventListener('abort', this.#interrupt);
  }

  async run(sql: string): Promise<void> {
    await this.#asked(() => this.#connection.run(sql));
  }

  async rows(sql: string): Promise<readonly Readonly<Record<string, Cell>>[]> {
    const reader = await this.#asked(() => this.#connection.runAndReadAll(sql));
    const names = reader.deduplicatedColumnNames();
    // fromEntries defines properties, so that a column called `__proto__` is data like any other.
    return reader.getRows().map((row) => Object.fromEntries(names.map((name, i) => [name, cellOf(row[i])])));
  }

  async describe(sql: string): Promise<readonly ColumnInfo[]> {
    const rows = await this.rows(`describe ${sql}`);
    return rows.map((row) => ({ name: String(row['column_name']), type: String(row['column_type']) }));
  }

  async columns(sql: string): Promise<ReadonlyMap<string, ColumnData>> {
    const infos = await this.describe(sql);
    const kinds = infos.map((info) => (isNumber(info.type) ? 'number' : 'text'));
    const result = await this.#asked(() =>
      this.#connection.stream(`select ${infos.map(plain).join(', ')} from (${sql})`),
    );
    const parts: ColumnParts[] = kinds.map((kind) => (kind === 'number' ? numberParts() : textParts()));
    for (;;) {
      const chunk = await this.#asked(() => result.fetchChunk());
      if (chunk === null || chunk.rowCount === 0) break;
      for (const [i, part] of parts.entries()) part.add(chunk.getColumnVector(i), chunk.rowCount);
    }
    return new Map(infos.map((info, i) => [info.name, (parts[i] as ColumnParts).whole()]));
  }

  async loadArrow(table: string, paths: readonly string[]): Promise<void> {
    this.#signal?.throwIfAborted();
    await loadArrowFiles(this.#api, this.#connection, { table, paths });
  }

  async loadImages(load: ImageFiles): Promise<void> {
    this.#signal?.throwIfAborted();
    const { loadImageFiles } = await import('../files/image-files.ts');
    await loadImageFiles(this.#api, this.#connection, load);
  }

  async lock(): Promise<void> {
    const paths = this.#allow.map((path) => `'${path.replaceAll("'", "''")}'`).join(', ');
    await this.run(`set allowed_paths = [${paths}]; set enable_external_access = false; set lock_configuration = true`);
  }

  close(): void {
    this.#signal?.removeEventListener('abort', this.#interrupt);
    this.#connection.closeSync();
    this.#instance.closeSync();
  }

  async #asked<T>(query: () => Promise<T>): Promise<T> {
    this.#signal?.throwIfAborted();
    try {
      return await query();
    } catch (cause) {
      this.#signal?.throwIfAborted();
      throw new TrainyardError({
        code: 'data-query',
        message: `the table engine refused a query: ${withoutCells(messageOf(cause))}`,
        fix: 'Check that the file is what the spec says it is (format, header, encoding UTF-8).',
      });
    }
  }
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }
  return String(value);
}

const INTEGERS_BEYOND_DOUBLE = /^(BIGINT|UBIGINT|HUGEINT|UHUGEINT)$/;
const NUMBERS = /^(BOOLEAN|U?TINYINT|U?SMALLINT|U?INTEGER|U?BIGINT|U?HUGEINT|FLOAT|DOUBLE|DECIMAL\(.*\))$/;

function isNumber(type: string): boolean {
  return NUMBERS.test(type);
}

/** Only DOUBLE without nulls and VARCHAR leave the engine, so that reading a chunk is a plain loop. */
function plain(info: ColumnInfo): string {
  const name = `"${info.name.replaceAll('"', '""')}"`;
  if (!isNumber(info.type)) return `${name}::varchar as ${name}`;
  const value = `coalesce(${name}::double, 'nan'::double)`;
  if (!INTEGERS_BEYOND_DOUBLE.test(info.type)) return `${value} as ${name}`;
  const limit = 2n ** 53n;
  const message = `column ${info.name} holds a whole number beyond 2^53, which would lose digits`.replaceAll("'", "''");
  return `case when ${name} not between -${limit} and ${limit} then error('${message}')::double else ${value} end as ${name}`;
}

interface Vector {
  getItem(index: number): unknown;
}

interface ColumnParts {
  add(vector: Vector, rows: number): void;
  whole(): ColumnData;
}

function numberParts(): ColumnParts {
  const parts: Float64Array[] = [];
  return {
    add(vector, rows) {
      const part = new Float64Array(rows);
      for (let i = 0; i < rows; i++) part[i] = vector.getItem(i) as number;
      parts.push(part);
    },
    whole() {
      const values = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
      let at = 0;
      for (const part of parts) {
        values.set(part, at);
        at += part.length;
      }
      // Columns are put together one by one; the pieces of this one need not wait for the last.
      parts.length = 0;
      return { kind: 'number', values };
    },
  };
}

/** A column of ever new texts would fill the memory a second time. */
const MOST_SHARED = 10_000;

function textParts(): ColumnParts {
  const values: (string | null)[] = [];
  // Categories come back again and again; millions of rows then share a few strings.
  const known = new Map<string, string>();
  return {
    add(vector, rows) {
      for (let i = 0; i < rows; i++) {
        const text = vector.getItem(i) as string | null;
        const same = text === null ? null : (known.get(text) ?? text);
        if (same !== null && known.size < MOST_SHARED) known.set(same, same);
        values.push(same);
      }
    },
    whole: () => ({ kind: 'text', values }),
  };
}
