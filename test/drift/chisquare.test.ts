import { describe, expect, it } from 'vitest';
import { chisquare } from '../../src/drift/chisquare.ts';
import { counts } from '../support/drift-samples.ts';

describe('chisquare', () => {
  it('tests the fit', () => {
    // evidently, test_freq_obs_eq_freq_exp: 0.67309.
    expect(chisquare.measure(counts([16, 18, 16, 14, 12, 12], [16, 16, 16, 16, 16, 8]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.67308760069663, 10),
    });
  });

  it('finds drift in a new category', () => {
    // An expected count of 0.
    expect(chisquare.measure(counts([10, 0], [9, 1]))).toEqual({ kind: 'value', value: expect.closeTo(0, 10) });
  });

  it('needs something on both sides', () => {
    expect(chisquare.measure(counts([1, 2], [0, 0]))).toMatchObject({
      kind: 'not-estimable',
      reason: 'the current sample is empty',
    });
  });
});
