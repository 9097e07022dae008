import { describe, expect, it } from 'vitest';
import { mannw } from '../../src/drift/mannw.ts';
import { values } from '../support/drift-samples.ts';

describe('mannw', () => {
  it('tests the ranks', () => {
    // scipy, docstring of mannwhitneyu.
    expect(mannw.measure(values([19, 22, 16, 29, 24], [20, 11, 17, 12]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.1111111111111111, 10),
    });
  });

  it('needs values on both sides', () => {
    expect(mannw.measure(values([], [1]))).toMatchObject({
      kind: 'not-estimable',
      reason: 'the reference sample has 0 values',
    });
  });
});
