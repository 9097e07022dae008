import { describe, expect, it } from 'vitest';
import { mcc } from '../../src/metrics/mcc.ts';
import { decided } from '../support/predictions.ts';

describe('mcc', () => {
  it('correlates', () => {
    // scikit-learn, docstring of matthews_corrcoef.
    expect(mcc.compute(decided([1, 1, 1, 0], [1, 0, 1, 1]))).toEqual({
      kind: 'value',
      value: expect.closeTo(-0.3333333333333333, 12),
    });
  });

  it('is 0 for one decision for all', () => {
    expect(mcc.compute(decided([0, 1], [1, 1]))).toEqual({ kind: 'value', value: expect.closeTo(0, 12) });
  });

  it('needs two classes', () => {
    expect(mcc.compute(decided([1, 1], [1, 0]))).toMatchObject({
      kind: 'not-estimable',
      reason: 'every row has the same true class',
    });
  });
});
