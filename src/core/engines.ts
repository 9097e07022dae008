/** Native engines: what the program needs at run time and its bundle cannot carry. No I/O. */

/**
 * Where an engine is:
 * - `named`: in the folder that the user named;
 * - `beside`: installed by a package manager next to the program;
 * - `installed`: in the side folder, every file as the lock says;
 * - `altered`: in the side folder, but not as the lock says; it is never loaded;
 * - `absent`: nowhere yet; it is installed when it is first needed, unless it is optional;
 * - `unsupported`: there is no build of it for this machine.
 */
export type EngineState = 'named' | 'beside' | 'installed' | 'altered' | 'absent' | 'unsupported';

export interface EngineReport {
  readonly engine: string;
  /** The npm package that is loaded. */
  readonly package: string;
  readonly version: string;
  /** As in `linux-x64-glibc`. */
  readonly platform: string;
  readonly state: EngineState;
  /** Absolute path of the folder that holds its `node_modules`, or that will. */
  readonly folder: string;
  /** Size of the archives of an install, bytes. */
  readonly downloadBytes: number;
  /** What is wrong, and what to do; with `altered` and `unsupported`. */
  readonly problem?: string;
  /** Trainyard does without; it is built on the machine, and only when somebody asks for it. */
  readonly optional?: true;
}

export interface EngineBuild {
  readonly engine: string;
  /** Source of the npm packages, as of an install. */
  readonly from?: string;
  /** Path of the Python wheel that its libraries are taken from; pip fetches it otherwise. */
  readonly wheel?: string;
}

export interface EngineShelf {
  /** One report per engine that this version of the program uses. Changes nothing. */
  reports(): Promise<readonly EngineReport[]>;
  /** Where an install would fetch from, in words; or why that is not known, and how to say it. */
  source(): Promise<string>;
  /**
   * Puts every engine that is not optional into the side folder, replacing altered ones. `from` is a folder of archives or the address of a
   * registry. Throws `engine-source`, `engine-download`, `engine-integrity`, `engine-archive` or `engine-platform`.
   */
  install(from?: string): Promise<readonly EngineReport[]>;
  /** Builds an optional engine into the side folder. Throws `engine-build` and what `install` throws. */
  build(build: EngineBuild): Promise<EngineReport>;
}
