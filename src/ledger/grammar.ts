/**
 * Names of the tags that say what a repository has released, in GTO's grammar (its `constants.py` and `tag.py`), so that
 * `gto show` reads our repositories and we read theirs:
 *
 *   wage-band@v1.4.0        registers a version        wage-band@v1.4.0!     takes the registration back
 *   wage-band#production#6  assigns it a stage         wage-band#production!#7  takes the assignment back
 *   wage-band@deprecated    the model is retired       wage-band@created     the model exists
 *
 * Each may end in a counter, `#7`; ours do for assignments. `dir:name` is written `dir=name`.
 */
import { parse as parseSemver } from 'semver';

export type TagAct =
  | { readonly act: 'register' | 'deregister'; readonly version: string }
  | { readonly act: 'assign' | 'unassign'; readonly stage: string }
  | { readonly act: 'deprecate' | 'create' };

export type TagName = TagAct & {
  readonly name: string;
  readonly artifact: string;
  /** Absent where the tag has none. */
  readonly counter?: number;
};

const ARTIFACT = '(?:[^\\s~^:?*\\\\[\\]@!#=]+=)?[a-zA-Z0-9](?:[a-zA-Z0-9/_-]*[a-zA-Z0-9])?';
const STAGE = '[a-zA-Z0-9](?:[a-zA-Z0-9/_-]*[a-zA-Z0-9])?';
const NAME = new RegExp(
  `^(?<artifact>${ARTIFACT})(?:@(?:v(?<version>[0-9][^\\s@!#]*)(?<off>!)?|(?<word>deprecated|created))|#(?<stage>${STAGE})(?<away>!)?)(?:#(?<counter>[0-9]+))?$`,
);

/** What a tag's name says, without `refs/tags/`; undefined for tags that are none of ours. */
export function parseTagName(name: string): TagName | undefined {
  const groups = NAME.exec(name)?.groups;
  if (groups === undefined) return undefined;
  const { artifact = '', counter } = groups;
  const act = actOf(groups);
  if (act === undefined) return undefined;
  return { name, artifact, ...act, ...(counter === undefined ? {} : { counter: Number(counter) }) };
}

function actOf(groups: Readonly<Record<string, string | undefined>>): TagAct | undefined {
  const { version, off, word, stage, away } = groups;
  if (version !== undefined) {
    if (parseSemver(version)?.raw !== version) return undefined;
    return { act: off === undefined ? 'register' : 'deregister', version };
  }
  if (word !== undefined) return { act: word === 'created' ? 'create' : 'deprecate' };
  return { act: away === undefined ? 'assign' : 'unassign', stage: stage ?? '' };
}

/** Globs for `git for-each-ref` that match each tag of a model; a stage may have slashes in its name. */
export function tagGlobs(model: string): readonly string[] {
  return [`${model}[@#]*`, `${model}#*/**`];
}

/** `wage-band@v1.4.0`. */
export function versionTag(artifact: string, version: string): string {
  return `${artifact}@v${version}`;
}

/** `wage-band#production#6`. */
export function assignmentTag(artifact: string, stage: string, counter: number): string {
  return `${artifact}#${stage}#${counter}`;
}
