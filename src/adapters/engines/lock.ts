import { arch, platform, report } from 'node:process';
import { TrainyardError } from '../../core/errors.ts';
import { type Digest, digestOf, hexOf } from '../../core/hash.ts';

/** `engines.lock.json`, which lies beside the program and is written by its build. */
export interface EngineLock {
  readonly kind: 'EngineLock';
  readonly schemaVersion: 1;
  readonly engines: readonly LockedEngine[];
}

export interface LockedEngine {
  readonly id: string;
  /** The npm package that is loaded. */
  readonly package: string;
  readonly version: string;
  /** Everything it needs on any machine; an install takes those that fit. */
  readonly packages: readonly LockedPackage[];
  /** An optional engine: nothing installs it unasked, since a part of it has to be compiled on the machine. */
  readonly built?: LockedBuild;
}

/** What the compiled part of an engine is made from, and where it can be made. */
export interface LockedBuild {
  readonly os: readonly string[];
  readonly cpu: readonly string[];
  readonly libc: readonly string[];
  readonly wheel: LockedWheel;
  /** Libraries of the wheel that it is linked with. */
  readonly libraries: readonly { readonly member: string; readonly sha256: string }[];
}

/** A wheel of the Python Package Index; only files of it are used, and nothing in it is run. */
export interface LockedWheel {
  readonly project: string;
  readonly version: string;
  readonly file: string;
  readonly python: string;
  readonly abi: string;
  readonly platform: string;
  readonly bytes: number;
  /** Of the wheel, in hex. */
  readonly sha256: string;
}

export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** Folder below the engine's, `node_modules/...`. */
  readonly path: string;
  /** Of the archive, `sha512-` and base64. */
  readonly integrity: string;
  /** Size of the archive. */
  readonly bytes: number;
  /** Digest of the list of its files, as `contentDigest` makes it. */
  readonly content: Digest;
  readonly unpackedBytes: number;
  readonly files: number;
  /** The engine does without where this does not fit, if another of its builds does. */
  readonly optional?: true;
  /** Machines that it is for; for all when absent. Names as in `process.platform` and `process.arch`. */
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

export interface Platform {
  readonly os: string;
  readonly cpu: string;
  /** `glibc` or `musl`; on Linux only. */
  readonly libc?: string;
}

/** The machine that the program runs on. */
export function thisPlatform(): Platform {
  if (platform !== 'linux') return { os: platform, cpu: arch };
  // Without this the report looks up the name of every open connection, which can take seconds.
  Object.assign(report, { excludeNetwork: true });
  const { header } = report.getReport() as { readonly header?: { readonly glibcVersionRuntime?: string } };
  return { os: platform, cpu: arch, libc: header?.glibcVersionRuntime === undefined ? 'musl' : 'glibc' };
}

/** `linux-x64-glibc`, `darwin-arm64`. */
export function platformName({ os, cpu, libc }: Platform): string {
  return libc === undefined ? `${os}-${cpu}` : `${os}-${cpu}-${libc}`;
}

/** The packages of an engine for a machine, or undefined when the engine has no build for it. */
export function packagesFor(engine: LockedEngine, platform: Platform): readonly LockedPackage[] | undefined {
  const fitting = engine.packages.filter((locked) => fits(locked, platform));
  const builds = engine.packages.filter(({ optional }) => optional);
  const buildable = engine.built === undefined || fits(engine.built, platform);
  const whole = buildable && engine.packages.every((locked) => locked.optional || fitting.includes(locked));
  return whole && (builds.length === 0 || builds.some((build) => fitting.includes(build))) ? fitting : undefined;
}

function fits({ os, cpu, libc }: Pick<LockedPackage, 'os' | 'cpu' | 'libc'>, platform: Platform): boolean {
  return (
    (os?.includes(platform.os) ?? true) &&
    (cpu?.includes(platform.cpu) ?? true) &&
    (libc?.includes(platform.libc ?? '') ?? true)
  );
}

/** Name of the side folder of an engine: another version, another build or another machine is another folder. */
export function engineFolderName(engine: LockedEngine, packages: readonly LockedPackage[]): string {
  const { built } = engine;
  return `${engine.id}-${hexOf(digestOf({ layout: 1, packages, ...(built && { built }) })).slice(0, 20)}`;
}

/** Reads the text of a lock. Throws `engine-lock`; the file comes from the build, so its shape is only glanced at. */
export function parseEngineLock(text: string | undefined, path: string): EngineLock {
  const lock = text === undefined ? undefined : (parsed(text) as Partial<EngineLock> | undefined);
  if (lock?.kind === 'EngineLock' && lock.schemaVersion === 1 && Array.isArray(lock.engines)) return lock as EngineLock;
  throw new TrainyardError({
    code: 'engine-lock',
    message: text === undefined ? `${path} is missing` : `${path} is not a lock of this version of Trainyard`,
    fix: 'Install Trainyard again, or build it with "npm run build": the file belongs beside its program.',
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
