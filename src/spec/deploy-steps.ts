import type { RolloutStep } from '../core/release-records.ts';

const UNITS: ReadonlyMap<string, number> = new Map([
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
]);

/** `10m` -> milliseconds; undefined when it is no such time. */
export function durationMs(text: string): number | undefined {
  const match = /^([1-9][0-9]{0,4})([smhd])$/.exec(text);
  const unit = UNITS.get(match?.[2] ?? '');
  return unit === undefined ? undefined : Number(match?.[1]) * unit;
}

/** `shadow` or `5%` as a step; undefined for what is neither. */
export function stepOf(text: string): RolloutStep | undefined {
  if (text === 'shadow') return { kind: 'shadow' };
  const match = /^([0-9]+(?:\.[0-9]+)?)%$/.exec(text);
  return match === null ? undefined : { kind: 'weight', percent: Number(match[1]) };
}
