import type { Estimate } from './records.ts';

/** A number, or, where the arithmetic left the range of doubles, the statement that it did. */
export function estimated(value: number): Estimate {
  if (Number.isFinite(value)) return { kind: 'value', value };
  return notEstimable('the values are too large for double arithmetic', 'values of a smaller scale');
}

/** `reason`: why there is no number. `needs`: what would make one, as in `at least 1 positive row`. */
export function notEstimable(reason: string, needs?: string): Estimate {
  return needs === undefined ? { kind: 'not-estimable', reason } : { kind: 'not-estimable', reason, needs };
}
