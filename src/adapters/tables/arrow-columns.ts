type NodeApi = typeof import('@duckdb/node-api');
type DuckType = import('@duckdb/node-api').DuckDBType;
type DuckValue = import('@duckdb/node-api').DuckDBValue;
type Arrow = typeof import('apache-arrow');
type Field = import('apache-arrow').Field;
type Vector = import('apache-arrow').Vector;
type DataType = import('apache-arrow').DataType;
type TimeUnit = import('apache-arrow').TimeUnit;

/** How one column goes from Arrow into a table. */
export interface ArrowColumn extends Cells {
  readonly name: string;
}

interface Cells {
  readonly sql: string;
  readonly type: DuckType;
  read(vector: Vector, row: number): DuckValue;
}

/** A column of any type; what is neither value nor list of numbers becomes JSON, because a file may hold what no model uses. */
export function arrowColumn({ name, type }: Field, arrow: Arrow, api: NodeApi): ArrowColumn {
  const { DataType } = arrow;
  const valued = DataType.isDictionary(type) ? (type.dictionary as DataType) : type;
  const cells =
    numbersOf(valued, arrow, api) ??
    timesOf(valued, arrow, api) ??
    textsOf(valued, arrow, api) ??
    listOf(valued, arrow, api) ??
    cellsOf('VARCHAR', api.VARCHAR, jsonText);
  return { name, ...cells };
}

function numbersOf(type: DataType, { DataType }: Arrow, api: NodeApi): Cells | undefined {
  if (DataType.isBool(type)) return cellsOf('BOOLEAN', api.BOOLEAN, (value) => value as boolean);
  if (DataType.isFloat(type)) return cellsOf('DOUBLE', api.DOUBLE, Number);
  const whole = (value: unknown) => BigInt(value as number);
  if (DataType.isInt(type) && type.bitWidth === 64 && !type.isSigned) return cellsOf('UBIGINT', api.UBIGINT, whole);
  // Lengths of time count in the unit of their column, as Parquet has them.
  if (DataType.isInt(type) || DataType.isDuration(type)) return cellsOf('BIGINT', api.BIGINT, whole);
  if (!DataType.isDecimal(type)) return undefined;
  return cellsOf('VARCHAR', api.VARCHAR, (value) => decimalText(value as Uint32Array, type.scale));
}

function timesOf(type: DataType, { DataType }: Arrow, api: NodeApi): Cells | undefined {
  // The reader answers dates and timestamps as milliseconds since 1970, parts of them as a fraction.
  if (DataType.isTimestamp(type)) {
    const moment = (value: unknown) => new api.DuckDBTimestampValue(BigInt(Math.round(Number(value) * 1000)));
    return cellsOf('TIMESTAMP', api.TIMESTAMP, moment);
  }
  if (DataType.isDate(type)) {
    const day = (value: unknown) => new api.DuckDBDateValue(Math.floor(Number(value) / 86_400_000));
    return cellsOf('DATE', api.DATE, day);
  }
  if (!DataType.isTime(type)) return undefined;
  const micros = microsecondsIn(type.unit);
  return cellsOf('TIME', api.TIME, (value) => new api.DuckDBTimeValue(BigInt(Math.trunc(Number(value) * micros))));
}

/** Seconds, milliseconds, microseconds and nanoseconds are 0 to 3. */
function microsecondsIn(unit: TimeUnit): number {
  return 10 ** (6 - 3 * unit);
}

function textsOf(type: DataType, { DataType }: Arrow, api: NodeApi): Cells | undefined {
  if (DataType.isUtf8(type) || DataType.isLargeUtf8(type) || DataType.isUtf8View(type)) {
    return cellsOf('VARCHAR', api.VARCHAR, String);
  }
  const binary = DataType.isBinary(type) || DataType.isLargeBinary(type) || DataType.isFixedSizeBinary(type);
  if (!binary && !DataType.isBinaryView(type)) return undefined;
  return cellsOf('BLOB', api.BLOB, (value) => new api.DuckDBBlobValue(value as Uint8Array));
}

/** Lists of numbers, as images are kept. */
function listOf(type: DataType, { DataType }: Arrow, api: NodeApi): Cells | undefined {
  if (!DataType.isList(type) && !DataType.isFixedSizeList(type) && !DataType.isLargeList(type)) return undefined;
  const inner = type.children[0]?.type as DataType | undefined;
  if (inner === undefined || !(DataType.isInt(inner) || DataType.isFloat(inner))) return undefined;
  return cellsOf('DOUBLE[]', api.LIST(api.DOUBLE), (value) =>
    api.listValue(Array.from(value as Iterable<number | bigint>, Number)),
  );
}

function cellsOf(sql: string, type: DuckType, convert: (value: unknown) => DuckValue): Cells {
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

function jsonText(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner));
}
