import { describe, expect, it } from 'vitest';
import { averagePrecision } from '../../src/metrics/average_precision.ts';
import { binary } from '../support/predictions.ts';

describe('average_precision', () => {
  it('sums precision over recall', () => {
    // scikit-learn, docstring of average_precision_score.
    expect(averagePrecision.compute(binary([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.8333333333333334, 12),
    });
  });

  it('takes tied scores as one threshold', () => {
    expect(averagePrecision.compute(binary([0, 1, 1], [0.5, 0.5, 0.6]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.8333333333333334, 12),
    });
  });

  it('needs a positive row', () => {
    expect(averagePrecision.compute(binary([0, 0], [0.2, 0.7]))).toMatchObject({
      kind: 'not-estimable',
      reason: 'there are no positive rows',
    });
  });
});
