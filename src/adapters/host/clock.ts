import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../../core/ports.ts';

export function systemClock(): Clock {
  return { now: () => new Date(), monotonicMs: () => performance.now() };
}

/** Waits, or less when it is interrupted. */
export async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal }).catch(() => undefined);
}
