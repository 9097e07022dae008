import { describe, expect, it } from 'vitest';
import { rmse } from '../../src/metrics/rmse.ts';
import { regression } from '../support/predictions.ts';

describe('rmse', () => {
  it('is the root of the mean square', () => {
    // scikit-learn, docstring of mean_squared_error: 0.375.
    expect(rmse.compute(regression([3, -0.5, 2, 7], [2.5, 0, 2, 8]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.6123724356957945, 12),
    });
  });
});
