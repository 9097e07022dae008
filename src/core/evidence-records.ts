/** What servers measure during a rollout, in a shape that sums over servers. */
import type { Digest } from './hash.ts';

/** Mergeable: counts per bucket; `bounds` are upper edges, ascending, and the last bucket is open. */
export interface Histogram {
  readonly bounds: readonly number[];
  /** `bounds.length + 1` counts. */
  readonly counts: readonly number[];
  readonly sum: number;
}

/** What one variant did since `Evidence.since`, summed over servers. */
export interface ArmEvidence {
  readonly version: string;
  readonly digest: Digest;
  readonly requests: number;
  /** Errors of the model: exceptions, time-outs and NaN, also those that stable then answered. */
  readonly errors: number;
  readonly timeouts: number;
  readonly fallbacks: number;
  /** Requests refused as malformed; no fault of the model unless the arms differ. */
  readonly clientErrors: number;
  /** Milliseconds; null for rows of a file, none of which is waited for by itself. */
  readonly latency: Histogram | null;
  /** Scores in [0, 1], or values for regression. */
  readonly scores: Histogram;
  /** Decisions by class name. */
  readonly classes: Readonly<Record<string, number>>;
  /** Outcomes that were posted later: joined, and right among them. */
  readonly labelled: { readonly rows: number; readonly right: number };
  /** Requests and errors per declared slice: `region=EU`. */
  readonly slices: Readonly<Record<string, { readonly requests: number; readonly errors: number }>>;
}

/** Stable and candidate on the same requests. */
export interface ShadowEvidence {
  readonly pairs: number;
  readonly dropped: number;
  readonly disagreements: number;
  /** Pairs of which only the stable, only the candidate failed. */
  readonly onlyStableFailed: number;
  readonly onlyCandidateFailed: number;
  /** Candidate's score minus stable's: sums for a paired test. */
  readonly difference: { readonly sum: number; readonly sumOfSquares: number };
  readonly labelled: {
    readonly onlyStableRight: number;
    readonly onlyCandidateRight: number;
    readonly both: number;
    readonly neither: number;
  };
  /** Pairs per declared slice, and those of them of which only the stable, only the candidate failed. */
  readonly slices: Readonly<Record<string, ShadowSlice>>;
}

export type ShadowSlice = Pick<ShadowEvidence, 'pairs' | 'onlyStableFailed' | 'onlyCandidateFailed'>;

export interface Evidence {
  readonly kind: 'Evidence';
  readonly schemaVersion: 1;
  readonly model: string;
  readonly environment: string;
  /** Newest generation that was read from git. */
  readonly generation: number;
  /**
   * What was served while the numbers were counted: `evidenceWindow` of `core/evidence-window.ts`. A reader drops numbers of
   * another window.
   */
  readonly window: Digest;
  /**
   * When counting began: with the first generation of the window. A commit that changes nothing of it, such as one that
   * records a decision to wait, raises the generation and does not start over. Summed over servers, the latest.
   */
  readonly since: string;
  readonly at: string;
  /**
   * How many servers there are, how many apply the generation, and how many have read it and cannot apply it (a bundle
   * that does not load or verify). A server alone says `{total: 1, atGeneration: 0 or 1, failing: 0 or 1}`.
   */
  readonly servers: { readonly total: number; readonly atGeneration: number; readonly failing: number };
  readonly stable: ArmEvidence | null;
  readonly candidate: ArmEvidence | null;
  readonly shadow: ShadowEvidence | null;
  /** Whether a server has taken the candidate's traffic away by itself, and why. */
  readonly breaker: { readonly open: boolean; readonly reason: string };
  /** Problems of servers: a bundle that does not load or verify. */
  readonly problems: readonly string[];
}

export type EvidenceAnswer =
  | { readonly kind: 'evidence'; readonly evidence: Evidence }
  /** Nobody answered, or not what was asked; never a pass and never by itself an abort. */
  | { readonly kind: 'none'; readonly because: 'no-data' | 'provider-error'; readonly detail: string };
