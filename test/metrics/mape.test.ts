import { describe, expect, it } from 'vitest';
import { mape } from '../../src/metrics/mape.ts';
import { regression } from '../support/predictions.ts';

describe('mape', () => {
  it('is a fraction', () => {
    // scikit-learn, docstring of mean_absolute_percentage_error.
    expect(mape.compute(regression([3, -0.5, 2, 7], [2.5, 0, 2, 8]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.3273809523809524, 12),
    });
  });

  it('is undefined for a zero target', () => {
    expect(mape.compute(regression([1, 0], [1, 1]))).toMatchObject({
      kind: 'not-estimable',
      reason: 'the target of row 1 is 0',
    });
  });
});
