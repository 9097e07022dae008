import { describe, expect, it } from 'vitest';
import { tvd } from '../../src/drift/tvd.ts';
import { counts, values } from '../support/drift-samples.ts';

describe('tvd', () => {
  it('halves the moved shares', () => {
    // 6 of 88 rows moved.
    expect(tvd.measure(counts([16, 18, 16, 14, 12, 12], [16, 16, 16, 16, 16, 8]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.06818181818181818, 10),
    });
  });

  it('bins numbers', () => {
    // No change.
    expect(tvd.measure(values([1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 3, 4, 5, 6, 7, 8]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0, 10),
    });
  });

  it('needs something on both sides', () => {
    expect(tvd.measure(counts([1, 2], [0, 0]))).toMatchObject({
      kind: 'not-estimable',
      reason: 'the current sample is empty',
    });
  });
});
