import { expect, it } from 'vitest';
import type { Matrix } from '../../../src/core/plugins.ts';
import { targetScale, unscaled } from '../../../src/data/encoding/target-scale.ts';

const data: Matrix = {
  rows: 3,
  columns: 1,
  x: new Float32Array(3),
  y: Float32Array.of(1, 1, 4),
  weights: Float32Array.of(0.5, 0.5, 1),
};

it('is the weighted mean and deviation of a regression target, and nothing for classes', () => {
  expect(targetScale('regression', data)).toEqual({ mean: 2.5, deviation: 1.5 });
  expect(targetScale('binary', data)).toEqual({ mean: 0, deviation: 1 });
  expect(targetScale('regression', { ...data, y: new Float32Array(3).fill(7) })).toEqual({ mean: 7, deviation: 1 });
});

it('is folded into the last layer', () => {
  const layer = {
    inputs: 1,
    outputs: 1,
    activation: 'linear',
    kernel: Float32Array.of(2),
    bias: Float32Array.of(0.5),
  } as const;
  expect(unscaled(layer, { mean: 10, deviation: 4 })).toMatchObject({
    kernel: Float32Array.of(8),
    bias: Float32Array.of(12),
  });
  expect(unscaled(layer, { mean: 0, deviation: 1 })).toBe(layer);
});
