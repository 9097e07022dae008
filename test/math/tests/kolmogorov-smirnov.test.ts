import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ksTest } from '../../../src/math/tests/kolmogorov-smirnov.ts';
import { mannWhitneyTest } from '../../../src/math/tests/mann-whitney.ts';

const side = fc.integer({ min: 1, max: 5 });

describe('the exact tests', () => {
  it('count the arrangements of the pooled values that are as extreme', () => {
    fc.assert(
      fc.property(side, side, fc.nat(), (n1, n2, pick) => {
        const arrangements = choices(n1 + n2, n1);
        const chosen = arrangements[pick % arrangements.length] as number[];
        const split = (first: readonly number[]) => {
          const rest = Array.from({ length: n1 + n2 }, (_, i) => i).filter((i) => !first.includes(i));
          return [Float64Array.from(first), Float64Array.from(rest)] as const;
        };
        const ks = (first: readonly number[]) => ksTest(...split(first), { method: 'exact' });
        const u = (first: readonly number[]) => mannWhitneyTest(...split(first), { method: 'exact' }).u;
        const observed = ks(chosen);
        const asFar = arrangements.filter((other) => ks(other).statistic >= observed.statistic - 1e-12).length;
        expect(observed.pvalue).toBeCloseTo(asFar / arrangements.length, 12);
        const asLarge = arrangements.filter((other) => u(other) >= u(chosen)).length;
        const greater = mannWhitneyTest(...split(chosen), { method: 'exact', alternative: 'greater' });
        expect(greater.pvalue).toBeCloseTo(asLarge / arrangements.length, 12);
      }),
      { numRuns: 40 },
    );
  });
});

/** All ways to choose `k` of 0 .. n-1. */
function choices(n: number, k: number): number[][] {
  if (k === 0) return [[]];
  if (n === 0) return [];
  return [...choices(n - 1, k), ...choices(n - 1, k - 1).map((some) => [...some, n - 1])];
}
