import type { Estimate } from '../../../core/records.ts';

/** An estimate on one line: `0.8123 [0.78, 0.84]`. */
export function shown(estimate: Estimate): string {
  if (estimate.kind !== 'value') return `not estimable (${estimate.reason})`;
  const number = (value: number) => String(Number(value.toPrecision(4)));
  const { interval } = estimate;
  return interval === undefined
    ? number(estimate.value)
    : `${number(estimate.value)} [${number(interval.low)}, ${number(interval.high)}]`;
}
