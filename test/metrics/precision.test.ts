import { describe, expect, it } from 'vitest';
import { precision } from '../../src/metrics/precision.ts';
import { decided } from '../support/predictions.ts';

describe('precision', () => {
  it('counts the positive class', () => {
    expect(precision.compute(decided([1, 1, 1, 0, 0, 0], [1, 1, 1, 1, 1, 0]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.6, 12),
    });
  });

  it('averages classes', () => {
    // scikit-learn, docstring of precision_score, macro.
    expect(precision.compute(decided([0, 1, 2, 0, 1, 2], [0, 2, 1, 0, 0, 1]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.2222222222222222, 12),
    });
  });

  it('needs a positive decision', () => {
    expect(precision.compute(decided([0, 1], [0, 0]))).toMatchObject({
      kind: 'not-estimable',
      reason: 'no row was decided positive',
    });
  });
});
