import { describe, expect, it } from 'vitest';
import { accuracy } from '../../src/metrics/accuracy.ts';
import { decided } from '../support/predictions.ts';

describe('accuracy', () => {
  it('is the share decided right', () => {
    expect(accuracy.compute(decided([0, 1, 2, 0], [0, 1, 1, 0]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.75, 12),
    });
  });
});
