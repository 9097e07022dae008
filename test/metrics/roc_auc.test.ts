import { describe, expect, it } from 'vitest';
import { rocAuc } from '../../src/metrics/roc_auc.ts';
import { binary, multiclass } from '../support/predictions.ts';

describe('roc_auc', () => {
  it('ranks', () => {
    // scikit-learn, docstring of sklearn.metrics.auc.
    expect(rocAuc.compute(binary([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.75, 12),
    });
  });

  it('counts a tie as half', () => {
    expect(rocAuc.compute(binary([1, 0], [0.5, 0.5]))).toEqual({ kind: 'value', value: expect.closeTo(0.5, 12) });
  });

  it('averages one class against the rest', () => {
    // scikit-learn, test_multi_ovr_auc_toydata.
    expect(
      rocAuc.compute(
        multiclass(
          [0, 1, 2, 2],
          [
            [1, 0, 0],
            [0.1, 0.5, 0.4],
            [0.1, 0.1, 0.8],
            [0.3, 0.3, 0.4],
          ],
        ),
      ),
    ).toEqual({ kind: 'value', value: expect.closeTo(0.9583333333333334, 12) });
  });

  it('leaves rows of weight zero out', () => {
    expect(
      rocAuc.compute(binary([0, 0, 1, 1, 1], [0.1, 0.4, 0.35, 0.8, 0], { weights: Float64Array.of(1, 1, 1, 1, 0) })),
    ).toEqual({ kind: 'value', value: expect.closeTo(0.75, 12) });
  });

  it('needs both classes', () => {
    expect(rocAuc.compute(binary([0, 0], [0.2, 0.7]))).toMatchObject({
      kind: 'not-estimable',
      reason: 'there are no rows of positive truth',
    });
  });
});
