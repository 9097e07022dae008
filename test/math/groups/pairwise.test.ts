import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceBound, largestGap, ratioBound, smallestRatio } from '../../../src/math/groups/pairwise.ts';
import { wilsonBound } from '../../../src/math/intervals/closed-forms.ts';

const rate = (hits: number, of: number) => ({
  value: hits / of,
  bound: (confidence: number) => wilsonBound(hits, of, confidence),
});
const rates = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 60 }), fc.nat({ max: 60 })).map(([hits, more]) => rate(hits, hits + more)),
  { minLength: 2, maxLength: 5 },
);

describe('differenceBound', () => {
  it('is the published interval of 56/70 - 48/80', () => {
    // Newcombe (1998), Statistics in Medicine 17:873-890, table II, method 10, contrast (a): 0.0524 to 0.3339.
    const pair = [rate(56, 70), rate(48, 80)] as const;
    expect(differenceBound(pair, 0.025)).toBeCloseTo(0.0524, 4);
    expect(differenceBound(pair, 0.975)).toBeCloseTo(0.3339, 4);
  });

  it('turns around with its rates', () => {
    fc.assert(
      fc.property(rates, ([a, b]) => {
        const [one, other] = [a, b] as [ReturnType<typeof rate>, ReturnType<typeof rate>];
        expect(differenceBound([one, other], 0.975)).toBeCloseTo(-differenceBound([other, one], 0.025), 12);
        expect(ratioBound([one, other], 0.975) * ratioBound([other, one], 0.025)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('largestGap and smallestRatio', () => {
  it('hold the number between their bounds, the wider the surer, in any order of the groups', () => {
    fc.assert(
      fc.property(rates, (some) => {
        for (const of of [largestGap, smallestRatio]) {
          const [bound, turned] = [of([some]), of([some.toReversed()])];
          const at = [0.01, 0.1, 0.4, 0.6, 0.9, 0.99].map(bound);
          expect(at).toEqual(at.toSorted((a, b) => a - b));
          expect(at.every((value) => value >= 0 && value <= 1)).toBe(true);
          expect(turned(0.9)).toBeCloseTo(bound(0.9), 12);
        }
      }),
    );
  });

  it('corrects for many pairs only where one of them is enough', () => {
    const three = [rate(50, 100), rate(50, 100), rate(80, 100)];
    const two = [rate(50, 100), rate(80, 100)];
    expect(largestGap([three])(0.025)).toBeLessThan(largestGap([two])(0.025));
    expect(largestGap([three])(0.975)).toBeCloseTo(largestGap([two])(0.975), 12);
  });
});
