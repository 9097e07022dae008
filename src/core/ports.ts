/** The outside world as interfaces. Made real in `adapters/`; nothing here runs. */

export type { InferenceEngine, InferenceModel, ModelTensor, TensorValues } from './inference-ports.ts';

export interface TreeEntry {
  /** From the root of the repository, forward slashes. */
  readonly path: string;
  /** `100644`, `100755`, `120000` (symlink), `160000` (submodule). */
  readonly mode: string;
  readonly id: string;
  readonly size: number;
}

export interface Git {
  /** As git says it: `git version 2.39.5`. */
  version(): Promise<string>;
  /** Whether history was cut off. */
  shallow(): Promise<boolean>;
  /** Absolute path of the working tree. */
  readonly root: string;
  /** Object id of a commit-ish, or undefined. */
  resolve(revision: string): Promise<string | undefined>;
  /** Best common ancestor, or undefined for unrelated histories. */
  mergeBase(one: string, other: string): Promise<string | undefined>;
  /** Parents of a commit as it records them, also those that a shallow clone lacks. */
  parents(commit: string): Promise<readonly string[]>;
  /** Blob id that a file of the working tree would get, filters applied; the path is from the root. */
  hashFile(path: string): Promise<string>;
  /** Tree id of a commit-ish. */
  treeOf(revision: string): Promise<string>;
  /**
   * Tree id of the working tree as `git add --all` would record it (ignored files left out); the user's index and
   * working tree are not touched.
   */
  worktreeTree(): Promise<string>;
  /** Every file of a tree, recursively. */
  listTree(tree: string): Promise<ReadonlyMap<string, TreeEntry>>;
  /** Contents by blob id, over one process. Missing ids are absent. */
  readBlobs(ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Object ids of the server's refs that match any of the patterns of `git ls-remote`, by name. */
  remoteRefs(patterns: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Makes sure that commits are present in a shallow clone, by fetching them with history from `origin`. */
  ensureCommits(commits: readonly string[]): Promise<void>;
}

export interface Files {
  /** Bytes, or undefined when there is no such file. */
  read(path: string): Promise<Uint8Array | undefined>;
  readText(path: string): Promise<string | undefined>;
  /** Creates folders, writes beside and renames, so that a reader or a crash never sees half a file. */
  write(path: string, data: Uint8Array | string): Promise<void>;
  append(path: string, text: string): Promise<void>;
  /** Copies a file of any size, creating folders. */
  copy(from: string, to: string): Promise<void>;
  exists(path: string): Promise<boolean>;
  /** Bytes of a file, or undefined. */
  size(path: string): Promise<number | undefined>;
  /** Paths of all files below a folder, relative to it, sorted; empty when there is none. */
  list(folder: string): Promise<readonly string[]>;
  /** Removes a file or a folder with everything in it; nothing happens when it is not there. */
  remove(path: string): Promise<void>;
  /** Streaming SHA-256 and length. */
  digest(path: string): Promise<{ readonly digest: import('./hash.ts').Digest; readonly bytes: number }>;
  /** Absolute path with links resolved, or undefined when nothing is there. */
  realPath(path: string): Promise<string | undefined>;
}

/** Content by key; keys are relative paths of `[a-z0-9._/-]`. Writers are idempotent: equal key, equal bytes. */
export interface ObjectStore {
  readonly id: string;
  /** Shown to people: `folder .trainyard/store`. */
  readonly location: string;
  /** Names the store in the address of a bundle, as `trainyard serve` reads it: `s3://models/prod?region=eu-west-1`. */
  readonly address?: string;
  get(key: string): Promise<Uint8Array | undefined>;
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Puts unless the key is there; answers whether it did. Absent where the store cannot decide that in one step. */
  putNew?(key: string, bytes: Uint8Array): Promise<boolean>;
  has(key: string): Promise<boolean>;
  /** Keys with a prefix, sorted. */
  list(prefix: string): Promise<readonly string[]>;
  delete(key: string): Promise<void>;
  /**
   * An address by which a job without credentials may get, or put, this one object for some time. Absent where the
   * store lies on the machine alone.
   */
  lend?(key: string, loan: Loan): Promise<string>;
}

export interface Loan {
  readonly to: 'get' | 'put';
  readonly seconds: number;
}

/** Gets and puts at addresses that a store has lent. Throws `loan-refused` and `loan-unreachable`. */
export interface Loans {
  get(address: string): Promise<Uint8Array | undefined>;
  put(address: string, bytes: Uint8Array): Promise<void>;
}

/** Where objects of an S3-compatible service lie. */
export interface BucketPlace {
  readonly bucket: string;
  readonly region: string;
  /** `https://minio.example.com`; that of AWS when absent. */
  readonly endpoint?: string;
  /** The bucket stands in the path, not in the host's name. */
  readonly pathStyle: boolean;
}

/** Throws `store-credentials`, `store-denied`, `store-bucket`, `store-unreachable`, `store-unavailable`, `store-rejected`. */
export interface Bucket {
  get(key: string): Promise<Uint8Array | undefined>;
  /** Large content goes in parts, which appear at once. With `onlyNew`, false when the key was there already. */
  put(key: string, bytes: Uint8Array, options: { readonly onlyNew: boolean }): Promise<boolean>;
  has(key: string): Promise<boolean>;
  /** Every key with a prefix, in any order. */
  list(prefix: string): Promise<readonly string[]>;
  delete(key: string): Promise<void>;
  /** An address that holds its own signature. */
  lend(key: string, loan: Loan): Promise<string>;
}

/** One value of a row: numbers, strings, booleans and null only. */
export type Cell = string | number | boolean | bigint | null;

export interface ColumnInfo {
  readonly name: string;
  /** As DuckDB names it: `BIGINT`, `VARCHAR`, `DOUBLE`. */
  readonly type: string;
}

export interface ImageFiles {
  /** Quoted already. */
  readonly table: string;
  /** Names to show and to tell folders by, with the absolute paths. */
  readonly files: readonly { readonly name: string; readonly path: string }[];
  /** Height, width, channels. */
  readonly shape: readonly [number, number, number];
}

/** One SQL session over local files. Identifiers and literals are quoted by the caller (`data/sql.ts`). */
export interface TableSession {
  /** Runs statements and throws `data-query` with DuckDB's text on failure. */
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<readonly Readonly<Record<string, Cell>>[]>;
  describe(sql: string): Promise<readonly ColumnInfo[]>;
  /** Streams a query's columns; numeric and boolean columns as numbers with NaN for null, the rest as text or null. */
  columns(sql: string): Promise<ReadonlyMap<string, ColumnData>>;
  /**
   * Makes a table, whose name is quoted already, of the rows of Arrow IPC files (streams too) with the same columns. Reads
   * one record batch at a time. Throws `data-arrow`.
   */
  loadArrow(table: string, paths: readonly string[]): Promise<void>;
  /**
   * Makes a table of PNG and JPEG files, one row each: `path`, `folder`, `width`, `height`, and `image`, a list of values from
   * 0 to 255 at the shape asked for. Throws `data-image-file`.
   */
  loadImages(load: ImageFiles): Promise<void>;
  /** From now on no file, network or extension is reachable and the configuration is locked. */
  lock(): Promise<void>;
  close(): void;
}

export type ColumnData =
  | { readonly kind: 'number'; readonly values: Float64Array }
  | { readonly kind: 'text'; readonly values: readonly (string | null)[] };

export interface Tables {
  open(options: {
    readonly memoryLimitMb: number;
    readonly threads: number;
    /** Folder for what does not fit in memory. */
    readonly scratch: string;
    /** Files that stay reachable after `lock`. */
    readonly allow?: readonly string[];
  }): Promise<TableSession>;
}

/** TensorFlow.js with one backend made ready. */
export interface TensorEngine {
  /** Throws `backend-unavailable` naming what is missing. Idempotent; one backend per process. */
  use(backend: string): Promise<Tensors>;
  /** Why an optional backend cannot be used on this machine, in words; undefined for one that can. */
  lacks(backend: string): Promise<string | undefined>;
}

export interface Tensors {
  readonly backend: string;
  /** The native library behind the backend: `TensorFlow 2.21.0`. */
  readonly library?: string;
  readonly tf: typeof import('@tensorflow/tfjs-core');
  readonly layers: typeof import('@tensorflow/tfjs-layers');
}

export interface Clock {
  now(): Date;
  /** Milliseconds from an arbitrary start, never going back. */
  monotonicMs(): number;
}

export interface Log {
  info(line: string): void;
  warn(line: string): void;
  error(line: string): void;
  /**
   * How far a piece of work is, `share` of it done in [0, 1]: a bar that the next one replaces on a terminal; elsewhere a
   * plain line, at most one every few seconds.
   */
  progress(line: string, share: number): void;
  group(title: string): void;
  groupEnd(): void;
}

export interface HoldOptions {
  /** Ends the waiting. */
  readonly signal: AbortSignal;
  /** Called once when there is something to wait for, with words for who holds it. */
  readonly onWait: (holder: string) => void;
}

/** Keeps processes that share a folder from doing the same work at the same time. */
export interface Locks {
  /** Does the work while no other process holds the lock of this path. Freed also when the process is killed. */
  hold<T>(path: string, work: () => Promise<T>, options: HoldOptions): Promise<T>;
  /** Takes away what a killed process left behind, where nothing is to be done any more. */
  clear(path: string): Promise<void>;
}

/** Runs a stage in a fresh process of this program, over a run folder. Throws what the stage threw. */
export interface StageRunner {
  run(stage: string, folder: string, signal: AbortSignal): Promise<void>;
}

export interface IssueComment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly status: string;
  readonly conclusion?: string;
  readonly externalId: string;
  readonly annotations: number;
}

export interface CheckWrite {
  readonly name: string;
  readonly headSha: string;
  readonly externalId: string;
  readonly status: 'in_progress' | 'completed';
  readonly conclusion?: 'success' | 'failure' | 'neutral';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly import('./records.ts').Annotation[];
  readonly detailsUrl?: string;
}

export interface PullFacts {
  readonly number: number;
  readonly headSha: string;
  /** `owner/name`; absent when the fork is gone. */
  readonly headRepository?: string;
  readonly baseSha: string;
  readonly open: boolean;
}

/** What the forge knows about changes and people, where an event does not say it. */
export interface ForgeFacts {
  pull(number: number): Promise<PullFacts>;
  /** Visibility, and the time on the server. */
  repository(): Promise<{ readonly public: boolean; readonly time?: string }>;
  /** Whether an account may push to the repository. */
  mayWrite(login: string): Promise<boolean>;
}

/** The forge, as much of it as the review needs. */
export interface Forge {
  /** Login that our token writes as, `github-actions[bot]` with the default token. */
  viewer(): Promise<string>;
  /** All comments, over all pages, oldest first. */
  comments(pull: number): Promise<readonly IssueComment[]>;
  createComment(pull: number, body: string): Promise<IssueComment>;
  updateComment(id: number, body: string): Promise<IssueComment>;
  deleteComment(id: number): Promise<void>;
  /** Check runs of a commit with a name, oldest first. */
  checks(sha: string, name: string): Promise<readonly CheckRun[]>;
  createCheck(check: CheckWrite): Promise<CheckRun>;
  /** Annotations are appended to those the check has. */
  updateCheck(id: number, check: CheckWrite): Promise<CheckRun>;
}
