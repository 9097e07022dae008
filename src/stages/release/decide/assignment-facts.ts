import type { Actor } from '../../../core/release-records.ts';
import { bundleRef, type RegisteredVersion } from '../../../ledger/registered.ts';
import type { Assignment } from '../../../ledger/registry.ts';
import type { AssignmentFact } from '../../../rollouts/three-way.ts';

/** Who pushed a ref, where the host has said so. */
export interface Pusher {
  readonly ref: string;
  readonly by: Actor;
}

/** Standing assignments with the bundles that they stand for. A tagger is only claimed; who pushed it may be known. */
export function assignmentFacts(
  assignments: readonly Assignment[],
  versions: readonly RegisteredVersion[],
  pusher: Pusher | undefined,
): readonly AssignmentFact[] {
  return assignments.map(({ tag, version }) => {
    const registered = registeredAt(tag.commit, version, versions);
    const by: Actor =
      pusher?.ref === `refs/tags/${tag.name}` ? pusher.by : { login: tag.tagger.name, proof: 'claimed' };
    return {
      name: tag.name,
      object: tag.object,
      by,
      at: tag.tagger.at.toISOString(),
      ...(registered === undefined ? {} : { bundle: bundleRef(registered) }),
    };
  });
}

/** What the ledger registered on the commit: version tags can be moved and deleted, and only choose among several there. */
function registeredAt(
  commit: string,
  tagged: string | undefined,
  versions: readonly RegisteredVersion[],
): RegisteredVersion | undefined {
  const there = versions.filter(({ record }) => record.commit === commit);
  const named = (among: readonly RegisteredVersion[]) => among.find(({ record }) => record.version === tagged);
  return named(there) ?? there.at(-1) ?? named(versions);
}
