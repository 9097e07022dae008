import type { Evidence } from '../../core/evidence-records.ts';
import type { AnalysisCheck, Release, RolloutPlan } from '../../core/release-records.ts';
import { figure } from '../../math/figures.ts';

/** What every check reads: one window of evidence and the plan that says what is enough. */
export interface Comparison {
  readonly release: Release;
  readonly plan: RolloutPlan;
  readonly evidence: Evidence;
}

/**
 * A check that can abort at any time: `pvalue` stays valid however often one looks. All of a window are judged together
 * by Holm, so that a candidate as good as stable is aborted with a chance of `alphaAbort` at most.
 */
export interface Alarm {
  readonly name: string;
  readonly pvalue: number;
  readonly stable: string;
  readonly candidate: string;
}

/** Checks of one window, not yet judged together. */
export interface Findings {
  readonly alarms: readonly Alarm[];
  readonly checks: readonly AnalysisCheck[];
}

export const NO_FINDINGS: Findings = { alarms: [], checks: [] };

/** Requests of the candidate without which the step does not pass; the last one lets everybody get it. */
export function leastSamples({ release, plan }: Comparison): number {
  const last = release.stepIndex + 1 >= plan.steps.length;
  return last ? Math.max(plan.minSamples, plan.promotionSamples ?? 0) : plan.minSamples;
}

/** `1.24 %`. */
export function percent(share: number, digits = 3): string {
  return `${figure(100 * share, digits)} %`;
}

/** `12 of 1,004 (1.2 %)`. */
export function part(count: number, of: number): string {
  return of === 0 ? 'none' : `${figure(count)} of ${figure(of)} (${percent(count / of, 2)})`;
}

/** `0.013`, `below 1e-9`. */
export function chance(p: number): string {
  return p < 1e-9 ? 'below 1e-9' : figure(p, 2);
}

/** One-sided bounds at alpha are the ends of a two-sided interval of this confidence. */
export function twoSided(alpha: number): number {
  return 1 - 2 * alpha;
}
