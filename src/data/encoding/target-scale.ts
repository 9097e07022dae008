import type { Matrix } from '../../core/plugins.ts';
import type { Task } from '../../core/records.ts';
import type { DenseLayer } from '../network/layers-model.ts';

/** A regression is learnt on (y - mean) / deviation; the other tasks keep mean 0 and deviation 1. */
export interface TargetScale {
  readonly mean: number;
  readonly deviation: number;
}

/** Weighted mean and deviation of the training rows' target. */
export function targetScale(task: Task, train: Matrix): TargetScale {
  if (task !== 'regression') return { mean: 0, deviation: 1 };
  const total = totalWeight(train);
  let sum = 0;
  for (let i = 0; i < train.rows; i++) sum += weightOf(train, i) * (train.y[i] as number);
  const mean = sum / total;
  let squares = 0;
  for (let i = 0; i < train.rows; i++) squares += weightOf(train, i) * ((train.y[i] as number) - mean) ** 2;
  const deviation = Math.sqrt(squares / total);
  return { mean, deviation: deviation > 0 ? deviation : 1 };
}

/** The last layer with the scale folded in, so that the model answers in the target's own unit. */
export function unscaled(layer: DenseLayer, scale: TargetScale): DenseLayer {
  if (scale.mean === 0 && scale.deviation === 1) return layer;
  return {
    ...layer,
    kernel: layer.kernel.map((value) => value * scale.deviation),
    bias: layer.bias.map((value) => value * scale.deviation + scale.mean),
  };
}

export function weightOf(matrix: Matrix, row: number): number {
  return matrix.weights?.[row] ?? 1;
}

export function totalWeight(matrix: Matrix): number {
  let sum = 0;
  for (let i = 0; i < matrix.rows; i++) sum += weightOf(matrix, i);
  return sum;
}
