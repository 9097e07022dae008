import { describe, expect, it } from 'vitest';
import { jensenshannon } from '../../src/drift/jensenshannon.ts';
import { counts, values } from '../support/drift-samples.ts';

describe('jensenshannon', () => {
  it('is in nats', () => {
    // scipy, jensenshannon of the same counts, base e.
    expect(jensenshannon.measure(counts([50, 30, 20], [30, 30, 40]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.1721147310381218, 10),
    });
  });

  it('has a maximum of sqrt(ln 2)', () => {
    // Disjoint.
    expect(jensenshannon.measure(counts([1, 0], [0, 1]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.8325546111576977, 10),
    });
  });

  it('bins numbers', () => {
    // No change.
    expect(jensenshannon.measure(values([1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 3, 4, 5, 6, 7, 8]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0, 10),
    });
  });

  it('needs something on both sides', () => {
    expect(jensenshannon.measure(counts([1, 2], [0, 0]))).toMatchObject({
      kind: 'not-estimable',
      reason: 'the current sample is empty',
    });
  });
});
