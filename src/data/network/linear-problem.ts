import type { Matrix } from '../../core/plugins.ts';
import type { Task } from '../../core/records.ts';
import type { Objective } from '../../math/optimizers/lbfgs.ts';
import { type TargetScale, totalWeight, weightOf } from '../encoding/target-scale.ts';
import { rowLossOf } from '../predictions/row-loss.ts';

export interface LinearData {
  readonly data: Matrix;
  readonly task: Task;
  readonly l2: number;
  readonly scale: TargetScale;
  readonly outputs: number;
}

export interface LinearProblem {
  /** Mean loss of the rows + penalty. */
  readonly objective: Objective;
  penalty(point: Float64Array): number;
  /** Mean loss of the rows. */
  loss(point: Float64Array): number;
}

/**
 * The fit of a linear model as a function of its parameters: columns x outputs weights, row-major, then the biases.
 * The penalty is l2/2 x squared weights, divided by the sum of the rows' weights as the loss is.
 */
export function linearProblem({ data, task, l2, scale, outputs }: LinearData): LinearProblem {
  const total = totalWeight(data);
  const weights = data.columns * outputs;
  const strength = l2 / total;
  const penalty = (point: Float64Array): number => {
    let squares = 0;
    for (let i = 0; i < weights; i++) squares += (point[i] as number) ** 2;
    return (strength / 2) * squares;
  };
  const rowLoss = rowLossOf(task);
  const sum = (point: Float64Array, gradient: Float64Array | undefined): number => {
    const [z, slopes] = [new Float64Array(outputs), new Float64Array(outputs)];
    let loss = 0;
    for (let row = 0; row < data.rows; row++) {
      predict(data, point, { row, z });
      const share = weightOf(data, row) / total;
      const y = ((data.y[row] as number) - scale.mean) / scale.deviation;
      loss += share * rowLoss(z, slopes, { at: 0, outputs, y });
      if (gradient !== undefined) addRow(data, gradient, { row, slopes, share });
    }
    return loss;
  };
  const objective: Objective = (point, gradient) => {
    gradient.fill(0);
    const loss = sum(point, gradient);
    for (let i = 0; i < weights; i++) gradient[i] = (gradient[i] as number) + strength * (point[i] as number);
    return loss + penalty(point);
  };
  return { objective, penalty, loss: (point: Float64Array) => sum(point, undefined) };
}

function predict(
  data: Matrix,
  point: Float64Array,
  { row, z }: { readonly row: number; readonly z: Float64Array },
): void {
  const outputs = z.length;
  const from = row * data.columns;
  for (let k = 0; k < outputs; k++) z[k] = point[data.columns * outputs + k] as number;
  for (let j = 0; j < data.columns; j++) {
    const x = data.x[from + j] as number;
    if (x === 0) continue;
    for (let k = 0; k < outputs; k++) z[k] = (z[k] as number) + x * (point[j * outputs + k] as number);
  }
}

function addRow(
  data: Matrix,
  gradient: Float64Array,
  { row, slopes, share }: { readonly row: number; readonly slopes: Float64Array; readonly share: number },
): void {
  const outputs = slopes.length;
  const from = row * data.columns;
  for (let k = 0; k < outputs; k++) {
    const slope = share * (slopes[k] as number);
    const bias = data.columns * outputs + k;
    gradient[bias] = (gradient[bias] as number) + slope;
    for (let j = 0; j < data.columns; j++) {
      const x = data.x[from + j] as number;
      if (x !== 0) gradient[j * outputs + k] = (gradient[j * outputs + k] as number) + slope * x;
    }
  }
}
