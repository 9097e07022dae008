import { TrainyardError } from '../../core/errors.ts';
import { prettyJson } from '../../core/json.ts';
import type { Task } from '../../core/records.ts';

/** One fully connected layer: outputs = activation(inputs x kernel + bias). */
export interface DenseLayer {
  readonly inputs: number;
  readonly outputs: number;
  readonly activation: 'relu' | 'sigmoid' | 'softmax' | 'linear';
  /** inputs x outputs, row-major. */
  readonly kernel: Float32Array;
  readonly bias: Float32Array;
}

export const TOPOLOGY_FILE = 'model.json';
export const WEIGHTS_FILE = 'weights.bin';

const OUTPUT_ACTIVATION = { binary: 'sigmoid', multiclass: 'softmax', regression: 'linear' } as const;

/** Outputs of a task's last layer; a binary model has the positive class's probability alone. */
export function outputsOf(task: Task, classes: readonly string[]): number {
  return task === 'multiclass' ? classes.length : 1;
}

export function outputActivation(task: Task): DenseLayer['activation'] {
  return OUTPUT_ACTIVATION[task];
}

/**
 * A dense network in the layers-model format of TensorFlow.js (topology JSON and little-endian float32 weights), which
 * any version of that library loads. Equal layers give equal bytes.
 */
export function layersModelFiles(layers: readonly DenseLayer[]): ReadonlyMap<string, Uint8Array> {
  return modelFiles(layers.map((layer, index) => denseModelLayer(layer, { index, first: index === 0 })));
}

/** One layer of any class that the library has. */
export interface ModelLayer {
  readonly className: string;
  readonly config: Readonly<Record<string, unknown>>;
  readonly weights: readonly (WeightSpec & { readonly values: Float32Array })[];
}

/** A fully connected layer as the format has it; the first of a model says how many values a row has. */
export function denseModelLayer(
  layer: DenseLayer,
  at: { readonly index: number; readonly first: boolean },
): ModelLayer {
  const [kernel, bias] = weightSpecs(layer, at.index);
  return {
    className: 'Dense',
    config: denseConfig(layer, at),
    weights: [
      { ...kernel, values: layer.kernel },
      { ...bias, values: layer.bias },
    ],
  };
}

/** Layers in their order as the two files. */
export function modelFiles(layers: readonly ModelLayer[]): ReadonlyMap<string, Uint8Array> {
  const weights = layers.flatMap((layer) => layer.weights);
  const model = {
    modelTopology: {
      class_name: 'Sequential',
      config: {
        name: 'model',
        layers: layers.map(({ className, config }) => ({ class_name: className, config })),
      },
      keras_version: 'tfjs-layers 4.22.0',
      backend: 'tensor_flow.js',
    },
    format: 'layers-model',
    generatedBy: 'Trainyard',
    convertedBy: null,
    weightsManifest: [
      { paths: [WEIGHTS_FILE], weights: weights.map(({ name, shape, dtype }) => ({ name, shape, dtype })) },
    ],
  };
  return new Map([
    [TOPOLOGY_FILE, new TextEncoder().encode(prettyJson(model))],
    [WEIGHTS_FILE, new Uint8Array(Buffer.concat(weights.map(({ values }) => littleEndian(values))))],
  ]);
}

export interface WeightSpec {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: 'float32';
}

export interface LayersModel {
  readonly modelTopology: object;
  readonly weightSpecs: readonly WeightSpec[];
  readonly weights: Uint8Array;
}

/** Reads the two files. Throws `model-invalid` unless the weights file holds exactly what the topology file says. */
export function readLayersModel(files: ReadonlyMap<string, Uint8Array>): LayersModel {
  const text = files.get(TOPOLOGY_FILE);
  const weights = files.get(WEIGHTS_FILE);
  if (text === undefined || weights === undefined) throw invalid(`it lacks ${TOPOLOGY_FILE} or ${WEIGHTS_FILE}`);
  const model = parsed(text);
  const specs = model?.weightsManifest?.[0]?.weights;
  if (typeof model?.modelTopology !== 'object' || model.modelTopology === null || !Array.isArray(specs)) {
    throw invalid(`${TOPOLOGY_FILE} is not a layers-model`);
  }
  if (!specs.every(isWeightSpec)) throw invalid('its weights are not all float32 arrays');
  const bytes = specs.reduce((sum, spec) => sum + 4 * spec.shape.reduce((size, side) => size * side, 1), 0);
  if (bytes !== weights.length) throw invalid(`${WEIGHTS_FILE} has ${weights.length} bytes where ${bytes} are due`);
  return { modelTopology: model.modelTopology, weightSpecs: specs, weights };
}

function denseConfig(
  layer: DenseLayer,
  { index, first }: { readonly index: number; readonly first: boolean },
): ModelLayer['config'] {
  const zeros = { class_name: 'Zeros', config: {} };
  return {
    units: layer.outputs,
    activation: layer.activation,
    use_bias: true,
    kernel_initializer: zeros,
    bias_initializer: zeros,
    name: nameOf(index),
    trainable: true,
    ...(first && { batch_input_shape: [null, layer.inputs], dtype: 'float32' }),
  };
}

function weightSpecs(layer: DenseLayer, index: number): readonly [WeightSpec, WeightSpec] {
  return [
    { name: `${nameOf(index)}/kernel`, shape: [layer.inputs, layer.outputs], dtype: 'float32' },
    { name: `${nameOf(index)}/bias`, shape: [layer.outputs], dtype: 'float32' },
  ];
}

function nameOf(index: number): string {
  return `dense_${index + 1}`;
}

function littleEndian(values: Float32Array): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(values.byteLength));
  for (const [i, value] of values.entries()) bytes.setFloat32(4 * i, value, true);
  return new Uint8Array(bytes.buffer);
}

interface ModelText {
  readonly modelTopology?: object | null;
  readonly weightsManifest?: readonly { readonly weights?: unknown }[];
}

function parsed(text: Uint8Array): ModelText | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(text)) as ModelText;
  } catch {
    return undefined;
  }
}

function isWeightSpec(value: unknown): value is WeightSpec {
  if (typeof value !== 'object' || value === null) return false;
  const { name, shape, dtype } = value as Partial<WeightSpec>;
  const sides = Array.isArray(shape) && shape.every((side: unknown) => Number.isSafeInteger(side) && Number(side) > 0);
  return typeof name === 'string' && dtype === 'float32' && sides;
}

function invalid(why: string): TrainyardError {
  return new TrainyardError({
    code: 'model-invalid',
    message: `the bundle's model cannot be loaded: ${why}`,
    fix: 'Train the model again.',
  });
}
