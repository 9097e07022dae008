import { describe, expect, it } from 'vitest';
import { demographicParityDifference } from '../../src/metrics/demographic_parity_difference.ts';
import { cell } from '../support/predictions.ts';

describe('demographic_parity_difference', () => {
  const cells = [cell('a', [1, 2, 1, 0]), cell('b', [3, 0, 2, 1]), cell('c', [2, 2, 3, 1])] as const;

  it('compares the groups', () => {
    // fairlearn, user guide, common fairness metrics: its three groups.
    expect(demographicParityDifference.compute(cells, cells[0])).toEqual({
      kind: 'value',
      value: expect.closeTo(0.25, 12),
    });
  });

  it('needs two groups', () => {
    const some = [cell('a', [1, 1, 1, 1])] as const;
    expect(demographicParityDifference.compute(some, some[0])).toMatchObject({
      kind: 'not-estimable',
      reason: 'only one group is large enough to judge',
    });
  });
});
