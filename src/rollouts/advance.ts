import { evidenceWindow } from '../core/evidence-window.ts';
import { digestOf } from '../core/hash.ts';
import { deepFreeze } from '../core/json.ts';
import type { BundleRef, Release } from '../core/release-records.ts';
import { bookkeeping } from './bookkeeping.ts';
import { unreleased } from './changes.ts';
import { abortRule, commandRule } from './commands.ts';
import {
  type Change,
  type RolloutDecision,
  type RolloutEvent,
  type RolloutInput,
  type Rule,
  type RuleInput,
  type Stay,
  stay,
} from './decision.ts';
import { conflictRule, desiredRule, rewoundRule } from './desired.ts';
import { progress, safetyRule } from './progress.ts';

/**
 * What comes first when several things would happen at once: a file set back by hand, a named person's abort, the safety
 * of users, a disagreement about what is wanted, what is wanted, other commands, the clock and the evidence, and last
 * notes without effect. A step that waits still lets notes be taken.
 */
const RULES: readonly Rule[] = [
  rewoundRule,
  abortRule,
  safetyRule,
  conflictRule,
  desiredRule,
  commandRule,
  progress,
  bookkeeping,
];

/**
 * One decision about one model in one environment: at most one transition, made only of what is handed in. Equal inputs
 * give equal answers, and a second call on the answer changes nothing, so that late, doubled and lost runs do no harm.
 */
export function advance(input: RolloutInput): RolloutDecision {
  const release = input.release ?? firstRelease(input);
  if (release === null) return { release: null, changed: false, events: [], reason: 'nothing is desired' };
  const known: RuleInput = { ...input, release };
  let rest: Stay = stay(resting(release));
  for (const rule of RULES) {
    const move = rule(known);
    if (move?.kind === 'change') return settled(known, move, input.release);
    if (move !== undefined) rest = move;
    if (move !== undefined && rule !== progress) break;
  }
  const { kind: _, ...said } = rest;
  return { release: input.release, changed: false, events: [], ...said };
}

function firstRelease({ desired, plan, now }: RolloutInput): Release | null {
  return desired === null ? null : unreleased(desired, plan, now);
}

function settled(input: RuleInput, move: Change, before: Release | null): RolloutDecision {
  const { release, now, desiredBlob, tag } = input;
  const observed = move.keepObserved === true ? release.observed : { desired: desiredBlob, tag };
  const moved = { ...release, ...move.to };
  const changed = { ...moved, observed, generation: moved.generation + 1 };
  const began = before === null || evidenceWindow(changed) !== evidenceWindow(release);
  const windowGeneration = began ? changed.generation : (release.windowGeneration ?? release.generation);
  const next = {
    ...changed,
    windowGeneration,
    analysis: { ...changed.analysis, last: move.verdict ?? changed.analysis.last },
  };
  const key = digestOf({
    try: next.releaseId,
    generation: release.generation,
    step: release.stepIndex,
    outcome: [move.event, next.phase, next.stepIndex, next.analysis.inconclusive, observed.desired],
  });
  if (before !== null && before.decision.key === key)
    return { release: before, changed: false, events: [], reason: 'already decided' };
  const decision = { key, at: now.toISOString(), event: move.event, by: move.by, reason: move.reason };
  return {
    release: deepFreeze({ ...next, decision }),
    changed: true,
    events: eventsOf(input, move, { ...next, decision }),
    reason: move.reason,
    ...(move.problem === undefined ? {} : { problem: move.problem }),
    ...(move.advice === undefined ? {} : { advice: move.advice }),
  };
}

function eventsOf({ release, now }: RuleInput, move: Change, next: Release): readonly RolloutEvent[] {
  const base = {
    kind: 'LedgerEvent',
    schemaVersion: 1,
    model: next.model,
    environment: next.environment,
    at: now.toISOString(),
    actor: move.by,
  } as const;
  const about = move.about ?? next.candidate ?? release.candidate ?? next.stable;
  const facts = {
    generation: next.generation,
    releaseId: next.releaseId,
    phase: next.phase,
    from: release.phase,
    step: next.stepIndex,
    weight: next.weight,
    stable: next.stable,
    candidate: next.candidate,
    decision: next.decision.key,
    ...(next.analysis.last === null ? {} : { verdict: next.analysis.last }),
    ...move.facts,
  };
  const { first } = move;
  const told = { ...base, ...named(about), event: move.event, summary: move.reason, facts };
  if (first === undefined) return [told];
  return [{ ...base, ...named(first.about), event: first.event, summary: first.reason, facts }, told];
}

function named(bundle: BundleRef | null): { readonly version?: string; readonly digest?: BundleRef['digest'] } {
  return bundle === null ? {} : { version: bundle.version, digest: bundle.digest };
}

function resting(release: Release): string {
  if (release.phase === 'PAUSED') return `paused: ${release.pause?.reason ?? 'no reason given'}`;
  if (release.stable === null) return 'nothing is released yet';
  return `stable is ${release.stable.version}; nothing to do`;
}
