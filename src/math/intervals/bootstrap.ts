import { normalQuantile, normalTails } from '../probability/distributions.ts';
import type { Draws } from '../probability/draws.ts';
import { quantile } from '../quantile.ts';
import { jointTallies, type RowWeights, type Tally } from './joint-tallies.ts';

/** Several numbers of one resample, written from `at` on; NaN where one cannot be computed. */
export interface Statistic {
  readonly size: number;
  /** Sums that the numbers are made of, which all statistics take from the same walks over the rows. */
  readonly tallies?: readonly Tally[];
  /** What the sums are of; `weights` when absent. */
  readonly tallied?: 'counts' | 'weights';
  /** `sums`: one array per tally. */
  into(out: Float64Array, at: number, drawn: Drawn & { readonly sums: readonly Float64Array[] }): void;
}

export interface Drawn {
  /** How often each row was drawn. */
  readonly counts: Uint8Array;
  /** That times the row's own weight; the counts themselves where rows have none. */
  readonly weights: RowWeights;
}

/** What resampling says about one number. */
export interface Replicates {
  /** On the rows themselves. */
  readonly value: number;
  /** On each resample, in the order drawn; NaN where it could not be computed. */
  readonly drawn: Float64Array;
  /** On all rows but one part, for each part. */
  readonly without: Float64Array;
}

export interface Resampling {
  readonly draws: Draws;
  readonly times: number;
  /** The rows' own, 1 when absent. */
  readonly weights?: Float64Array | undefined;
}

/** Every number of every statistic, on the same resamples. */
export function resampled(statistics: readonly Statistic[], how: Resampling): readonly Replicates[] {
  const { draws, times } = how;
  const { counts, measure } = measuring(statistics, how);
  counts.fill(1);
  const replicates = Array.from(measure(), (value) => ({
    value,
    drawn: new Float64Array(times),
    without: new Float64Array(draws.parts),
  }));
  const keep = (field: 'drawn' | 'without', place: number) => {
    const found = measure();
    replicates.forEach((one, i) => {
      one[field][place] = found[i] as number;
    });
  };
  for (const [part, rows] of rowsByPart(draws).entries()) {
    counts.fill(1);
    for (const row of rows) counts[row] = 0;
    keep('without', part);
  }
  for (let time = 0; time < times; time++) {
    draws.next(counts);
    keep('drawn', time);
  }
  return replicates;
}

/** The rows of each part, from one pass over all rows. */
function rowsByPart({ part, parts }: Draws): readonly Uint32Array[] {
  const ends = new Uint32Array(parts + 1);
  for (const one of part) ends[one + 1]!++;
  for (let one = 0; one < parts; one++) ends[one + 1]! += ends[one] as number;
  const sorted = new Uint32Array(part.length);
  const next = ends.slice();
  for (let row = 0; row < part.length; row++) sorted[next[part[row] as number]!++] = row;
  return Array.from({ length: parts }, (_, one) => sorted.subarray(ends[one], ends[one + 1]));
}

/** `measure` answers the numbers for what is in `counts`, in an array that the next call writes anew. */
function measuring(statistics: readonly Statistic[], { draws: { rows }, weights: own }: Resampling) {
  const counts = new Uint8Array(rows);
  const weights = own === undefined ? counts : new Float64Array(rows);
  const out = new Float64Array(statistics.reduce((sum, { size }) => sum + size, 0));
  const ofCounts = ({ tallied }: Statistic) => own === undefined || tallied === 'counts';
  const tally = (some: readonly Statistic[]) =>
    jointTallies(
      some.flatMap(({ tallies }) => tallies ?? []),
      rows,
    );
  const ordered = [...statistics.filter(ofCounts), ...statistics.filter((one) => !ofCounts(one))];
  const [counted, weighed] = [tally(ordered.filter(ofCounts)), tally(ordered.filter((one) => !ofCounts(one)))];
  const starts = new Map<Statistic, number>();
  for (const [at, one] of ordered.entries()) {
    const before = ordered[at - 1];
    starts.set(one, before === undefined ? 0 : (starts.get(before) ?? 0) + (before.tallies?.length ?? 0));
  }
  const measure = (): Float64Array => {
    if (own !== undefined)
      for (let row = 0; row < rows; row++) weights[row] = (counts[row] as number) * (own[row] as number);
    const sums = [...counted(counts), ...weighed(weights)];
    let at = 0;
    for (const statistic of statistics) {
      const start = starts.get(statistic) ?? 0;
      statistic.into(out, at, { counts, weights, sums: sums.slice(start, start + (statistic.tallies?.length ?? 0)) });
      at += statistic.size;
    }
    return out;
  };
  return { counts, measure };
}

export interface BootstrapForm {
  readonly method: 'bootstrap BCa' | 'bootstrap percentile' | 'bootstrap centred';
  /** The value below which the true one lies with a confidence in (0, 1). */
  bound(confidence: number): number;
}

/**
 * Bias-corrected and accelerated (Efron 1987), with the acceleration from the jackknife over parts; plain percentiles
 * where the number on the rows lies outside of nearly all resamples, for which no correction is defined. Undefined where
 * more than 1 in 20 resamples gave no number.
 */
export function bootstrapForm(replicates: Replicates): BootstrapForm | undefined {
  const sorted = sortedDrawn(replicates);
  if (sorted === undefined) return undefined;
  const bias = biasOf(sorted, replicates.value);
  if (!(Math.abs(bias) < FARTHEST)) {
    return { method: 'bootstrap percentile', bound: (confidence) => quantile(sorted, confidence) };
  }
  const acceleration = accelerationOf(replicates.without);
  return {
    method: 'bootstrap BCa',
    bound(confidence) {
      const reach = bias + normalQuantile(confidence);
      const adjusted = bias + reach / Math.max(1e-3, 1 - acceleration * reach);
      return quantile(sorted, normalTails(adjusted).lower);
    },
  };
}

/**
 * For numbers that noise only ever raises, as a sum of distances from 0: resamples lie too high, and by how much depends
 * on the truth. `noise` is how far the parts moved in each resample. Lower bounds are the number less a quantile of that,
 * which holds whatever the truth is; upper bounds are percentiles, which err on the safe side. Both are wide.
 */
export function raisedForm(replicates: Replicates, noise: Replicates): BootstrapForm | undefined {
  const sorted = sortedDrawn(replicates);
  const moved = sortedDrawn(noise);
  if (sorted === undefined || moved === undefined) return undefined;
  const { value } = replicates;
  return {
    method: 'bootstrap centred',
    bound(confidence) {
      if (confidence < 0.5) return value - quantile(moved, 1 - confidence);
      return confidence === 0.5 ? value : Math.max(value, quantile(sorted, confidence));
    },
  };
}

function sortedDrawn({ drawn }: Replicates): Float64Array | undefined {
  const sorted = drawn.filter((value) => !Number.isNaN(value)).sort();
  return sorted.length < 0.95 * drawn.length ? undefined : sorted;
}

/** z of the share of resamples below the number; past this one in 100 lies on one side. */
const FARTHEST = 2.33;

function biasOf(sorted: Float64Array, value: number): number {
  let below = 0;
  for (const one of sorted) below += one < value ? 1 : one === value ? 0.5 : 0;
  return normalQuantile(below / sorted.length);
}

/** Skewness of the influence of the parts, over 6; 0 where a part decides whether there is a number at all. */
function accelerationOf(without: Float64Array): number {
  let mean = 0;
  for (const value of without) mean += value / without.length;
  let [squares, cubes] = [0, 0];
  for (const value of without) {
    const influence = mean - value;
    squares += influence * influence;
    cubes += influence * influence * influence;
  }
  const acceleration = cubes / (6 * squares ** 1.5);
  return Number.isFinite(acceleration) ? acceleration : 0;
}
