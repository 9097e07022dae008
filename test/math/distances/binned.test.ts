import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binnedQuantile, binnedRanks, stabilityTest } from '../../../src/math/distances/binned.ts';
import { random } from '../../../src/math/random.ts';
import { mannWhitneyTest } from '../../../src/math/tests/mann-whitney.ts';

describe('ranks of binned values', () => {
  it('are what scipy says of the bins themselves', () => {
    // scipy 1.15: mannwhitneyu(second, first, alternative='greater', method='asymptotic', use_continuity=True)
    const ranks = binnedRanks([10, 20, 30, 5, 0, 1], [4, 15, 28, 20, 3, 2]);
    expect(ranks.u).toBe(3156);
    expect(ranks.pvalue).toBeCloseTo(0.0002349321654337334, 14);
  });

  it('are those of the values with ties', () => {
    const counts = fc.array(fc.nat(30), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        fc.pre(first.some((count) => count > 0) && second.some((count) => count > 0));
        const expected = mannWhitneyTest(expanded(second), expanded(first), {
          alternative: 'greater',
          method: 'asymptotic',
        });
        const ranks = binnedRanks(first, second);
        expect(ranks.u).toBeCloseTo(expected.u, 8);
        const tied = [...first, ...second].filter((count) => count > 0).length === 2 && sameBin(first, second);
        expect(ranks.pvalue).toBeCloseTo(tied ? 1 : expected.pvalue, 10);
      }),
    );
  });

  it('say nothing without values, or where all share a bin', () => {
    expect(binnedRanks([0, 0], [1, 2]).pvalue).toBeNaN();
    expect(binnedRanks([0, 9], [0, 4]).pvalue).toBe(1);
    expect(() => binnedRanks([1], [1, 2])).toThrow(RangeError);
  });
});

describe('a quantile of binned values', () => {
  const histogram = { bounds: [10, 20, 40], counts: [10, 10, 20, 0] };

  it.each([
    [0.125, 5],
    [0.25, 10],
    [0.5, 20],
    [0.75, 30],
    [1, 40],
  ])('%f', (q, expected) => {
    expect(binnedQuantile(histogram, q)).toBeCloseTo(expected, 12);
  });

  it('is the last edge in the open bin, and nothing for no value', () => {
    expect(binnedQuantile({ bounds: [10], counts: [0, 5] }, 0.5)).toBe(10);
    expect(binnedQuantile({ bounds: [10], counts: [0, 0] }, 0.5)).toBeNaN();
  });
});

describe('the stability index with its null', () => {
  it('is the index, and chi-square', () => {
    // numpy and scipy 1.15: sum (q - p) ln(q / p), chi2.sf(psi n1 n2 / (n1 + n2), 2)
    const test = stabilityTest([50, 100, 50], [30, 90, 80]);
    expect(test?.psi).toBeCloseTo(0.12685113254635075, 12);
    expect(test?.pvalue).toBeCloseTo(0.0017597973346710164, 12);
    expect(test?.expected).toBeCloseTo(2 / 100, 12);
  });

  it('finds nothing where nothing is, at the level', () => {
    const source = random(3, 'stability');
    const draw = (n: number) => {
      const counts = new Float64Array(10);
      for (let i = 0; i < n; i += 1) counts[source.integer(10)]! += 1;
      return counts;
    };
    const runs = 1000;
    let alarms = 0;
    for (let run = 0; run < runs; run += 1)
      alarms += Number((stabilityTest(draw(200), draw(1800))?.pvalue ?? 1) < 0.05);
    expect(alarms / runs).toBeGreaterThan(0.03);
    expect(alarms / runs).toBeLessThan(0.075);
  });

  it('needs two bins with enough in each', () => {
    expect(stabilityTest([9, 0], [3, 0])).toBeUndefined();
    expect(stabilityTest([0, 0], [30, 30])).toBeUndefined();
  });
});

function expanded(counts: readonly number[]): Float64Array {
  return Float64Array.from(counts.flatMap((count, bin) => Array.from({ length: count }, () => bin)));
}

function sameBin(first: readonly number[], second: readonly number[]): boolean {
  return first.findIndex((count) => count > 0) === second.findIndex((count) => count > 0);
}
