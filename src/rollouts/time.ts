import type { Release } from '../core/release-records.ts';

/** Milliseconds from a time of the record until now; a clock that went back gives zero, never a negative time. */
export function elapsed(since: string, now: Date): number {
  return Math.max(0, now.getTime() - Date.parse(since));
}

/** Whether a try has taken longer than its plan allows, pauses not counted. */
export function overdue(release: Release, now: Date): boolean {
  return elapsed(release.startedAt, now) - release.pausedMs > release.plan.maxDurationMs;
}

/** Whole windows of `dwellMs` since a step began to count, by the wall clock and never by the number of runs. */
export function windowsOf(release: Release, now: Date): number {
  return Math.floor(elapsed(release.stepObservedAt ?? release.stepStartedAt, now) / Math.max(1, release.plan.dwellMs));
}

/** A length of time as people say it: `3d`, `2h 10m`, `45s`. */
export function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor((seconds % 86_400) / 3600), 'h'],
    [Math.floor((seconds % 3600) / 60), 'm'],
    [seconds % 60, 's'],
  ] as const;
  const from = parts.findIndex(([count]) => count > 0);
  if (from < 0) return '0s';
  return parts
    .slice(from, from + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count}${unit}`)
    .join(' ');
}
