import { describe, expect, it } from 'vitest';
import { startAdam, stepAdam } from '../../../src/math/optimizers/adam.ts';

describe('Adam', () => {
  it('moves by the learning rate in its first step, whatever the size of the gradient', () => {
    const state = startAdam([Float32Array.of(1, 1, 1)]);
    stepAdam(state, [Float32Array.of(1000, -0.5, 0)], 0.01);
    expect(state.parameters[0]?.[0]).toBeCloseTo(0.99, 5);
    expect(state.parameters[0]?.[1]).toBeCloseTo(1.01, 5);
    expect(state.parameters[0]?.[2]).toBe(1);
  });

  it('finds the bottom of a bowl', () => {
    const state = startAdam([Float32Array.of(5, -3)]);
    for (let i = 0; i < 3000; i++) {
      const at = state.parameters[0] as Float32Array;
      stepAdam(state, [Float32Array.of(2 * (at[0]! - 1), 20 * (at[1]! - 2))], 0.01);
    }
    expect(state.parameters[0]?.[0]).toBeCloseTo(1, 3);
    expect(state.parameters[0]?.[1]).toBeCloseTo(2, 3);
  });
});
