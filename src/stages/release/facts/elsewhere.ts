import type { Clock, Git } from '../../../core/ports.ts';
import type { GitRefs } from '../../../core/refs.ts';

/** A branch in another repository, and what was decided about it here. */
export interface Elsewhere {
  /** Its tip there. */
  readonly theirs: string | undefined;
  /** The tip that this repository has decided on. */
  readonly draft: string | undefined;
  /** Its tip there as it was last written or decided on. */
  readonly delivered: string | undefined;
}

export interface ElsewherePorts {
  readonly refs: GitRefs;
  readonly git: Pick<Git, 'mergeBase'>;
  readonly clock: Clock;
}

/**
 * The branch of another repository as it is meant to be, by a three-way rule: the side that changed since the last delivery
 * counts, so that a branch that people moved back there is not taken for one that nothing has been brought to. Where both
 * changed, what was decided here stays as far as nobody touched it there. Writes a commit where the two have to meet, and
 * moves no ref. Throws what fetching throws.
 */
export async function lookElsewhere(
  { theirs, draft, delivered }: Elsewhere,
  { refs, git, clock }: ElsewherePorts,
): Promise<string | undefined> {
  if (draft === undefined || theirs === draft) return theirs;
  // A branch that was there and is gone is not begun anew.
  if (theirs === undefined) return delivered === undefined ? draft : undefined;
  if (theirs === delivered) return draft;
  if (draft === delivered || (await refs.isAncestor(draft, theirs))) return theirs;
  const movedBack = delivered !== undefined && !(await refs.isAncestor(delivered, theirs));
  if (!movedBack && (await refs.isAncestor(theirs, draft))) return draft;
  const base = movedBack ? delivered : await git.mergeBase(draft, theirs);
  // History that was written anew there has nothing in common with ours: it is read as it stands.
  if (base === undefined) return theirs;
  const files = await undelivered({ base, draft, theirs }, refs);
  const message = 'Bring together what people and Trainyard wrote\n';
  return refs.writeCommit({ parent: theirs, other: draft, files, message, at: clock.now() });
}

/** Files that were decided on here, and that nobody has touched there. */
async function undelivered(
  { base, draft, theirs }: { readonly base: string; readonly draft: string; readonly theirs: string },
  refs: GitRefs,
): Promise<ReadonlyMap<string, string | null>> {
  const [before, ours, there] = await Promise.all([base, draft, theirs].map((commit) => refs.blobs(commit)));
  const texts = await refs.texts(draft);
  const paths = [...new Set([...(before?.keys() ?? []), ...(ours?.keys() ?? [])])];
  const moved = paths.filter((path) => ours?.get(path) !== before?.get(path) && there?.get(path) === before?.get(path));
  return new Map(moved.map((path) => [path, texts.get(path) ?? null]));
}
