/** Counts drawn by chance. */
import type { Random } from '../../src/math/random.ts';

/** Successes of n, by the gaps between them. */
export function binomial(n: number, p: number, source: Random): number {
  let count = 0;
  for (let at = -1; ; count += 1) {
    at += 1 + Math.floor(Math.log1p(-source.uniform()) / Math.log1p(-p));
    if (at >= n) return count;
  }
}

/** How many of n fall into each of equally likely parts. */
export function multinomial(n: number, parts: number, source: Random): readonly number[] {
  let left = n;
  return Array.from({ length: parts }, (_, at) => {
    const count = at === parts - 1 ? left : binomial(left, 1 / (parts - at), source);
    left -= count;
    return count;
  });
}
