import type { Histogram } from '../../core/evidence-records.ts';

/** A histogram that counts. Bounds are upper edges, inclusive, ascending; the last bucket is open. */
export class Buckets {
  readonly bounds: readonly number[];
  readonly #counts: number[];
  #sum = 0;

  constructor(bounds: readonly number[]) {
    this.bounds = bounds;
    this.#counts = new Array<number>(bounds.length + 1).fill(0);
  }

  add(value: number): void {
    this.#counts[placeOf(this.bounds, value)]! += 1;
    this.#sum += value;
  }

  record(): Histogram {
    return { bounds: this.bounds, counts: [...this.#counts], sum: this.#sum };
  }
}

/** Index of the first bound that is not below the value: binary search. */
function placeOf(bounds: readonly number[], value: number): number {
  let [low, high] = [0, bounds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Milliseconds: from 0.05 to a minute, each bound a quarter above the one before. */
export const LATENCY_BOUNDS: readonly number[] = Array.from({ length: 64 }, (_, i) =>
  Number((0.05 * 1.25 ** i).toPrecision(3)),
);

/** Probabilities in steps of 0.02. */
export const PROBABILITY_BOUNDS: readonly number[] = Array.from({ length: 50 }, (_, i) => (i + 1) / 50);

/** Forty bounds that cut a sample into equal shares; fewer where values repeat. */
export function quantileBounds(sample: Float64Array): readonly number[] {
  const sorted = sample.filter(Number.isFinite).sort();
  const picked = Array.from({ length: 40 }, (_, i) => sorted[Math.floor(((i + 0.5) * sorted.length) / 40)] ?? 0);
  return [...new Set(picked.map((value) => Number(value.toPrecision(6))))].sort((one, other) => one - other);
}
