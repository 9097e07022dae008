import { TrainyardError } from '../../core/errors.ts';
import type { ModelEngines, ModelFormat, Predictor, TensorModel } from '../../core/plugins.ts';
import type { Clock, ModelTensor } from '../../core/ports.ts';
import type { BundleManifest, TensorSignature } from '../../core/records.ts';
import type { BundleRef } from '../../core/release-records.ts';
import { type ModelOutput, modelOutput } from '../../data/bundle/onnx-outputs.ts';
import type { BundleContent } from '../../data/bundle/stored-bundle.ts';
import { PREPROCESSING_FILE, type Preprocessing, parsePreprocessing } from '../../data/encoding/preprocessing.ts';
import { type RowModel, rowModelOf } from '../../data/network/row-model.ts';
import { CALIBRATION_FILE } from '../../data/predictions/recalibration.ts';
import { fromOnnx } from '../protocol/datatypes.ts';
import type { TensorSpec } from '../protocol/infer-request.ts';
import { featureSpecs, featuresOf, type ServedFeature } from './features.ts';
import { type Decided, type Decider, decide, type ModelInput, type Prediction, probabilities } from './prediction.ts';

/** A bundle made ready to answer. */
export interface ServedModel {
  readonly ref: BundleRef;
  readonly manifest: BundleManifest;
  /** `onnx_onnxv1`, as the protocol names platforms. */
  readonly platform: string;
  /** What requests of the protocol send and get: the file's own tensors, or one per feature. */
  readonly takes: 'tensors' | 'columns';
  readonly inputs: readonly TensorSpec[];
  readonly outputs: readonly TensorSpec[];
  /** What people may send by name; absent where the model's tensors are not its features. */
  readonly features?: readonly ServedFeature[];
  readonly preprocessing?: Preprocessing;
  readonly decider: Decider;
  readonly bytes: number;
  readonly loadMs: number;
  /** Throws `TrainyardError` when the model fails on the input, `row-invalid` and `model-inputs` when the input does. */
  predict(input: ModelInput): Promise<Prediction>;
  dispose(): void;
}

export interface LoadPorts {
  readonly format: ModelFormat;
  readonly engines: ModelEngines;
  readonly clock: Clock;
}

/** Loads a verified bundle. Throws what the format's `load` throws. */
export async function loadServed(ref: BundleRef, content: BundleContent, ports: LoadPorts): Promise<ServedModel> {
  const started = ports.clock.monotonicMs();
  const { manifest, files } = content;
  const { format, engines } = ports;
  const decider = { task: manifest.task, classes: manifest.classes, threshold: ref.threshold ?? 0.5 };
  const common = {
    ref,
    manifest,
    platform: PLATFORMS.get(manifest.format) ?? `trainyard_${manifest.format}`,
    decider,
    bytes: [...files.values()].reduce((sum, file) => sum + file.length, 0),
  };
  // The file's own tensors hold what was not judged: of a calibrated bundle only the rows of features are answered.
  const asRows = files.has(PREPROCESSING_FILE) || files.has(CALIBRATION_FILE);
  const parts =
    !asRows && format.loadTensors !== undefined
      ? tensorParts(await format.loadTensors(manifest, files, engines), manifest, decider)
      : rowParts(await format.load(manifest, files, engines), content, decider);
  return { ...common, ...parts, loadMs: ports.clock.monotonicMs() - started };
}

const PLATFORMS = new Map([
  ['onnx', 'onnx_onnxv1'],
  ['tfjs', 'tensorflowjs_layers'],
]);

type Parts = Pick<ServedModel, 'takes' | 'inputs' | 'outputs' | 'predict' | 'dispose'> & {
  readonly features?: readonly ServedFeature[];
  readonly preprocessing?: Preprocessing;
};

function rowParts(predictor: Predictor, { manifest, files }: BundleContent, decider: Decider): Parts {
  const text = files.get(PREPROCESSING_FILE);
  const preprocessing = text === undefined ? undefined : parsePreprocessing(new TextDecoder().decode(text));
  const features = featuresOf(manifest, preprocessing);
  const model = rowModelOf(manifest, files, predictor);
  return {
    takes: 'columns',
    inputs: featureSpecs(features),
    outputs: rowOutputs(decider),
    features,
    ...(preprocessing !== undefined && { preprocessing }),
    predict: (input) => predictRows(model, input, decider),
    dispose: () => predictor.dispose(),
  };
}

function rowOutputs({ task, classes }: Decider): readonly TensorSpec[] {
  if (task === 'regression') return [{ name: 'value', datatype: 'FP64', shape: [-1, 1] }];
  return [
    { name: 'probabilities', datatype: 'FP64', shape: [-1, classes.length] },
    { name: 'class', datatype: 'BYTES', shape: [-1, 1] },
  ];
}

async function predictRows(model: RowModel, input: ModelInput, decider: Decider): Promise<Prediction> {
  if (input.kind !== 'columns') throw new TypeError('this model takes columns');
  const { rows } = input;
  const raw = await model.predict(input.columns, rows);
  return rowPrediction(raw, rows, decider);
}

function rowPrediction(raw: Float64Array, rows: number, decider: Decider): Prediction {
  const decided = decide(raw, rows, decider);
  if (decider.task === 'regression') {
    const value = { name: 'value', datatype: 'FP64', shape: [rows, 1], values: raw } as const;
    return { rows, outputs: new Map([['value', value]]), ...decided };
  }
  const shape = [rows, decider.classes.length];
  const all = { name: 'probabilities', datatype: 'FP64', shape, values: probabilities(raw, decider) } as const;
  const one = { name: 'class', datatype: 'BYTES', shape: [rows, 1], values: decided.decisions ?? [] } as const;
  return {
    rows,
    outputs: new Map<string, typeof all | typeof one>([
      [all.name, all],
      [one.name, one],
    ]),
    ...decided,
  };
}

function tensorParts(model: TensorModel, manifest: BundleManifest, decider: Decider): Parts {
  const { signature } = model;
  const rows = manifest.inputs.length === 0 ? undefined : model.rows;
  const scored = scoredOutput(manifest, model);
  const names = signature.outputs.map(({ name }) => name);
  const features = rows?.predictColumns === undefined ? {} : { features: featuresOf(manifest) };
  return {
    takes: 'tensors',
    inputs: signature.inputs.map(specOf),
    outputs: signature.outputs.map(specOf),
    ...features,
    async predict(input) {
      if (input.kind === 'columns') {
        if (rows?.predictColumns === undefined) throw new TypeError('this model takes tensors');
        return rowPrediction(await rows.predictColumns(input.columns, input.rows), input.rows, decider);
      }
      const answers = await model.run(input.tensors, names);
      return { rows: input.rows, outputs: namedTensors(answers), ...scoresIn(answers, { scored, input, decider }) };
    },
    dispose: () => model.dispose(),
  };
}

function specOf({ name, type, shape }: TensorSignature): TensorSpec {
  const datatype = fromOnnx(type);
  if (datatype !== undefined) return { name, datatype, shape: shape.map((side) => side ?? -1) };
  throw new TrainyardError({
    code: 'model-refused',
    message: `the tensor "${name}" of the model is of type ${type}, which the Open Inference Protocol does not have`,
    fix: 'Export the model with tensors of numbers, truth values or texts; classifiers without ZipMap.',
  });
}

/** The output that holds probabilities or the value; a model whose tensors mean something else has no scores. */
function scoredOutput(manifest: BundleManifest, { signature }: TensorModel): ModelOutput | undefined {
  try {
    return modelOutput(manifest, signature);
  } catch (error) {
    if (error instanceof TrainyardError) return undefined;
    throw error;
  }
}

interface ScoresIn {
  readonly scored: ModelOutput | undefined;
  readonly input: ModelInput;
  readonly decider: Decider;
}

function scoresIn(answers: ReadonlyMap<string, ModelTensor>, how: ScoresIn): Partial<Decided> {
  const { scored, input, decider } = how;
  const answer = scored === undefined ? undefined : answers.get(scored.name);
  if (scored === undefined || answer === undefined) return {};
  try {
    return decide(scored.scores(answer, input.rows), input.rows, decider);
  } catch (error) {
    if (error instanceof TrainyardError) return {};
    throw error;
  }
}

function namedTensors(answers: ReadonlyMap<string, ModelTensor>): Prediction['outputs'] {
  return new Map(
    [...answers].map(([name, { type, shape, values }]) => {
      const datatype = fromOnnx(type);
      if (datatype === undefined) throw new Error(`output "${name}" is of type ${type}`);
      return [name, { name, datatype, shape, values }];
    }),
  );
}

/** Whether what was thrown is the fault of what was sent, and not of the model. */
export function isInputFault(error: unknown): error is TrainyardError {
  return error instanceof TrainyardError && (error.code === 'row-invalid' || error.code === 'model-inputs');
}
