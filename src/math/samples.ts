/** Which side of a test counts as evidence: about the first sample against the second. */
export type Alternative = 'two-sided' | 'less' | 'greater';

export interface Tested {
  readonly statistic: number;
  readonly pvalue: number;
}

export function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum / values.length;
}

/** Mean of squared distances from the mean, over n - `lost` (0: population, 1: sample). Two passes. */
export function varianceOf(values: ArrayLike<number>, lost: 0 | 1): number {
  const mean = meanOf(values);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += ((values[i] as number) - mean) ** 2;
  return values.length > lost ? sum / (values.length - lost) : Number.NaN;
}
