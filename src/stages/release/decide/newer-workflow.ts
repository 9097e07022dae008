import type { GitRefs } from '../../../core/refs.ts';
import { parseTagList, TAG_FORMAT } from '../../../ledger/tag-list.ts';

/** The main branch, where it has another version of a workflow file than the commit of a tag. */
export async function newerWorkflow(ref: string, path: string, refs: GitRefs): Promise<string | undefined> {
  const { main, tags } = await refs.snapshot(TAG_FORMAT);
  const tag = parseTagList(tags).find(({ name }) => `refs/tags/${name}` === ref);
  if (tag === undefined || main.commit === undefined || tag.commit === main.commit) return undefined;
  const [now, then] = await Promise.all([refs.blobs(main.commit), refs.blobs(tag.commit)]);
  const present = now.get(path);
  return present === undefined || present === then.get(path) ? undefined : main.name;
}
