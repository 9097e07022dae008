import type { ModelTensor, TensorValues } from '../../core/ports.ts';
import { type Datatype, numbersOf, sizeOf, toOnnx, valuesFrom, valuesOver } from './datatypes.ts';
import { type TensorSpec, unknown, type WireTensor } from './infer-request.ts';
import type { Value } from './json.ts';
import { badRequest, type HttpProblem, quoted } from './problem.ts';

/**
 * The tensors of a request for a model that takes tensors: every input of `specs` once, its datatype and shape as stated.
 * Throws `HttpProblem` 400.
 */
export function modelTensors(
  inputs: readonly WireTensor[],
  specs: readonly TensorSpec[],
): ReadonlyMap<string, ModelTensor> {
  const tensors = new Map<string, ModelTensor>();
  for (const input of inputs) {
    const spec = specs.find(({ name }) => name === input.name);
    if (spec === undefined) throw unknownInput(input.name, specs);
    checkSpec(input, spec);
    tensors.set(input.name, {
      type: toOnnx(input.datatype),
      shape: input.shape,
      values: valuesOf(input),
    });
  }
  const missing = specs.find(({ name }) => !tensors.has(name));
  if (missing !== undefined) throw badRequest(`input "${missing.name}" is missing`);
  return tensors;
}

export function unknownInput(name: string, specs: readonly TensorSpec[]): HttpProblem {
  return unknown(
    'input',
    name,
    specs.map((spec) => spec.name),
  );
}

function checkSpec({ name, datatype, shape }: WireTensor, spec: TensorSpec): void {
  if (datatype !== spec.datatype) throw badRequest(`input "${name}" is ${datatype}; the model takes ${spec.datatype}`);
  const fits =
    shape.length === spec.shape.length && spec.shape.every((side, i) => (side < 0 ? true : side === shape[i]));
  if (fits && !shape.includes(0)) return;
  throw badRequest(
    `input "${name}" has the shape [${shape.join(', ')}]; the model takes [${spec.shape.join(', ')}], -1 being any length from 1`,
  );
}

/** The elements of an input, as many as its shape says. Throws `HttpProblem` 400. */
export function valuesOf({ name, datatype, shape, content }: WireTensor): TensorValues {
  const length = elements(shape, name);
  if (content.kind === 'json') return valuesFrom(datatype, flat(content.data, { name, shape, length }), name);
  const { bytes } = content;
  if (datatype === 'BYTES') return texts(bytes, length, name);
  if (bytes.length !== length * sizeOf(datatype)) {
    throw badRequest(
      `input "${name}" has ${bytes.length} bytes; ${datatype} [${shape.join(', ')}] has ${length * sizeOf(datatype)}`,
    );
  }
  if (datatype === 'BOOL' && bytes.some((byte) => byte > 1)) {
    throw badRequest(`input "${name}": a byte of BOOL is 0 or 1`);
  }
  return valuesOver(datatype, bytes);
}

const NUMERIC = new Set<Datatype>([
  ...(['UINT8', 'UINT16', 'UINT32', 'UINT64', 'INT8', 'INT16', 'INT32', 'INT64'] as const),
  ...(['FP16', 'FP32', 'FP64', 'BOOL'] as const),
]);

/** An input as numbers, null and NaN being missing values; any type of numbers will do. Throws `HttpProblem` 400. */
export function numberColumn(input: WireTensor): Float64Array {
  const { name, datatype, shape, content } = input;
  if (!NUMERIC.has(datatype)) throw badRequest(`input "${name}" is ${datatype}; the feature takes numbers`);
  if (content.kind === 'binary') return numbersOf(datatype, valuesOf(input));
  const list = flat(content.data, { name, shape, length: elements(shape, name) });
  const present = list.map((value) => (value === null ? 0 : value));
  const numbers = numbersOf(datatype, valuesFrom(datatype, present, name));
  for (const [i, value] of list.entries()) if (value === null) numbers[i] = Number.NaN;
  return numbers;
}

/** An input as texts, null being a missing value; whole numbers and truth values by their digits and names. */
export function textColumn(input: WireTensor): readonly (string | null)[] {
  const { name, datatype, shape, content } = input;
  if (datatype === 'FP16' || datatype === 'FP32' || datatype === 'FP64') {
    throw badRequest(`input "${name}" is ${datatype}; the feature takes BYTES or whole numbers`);
  }
  const texts = (values: TensorValues): string[] =>
    Array.from(values as ArrayLike<unknown>, (value) => (datatype === 'BOOL' ? String(value === 1) : String(value)));
  if (content.kind === 'binary') return texts(valuesOf(input));
  const list = flat(content.data, { name, shape, length: elements(shape, name) });
  const blank: Value = datatype === 'BYTES' ? '' : 0;
  const read = texts(
    valuesFrom(
      datatype,
      list.map((value) => (value === null ? blank : value)),
      name,
    ),
  );
  return read.map((text, i) => (list[i] === null ? null : text));
}

function elements(shape: readonly number[], name: string): number {
  const length = shape.reduce((product, side) => product * side, 1);
  if (Number.isSafeInteger(length)) return length;
  throw badRequest(`input "${name}" has a shape of more elements than there can be`);
}

interface Expected {
  readonly name: string;
  readonly shape: readonly number[];
  readonly length: number;
}

/** Row-major, given flat or nested as the shape says. */
function flat(data: readonly Value[], { name, shape, length }: Expected): readonly Value[] {
  const nested = data.some(Array.isArray);
  const list: Value[] = nested ? [] : (data as Value[]);
  if (nested) unnest(data, { name, shape, depth: 0, into: list });
  if (list.length === length) return list;
  throw badRequest(`input "${name}" has ${list.length} elements; the shape [${shape.join(', ')}] has ${length}`);
}

interface Nest {
  readonly name: string;
  readonly shape: readonly number[];
  readonly depth: number;
  readonly into: Value[];
}

function unnest(data: readonly Value[], nest: Nest): void {
  const { name, shape, depth, into } = nest;
  const last = depth === shape.length - 1;
  if (data.length !== shape[depth]) {
    throw badRequest(`input "${name}": a list at depth ${depth} has ${data.length} entries, side ${shape[depth]}`);
  }
  for (const entry of data) {
    if (last) into.push(entry);
    else if (Array.isArray(entry)) unnest(entry, { ...nest, depth: depth + 1 });
    else throw badRequest(`input "${name}" holds ${quoted(entry)} where a list of depth ${depth + 1} is expected`);
  }
}

/** Each element is its length, four bytes little-endian, and its bytes. */
function texts(bytes: Uint8Array, length: number, name: string): readonly string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const found: string[] = [];
  let at = 0;
  while (at < buffer.length && found.length <= length) {
    const end = at + 4 <= buffer.length ? at + 4 + buffer.readUInt32LE(at) : Number.POSITIVE_INFINITY;
    if (end > buffer.length) throw badRequest(`input "${name}": element ${found.length} goes past the end of the data`);
    try {
      found.push(decoder.decode(buffer.subarray(at + 4, end)));
    } catch {
      throw badRequest(`input "${name}": element ${found.length} is not UTF-8 text, the only BYTES that models take`);
    }
    at = end;
  }
  if (found.length === length && at === buffer.length) return found;
  throw badRequest(`input "${name}" has other than the ${length} elements of its shape`);
}
