import { describe, expect, it } from 'vitest';
import { psi } from '../../src/drift/psi.ts';
import { counts, values } from '../support/drift-samples.ts';

describe('psi', () => {
  it('sums over bins', () => {
    // sum (r - c) ln(r / c) of 0.5, 0.3, 0.2 and 0.3, 0.3, 0.4.
    expect(psi.measure(counts([50, 30, 20], [30, 30, 40]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.2407945608651872, 10),
    });
  });

  it('fills an empty share', () => {
    // 0 counts as 0.0001.
    expect(psi.measure(counts([60, 40, 0], [50, 30, 20]))).toEqual({
      kind: 'value',
      value: expect.closeTo(1.5664207645870358, 10),
    });
  });

  it('bins numbers', () => {
    // No change.
    expect(psi.measure(values([1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 3, 4, 5, 6, 7, 8]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0, 10),
    });
  });

  it('needs something on both sides', () => {
    expect(psi.measure(counts([1, 2], [0, 0]))).toMatchObject({
      kind: 'not-estimable',
      reason: 'the current sample is empty',
    });
  });
});
