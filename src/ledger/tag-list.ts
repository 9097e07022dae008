import { parseTagName, type TagName } from './grammar.ts';

/** One tag as git has it. */
export interface Tag {
  /** Without `refs/tags/`. */
  readonly name: string;
  /** Object id of the tag; equal to `commit` for a lightweight tag. */
  readonly object: string;
  /** The commit it stands for. */
  readonly commit: string;
  /** Absent for lightweight tags, which say neither who nor when. */
  readonly tagger?: { readonly name: string; readonly email: string; readonly at: Date };
  readonly message: string;
}

/** A tag whose name is in the grammar. */
export interface LedgerTag extends Tag {
  readonly says: TagName;
}

/** A tag that can be ordered and asked for. */
export interface AnnotatedTag extends LedgerTag {
  readonly tagger: NonNullable<Tag['tagger']>;
}

/** Fields between NUL bytes, so that one `git for-each-ref` answers for all tags whatever their messages hold. */
export const TAG_FORMAT = [
  'refname',
  'objectname',
  'objecttype',
  '*objectname',
  '*objecttype',
  'taggername',
  'taggeremail',
  'taggerdate:unix',
  'contents',
]
  .map((field) => `%(${field})%00`)
  .join('');

/** The same without messages, which are most of what git prints. */
export const TAG_HEADS = TAG_FORMAT.replace('%(contents)', '');

const FIELDS = 9;

/**
 * Reads what `for-each-ref --format=TAG_FORMAT` printed. `strip` is what else stands before a name in the namespace
 * that was listed. Tags of trees, blobs and other tags are left out.
 */
export function parseTagList(output: string, strip = ''): readonly Tag[] {
  const fields = output.split('\0');
  const tags: Tag[] = [];
  for (let at = 0; at + FIELDS < fields.length + 1; at += FIELDS) {
    const tag = tagOf(fields, at, strip);
    if (tag !== undefined) tags.push(tag);
  }
  return tags;
}

function tagOf(fields: readonly string[], at: number, strip: string): Tag | undefined {
  const field = (index: number) => fields[at + index] ?? '';
  const [object, type] = [field(1), field(2)];
  const listed = field(0);
  const name = listed.slice((listed.startsWith('\n') ? 1 : 0) + strip.length);
  if (type === 'commit') return { name, object, commit: object, message: '' };
  if (type !== 'tag' || field(4) !== 'commit') return undefined;
  const tagger = { name: field(5), email: field(6).slice(1, -1), at: new Date(Number(field(7)) * 1000) };
  return { name, object, commit: field(3), tagger, message: field(8) };
}

/** Tags in the grammar; those of a lightweight kind apart, because nothing can be done with them. */
export function ledgerTags(tags: readonly Tag[]): {
  readonly annotated: readonly AnnotatedTag[];
  readonly lightweight: readonly LedgerTag[];
} {
  const known = tags.flatMap((tag): LedgerTag[] => {
    const says = parseTagName(tag.name);
    return says === undefined ? [] : [{ ...tag, says }];
  });
  return {
    annotated: known.filter((tag): tag is AnnotatedTag => tag.tagger !== undefined),
    lightweight: known.filter((tag) => tag.tagger === undefined),
  };
}

/** Oldest first: by the tagger's clock, which counts whole seconds, then by counter, then by name. */
export function byTime(one: AnnotatedTag, other: AnnotatedTag): number {
  return (
    one.tagger.at.getTime() - other.tagger.at.getTime() ||
    (one.says.counter ?? 0) - (other.says.counter ?? 0) ||
    (one.name < other.name ? -1 : one.name > other.name ? 1 : 0)
  );
}
