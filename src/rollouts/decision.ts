/** What a rollout decision reads and what it answers. Pure data; the caller commits it or prints it. */
import type { Actor } from '../core/actor.ts';
import type { EvidenceAnswer } from '../core/evidence-records.ts';
import type { LedgerEvent, LedgerEventKind } from '../core/ledger-records.ts';
import type { BundleRef, Desired, Release, RolloutPlan, StepVerdict } from '../core/release-records.ts';

/** What a person asks of a rollout that is under way. */
export interface RolloutCommand {
  /** `promote`: go to stable now, with whatever is known. */
  readonly kind: 'pause' | 'resume' | 'promote' | 'abort';
  readonly by: Actor;
  readonly reason: string;
  /** With `resume`: names of inconclusive checks that shall not stop this try any more. */
  readonly accept?: readonly string[];
}

/**
 * Whether the bundle that `desired.json` names was fetched, verified and loaded. `unchecked` until a decision says that it
 * needs to know, so that a run that changes nothing fetches nothing.
 */
export type TargetCheck =
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'usable' }
  | { readonly kind: 'unusable'; readonly detail: string };

export interface RolloutInput {
  /** `release.json` as committed last; null before the first release. */
  readonly release: Release | null;
  /** `desired.json` as it will stand beside the new release; null where there is none. */
  readonly desired: Desired | null;
  /** Blob id of that `desired.json`. */
  readonly desiredBlob: string | null;
  /** Newest assignment tag that this run has taken into account. */
  readonly tag: Release['observed']['tag'];
  /** As the spec says it now; a try that is under way keeps the plan that it began with. */
  readonly plan: RolloutPlan;
  readonly evidence: EvidenceAnswer;
  readonly command: RolloutCommand | null;
  /** In words, where branch and tags ask for different things (`threeWay`). */
  readonly conflict: string | null;
  readonly target: TargetCheck;
  /** What the ledger's newest event of this environment says, to notice a `release.json` that was set back by hand. */
  readonly known?: Pick<Release, 'generation' | 'stable' | 'candidate'>;
  /** Who acts where no person does. */
  readonly self: Actor;
  readonly now: Date;
}

/** A ledger event that does not know yet which one is before it. */
export type RolloutEvent = Omit<LedgerEvent, 'previous'>;

export interface RolloutDecision {
  /** The same object where nothing changes. */
  readonly release: Release | null;
  readonly changed: boolean;
  readonly events: readonly RolloutEvent[];
  /** One line for people, also where nothing changes. */
  readonly reason: string;
  /** Ask again with `target` looked into: nothing is decided before. */
  readonly needs?: 'target';
  /** What a person has to do something about. */
  readonly problem?: string;
  /** What a person may want to do: a rollout that will take longer than it may. */
  readonly advice?: string;
}

/** What a rule wants: a changed release, or that nothing happens. */
export type Move = Change | Stay;

export interface Change {
  readonly kind: 'change';
  readonly to: Partial<Release>;
  readonly event: LedgerEventKind;
  readonly by: Actor;
  readonly reason: string;
  /** Bundle that the event is about; the candidate, else stable, where absent. */
  readonly about?: BundleRef | null;
  /** Told before the event itself: a candidate that gives way. */
  readonly first?: { readonly event: LedgerEventKind; readonly about: BundleRef; readonly reason: string };
  readonly problem?: string;
  /** What the evidence said, where it decided. */
  readonly verdict?: StepVerdict;
  readonly advice?: string;
  /** What else the event tells, by name. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** The disagreement of branch and tags is not settled by this, so that it has to be seen again. */
  readonly keepObserved?: boolean;
}

export interface Stay {
  readonly kind: 'stay';
  readonly reason: string;
  readonly needs?: 'target';
  readonly problem?: string;
}

export function stay(reason: string, more: { readonly needs?: 'target'; readonly problem?: string } = {}): Stay {
  return { kind: 'stay', reason, ...more };
}

/** A rule reads the input, whose release is there, and says what it wants, or nothing. */
export type RuleInput = RolloutInput & { readonly release: Release };
export type Rule = (input: RuleInput) => Move | undefined;
