import type { FitJob, FitOutcome, Trainer } from '../core/plugins.ts';
import { targetScale, unscaled } from '../data/encoding/target-scale.ts';
import { DenseNetwork, initialParameters, layersOf, type NetworkShape } from '../data/network/dense-network.ts';
import { layersModelFiles, outputsOf } from '../data/network/layers-model.ts';
import { TRAINING_OPTIONS, type TrainingOptions, trainNetwork } from '../data/network/network-training.ts';

export interface MlpOptions extends TrainingOptions {
  readonly hidden: readonly number[];
}

/** A dense network with ReLU; trained as `trainNetwork` says. */
export const mlp: Trainer<MlpOptions> = {
  id: 'mlp',
  doc: 'Dense neural network (ReLU, Adam, dropout, early stopping) on TensorFlow.js.',
  version: 2,
  tasks: ['binary', 'multiclass', 'regression'],
  backends: ['wasm', 'cpu', 'tfjs-node', 'tfjs-node-gpu'],
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
      ...TRAINING_OPTIONS,
    },
  },
  fit,
};

async function fit(job: FitJob<MlpOptions>): Promise<FitOutcome> {
  const { options, train } = job;
  const shape: NetworkShape = {
    task: job.task,
    sizes: [train.columns, ...options.hidden, outputsOf(job.task, job.classes)],
    scale: targetScale(job.task, train),
  };
  const network = new DenseNetwork(shape, await job.tensors.use(job.backend));
  const { parameters, ...trained } = await trainNetwork(job, network, initialParameters(shape.sizes, job.seed));
  const layers = layersOf(shape, parameters);
  const files = layersModelFiles(
    layers.map((layer, i) => (i === layers.length - 1 ? unscaled(layer, shape.scale) : layer)),
  );
  return { format: 'tfjs', files, ...trained };
}
