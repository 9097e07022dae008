import type { Units } from '../../math/probability/draws.ts';
import { runLength } from '../../math/probability/draws.ts';

/** How the held-out rows came about, which is how they are drawn again. */
export interface Sampling {
  readonly units: Units;
  /** In words: `rows`, `groups of household_id`, `runs of 12 rows in order of observed_at`. */
  readonly words: string;
  readonly seed: number;
  /** Resamples, where not as many as usual. */
  readonly resamples?: number;
}

/** Fewer units than this say nothing about how they vary. */
export const LEAST_UNITS = 10;

export interface SampledBy {
  readonly rows: number;
  readonly seed: number;
  /** Rows of one group were split together; equal numbers are one group. */
  readonly groups?: { readonly words: string; readonly of: Float64Array };
  /** Rows were split by time; `place` numbers them from 0 in that order. Groups come first where both are there. */
  readonly times?: { readonly words: string; readonly place: Float64Array };
}

export function samplingOf({ rows, seed, groups, times }: SampledBy): Sampling {
  if (groups !== undefined) {
    const indices = new Map([...new Set(groups.of)].map((group, index) => [group, index]));
    const of = Uint32Array.from(groups.of, (group) => indices.get(group) ?? 0);
    return { units: { kind: 'clusters', rows, of, count: indices.size }, words: `groups of ${groups.words}`, seed };
  }
  if (times !== undefined) {
    const length = runLength(rows);
    const units: Units = { kind: 'runs', rows, place: Uint32Array.from(times.place), length };
    return { units, words: `runs of ${length} rows in order of ${times.words}`, seed };
  }
  return { units: { kind: 'rows', rows }, words: 'rows', seed };
}

/** How many units can be drawn independently. */
export function unitCount({ units }: Sampling): number {
  if (units.kind === 'clusters') return units.count;
  return units.kind === 'runs' ? Math.floor(units.rows / units.length) : units.rows;
}

/** Resamples that are drawn: the tails of a correction over many gates need more than a plain 95 % interval. */
export function resamplesFor({ units, resamples }: Pick<Sampling, 'units' | 'resamples'>): number {
  return resamples ?? (units.rows <= 20_000 ? 2000 : 1000);
}

/** The same sampling of the rows in another order: row `i` of the new order is row `order[i]` of the old. */
export function reordered({ units, ...rest }: Sampling, order: Uint32Array): Sampling {
  if (units.kind === 'rows') return { ...rest, units };
  if (units.kind === 'clusters')
    return { ...rest, units: { ...units, of: order.map((row) => units.of[row] as number) } };
  return { ...rest, units: { ...units, place: order.map((row) => units.place[row] as number) } };
}
