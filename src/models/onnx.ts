import { TrainyardError } from '../core/errors.ts';
import { canonicalJson } from '../core/json.ts';
import type { ModelFormat, Predictor, TensorModel } from '../core/plugins.ts';
import type { ColumnData, InferenceModel, ModelTensor } from '../core/ports.ts';
import type { BundleManifest, ModelSignature } from '../core/records.ts';
import { type OnnxFile, readOnnx, signatureOf } from '../data/bundle/onnx-file.ts';
import { type RawInputs, rawInputs } from '../data/bundle/onnx-inputs.ts';
import { type ModelOutput, modelOutput } from '../data/bundle/onnx-outputs.ts';
import { PREPROCESSING_FILE } from '../data/encoding/preprocessing.ts';
import { columnsBetween } from '../data/network/row-model.ts';

/** Rows of one pass; bounds the memory of a prediction. */
const ROWS_AT_ONCE = 4096;
const MOST_BYTES = 1_000_000_000;

export const onnx: ModelFormat = {
  id: 'onnx',
  doc: 'ONNX: one file ending in .onnx with standard operators, run by ONNX Runtime on the processor; loading it runs no code of the model.',
  engine: 'onnxruntime',
  signature: (files) => signatureOf(checked(modelFile(files))),
  async load(manifest, files, { inference }) {
    const bytes = modelFile(files);
    const signature = signatureOf(checked(bytes));
    checkSignature(manifest, signature);
    const how = rowsHow(manifest, signature, files.has(PREPROCESSING_FILE));
    return predictorOf(await inference.open(bytes), signature, how);
  },
  async loadTensors(manifest, files, { inference }) {
    const bytes = modelFile(files);
    const signature = signatureOf(checked(bytes));
    checkSignature(manifest, signature);
    const how = rowsHowIfAny(manifest, signature);
    const model = await inference.open(bytes);
    const tensors: TensorModel = {
      signature,
      run: (inputs, outputs) => model.run(inputs, outputs),
      dispose: () => model.dispose(),
    };
    return how === undefined ? tensors : { ...tensors, rows: predictorOf(model, signature, how) };
  },
};

/** How rows of features go through the model's tensors. */
interface RowsHow {
  readonly output: ModelOutput;
  readonly rowsAtOnce: number;
  /** Absent where a matrix of encoded rows goes in. */
  readonly raw?: RawInputs;
}

function rowsHow(manifest: BundleManifest, signature: ModelSignature, encoded: boolean): RowsHow {
  const output = modelOutput(manifest, signature);
  const raw = encoded ? {} : { raw: rawInputs(manifest, signature) };
  return { output, ...raw, rowsAtOnce: rowsAtOnce(signature) };
}

/** A model may be served by its tensors alone, although they are not what a table of features needs. */
function rowsHowIfAny(manifest: BundleManifest, signature: ModelSignature): RowsHow | undefined {
  try {
    return rowsHow(manifest, signature, false);
  } catch (error) {
    if (error instanceof TrainyardError) return undefined;
    throw error;
  }
}

function predictorOf(model: InferenceModel, signature: ModelSignature, { raw, ...how }: RowsHow): Predictor {
  const job = { model, ...how };
  const predictor: Predictor = {
    predict: (x, rows) => inParts(job, rows, (from, to) => matrixInput(signature, { x, rows, from, to })),
    dispose: () => model.dispose(),
  };
  if (raw === undefined) return predictor;
  return {
    ...predictor,
    predictColumns: (columns: ReadonlyMap<string, ColumnData>, rows: number) =>
      inParts(job, rows, (from, to) => raw.tensors(columnsBetween(columns, from, to), to - from)),
  };
}

function modelFile(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const found = [...files].filter(([path]) => path.endsWith('.onnx'));
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw refused(
      `a bundle of this format has one file ending in .onnx, and there are ${found.length}`,
      'Export the model as one file.',
    );
  }
  if (only[1].length > MOST_BYTES) {
    throw refused(`${only[0]} has ${only[1].length} bytes; ${MOST_BYTES} are allowed`, 'Use a smaller model.');
  }
  return only[1];
}

/** Looked through before the engine sees it: nothing outside the bytes, and standard operators alone. */
function checked(bytes: Uint8Array): OnnxFile {
  const file = readOnnx(bytes);
  const [external] = file.external;
  if (external !== undefined) {
    throw refused(
      `the values of its tensor "${external}" stand in another file, which is not loaded`,
      'Save it with everything inside: onnx.save_model(model, path, save_as_external_data=False).',
    );
  }
  const [foreign] = file.foreign;
  if (foreign === undefined) return file;
  const [domain, name] = [foreign.slice(0, foreign.lastIndexOf(':')), foreign.slice(foreign.lastIndexOf(':') + 1)];
  throw refused(
    `its operator ${name} is of the domain ${domain}; only operators of ONNX itself (ai.onnx, ai.onnx.ml) are run`,
    'Export it without custom operators, before any optimiser that fuses operators into its own.',
  );
}

function checkSignature({ signature: stored, model }: BundleManifest, found: ModelSignature): void {
  if (stored === undefined || canonicalJson(stored) === canonicalJson(found)) return;
  throw new TrainyardError({
    code: 'model-signature',
    message: `the model file of ${model} takes or gives something else than the manifest says`,
    fix: 'Train the model again.',
  });
}

/** Models exported without a free first side take one row at a time. */
function rowsAtOnce({ inputs }: ModelSignature): number {
  const fixed = inputs.map(({ shape }) => shape[0] ?? null).find((side) => side !== null);
  if (fixed === undefined) return ROWS_AT_ONCE;
  if (fixed === 1) return 1;
  throw refused(
    `it takes exactly ${fixed} rows at a time`,
    'Export it with a free first side (dynamic_axes, or initial_types with None).',
  );
}

interface RunJob {
  readonly model: InferenceModel;
  readonly output: ModelOutput;
  readonly rowsAtOnce: number;
}

type InputsBetween = (from: number, to: number) => ReadonlyMap<string, ModelTensor>;

async function inParts(job: RunJob, rows: number, inputs: InputsBetween): Promise<Float64Array> {
  const parts: Float64Array[] = [];
  for (let from = 0; from < rows; from += job.rowsAtOnce) {
    const to = Math.min(rows, from + job.rowsAtOnce);
    const { name } = job.output;
    const answer = (await job.model.run(inputs(from, to), [name])).get(name) as ModelTensor;
    parts.push(job.output.scores(answer, to - from));
  }
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

interface MatrixPart {
  readonly x: Float32Array;
  readonly rows: number;
  readonly from: number;
  readonly to: number;
}

/** Encoded rows as the model's only input. */
function matrixInput({ inputs }: ModelSignature, part: MatrixPart): ReadonlyMap<string, ModelTensor> {
  const { x, rows, from, to } = part;
  const [only, ...others] = inputs;
  const columns = x.length / rows;
  const width = only?.shape[1] ?? columns;
  if (only?.type !== 'float' || others.length > 0 || width !== columns || !Number.isInteger(columns)) {
    throw refused(
      `encoded rows have ${columns} columns, and its inputs are ${inputs.map(({ name, type, shape }) => `${name} (${type} [${shape.map((side) => side ?? 'any').join(', ')}])`).join(', ')}`,
      'Export it with one float tensor [rows, columns].',
    );
  }
  const values = x.subarray(from * columns, to * columns);
  return new Map([[only.name, { type: 'float', shape: [to - from, columns], values }]]);
}

function refused(why: string, fix: string): TrainyardError {
  return new TrainyardError({ code: 'model-refused', message: `the ONNX model is not loaded: ${why}`, fix });
}
