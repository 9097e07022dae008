import { EXIT, TrainyardError } from '../../core/errors.ts';
import type { ColumnData, ModelTensor } from '../../core/ports.ts';
import type { BundleManifest, ModelSignature, TensorSignature } from '../../core/records.ts';

type Feature = BundleManifest['inputs'][number];

/** How features go into a model that takes them as they are. */
export interface RawInputs {
  /** Rows `from` to `to` as the model's inputs. */
  tensors(columns: ReadonlyMap<string, ColumnData>, rows: number): ReadonlyMap<string, ModelTensor>;
}

/**
 * Either one tensor [rows, features] of floats, for numeric and boolean features in the order of the spec; or one tensor
 * [rows, 1] per feature, called like it, as skl2onnx makes them: numbers as float, double or int64, booleans as any of
 * these or bool, categories as string. A missing number is NaN and a missing category the empty text. Throws
 * `model-inputs` where the model wants something else.
 */
export function rawInputs({ inputs: features }: BundleManifest, { inputs }: ModelSignature): RawInputs {
  const [only] = inputs;
  if (inputs.length === 1 && only !== undefined && !(features.length === 1 && features[0]?.name === only.name)) {
    checkMatrix(only, features);
    return { tensors: (columns, rows) => new Map([[only.name, matrixOf(only, { features, columns, rows })]]) };
  }
  const pairs = features.map((feature) => ({ feature, input: inputOf(feature, inputs) }));
  const extra = inputs.find(({ name }) => !features.some((feature) => feature.name === name));
  if (extra !== undefined) throw unfit(`its input "${extra.name}" is no feature of the spec`);
  return {
    tensors: (columns, rows) =>
      new Map(pairs.map(({ feature, input }) => [input.name, columnTensor(columns, { feature, input, rows })])),
  };
}

const FLOATS = ['float', 'double'];
const TYPES: Readonly<Record<Feature['type'], readonly string[]>> = {
  numeric: ['float', 'double', 'int64'],
  boolean: ['bool', 'float', 'double', 'int64'],
  category: ['string'],
  image: [],
};

function checkMatrix({ name, type, shape }: TensorSignature, features: readonly Feature[]): void {
  if (!FLOATS.includes(type)) throw unfit(`its only input "${name}" is ${type}, not float or double`);
  const other = features.find((feature) => feature.type === 'category' || feature.type === 'image');
  if (other !== undefined) {
    throw unfit(`its only input "${name}" is a tensor of numbers, and the feature "${other.name}" is ${other.type}`);
  }
  const width = shape[1] ?? null;
  if (shape.length !== 2 || (width !== null && width !== features.length)) {
    const found = shape.map((side) => side ?? 'any').join(', ');
    throw unfit(`its input "${name}" has the shape [${found}], and the spec has ${features.length} features`);
  }
}

function inputOf(feature: Feature, inputs: readonly TensorSignature[]): TensorSignature {
  const input = inputs.find(({ name }) => name === feature.name);
  if (input === undefined) {
    throw unfit(`it has no input "${feature.name}"; it has ${inputs.map(({ name }) => name).join(', ')}`);
  }
  const allowed = TYPES[feature.type];
  if (!allowed.includes(input.type)) {
    const may = allowed.length === 0 ? 'one tensor of all values' : allowed.join(', ');
    throw unfit(`its input "${input.name}" is ${input.type}, and the feature is ${feature.type} (${may})`);
  }
  const width = input.shape[1] ?? 1;
  if (input.shape.length > 2 || width !== 1) throw unfit(`its input "${input.name}" takes more than one value a row`);
  return input;
}

interface MatrixOf {
  readonly features: readonly Feature[];
  readonly columns: ReadonlyMap<string, ColumnData>;
  readonly rows: number;
}

function matrixOf({ type }: TensorSignature, { features, columns, rows }: MatrixOf): ModelTensor {
  const width = features.length;
  const values = type === 'double' ? new Float64Array(rows * width) : new Float32Array(rows * width);
  for (const [j, { name }] of features.entries()) {
    const column = numbersOf(columns, name);
    for (let row = 0; row < rows; row++) values[row * width + j] = column[row] as number;
  }
  return { type, shape: [rows, width], values };
}

interface ColumnOf {
  readonly feature: Feature;
  readonly input: TensorSignature;
  readonly rows: number;
}

function columnTensor(columns: ReadonlyMap<string, ColumnData>, { feature, input, rows }: ColumnOf): ModelTensor {
  const { type, shape } = input;
  const sides = shape.length === 1 ? [rows] : [rows, 1];
  if (type === 'string') return { type, shape: sides, values: textsOf(columns, feature.name) };
  const numbers = numbersOf(columns, feature.name);
  if (type === 'float') return { type, shape: sides, values: Float32Array.from(numbers) };
  if (type === 'double') return { type, shape: sides, values: Float64Array.from(numbers) };
  const missing = numbers.findIndex((value) => !Number.isInteger(value));
  if (missing >= 0) {
    throw unfit(`its input "${input.name}" is ${type}, and a row has no whole number there; missing needs float`);
  }
  if (type === 'bool') return { type, shape: sides, values: Uint8Array.from(numbers) };
  return { type, shape: sides, values: BigInt64Array.from(numbers, BigInt) };
}

function numbersOf(columns: ReadonlyMap<string, ColumnData>, name: string): Float64Array {
  const column = columns.get(name);
  if (column?.kind !== 'number') throw new Error(`no column of numbers "${name}" for the model`);
  return column.values;
}

function textsOf(columns: ReadonlyMap<string, ColumnData>, name: string): readonly string[] {
  const column = columns.get(name);
  if (column === undefined) throw new Error(`no column "${name}" for the model`);
  if (column.kind === 'text') return column.values.map((text) => text ?? '');
  return Array.from(column.values, (value) => (Number.isNaN(value) ? '' : String(value)));
}

function unfit(why: string): TrainyardError {
  return new TrainyardError({
    code: 'model-inputs',
    message: `the model does not take the features of the spec: ${why}`,
    fix: 'Export it with one float tensor [rows, features], or with one input per feature, called like the feature.',
    exitCode: EXIT.broken,
  });
}
