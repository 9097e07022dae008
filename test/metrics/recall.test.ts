import { describe, expect, it } from 'vitest';
import { recall } from '../../src/metrics/recall.ts';
import { decided } from '../support/predictions.ts';

describe('recall', () => {
  it('counts the positive class', () => {
    expect(recall.compute(decided([1, 1, 0], [1, 0, 0]))).toEqual({ kind: 'value', value: expect.closeTo(0.5, 12) });
  });

  it('averages classes', () => {
    // scikit-learn, docstring of recall_score, macro.
    expect(recall.compute(decided([0, 1, 2, 0, 1, 2], [0, 2, 1, 0, 0, 1]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.3333333333333333, 12),
    });
  });

  it('needs a positive row', () => {
    expect(recall.compute(decided([0, 0], [0, 1]))).toMatchObject({
      kind: 'not-estimable',
      reason: 'there are no positive rows',
    });
  });
});
