/** ONNX files by hand: just enough of the wire format and of onnx.proto to write small models. */

type Wire = number | bigint | string | Uint8Array;

/** One message from its fields; numbers are varints, the rest length-delimited. */
export function message(...fields: readonly (readonly [number, Wire])[]): Uint8Array {
  return Buffer.concat(
    fields.map(([field, value]) => {
      if (typeof value === 'number' || typeof value === 'bigint') return Buffer.concat([tag(field, 0), varint(value)]);
      const bytes = typeof value === 'string' ? Buffer.from(value) : value;
      return Buffer.concat([tag(field, 2), varint(bytes.length), bytes]);
    }),
  );
}

function tag(field: number, wire: number): Uint8Array {
  return varint(field * 8 + wire);
}

function varint(value: number | bigint): Uint8Array {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  while (rest >= 128n) {
    bytes.push(Number(rest & 127n) | 128);
    rest >>= 7n;
  }
  return Uint8Array.from([...bytes, Number(rest)]);
}

export type Element = 'float' | 'int32' | 'int64' | 'string' | 'bool' | 'double' | 'uint64';
const ELEMENTS: Readonly<Record<Element, number>> = {
  float: 1,
  int32: 6,
  int64: 7,
  string: 8,
  bool: 9,
  double: 11,
  uint64: 13,
};

/** `null` is a free side. */
export interface Value {
  readonly name: string;
  readonly type: Element | 'zipmap';
  readonly shape: readonly (number | null)[];
}

export interface Node {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly domain?: string;
  readonly attributes?: readonly Uint8Array[];
}

export interface Model {
  readonly inputs: readonly Value[];
  readonly outputs: readonly Value[];
  readonly nodes: readonly Node[];
  readonly tensors?: readonly Uint8Array[];
  readonly metadata?: Readonly<Record<string, string>>;
  /** More fields of ModelProto. */
  readonly more?: readonly (readonly [number, Wire])[];
}

/** The bytes of a model with the operators of opset 17 and ai.onnx.ml 3. */
export function onnxModel({ inputs, outputs, nodes, tensors = [], metadata = {}, more = [] }: Model): Uint8Array {
  const graph = message(
    ...nodes.map((node) => [1, nodeOf(node)] as const),
    [2, 'graph'],
    ...tensors.map((tensor) => [5, tensor] as const),
    ...inputs.map((value) => [11, valueInfoOf(value)] as const),
    ...outputs.map((value) => [12, valueInfoOf(value)] as const),
  );
  return message(
    [1, 8],
    [7, graph],
    [8, message([1, ''], [2, 17])],
    [8, message([1, 'ai.onnx.ml'], [2, 3])],
    ...Object.entries(metadata).map(([key, value]) => [14, message([1, key], [2, value])] as const),
    ...more,
  );
}

export function nodeOf({ op, inputs, outputs, domain = '', attributes = [] }: Node): Uint8Array {
  return message(
    ...inputs.map((name) => [1, name] as const),
    ...outputs.map((name) => [2, name] as const),
    [4, op],
    ...attributes.map((attribute) => [5, attribute] as const),
    [7, domain],
  );
}

export function floats(name: string, dims: readonly number[], values: readonly number[]): Uint8Array {
  const raw = Buffer.from(Float32Array.from(values).buffer);
  return message(...dims.map((side) => [1, side] as const), [2, 1], [8, name], [9, raw]);
}

export function externalTensor(name: string): Uint8Array {
  const location = message([1, 'location'], [2, 'weights.bin']);
  return message([1, 2], [2, 1], [8, name], [13, location], [14, 1]);
}

export function intAttribute(name: string, value: number): Uint8Array {
  return message([1, name], [3, value], [20, 2]);
}

export function floatsAttribute(name: string, values: readonly number[]): Uint8Array {
  return message([1, name], [7, Buffer.from(Float32Array.from(values).buffer)], [20, 6]);
}

export function stringsAttribute(name: string, values: readonly string[]): Uint8Array {
  return message([1, name], ...values.map((value) => [9, value] as const), [20, 8]);
}

export function graphAttribute(name: string, graph: Uint8Array): Uint8Array {
  return message([1, name], [6, graph], [20, 5]);
}

function valueInfoOf({ name, type, shape }: Value): Uint8Array {
  return message([1, name], [2, type === 'zipmap' ? zipmapType() : tensorType(type, shape)]);
}

function tensorType(type: Element, shape: Value['shape']): Uint8Array {
  const sides = shape.map((side) => [1, side === null ? message([2, 'N']) : message([1, side])] as const);
  return message([1, message([1, ELEMENTS[type]], [2, message(...sides)])]);
}

/** seq(map(string, tensor(float))) */
function zipmapType(): Uint8Array {
  const map = message([1, ELEMENTS.string], [2, tensorType('float', [])]);
  return message([4, message([1, message([5, map])])]);
}
