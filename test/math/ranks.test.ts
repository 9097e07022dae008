import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageRanks } from '../../src/math/ranks.ts';

describe('averageRanks', () => {
  it('counts the smaller ones, and half of the equal ones', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 40 }), (some) => {
        const values = Float64Array.from(some);
        const expected = values.map((value) => {
          const equal = some.filter((other) => other === value).length;
          return some.filter((other) => other < value).length + (equal + 1) / 2;
        });
        expect(averageRanks(values)).toEqual(expected);
      }),
    );
  });
});
