import { describe, expect, it } from 'vitest';
import { logLoss } from '../../src/metrics/log_loss.ts';
import { binary, multiclass } from '../support/predictions.ts';

describe('log_loss', () => {
  it('is the mean surprise', () => {
    // scikit-learn, docstring of log_loss.
    expect(logLoss.compute(binary([1, 0, 0, 1], [0.9, 0.1, 0.2, 0.65]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.21616187468057912, 12),
    });
  });

  it('charges a confident miss 36.04 nats', () => {
    // -ln(2^-52), half of it over two rows.
    expect(logLoss.compute(binary([0, 1], [0, 0]))).toEqual({
      kind: 'value',
      value: expect.closeTo(18.021826694558577, 12),
    });
  });

  it('weights rows', () => {
    // scikit-learn, log_loss; -ln of 0.7, 0.6, 0.3 weighted 1, 2, 3.
    expect(
      logLoss.compute({
        ...multiclass(
          [1, 0, 2],
          [
            [0.2, 0.7, 0.1],
            [0.6, 0.2, 0.2],
            [0.6, 0.1, 0.3],
          ],
        ),
        weights: Float64Array.of(1, 2, 3),
      }),
    ).toEqual({ kind: 'value', value: expect.closeTo(0.8317074340747537, 12) });
  });
});
