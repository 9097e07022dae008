import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { TrainyardError } from '../../core/errors.ts';
import {
  engineFolderName,
  type LockedEngine,
  type LockedPackage,
  type Platform,
  packagesFor,
  platformName,
} from './lock.ts';

type Env = Readonly<Record<string, string | undefined>>;

export interface PlaceOptions {
  readonly cwd: string;
  readonly env: Env;
}

/** The folder that `TRAINYARD_ENGINES` names. */
export function namedFolder({ env, cwd }: PlaceOptions): string | undefined {
  const named = env['TRAINYARD_ENGINES'];
  return named ? resolve(cwd, named) : undefined;
}

/** Whoever names a folder answers for its files; only its version is compared, because results depend on it. */
export async function checkNamed(folder: string, engine: LockedEngine): Promise<string> {
  const manifest = join(folder, 'node_modules', engine.package, 'package.json');
  const text = await readFile(manifest, 'utf8').catch(() => undefined);
  if (text === undefined) throw notThere(folder, engine);
  const { version } = JSON.parse(text) as { readonly version?: string };
  if (version === engine.version) return folder;
  throw new TrainyardError({
    code: 'engine-version',
    message: `${manifest} is version ${version}; this version of Trainyard uses ${engine.version}`,
    fix: `Run "npm install ${engine.package}@${engine.version}" there, or unset TRAINYARD_ENGINES.`,
  });
}

function notThere(folder: string, engine: LockedEngine): TrainyardError {
  return new TrainyardError({
    code: 'engine-missing',
    message: `${folder}, which TRAINYARD_ENGINES names, does not hold node_modules/${engine.package}`,
    fix: `Run "npm install ${engine.package}@${engine.version}" there, or unset TRAINYARD_ENGINES.`,
  });
}

/**
 * The folder above the `node_modules` of the program's own package, or above the one that the program lies in. Node itself
 * would look in every folder up to the root, and on a runner those above the Action are open to whatever ran there before.
 */
export function folderBeside(entry: string, name: string): string | undefined {
  const program = dirname(entry);
  const nested = program.split(sep).lastIndexOf('node_modules');
  const folders = [dirname(program), ...(nested < 0 ? [] : [program.split(sep).slice(0, nested).join(sep) || sep])];
  return folders.find((folder) => existsSync(join(folder, 'node_modules', name, 'package.json')));
}

export interface SideFolder {
  readonly folder: string;
  readonly packages: readonly LockedPackage[];
}

/** Our folder for an engine, there or not, and what belongs in it. Throws `engine-platform`. */
export function sideFolder(engine: LockedEngine, platform: Platform, options: PlaceOptions): SideFolder {
  const packages = packagesFor(engine, platform);
  if (packages === undefined) throw unsupported(engine, platform);
  return { packages, folder: join(cacheFolder(options), 'engines', engineFolderName(engine, packages)) };
}

function cacheFolder({ env, cwd }: PlaceOptions): string {
  if (env['TRAINYARD_HOME']) return resolve(cwd, env['TRAINYARD_HOME']);
  const shared = env['RUNNER_TOOL_CACHE'] || env['XDG_CACHE_HOME'] || env['LOCALAPPDATA'];
  return shared ? resolve(cwd, shared, 'trainyard') : join(homeOf(env), '.cache', 'trainyard');
}

export function homeOf(env: Env): string {
  return env['HOME'] || env['USERPROFILE'] || homedir();
}

export function unsupported(engine: LockedEngine, platform: Platform): TrainyardError {
  return new TrainyardError({
    code: 'engine-platform',
    message: `${engine.package} ${engine.version} has no build for ${platformName(platform)}`,
    fix:
      engine.built === undefined
        ? 'Run Trainyard on Linux, macOS or Windows with an x64 or arm64 processor.'
        : `It is optional. Where npm's own install of it works: npm install ${engine.package}@${engine.version} beside the program.`,
  });
}
