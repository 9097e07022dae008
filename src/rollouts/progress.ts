import type { Evidence } from '../core/evidence-records.ts';
import type { InconclusiveBecause, Release, StepVerdict } from '../core/release-records.ts';
import { verdictOf } from './analysis/verdict.ts';
import { aborting, change, held, paused, promoted, promoting, rejected, step } from './changes.ts';
import type { Move, RuleInput } from './decision.ts';
import { stay } from './decision.ts';
import { type Observation, observe } from './observed.ts';
import { forecast, trafficOf } from './planner.ts';
import { sameBundle } from './same.ts';
import { duration, elapsed, overdue, windowsOf } from './time.ts';

/** A candidate that is known to be bad is taken back at any time, paused or not. */
export function safetyRule(input: RuleInput): Move | undefined {
  const { release, self, now } = input;
  if (release.candidate === null || release.phase === 'ABORTING') return undefined;
  const seen = observe(input);
  if (seen.evidence === undefined) return undefined;
  const verdict = verdictOf(release, seen.evidence);
  if (verdict.verdict !== 'fail') return undefined;
  const reason = `aborted: ${verdict.reason}`;
  return change({ to: aborting(release, { reason, now }), event: 'aborted', by: self, reason, verdict });
}

/** What the clock and the evidence do, by phase. */
export function progress(input: RuleInput): Move | undefined {
  const seen = observe(input);
  switch (input.release.phase) {
    case 'WARMING':
      return warming(input, seen);
    case 'SHADOW':
    case 'CANARY':
      return stepping(input, seen);
    case 'PROMOTING':
    case 'ROLLING_BACK':
      return confirming(input, seen);
    case 'ABORTING':
      return clearing(input, seen);
    default:
      return undefined;
  }
}

function warming(input: RuleInput, seen: Observation): Move | undefined {
  const { release, self, now } = input;
  if (seen.kind === 'serving')
    return told(
      forward(input, -1, { reason: `${release.candidate?.version} is loaded and warm` }),
      seen.evidence,
      input,
    );
  if (seen.kind === 'failing') {
    const reason = `servers cannot serve it: ${seen.detail}`;
    return change({ to: rejected(release, { reason, now }), event: 'rejected', by: self, reason });
  }
  if (!overdue(release, now)) return undefined;
  const reason = `not loaded within ${duration(release.plan.maxDurationMs)}: ${seen.detail}`;
  return change({
    to: paused(release, { kind: 'inconclusive', reason, by: self, now }),
    event: 'paused',
    by: self,
    reason,
  });
}

/** Before the first step: how many requests and how long each needs, and what to do where that is too long. */
function told(move: Move, evidence: Evidence, { release }: RuleInput): Move {
  const traffic = trafficOf(evidence);
  // Files come when they come: what was scored so far tells nothing of the next.
  const forecastable = release.plan.observer !== 'store' && release.plan.steps.length > 0 && release.stable !== null;
  if (traffic === undefined || move.kind !== 'change' || !forecastable) return move;
  const { says, fits, ms } = forecast(release.plan, traffic);
  const facts = { forecast: { ...traffic, ms: Number.isFinite(ms) ? Math.round(ms) : null, says } };
  const first = { ...move, facts, reason: `${move.reason} (${says[0]})` };
  return fits ? first : { ...first, advice: says.join('\n') };
}

/** Behind a step comes the next one or, behind the last, the promotion. Without a stable there is nothing to compare with. */
function forward(
  input: RuleInput,
  from: number,
  because: { readonly reason: string; readonly verdict?: StepVerdict },
): Move {
  const { release, self, now } = input;
  const { reason: why, verdict } = because;
  const told = verdict === undefined ? {} : { verdict };
  const next = release.plan.steps[from + 1];
  if (next === undefined || release.stable === null) {
    const reason = `${why}; all requests go to ${release.candidate?.version}`;
    return change({ to: promoting(now), event: 'promoting', by: self, reason, ...told });
  }
  const where = next.kind === 'shadow' ? 'shadow' : `${next.percent} %`;
  const to = step(release, from + 1, now);
  return change({ to, event: 'step', by: self, reason: `${why}; on to ${where}`, ...told });
}

function stepping(input: RuleInput, seen: Observation): Move | undefined {
  const { release, self, now } = input;
  if (seen.kind === 'failing') {
    const reason = `servers cannot serve it: ${seen.detail}`;
    return change({ to: aborting(release, { reason, now }), event: 'aborted', by: self, reason });
  }
  const since = seen.kind === 'serving' ? seen.since : null;
  const verdict = seen.kind === 'serving' ? verdictOf(release, seen.evidence) : blind(seen.because, seen.detail);
  const dwelt = since !== null && elapsed(since, now) >= release.plan.dwellMs;
  const over = overdue(release, now);
  const last = release.stepIndex + 1 >= release.plan.steps.length;
  if (verdict.verdict === 'pass' && dwelt && last && release.plan.onPass === 'wait') return awaited(input, verdict);
  if (verdict.verdict === 'pass' && dwelt && (last || !over))
    return forward(input, release.stepIndex, { reason: verdict.reason, verdict });
  if (over) return late(input, verdict);
  if (since !== null && release.stepObservedAt === null) return noticed(input, since);
  return hold(input, verdict, since);
}

/** The numbers allow it; which of the two is better is a person's choice. Both go on answering meanwhile. */
function awaited({ release, self, now }: RuleInput, verdict: StepVerdict): Move {
  const reason = `${verdict.reason}; "onPass: wait" leaves the choice to a person: promote ${release.candidate?.version} or abort`;
  const to = paused(release, { kind: 'manual', reason, by: self, now });
  return change({ to, event: 'paused', by: self, reason, verdict });
}

/** From now on the dwell time counts, also where servers start anew or count from when they were first asked. */
function noticed({ release, self }: RuleInput, since: string): Move {
  const reason = `servers serve ${release.candidate?.version} at ${whereOf(release)} since ${since}`;
  return change({ to: { stepObservedAt: since }, event: 'observed', by: self, reason });
}

function blind(because: InconclusiveBecause, detail: string): StepVerdict {
  return { verdict: 'inconclusive', because, checks: [], reason: detail };
}

/**
 * The longest time is over. Only what speaks about the candidate aborts; where nothing was measured, or too little, a person
 * decides.
 */
function late(input: RuleInput, verdict: StepVerdict): Move {
  const { release } = input;
  const reason = `not decided within ${duration(release.plan.maxDurationMs)}: ${verdict.reason}`;
  return verdict.because === 'disagreement' ? giveUp(input, reason, verdict) : holdStill(input, reason, verdict);
}

function hold(input: RuleInput, verdict: StepVerdict, since: string | null): Move {
  const { release, self, now } = input;
  const { plan } = release;
  const windows = windowsOf({ ...release, stepObservedAt: release.stepObservedAt ?? since }, now);
  const spent = windows > plan.holdWindows && plan.onInconclusive !== 'extend' && verdict.verdict !== 'pass';
  const reason = `inconclusive after ${windows} windows of ${duration(plan.dwellMs)}: ${verdict.reason}`;
  if (spent && plan.onInconclusive === 'abort' && verdict.because === 'disagreement')
    return giveUp(input, reason, verdict);
  if (spent) return holdStill(input, reason, verdict);
  const noted = worthNoting(windows, plan.holdWindows) && windows > release.analysis.inconclusive;
  if (!noted || verdict.verdict === 'pass') return stay(`${whereOf(release)}: ${verdict.reason}`);
  return change({ to: held(release, { verdict, windows, since }), event: 'held', by: self, reason });
}

/** Every window within the budget; beyond it, where the plan says to go on, at ever longer distances. */
function worthNoting(windows: number, budget: number): boolean {
  return windows >= 1 && (windows <= budget || Number.isInteger(Math.log2(windows)));
}

function giveUp({ release, self, now }: RuleInput, reason: string, verdict: StepVerdict): Move {
  return change({ to: aborting(release, { reason, now }), event: 'aborted', by: self, reason, verdict });
}

function holdStill({ release, self, now }: RuleInput, reason: string, verdict: StepVerdict): Move {
  const to = paused(release, { kind: 'inconclusive', reason, by: self, now });
  return change({ to, event: 'paused', by: self, reason, verdict });
}

/** Traffic has moved; what it moved to stays, also where servers do not confirm it: they may have nothing better. */
function confirming(input: RuleInput, seen: Observation): Move | undefined {
  const { release, self, now } = input;
  const back = release.phase === 'ROLLING_BACK';
  const version = (back ? release.stable : release.candidate)?.version;
  if (seen.kind === 'serving' || release.plan.observer === 'none') {
    const reason = back ? `${version} serves again` : `${version} is stable`;
    const to = back ? { phase: 'IDLE' as const, stepObservedAt: now.toISOString() } : promoted(release, now);
    const about = back ? release.stable : release.candidate;
    return change({ to, event: back ? 'rolled-back' : 'promoted', by: self, reason, about });
  }
  const expired = windowsOf(release, now) > release.plan.holdWindows;
  if (seen.kind !== 'failing' && !expired) return stay(`waits for servers to serve ${version}: ${seen.detail}`);
  const reason = `servers do not confirm ${version}: ${seen.detail}`;
  const to = paused(release, { kind: 'promotion-failed', reason, by: self, now });
  return change({
    to,
    event: 'paused',
    by: self,
    reason,
    problem: `${reason}. Mend the servers and resume, or roll back.`,
  });
}

/** A candidate that was aborted is gone for good when servers say so, or when they had time enough to. */
function clearing({ release, self, now }: RuleInput, seen: Observation): Move {
  const confirmed = seen.kind === 'serving';
  const expired = elapsed(release.stepStartedAt, now) >= release.plan.dwellMs;
  if (!confirmed && !expired) {
    return stay(`waits for servers to take traffic away from ${release.candidate?.version}: ${seen.detail}`);
  }
  const why = release.rejected.find((one) => sameBundle(one, release.candidate))?.reason ?? 'aborted';
  const told = confirmed ? '' : '; no server has confirmed that its traffic is gone';
  const to = { ...rejected(release, { reason: why, now }), analysis: release.analysis };
  return change({
    to,
    event: 'rejected',
    by: self,
    reason: `${release.candidate?.version} is rejected: ${why}${told}`,
  });
}

function whereOf(release: Release): string {
  return release.phase === 'SHADOW' ? 'shadow' : `${release.weight} %`;
}
