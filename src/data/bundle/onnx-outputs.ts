import { TrainyardError } from '../../core/errors.ts';
import type { ModelTensor } from '../../core/ports.ts';
import type { BundleManifest, ModelSignature, TensorSignature } from '../../core/records.ts';

/** Where a model's answer is and how it becomes one output per class. */
export interface ModelOutput {
  /** Name of the output that is asked for. */
  readonly name: string;
  /** rows x outputs: binary P(positive) alone, multiclass one per class in the manifest's order, regression the value. */
  scores(answer: ModelTensor, rows: number): Float64Array;
}

/**
 * The output with probabilities, or the value: the only tensor of floats, or the one whose name says so. Columns are put
 * into the manifest's order of classes where the model states its own; otherwise they are in that order already. Throws
 * `model-outputs` and `model-classes`.
 */
export function modelOutput(manifest: BundleManifest, signature: ModelSignature): ModelOutput {
  const output = chosen(manifest, signature.outputs);
  const places = placesOf(manifest, signature.classes);
  return { name: output.name, scores: (answer, rows) => scoresOf(answer, { manifest, places, rows }) };
}

const FLOATS = ['float', 'double'];
const NAMED = /prob/i;

function chosen({ task }: BundleManifest, outputs: readonly TensorSignature[]): TensorSignature {
  const mapped = outputs.find(({ type }) => type === 'sequence' || type === 'map');
  if (mapped !== undefined && task !== 'regression') {
    throw unfit(
      `its output "${mapped.name}" is a ${mapped.type}, as ZipMap makes it`,
      "Convert it without ZipMap: to_onnx(model, ..., options={'zipmap': False}), so that probabilities are a tensor.",
    );
  }
  const floats = outputs.filter(({ type }) => FLOATS.includes(type));
  const named = floats.filter(({ name }) => NAMED.test(name));
  const [only, ...others] = floats.length === 1 ? floats : named;
  if (only !== undefined && others.length === 0) return only;
  const found = outputs.map(({ name, type }) => `${name} (${type})`).join(', ');
  const wanted =
    task === 'regression' ? 'one output of floats' : 'one output of floats, or one with "prob" in its name';
  throw unfit(
    `it has the outputs ${found}; ${wanted} is needed`,
    'Export it with the probabilities, or the value, as one tensor.',
  );
}

/** For each class of the manifest the model's column; undefined where the order is the manifest's. */
function placesOf(
  { classes, task }: BundleManifest,
  stated: readonly string[] | undefined,
): readonly number[] | undefined {
  if (task === 'regression' || stated === undefined) return undefined;
  const same = stated.length === classes.length && classes.every((name) => stated.includes(name));
  if (same) return classes.map((name) => stated.indexOf(name));
  // Classes that were numbered in the manifest's order before training.
  if (stated.length === classes.length && stated.every((label, i) => label === String(i))) return undefined;
  throw new TrainyardError({
    code: 'model-classes',
    message: `the model answers for the classes ${stated.join(', ')}, and the target has ${classes.join(', ')}`,
    fix: 'Train it on the values of the target as they stand in the rows, or on their place in that order, from 0.',
  });
}

interface ScoresOf {
  readonly manifest: BundleManifest;
  readonly places: readonly number[] | undefined;
  readonly rows: number;
}

function scoresOf({ type, shape, values }: ModelTensor, { manifest, places, rows }: ScoresOf): Float64Array {
  const { task, classes } = manifest;
  const numbers = FLOATS.includes(type) ? (values as Float32Array | Float64Array) : new Float64Array(0);
  const width = rows === 0 ? 0 : numbers.length / rows;
  const alone = task !== 'multiclass' && width === 1;
  if (rows > 0 && !alone && !(task !== 'regression' && width === classes.length)) {
    throw unfit(
      `it answers ${type} [${shape.join(', ')}] for ${rows} rows`,
      `A ${task} task needs ${task === 'regression' ? 'one value' : `${classes.length} probabilities`} a row.`,
    );
  }
  if (task === 'regression') return Float64Array.from(numbers);
  if (rows === 0 || alone) return Float64Array.from(numbers, probability);
  const column = (row: number, k: number): number => probability(numbers[row * width + (places?.[k] ?? k)] as number);
  if (task === 'binary') return Float64Array.from({ length: rows }, (_, row) => column(row, 1));
  return Float64Array.from({ length: rows * width }, (_, i) => column(Math.floor(i / width), i % width));
}

/** Sums of float32 numbers, as over the trees of a forest, end a rounding error outside of [0, 1]; more is not mended. */
const ROUNDING = 1e-5;

function probability(value: number): number {
  if (value < 0 && value >= -ROUNDING) return 0;
  return value > 1 && value <= 1 + ROUNDING ? 1 : value;
}

function unfit(why: string, fix: string): TrainyardError {
  return new TrainyardError({ code: 'model-outputs', message: `the model's answer cannot be used: ${why}`, fix });
}
