import type { Estimate, Interval } from '../core/records.ts';
import { figure } from '../math/figures.ts';

/** `0.7031 to 0.8534`, or a dash. */
export function intervalText(estimate: Estimate, digits = 4): string {
  const interval = intervalOf(estimate);
  return interval === undefined ? '–' : `${figure(interval.low, digits)} to ${figure(interval.high, digits)}`;
}

/** `0.328 (0.22 to 0.45)`: a number with its interval behind it, for tables that have no column to spare. */
export function withInterval(estimate: Estimate): string {
  if (estimate.kind === 'not-estimable') return `not estimable: ${estimate.reason}`;
  const { interval } = estimate;
  const value = figure(estimate.value, 3);
  return interval === undefined ? value : `${value} (${figure(interval.low, 2)} to ${figure(interval.high, 2)})`;
}

/** How the interval was made, to be made again: `DeLong`, `bootstrap BCa, 2,000 resamples of rows, seed 7`. */
export function madeText(estimate: Estimate): string {
  if (estimate.kind === 'not-estimable') return '';
  const { interval, unsure } = estimate;
  if (interval === undefined) return unsure === undefined ? 'no interval' : `no interval: ${unsure}`;
  const { level, method, resamples, seed, units } = interval;
  const drawn = resamples === undefined ? '' : `, ${figure(resamples)} resamples of ${units ?? 'rows'}, seed ${seed}`;
  return `${figure(100 * level)} % interval: ${method}${drawn}`;
}

function intervalOf(estimate: Estimate): Interval | undefined {
  return estimate.kind === 'value' ? estimate.interval : undefined;
}
