import { EXIT, TrainyardError } from '../core/errors.ts';
import type { FitJob, FitOutcome, ImageShape, Trainer } from '../core/plugins.ts';
import { targetScale } from '../data/encoding/target-scale.ts';
import { imageModelFiles } from '../data/network/image-model.ts';
import {
  ImageNetwork,
  type ImageNetworkShape,
  imageSteps,
  initialImageParameters,
} from '../data/network/image-network.ts';
import { outputsOf } from '../data/network/layers-model.ts';
import { TRAINING_OPTIONS, type TrainingOptions, trainNetwork } from '../data/network/network-training.ts';

export interface CnnOptions extends TrainingOptions {
  readonly filters: readonly number[];
  readonly kernel: number;
  readonly padding: 'same' | 'valid';
  readonly pool: number;
  readonly hidden: readonly number[];
}

/** Convolutions with ReLU and max pooling, then dense layers; trained as `trainNetwork` says. */
export const cnn: Trainer<CnnOptions> = {
  id: 'cnn',
  doc: 'Convolutional network on one image per row (ReLU, max pooling, Adam, early stopping) on TensorFlow.js.',
  version: 2,
  tasks: ['binary', 'multiclass', 'regression'],
  backends: ['wasm', 'cpu', 'tfjs-node', 'tfjs-node-gpu'],
  // Measured: convolutions train more than twice as fast on tfjs-node, and dense layers more slowly.
  unpinned: ['tfjs-node', 'wasm'],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      filters: {
        type: 'array',
        items: { type: 'integer', minimum: 1, maximum: 1024 },
        minItems: 1,
        maxItems: 8,
        default: [16, 32],
        description: 'Filters of each convolution in turn.',
      },
      kernel: { type: 'integer', minimum: 1, maximum: 15, default: 3, description: 'Side of the square filters.' },
      padding: {
        type: 'string',
        enum: ['same', 'valid'],
        default: 'same',
        description: 'Whether convolutions keep the size of the picture, or look at whole neighbourhoods only.',
      },
      pool: {
        type: 'integer',
        minimum: 1,
        maximum: 8,
        default: 2,
        description: 'Side of the max pooling after each convolution, while the picture is that large; 1 is none.',
      },
      hidden: {
        type: 'array',
        items: { type: 'integer', minimum: 1, maximum: 8192 },
        maxItems: 8,
        default: [64],
        description: 'Units of each dense layer between the convolutions and the output.',
      },
      ...TRAINING_OPTIONS,
    },
  },
  fit,
};

async function fit(job: FitJob<CnnOptions>): Promise<FitOutcome> {
  const { options, train } = job;
  const shape: ImageNetworkShape = {
    ...options,
    task: job.task,
    image: pictureOf(job),
    outputs: outputsOf(job.task, job.classes),
    scale: targetScale(job.task, train),
  };
  if (imageSteps(shape) === undefined) throw tooSmall(shape.image);
  const network = new ImageNetwork(shape, await job.tensors.use(job.backend));
  const { parameters, ...trained } = await trainNetwork(job, network, initialImageParameters(shape, job.seed));
  return { format: 'tfjs', files: imageModelFiles(shape, parameters), ...trained };
}

function pictureOf({ image, train }: FitJob<CnnOptions>): ImageShape {
  if (image !== undefined && image[0] * image[1] * image[2] === train.columns) return image;
  throw new TrainyardError({
    code: 'cnn-features',
    message: 'the trainer cnn learns from one image and nothing beside it',
    fix: 'Make one image the only feature: {type: image, shape: [height, width, channels], columns: "pixel_*"}.',
    exitCode: EXIT.invalid,
  });
}

function tooSmall([height, width]: ImageShape): TrainyardError {
  return new TrainyardError({
    code: 'cnn-picture-small',
    message: `a picture of ${height} x ${width} is too small for so many convolutions and poolings`,
    fix: 'Use train.options.padding: same, fewer filters, a smaller kernel, or pool: 1.',
    exitCode: EXIT.invalid,
  });
}
