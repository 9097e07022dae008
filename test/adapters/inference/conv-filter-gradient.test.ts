import { describe, expect, it } from 'vitest';
import { filterGradient } from '../../../src/adapters/inference/conv-filter-gradient.ts';
import { tensorEngine } from '../../../src/adapters/inference/tensors.ts';
import { random } from '../../../src/math/random.ts';
import { WASM } from '../../support/run.ts';

const engine = tensorEngine({ wasmFile: WASM });

interface Case {
  readonly name: string;
  readonly x: [number, number, number, number];
  readonly filter: [number, number, number, number];
  readonly strides: number | [number, number];
  readonly pad: 'same' | 'valid' | number | [[number, number], [number, number], [number, number], [number, number]];
}

const CASES: readonly Case[] = [
  { name: 'valid', x: [2, 5, 6, 2], filter: [3, 3, 2, 3], strides: 1, pad: 'valid' },
  { name: 'same, odd filter', x: [2, 5, 5, 1], filter: [3, 3, 1, 2], strides: 1, pad: 'same' },
  { name: 'same, even filter', x: [1, 4, 6, 2], filter: [2, 4, 2, 2], strides: 1, pad: 'same' },
  { name: 'valid, strides that leave a rest', x: [2, 7, 8, 2], filter: [3, 2, 2, 2], strides: [2, 3], pad: 'valid' },
  { name: 'same, strides', x: [2, 6, 7, 1], filter: [3, 3, 1, 2], strides: 2, pad: 'same' },
  { name: 'a number', x: [1, 5, 5, 2], filter: [3, 3, 2, 2], strides: 2, pad: 2 },
  {
    name: 'uneven',
    x: [1, 5, 6, 1],
    filter: [3, 2, 1, 2],
    strides: 1,
    pad: [
      [0, 0],
      [1, 0],
      [0, 2],
      [0, 0],
    ],
  },
  { name: '1 x 1', x: [3, 4, 4, 3], filter: [1, 1, 3, 4], strides: 1, pad: 'valid' },
];

describe('the gradient of a convolution with respect to its filter', () => {
  it.each(CASES)('equals the slope of the loss: $name', async ({ x: xShape, filter, strides, pad }) => {
    const { tf } = await engine.use('wasm');
    const before = tf.memory().numTensors;
    const stream = random(5, 'conv');
    const values = (shape: readonly number[]) =>
      Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, () => 2 * stream.uniform() - 1);
    tf.tidy(() => {
      const x = tf.tensor4d(values(xShape), xShape);
      const start = values(filter);
      const out = (w: Float32Array) => tf.conv2d(x, tf.tensor4d(w, filter), strides, pad);
      const dy = tf.tensor4d(values(out(start).shape), out(start).shape);
      // The loss is linear in the filter, so that a wide step has no error but rounding.
      const loss = (w: Float32Array) => tf.sum(tf.mul(out(w), dy)).dataSync()[0] as number;
      const gradient = tf.grad((w) => tf.conv2d(x, w as typeof x, strides, pad))(tf.tensor4d(start, filter), dy);
      expect(gradient.shape).toEqual(filter);
      for (const [i, slope] of gradient.dataSync().entries()) {
        const [up, down] = [start.with(i, (start[i] as number) + 1), start.with(i, (start[i] as number) - 1)];
        expect(slope).toBeCloseTo((loss(up) - loss(down)) / 2, 3);
      }
    });
    expect(tf.memory().numTensors).toBe(before);
  });

  it('refuses an order of sides that it does not compute', async () => {
    const { tf } = await engine.use('wasm');
    const [x, dy] = [
      tf.zeros<import('@tensorflow/tfjs-core').Rank.R4>([1, 1, 3, 3]),
      tf.zeros<import('@tensorflow/tfjs-core').Rank.R4>([1, 1, 3, 3]),
    ];
    const filterShape: [number, number, number, number] = [1, 1, 1, 1];
    const attributes = { strides: 1, pad: 'valid' as const, filterShape, dataFormat: 'NCHW' } as const;
    expect(() => filterGradient(tf, { x, dy, attributes: attributes as never })).toThrow(TypeError);
    tf.dispose([x, dy]);
  });
});
