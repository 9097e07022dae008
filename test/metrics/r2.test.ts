import { describe, expect, it } from 'vitest';
import { r2 } from '../../src/metrics/r2.ts';
import { regression } from '../support/predictions.ts';

describe('r2', () => {
  it('is the explained share', () => {
    // scikit-learn, docstring of r2_score.
    expect(r2.compute(regression([3, -0.5, 2, 7], [2.5, 0, 2, 8]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.9486081370449678, 12),
    });
  });

  it('goes below 0', () => {
    // scikit-learn, docstring of r2_score.
    expect(r2.compute(regression([1, 2, 3], [3, 2, 1]))).toEqual({ kind: 'value', value: expect.closeTo(-3, 12) });
  });

  it('needs a target that varies', () => {
    expect(r2.compute(regression([2, 2], [1, 2]))).toMatchObject({
      kind: 'not-estimable',
      reason: 'the target has one value only',
    });
  });
});
