/** What deequ measures on one column; null, undefined and NaN are missing. NaN where there is nothing to divide by. */
export interface ValueStatistics {
  readonly rows: number;
  readonly present: number;
  readonly distinct: number;
  /** Values that occur exactly once. */
  readonly once: number;
  /** Present / rows. */
  readonly completeness: number;
  /** Once / present. */
  readonly uniqueness: number;
  /** Distinct / present. */
  readonly distinctness: number;
  /** Once / distinct. */
  readonly uniqueValueRatio: number;
  /** -sum of share ln(share) over the distinct values, in nats. */
  readonly entropy: number;
}

export function valueStatistics(values: readonly unknown[]): ValueStatistics {
  const counts = new Map<unknown, number>();
  let present = 0;
  for (const value of values) {
    if (value === null || value === undefined || Number.isNaN(value)) continue;
    present++;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  let once = 0;
  let entropy = present === 0 ? Number.NaN : 0;
  for (const count of counts.values()) {
    if (count === 1) once++;
    entropy -= (count / present) * Math.log(count / present);
  }
  return {
    rows: values.length,
    present,
    distinct: counts.size,
    once,
    completeness: present / values.length,
    uniqueness: once / present,
    distinctness: counts.size / present,
    uniqueValueRatio: once / counts.size,
    entropy,
  };
}

/** Successful / evaluated in percent, as Great Expectations reports a suite; undefined where nothing was evaluated. */
export function successPercent(successful: number, evaluated: number): number | undefined {
  return evaluated === 0 ? undefined : (100 * successful) / evaluated;
}
