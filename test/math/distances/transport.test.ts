import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { energyDistance, wassersteinDistance } from '../../../src/math/distances/transport.ts';

describe('the distances of two samples', () => {
  const values = fc
    .array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 20 })
    .map((list) => Float64Array.from(list));

  it('are symmetric, 0 for the same sample, and move with a shift', () => {
    fc.assert(
      fc.property(values, values, (x, y) => {
        for (const distance of [wassersteinDistance, energyDistance]) {
          expect(distance({ values: x }, { values: y })).toBeCloseTo(distance({ values: y }, { values: x }), 12);
          expect(distance({ values: x }, { values: x })).toBe(0);
        }
        expect(wassersteinDistance({ values: x }, { values: x.map((value) => value + 2.5) })).toBeCloseTo(2.5, 12);
      }),
    );
  });

  it('take weights as copies', () => {
    fc.assert(
      fc.property(values, values, (x, y) => {
        const doubled = Float64Array.from([...x, ...x]);
        const weighted = { values: x, weights: x.map(() => 2) };
        expect(wassersteinDistance(weighted, { values: y })).toBeCloseTo(
          wassersteinDistance({ values: doubled }, { values: y }),
          12,
        );
      }),
    );
  });
});
