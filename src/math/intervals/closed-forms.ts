import type { BinarySample } from '../performance/score-levels.ts';
import { normalQuantile } from '../probability/distributions.ts';
import { delongVariance } from './delong.ts';

/**
 * The share below which the true one lies with a confidence, from k of n: one end of Wilson's score interval. 0 of n
 * bounds nothing from below, n of n nothing from above. NaN for n = 0.
 */
export function wilsonBound(k: number, n: number, confidence: number): number {
  if (n === 0) return Number.NaN;
  const z = normalQuantile(confidence);
  if (k === 0 && z < 0) return 0;
  if (k === n && z > 0) return 1;
  const reach = z * Math.sqrt((4 * k * (n - k)) / n + z * z);
  return Math.min(1, Math.max(0, (2 * k + z * z + reach) / (2 * (n + z * z))));
}

/** Bounds of a share of k in n; undefined for n = 0. */
export function wilsonForm(k: number, n: number) {
  if (n === 0) return undefined;
  return { method: 'Wilson' as const, bound: (confidence: number) => wilsonBound(k, n, confidence) };
}

/**
 * Bounds of an AUC from DeLong's variance, cut to [0, 1]. Where every positive lies on one side of every negative the
 * variance is 0 and says nothing: then Wilson's bound for as many successes in a row as the rarer class has rows.
 * Undefined with fewer than two rows of a class.
 */
export function delongForm(sample: Pick<BinarySample, 'truth' | 'scores'>) {
  const { auc, variance } = delongVariance(sample);
  if (Number.isNaN(variance)) return undefined;
  if (auc === 0 || auc === 1) {
    const positives = sample.truth.reduce((sum, label) => sum + (label === 1 ? 1 : 0), 0);
    const rarer = Math.min(positives, sample.truth.length - positives);
    return wilsonForm(auc * rarer, rarer);
  }
  const error = Math.sqrt(variance);
  const bound = (confidence: number) => Math.min(1, Math.max(0, auc + normalQuantile(confidence) * error));
  return { method: 'DeLong' as const, bound };
}
