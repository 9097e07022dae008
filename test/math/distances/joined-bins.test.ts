import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinedBins, roundStep } from '../../../src/math/distances/joined-bins.ts';

describe('joinedBins', () => {
  it('joins from the left, leaves gaps out and gives the rest to the last', () => {
    expect(joinedBins([0, 12, 0, 4, 7, 0, 0, 30, 2, 1], 10)).toEqual([
      { first: 1, last: 1, rows: 12 },
      { first: 3, last: 4, rows: 11 },
      { first: 7, last: 9, rows: 33 },
    ]);
  });

  it('has nothing to say about too few rows', () => {
    expect(joinedBins([3, 0, 6], 10)).toEqual([]);
    expect(joinedBins([], 10)).toEqual([]);
  });

  it('loses no row, and shows no bin with fewer than the least', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(25), { maxLength: 40 }), (counts) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        const joined = joinedBins(counts, 10);
        expect(joined.every(({ rows }) => rows >= 10)).toBe(true);
        expect(joined.reduce((sum, { rows }) => sum + rows, 0)).toBe(total < 10 ? 0 : total);
        for (const { first, last, rows } of joined) {
          expect(counts.slice(first, last + 1).reduce((sum, count) => sum + count, 0)).toBe(rows);
        }
      }),
    );
  });
});

describe('roundStep', () => {
  it.each([
    [20, 20, 1],
    [21, 20, 2],
    [0.9, 20, 0.05],
    [130_000, 20, 10_000],
    [0, 20, 1],
  ])('of a width of %d in %d bins is %d', (width, count, step) => {
    expect(roundStep(width, count)).toBeCloseTo(step, 12);
  });
});
