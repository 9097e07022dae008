import { CONFIDENCES } from '../../core/estimate.ts';
import type { Interval } from '../../core/records.ts';
import { normalQuantile, normalTails } from '../../math/probability/distributions.ts';
import { holmAdjusted } from '../../math/tests/corrections.ts';

/** What an interval says about limits. */
export interface Evidence {
  /** Confidence that the true value lies under a limit. */
  below(limit: number): number;
  /** Confidence that the true value is at most a limit; differs from `below` where bounds stop at the end of a range. */
  atMost(limit: number): number;
  /** The value below which the true one lies with a confidence. */
  bound(confidence: number): number;
  /** Standard error, from the middle of the interval. */
  readonly error: number;
}

/** Chance with which a gate is planned to see what it should: 4 of 5. */
export const POWER = 0.8;

const Z = CONFIDENCES.map(normalQuantile);

/** p-values corrected for all of them together, so that each can be held against the level of the family (Holm 1979). */
export function correctedTogether(pvalues: readonly number[]): readonly number[] {
  return holmAdjusted(pvalues);
}

/** Undefined where the interval has no one-sided bounds. Between bounds, and past them, lines in z. */
export function evidenceOf({ bounds }: Interval): Evidence | undefined {
  if (bounds === undefined || bounds.length !== CONFIDENCES.length) return undefined;
  const at = (confidence: number): number => boundAt(bounds, confidence);
  return {
    bound: at,
    below: (limit) => {
      const next = bounds.findIndex((bound) => bound >= limit);
      return confidenceBetween(bounds, next < 0 ? bounds.length : next, limit);
    },
    atMost: (limit) => {
      const next = bounds.findIndex((bound) => bound > limit);
      return confidenceBetween(bounds, next < 0 ? bounds.length : next, limit);
    },
    error: (at(POWER) - at(1 - POWER)) / (2 * normalQuantile(POWER)),
  };
}

/** Rows of which a gap this wide, if it stays, is told from none in 4 of 5 cases: more than there are. Infinity for no gap. */
export function rowsNeeded(
  { error }: Pick<Evidence, 'error'>,
  { rows, gap, confidence }: { readonly rows: number; readonly gap: number; readonly confidence: number },
): number {
  return Math.max(rows + 1, Math.ceil(rows * (reachOf(confidence) * (error / Math.abs(gap))) ** 2));
}

/** The distance from a limit that is seen in 4 of 5 cases. */
export function detectable({ error }: Pick<Evidence, 'error'>, confidence: number): number {
  return reachOf(confidence) * error;
}

function reachOf(confidence: number): number {
  return normalQuantile(confidence) + normalQuantile(POWER);
}

/** `next`: place of the first bound past the limit. Past the ends the line through the two outermost bounds goes on. */
function confidenceBetween(bounds: readonly number[], next: number, limit: number): number {
  const from = Math.min(Math.max(next - 1, 0), bounds.length - 2);
  const [low, high] = [bounds[from] as number, bounds[from + 1] as number];
  const [zLow, zHigh] = [Z[from] as number, Z[from + 1] as number];
  if (high > low) return normalTails(zLow + ((limit - low) / (high - low)) * (zHigh - zLow)).lower;
  return next <= 0 ? 0 : 1;
}

function boundAt(bounds: readonly number[], confidence: number): number {
  const next = CONFIDENCES.findIndex((one) => one >= confidence);
  const from = Math.min(Math.max((next < 0 ? CONFIDENCES.length : next) - 1, 0), bounds.length - 2);
  const share = (normalQuantile(confidence) - (Z[from] as number)) / ((Z[from + 1] as number) - (Z[from] as number));
  return (bounds[from] as number) + share * ((bounds[from + 1] as number) - (bounds[from] as number));
}
