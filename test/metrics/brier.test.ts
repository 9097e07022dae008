import { describe, expect, it } from 'vitest';
import { brier } from '../../src/metrics/brier.ts';
import { binary, multiclass } from '../support/predictions.ts';

describe('brier', () => {
  it('is the mean squared error', () => {
    // scikit-learn, docstring of brier_score_loss.
    expect(brier.compute(binary([0, 1, 1, 0], [0.1, 0.9, 0.8, 0.3]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.0375, 12),
    });
  });

  it('sums over classes, unhalved', () => {
    // scikit-learn, brier_score_loss, scale_by_half False.
    expect(
      brier.compute(
        multiclass(
          [0, 1, 2, 1],
          [
            [0.7, 0.2, 0.1],
            [0.1, 0.8, 0.1],
            [0.2, 0.2, 0.6],
            [0.5, 0.3, 0.2],
          ],
        ),
      ),
    ).toEqual({ kind: 'value', value: expect.closeTo(0.305, 12) });
  });
});
