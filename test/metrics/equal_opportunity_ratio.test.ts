import { describe, expect, it } from 'vitest';
import { equalOpportunityRatio } from '../../src/metrics/equal_opportunity_ratio.ts';
import { cell } from '../support/predictions.ts';

describe('equal_opportunity_ratio', () => {
  const cells = [cell('a', [1, 2, 1, 0]), cell('b', [3, 0, 2, 1]), cell('c', [2, 2, 3, 1])] as const;

  it('compares the groups', () => {
    // fairlearn, user guide, common fairness metrics: its three groups.
    expect(equalOpportunityRatio.compute(cells, cells[0])).toEqual({
      kind: 'value',
      value: expect.closeTo(0.6666666666666666, 12),
    });
  });

  it('sees no false gap where a group has no positives', () => {
    const some = [cell('a', [1, 1, 1, 1]), cell('b', [0, 1, 0, 2])] as const;
    expect(equalOpportunityRatio.compute(some, some[0])).toMatchObject({
      kind: 'not-estimable',
      reason: 'no truly positive row in "b"',
    });
  });

  it('has nothing to compare where nobody is selected', () => {
    const some = [cell('a', [0, 0, 1, 1]), cell('b', [0, 0, 1, 1])] as const;
    expect(equalOpportunityRatio.compute(some, some[0])).toMatchObject({
      kind: 'not-estimable',
      reason: 'the true positive rate is 0 in every group',
    });
  });
});
