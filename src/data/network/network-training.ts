import { TrainyardError } from '../../core/errors.ts';
import type { FitJob, Matrix } from '../../core/plugins.ts';
import type { EpochRecord } from '../../core/records.ts';
import { type AdamState, startAdam, stepAdam } from '../../math/optimizers/adam.ts';
import { type Random, random } from '../../math/random.ts';
import { packCheckpoint, unpackCheckpoint } from './checkpoint-bytes.ts';
import { breathe, checkpointEvery } from './training-pace.ts';

export interface Batch {
  readonly data: Matrix;
  /** Rows of `data`. */
  readonly rows: Uint32Array;
}

export interface Dropout {
  /** Share of hidden values set to 0; the rest are scaled up by 1 / (1 - rate). */
  readonly rate: number;
  readonly stream: Random;
}

export interface BatchResult {
  /** Summed over the rows, each times its weight. */
  readonly loss: number;
  readonly weight: number;
}

/** What the training asks of a network. Parameters: kernel and bias of each layer in turn. */
export interface Network {
  /** Loss of the rows, without dropout and penalty. */
  loss(parameters: readonly Float32Array[], batch: Batch): BatchResult;
  /** Gradients of the rows' mean loss, in the order of the parameters. */
  gradients(
    parameters: readonly Float32Array[],
    batch: Batch,
    dropout: Dropout,
  ): BatchResult & { readonly gradients: readonly Float32Array[] };
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly learningRate: number;
  readonly batchSize: number;
  readonly dropout: number;
  readonly l2: number;
  readonly patience: number;
}

/** Schemas of these options, for trainers. */
export const TRAINING_OPTIONS = {
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
  l2: { type: 'number', minimum: 0, default: 0.0001, description: 'l2/2 x squared weights is added to the mean loss.' },
  patience: {
    type: 'integer',
    minimum: 0,
    default: 15,
    description: 'Epochs without a better validation loss before it stops; 0 never stops early.',
  },
} as const;

export interface Trained {
  readonly parameters: readonly Float32Array[];
  readonly history: readonly EpochRecord[];
  readonly resumedFrom?: number;
}

/** Where a training stands after an epoch; the whole of a checkpoint. */
interface Progress {
  readonly adam: AdamState;
  readonly history: EpochRecord[];
  best: { readonly epoch: number; readonly loss: number; readonly parameters: readonly Float32Array[] } | undefined;
}

/**
 * Adam on shuffled batches. Where there are validation rows the parameters of the epoch with the least validation loss
 * are kept. Shuffle and dropout of an epoch depend on the seed and its number alone, so that a resumed training gives
 * the same parameters. Throws `training-diverged` and `interrupted`.
 */
export async function trainNetwork(
  job: FitJob<TrainingOptions>,
  network: Network,
  initial: readonly Float32Array[],
): Promise<Trained> {
  const { options, validation } = job;
  const resumed = await resume(job, initial.length);
  const progress = resumed ?? { adam: startAdam(initial), history: [], best: undefined };
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
  const parameters = progress.best?.parameters ?? progress.adam.parameters;
  return { parameters, history: progress.history, ...(resumedFrom !== undefined && { resumedFrom }) };
}

function finished({ history, best }: Progress, options: TrainingOptions): boolean {
  if (history.length >= options.epochs) return true;
  return options.patience > 0 && best !== undefined && history.length - best.epoch >= options.patience;
}

async function trainEpoch(
  job: FitJob<TrainingOptions>,
  network: Network,
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

function lossOf(network: Network, parameters: readonly Float32Array[], data: Matrix): number {
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

async function save(job: FitJob<TrainingOptions>, { adam, history, best }: Progress): Promise<void> {
  const facts = {
    steps: adam.steps,
    history: history.map((record) => ({ ...record })),
    best: best === undefined ? null : { epoch: best.epoch, loss: best.loss },
  };
  const arrays = [...adam.parameters, ...adam.means, ...adam.squares, ...(best?.parameters ?? [])];
  await job.checkpoints.save(history.length, packCheckpoint({ facts, arrays }));
}

async function resume(job: FitJob<TrainingOptions>, count: number): Promise<Progress | undefined> {
  const saved = await job.checkpoints.load();
  const checkpoint = saved && unpackCheckpoint(saved.bytes);
  if (checkpoint === undefined) return undefined;
  const { steps, history, best } = checkpoint.facts as unknown as {
    readonly steps: number;
    readonly history: readonly EpochRecord[];
    readonly best: { readonly epoch: number; readonly loss: number } | null;
  };
  const arrays = checkpoint.arrays as readonly Float32Array[];
  const part = (index: number): readonly Float32Array[] => arrays.slice(index * count, (index + 1) * count);
  return {
    adam: { parameters: part(0), means: part(1), squares: part(2), steps },
    history: [...history],
    best: best === null ? undefined : { ...best, parameters: part(3) },
  };
}
