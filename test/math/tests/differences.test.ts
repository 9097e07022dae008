import { expect, it } from 'vitest';
import { pairedDifference, shareDifference } from '../../../src/math/tests/differences.ts';

// Newcombe (1998), table II, method 10; the paper takes the second from the first.
it.each([
  { more: [56, 70], less: [48, 80], interval: [0.0524, 0.3339] },
  { more: [9, 10], less: [3, 10], interval: [0.1705, 0.809] },
  { more: [6, 7], less: [2, 7], interval: [0.0582, 0.8062] },
  { more: [5, 56], less: [0, 29], interval: [-0.0381, 0.1926] },
  { more: [0, 10], less: [0, 20], interval: [-0.1611, 0.2775] },
  { more: [10, 10], less: [0, 10], interval: [0.6075, 1] },
] as const)('$more less $less', ({ more: [a, m], less: [b, n], interval: [lower, upper] }) => {
  const gap = shareDifference({ successes: b, trials: n }, { successes: a, trials: m });
  expect(gap.difference).toBeCloseTo(a / m - b / n, 12);
  expect(gap.lower).toBeCloseTo(lower, 4);
  expect(gap.upper).toBeCloseTo(upper, 4);
});

it('has no interval without trials', () => {
  expect(shareDifference({ successes: 0, trials: 0 }, { successes: 1, trials: 2 }).upper).toBeNaN();
  expect(pairedDifference({ first: 0, second: 0, total: 0 }).upper).toBeNaN();
});

// The formula in numpy: (b + 1) / (n + 2), (c + 1) / (n + 2), normal quantile of scipy.
it.each([
  { pairs: { first: 12, second: 5, total: 200 }, interval: [-0.0766761060004122, 0.007369175307342893] },
  { pairs: { first: 0, second: 0, total: 50 }, interval: [-0.053303993244218376, 0.053303993244218376] },
] as const)('pairs: $pairs', ({ pairs, interval: [lower, upper] }) => {
  const gap = pairedDifference(pairs);
  expect(gap.lower).toBeCloseTo(lower, 12);
  expect(gap.upper).toBeCloseTo(upper, 12);
  expect(gap.difference).toBe((pairs.second - pairs.first) / pairs.total);
});
