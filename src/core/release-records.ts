/**
 * The records of the release side: what people asked for, what the controller has done about it, and what was measured
 * while it did. `desired.json` and `release.json` lie on a deploy branch; ledger events on `trainyard/ledger`.
 */
import type { Actor } from './actor.ts';
import type { Digest } from './hash.ts';
import type { LedgerEventKind } from './ledger-records.ts';

export type { Actor } from './actor.ts';

/** A bundle spelled out in full, so that any one commit can boot a server. */
export interface BundleRef {
  /** `1.4.0`, without the `v`. */
  readonly version: string;
  readonly digest: Digest;
  /** Where it can be fetched: the store's location and the bundle's key, as in `s3://models/prod/bundles/3f2a...`. */
  readonly uri: string;
  /** Binary models: probability from which the positive class is decided, as evaluated; 0.5 where it is absent. */
  readonly threshold?: number;
}

/** What the JSON below the text of a version tag says: `wage-band@v1.4.0`. */
export interface VersionRecord {
  readonly kind: 'Version';
  readonly schemaVersion: 1;
  readonly model: string;
  readonly version: string;
  readonly trainKey: Digest;
  readonly bundle: Digest;
  readonly evaluationKey: Digest;
  readonly uri: string;
  /** Commit of the main branch whose tree was looked up. */
  readonly commit: string;
  readonly bump: 'patch' | 'minor' | 'major';
  readonly registeredAt: string;
}

export type RequestKind =
  /** By merge of a promotion pull request, or by automation where no approval is asked. */
  | 'promotion'
  /** By `trainyard rollback`. */
  | 'rollback'
  /** By an assignment tag that a person pushed. */
  | 'tag'
  /** By deleting the newest assignment tag. */
  | 'deletion'
  /** By a commit on the deploy branch, a revert among them. */
  | 'branch';

/** `desired.json`: what people asked for. Changes only by promotion, rollback or a person. */
export interface Desired extends BundleRef {
  readonly kind: 'Desired';
  readonly schemaVersion: 1;
  readonly model: string;
  readonly environment: string;
  readonly request: {
    readonly kind: RequestKind;
    readonly by: Actor;
    /** `wage-band#production#6`, `#42`, `commit 3f2a...`, `command`. */
    readonly from: string;
    /** Object id of the tag or commit that asks, so that it is consumed once. */
    readonly object?: string;
    readonly at: string;
    readonly reason?: string;
    /** A named person wants a rejected bundle tried again; counts once, when this file is first seen. */
    readonly force?: boolean;
  };
  /** Automation does not move past it until a person promotes a newer version. */
  readonly pinned: boolean;
}

export type Phase =
  | 'IDLE'
  | 'WARMING'
  | 'SHADOW'
  | 'CANARY'
  | 'PROMOTING'
  | 'PAUSED'
  | 'ABORTING'
  | 'REJECTED'
  | 'ROLLING_BACK';

/** `percent` of requests answered by the candidate; `shadow` answers none and compares all. */
export type RolloutStep = { readonly kind: 'shadow' } | { readonly kind: 'weight'; readonly percent: number };

/** How a release moves, resolved from `deploy.<env>` with defaults. Times are milliseconds. */
export interface RolloutPlan {
  readonly rollout: 'direct' | 'canary' | 'shadow';
  /** Without the last step to 100 %, which is the promotion; empty for direct. */
  readonly steps: readonly RolloutStep[];
  /** Least time in a step, from when the step was observed to serve. */
  readonly dwellMs: number;
  /** Longest time of the whole rollout. */
  readonly maxDurationMs: number;
  /** Windows of `dwellMs` that a step may stay inconclusive. */
  readonly holdWindows: number;
  readonly onInconclusive: 'pause' | 'abort' | 'extend';
  readonly onNewVersion: 'supersede' | 'queue';
  readonly observer: 'server' | 'prometheus' | 'store' | 'none';
  /** How long the former stable stays loaded after a promotion. */
  readonly rollbackWindowMs: number;
  /** Requests of the candidate without which no step passes. */
  readonly minSamples: number;
  /** The same of the last step, behind which the candidate answers everybody; `minSamples` where it is absent. */
  readonly promotionSamples?: number;
  /** Latencies per arm and step below which latency is not compared. */
  readonly minLatencySamples: number;
  /** Errors per request that the candidate may be worse by, in [0, 1]. */
  readonly errorMargin: number;
  /** Share by which the candidate's median latency may be above stable's; 0.25 where it is absent. */
  readonly latencyMargin?: number;
  readonly alphaAbort: number;
  readonly alphaPass: number;
  /** Each entry names columns; servers count evidence by their values too, as in `region=EU`. */
  readonly slices?: readonly (readonly string[])[];
  /** What people call the two versions, as in champion and challenger or a and b; `stable` and `candidate` when absent. */
  readonly names?: ArmNames;
  /** After the last step: `promote`, as where it is absent; `wait` pauses, for a person to choose between the two. */
  readonly onPass?: 'promote' | 'wait';
}

export interface ArmNames {
  readonly stable: string;
  readonly candidate: string;
}

/** One comparison of a step, with everything a reader needs to follow it. */
export interface AnalysisCheck {
  /** `error rate`, `latency`, `score drift`, `sample ratio`, `slice region=EU`. */
  readonly name: string;
  readonly verdict: 'pass' | 'fail' | 'inconclusive';
  /** `abort`: a failure aborts at any time; `promote`: a pass is needed at the end of a step. */
  readonly guards: 'abort' | 'promote' | 'both';
  readonly stable?: string;
  readonly candidate?: string;
  /** Statistic with its name, interval, E-value or p-value, as people read it. */
  readonly observed: string;
  readonly required: string;
  readonly method: string;
  /** Requests still needed, where that is what is missing. */
  readonly needs?: number;
  /** Login of the person who lets it pass though it is inconclusive. */
  readonly waivedBy?: string;
}

/** Why a step is not decided. Only `disagreement` says anything about the candidate. */
export type InconclusiveBecause =
  | 'no-data'
  | 'too-few'
  | 'provider-error'
  | 'not-observed'
  | 'routing'
  | 'disagreement';

export interface StepVerdict {
  readonly verdict: 'pass' | 'fail' | 'inconclusive';
  readonly because?: InconclusiveBecause;
  readonly checks: readonly AnalysisCheck[];
  readonly reason: string;
}

export interface Pause {
  readonly reason: string;
  readonly kind: 'manual' | 'inconclusive' | 'conflict' | 'promotion-failed';
  readonly since: string;
  readonly by: Actor;
  /** Phase to go back to. */
  readonly from: Phase;
}

export interface CheckWaiver {
  /** Name of the check, as in `AnalysisCheck`. */
  readonly check: string;
  readonly by: Actor;
  readonly at: string;
  readonly reason: string;
}

export interface RejectedBundle {
  readonly version: string;
  readonly digest: Digest;
  /** With which it decided; 0.5 where it is absent. */
  readonly threshold?: number;
  readonly reason: string;
  readonly at: string;
}

/** `release.json`: the controller's own state of one model in one environment. */
export interface Release {
  readonly kind: 'Release';
  readonly schemaVersion: 1;
  readonly model: string;
  readonly environment: string;
  /** Raised by one with each commit that changes this record. */
  readonly generation: number;
  /** Generation with which what is served became what it is now: the first of the evidence's window. */
  readonly windowGeneration?: number;
  /** Names one try to bring one candidate to stable; a retry has a new one. */
  readonly releaseId: string;
  readonly phase: Phase;
  readonly stable: BundleRef | null;
  readonly candidate: BundleRef | null;
  readonly plan: RolloutPlan;
  /** Index into `plan.steps`. */
  readonly stepIndex: number;
  /** Percent of requests for the candidate, in [0, 100]. */
  readonly weight: number;
  readonly startedAt: string;
  /** How long this try stood paused; `maxDurationMs` does not count it. */
  readonly pausedMs: number;
  readonly stepStartedAt: string;
  /** When a quorum of servers was first known to serve this generation; dwell time counts from here. */
  readonly stepObservedAt: string | null;
  readonly analysis: {
    readonly looks: number;
    readonly inconclusive: number;
    readonly errors: number;
    readonly last: StepVerdict | null;
  };
  /** Checks that a named person lets pass though they are inconclusive, in this try. A failure is never waived. */
  readonly waivers: readonly CheckWaiver[];
  readonly pause: Pause | null;
  /** Newest first. */
  readonly rejected: readonly RejectedBundle[];
  /** Bundles that were stable before, newest first, without the present one. */
  readonly formerStable: readonly BundleRef[];
  /** Versions that wait, where the plan says `queue`. */
  readonly queued: readonly BundleRef[];
  /** What the last decision had seen: the three-way rule compares with it. */
  readonly observed: {
    /** Blob id of `desired.json`. */
    readonly desired: string | null;
    /** Newest assignment tag and its object id. */
    readonly tag: { readonly name: string; readonly object: string } | null;
  };
  readonly decision: {
    /** SHA-256 over try, generation, step and outcome; a repeated run finds its own. */
    readonly key: Digest;
    readonly at: string;
    readonly event: LedgerEventKind;
    readonly by: Actor;
    readonly reason: string;
  };
}
