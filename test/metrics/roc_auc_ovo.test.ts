import { describe, expect, it } from 'vitest';
import type { Predictions } from '../../src/core/plugins.ts';
import { rocAucOvo } from '../../src/metrics/roc_auc_ovo.ts';

const predictions = (truth: readonly number[], weights?: readonly number[]): Predictions => ({
  task: 'multiclass',
  rows: truth.length,
  truth: Float64Array.from(truth),
  scores: Float64Array.of(0.7, 0.2, 0.1, 0.4, 0.5, 0.1, 0.2, 0.3, 0.5, 0.5, 0.25, 0.25, 0.1, 0.6, 0.3, 0.3, 0.3, 0.4),
  decisions: Float64Array.of(0, 1, 2, 0, 1, 2),
  classes: 3,
  ...(weights && { weights: Float64Array.from(weights) }),
});

describe('roc_auc_ovo', () => {
  it('is the mean over pairs', () => {
    // scikit-learn 1.9: roc_auc_score(y, p, multi_class='ovo') of these rows, with y = 0 1 2 1 1 0.
    expect(rocAucOvo.compute(predictions([0, 1, 2, 1, 1, 0]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.861111111111111, 12),
    });
  });

  it('counts a row of weight 2 as two', () => {
    const equal = rocAucOvo.compute(predictions([0, 1, 2, 1, 1, 0], [2, 2, 2, 2, 2, 2]));
    expect(equal).toEqual(rocAucOvo.compute(predictions([0, 1, 2, 1, 1, 0])));
    const without = rocAucOvo.compute(predictions([0, 1, 2, 1, 1, 0], [1, 1, 1, 1, 0, 1]));
    expect(without).not.toEqual(equal);
  });

  it('needs every class', () => {
    expect(rocAucOvo.compute(predictions([0, 1, 0, 1, 1, 0]))).toMatchObject({
      kind: 'not-estimable',
      reason: 'there are no rows of 1 of the 3 classes',
    });
  });
});
