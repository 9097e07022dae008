import fc from 'fast-check';
import { expect, it } from 'vitest';
import { argsort } from '../../src/math/order.ts';

it.each([
  ['a comparator', 50],
  ['a radix sort', 6000],
])('sorts a few thousand values by %s', (_, size) => {
  fc.assert(
    fc.property(fc.array(fc.double(), { minLength: 8, maxLength: 40 }), (values) => {
      const many = Float64Array.from({ length: size }, (_, i) => values[(i * 7) % values.length] as number);
      const order = Array.from(argsort(many));
      const expected = Array.from(many.keys()).sort((a, b) => compare(many[a] as number, many[b] as number) || a - b);
      expect(order).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

function compare(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a < b ? -1 : Number(a > b);
}
