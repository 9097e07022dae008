import { argsort } from '../order.ts';
import { meanOf } from '../samples.ts';

/** Ranks from 1; equal values share the mean of theirs. NaN, a missing value, takes the mean rank of all others. */
export function ranksOf(values: Float64Array): Float64Array {
  const order = argsort(values);
  const known = values.reduce((count, value) => count + Number(!Number.isNaN(value)), 0);
  const ranks = new Float64Array(values.length).fill((known + 1) / 2);
  for (let from = 0; from < known; ) {
    let to = from + 1;
    while (to < known && values[order[to] as number] === values[order[from] as number]) to++;
    for (let i = from; i < to; i++) ranks[order[i] as number] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

/** Pearson's correlation; 0 where either side does not vary. Of ranks it is Spearman's. */
export function correlation(one: Float64Array, other: Float64Array): number {
  const [a, b] = [meanOf(one), meanOf(other)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < one.length; i++) {
    const [x, y] = [(one[i] as number) - a, (other[i] as number) - b];
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
}

/**
 * Cramér's V of two columns of levels numbered from 0, corrected for what levels with few rows give by chance
 * (Bergsma 2013). In [0, 1]; 0 where either side has one level.
 */
export function cramersV(one: Uint32Array, other: Uint32Array): number {
  const rows = one.length;
  const [left, right] = [tallied(one), tallied(other)];
  const width = right.length;
  const cells = new Float64Array(left.length * width);
  for (let i = 0; i < rows; i++) cells[(one[i] as number) * width + (other[i] as number)]! += 1;
  let chi = 0;
  cells.forEach((count, cell) => {
    const expected = ((left[Math.floor(cell / width)] as number) * (right[cell % width] as number)) / rows;
    if (expected > 0) chi += (count - expected) ** 2 / expected;
  });
  const used = (counts: Float64Array) => counts.filter((count) => count > 0).length;
  const [r, k] = [used(left), used(right)];
  const phi = Math.max(0, chi / rows - ((r - 1) * (k - 1)) / (rows - 1));
  const least = Math.min(r - (r - 1) ** 2 / (rows - 1), k - (k - 1) ** 2 / (rows - 1)) - 1;
  return least > 0 ? Math.min(1, Math.sqrt(phi / least)) : 0;
}

/**
 * How much of the spread of numbers lies between levels: the root of epsilon squared, the correlation ratio corrected for
 * the number of levels (Kelley 1935). In [0, 1]; 0 where nothing varies.
 */
export function correlationRatio(levels: Uint32Array, values: Float64Array): number {
  const rows = values.length;
  const counts = tallied(levels);
  const sums = new Float64Array(counts.length);
  values.forEach((value, i) => {
    sums[levels[i] as number]! += value;
  });
  const mean = meanOf(values);
  const total = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const between = sums.reduce((all, sum, level) => {
    const count = counts[level] as number;
    return count > 0 ? all + count * (sum / count - mean) ** 2 : all;
  }, 0);
  const used = counts.filter((count) => count > 0).length;
  if (!(total > 0) || rows <= used) return 0;
  return Math.sqrt(Math.max(0, 1 - ((1 - between / total) * (rows - 1)) / (rows - used)));
}

function tallied(levels: Uint32Array): Float64Array {
  const counts = new Float64Array(levels.reduce((most, level) => Math.max(most, level + 1), 0));
  for (const level of levels) counts[level]! += 1;
  return counts;
}
