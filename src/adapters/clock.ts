import { performance } from 'node:perf_hooks';
import type { Clock } from '../core/ports.ts';

export function systemClock(): Clock {
  return { now: () => new Date(), monotonicMs: () => performance.now() };
}
