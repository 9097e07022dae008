import { describe, expect, it } from 'vitest';
import { ece } from '../../src/metrics/ece.ts';
import { binary, multiclass } from '../support/predictions.ts';

describe('ece', () => {
  it('weighs the gaps of 15 bins', () => {
    // Two rows of 0.25 (bin 3) without a hit, one of 0.75 with: 2/3 x 0.25 + 1/3 x 0.25.
    expect(ece.compute(binary([0, 0, 1], [0.25, 0.25, 0.75]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.25, 12),
    });
  });

  it('takes the top class of several', () => {
    // Confidences 0.55, 0.55, 0.6, 0.9 in bins 8, 8, 9, 13; right 0, 0, 1, 1: (2 x 0.55 + 0.4 + 0.1) / 4.
    expect(
      ece.compute(
        multiclass(
          [0, 1, 2, 0],
          [
            [0.25, 0.2, 0.55],
            [0.55, 0.05, 0.4],
            [0.1, 0.3, 0.6],
            [0.9, 0.05, 0.05],
          ],
        ),
      ),
    ).toEqual({ kind: 'value', value: expect.closeTo(0.4, 12) });
  });
});
