import { describe, expect, it } from 'vitest';
import { lInfinity } from '../../src/drift/l_infinity.ts';
import { counts } from '../support/drift-samples.ts';

describe('l_infinity', () => {
  it('takes the largest change', () => {
    // NannyML, test_l_infinity_for_new_category.
    expect(lInfinity.measure(counts([2, 2, 2, 0], [2, 2, 2, 1]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.14285714285714285, 10),
    });
  });

  it('needs something on both sides', () => {
    expect(lInfinity.measure(counts([1, 2], [0, 0]))).toMatchObject({
      kind: 'not-estimable',
      reason: 'the current sample is empty',
    });
  });
});
