import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jointTallies, type Tally } from '../../../src/math/intervals/joint-tallies.ts';

/** Sums as they are defined. */
function byHand({ cells, count, values }: Tally, weights: Float64Array | Uint8Array): Float64Array {
  const sums = new Float64Array(count);
  weights.forEach((weight: number, row: number) => {
    sums[cells?.[row] ?? 0]! += weight * (values?.[row] ?? 1);
  });
  return sums;
}

describe('jointTallies', () => {
  const row = fc.record({
    weight: fc.nat({ max: 9 }),
    few: fc.nat({ max: 2 }),
    many: fc.nat({ max: 40 }),
    value: fc.integer({ min: -8, max: 8 }),
  });

  it('sums each tally as if it were alone, for counts and for weights', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
        const few = Uint32Array.from(rows, (one) => one.few);
        const many = Uint32Array.from(rows, (one) => one.many);
        const values = Float64Array.from(rows, (one) => one.value / 8);
        const tallies: Tally[] = [
          { cells: few, count: 3 },
          { count: 1 },
          { cells: many, count: 41 },
          { cells: few.slice(), count: 3 },
          { count: 1, values },
          { cells: few, count: 3, values },
        ];
        const sums = jointTallies(tallies, rows.length);
        for (const weights of [
          Uint8Array.from(rows, (one) => one.weight),
          Float64Array.from(rows, (one) => one.weight),
        ]) {
          expect(sums(weights)).toEqual(tallies.map((tally) => byHand(tally, weights)));
        }
      }),
    );
  });

  it('walks apart what has too many cells together, or alone', () => {
    const rows = 9000;
    const cellsOf = (count: number) => Uint32Array.from({ length: rows }, (_, at) => (at * 7919) % count);
    const tallies = [700, 701, 3000, 2].map((count) => ({ cells: cellsOf(count), count }));
    const weights = Uint8Array.from({ length: rows }, (_, at) => at % 5);
    expect(jointTallies(tallies, rows)(weights)).toEqual(tallies.map((tally) => byHand(tally, weights)));
  });

  it('answers one array for tallies that are equal, so that it is summed once', () => {
    const cells = Uint32Array.of(0, 1, 1);
    const [one, other] = jointTallies(
      [
        { cells, count: 2 },
        { cells: cells.slice(), count: 2 },
      ],
      3,
    )(Uint8Array.of(1, 2, 3));
    expect(one).toBe(other);
    expect(one).toEqual(Float64Array.of(1, 5));
  });
});
