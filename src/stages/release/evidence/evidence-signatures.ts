import type { GitRefs } from '../../../core/refs.ts';
import type { SignatureCheck } from '../../../core/signatures.ts';
import type { RegisteredVersion } from '../../../ledger/registered.ts';
import type { AnnotatedTag } from '../../../ledger/tag-list.ts';
import type { LocalRecords } from '../views/records.ts';

/** A tag or commit of the version, and what git says of its signature. */
export interface SignedObject extends SignatureCheck {
  /** `tag wage-band@v1.4.0`. */
  readonly of: string;
  readonly object: string;
  readonly tagger?: AnnotatedTag['tagger'];
  readonly message?: string;
  /** What anybody can run in a clone; null where nothing is signed. */
  readonly verify: string | null;
}

export interface Signatures {
  readonly rule: string;
  readonly signatures: readonly SignedObject[];
}

const RULE =
  'outcome: what git said where this pack was made, with the keys of that machine. verified: the content is what a known key signed; refused: it is not, or the key has expired or was revoked; unknown: it could not be checked there';

/** The version's own tag, the tags by which it was asked for, and the commit that they name. */
export async function signaturesOf(
  { record }: RegisteredVersion,
  { registry }: LocalRecords,
  refs: Pick<GitRefs, 'signature'>,
): Promise<Signatures> {
  const tags = registry.artifacts.get(record.model)?.tags ?? [];
  const signatures: SignedObject[] = [];
  for (const { name, object, commit, tagger, message } of tags) {
    if (commit !== record.commit) continue;
    const check = await refs.signature(object);
    signatures.push({ of: `tag ${name}`, object, ...check, tagger, message, verify: command(check, 'tag', object) });
  }
  const check = await refs.signature(record.commit);
  const { commit } = record;
  signatures.push({ of: `commit ${commit}`, object: commit, ...check, verify: command(check, 'commit', commit) });
  return { rule: RULE, signatures };
}

function command({ kind }: SignatureCheck, type: 'tag' | 'commit', object: string): string | null {
  return kind === null ? null : `git verify-${type} ${object}`;
}
