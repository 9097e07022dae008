import type { Tensors } from '../../core/ports.ts';
import type { Task } from '../../core/records.ts';
import { random } from '../../math/random.ts';
import { type TargetScale, weightOf } from '../encoding/target-scale.ts';
import { type RowLoss, rowLossOf } from '../predictions/row-loss.ts';
import { type DenseLayer, outputActivation } from './layers-model.ts';
import type { Batch, BatchResult, Dropout, Network } from './network-training.ts';

type Tensor = import('@tensorflow/tfjs-core').Tensor2D;

export interface NetworkShape {
  readonly task: Task;
  /** Inputs, hidden sizes, outputs. */
  readonly sizes: readonly number[];
  readonly scale: TargetScale;
}

/** Kernel and bias of each layer in turn. Kernels: Glorot uniform (Glorot and Bengio 2010), each from its own stream. */
export function initialParameters(sizes: readonly number[], seed: number): readonly Float32Array[] {
  return sizes.slice(1).flatMap((outputs, layer) => {
    const inputs = sizes[layer] as number;
    const limit = Math.sqrt(6 / (inputs + outputs));
    const stream = random(seed, `init/${layer}`);
    const kernel = Float32Array.from({ length: inputs * outputs }, () => (2 * stream.uniform() - 1) * limit);
    return [kernel, new Float32Array(outputs)];
  });
}

/** The network's layers: ReLU, and the task's own activation at the end. */
export function layersOf({ task, sizes }: NetworkShape, parameters: readonly Float32Array[]): readonly DenseLayer[] {
  return sizes.slice(1).map((outputs, layer) => ({
    inputs: sizes[layer] as number,
    outputs,
    activation: layer === sizes.length - 2 ? outputActivation(task) : 'relu',
    kernel: parameters[2 * layer] as Float32Array,
    bias: parameters[2 * layer + 1] as Float32Array,
  }));
}

/** Forward and backward passes of a dense network on tensors; leaves no tensor behind. */
export class DenseNetwork implements Network {
  readonly #shape: NetworkShape;
  readonly #tf: Tensors['tf'];
  readonly #rowLoss: RowLoss;

  constructor(shape: NetworkShape, tensors: Tensors) {
    this.#shape = shape;
    this.#tf = tensors.tf;
    this.#rowLoss = rowLossOf(shape.task);
  }

  /** Loss of the rows, without dropout and penalty. */
  loss(parameters: readonly Float32Array[], batch: Batch): BatchResult {
    return this.#tidied(() => {
      const values = this.#forward(this.#upload(parameters), this.#input(batch), undefined);
      return this.#judge(values.at(-1) as Tensor, batch).result;
    });
  }

  /** Gradients of the rows' mean loss, in the order of the parameters. */
  gradients(
    parameters: readonly Float32Array[],
    batch: Batch,
    dropout: Dropout,
  ): BatchResult & { readonly gradients: readonly Float32Array[] } {
    return this.#tidied(() => {
      const tensors = this.#upload(parameters);
      const masks = this.#masks(batch.rows.length, dropout);
      const values = this.#forward(tensors, this.#input(batch), masks);
      const { result, slopes } = this.#judge(values.at(-1) as Tensor, batch);
      return { ...result, gradients: this.#backward(tensors, { values, slopes, masks }) };
    });
  }

  #tidied<T>(work: () => T): T {
    const done: T[] = [];
    this.#tf.tidy(() => {
      done.push(work());
    });
    return done[0] as T;
  }

  #upload(parameters: readonly Float32Array[]): readonly Tensor[] {
    const { sizes } = this.#shape;
    return parameters.map((array, i) => {
      const layer = i >> 1;
      return this.#tf.tensor2d(array, [i % 2 === 0 ? (sizes[layer] as number) : 1, sizes[layer + 1] as number]);
    });
  }

  #input({ data, rows }: Batch): Tensor {
    const x = new Float32Array(rows.length * data.columns);
    for (const [i, row] of rows.entries()) {
      x.set(data.x.subarray(row * data.columns, (row + 1) * data.columns), i * data.columns);
    }
    return this.#tf.tensor2d(x, [rows.length, data.columns]);
  }

  #masks(rows: number, { rate, stream }: Dropout): readonly Tensor[] | undefined {
    if (rate === 0) return undefined;
    return this.#shape.sizes.slice(1, -1).map((size) => {
      const mask = Float32Array.from({ length: rows * size }, () => (stream.uniform() < rate ? 0 : 1 / (1 - rate)));
      return this.#tf.tensor2d(mask, [rows, size]);
    });
  }

  /** The input and each layer's output; the last before its activation. */
  #forward(tensors: readonly Tensor[], input: Tensor, masks: readonly Tensor[] | undefined): readonly Tensor[] {
    const tf = this.#tf;
    const values = [input];
    const layers = tensors.length / 2;
    for (let layer = 0; layer < layers; layer++) {
      const [kernel, bias] = [tensors[2 * layer] as Tensor, tensors[2 * layer + 1] as Tensor];
      const z: Tensor = tf.add(tf.matMul(values[layer] as Tensor, kernel), bias);
      const mask = masks?.[layer];
      const out = layer === layers - 1 ? z : tf.relu(z);
      values.push(mask === undefined || layer === layers - 1 ? out : tf.mul(out, mask));
    }
    return values;
  }

  #judge(last: Tensor, { data, rows }: Batch): { readonly result: BatchResult; readonly slopes: Tensor } {
    const { scale, sizes } = this.#shape;
    const outputs = sizes.at(-1) as number;
    const z = last.dataSync();
    const slopes = new Float32Array(z.length);
    let [loss, weight] = [0, 0];
    for (const [i, row] of rows.entries()) {
      const y = ((data.y[row] as number) - scale.mean) / scale.deviation;
      loss += weightOf(data, row) * this.#rowLoss(z, slopes, { at: i * outputs, outputs, y });
      weight += weightOf(data, row);
    }
    for (let i = 0; i < slopes.length; i++) {
      const row = rows[Math.floor(i / outputs)] as number;
      slopes[i] = weight === 0 ? 0 : ((slopes[i] as number) * weightOf(data, row)) / weight;
    }
    return { result: { loss, weight }, slopes: this.#tf.tensor2d(slopes, [rows.length, outputs]) };
  }

  #backward(
    tensors: readonly Tensor[],
    pass: {
      readonly values: readonly Tensor[];
      readonly slopes: Tensor;
      readonly masks: readonly Tensor[] | undefined;
    },
  ): readonly Float32Array[] {
    const tf = this.#tf;
    const gradients: Float32Array[] = [];
    let slopes = pass.slopes;
    for (let layer = tensors.length / 2 - 1; layer >= 0; layer--) {
      const input = pass.values[layer] as Tensor;
      // Turned beforehand: the WebAssembly backend has a fast product for straight matrices only.
      const kernel = tf.matMul(tf.transpose(input), slopes);
      gradients.unshift(kernel.dataSync<'float32'>(), tf.sum(slopes, 0).dataSync<'float32'>());
      if (layer === 0) break;
      const open = tf.cast(tf.greater(input, 0), 'float32');
      const back: Tensor = tf.mul(tf.matMul(slopes, tf.transpose(tensors[2 * layer] as Tensor)), open);
      const mask = pass.masks?.[layer - 1];
      slopes = mask === undefined ? back : tf.mul(back, mask);
    }
    return gradients;
  }
}
