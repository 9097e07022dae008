import { expect, it } from 'vitest';
import { sampleSize } from '../../../src/math/tests/sample-size.ts';

// One-sided 5 %, power 80 %, candidate requests at 1, 9 and 19 requests of stable per one; made with scipy's quantiles.
it.each([
  [0.01, 0.02, [1826, 912, 850]],
  [0.01, 0.03, [605, 281, 258]],
  [0.005, 0.01, [3681, 1837, 1711]],
  [0.01, 0.015, [6105, 3199, 3005]],
  [0.05, 0.07, [1743, 925, 871]],
  [0.1, 0.12, [3026, 1644, 1553]],
  [0.2, 0.22, [5128, 2822, 2670]],
])('%f against %f', (base, worse, expected) => {
  const found = [1, 9, 19].map((ratio) =>
    sampleSize({ base, difference: worse - base, ratio, alpha: 0.05, power: 0.8 }),
  );
  for (const [at, count] of found.entries()) expect(Math.abs(count - (expected[at] ?? 0))).toBeLessThanOrEqual(1);
});
