import { describe, expect, it } from 'vitest';
import { gTest } from '../../src/drift/g_test.ts';
import { counts } from '../support/drift-samples.ts';

describe('g_test', () => {
  it('tests the fit', () => {
    // evidently, test_g_test: 0.8176.
    expect(gTest.measure(counts([5, 5, 8], [4, 6, 8]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.817622013379844, 10),
    });
  });

  it('needs something on both sides', () => {
    expect(gTest.measure(counts([1, 2], [0, 0]))).toMatchObject({
      kind: 'not-estimable',
      reason: 'the current sample is empty',
    });
  });
});
