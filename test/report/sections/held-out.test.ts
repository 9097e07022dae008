import { expect, it } from 'vitest';
import { normalTails } from '../../../src/math/probability/distributions.ts';
import { WORN_AT } from '../../../src/report/sections/held-out.ts';

/** Expected maximum of n standard normals, by the trapezoid rule: the integral of x n f(x) F(x)^(n-1). */
function expectedMaximum(n: number): number {
  const step = 5e-3;
  let sum = 0;
  for (let x = -9; x <= 9; x += step) {
    const density = Math.exp(-(x * x) / 2) / Math.sqrt(2 * Math.PI);
    sum += x * n * density * normalTails(x).lower ** (n - 1) * step;
  }
  return sum;
}

it('warns from the number of models on whose best one lies beyond a 95 % interval on average', () => {
  expect(expectedMaximum(WORN_AT)).toBeCloseTo(1.9653, 3);
  expect(expectedMaximum(WORN_AT)).toBeGreaterThan(1.96);
  expect(expectedMaximum(WORN_AT - 1)).toBeLessThan(1.96);
});
