import { describe, expect, it } from 'vitest';
import { demographicParityRatio } from '../../src/metrics/demographic_parity_ratio.ts';
import { cell } from '../support/predictions.ts';

describe('demographic_parity_ratio', () => {
  const cells = [cell('a', [1, 2, 1, 0]), cell('b', [3, 0, 2, 1]), cell('c', [2, 2, 3, 1])] as const;

  it('compares the groups', () => {
    // fairlearn, user guide, common fairness metrics: its three groups.
    expect(demographicParityRatio.compute(cells, cells[0])).toEqual({
      kind: 'value',
      value: expect.closeTo(0.6666666666666666, 12),
    });
  });

  it('needs two groups', () => {
    const some = [cell('a', [1, 1, 1, 1])] as const;
    expect(demographicParityRatio.compute(some, some[0])).toMatchObject({
      kind: 'not-estimable',
      reason: 'only one group is large enough to judge',
    });
  });

  it('has nothing to compare where nobody is selected', () => {
    const some = [cell('a', [0, 0, 1, 1]), cell('b', [0, 0, 1, 1])] as const;
    expect(demographicParityRatio.compute(some, some[0])).toMatchObject({
      kind: 'not-estimable',
      reason: 'the selection rate is 0 in every group',
    });
  });
});
