import { describe, expect, it } from 'vitest';
import { correlation, correlationRatio, cramersV, ranksOf } from '../../../src/math/distances/association.ts';
import { random } from '../../../src/math/random.ts';

describe('association', () => {
  it("of ranks is Spearman's", () => {
    const [a, b] = [Float64Array.of(1, 2, 2, 3, 5, 8, 13, 21), Float64Array.of(2, 1, 4, 3, 3, 9, 7, 30)];
    // scipy 1.17: spearmanr(a, b).statistic
    expect(correlation(ranksOf(a), ranksOf(b))).toBeCloseTo(0.8313253012048192, 12);
    expect([...ranksOf(Float64Array.of(5, Number.NaN, 1, 5))]).toEqual([2.5, 2, 1, 2.5]);
    expect(correlation(new Float64Array(3), Float64Array.of(1, 2, 3))).toBe(0);
  });

  it("of two categories is Cramér's V, corrected", () => {
    const cells = [
      [10, 4, 1],
      [3, 9, 8],
    ];
    const pairs = cells.flatMap((row, i) =>
      row.flatMap((count, j) => Array.from({ length: count }, () => [i, j] as const)),
    );
    const [one, other] = [Uint32Array.from(pairs, ([i]) => i), Uint32Array.from(pairs, ([, j]) => j)];
    // Bergsma's correction of scipy 1.17: chi2_contingency(cells, correction=False)
    expect(cramersV(one, other)).toBeCloseTo(0.5025876234657852, 12);
    expect(cramersV(one, one)).toBeCloseTo(1, 12);
    expect(cramersV(one, new Uint32Array(one.length))).toBe(0);
  });

  it('of a category and a number is the corrected correlation ratio', () => {
    const levels = Uint32Array.of(0, 0, 0, 1, 1, 1, 2, 2, 2, 2);
    // numpy: sqrt(1 - (1 - between / total) (n - 1) / (n - levels))
    expect(correlationRatio(levels, Float64Array.of(1, 2, 3, 2, 3, 5, 8, 9, 7, 10))).toBeCloseTo(
      0.9185586535436918,
      12,
    );
    expect(correlationRatio(levels, new Float64Array(10))).toBe(0);
  });

  it('is small between what has nothing to do with one another, however many levels there are', () => {
    const source = random(3, 'association');
    const many = Uint32Array.from({ length: 2000 }, () => source.integer(400));
    const few = Uint32Array.from({ length: 2000 }, () => source.integer(3));
    const values = Float64Array.from({ length: 2000 }, () => source.uniform());
    expect(cramersV(many, few)).toBeLessThan(0.15);
    expect(correlationRatio(many, values)).toBeLessThan(0.2);
    const own = Uint32Array.from({ length: 2000 }, (_, row) => row);
    expect(correlationRatio(own, values)).toBe(0);
    expect(cramersV(own, few)).toBeLessThan(0.1);
  });
});
