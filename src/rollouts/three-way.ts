import type { Actor } from '../core/actor.ts';
import type { BundleRef, Desired, Release } from '../core/release-records.ts';
import { sameBundle } from './same.ts';

/** An assignment tag of one model and environment, with what it stands for. */
export interface AssignmentFact {
  readonly name: string;
  readonly object: string;
  /** The bundle of the version that is registered on the tag's commit; absent where there is none. */
  readonly bundle?: BundleRef;
  readonly by: Actor;
  readonly at: string;
}

export interface Sides {
  readonly release: Release | null;
  readonly desired: Desired | null;
  readonly desiredBlob: string | null;
  /** Assignments that stand, newest first. */
  readonly assignments: readonly AssignmentFact[];
  /** Object ids of assignment tags that the ledger has seen and nobody has taken back, newest first. */
  readonly seen: readonly string[];
}

/** What is wanted, after the side that changed since the last decision. */
export type Wish =
  /** `desired.json` as it stands. */
  | { readonly kind: 'desired' }
  /** A tag asks for a bundle: `desired.json` has to be written anew. */
  | {
      readonly kind: 'tag';
      readonly how: 'assigned' | 'moved' | 'deleted';
      readonly tag: AssignmentFact;
      readonly bundle: BundleRef;
    }
  /** Both sides changed and ask for different things. */
  | { readonly kind: 'conflict'; readonly says: string }
  /** The tags say something that nobody can follow; the branch is followed meanwhile. */
  | { readonly kind: 'unclear'; readonly says: string; readonly fix: string };

/**
 * The three-way rule: `desired.json` and tags against what the last decision had seen of them. The side that changed wins;
 * where both changed and do not agree, nothing moves. Each change of a tag is known by its object id, so that it is followed
 * once.
 */
export function threeWay(sides: Sides): Wish {
  const change = tagChange(sides);
  if (change === undefined) return { kind: 'desired' };
  if (change.kind === 'unclear') return change;
  const { desired, desiredBlob, release } = sides;
  if (desired === null || sameBundle(desired, change.bundle)) return desired === null ? change : { kind: 'desired' };
  const moved = desiredBlob !== (release?.observed.desired ?? null);
  return moved ? conflict(desired, change) : change;
}

type TagWish = Extract<Wish, { readonly kind: 'tag' | 'unclear' }>;

function tagChange({ release, assignments, seen }: Sides): TagWish | undefined {
  const observed = release?.observed.tag ?? null;
  const [newest] = assignments;
  if (newest?.object === observed?.object) return undefined;
  const missing = seen.filter((object) => !assignments.some((tag) => tag.object === object));
  if (newest !== undefined && !seen.includes(newest.object)) {
    const how = newest.name === observed?.name ? 'moved' : 'assigned';
    return asks(newest, how);
  }
  if (observed === null || !seen.includes(observed.object)) return undefined;
  if (missing.length > 1) return manyMissing(missing.length, newest);
  if (missing[0] !== observed.object) return undefined;
  return newest === undefined ? nothingLeft(observed.name) : asks(newest, 'deleted');
}

function asks(tag: AssignmentFact, how: 'assigned' | 'moved' | 'deleted'): TagWish {
  if (tag.bundle !== undefined) return { kind: 'tag', how, tag, bundle: tag.bundle };
  return {
    kind: 'unclear',
    says: `Tag ${tag.name} assigns a commit on which no version is registered.`,
    fix: 'Tag the commit of a registered version: "trainyard history" lists them.',
  };
}

function manyMissing(count: number, newest: AssignmentFact | undefined): TagWish {
  const left = newest === undefined ? 'none is left' : `the newest left is ${newest.name}`;
  return {
    kind: 'unclear',
    says: `${count} assignment tags are gone and ${left}; only a single deletion is taken for a rollback.`,
    fix: 'Push the tags again, or say what shall serve with "trainyard rollback".',
  };
}

function nothingLeft(name: string): TagWish {
  return {
    kind: 'unclear',
    says: `Tag ${name} is gone and there is no earlier assignment to go back to.`,
    fix: 'Assign a version by tag, or take the model out by removing its folder from the deploy branch.',
  };
}

function conflict(desired: Desired, { tag, bundle, how }: Extract<Wish, { readonly kind: 'tag' }>): Wish {
  const told = how === 'deleted' ? `the deletion of a tag, back to ${tag.name},` : `tag ${tag.name}`;
  return {
    kind: 'conflict',
    says: `desired.json asks for ${desired.version} (${desired.request.from}) and ${told} for ${bundle.version}; both changed since the last decision.`,
  };
}
