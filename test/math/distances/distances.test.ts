import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  hellingerDistance,
  jensenShannonDistance,
  kullbackLeibler,
  largestShareGap,
  populationStability,
  totalVariation,
} from '../../../src/math/distances/distances.ts';

const histograms = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 })), { minLength: 1, maxLength: 8 })
  .map((pairs) => [pairs.map(([a]) => a), pairs.map(([, b]) => b)] as const);

it.each([
  ['jensenShannonDistance', jensenShannonDistance],
  ['hellingerDistance', hellingerDistance],
  ['totalVariation', totalVariation],
  ['largestShareGap', largestShareGap],
  ['populationStability', populationStability],
])('%s is symmetric, not negative, and 0 for proportional counts', (_, distance) => {
  fc.assert(
    fc.property(histograms, ([p, q]) => {
      expect(distance(p, q)).toBeCloseTo(distance(q, p), 12);
      expect(distance(p, q)).toBeGreaterThanOrEqual(0);
      expect(
        distance(
          p,
          p.map((count) => count * 3),
        ),
      ).toBeCloseTo(0, 7);
    }),
  );
});

it('divides by the logarithm of the base', () => {
  expect(jensenShannonDistance([1, 0], [0, 1], 2)).toBeCloseTo(1, 15);
  expect(jensenShannonDistance([1, 0], [0, 1])).toBeCloseTo(Math.sqrt(Math.LN2), 15);
});

it('is infinite only where a share is missing and nothing fills it', () => {
  expect(kullbackLeibler([1, 1], [2, 0])).toBe(Number.POSITIVE_INFINITY);
  expect(populationStability([1, 1], [2, 0], 'none')).toBe(Number.POSITIVE_INFINITY);
  expect(populationStability([1, 1], [2, 0])).toBeCloseTo(
    (0.5 - 1) * Math.log(0.5) + (0.5 - 1e-4) * Math.log(5000),
    12,
  );
  expect(populationStability([1, 1], [2, 0], 0.01)).toBeCloseTo((0.5 - 1) * Math.log(0.5) + 0.49 * Math.log(50), 12);
});

it('answers NaN, and ends, where there is nothing to share', () => {
  expect(jensenShannonDistance([0, 0], [0, 1])).toBeNaN();
  expect(() => totalVariation([-1, 2], [1, 1])).toThrow(RangeError);
});
