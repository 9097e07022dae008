import type { Evidence } from '../core/evidence-records.ts';
import type { RolloutPlan, RolloutStep } from '../core/release-records.ts';
import { figure } from '../math/figures.ts';
import { sampleSize } from '../math/tests/sample-size.ts';
import { passLevel } from './analysis/check.ts';
import { duration } from './time.ts';

/** What is known of the traffic before a rollout begins. */
export interface Traffic {
  /** Requests per hour that the environment gets now. */
  readonly requestsPerHour: number;
  /** Errors per request of what is stable, in [0, 1); 0.01 where nothing is known. */
  readonly errorRate?: number;
}

export interface StepForecast {
  readonly step: RolloutStep;
  /** Requests of the candidate (pairs, for a shadow) until a candidate as good as stable is likely to pass. */
  readonly needs: number;
  /** Time that they take at this traffic, at least the dwell time; infinite without traffic. */
  readonly ms: number;
}

export interface Forecast {
  readonly steps: readonly StepForecast[];
  readonly ms: number;
  readonly fits: boolean;
  /** One line for people per step, then what follows. */
  readonly says: readonly string[];
}

const POWER = 0.8;
const UNKNOWN_ERRORS = 0.01;
const HOUR = 3_600_000;

/**
 * How many requests and how long each step needs, said before a rollout starts: enough that a candidate as good as stable is
 * told from one that is worse by the margin with a chance of 80 %. Where that takes longer than the rollout may, what to do
 * instead.
 */
export function forecast(plan: RolloutPlan, traffic: Traffic): Forecast {
  const steps = plan.steps.map((step, index) =>
    forecastStep(step, index + 1 === plan.steps.length ? lastOf(plan) : plan, traffic),
  );
  const ms = steps.reduce((sum, step) => sum + step.ms, 0);
  const fits = ms <= plan.maxDurationMs;
  const lines = steps.map((one) => stepLine(one, traffic));
  return { steps, ms, fits, says: fits ? lines : [...lines, ...instead(plan, steps, ms)] };
}

const LEAST_MS = 60_000;
const LEAST_REQUESTS = 20;

/** Traffic of what is stable, as servers counted it while a candidate warmed up; undefined where that is too little to tell. */
export function trafficOf({ stable, since, at }: Evidence): Traffic | undefined {
  const ms = Date.parse(at) - Date.parse(since);
  if (stable === null || !(ms >= LEAST_MS)) return undefined;
  const requestsPerHour = (stable.requests / ms) * HOUR;
  if (stable.requests < LEAST_REQUESTS) return { requestsPerHour };
  // No error yet is no proof of none: one more than were seen.
  return { requestsPerHour, errorRate: Math.min(0.5, (stable.errors + 1) / (stable.requests + 1)) };
}

function lastOf(plan: RolloutPlan): RolloutPlan {
  return { ...plan, minSamples: Math.max(plan.minSamples, plan.promotionSamples ?? 0) };
}

function forecastStep(step: RolloutStep, plan: RolloutPlan, traffic: Traffic): StepForecast {
  const share = step.kind === 'shadow' ? 1 : step.percent / 100;
  // In a shadow both arms see every request.
  const ratio = step.kind === 'shadow' ? 1 : (1 - share) / share;
  const enough = sampleSize({
    base: traffic.errorRate ?? UNKNOWN_ERRORS,
    difference: plan.errorMargin,
    ratio,
    alpha: passLevel(plan),
    power: POWER,
  });
  const needs = Math.max(plan.minSamples, enough);
  const perHour = traffic.requestsPerHour * share;
  const ms = perHour > 0 ? Math.max(plan.dwellMs, (needs / perHour) * HOUR) : Number.POSITIVE_INFINITY;
  return { step, needs, ms };
}

function stepLine({ step, needs, ms }: StepForecast, { requestsPerHour }: Traffic): string {
  const what = step.kind === 'shadow' ? 'shadow' : `${step.percent} %`;
  const rate = `at ${figure(requestsPerHour)} requests an hour`;
  if (!Number.isFinite(ms)) return `${what} needs ${figure(needs)} requests; ${rate} that never comes`;
  return `${what} needs ${figure(needs)} requests: ${rate} about ${duration(ms)}`;
}

function instead(plan: RolloutPlan, steps: readonly StepForecast[], ms: number): readonly string[] {
  const whole = Number.isFinite(ms) ? `about ${duration(ms)}` : 'for ever';
  const shadow = steps.find(({ step }) => step.kind === 'shadow');
  const slowest = [...steps].sort((one, other) => other.ms - one.ms)[0];
  const quicker = shadow === undefined || slowest !== shadow;
  return [
    `Together that takes ${whole}, longer than the ${duration(plan.maxDurationMs)} that the rollout may take. Instead:`,
    '- replay: "trainyard score" rates logged requests with both versions, without waiting for new ones',
    ...(quicker ? ['- shadow: rollout: shadow compares on all requests, and on the same ones'] : []),
    '- a named person: "trainyard promote --now" records who takes it upon themselves',
    '- or raise maxDuration or analysis.errorMargin in the spec',
  ];
}
