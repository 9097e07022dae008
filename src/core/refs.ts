/** Git as the database of the release system: snapshots of refs, objects without a working tree, one atomic move. */
import type { SignatureCheck } from './signatures.ts';

export interface RefSnapshot {
  /** Where it was read: the remote's name, or `this repository`. */
  readonly from: string;
  /** Branch that merges go to. */
  readonly main: { readonly name: string; readonly commit: string | undefined };
  /** Commits of branches, by name without `refs/heads/`. */
  readonly branches: ReadonlyMap<string, string>;
  /** What `git for-each-ref` printed for all tags, in the format that was asked for. */
  readonly tags: string;
}

/** Where a branch lies that no snapshot holds. */
export interface BranchPlace {
  readonly branch: string;
  /** `owner/name` on the same host, or an address that git can push to; this repository when absent. */
  readonly repository?: string;
}

/** A commit of text files on top of another, or the first of an orphan branch. */
export interface CommitWrite {
  readonly parent: string | undefined;
  /** A second parent, where two lines of history meet. */
  readonly other?: string;
  /** Text by path; null takes the file away. */
  readonly files: ReadonlyMap<string, string | null>;
  readonly message: string;
  readonly at: Date;
}

export interface TagWrite {
  readonly name: string;
  /** Commit. */
  readonly target: string;
  readonly message: string;
  readonly at: Date;
}

/** A ref on its way, with what it was when it was read; equal ends only say that it must not have moved. */
export interface RefUpdate {
  /** `refs/heads/deploy/production`. */
  readonly ref: string;
  readonly from: string | undefined;
  /** Absent: the ref goes away. */
  readonly to: string | undefined;
}

export type PushOutcome =
  | { readonly kind: 'pushed' }
  /** Something moved since it was read; nothing was written. */
  | { readonly kind: 'lost'; readonly refs: readonly string[] }
  /** The host does not take it; nothing was written. */
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly refs: readonly string[];
      readonly message: string;
      readonly fix: string;
    };

export interface LoggedCommit {
  readonly commit: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: string;
  readonly email: string;
  readonly at: Date;
  readonly message: string;
}

/**
 * Reads refs of a remote, or of the repository itself where there is none. Throws `git-fetch-failed` and `git-failed`;
 * pushes throw `push-unreachable`.
 */
export interface GitRefs {
  /** Fetches every branch and tag that matters, forced, into a namespace of its own, and reads them. */
  snapshot(tagFormat: string): Promise<RefSnapshot>;
  /**
   * The same from what the clone has already, without asking anyone. `tags`: globs of the names that are read, as
   * `git for-each-ref` has them; all when it is absent, none when it is empty.
   */
  local(tagFormat: string, tags?: readonly string[]): Promise<RefSnapshot>;
  /**
   * Tip of a branch where it lies now, fetched with its history; undefined where there is no such branch. Throws
   * `git-fetch-failed` and `environment-repository`.
   */
  tipOf(place: BranchPlace): Promise<string | undefined>;
  /** First parents from `to` back to `from` (without it), oldest first; the newest `most` of them. */
  merges(from: string | undefined, to: string, most: number): Promise<readonly LoggedCommit[]>;
  /** The newest first parent between that changed a path. */
  lastChange(
    range: { readonly from: string | undefined; readonly to: string },
    path: string,
  ): Promise<LoggedCommit | undefined>;
  /** Whether `one` is `other` or one of its ancestors. */
  isAncestor(one: string, other: string): Promise<boolean>;
  /** A commit and everything before it, as far as the clone has it. */
  ancestors(commit: string): Promise<ReadonlySet<string>>;
  /** Who works here, as git is configured: a name, claimed and no more. */
  whoami(): Promise<string>;
  /** Text of the files of a commit's tree that are named, or lie in folders that are (`events/`); of all when none is. */
  texts(commit: string, places?: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Blob id by path of a commit's tree. */
  blobs(commit: string): Promise<ReadonlyMap<string, string>>;
  /** Whether a tag object or a commit is signed, and by whom, as far as this machine can tell. */
  signature(object: string): Promise<SignatureCheck>;
  writeCommit(commit: CommitWrite): Promise<string>;
  /** Answers the tag object's id; equal tags have equal ids. */
  writeTag(tag: TagWrite): Promise<string>;
  /** All or nothing, in this repository or in the one that is named. */
  push(updates: readonly RefUpdate[], repository?: string): Promise<PushOutcome>;
}
