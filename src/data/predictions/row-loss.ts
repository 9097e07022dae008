import type { Task } from '../../core/records.ts';

/**
 * Loss of one row from the last layer's values before its activation, and its derivatives.
 * Binary: log loss of the sigmoid. Multiclass: log loss of the softmax. Regression: half the squared error. In nats, or
 * in squared units of the scaled target. `slopes` gets dLoss/dz at `at ... at + outputs - 1`; `z` is read there.
 */
export type RowLoss = (z: ArrayLike<number>, slopes: Float32Array | Float64Array, row: LossRow) => number;

export interface LossRow {
  readonly at: number;
  readonly outputs: number;
  /** Class index, or the scaled target. */
  readonly y: number;
}

export function rowLossOf(task: Task): RowLoss {
  return { binary: logistic, multiclass: softmax, regression: squared }[task];
}

/** log(1 + e^-|z|) keeps large z from overflowing. */
function logistic(z: ArrayLike<number>, slopes: Float32Array | Float64Array, { at, y }: LossRow): number {
  const value = z[at] as number;
  const small = Math.exp(-Math.abs(value));
  slopes[at] = (value >= 0 ? 1 / (1 + small) : small / (1 + small)) - y;
  return Math.max(value, 0) - value * y + Math.log1p(small);
}

function softmax(z: ArrayLike<number>, slopes: Float32Array | Float64Array, { at, outputs, y }: LossRow): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < outputs; k++) top = Math.max(top, z[at + k] as number);
  let sum = 0;
  for (let k = 0; k < outputs; k++) sum += Math.exp((z[at + k] as number) - top);
  for (let k = 0; k < outputs; k++) {
    slopes[at + k] = Math.exp((z[at + k] as number) - top) / sum - (k === y ? 1 : 0);
  }
  return Math.log(sum) + top - (z[at + y] as number);
}

function squared(z: ArrayLike<number>, slopes: Float32Array | Float64Array, { at, y }: LossRow): number {
  const error = (z[at] as number) - y;
  slopes[at] = error;
  return (error * error) / 2;
}
