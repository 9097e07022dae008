import { figure, figureBeside } from '../figures.ts';

/** Inclusive limits; at least one of them is there. */
export interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export interface Miss {
  readonly side: 'below' | 'above';
  readonly limit: number;
  /** Distance to the limit, positive. */
  readonly by: number;
}

/** How one number and its bounds stand to each other, with texts that never round a miss away. */
export interface Standing {
  readonly miss: Miss | undefined;
  /** The number. */
  readonly observed: string;
  /** The rest of a sentence: `0.0079 below the minimum of 0.75`, `0.012 above the minimum of 0.75`. */
  readonly distance: string;
  /** The number in three digits, rounded to the side on which it still passes as a limit. */
  readonly asLimit: string;
}

export function standingOf(value: number, bounds: Bounds): Standing {
  const miss = missOf(value, bounds);
  const limit = miss?.limit ?? nearestLimit(value, bounds);
  const name = limit === bounds.min ? 'minimum' : 'maximum';
  const gap = Math.abs(value - limit);
  const side = value < limit ? 'below' : 'above';
  return {
    miss,
    observed: figureBeside(value, limit),
    asLimit: asLimit(value, side),
    distance:
      gap <= noiseOf(limit) ? `exactly the ${name} of ${limit}` : `${figure(gap, 3)} ${side} the ${name} of ${limit}`,
  };
}

/** `at least 0.75`, `at most 3`, `between 0.8 and 1.25`. */
export function boundsText(bounds: Bounds): string {
  const { min, max } = bounds;
  if (min !== undefined && max !== undefined) return `between ${min} and ${max}`;
  return min !== undefined ? `at least ${min}` : `at most ${max ?? '–'}`;
}

/** Whether `head` lets through a number that `base` stops. */
export function loosenedBounds(base: Bounds, head: Bounds): boolean {
  const lower = base.min !== undefined && (head.min === undefined || head.min < base.min);
  const upper = base.max !== undefined && (head.max === undefined || head.max > base.max);
  return lower || upper;
}

function missOf(value: number, { min, max }: Bounds): Miss | undefined {
  if (min !== undefined && value < min - noiseOf(min)) return { side: 'below', limit: min, by: min - value };
  if (max !== undefined && value > max + noiseOf(max)) return { side: 'above', limit: max, by: value - max };
  return undefined;
}

/** Sums of floats that should be 0.8 are 0.7999999999999999; a limit that a person typed does not mean that. */
function noiseOf(limit: number): number {
  return 1e-12 * Math.max(1, Math.abs(limit));
}

/** A number in three digits, rounded down where it is to be a minimum and up where it is to be a maximum. */
export function asLimit(value: number, side: Miss['side']): string {
  const rounded = Number(value.toPrecision(3));
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - 2);
  if (side === 'below') return figure(Number((rounded > value ? rounded - step : rounded).toPrecision(3)), 3);
  return figure(Number((rounded < value ? rounded + step : rounded).toPrecision(3)), 3);
}

function nearestLimit(value: number, { min, max }: Bounds): number {
  const limits = [min, max].filter((limit) => limit !== undefined);
  return limits.reduce(
    (best, limit) => (Math.abs(limit - value) < Math.abs(best - value) ? limit : best),
    limits[0] ?? 0,
  );
}
