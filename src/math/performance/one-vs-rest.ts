/** Questions with several classes as binary ones, of each class against the rest. */
import type { BinarySample } from './score-levels.ts';

export interface MulticlassSample {
  /** Class index per row. */
  readonly truth: Float64Array;
  /** rows x classes, row-major. */
  readonly scores: Float64Array;
  readonly classes: number;
  readonly weights?: Float64Array | undefined;
}

/**
 * Over the classes: `macro` equally, `weighted` by the weight of each class's rows, `micro` over all (row, class) pairs as
 * one binary question.
 */
export type ClassAverage = 'macro' | 'weighted' | 'micro';

export function eachAgainstTheRest({ truth, scores, classes, weights }: MulticlassSample): readonly BinarySample[] {
  return Array.from({ length: classes }, (_, k) => ({
    truth: truth.map((label) => (label === k ? 1 : 0)),
    scores: truth.map((_, row) => scores[row * classes + k] as number),
    weights,
  }));
}

export function pooledAgainstTheRest({ truth, scores, classes, weights }: MulticlassSample): BinarySample {
  const rowOf = (pair: number) => Math.floor(pair / classes);
  return {
    truth: scores.map((_, pair) => (truth[rowOf(pair)] === pair % classes ? 1 : 0)),
    scores,
    weights: weights && scores.map((_, pair) => weights[rowOf(pair)] as number),
  };
}

export function averageOverClasses(
  values: readonly number[],
  { truth, classes, weights }: MulticlassSample,
  average: Exclude<ClassAverage, 'micro'>,
): number {
  if (average === 'macro') return mean(values);
  const support = new Float64Array(classes);
  for (let i = 0; i < truth.length; i++) support[truth[i] as number]! += weights?.[i] ?? 1;
  return weightedMean(values, support);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A value of weight 0 does not count, even where it is NaN. */
export function weightedMean(values: readonly number[], weights: ArrayLike<number>): number {
  let sum = 0;
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    const weight = weights[i] as number;
    if (weight === 0) continue;
    sum += weight * (values[i] as number);
    total += weight;
  }
  return sum / total;
}
