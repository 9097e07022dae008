import { describe, expect, it } from 'vitest';
import { mae } from '../../src/metrics/mae.ts';
import { regression } from '../support/predictions.ts';

describe('mae', () => {
  it('is the mean size', () => {
    // scikit-learn, docstring of mean_absolute_error.
    expect(mae.compute(regression([3, -0.5, 2, 7], [2.5, 0, 2, 8]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.5, 12),
    });
  });
});
