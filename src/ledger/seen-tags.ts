import { parseTagName } from './grammar.ts';
import type { ChainedEvent, PendingTag } from './ledger-files.ts';
import { type ArtifactState, type Assignment, assignmentsIn } from './registry.ts';

/** What events say about assignment tags, under `facts`. */
export interface TagFacts {
  /** The assignment tag that the event is about: ours, or one that a person asked with. */
  readonly tag?: { readonly name: string; readonly object: string };
  /** Object ids of other tags, assigning or taking back, that were there at the time. */
  readonly seen?: readonly string[];
  readonly taken?: readonly string[];
  /** Object ids of assignment tags that were taken away, and that this has been answered. */
  readonly gone?: readonly string[];
}

/** The tags of one model and environment as the ledger knows them. */
export interface SeenTags {
  /** Object ids of assignment tags in the repository whose end is not known, newest first. */
  readonly assigned: readonly string[];
  /** Place of every tag that was ever seen: the order in which things happened, whatever the clocks of taggers say. */
  readonly order: ReadonlyMap<string, number>;
}

/** Reads a model's chain; tags that are still owed to the repository count as not seen. */
export function seenTags(
  chain: readonly ChainedEvent[],
  environment: string,
  pending: readonly PendingTag[],
): SeenTags {
  const owed = new Set(pending.map(({ name }) => name));
  const here = new Set<string>();
  const order = new Map<string, number>();
  const see = (object: string) => {
    order.delete(object);
    order.set(object, order.size);
  };
  for (const { event } of chain) {
    if (event.environment !== environment) continue;
    const { tag, seen = [], taken = [], gone = [] } = event.facts as TagFacts;
    for (const object of [...seen, ...taken]) if (!order.has(object)) see(object);
    for (const object of seen) here.add(object);
    for (const object of gone) here.delete(object);
    if (tag === undefined || owed.has(tag.name)) continue;
    see(tag.object);
    here.delete(tag.object);
    here.add(tag.object);
  }
  return { assigned: [...here].reverse(), order: new Map([...order.keys()].map((object, index) => [object, index])) };
}

/**
 * Assignments of a stage, newest first, each with whether it stands. What nobody has answered yet comes after all that is
 * known: the clock of the person who pushed it may be slow.
 */
export function happened(state: ArtifactState | undefined, stage: string, { order }: SeenTags): readonly Assignment[] {
  if (state === undefined) return [];
  const place = (object: string) => order.get(object) ?? order.size;
  const tags = state.tags.toSorted((one, other) => place(one.object) - place(other.object));
  return [...(assignmentsIn(tags, state.versions).get(stage) ?? [])].reverse();
}

/** What a request has seen of the tags beside the one that it is about. */
export function tagsThere(state: ArtifactState | undefined, stage: string): Pick<TagFacts, 'seen' | 'taken'> {
  const of = (act: 'assign' | 'unassign') =>
    (state?.tags ?? []).flatMap(({ says, object }) => (says.act === act && says.stage === stage ? [object] : []));
  const [seen, taken] = [of('assign'), of('unassign')];
  return { ...(seen.length > 0 && { seen }), ...(taken.length > 0 && { taken }) };
}

/** Counter of the next tag of an artifact, also past those that were deleted. */
export function nextCounter(state: ArtifactState | undefined, chain: readonly ChainedEvent[]): number {
  const used = chain.map(({ event }) => parseTagName((event.facts as TagFacts).tag?.name ?? '')?.counter ?? 0);
  return Math.max(state?.nextCounter ?? 1, ...used.map((counter) => counter + 1));
}
