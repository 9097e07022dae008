import { TrainyardError } from '../core/errors.ts';
import type { FitJob, FitOutcome, Matrix, Trainer } from '../core/plugins.ts';
import type { EpochRecord } from '../core/records.ts';
import { packCheckpoint, unpackCheckpoint } from '../data/checkpoint-bytes.ts';
import { DenseNetwork, initialParameters, layersOf, type NetworkShape } from '../data/dense-network.ts';
import { layersModelFiles, outputsOf } from '../data/layers-model.ts';
import { targetScale, unscaled } from '../data/target-scale.ts';
import { breathe, checkpointEvery } from '../data/training-pace.ts';
import { type AdamState, startAdam, stepAdam } from '../math/adam.ts';
import { random } from '../math/random.ts';

export interface MlpOptions {
  readonly hidden: readonly number[];
  readonly epochs: number;
  readonly learningRate: number;
  readonly batchSize: number;
  readonly dropout: number;
  readonly l2: number;
  readonly patience: number;
}

/**
 * A dense network with ReLU, trained by Adam on shuffled batches. Where there are validation rows the parameters of the
 * epoch with the least validation loss are kept. Shuffle and dropout of an epoch depend on the seed and its number alone.
 */
export const mlp: Trainer<MlpOptions> = {
  id: 'mlp',
  doc: 'Dense neural network (ReLU, Adam, dropout, early stopping) on TensorFlow.js.',
  version: 1,
  tasks: ['binary', 'multiclass', 'regression'],
  backends: ['wasm', 'cpu'],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      hidden: {
        type: 'array',
        items: { type: 'integer', minimum: 1, maximum: 8192 },
        minItems: 1,
        maxItems: 16,
        default: [32],
        description: 'Units of each hidden layer.',
      },
      epochs: { type: 'integer', minimum: 1, maximum: 100000, default: 100, description: 'Most passes over the rows.' },
      learningRate: {
        type: 'number',
        exclusiveMinimum: 0,
        maximum: 10,
        default: 0.003,
        description: 'Step size of Adam.',
      },
      batchSize: { type: 'integer', minimum: 1, maximum: 65536, default: 32, description: 'Rows of one step.' },
      dropout: {
        type: 'number',
        minimum: 0,
        exclusiveMaximum: 1,
        default: 0,
        description: 'Share of hidden values dropped.',
      },
      l2: {
        type: 'number',
        minimum: 0,
        default: 0.0001,
        description: 'l2/2 x squared weights is added to the mean loss.',
      },
      patience: {
        type: 'integer',
        minimum: 0,
        default: 15,
        description: 'Epochs without a better validation loss before it stops; 0 never stops early.',
      },
    },
  },
  fit,
};

/** Where a training stands after an epoch; the whole of a checkpoint. */
interface Progress {
  readonly adam: AdamState;
  readonly history: EpochRecord[];
  best: { readonly epoch: number; readonly loss: number; readonly parameters: readonly Float32Array[] } | undefined;
}

async function fit(job: FitJob<MlpOptions>): Promise<FitOutcome> {
  const { options, train, validation } = job;
  const shape: NetworkShape = {
    task: job.task,
    sizes: [train.columns, ...options.hidden, outputsOf(job.task, job.classes)],
    scale: targetScale(job.task, train),
  };
  const network = new DenseNetwork(shape, await job.tensors.use(job.backend));
  const resumed = await resume(job);
  const progress = resumed ?? start(shape, job.seed);
  const resumedFrom = resumed?.history.length;
  while (!finished(progress, options)) {
    const epoch = progress.history.length + 1;
    const loss = await trainEpoch(job, network, { epoch, adam: progress.adam });
    const validationLoss = validation.rows > 0 ? lossOf(network, progress.adam.parameters, validation) : undefined;
    checkLoss(epoch, loss + (validationLoss ?? 0));
    const record = { epoch, loss, ...(validationLoss !== undefined && { validationLoss }) };
    progress.history.push(record);
    keepBest(progress, record);
    job.onEpoch(record, options.epochs);
    if (epoch % checkpointEvery(options.epochs) === 0) await save(job, progress);
  }
  const layers = layersOf(shape, progress.best?.parameters ?? progress.adam.parameters);
  const files = layersModelFiles(
    layers.map((layer, i) => (i === layers.length - 1 ? unscaled(layer, shape.scale) : layer)),
  );
  return { format: 'tfjs', files, history: progress.history, ...(resumedFrom !== undefined && { resumedFrom }) };
}

function start(shape: NetworkShape, seed: number): Progress {
  return { adam: startAdam(initialParameters(shape.sizes, seed)), history: [], best: undefined };
}

function finished({ history, best }: Progress, options: MlpOptions): boolean {
  if (history.length >= options.epochs) return true;
  return options.patience > 0 && best !== undefined && history.length - best.epoch >= options.patience;
}

async function trainEpoch(
  job: FitJob<MlpOptions>,
  network: DenseNetwork,
  { epoch, adam }: { readonly epoch: number; readonly adam: AdamState },
): Promise<number> {
  const { options, train } = job;
  const order = random(job.seed, `shuffle/${epoch}`).permutation(train.rows);
  const dropout = { rate: options.dropout, stream: random(job.seed, `dropout/${epoch}`) };
  let [loss, weight] = [0, 0];
  for (let from = 0; from < train.rows; from += options.batchSize) {
    await breathe(job.signal);
    const batch = { data: train, rows: order.subarray(from, from + options.batchSize) };
    const result = network.gradients(adam.parameters, batch, dropout);
    stepAdam(adam, penalised(adam.parameters, result.gradients, options.l2), options.learningRate);
    loss += result.loss;
    weight += result.weight;
  }
  return loss / weight;
}

/** Biases, at the odd places, carry no penalty. */
function penalised(
  parameters: readonly Float32Array[],
  gradients: readonly Float32Array[],
  l2: number,
): readonly Float32Array[] {
  if (l2 === 0) return gradients;
  return gradients.map((gradient, i) => {
    const weights = parameters[i] as Float32Array;
    return i % 2 === 0 ? gradient.map((value, j) => value + l2 * (weights[j] as number)) : gradient;
  });
}

const ROWS_AT_ONCE = 4096;

function lossOf(network: DenseNetwork, parameters: readonly Float32Array[], data: Matrix): number {
  let [loss, weight] = [0, 0];
  for (let from = 0; from < data.rows; from += ROWS_AT_ONCE) {
    const rows = Uint32Array.from({ length: Math.min(ROWS_AT_ONCE, data.rows - from) }, (_, i) => from + i);
    const result = network.loss(parameters, { data, rows });
    loss += result.loss;
    weight += result.weight;
  }
  return loss / weight;
}

function checkLoss(epoch: number, loss: number): void {
  if (Number.isFinite(loss)) return;
  throw new TrainyardError({
    code: 'training-diverged',
    message: `the loss of epoch ${epoch} is not a finite number`,
    fix: 'Lower `train.options.learningRate`, or look for extreme values in the features.',
  });
}

function keepBest(progress: Progress, { epoch, validationLoss }: EpochRecord): void {
  if (validationLoss === undefined) return;
  if (progress.best !== undefined && progress.best.loss <= validationLoss) return;
  const parameters = progress.adam.parameters.map((array) => array.slice());
  progress.best = { epoch, loss: validationLoss, parameters };
}

async function save(job: FitJob<MlpOptions>, { adam, history, best }: Progress): Promise<void> {
  const facts = {
    steps: adam.steps,
    history: history.map((record) => ({ ...record })),
    best: best === undefined ? null : { epoch: best.epoch, loss: best.loss },
  };
  const arrays = [...adam.parameters, ...adam.means, ...adam.squares, ...(best?.parameters ?? [])];
  await job.checkpoints.save(history.length, packCheckpoint({ facts, arrays }));
}

async function resume(job: FitJob<MlpOptions>): Promise<Progress | undefined> {
  const saved = await job.checkpoints.load();
  const checkpoint = saved && unpackCheckpoint(saved.bytes);
  if (checkpoint === undefined) return undefined;
  const { steps, history, best } = checkpoint.facts as unknown as {
    readonly steps: number;
    readonly history: readonly EpochRecord[];
    readonly best: { readonly epoch: number; readonly loss: number } | null;
  };
  const arrays = checkpoint.arrays as readonly Float32Array[];
  const count = 2 * (job.options.hidden.length + 1);
  const part = (index: number): readonly Float32Array[] => arrays.slice(index * count, (index + 1) * count);
  return {
    adam: { parameters: part(0), means: part(1), squares: part(2), steps },
    history: [...history],
    best: best === null ? undefined : { ...best, parameters: part(3) },
  };
}
