import { describe, expect, it } from 'vitest';
import { z } from '../../src/drift/z.ts';
import { counts } from '../support/drift-samples.ts';

describe('z', () => {
  it('tests two shares', () => {
    // statsmodels, proportions_ztest of 15 and 10 of 20.
    expect(z.measure(counts([15, 5], [10, 10]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.10247043485974938, 10),
    });
  });

  it('needs something on both sides', () => {
    expect(z.measure(counts([1, 2], [0, 0]))).toMatchObject({
      kind: 'not-estimable',
      reason: 'the current sample is empty',
    });
  });
});
