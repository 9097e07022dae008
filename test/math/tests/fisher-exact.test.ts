import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisherExactTest, fisherUpperTail } from '../../../src/math/tests/fisher-exact.ts';

describe('fisherUpperTail', () => {
  it('is the one-sided exact test, and 1 where there are no more than expected', () => {
    const count = fc.nat({ max: 30 });
    fc.assert(
      fc.property(fc.tuple(count, count, count, count), ([a, b, c, d]) => {
        if (a + b === 0 || c + d === 0 || a + c === 0 || b + d === 0) return;
        const found = fisherUpperTail(a, { red: a + c, black: b + d, drawn: a + b });
        const exact = fisherExactTest(
          [
            [a, b],
            [c, d],
          ],
          'greater',
        ).pvalue;
        const more = a * (a + b + c + d) > (a + b) * (a + c);
        expect(found).toBeCloseTo(more ? exact : 1, 10);
      }),
    );
  });

  it('is quick and small for a large urn', () => {
    const urn = { red: 200_000, black: 800_000, drawn: 50_000 };
    const found = fisherUpperTail(10_400, urn);
    expect(found).toBeGreaterThan(1e-7);
    expect(found).toBeLessThan(1e-5);
    expect(fisherUpperTail(40_000, urn)).toBe(0);
  });
});
