import { nearest } from '../../core/nearest.ts';
import { type Datatype, datatypeOf, sizeOf } from './datatypes.ts';
import { type Fields, field, isFields, parseJson, type Value } from './json.ts';
import { badRequest, type HttpProblem, quoted } from './problem.ts';

/** What the model says about one of its tensors; -1 stands for a side of any length. */
export interface TensorSpec {
  readonly name: string;
  readonly datatype: Datatype;
  readonly shape: readonly number[];
}

/** One input as it came: `data` as parsed, or `bytes` of the binary extension. */
export interface WireTensor {
  readonly name: string;
  readonly datatype: Datatype;
  readonly shape: readonly number[];
  readonly content:
    | { readonly kind: 'json'; readonly data: readonly Value[] }
    | { readonly kind: 'binary'; readonly bytes: Uint8Array };
}

export interface OutputWish {
  readonly name: string;
  readonly binary: boolean;
}

export interface InferRequest {
  readonly id?: string;
  /** The JSON part as parsed. */
  readonly body: Fields;
  readonly inputs: readonly WireTensor[];
  /** Absent where every output is wanted. */
  readonly outputs?: readonly OutputWish[];
  /** For outputs that say nothing of their own. */
  readonly binary: boolean;
}

export interface InferBody {
  readonly bytes: Uint8Array;
  /** Value of `Inference-Header-Content-Length`, where the request has one. */
  readonly headerLength?: string;
}

const NOTHING: Fields = {};

/**
 * An inference request of the Open Inference Protocol, its binary tensor extension included; `inputs` are the model's own,
 * which a request without any JSON needs. Throws `HttpProblem` 400 with what was found and what is allowed.
 */
export function readInferRequest(body: InferBody, inputs: readonly TensorSpec[]): InferRequest {
  const { bytes, headerLength } = body;
  if (headerLength === undefined) return fromJson(textOf(bytes), new Uint8Array(0));
  const length = lengthOf(headerLength, bytes.length);
  if (length === 0) return rawRequest(bytes, inputs);
  return fromJson(textOf(bytes.subarray(0, length)), bytes.subarray(length));
}

/** UTF-8, or `HttpProblem` 400. */
export function textOf(bytes: Uint8Array): string {
  // Node marks bad UTF-8 with this character, which a body seldom holds by itself.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  if (!text.includes('\ufffd')) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw badRequest('the body is not UTF-8 text');
  }
}

function lengthOf(header: string, most: number): number {
  const length = /^\d{1,12}$/.test(header) ? Number(header) : Number.NaN;
  if (length <= most) return length;
  throw badRequest(`Inference-Header-Content-Length is ${quoted(header)}; a number from 0 to ${most} is allowed`);
}

/** A body of one tensor alone: the model must have one input with at most one free side. */
function rawRequest(bytes: Uint8Array, [only, ...others]: readonly TensorSpec[]): InferRequest {
  if (only === undefined || others.length > 0) {
    throw badRequest('a body without a JSON part is for models with exactly one input');
  }
  const { name, datatype } = only;
  const content = { kind: 'binary', bytes: datatype === 'BYTES' ? prefixed(bytes) : bytes } as const;
  return { body: NOTHING, inputs: [{ name, datatype, shape: shapeOver(only, bytes), content }], binary: true };
}

/** The raw body is one element as it stands. */
function prefixed(bytes: Uint8Array): Uint8Array {
  const element = Buffer.allocUnsafe(4 + bytes.length);
  element.writeUInt32LE(bytes.length);
  element.set(bytes, 4);
  return element;
}

function shapeOver({ name, datatype, shape }: TensorSpec, bytes: Uint8Array): readonly number[] {
  if (datatype === 'BYTES') return shape.map(() => 1);
  const fixed = shape.filter((side) => side >= 0).reduce((product, side) => product * side, 1);
  const free = shape.filter((side) => side < 0).length;
  const side = bytes.length / sizeOf(datatype) / fixed;
  if (free <= 1 && Number.isInteger(side) && side >= 1 && (free === 1 || side === 1)) {
    return shape.map((own) => (own < 0 ? side : own));
  }
  throw badRequest(`${bytes.length} bytes are no tensor of input "${name}", ${datatype} [${shape.join(', ')}]`);
}

function fromJson(text: string, tail: Uint8Array): InferRequest {
  const body = parseJson(text);
  if (!isFields(body)) throw badRequest(`the body must be an object with "inputs", and is ${quoted(body)}`);
  const { inputs, rest } = inputsOf(body, tail);
  if (rest > 0) throw badRequest(`${rest} bytes after the JSON part belong to no input`);
  const parameters = parametersOf(body, 'the request');
  const binary = flag(parameters, 'binary_data_output') ?? false;
  const id = field(body, 'id') ?? '';
  if (typeof id !== 'string' || id.length > 1000) {
    throw badRequest(`"id" must be a text of at most 1000 characters, and is ${quoted(id)}`);
  }
  const outputs = outputsOf(body, binary);
  return { ...(id !== '' && { id }), body, inputs, ...(outputs !== undefined && { outputs }), binary };
}

function inputsOf(body: Fields, tail: Uint8Array): { readonly inputs: readonly WireTensor[]; readonly rest: number } {
  const list = field(body, 'inputs');
  if (!Array.isArray(list) || list.length === 0) throw badRequest('"inputs" must be a list with at least one tensor');
  if (list.length > MOST_TENSORS) throw badRequest(`there are ${list.length} inputs; ${MOST_TENSORS} are allowed`);
  let at = 0;
  const names = new Set<string>();
  const inputs = list.map((entry: Value, i): WireTensor => {
    if (!isFields(entry)) throw badRequest(`input ${i} must be an object, and is ${quoted(entry)}`);
    const name = nameOf(entry, i, 'input');
    const datatype = datatypeOf(field(entry, 'datatype'));
    if (names.has(name)) throw badRequest(`input "${name}" is there twice`);
    names.add(name);
    const shape = readShape(field(entry, 'shape'), name);
    const size = binarySize(entry, name);
    if (size === undefined) return { name, datatype, shape, content: { kind: 'json', data: dataOf(entry, name) } };
    if (size > tail.length - at) {
      throw badRequest(`input "${name}" has ${size} bytes of binary data, and ${tail.length - at} are left`);
    }
    const bytes = tail.subarray(at, at + size);
    at += size;
    return { name, datatype, shape, content: { kind: 'binary', bytes } };
  });
  return { inputs, rest: tail.length - at };
}

const MOST_TENSORS = 10_000;
const MOST_SIDES = 16;

function nameOf(entry: Fields, i: number, what: string): string {
  const name = field(entry, 'name');
  if (typeof name === 'string' && name !== '') return name;
  throw badRequest(`${what} ${i} needs a "name", and has ${quoted(name)}`);
}

function readShape(value: Value | undefined, name: string): readonly number[] {
  if (!Array.isArray(value) || value.length > MOST_SIDES) {
    throw badRequest(`input "${name}" needs a "shape", a list of at most ${MOST_SIDES} whole numbers`);
  }
  const wrong = value.find((side) => typeof side !== 'number' || !Number.isSafeInteger(side) || side < 0);
  if (wrong !== undefined) throw badRequest(`input "${name}": ${quoted(wrong)} is no side of a shape`);
  return value as readonly number[];
}

function dataOf(entry: Fields, name: string): readonly Value[] {
  const data = field(entry, 'data');
  if (Array.isArray(data)) return data;
  const parameters = parametersOf(entry, `input "${name}"`);
  if (field(parameters, 'shared_memory_region') !== undefined) {
    throw badRequest(`input "${name}" lies in shared memory, which this server does not read; send its data`);
  }
  throw badRequest(`input "${name}" needs "data", a list, or the parameter "binary_data_size"`);
}

function binarySize(entry: Fields, name: string): number | undefined {
  // Most have no parameters at all, and this is asked of every input.
  const given = field(entry, 'parameters');
  const size = given === undefined ? undefined : field(parametersOf(entry, `input "${name}"`), 'binary_data_size');
  if (size === undefined) return undefined;
  if (typeof size === 'number' && Number.isSafeInteger(size) && size >= 0) return size;
  throw badRequest(`input "${name}": "binary_data_size" must be a whole number, and is ${quoted(size)}`);
}

function parametersOf(entry: Fields, what: string): Fields {
  const parameters = field(entry, 'parameters') ?? NOTHING;
  if (isFields(parameters)) return parameters;
  throw badRequest(`"parameters" of ${what} must be an object, and is ${quoted(parameters)}`);
}

function flag(parameters: Fields, key: string): boolean | undefined {
  const value = field(parameters, key);
  if (value === undefined || typeof value === 'boolean') return value;
  throw badRequest(`the parameter "${key}" must be true or false, and is ${quoted(value)}`);
}

function outputsOf(body: Fields, binary: boolean): readonly OutputWish[] | undefined {
  const list = field(body, 'outputs') ?? [];
  if (!Array.isArray(list)) throw badRequest(`"outputs" must be a list, and is ${quoted(list)}`);
  if (list.length === 0) return undefined;
  return list.map((entry: Value, i) => {
    if (!isFields(entry)) throw badRequest(`output ${i} must be an object, and is ${quoted(entry)}`);
    const name = nameOf(entry, i, 'output');
    const parameters = parametersOf(entry, `output "${name}"`);
    if (field(parameters, 'classification') !== undefined || field(parameters, 'shared_memory_region') !== undefined) {
      throw badRequest(`output "${name}": neither classification nor shared memory is done here`);
    }
    return { name, binary: flag(parameters, 'binary_data') ?? binary };
  });
}

/** The specs of the outputs asked for, in that order. Throws `HttpProblem` 400 on a name the model does not have. */
export function wishedOutputs(
  { outputs, binary }: Pick<InferRequest, 'outputs' | 'binary'>,
  specs: readonly TensorSpec[],
): readonly OutputWish[] {
  if (outputs === undefined) return specs.map(({ name }) => ({ name, binary }));
  const names = specs.map(({ name }) => name);
  for (const { name } of outputs) {
    if (!names.includes(name)) throw unknown('output', name, names);
  }
  return outputs.filter(({ name }, i) => outputs.findIndex((other) => other.name === name) === i);
}

export function unknown(what: string, name: string, names: readonly string[]): HttpProblem {
  const near = nearest(name, names);
  const meant = near === undefined ? '' : ` Did you mean "${near}"?`;
  return badRequest(`the model has no ${what} ${quoted(name)}; it has ${names.slice(0, 50).join(', ')}.${meant}`);
}
