import { expect } from 'vitest';

/** The work's answer, once it took no more processor time than that. Unlike a clock, a busy machine makes it no longer. */
export function timely<T>(work: () => T, mostMs: number): T {
  const before = process.cpuUsage();
  const answer = work();
  expect(cpuMsSince(before), 'milliseconds of processor time').toBeLessThan(mostMs);
  return answer;
}

/** Milliseconds of processor time in all threads of this process. */
export function cpuMsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
