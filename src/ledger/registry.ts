import { SemVer } from 'semver';
import { parseMessage } from './message.ts';
import { type AnnotatedTag, byTime, type LedgerTag, ledgerTags, type Tag } from './tag-list.ts';

export interface TaggedVersion {
  /** `1.4.0`. */
  readonly version: string;
  readonly commit: string;
  readonly tag: AnnotatedTag;
  /** The JSON of the tag's message, where it has one; what another program registered has none. */
  readonly record?: Readonly<Record<string, unknown>>;
}

export interface Assignment {
  readonly tag: AnnotatedTag;
  readonly stage: string;
  /** Greatest version that is registered on the tag's commit; absent when none is. */
  readonly version?: string;
  /** `again`: the same commit was assigned anew later; `away`: it was taken back. */
  readonly standing: 'active' | 'again' | 'away';
}

/** What tags say about one artifact. */
export interface ArtifactState {
  readonly artifact: string;
  /** Greatest first. */
  readonly versions: readonly TaggedVersion[];
  /** By stage, oldest first. */
  readonly assignments: ReadonlyMap<string, readonly Assignment[]>;
  readonly deprecated: boolean;
  /** Every tag of it, oldest first. */
  readonly tags: readonly AnnotatedTag[];
  /** Counter of the next assignment tag: counters rise per artifact, over all stages. */
  readonly nextCounter: number;
}

export interface Registry {
  readonly artifacts: ReadonlyMap<string, ArtifactState>;
  /** Tags in the grammar that are not annotated: nothing can be done with them, and that has to be said. */
  readonly lightweight: readonly LedgerTag[];
}

/** What the tags of a repository say, as of a time where one is given. Tags outside the grammar do not matter. */
export function registryOf(tags: readonly Tag[], until?: Date): Registry {
  const { annotated, lightweight } = ledgerTags(tags);
  const counted = until === undefined ? annotated : annotated.filter(({ tagger }) => tagger.at <= until);
  const grouped = new Map<string, AnnotatedTag[]>();
  for (const tag of counted) {
    const group = grouped.get(tag.says.artifact);
    if (group === undefined) grouped.set(tag.says.artifact, [tag]);
    else group.push(tag);
  }
  const artifacts = new Map(
    [...grouped.keys()].sort().map((artifact) => [artifact, stateOf(artifact, grouped.get(artifact) ?? [])]),
  );
  return { artifacts, lightweight };
}

/** The newest assignment that was not taken back: what `gto show` calls the version in a stage. */
export function assigned(state: ArtifactState | undefined, stage: string): Assignment | undefined {
  return state?.assignments.get(stage)?.findLast(({ standing }) => standing === 'active');
}

function stateOf(artifact: string, tags: readonly AnnotatedTag[]): ArtifactState {
  const ordered = [...tags].sort(byTime);
  const versions = versionsOf(ordered);
  return {
    artifact,
    versions,
    assignments: assignmentsIn(ordered, versions),
    deprecated: ordered.some(({ says }) => says.act === 'deprecate'),
    tags: ordered,
    nextCounter: 1 + ordered.reduce((most, { says }) => Math.max(most, says.counter ?? 0), 0),
  };
}

function versionsOf(ordered: readonly AnnotatedTag[]): readonly TaggedVersion[] {
  const registered = new Map<string, TaggedVersion>();
  for (const tag of ordered) {
    const { says } = tag;
    if (says.act === 'deregister') registered.delete(says.version);
    if (says.act !== 'register') continue;
    const { record } = parseMessage(tag.message);
    registered.set(says.version, {
      version: says.version,
      commit: tag.commit,
      tag,
      ...(record === undefined ? {} : { record }),
    });
  }
  // Parsed once each: comparing texts would parse both every time.
  const parsed = [...registered.values()].map((one) => ({ one, semver: new SemVer(one.version) }));
  return parsed.sort((a, b) => b.semver.compare(a.semver)).map(({ one }) => one);
}

/** Assignments by stage, in the order of the tags that are handed in. */
export function assignmentsIn(
  ordered: readonly AnnotatedTag[],
  versions: readonly TaggedVersion[],
): ReadonlyMap<string, readonly Assignment[]> {
  const byCommit = new Map<string, string>();
  // Greatest first, so the first one of a commit stays.
  for (const { commit, version } of versions) if (!byCommit.has(commit)) byCommit.set(commit, version);
  const stages = new Map<string, Assignment[]>();
  // Place of the assignment that stands, by stage and commit.
  const standing = new Map<string, number>();
  for (const tag of ordered) {
    const { says, commit } = tag;
    if (says.act !== 'assign' && says.act !== 'unassign') continue;
    const before = stages.get(says.stage) ?? [];
    stages.set(says.stage, before);
    // A later tag for the same commit says anew whether it is in the stage.
    const place = `${says.stage} ${commit}`;
    const at = standing.get(place);
    const one = at === undefined ? undefined : before[at];
    if (at !== undefined && one !== undefined)
      before[at] = { ...one, standing: says.act === 'assign' ? 'again' : 'away' };
    standing.delete(place);
    if (says.act === 'unassign') continue;
    const version = byCommit.get(commit);
    standing.set(place, before.length);
    before.push({ tag, stage: says.stage, standing: 'active', ...(version === undefined ? {} : { version }) });
  }
  return stages;
}
