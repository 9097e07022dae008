import type { Estimate } from './records.ts';

/** Confidences of the one-sided bounds that an interval keeps; 0.025 and 0.975 are the ends of the 95 % interval. */
export const CONFIDENCES: readonly number[] = [
  0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95, 0.975, 0.99, 0.995,
  0.9975, 0.999, 0.9995,
];

/** Two-sided confidence of every interval in a report, and of what a gate judges where it says nothing else. */
export const LEVEL = 0.95;

/** Chance that any gate of a change fails by bad luck alone, over all of them. */
export const FALSE_ALARMS = 0.05;

/** A number, or, where the arithmetic left the range of doubles, the statement that it did. */
export function estimated(value: number): Estimate {
  if (Number.isFinite(value)) return { kind: 'value', value };
  return notEstimable('the values are too large for double arithmetic', 'values of a smaller scale');
}

/** `reason`: why there is no number. `needs`: what would make one, as in `at least 1 positive row`. */
export function notEstimable(reason: string, needs?: string): Estimate {
  return needs === undefined ? { kind: 'not-estimable', reason } : { kind: 'not-estimable', reason, needs };
}
