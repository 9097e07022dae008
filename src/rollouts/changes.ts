/** The changes that a release can go through. Each gives every field that it touches; `settle` adds generation and key. */
import type { Actor } from '../core/actor.ts';
import { digestOf, shortDigest } from '../core/hash.ts';
import type {
  BundleRef,
  Desired,
  Pause,
  RejectedBundle,
  Release,
  RolloutPlan,
  RolloutStep,
  StepVerdict,
} from '../core/release-records.ts';
import type { Change, RuleInput } from './decision.ts';
import { sameBundle } from './same.ts';
import { elapsed } from './time.ts';

/** Bundles remembered as once stable, and as rejected: more than anyone goes back to, small enough to be read by people. */
const FORMER_KEPT = 50;
const REJECTED_KEPT = 500;

const FRESH = { looks: 0, inconclusive: 0, errors: 0, last: null } as const;

/** A phase begins, with clocks and counters at their start. */
function began(now: Date): Partial<Release> {
  return { stepStartedAt: now.toISOString(), stepObservedAt: null, analysis: FRESH, pause: null };
}

/** A new try to bring what is desired to stable: loaded by servers, answering nobody. */
export function submitted(input: RuleInput, desired: Desired): Partial<Release> {
  const { release, plan, now } = input;
  return {
    ...began(now),
    phase: 'WARMING',
    candidate: bundleOf(desired),
    plan,
    releaseId: releaseId(release, desired),
    stepIndex: 0,
    weight: 0,
    startedAt: now.toISOString(),
    pausedMs: 0,
    waivers: [],
    rejected: release.rejected.filter((rejected) => !sameBundle(rejected, desired)),
    queued: [],
  };
}

/** One name per try: equal inputs give the same, a retry of the same bundle another. */
export function releaseId(before: Release | null, desired: Desired): string {
  const generation = (before?.generation ?? 0) + 1;
  const { model, environment, digest } = desired;
  const seed = digestOf({ model, environment, digest, generation, before: before?.releaseId ?? null });
  return `${generation}-${shortDigest(seed)}`;
}

/** Straight to stable, where nobody confirms that a bundle serves. */
export function replaced(input: RuleInput, desired: Desired): Partial<Release> {
  const next = { ...input.release, ...submitted(input, desired) };
  return { ...submitted(input, desired), ...promoted(next, input.now) };
}

export function step(release: Release, stepIndex: number, now: Date): Partial<Release> {
  const wanted = release.plan.steps[stepIndex];
  return { ...began(now), phase: phaseOf(wanted), stepIndex, weight: wanted?.kind === 'weight' ? wanted.percent : 0 };
}

function phaseOf(step: RolloutStep | undefined): 'SHADOW' | 'CANARY' {
  return step?.kind === 'shadow' ? 'SHADOW' : 'CANARY';
}

/** All requests go to the candidate; stable stays spelled out until servers are known to follow. */
export function promoting(now: Date): Partial<Release> {
  return { ...began(now), phase: 'PROMOTING', weight: 100 };
}

export function promoted(release: Release, now: Date): Partial<Release> {
  const stable = release.candidate;
  return {
    ...began(now),
    phase: 'IDLE',
    stable,
    candidate: null,
    weight: 0,
    stepIndex: 0,
    formerStable: formerly(release, stable),
  };
}

/** The candidate gets no request any more and is remembered as bad from this moment on. */
export function aborting(release: Release, why: { readonly reason: string; readonly now: Date }): Partial<Release> {
  return { ...began(why.now), phase: 'ABORTING', weight: 0, rejected: withRejected(release, release.candidate, why) };
}

/** Stable alone serves. */
export function rejected(release: Release, why: { readonly reason: string; readonly now: Date }): Partial<Release> {
  return {
    ...began(why.now),
    phase: 'REJECTED',
    candidate: null,
    weight: 0,
    stepIndex: 0,
    rejected: withRejected(release, release.candidate, why),
  };
}

/** A bundle that was stable before is so again, in one step; the ones it takes the place of are remembered as bad. */
export function rollingBack(input: RuleInput, target: BundleRef): Partial<Release> {
  const { release, plan, now } = input;
  const why = { reason: `taken back in favour of ${target.version}`, now };
  const bad = withRejected(
    { ...release, rejected: withRejected(release, release.stable, why) },
    release.candidate,
    why,
  );
  return {
    ...began(now),
    phase: plan.observer === 'none' ? 'IDLE' : 'ROLLING_BACK',
    stable: target,
    candidate: null,
    plan,
    weight: 0,
    stepIndex: 0,
    startedAt: now.toISOString(),
    pausedMs: 0,
    waivers: [],
    queued: [],
    rejected: bad.filter((one) => !sameBundle(one, target)),
    formerStable: formerly(release, target),
  };
}

/** What an older `release.json` says serves alone; what the newer one had beside it is remembered as bad. */
export function setBack(
  input: RuleInput,
  known: Pick<Release, 'generation' | 'stable' | 'candidate'>,
): Partial<Release> {
  const { release, plan, now } = input;
  const why = { reason: 'taken back by a commit on the deploy branch', now };
  const gone = [known.stable, known.candidate, release.candidate].filter(
    (bundle) => bundle !== null && !sameBundle(bundle, release.stable),
  );
  const rejected = gone.reduce(
    (list, bundle) => withRejected({ ...release, rejected: list }, bundle, why),
    release.rejected,
  );
  return {
    ...began(now),
    generation: known.generation,
    phase: plan.observer === 'none' ? 'IDLE' : 'ROLLING_BACK',
    candidate: null,
    plan,
    weight: 0,
    stepIndex: 0,
    waivers: [],
    queued: [],
    rejected,
  };
}

export function paused(
  release: Release,
  why: { readonly kind: Pause['kind']; readonly reason: string; readonly by: Actor; readonly now: Date },
): Partial<Release> {
  const { kind, reason, by, now } = why;
  const from = release.pause?.from ?? release.phase;
  const since = release.pause?.since ?? now.toISOString();
  return { phase: 'PAUSED', pause: { kind, reason, by, since, from } };
}

/**
 * Back to where the pause began, with the step's clock at its start. Someone who goes on although it was inconclusive, or
 * overdue, gives the try its whole time again; otherwise it would pause at once for the same reason.
 */
export function resumed(release: Release, now: Date): Partial<Release> {
  const { pause } = release;
  if (pause === null) return {};
  const whole = elapsed(release.startedAt, now);
  const stood = release.pausedMs + elapsed(pause.since, now);
  const over = pause.kind === 'inconclusive' || whole - stood > release.plan.maxDurationMs;
  const pausedMs = over ? whole : stood;
  return { ...began(now), phase: pause.from, pausedMs };
}

/** A look that decides nothing: the same window goes on. */
export function held(
  release: Release,
  look: { readonly verdict: StepVerdict; readonly windows: number; readonly since: string | null },
): Partial<Release> {
  const blind = look.verdict.because === 'provider-error' || look.verdict.because === 'no-data';
  return {
    stepObservedAt: release.stepObservedAt ?? look.since,
    analysis: {
      looks: release.analysis.looks + 1,
      inconclusive: look.windows,
      errors: release.analysis.errors + (blind ? 1 : 0),
      last: look.verdict,
    },
  };
}

export function change(move: Omit<Change, 'kind'>): Change {
  return { kind: 'change', ...move };
}

/** The part of `desired.json` that names a bundle. */
export function bundleOf(desired: BundleRef): BundleRef {
  const { version, digest, uri, threshold } = desired;
  return threshold === undefined ? { version, digest, uri } : { version, digest, uri, threshold };
}

function formerly(release: Release, stable: BundleRef | null): readonly BundleRef[] {
  const before = release.stable === null ? [] : [release.stable];
  const unlike = release.formerStable.filter((one) => !sameBundle(one, release.stable));
  return [...before, ...unlike].filter((one) => !sameBundle(one, stable)).slice(0, FORMER_KEPT);
}

function withRejected(
  release: Release,
  bundle: BundleRef | null,
  why: { readonly reason: string; readonly now: Date },
): readonly RejectedBundle[] {
  if (bundle === null || release.rejected.some((one) => sameBundle(one, bundle))) return release.rejected;
  const { version, digest, threshold } = bundle;
  const rule = threshold === undefined ? {} : { threshold };
  const one = { version, digest, ...rule, reason: why.reason, at: why.now.toISOString() };
  return [one, ...release.rejected].slice(0, REJECTED_KEPT);
}

/** The plan of a release that has none yet, so that records of an environment without a try are whole too. */
export function unreleased(desired: Desired, plan: RolloutPlan, now: Date): Release {
  const at = now.toISOString();
  return {
    kind: 'Release',
    schemaVersion: 1,
    model: desired.model,
    environment: desired.environment,
    generation: 0,
    releaseId: '',
    phase: 'IDLE',
    stable: null,
    candidate: null,
    plan,
    stepIndex: 0,
    weight: 0,
    startedAt: at,
    pausedMs: 0,
    stepStartedAt: at,
    stepObservedAt: null,
    analysis: FRESH,
    waivers: [],
    pause: null,
    rejected: [],
    formerStable: [],
    queued: [],
    observed: { desired: null, tag: null },
    decision: { key: digestOf(null), at, event: 'observed', by: desired.request.by, reason: 'not released yet' },
  };
}
