/** Releases, wishes and evidence to decide about, with a world of servers that follows what is committed. */
import type { Actor } from '../../src/core/actor.ts';
import type { ArmEvidence, Evidence, EvidenceAnswer } from '../../src/core/evidence-records.ts';
import { evidenceWindow } from '../../src/core/evidence-window.ts';
import { sha256 } from '../../src/core/hash.ts';
import type { BundleRef, Desired, Release, RolloutPlan } from '../../src/core/release-records.ts';
import type { RolloutInput } from '../../src/rollouts/decision.ts';

export const ANA: Actor = { login: 'ana', id: '7', proof: 'authenticated' };
export const BOT: Actor = { login: 'trainyard[bot]', id: '1', proof: 'authenticated' };
export const START = new Date('2026-11-25T12:00:00.000Z');
export const MINUTE = 60_000;

export function later(minutes: number, from: Date = START): Date {
  return new Date(from.getTime() + minutes * MINUTE);
}

export function bundle(version: string): BundleRef {
  const digest = sha256(`bundle ${version}`);
  return { version, digest, uri: `folder:store/bundles/${digest.slice(7)}` };
}

export function desire(version: string, request: Partial<Desired['request']> = {}): Desired {
  return {
    kind: 'Desired',
    schemaVersion: 1,
    model: 'wage-band',
    environment: 'production',
    ...bundle(version),
    request: { kind: 'promotion', by: ANA, from: '#42', at: START.toISOString(), ...request },
    pinned: false,
  };
}

/** The blob id that a `desired.json` would have: equal content, equal id. */
export function blobOf(desired: Desired | null): string | null {
  return desired === null ? null : sha256(JSON.stringify(desired)).slice(7, 47);
}

export function planOf(change: Partial<RolloutPlan> = {}): RolloutPlan {
  return {
    rollout: 'canary',
    steps: [{ kind: 'shadow' }, { kind: 'weight', percent: 5 }, { kind: 'weight', percent: 50 }],
    dwellMs: 10 * MINUTE,
    maxDurationMs: 24 * 60 * MINUTE,
    holdWindows: 3,
    onInconclusive: 'pause',
    onNewVersion: 'supersede',
    observer: 'server',
    rollbackWindowMs: 60 * MINUTE,
    minSamples: 300,
    minLatencySamples: 50,
    errorMargin: 0.01,
    alphaAbort: 0.01,
    alphaPass: 0.05,
    ...change,
  };
}

export const DIRECT: RolloutPlan = planOf({ rollout: 'direct', steps: [], observer: 'none' });

export const SILENCE: EvidenceAnswer = { kind: 'none', because: 'no-data', detail: 'no server answered' };

/** A decision's input; what is not named is quiet. */
export function asked(change: Partial<RolloutInput>): RolloutInput {
  const desired = change.desired ?? null;
  return {
    release: null,
    desired,
    desiredBlob: blobOf(desired),
    tag: null,
    plan: planOf(),
    evidence: SILENCE,
    command: null,
    conflict: null,
    target: { kind: 'usable' },
    self: BOT,
    now: START,
    ...change,
  };
}

export interface Traffic {
  /** Requests of the candidate; for a shadow, pairs. */
  readonly requests?: number;
  /** By the weights when absent. */
  readonly stableRequests?: number;
  readonly errors?: number;
  readonly candidateErrors?: number;
  readonly breaker?: string;
  readonly since?: Date;
  readonly at?: Date;
  readonly servers?: Evidence['servers'];
  readonly problems?: readonly string[];
}

export const BOUNDS = [1, 2, 5, 10, 20, 50, 100];

/** What servers say that serve the release as it stands. */
export function evidenceOf(release: Release, traffic: Traffic = {}): EvidenceAnswer {
  const requests = traffic.requests ?? 0;
  const since = traffic.since?.toISOString() ?? release.stepStartedAt;
  const evidence: Evidence = {
    kind: 'Evidence',
    schemaVersion: 1,
    model: release.model,
    environment: release.environment,
    generation: release.generation,
    window: evidenceWindow(release),
    since,
    at: (traffic.at ?? START).toISOString(),
    servers: traffic.servers ?? { total: 1, atGeneration: 1, failing: 0 },
    stable:
      release.stable === null
        ? null
        : arm(release.stable, traffic.stableRequests ?? others(release.weight, requests), traffic.errors ?? 0),
    candidate: release.candidate === null ? null : arm(release.candidate, requests, traffic.candidateErrors ?? 0),
    shadow: release.phase === 'SHADOW' ? shadow(requests) : null,
    breaker: { open: traffic.breaker !== undefined, reason: traffic.breaker ?? '' },
    problems: traffic.problems ?? [],
  };
  return { kind: 'evidence', evidence };
}

function others(weight: number, requests: number): number {
  return weight > 0 && weight <= 100 ? Math.round((requests * (100 - weight)) / weight) : requests;
}

export function arm(of: BundleRef, requests: number, errors: number): ArmEvidence {
  const spread = BOUNDS.map(
    (_, index) => Math.floor(requests / BOUNDS.length) + (index < requests % BOUNDS.length ? 1 : 0),
  );
  return {
    version: of.version,
    digest: of.digest,
    requests,
    errors,
    timeouts: 0,
    fallbacks: 0,
    clientErrors: 0,
    latency: { bounds: BOUNDS, counts: [...spread, 0], sum: requests * 10 },
    scores: { bounds: [0.25, 0.5, 0.75], counts: quarters(requests), sum: requests / 2 },
    classes: {},
    labelled: { rows: 0, right: 0 },
    slices: {},
  };
}

function quarters(requests: number): readonly number[] {
  return [0, 1, 2, 3].map((index) => Math.floor(requests / 4) + (index < requests % 4 ? 1 : 0));
}

function shadow(pairs: number): Evidence['shadow'] {
  return {
    pairs,
    dropped: 0,
    disagreements: 0,
    onlyStableFailed: 0,
    onlyCandidateFailed: 0,
    difference: { sum: 0, sumOfSquares: 0 },
    labelled: { onlyStableRight: 0, onlyCandidateRight: 0, both: 0, neither: 0 },
    slices: {},
  };
}
