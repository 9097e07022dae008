import { beforeAll, describe, expect, it } from 'vitest';
import { tensorEngine } from '../../../src/adapters/inference/tensors.ts';
import type { Matrix } from '../../../src/core/plugins.ts';
import type { Tensors } from '../../../src/core/ports.ts';
import type { Task } from '../../../src/core/records.ts';
import { DenseNetwork, initialParameters } from '../../../src/data/network/dense-network.ts';
import { random } from '../../../src/math/random.ts';
import { WASM } from '../../support/run.ts';

let tensors: Tensors;
beforeAll(async () => {
  tensors = await tensorEngine({ wasmFile: WASM }).use('wasm');
});

function matrixOf(classes: number): Matrix {
  const stream = random(2, 'rows');
  const [rows, columns] = [12, 3];
  const values = (count: number): Float32Array => Float32Array.from({ length: count }, () => stream.uniform() * 2 - 1);
  return {
    rows,
    columns,
    x: values(rows * columns),
    y: Float32Array.from({ length: rows }, () => stream.integer(classes)),
    weights: Float32Array.from({ length: rows }, () => stream.uniform() + 0.1),
  };
}

describe.each<{ task: Task; outputs: number }>([
  { task: 'binary', outputs: 1 },
  { task: 'multiclass', outputs: 3 },
  { task: 'regression', outputs: 1 },
])('a dense network for $task', ({ task, outputs }) => {
  const data = matrixOf(task === 'multiclass' ? 3 : 2);
  const batch = { data, rows: Uint32Array.from({ length: data.rows }, (_, i) => i) };
  const sizes = [3, 4, 5, outputs];
  const scale = { mean: 0.2, deviation: 1.5 };

  it('has the gradients that the differences of its loss show', () => {
    const network = new DenseNetwork(
      { task, sizes, scale: task === 'regression' ? scale : { mean: 0, deviation: 1 } },
      tensors,
    );
    const parameters = initialParameters(sizes, 5);
    // Biases of zero put rows exactly on the bend of a ReLU, where differences show the mean of two slopes.
    for (const bias of parameters.filter((_, i) => i % 2 === 1)) bias.fill(0.05);
    const { gradients } = network.gradients(parameters, batch, { rate: 0, stream: random(1, 'none') });
    const mean = (): number => {
      const { loss, weight } = network.loss(parameters, batch);
      return loss / weight;
    };
    for (const [i, array] of parameters.entries()) {
      for (let j = 0; j < array.length; j++) {
        const kept = array[j] as number;
        array[j] = kept + 2e-4;
        const above = mean();
        array[j] = kept - 2e-4;
        const below = mean();
        array[j] = kept;
        expect((above - below) / 4e-4).toBeCloseTo(gradients[i]?.[j] as number, 3);
      }
    }
  });

  it('leaves no tensor behind', () => {
    const network = new DenseNetwork({ task, sizes, scale }, tensors);
    const before = tensors.tf.memory().numTensors;
    for (let i = 0; i < 5; i++) {
      network.gradients(initialParameters(sizes, i), batch, { rate: 0.5, stream: random(i, 'drop') });
      network.loss(initialParameters(sizes, i), batch);
    }
    expect(tensors.tf.memory().numTensors).toBe(before);
  });
});

it('starts within Glorot bounds, with zero biases', () => {
  const [kernel, bias] = initialParameters([10, 20], 1);
  expect(Math.max(...(kernel as Float32Array).map(Math.abs))).toBeLessThanOrEqual(Math.sqrt(6 / 30));
  expect(new Set(kernel).size).toBeGreaterThan(190);
  expect(bias).toEqual(new Float32Array(20));
});
