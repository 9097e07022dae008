import type { Clock, Git } from '../../../core/ports.ts';
import type { GitRefs } from '../../../core/refs.ts';
import type { DeployPlace } from '../../../ledger/deploy-files.ts';

/** A branch in another repository, and what was decided about it here. */
export interface Elsewhere {
  /** Its tip there. */
  readonly theirs: string | undefined;
  /** The tip that this repository has decided on. */
  readonly draft: string | undefined;
}

export interface ElsewherePorts {
  readonly refs: GitRefs;
  readonly git: Pick<Git, 'mergeBase'>;
  readonly clock: Clock;
}

/**
 * The branch of another repository as it is meant to be: what was decided here and has not arrived there yet counts, and
 * so does what people wrote there meanwhile. Writes a commit where the two have to meet, and moves no ref. Throws what
 * fetching throws.
 */
export async function lookElsewhere(
  place: DeployPlace,
  draft: string | undefined,
  { refs, git, clock }: ElsewherePorts,
): Promise<Elsewhere & { readonly tip: string | undefined }> {
  const theirs = await refs.tipOf(place);
  const at = { theirs, draft };
  if (draft === undefined || theirs === draft) return { ...at, tip: theirs };
  if (theirs === undefined || (await refs.isAncestor(theirs, draft))) return { ...at, tip: draft };
  if (await refs.isAncestor(draft, theirs)) return { ...at, tip: theirs };
  const base = await git.mergeBase(draft, theirs);
  // History that was written anew there has nothing in common with ours: it is read as it stands.
  if (base === undefined) return { ...at, tip: theirs };
  const files = await undelivered({ base, draft, theirs }, refs);
  const message = 'Bring together what people and Trainyard wrote\n';
  return { ...at, tip: await refs.writeCommit({ parent: theirs, other: draft, files, message, at: clock.now() }) };
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
