import { describe, expect, it } from 'vitest';
import { ks } from '../../src/drift/ks.ts';
import { values } from '../support/drift-samples.ts';

describe('ks', () => {
  it('tests the largest gap', () => {
    // scipy, TestKSTwoSamples.testTwoVsThree.
    expect(ks.measure(values([0.99, 1.99], [1, 2, 3]))).toEqual({ kind: 'value', value: expect.closeTo(0.6, 10) });
  });

  it('needs values on both sides', () => {
    expect(ks.measure(values([], [1]))).toMatchObject({
      kind: 'not-estimable',
      reason: 'the reference sample has 0 values',
    });
  });
});
