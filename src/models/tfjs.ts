import { messageOf, TrainyardError } from '../core/errors.ts';
import type { ModelFormat } from '../core/plugins.ts';
import type { Tensors } from '../core/ports.ts';
import type { BundleManifest } from '../core/records.ts';
import { type LayersModel, outputsOf, readLayersModel } from '../data/network/layers-model.ts';

type Loaded = import('@tensorflow/tfjs-layers').LayersModel;
type Tensor = import('@tensorflow/tfjs-core').Tensor;

/** Rows of one pass; bounds the memory of a prediction. */
const ROWS_AT_ONCE = 4096;
/** The backend that a model is judged on, whatever it was trained on. */
const BACKEND = 'wasm';

export const tfjs: ModelFormat = {
  id: 'tfjs',
  doc: 'TensorFlow.js layers model: model.json and weights.bin; loading it runs no code of the model.',
  async load(manifest, files, { tensors: engine }) {
    const content = readLayersModel(files);
    const tensors = await engine.use(BACKEND);
    const model = await loaded(content, tensors);
    const [columns, outputs] = shapeOf(model, manifest);
    return {
      async predict(x, rows) {
        if (x.length !== rows * columns) throw new RangeError(`${x.length} values are not ${rows} rows of ${columns}`);
        const scores = new Float64Array(rows * outputs);
        for (let from = 0; from < rows; from += ROWS_AT_ONCE) {
          const count = Math.min(ROWS_AT_ONCE, rows - from);
          const part = x.subarray(from * columns, (from + count) * columns);
          scores.set(predictPart(tensors, model, { part, rows: count, columns }), from * outputs);
        }
        return scores;
      },
      dispose: () => void model.dispose(),
    };
  },
};

async function loaded(content: LayersModel, { tf, layers }: Tensors): Promise<Loaded> {
  const weightData = new Uint8Array(content.weights).buffer;
  const weightSpecs = content.weightSpecs.map((spec) => ({ ...spec, shape: [...spec.shape] }));
  const before = tf.memory().numTensors;
  try {
    return await layers.loadLayersModel(
      tf.io.fromMemory({ modelTopology: content.modelTopology, weightSpecs, weightData }),
    );
  } catch (cause) {
    throw new TrainyardError({
      code: 'model-invalid',
      message: `TensorFlow.js cannot load the bundle's model: ${messageOf(cause)} (${tf.memory().numTensors - before} tensors in)`,
      fix: 'Train the model again.',
      cause,
    });
  }
}

function shapeOf(model: Loaded, manifest: BundleManifest): readonly [number, number] {
  const columns = model.inputs.length === 1 ? model.inputs[0]?.shape.at(-1) : undefined;
  const outputs = model.outputs.length === 1 ? model.outputs[0]?.shape.at(-1) : undefined;
  const wanted = outputsOf(manifest.task, manifest.classes);
  if (typeof columns === 'number' && outputs === wanted) return [columns, wanted];
  model.dispose();
  throw new TrainyardError({
    code: 'model-invalid',
    message: `the model of ${manifest.model} answers ${String(outputs)} values a row where its task needs ${wanted}`,
    fix: 'Train the model again.',
  });
}

function predictPart(
  { tf }: Tensors,
  model: Loaded,
  { part, rows, columns }: { readonly part: Float32Array; readonly rows: number; readonly columns: number },
): Float32Array {
  return tf.tidy(() => {
    const answer = model.predictOnBatch(tf.tensor2d(part, [rows, columns])) as Tensor;
    return answer.dataSync<'float32'>();
  });
}
