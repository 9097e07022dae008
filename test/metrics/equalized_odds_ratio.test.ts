import { describe, expect, it } from 'vitest';
import { equalizedOddsRatio } from '../../src/metrics/equalized_odds_ratio.ts';
import { cell } from '../support/predictions.ts';

describe('equalized_odds_ratio', () => {
  const cells = [cell('a', [1, 2, 1, 0]), cell('b', [3, 0, 2, 1]), cell('c', [2, 2, 3, 1])] as const;

  it('compares the groups', () => {
    // fairlearn, user guide, common fairness metrics: its three groups.
    expect(equalizedOddsRatio.compute(cells, cells[0])).toEqual({ kind: 'value', value: expect.closeTo(0, 12) });
  });

  it('sees no false gap where a group has no positives', () => {
    const some = [cell('a', [1, 1, 1, 1]), cell('b', [0, 1, 0, 2])] as const;
    expect(equalizedOddsRatio.compute(some, some[0])).toMatchObject({
      kind: 'not-estimable',
      reason: 'no truly positive row in "b"',
    });
  });

  it('needs negatives in each group', () => {
    const some = [cell('a', [1, 1, 1, 1]), cell('b', [1, 0, 1, 0])] as const;
    expect(equalizedOddsRatio.compute(some, some[0])).toMatchObject({
      kind: 'not-estimable',
      reason: 'no truly negative row in "b"',
    });
  });
});
