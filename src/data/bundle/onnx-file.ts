import { messageOf, TrainyardError } from '../../core/errors.ts';
import type { ModelSignature, TensorSignature } from '../../core/records.ts';
import { bytesOf, fieldsOf, integerOf, integersOf, MOST_NESTING, textOf, type WireField } from './protobuf.ts';

/** What an ONNX file (ModelProto) says, as far as loading it is concerned. Field numbers: onnx/onnx.proto of ONNX 1.17. */
export interface OnnxFile {
  readonly inputs: readonly TensorSignature[];
  readonly outputs: readonly TensorSignature[];
  /** Operators that are not of the standard, as `domain:name`, and no function of the file defines. */
  readonly foreign: readonly string[];
  /** Tensors whose values stand in other files. */
  readonly external: readonly string[];
  /** The list of class names under the key `classes` of its metadata, which says what no operator does. */
  readonly named?: readonly string[];
  /** Class names or numbers that its classifiers, ZipMaps and tensors called `classes` state, each list once. */
  readonly classLists: readonly (readonly string[])[];
  readonly nodes: number;
}

const STANDARD = new Set(['', 'ai.onnx', 'ai.onnx.ml']);
const MOST_NODES = 200_000;

/** Reads the file without running anything. Throws `model-invalid` on bytes that are no ONNX model. */
export function readOnnx(bytes: Uint8Array): OnnxFile {
  try {
    return modelOf(bytes);
  } catch (cause) {
    if (cause instanceof TrainyardError) throw cause;
    throw invalid(`it is no ONNX file: ${messageOf(cause)}`, cause);
  }
}

/** What the file takes and gives, without initializers that older files list as inputs. */
export function signatureOf({ inputs, outputs, named, classLists }: OnnxFile): ModelSignature {
  const [only, ...others] = classLists;
  const classes = named ?? (others.length === 0 ? only : undefined);
  return { inputs, outputs, ...(classes !== undefined && { classes }) };
}

interface Found {
  readonly nodes: { count: number };
  readonly operators: Set<string>;
  readonly external: string[];
  readonly classLists: Map<string, readonly string[]>;
}

function modelOf(bytes: Uint8Array): OnnxFile {
  const found: Found = { nodes: { count: 0 }, operators: new Set(), external: [], classLists: new Map() };
  const defined = new Set<string>();
  let graph: Graph | undefined;
  let named: readonly string[] | undefined;
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 7) graph = readGraph(bytesOf(value), { found, depth: 0 });
    if (number === 14) named = namedClasses(bytesOf(value)) ?? named;
    if (number === 20) throw invalid('it holds training information, which is not loaded');
    if (number === 25) defined.add(readFunction(bytesOf(value), { found, depth: 0 }));
  }
  if (graph === undefined) throw invalid('it has no graph');
  const { initializers } = graph;
  const foreign = [...found.operators].filter((name) => !STANDARD.has(domainOf(name)) && !defined.has(name));
  return {
    inputs: graph.inputs.filter(({ name }) => !initializers.has(name)),
    outputs: graph.outputs,
    foreign,
    external: found.external,
    ...(named !== undefined && { named }),
    classLists: [...found.classLists.values()],
    nodes: found.nodes.count,
  };
}

/** `["a", "b"]` under the key `classes`; undefined for any other entry. */
function namedClasses(entry: Uint8Array): readonly string[] | undefined {
  const texts = new Map([...fieldsOf(entry)].map(({ number, value }) => [number, textOf(value)]));
  if (texts.get(1) !== 'classes') return undefined;
  const list: unknown = JSON.parse(texts.get(2) ?? '');
  if (Array.isArray(list) && list.every((name) => typeof name === 'string')) return list;
  throw invalid('its metadata "classes" is not a JSON list of names');
}

function domainOf(operator: string): string {
  return operator.slice(0, operator.lastIndexOf(':'));
}

interface Walk {
  readonly found: Found;
  readonly depth: number;
}

interface Graph {
  readonly inputs: readonly TensorSignature[];
  readonly outputs: readonly TensorSignature[];
  readonly initializers: ReadonlySet<string>;
}

function readGraph(bytes: Uint8Array, walk: Walk): Graph {
  if (walk.depth > MOST_NESTING) throw invalid(`its graphs are nested deeper than ${MOST_NESTING}`);
  const inputs: TensorSignature[] = [];
  const outputs: TensorSignature[] = [];
  const initializers = new Set<string>();
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 1) readNode(bytesOf(value), walk);
    if (number === 5) initializers.add(readTensor(bytesOf(value), walk.found));
    if (number === 11) inputs.push(valueInfo(bytesOf(value)));
    if (number === 12) outputs.push(valueInfo(bytesOf(value)));
    if (number === 15) readSparse(bytesOf(value), walk.found);
  }
  return { inputs, outputs, initializers };
}

/** Its `domain:name`; its nodes are read like the graph's. */
function readFunction(bytes: Uint8Array, walk: Walk): string {
  let [name, domain] = ['', ''];
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 1) name = textOf(value);
    if (number === 7) readNode(bytesOf(value), walk);
    if (number === 11) readAttribute(bytesOf(value), walk);
    if (number === 10) domain = textOf(value);
  }
  return `${domain}:${name}`;
}

function readNode(bytes: Uint8Array, walk: Walk): void {
  const { found } = walk;
  found.nodes.count += 1;
  if (found.nodes.count > MOST_NODES) throw invalid(`it has more than ${MOST_NODES} nodes`);
  let [operator, domain] = ['', ''];
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 4) operator = textOf(value);
    if (number === 5) readAttribute(bytesOf(value), walk);
    if (number === 7) domain = textOf(value);
  }
  found.operators.add(`${domain}:${operator}`);
}

const CLASS_LISTS = /^classlabels_(strings|ints|int64s)$/;

function readAttribute(bytes: Uint8Array, walk: Walk): void {
  let name = '';
  const labels: string[] = [];
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 1) name = textOf(value);
    if (number === 5 || number === 10) readTensor(bytesOf(value), walk.found);
    if (number === 6 || number === 11) readGraph(bytesOf(value), { ...walk, depth: walk.depth + 1 });
    if (number === 22 || number === 23) readSparse(bytesOf(value), walk.found);
    if (number === 8) labels.push(...integersOf(value).map(String));
    if (number === 9) labels.push(textOf(value));
  }
  if (!CLASS_LISTS.test(name) || labels.length === 0) return;
  walk.found.classLists.set(JSON.stringify(labels), labels);
}

/** Name of a tensor; noted when its values are elsewhere (`data_location` EXTERNAL, or `external_data`). */
function readTensor(bytes: Uint8Array, found: Found): string {
  let name = '';
  let outside = false;
  const labels: string[] = [];
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 8) name = textOf(value);
    if (number === 6) labels.push(textOf(value));
    if (number === 5 || number === 7) labels.push(...integersOf(value).map(String));
    if (number === 13 || (number === 14 && integerOf(value) === 1n)) outside = true;
  }
  if (outside) found.external.push(name);
  // What skl2onnx calls the tensor from which it picks the label, for classifiers that have no operator of their own.
  if (/^classes\d*$/.test(name) && labels.length > 1) found.classLists.set(JSON.stringify(labels), labels);
  return name;
}

function readSparse(bytes: Uint8Array, found: Found): void {
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 1 || number === 2) readTensor(bytesOf(value), found);
  }
}

function valueInfo(bytes: Uint8Array): TensorSignature {
  let name = '';
  let type: Pick<TensorSignature, 'type' | 'shape'> = { type: 'unknown', shape: [] };
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 1) name = textOf(value);
    if (number === 2) type = typeOf(bytesOf(value));
  }
  return { name, ...type };
}

/** TypeProto: what is no tensor goes by its kind. */
const KINDS = new Map([
  [4, 'sequence'],
  [5, 'map'],
  [8, 'sparse tensor'],
  [9, 'optional'],
]);

function typeOf(bytes: Uint8Array): Pick<TensorSignature, 'type' | 'shape'> {
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 1) return tensorType(bytesOf(value));
    const kind = KINDS.get(number);
    if (kind !== undefined) return { type: kind, shape: [] };
  }
  return { type: 'unknown', shape: [] };
}

/** TensorProto.DataType */
const ELEMENTS = new Map([
  [1n, 'float'],
  [2n, 'uint8'],
  [3n, 'int8'],
  [4n, 'uint16'],
  [5n, 'int16'],
  [6n, 'int32'],
  [7n, 'int64'],
  [8n, 'string'],
  [9n, 'bool'],
  [10n, 'float16'],
  [11n, 'double'],
  [12n, 'uint32'],
  [13n, 'uint64'],
]);

function tensorType(bytes: Uint8Array): Pick<TensorSignature, 'type' | 'shape'> {
  let type = 'unknown';
  let shape: readonly (number | null)[] = [];
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 1) type = ELEMENTS.get(integerOf(value)) ?? `type ${integerOf(value)}`;
    if (number === 2) shape = [...fieldsOf(bytesOf(value))].filter((field) => field.number === 1).map(sideOf);
  }
  return { type, shape };
}

/** A dimension with a name, or with nothing, takes any size; some exporters write 0 or -1 for that. */
function sideOf({ value }: WireField): number | null {
  for (const field of fieldsOf(bytesOf(value))) {
    const side = Number(integerOf(field.value));
    if (field.number === 1 && side > 0) return side;
  }
  return null;
}

function invalid(why: string, cause?: unknown): TrainyardError {
  return new TrainyardError({
    code: 'model-invalid',
    message: `the model file cannot be loaded: ${why}`,
    fix: 'Export the model again as one ONNX file (ModelProto), and check it with onnx.checker.',
    cause,
  });
}
