import type { ImageShape } from '../../core/plugins.ts';
import type { Tensors } from '../../core/ports.ts';
import type { Task } from '../../core/records.ts';
import { random } from '../../math/random.ts';
import { type TargetScale, weightOf } from '../encoding/target-scale.ts';
import type { Batch, BatchResult, Dropout, Network } from './network-training.ts';

type Library = Tensors['tf'];
type Tensor = import('@tensorflow/tfjs-core').Tensor;
type Scalar = import('@tensorflow/tfjs-core').Scalar;
type Tensor2D = import('@tensorflow/tfjs-core').Tensor2D;
type Tensor4D = import('@tensorflow/tfjs-core').Tensor4D;

export interface ImageNetworkShape {
  readonly task: Task;
  readonly image: ImageShape;
  /** Filters of each convolution; each is followed by ReLU and, while the picture is large enough, by max pooling. */
  readonly filters: readonly number[];
  /** Side of the square filters. */
  readonly kernel: number;
  readonly padding: 'same' | 'valid';
  /** Side and stride of the pooling; 1 is none. */
  readonly pool: number;
  /** Hidden dense layers after the convolutions. */
  readonly hidden: readonly number[];
  readonly outputs: number;
  readonly scale: TargetScale;
}

/** A convolution with the sizes it works on. */
export interface ConvStep {
  /** Height, width and channels of its input. */
  readonly input: ImageShape;
  readonly filters: number;
  /** Whether pooling follows. */
  readonly pooled: boolean;
}

/**
 * The convolutions in order, and inputs and outputs of the dense layers after them. A convolution that the picture is too
 * small for (`valid` padding) has no size, so that undefined is answered.
 */
export function imageSteps(
  shape: ImageNetworkShape,
): { readonly convolutions: readonly ConvStep[]; readonly sizes: readonly number[] } | undefined {
  let [height, width, channels] = shape.image;
  const convolutions: ConvStep[] = [];
  for (const filters of shape.filters) {
    const loss = shape.padding === 'same' ? 0 : shape.kernel - 1;
    const [outHeight, outWidth] = [height - loss, width - loss];
    if (outHeight < 1 || outWidth < 1) return undefined;
    const pooled = shape.pool > 1 && outHeight >= shape.pool && outWidth >= shape.pool;
    convolutions.push({ input: [height, width, channels], filters, pooled });
    const side = pooled ? shape.pool : 1;
    [height, width, channels] = [Math.floor(outHeight / side), Math.floor(outWidth / side), filters];
  }
  return { convolutions, sizes: [height * width * channels, ...shape.hidden, shape.outputs] };
}

/** Kernel and bias of each layer in turn. Kernels: Glorot uniform (Glorot and Bengio 2010), each from its own stream. */
export function initialImageParameters(shape: ImageNetworkShape, seed: number): readonly Float32Array[] {
  const { convolutions, sizes } = imageSteps(shape) ?? { convolutions: [], sizes: [] };
  const area = shape.kernel * shape.kernel;
  const fans = [
    ...convolutions.map(({ input, filters }) => ({ from: area * input[2], to: area * filters, outputs: filters })),
    ...sizes.slice(1).map((outputs, i) => ({ from: sizes[i] as number, to: outputs, outputs })),
  ];
  return fans.flatMap(({ from, to, outputs }, layer) => {
    const limit = Math.sqrt(6 / (from + to));
    const stream = random(seed, `init/${layer}`);
    const kernel = Float32Array.from({ length: from * outputs }, () => (2 * stream.uniform() - 1) * limit);
    return [kernel, new Float32Array(outputs)];
  });
}

/** Forward pass in TensorFlow.js, gradients by its own differentiation; leaves no tensor behind. */
export class ImageNetwork implements Network {
  readonly #shape: ImageNetworkShape;
  readonly #steps: NonNullable<ReturnType<typeof imageSteps>>;
  readonly #tf: Library;

  constructor(shape: ImageNetworkShape, tensors: Tensors) {
    const steps = imageSteps(shape);
    if (steps === undefined) throw new RangeError('the picture is too small for the convolutions');
    this.#shape = shape;
    this.#steps = steps;
    this.#tf = tensors.tf;
  }

  loss(parameters: readonly Float32Array[], batch: Batch): BatchResult {
    const { weights, weight } = rowWeights(batch);
    const loss = this.#tf.tidy(() => {
      const tensors = this.#upload(parameters);
      return this.#meanLoss(tensors, { batch, weights, masks: undefined }).dataSync<'float32'>()[0] as number;
    });
    return { loss: loss * weight, weight };
  }

  gradients(
    parameters: readonly Float32Array[],
    batch: Batch,
    dropout: Dropout,
  ): BatchResult & { readonly gradients: readonly Float32Array[] } {
    const tf = this.#tf;
    const { weights, weight } = rowWeights(batch);
    const found: { loss: number; gradients: readonly Float32Array[] }[] = [];
    tf.tidy(() => {
      const tensors = this.#upload(parameters);
      const masks = this.#masks(batch.rows.length, dropout);
      const meanLoss = (...given: Tensor[]): Scalar => this.#meanLoss(given, { batch, weights, masks });
      const { value, grads } = tf.valueAndGrads(meanLoss)([...tensors]);
      const gradients = grads.map((gradient) => gradient.dataSync<'float32'>());
      found.push({ loss: value.dataSync<'float32'>()[0] as number, gradients });
    });
    const [{ loss, gradients } = { loss: 0, gradients: [] }] = found;
    return { loss: loss * weight, weight, gradients };
  }

  #upload(parameters: readonly Float32Array[]): readonly Tensor[] {
    const { kernel } = this.#shape;
    const { convolutions, sizes } = this.#steps;
    return parameters.map((values, i) => {
      const layer = i >> 1;
      const step = convolutions[layer];
      if (i % 2 === 1) return this.#tf.tensor1d(values);
      if (step !== undefined) return this.#tf.tensor4d(values, [kernel, kernel, step.input[2], step.filters]);
      const dense = layer - convolutions.length;
      return this.#tf.tensor2d(values, [sizes[dense] as number, sizes[dense + 1] as number]);
    });
  }

  #masks(rows: number, { rate, stream }: Dropout): readonly Tensor2D[] | undefined {
    if (rate === 0) return undefined;
    return this.#shape.hidden.map((size) => {
      const mask = Float32Array.from({ length: rows * size }, () => (stream.uniform() < rate ? 0 : 1 / (1 - rate)));
      return this.#tf.tensor2d(mask, [rows, size]);
    });
  }

  #meanLoss(
    parameters: readonly Tensor[],
    pass: { readonly batch: Batch; readonly weights: Float32Array; readonly masks: readonly Tensor2D[] | undefined },
  ): Scalar {
    const { batch, weights, masks } = pass;
    const z = this.#forward(parameters, this.#input(batch), masks);
    const losses = rowLosses(this.#tf, z, this.#targets(batch));
    return this.#tf.sum(this.#tf.mul(losses, this.#tf.tensor1d(weights)));
  }

  #input({ data, rows }: Batch): Tensor4D {
    const x = new Float32Array(rows.length * data.columns);
    for (const [i, row] of rows.entries()) {
      x.set(data.x.subarray(row * data.columns, (row + 1) * data.columns), i * data.columns);
    }
    return this.#tf.tensor4d(x, [rows.length, ...this.#shape.image]);
  }

  /** The last layer's values before its activation. */
  #forward(parameters: readonly Tensor[], input: Tensor4D, masks: readonly Tensor2D[] | undefined): Tensor2D {
    const tf = this.#tf;
    const { padding, pool } = this.#shape;
    const { convolutions, sizes } = this.#steps;
    let picture = input;
    for (const [layer, { pooled }] of convolutions.entries()) {
      const [kernel, bias] = [parameters[2 * layer] as Tensor4D, parameters[2 * layer + 1] as Tensor];
      picture = tf.relu(tf.add<Tensor4D>(tf.conv2d(picture, kernel, 1, padding), bias));
      if (pooled) picture = tf.maxPool(picture, pool, pool, 'valid');
    }
    let values: Tensor2D = tf.reshape(picture, [input.shape[0], sizes[0] as number]);
    for (let dense = 0; dense < sizes.length - 1; dense++) {
      const layer = convolutions.length + dense;
      const z: Tensor2D = tf.add(
        tf.matMul(values, parameters[2 * layer] as Tensor2D),
        parameters[2 * layer + 1] as Tensor,
      );
      if (dense === sizes.length - 2) return z;
      const mask = masks?.[dense];
      values = mask === undefined ? tf.relu(z) : tf.mul(tf.relu(z), mask);
    }
    return values;
  }

  #targets({ data, rows }: Batch): Targets {
    const { task, outputs, scale } = this.#shape;
    const y = Float32Array.from(rows, (row) => ((data.y[row] as number) - scale.mean) / scale.deviation);
    if (task !== 'multiclass') return { task, y: this.#tf.tensor2d(y, [rows.length, 1]) };
    const ones = new Float32Array(rows.length * outputs);
    for (const [i, label] of y.entries()) ones[i * outputs + label] = 1;
    return { task, y: this.#tf.tensor2d(ones, [rows.length, outputs]) };
  }
}

interface Targets {
  readonly task: Task;
  /** rows x outputs: 0 or 1, one-hot, or the scaled target. */
  readonly y: Tensor2D;
}

/** The losses of `rowLossOf` in TensorFlow.js: log loss of sigmoid or softmax, half the squared error. */
function rowLosses(tf: Library, z: Tensor2D, { task, y }: Targets): Tensor {
  if (task === 'regression') return tf.sum(tf.mul(tf.square(tf.sub(z, y)), 0.5), 1);
  if (task === 'multiclass') return tf.sub(tf.logSumExp(z, 1), tf.sum(tf.mul(z, y), 1));
  // max(z, 0) - z y + log(1 + e^-|z|) keeps large z from overflowing.
  const rest = tf.log(tf.add(tf.exp(tf.neg(tf.abs(z))), 1));
  return tf.sum(tf.add(tf.sub(tf.relu(z), tf.mul(z, y)), rest), 1);
}

/** Weights that sum to 1, so that the sum of losses is their mean; all 0 where no row has weight. */
function rowWeights({ data, rows }: Batch): { readonly weights: Float32Array; readonly weight: number } {
  const weight = rows.reduce((sum, row) => sum + weightOf(data, row), 0);
  const weights = Float32Array.from(rows, (row) => (weight === 0 ? 0 : weightOf(data, row) / weight));
  return { weights, weight };
}
