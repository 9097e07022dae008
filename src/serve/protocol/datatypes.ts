import type { TensorValues } from '../../core/ports.ts';
import { halfBits, halfValue } from './half.ts';
import type { Value } from './json.ts';
import { badRequest, quoted } from './problem.ts';

/** Names of the Open Inference Protocol, version 2. */
export type Datatype =
  | 'BOOL'
  | 'UINT8'
  | 'UINT16'
  | 'UINT32'
  | 'UINT64'
  | 'INT8'
  | 'INT16'
  | 'INT32'
  | 'INT64'
  | 'FP16'
  | 'FP32'
  | 'FP64'
  | 'BYTES';

type NumberArray = Exclude<TensorValues, readonly string[] | BigInt64Array | BigUint64Array>;

interface Kind {
  /** As ONNX calls it. */
  readonly onnx: string;
  /** Bytes of one element; 0 where they differ. */
  readonly size: number;
  make(length: number): TensorValues;
  /** A view over little-endian bytes that start at a multiple of `size`. */
  view?(buffer: ArrayBuffer): TensorValues;
  /** One JSON value as an element; undefined when it is none of this type. */
  read(value: Value): number | bigint | string | undefined;
}

const integers = (bits: number, signed: boolean): Kind['read'] => {
  const least = signed ? -(2 ** (bits - 1)) : 0;
  const most = signed ? 2 ** (bits - 1) - 1 : 2 ** bits - 1;
  return (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : undefined;
};

const longs = (least: bigint, most: bigint): Kind['read'] => {
  return (value) => {
    if (typeof value === 'bigint') return value >= least && value <= most ? value : undefined;
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) return undefined;
    return value < 0 && least === 0n ? undefined : BigInt(value);
  };
};

/** `null` stands for NaN, which JSON cannot hold. A number that would become an infinity is none of the type. */
const floats = (rounded: (value: number) => number) => {
  return (value: Value): number | undefined => {
    if (value === null) return Number.NaN;
    if (typeof value !== 'number' && typeof value !== 'bigint') return undefined;
    const number = Number(value);
    return Number.isFinite(rounded(number)) ? number : undefined;
  };
};

const half = floats((value) => halfValue(halfBits(value)));

const truth: Kind['read'] = (value) => {
  if (typeof value === 'boolean') return Number(value);
  return value === 0 || value === 1 ? value : undefined;
};

interface ArrayType {
  new (length: number): NumberArray;
  new (buffer: ArrayBuffer): NumberArray;
  readonly BYTES_PER_ELEMENT: number;
}

const numbers = (onnx: string, type: ArrayType, read: Kind['read']): Kind => ({
  onnx,
  size: type.BYTES_PER_ELEMENT,
  make: (length) => new type(length),
  view: (buffer) => new type(buffer),
  read,
});

const KINDS: ReadonlyMap<string, Kind> = new Map<Datatype, Kind>([
  ['BOOL', numbers('bool', Uint8Array, truth)],
  ['UINT8', numbers('uint8', Uint8Array, integers(8, false))],
  ['UINT16', numbers('uint16', Uint16Array, integers(16, false))],
  ['UINT32', numbers('uint32', Uint32Array, integers(32, false))],
  [
    'UINT64',
    {
      onnx: 'uint64',
      size: 8,
      make: (length) => new BigUint64Array(length),
      view: (buffer) => new BigUint64Array(buffer),
      read: longs(0n, 2n ** 64n - 1n),
    },
  ],
  ['INT8', numbers('int8', Int8Array, integers(8, true))],
  ['INT16', numbers('int16', Int16Array, integers(16, true))],
  ['INT32', numbers('int32', Int32Array, integers(32, true))],
  [
    'INT64',
    {
      onnx: 'int64',
      size: 8,
      make: (length) => new BigInt64Array(length),
      view: (buffer) => new BigInt64Array(buffer),
      read: longs(-(2n ** 63n), 2n ** 63n - 1n),
    },
  ],
  [
    'FP16',
    numbers('float16', Uint16Array, (value) => {
      const number = half(value);
      return number === undefined ? undefined : halfBits(number);
    }),
  ],
  ['FP32', numbers('float', Float32Array, floats(Math.fround))],
  ['FP64', numbers('double', Float64Array, floats(Number))],
  ['BYTES', { onnx: 'string', size: 0, make: (length) => new Array<string>(length), read: textOnly }],
]);

function textOnly(value: Value): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

const BY_ONNX = new Map([...KINDS].map(([name, { onnx }]) => [onnx, name as Datatype]));

/** Throws `HttpProblem` 400 on a name that the protocol does not have. */
export function datatypeOf(name: Value | undefined): Datatype {
  if (typeof name === 'string' && KINDS.has(name)) return name as Datatype;
  throw badRequest(`there is no datatype ${quoted(name)}; there are ${[...KINDS.keys()].join(', ')}`);
}

/** The protocol's name of an ONNX element type; undefined where it has none. */
export function fromOnnx(type: string): Datatype | undefined {
  return BY_ONNX.get(type);
}

export function toOnnx(datatype: Datatype): string {
  return kindOf(datatype).onnx;
}

/** Bytes of one element; 0 for BYTES. */
export function sizeOf(datatype: Datatype): number {
  return kindOf(datatype).size;
}

/** Elements from JSON. Throws `HttpProblem` 400 with the first one that is no value of the type. */
export function valuesFrom(datatype: Datatype, list: readonly Value[], name: string): TensorValues {
  const kind = kindOf(datatype);
  const values = kind.make(list.length) as (number | bigint | string)[];
  for (let i = 0; i < list.length; i++) {
    const value = kind.read(list[i] as Value);
    if (value === undefined) {
      throw badRequest(`input "${name}": element ${i} is ${quoted(list[i])}, which is no ${datatype}`);
    }
    values[i] = value;
  }
  return values as unknown as TensorValues;
}

/** Fixed-size elements over a copy of little-endian bytes, so that they stand where their type may. */
export function valuesOver(datatype: Datatype, bytes: Uint8Array): TensorValues {
  // Not `slice`, which on a Buffer copies nothing.
  return kindOf(datatype).view?.(new Uint8Array(bytes).buffer) as TensorValues;
}

/** Elements as numbers, for columns of numbers; NaN for what is no number. */
export function numbersOf(datatype: Datatype, values: TensorValues): Float64Array {
  if (datatype === 'FP16') return Float64Array.from(values as Uint16Array, halfValue);
  return Float64Array.from(values as ArrayLike<number>, Number);
}

/** Elements as JSON, divided by commas. Throws RangeError on NaN and infinities unless `nan` says null. */
export function jsonOf(datatype: Datatype, values: TensorValues, nan: 'error' | 'null'): string {
  const plain = datatype === 'BYTES' || datatype === 'BOOL' || datatype === 'FP16' || !allFinite(datatype, values);
  return plain ? elementTexts(datatype, values, nan).join(',') : (values as Int32Array).join(',');
}

/** Each element as JSON. Throws RangeError on NaN and infinities unless `nan` says null. */
export function elementTexts(datatype: Datatype, values: TensorValues, nan: 'error' | 'null'): readonly string[] {
  if (datatype === 'BYTES') return (values as readonly string[]).map((text) => JSON.stringify(text));
  if (datatype === 'BOOL') return Array.from(values as Uint8Array, (bit) => (bit === 0 ? 'false' : 'true'));
  if (nan === 'error' && !allFinite(datatype, values)) throw new RangeError('the values hold NaN or an infinity');
  const numbers = datatype === 'FP16' ? numbersOf(datatype, values) : (values as Int32Array);
  const text = (value: number | bigint): string =>
    typeof value === 'bigint' || Number.isFinite(value) ? String(value) : 'null';
  return Array.from(numbers as ArrayLike<number | bigint>, text);
}

/** Whether every element is an ordinary number; true for types without others. */
export function allFinite(datatype: Datatype, values: TensorValues): boolean {
  if (datatype === 'FP16') return everyFinite(numbersOf(datatype, values));
  return (datatype !== 'FP32' && datatype !== 'FP64') || everyFinite(values as Float32Array);
}

function everyFinite(values: Float32Array | Float64Array): boolean {
  for (let i = 0; i < values.length; i++) if (!Number.isFinite(values[i] as number)) return false;
  return true;
}

function kindOf(datatype: Datatype): Kind {
  return KINDS.get(datatype) as Kind;
}
