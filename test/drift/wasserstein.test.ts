import { describe, expect, it } from 'vitest';
import { wasserstein } from '../../src/drift/wasserstein.ts';
import { values } from '../support/drift-samples.ts';

describe('wasserstein', () => {
  it('measures in deviations of the reference', () => {
    // evidently, wasserstein_distance_norm: 2 / std(1..10).
    expect(wasserstein.measure(values([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.6963106238227914, 10),
    });
  });

  it('needs values on both sides', () => {
    expect(wasserstein.measure(values([], [1]))).toMatchObject({
      kind: 'not-estimable',
      reason: 'the reference sample has 0 values',
    });
  });
});
