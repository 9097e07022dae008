import { describe, expect, it } from 'vitest';
import { fisherExact } from '../../src/drift/fisher_exact.ts';
import { counts } from '../support/drift-samples.ts';

describe('fisher_exact', () => {
  it('tests two shares', () => {
    // evidently, test_pvalue_fisher_exact.
    expect(fisherExact.measure(counts([60, 30], [45, 45]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.033972274322700724, 10),
    });
  });

  it('needs something on both sides', () => {
    expect(fisherExact.measure(counts([1, 2], [0, 0]))).toMatchObject({
      kind: 'not-estimable',
      reason: 'the current sample is empty',
    });
  });
});
