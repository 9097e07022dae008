/** Data that lies outside git: what `data.lock` pins, and the port that finds and fetches it. Nothing here runs. */
import type { Digest } from './hash.ts';
import type { BucketPlace } from './ports.ts';

/** One file as it was when it was pinned. */
export interface LockedFile {
  readonly uri: string;
  /** Bytes. */
  readonly size: number;
  readonly digest: Digest;
  /** Version id of a bucket that keeps versions: what is fetched later is that version, whatever came after it. */
  readonly version?: string;
  /** As the server gives it; lets an interrupted download go on. */
  readonly etag?: string;
}

/** A source of a spec, by what the spec calls it, with the files it named then, in the order of their names. */
export interface LockedSource {
  readonly uri: string;
  readonly files: readonly LockedFile[];
}

/** `data.lock`, beside the specs whose sources it pins. */
export interface DataLock {
  readonly kind: 'DataLock';
  readonly schemaVersion: 1;
  /** Sorted by `uri`. */
  readonly sources: readonly LockedSource[];
}

/** What specs may name outside git, by the project of the base branch. */
export interface OutsideRules {
  /** Hosts, with `:port` or without, that may be asked although their address is private or they speak plain HTTP. */
  readonly hosts: readonly string[];
  readonly buckets: readonly BucketPlace[];
  /** Absolute paths of folders of this machine. */
  readonly folders: readonly string[];
  /** Largest file that is fetched. */
  readonly mostBytes: number;
}

/** A file that a source names now; a pinned one also says what it has to be. */
export type OutsideFile = Pick<LockedFile, 'uri'> & Partial<LockedFile>;

/** How fetching ended. `moved`: what is there has another size than was pinned; `gone`: nothing is there. */
export type Fetched =
  | { readonly kind: 'file'; readonly path: string; readonly version?: string; readonly etag?: string }
  | { readonly kind: 'moved'; readonly size?: number }
  | { readonly kind: 'gone' };

export interface OutsideFiles {
  /** Every file below a folder of a bucket or of this machine (`s3://bucket/parts`), in any order. Throws as `fetch` does. */
  list(folder: string): Promise<readonly OutsideFile[]>;
  /**
   * Brings a file to `path`, whole or not at all, going on where an earlier try stopped; a file of this machine is answered
   * where it lies. The caller compares the digest. Throws `data-refused`, `data-unreachable`, `data-credentials`,
   * `data-denied`, `data-too-large` and the signal's reason.
   */
  fetch(file: OutsideFile, to: { readonly path: string; readonly signal: AbortSignal }): Promise<Fetched>;
}
