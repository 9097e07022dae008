import type { LoggedCommit } from '../../../core/refs.ts';
import type { Actor, Release, RolloutPlan } from '../../../core/release-records.ts';
import type { ChainedEvent } from '../../../ledger/ledger-files.ts';
import type { RegisteredVersion } from '../../../ledger/registered.ts';
import type { TagFacts } from '../../../ledger/seen-tags.ts';
import type { Deciding } from '../../../rollouts/same.ts';
import type { AssignmentFact } from '../../../rollouts/three-way.ts';
import type { Deployed } from '../facts/environments.ts';
import type { Place } from '../facts/places.ts';

/** Where and how a model is deployed, from its spec. */
export interface Target {
  readonly environment: string;
  readonly plan: RolloutPlan;
  /** People with write access who must approve a promotion. */
  readonly approvals: number;
  /** Environment that a version has to be stable in before it moves on to this one by itself. */
  readonly after?: string;
  /** `manual`: only a person promotes. */
  readonly promote: 'automatic' | 'manual';
}

/** All that is known about one model in one environment when it is decided on. */
export interface ModelInput {
  readonly model: string;
  readonly environment: string;
  readonly place: Place;
  readonly target: Target;
  /** The spec still asks for this environment; otherwise only what is under way goes on. */
  readonly declared: boolean;
  readonly deployed: Deployed;
  /** Commit by which people changed `desired.json` since the controller last wrote. */
  readonly change: LoggedCommit | undefined;
  /** Who is behind that commit, where the host says so. */
  readonly changer?: Actor;
  /** The release as the newest event of the ledger tells it, to notice a branch that was moved back with force. */
  readonly ledgerKnows?: Pick<Release, 'generation' | 'stable' | 'candidate'>;
  readonly versions: readonly RegisteredVersion[];
  readonly chain: readonly ChainedEvent[];
  /** What was stable here at any time, by the ledger. */
  readonly formerly: readonly Deciding[];
  readonly assignments: readonly AssignmentFact[];
  readonly seen: readonly string[];
  /** What a request that is answered now has seen of the tags. */
  readonly tagsThere: Pick<TagFacts, 'seen' | 'taken'>;
  /** Whether a version is stable where it has to be first. */
  mayFollow(version: string): boolean;
  /** Who deleted a tag, where the host said so; git does not know. */
  readonly deleter: Actor;
  readonly self: Actor;
  readonly now: Date;
  /** Any object id of the repository: its length says how ids are made. */
  readonly objectId: string | undefined;
}
