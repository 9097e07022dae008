import { describe, expect, it } from 'vitest';
import { hellinger } from '../../src/drift/hellinger.ts';
import { counts, values } from '../support/drift-samples.ts';

describe('hellinger', () => {
  it('compares shares', () => {
    // evidently, test_freq_obs_eq_freq_exp.
    expect(hellinger.measure(counts([16, 18, 16, 14, 12, 12], [16, 16, 16, 16, 16, 8]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.06812774370983345, 10),
    });
  });

  it('bins numbers', () => {
    // No change.
    expect(hellinger.measure(values([1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 3, 4, 5, 6, 7, 8]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0, 10),
    });
  });

  it('needs something on both sides', () => {
    expect(hellinger.measure(counts([1, 2], [0, 0]))).toMatchObject({
      kind: 'not-estimable',
      reason: 'the current sample is empty',
    });
  });
});
