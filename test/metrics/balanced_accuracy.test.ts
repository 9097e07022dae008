import { describe, expect, it } from 'vitest';
import { balancedAccuracy } from '../../src/metrics/balanced_accuracy.ts';
import { decided } from '../support/predictions.ts';

describe('balanced_accuracy', () => {
  it('averages recall over classes', () => {
    // scikit-learn, docstring of balanced_accuracy_score.
    expect(balancedAccuracy.compute(decided([0, 1, 0, 0, 1, 0], [0, 1, 0, 0, 0, 1]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.625, 12),
    });
  });

  it('needs two classes', () => {
    expect(balancedAccuracy.compute(decided([1, 1], [1, 0]))).toMatchObject({
      kind: 'not-estimable',
      reason: 'every row has the same true class',
    });
  });
});
