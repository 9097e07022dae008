/** What trainers get that work on folders: programs of the change under review, and artifacts made elsewhere. */
import type { CommandLimits, ProgramLog, ProgramPorts } from './programs.ts';
import type { Task } from './records.ts';

/** Absolute paths. All but `checkpoint` are made anew for each try, and removed after it. */
export interface FilesJobFolders {
  /** Holds the folders below, but for `checkpoint`. */
  readonly work: string;
  /** The code under review as git has it. */
  readonly code: string;
  /** One folder per channel, each with one file: `train`, and `validation` where there are such rows. */
  readonly channels: Readonly<Record<string, string>>;
  /** What is in it at the end is the model. */
  readonly model: string;
  /** Kept from one try to the next, until one succeeds. */
  readonly checkpoint: string;
}

export interface FilesJob<O> {
  /** Name of the model. */
  readonly name: string;
  readonly options: O;
  readonly task: Task;
  readonly classes: readonly string[];
  readonly seed: number;
  /** Name of the target's column in the channels. */
  readonly target: string;
  /** `text/csv` or `application/x-parquet`. */
  readonly contentType: string;
  /** Program and arguments; empty where the spec names none. */
  readonly command: readonly string[];
  readonly limits: CommandLimits;
  /** Patterns of numbers that the program prints about itself, by name. */
  readonly claims: Readonly<Record<string, string>>;
  /** The spec names a program that predicts, so that any file is taken, and never loaded. */
  readonly opaque: boolean;
  readonly folders: FilesJobFolders;
  readonly ports: ProgramPorts;
  /** A file of the tree under review, or undefined. */
  readonly readFile: (path: string) => Promise<Uint8Array | undefined>;
  readonly onLine: ProgramLog;
  readonly warn: ProgramLog;
  readonly signal: AbortSignal;
}

export interface FilesOutcome {
  /** Id of the model format that can load `files`. */
  readonly format: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Numbers that the program says about itself. Recorded and shown as claims; nothing is computed with them. */
  readonly claimed: Readonly<Record<string, number>>;
  /** What the machine enforced while it ran. */
  readonly enforced: readonly string[];
}
