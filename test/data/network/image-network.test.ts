import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../../src/core/plugins.ts';
import type { Task } from '../../../src/core/records.ts';
import {
  ImageNetwork,
  type ImageNetworkShape,
  imageSteps,
  initialImageParameters,
} from '../../../src/data/network/image-network.ts';
import { random } from '../../../src/math/random.ts';
import { tensors } from '../../support/fit.ts';

const shapeOf = (parts: Partial<ImageNetworkShape> = {}): ImageNetworkShape => ({
  task: 'multiclass',
  image: [5, 6, 2],
  filters: [3, 2],
  kernel: 3,
  padding: 'same',
  pool: 2,
  hidden: [4],
  outputs: 3,
  scale: { mean: 0, deviation: 1 },
  ...parts,
});

function rowsOf(task: Task, columns: number): Matrix {
  const stream = random(3, 'rows');
  const rows = 5;
  const x = Float32Array.from({ length: rows * columns }, () => 2 * stream.uniform() - 1);
  const y = Float32Array.from({ length: rows }, (_, i) => (task === 'regression' ? stream.uniform() : i % 2));
  return { rows, columns, x, y, weights: Float32Array.of(1, 2, 0, 0.5, 1) };
}

describe('the convolutional network', () => {
  it.each([
    { task: 'binary', outputs: 1 },
    { task: 'multiclass', outputs: 3 },
    { task: 'regression', outputs: 1 },
    { task: 'multiclass', outputs: 3, padding: 'valid', pool: 1 },
    { task: 'multiclass', outputs: 3, kernel: 2, hidden: [] },
  ] as const)('has the gradients of its loss: $task $padding $kernel', async (parts) => {
    const shape = shapeOf(parts);
    const network = new ImageNetwork(shape, await tensors.use('wasm'));
    // Biases away from 0, so that no ReLU stands at its corner.
    const parameters = initialImageParameters(shape, 1).map((array) => array.map((value) => value + 0.05));
    const batch = { data: rowsOf(shape.task, 60), rows: Uint32Array.of(4, 0, 1, 2, 3) };
    const { tf } = await tensors.use('wasm');
    const before = tf.memory().numTensors;
    const found = network.gradients(parameters, batch, { rate: 0, stream: random(1, 'none') });
    expect(found.weight).toBe(4.5);
    expect(found.loss).toBeCloseTo(network.loss(parameters, batch).loss, 4);
    for (const [i, gradient] of found.gradients.entries()) {
      expect(gradient).toHaveLength((parameters[i] as Float32Array).length);
      const at = Math.floor(gradient.length / 2);
      const step = 1e-2;
      const moved = (by: number) =>
        network.loss(
          parameters.map((array, j) => (j === i ? array.with(at, (array[at] as number) + by) : array)),
          batch,
        ).loss / 4.5;
      expect(gradient[at]).toBeCloseTo((moved(step) - moved(-step)) / (2 * step), 2);
    }
    expect(tf.memory().numTensors).toBe(before);
  });

  it('knows the sizes of its steps, and that a picture can be too small', () => {
    expect(imageSteps(shapeOf())?.sizes).toEqual([1 * 1 * 2, 4, 3]);
    expect(imageSteps(shapeOf({ padding: 'valid', pool: 1 }))?.sizes).toEqual([1 * 2 * 2, 4, 3]);
    expect(imageSteps(shapeOf({ padding: 'valid' }))).toBeUndefined();
    // A picture that is smaller than the pooling is not pooled.
    expect(
      imageSteps(shapeOf({ image: [2, 2, 1], filters: [3, 3, 3] }))?.convolutions.map(({ pooled }) => pooled),
    ).toEqual([true, false, false]);
  });
});
