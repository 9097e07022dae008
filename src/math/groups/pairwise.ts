/** One rate with its bounds: `bound(c)` is the rate below which the true one lies with confidence c. */
export interface BoundedRate {
  readonly value: number;
  bound(confidence: number): number;
}

/**
 * The largest difference between any two of the rates in one family, over all families, with its bounds. Those of two
 * rates follow from the bounds of each (square-and-add: Newcombe 1998, method 10), which holds for rates of different
 * rows. That every pair stays under a number needs no correction for many pairs (intersection-union: Berger 1982), so
 * upper bounds have none; that some pair lies above it does, so lower bounds are Bonferroni's over the pairs.
 */
export function largestGap(families: readonly (readonly BoundedRate[])[]): (confidence: number) => number {
  const pairs = families.flatMap(orderedPairs);
  const count = Math.max(1, pairs.length / 2);
  const value = Math.max(0, ...pairs.map(([a, b]) => a.value - b.value));
  return (confidence) => {
    if (confidence > 0.5) return clip(Math.max(value, ...pairs.map((pair) => differenceBound(pair, confidence))));
    return clip(Math.min(value, Math.max(...pairs.map((pair) => differenceBound(pair, confidence / count)))));
  };
}

/** As `largestGap`, for the smallest ratio of two rates; lower bounds are uncorrected and upper ones Bonferroni's. */
export function smallestRatio(families: readonly (readonly BoundedRate[])[]): (confidence: number) => number {
  const pairs = families.flatMap(orderedPairs).filter(([, b]) => b.value > 0);
  const count = Math.max(1, pairs.length / 2);
  const value = Math.min(1, ...pairs.map(([a, b]) => a.value / b.value));
  return (confidence) => {
    if (confidence < 0.5) return clip(Math.min(value, ...pairs.map((pair) => ratioBound(pair, confidence))));
    const corrected = 1 - (1 - confidence) / count;
    return clip(Math.max(value, Math.min(...pairs.map((pair) => ratioBound(pair, corrected)))));
  };
}

/** Bounds of a - b for independent rates. */
export function differenceBound([a, b]: readonly [BoundedRate, BoundedRate], confidence: number): number {
  const reach = Math.hypot(a.bound(confidence) - a.value, b.value - b.bound(1 - confidence));
  return a.value - b.value + (confidence < 0.5 ? -reach : reach);
}

/** Bounds of a / b for independent rates, squared and added as logarithms (Zou and Donner 2008). */
export function ratioBound([a, b]: readonly [BoundedRate, BoundedRate], confidence: number): number {
  const [near, far] = [a.bound(confidence), b.bound(1 - confidence)];
  // Nothing can be added to the logarithm of 0: the ends of the two intervals then bound the ratio, too widely.
  if (!(a.value > 0 && b.value > 0 && near > 0 && far > 0)) return far > 0 ? near / far : Number.POSITIVE_INFINITY;
  const reach = Math.hypot(Math.log(near / a.value), Math.log(far / b.value));
  return (a.value / b.value) * Math.exp(confidence < 0.5 ? -reach : reach);
}

function orderedPairs(rates: readonly BoundedRate[]): (readonly [BoundedRate, BoundedRate])[] {
  return rates.flatMap((a) => rates.flatMap((b) => (a === b ? [] : [[a, b] as const])));
}

function clip(share: number): number {
  return Math.min(1, Math.max(0, share));
}
