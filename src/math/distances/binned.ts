/** Statistics of values that are known by the bin they fell in: counts per bin, in the order of the bins. */
import { chiSquareTails, normalTails } from '../probability/distributions.ts';
import { joinedBins } from './joined-bins.ts';

export interface BinnedRanks {
  /** Pairs in which the second is larger, ties half. */
  readonly u: number;
  /** u over all pairs: the chance that the second is larger, 0.5 for none. */
  readonly effect: number;
  /** One-sided: that the second tends to be larger. 1 where all values share a bin. */
  readonly pvalue: number;
}

/**
 * Mann-Whitney U with mid-ranks, values of one bin tied: normal approximation with correction for ties and continuity.
 * NaN where a side has no value.
 */
export function binnedRanks(first: ArrayLike<number>, second: ArrayLike<number>): BinnedRanks {
  if (first.length !== second.length) throw new RangeError(`${first.length} bins against ${second.length}`);
  const [n1, n2] = [sum(first), sum(second)];
  if (n1 === 0 || n2 === 0) return { u: Number.NaN, effect: Number.NaN, pvalue: Number.NaN };
  let [u, below, ties] = [0, 0, 0];
  for (let bin = 0; bin < first.length; bin++) {
    const [one, other] = [first[bin] as number, second[bin] as number];
    u += other * (below + one / 2);
    below += one;
    ties += (one + other) ** 3 - (one + other);
  }
  const n = n1 + n2;
  const variance = ((n1 * n2) / 12) * (n + 1 - ties / (n * (n - 1)));
  const effect = u / (n1 * n2);
  if (!(variance > 0)) return { u, effect, pvalue: 1 };
  return { u, effect, pvalue: normalTails((u - (n1 * n2) / 2 - 0.5) / Math.sqrt(variance)).upper };
}

/**
 * Quantile of binned values, linear inside a bin; `bounds` are upper edges, ascending, and the last bin, which is open, has
 * none: a quantile in it is the last edge, as Prometheus has it. The first bin begins at `from`. NaN for no value.
 */
export function binnedQuantile(
  histogram: { readonly bounds: ArrayLike<number>; readonly counts: ArrayLike<number> },
  q: number,
  from = 0,
): number {
  const { bounds, counts } = histogram;
  const rank = q * sum(counts);
  if (rank === 0 && sum(counts) === 0) return Number.NaN;
  let below = 0;
  for (let bin = 0; bin < bounds.length; bin++) {
    const inside = counts[bin] as number;
    if (inside > 0 && below + inside >= rank) {
      const low = bin === 0 ? Math.min(from, bounds[0] as number) : (bounds[bin - 1] as number);
      return low + ((bounds[bin] as number) - low) * Math.min(1, Math.max(0, (rank - below) / inside));
    }
    below += inside;
  }
  return bounds.length === 0 ? Number.NaN : (bounds[bounds.length - 1] as number);
}

export interface StabilityTest {
  /** Population stability index, in nats. */
  readonly psi: number;
  /** What it would be on average although nothing differs. */
  readonly expected: number;
  /** Chance of an index as large although nothing differs. */
  readonly pvalue: number;
  readonly bins: number;
}

/** Values that a bin has to hold on the two sides together. */
const LEAST_IN_BIN = 10;

/**
 * Population stability index between two samples with its null distribution: PSI n1 n2 / (n1 + n2) is about chi-square with
 * bins - 1 degrees. Neighbouring bins are joined until each holds enough for that; an empty side counts as half a value.
 * Undefined where fewer than two bins are left.
 */
export function stabilityTest(first: ArrayLike<number>, second: ArrayLike<number>): StabilityTest | undefined {
  const [n1, n2] = [sum(first), sum(second)];
  const pooled = Array.from(first, (count, bin) => count + (second[bin] ?? 0));
  const joined = joinedBins(pooled, Math.max(LEAST_IN_BIN, Math.ceil((5 * (n1 + n2)) / Math.max(1, Math.min(n1, n2)))));
  if (joined.length < 2 || n1 === 0 || n2 === 0) return undefined;
  let psi = 0;
  for (const { first: from, last } of joined) {
    const x = Math.max(0.5, partSum(first, from, last)) / n1;
    const y = Math.max(0.5, partSum(second, from, last)) / n2;
    psi += (y - x) * Math.log(y / x);
  }
  const scale = (n1 * n2) / (n1 + n2);
  const df = joined.length - 1;
  return { psi, expected: df / scale, pvalue: chiSquareTails(psi * scale, df).upper, bins: joined.length };
}

function sum(counts: ArrayLike<number>): number {
  return partSum(counts, 0, counts.length - 1);
}

function partSum(counts: ArrayLike<number>, from: number, last: number): number {
  let total = 0;
  for (let bin = from; bin <= last; bin++) total += counts[bin] as number;
  return total;
}
