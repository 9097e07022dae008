/** Programs that are not ours, and what they write, as interfaces. Made real in `adapters/`; nothing here runs. */
import type { GpuReport } from './gpus.ts';

/** What a program that is not ours may use. A limit is per run of the program. */
export interface CommandLimits {
  /** Wall-clock milliseconds. */
  readonly timeMs: number;
  /** Bytes by which the watched folders may grow together. */
  readonly diskBytes: number;
  /** Files and folders that may be added to the watched folders together. */
  readonly entries: number;
  /** Bytes of data memory of each process; where the system can limit it. */
  readonly memoryBytes?: number;
}

/** A program of the change under review, or another that is not ours. */
export interface Command {
  /** Program and arguments; no shell reads them. A program with a slash is looked up from `folder`. */
  readonly argv: readonly string[];
  /** Absolute path of the working folder. */
  readonly folder: string;
  /** Variables beside the few that every program inherits; no token or credential is among those. */
  readonly env: Readonly<Record<string, string>>;
  readonly limits: CommandLimits;
  /** Absolute paths of the folders that the program may write, whose contents count against the limits. */
  readonly watched: readonly string[];
  /** Every line of both outputs, readable text without control characters, cut where too long. */
  readonly onLine: (line: string) => void;
  readonly signal: AbortSignal;
}

export interface CommandResult {
  /** Exit code, or undefined when a signal ended it. */
  readonly code?: number;
  readonly signal?: string;
  /** The limit for which it was stopped. */
  readonly stopped?: 'time' | 'disk' | 'entries' | 'depth';
  /** The last lines, oldest first. */
  readonly tail: readonly string[];
  /** Bytes of output that were not looked at, being past the cap. */
  readonly unreadBytes: number;
  /** Processes it left behind when it ended; they have been ended too. */
  readonly left: number;
  readonly seconds: number;
  /** What this machine enforces, in words: `time`, `disk (looked at every 250 ms)`, `memory`. */
  readonly enforced: readonly string[];
}

/** Runs programs that are not ours: scrubbed environment, own process group, limits, nothing left running. */
export interface CommandRunner {
  /** Throws `command-not-found`, and the signal's reason when interrupted. */
  run(command: Command): Promise<CommandResult>;
}

/** Something in a folder that others write; links are never followed. */
export interface OutsideEntry {
  /** Relative, with forward slashes. */
  readonly path: string;
  /** `too-deep`: its path is longer than the system takes, so that nobody can look at it. */
  readonly kind: 'file' | 'folder' | 'link' | 'other' | 'too-deep';
  readonly size: number;
}

/** Folders that programs which are not ours write to: nothing in them is followed, trusted or left behind. */
export interface OutsideFolders {
  create(folder: string): Promise<void>;
  /** A file with everything above it; `mode` as for chmod. */
  write(path: string, bytes: Uint8Array | string, mode?: number): Promise<void>;
  /** Everything below a folder, sorted by path; stops after `most` entries. */
  entries(folder: string, most: number): Promise<readonly OutsideEntry[]>;
  /** Up to `most` bytes of a plain file, or undefined when there is none at that path, link or larger file included. */
  read(path: string, most: number): Promise<Uint8Array | undefined>;
  /** Removes a folder, also one that was made unreadable or nested too deep for a path. */
  remove(folder: string): Promise<void>;
}

/** Numbers in text by patterns of others: JavaScript regular expressions with one group. */
export interface Patterns {
  /** The last match of each pattern over the lines, by name; a pattern that takes too long has none. */
  lastMatches(patterns: Readonly<Record<string, string>>, lines: readonly string[]): ReadonlyMap<string, string>;
}

/** Artifacts by address. */
export interface Downloads {
  /**
   * The bytes behind an `https:` address; redirects stay on https and off private addresses. Throws `download-refused`
   * and `download-failed`.
   */
  get(address: string, limits: { readonly mostBytes: number; readonly signal: AbortSignal }): Promise<Uint8Array>;
}

/** All that touches programs of others, handed around together. */
export interface ProgramPorts {
  readonly commands: CommandRunner;
  readonly folders: OutsideFolders;
  readonly patterns: Patterns;
  readonly downloads: Downloads;
  /** Absolute path of a folder for what is thrown away. */
  readonly scratch: string;
  readonly machine: { readonly cpus: number; readonly gpus: number };
  /** Looks for graphics processors. */
  readonly gpus: () => Promise<GpuReport>;
}

/** Prints a line of a program of others. */
export type ProgramLog = (line: string) => void;
