import { describe, expect, it } from 'vitest';
import { f1 } from '../../src/metrics/f1.ts';
import { decided } from '../support/predictions.ts';

describe('f1', () => {
  it('counts the positive class', () => {
    // scikit-learn, docstring of f1_score.
    expect(f1.compute(decided([0, 1, 0, 1], [0, 1, 0, 0]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.6666666666666666, 12),
    });
  });

  it('averages classes', () => {
    // scikit-learn, docstring of f1_score, macro.
    expect(f1.compute(decided([0, 1, 2, 0, 1, 2], [0, 2, 1, 0, 0, 1]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.26666666666666666, 12),
    });
  });

  it('needs a positive row, and gives no false 0', () => {
    expect(f1.compute(decided([0, 0], [0, 1]))).toMatchObject({
      kind: 'not-estimable',
      reason: 'there are no positive rows',
    });
  });
});
