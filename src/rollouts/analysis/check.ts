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

/**
 * Level of the test that a step passes by, so that a candidate which is worse by the whole margin passes all steps with a
 * chance of `alphaPass` at most. Each look at evidence that grows is another chance to pass; looked at all the time, each
 * doubling of it counts as two (simulated on Brownian motion: 4.5 to 5.4 % at 5 %, from twice to 432 times the evidence).
 */
export function passLevel(plan: RolloutPlan): number {
  const looks = 1 + 2 * Math.log2(growth(plan));
  return Math.min(plan.alphaPass, plan.alphaPass ** (1 / Math.max(1, plan.steps.length)) / looks);
}

/** How many times the evidence of the first look at a step may there be at the last one. */
function growth({ dwellMs, maxDurationMs, holdWindows, onInconclusive }: RolloutPlan): number {
  const windows = maxDurationMs / Math.max(1, dwellMs);
  return Math.max(1, onInconclusive === 'extend' ? windows : Math.min(windows, holdWindows + 1));
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
