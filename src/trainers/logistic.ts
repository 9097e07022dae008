import type { FitJob, FitOutcome, Trainer } from '../core/plugins.ts';
import type { EpochRecord } from '../core/records.ts';
import { targetScale, unscaled } from '../data/encoding/target-scale.ts';
import { packCheckpoint, unpackCheckpoint } from '../data/network/checkpoint-bytes.ts';
import { layersModelFiles, outputActivation, outputsOf } from '../data/network/layers-model.ts';
import { type LinearData, linearProblem } from '../data/network/linear-problem.ts';
import { breathe, checkpointEvery } from '../data/network/training-pace.ts';
import { type LbfgsState, startLbfgs, stepLbfgs } from '../math/optimizers/lbfgs.ts';

export interface LogisticOptions {
  readonly l2: number;
  readonly epochs: number;
  readonly tolerance: number;
}

/**
 * Minimises the rows' summed loss + l2/2 x squared weights (without the bias), divided by the number of rows: with
 * `l2: 1` the same minimum as scikit-learn's `LogisticRegression(C=1)`. Fitted in float64 over all rows by L-BFGS, so
 * that the minimum is reached whatever the size of the data, and stored as a TensorFlow.js model with one layer.
 */
export const logistic: Trainer<LogisticOptions> = {
  id: 'logistic',
  doc: 'Logistic regression (softmax for several classes, linear for a number), fitted to its minimum by L-BFGS.',
  version: 1,
  tasks: ['binary', 'multiclass', 'regression'],
  backends: ['wasm', 'cpu'],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      l2: { type: 'number', minimum: 0, default: 1, description: 'Strength of the L2 penalty; 1/C of scikit-learn.' },
      epochs: { type: 'integer', minimum: 1, maximum: 100000, default: 200, description: 'Most iterations of L-BFGS.' },
      tolerance: {
        type: 'number',
        exclusiveMinimum: 0,
        default: 1e-6,
        description: 'Stops when no entry of the gradient of the mean loss is larger.',
      },
    },
  },
  fit,
};

async function fit(job: FitJob<LogisticOptions>): Promise<FitOutcome> {
  const { train, validation, options } = job;
  const outputs = outputsOf(job.task, job.classes);
  const scale = targetScale(job.task, train);
  const shape = { task: job.task, l2: options.l2, scale, outputs };
  const problem = linearProblem({ data: train, ...shape });
  const judge = linearProblem({ data: validation, ...shape });
  const resumed = await resume(job);
  const history: EpochRecord[] = [...(resumed?.history ?? [])];
  let state = resumed?.state ?? startLbfgs(problem.objective, new Float64Array((train.columns + 1) * outputs));
  while (!state.done && state.iteration < options.epochs) {
    await breathe(job.signal);
    const next = stepLbfgs(problem.objective, state, options.tolerance);
    if (next.iteration === state.iteration) break;
    state = next;
    const record = {
      epoch: state.iteration,
      loss: state.value - problem.penalty(state.point),
      ...(validation.rows > 0 && { validationLoss: judge.loss(state.point) }),
    };
    history.push(record);
    job.onEpoch(record, options.epochs);
    if (state.iteration % checkpointEvery(options.epochs) === 0) await save(job, state, history);
  }
  const files = filesOf(job, state.point, { scale, outputs });
  return { format: 'tfjs', files, history, ...(resumed && { resumedFrom: resumed.state.iteration }) };
}

async function save(job: FitJob<LogisticOptions>, state: LbfgsState, history: readonly EpochRecord[]): Promise<void> {
  const facts = {
    iteration: state.iteration,
    value: state.value,
    done: state.done,
    history: history.map((record) => ({ ...record })),
  };
  const arrays = [state.point, state.gradient, ...state.moves, ...state.turns];
  await job.checkpoints.save(state.iteration, packCheckpoint({ facts, arrays }));
}

interface Resumed {
  readonly state: LbfgsState;
  readonly history: readonly EpochRecord[];
}

async function resume(job: FitJob<LogisticOptions>): Promise<Resumed | undefined> {
  const saved = await job.checkpoints.load();
  const checkpoint = saved && unpackCheckpoint(saved.bytes);
  if (checkpoint === undefined) return undefined;
  const facts = checkpoint.facts as unknown as Pick<LbfgsState, 'iteration' | 'value' | 'done'> &
    Pick<Resumed, 'history'>;
  const [point, gradient, ...pairs] = checkpoint.arrays as readonly Float64Array[];
  if (point === undefined || gradient === undefined) return undefined;
  const { iteration, value, done, history } = facts;
  const half = pairs.length / 2;
  const state = { iteration, value, done, point, gradient, moves: pairs.slice(0, half), turns: pairs.slice(half) };
  return { state, history };
}

function filesOf(
  job: FitJob<LogisticOptions>,
  point: Float64Array,
  { scale, outputs }: Pick<LinearData, 'scale' | 'outputs'>,
): ReadonlyMap<string, Uint8Array> {
  const inputs = job.train.columns;
  const layer = {
    inputs,
    outputs,
    activation: outputActivation(job.task),
    kernel: Float32Array.from(point.subarray(0, inputs * outputs)),
    bias: Float32Array.from(point.subarray(inputs * outputs)),
  };
  return layersModelFiles([unscaled(layer, scale)]);
}
