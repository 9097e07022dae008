import { describe, expect, it } from 'vitest';
import { tTest } from '../../src/drift/t_test.ts';
import { values } from '../support/drift-samples.ts';

describe('t_test', () => {
  it('tests the means', () => {
    // evidently, test_t_test: 0.084.
    expect(
      tTest.measure(
        values([38.7, 41.5, 43.8, 44.5, 45.5, 46, 47.7, 58], [39.2, 39.3, 39.7, 41.4, 41.8, 42.9, 43.3, 45.8]),
      ),
    ).toEqual({ kind: 'value', value: expect.closeTo(0.08410572024397053, 10) });
  });

  it('needs something that varies', () => {
    expect(tTest.measure(values([1, 1], [1, 1]))).toMatchObject({
      kind: 'not-estimable',
      reason: 'the two sides do not vary',
    });
  });
});
