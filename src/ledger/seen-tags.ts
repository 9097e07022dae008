import { parseTagName } from './grammar.ts';
import type { ChainedEvent, PendingTag } from './ledger-files.ts';
import { type ArtifactState, type Assignment, assigned } from './registry.ts';

/** What events say about assignment tags, under `facts`. */
export interface TagFacts {
  /** The assignment tag that the event is about: ours, or one that a person asked with. */
  readonly tag?: { readonly name: string; readonly object: string };
  /** Object ids of tags that were taken away, and that this has been answered. */
  readonly gone?: readonly string[];
}

/**
 * Object ids of the assignment tags of one model and environment that the ledger has seen in the repository, newest first;
 * without those whose end is known, and those that are still owed to it.
 */
export function seenTags(
  chain: readonly ChainedEvent[] = [],
  environment: string,
  pending: readonly PendingTag[],
): readonly string[] {
  const owed = new Set(pending.map(({ name }) => name));
  const seen = new Set<string>();
  for (const { event } of chain) {
    if (event.environment !== environment) continue;
    const { tag, gone } = event.facts as TagFacts;
    for (const object of gone ?? []) seen.delete(object);
    if (tag !== undefined && !owed.has(tag.name)) seen.add(tag.object);
  }
  return [...seen].reverse();
}

/**
 * Assignments that stand, newest first. One that nobody has answered yet goes before all that are known: the clock of
 * the person who pushed it may be slow.
 */
export function standing(
  state: ArtifactState | undefined,
  stage: string,
  seen: readonly string[],
): readonly Assignment[] {
  const active = (state?.assignments.get(stage) ?? []).filter((one) => one.standing === 'active').reverse();
  const known = new Set(seen);
  return [...active.filter(({ tag }) => !known.has(tag.object)), ...active.filter(({ tag }) => known.has(tag.object))];
}

/** Of what was seen: what is there still or was taken away, without assignments that the same commit has anew. */
export function stillExpected(
  seen: readonly string[],
  state: ArtifactState | undefined,
  stage: string,
): readonly string[] {
  const replaced = new Set(
    (state?.assignments.get(stage) ?? []).filter((one) => one.standing === 'again').map(({ tag }) => tag.object),
  );
  return seen.filter((object) => !replaced.has(object));
}

/** The version that tags say is in a stage. */
export function versionInStage(state: ArtifactState | undefined, stage: string): string | undefined {
  return assigned(state, stage)?.version;
}

/** Counter of the next tag of an artifact, also past those that were deleted. */
export function nextCounter(state: ArtifactState | undefined, chain: readonly ChainedEvent[] | undefined): number {
  const used = (chain ?? []).map(({ event }) => parseTagName((event.facts as TagFacts).tag?.name ?? '')?.counter ?? 0);
  return Math.max(state?.nextCounter ?? 1, ...used.map((counter) => counter + 1));
}
