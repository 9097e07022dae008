import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { EngineBuild, EngineReport, EngineShelf } from '../../core/engines.ts';
import { EXIT, messageOf, TrainyardError } from '../../core/errors.ts';
import type { Log } from '../../core/ports.ts';
import { tfjsNodeMaking } from './build.ts';
import type { Making } from './install.ts';
import { alteration } from './inventory.ts';
import {
  type EngineLock,
  type LockedEngine,
  type LockedPackage,
  type Platform,
  packagesFor,
  parseEngineLock,
  platformName,
  thisPlatform,
} from './lock.ts';
import { checkNamed, folderBeside, homeOf, namedFolder, type PlaceOptions, sideFolder, unsupported } from './places.ts';
import type { EngineSource } from './source.ts';

export interface EngineOptions extends PlaceOptions {
  /** Absolute path of the script that started the program; the lock lies beside it. */
  readonly entry: string;
  readonly execPath: string;
  /** The folder `cwd` holds what is under review, so that its `.npmrc` has no say. */
  readonly actions: boolean;
  readonly log: Pick<Log, 'info'>;
  readonly signal: AbortSignal;
  readonly platform?: Platform;
}

export interface Engines extends EngineShelf {
  /**
   * The folder whose `node_modules` holds an engine, installed where that is needed, its files compared with the lock
   * once per process. An optional engine is never installed by this. Throws `engine-missing`, `engine-version`, `engine-altered`, `engine-platform`, `engine-lock`, and
   * what `install` throws.
   */
  ready(id: string): Promise<string>;
  /** The module of an engine. Throws what `ready` throws, and `engine-load`. */
  load(id: string): Promise<unknown>;
}

type NodeApi = typeof import('@duckdb/node-api');

/** The native table engine. */
export async function loadTableEngine(engines: Engines): Promise<NodeApi> {
  return (await engines.load('duckdb')) as NodeApi;
}

type Onnx = typeof import('onnxruntime-node');

/** The native engine for ONNX models. */
export async function loadInferenceEngine(engines: Engines): Promise<Onnx> {
  return (await engines.load('onnxruntime')) as Onnx;
}

/**
 * Native engines, looked for in this order: the folder that `TRAINYARD_ENGINES` names, beside the program where a package
 * manager put them, and our side folder, `<cache>/engines/<engine>-<digest>`, which is filled when it is first needed.
 */
export function openEngines(options: EngineOptions): Engines {
  const platform = options.platform ?? thisPlatform();
  const found = new Map<string, Promise<string>>();
  const shelf: Shelf = { options, platform };
  return {
    async ready(id) {
      const known = found.get(id) ?? locate(shelf, id);
      found.set(id, known);
      // What failed may succeed later: the network is back, the folder was mended.
      return known.catch((error: unknown) => {
        found.delete(id);
        throw error;
      });
    },
    async load(id) {
      const folder = await this.ready(id);
      return requireFrom(folder, packageOf(id));
    },
    async reports() {
      const { engines } = await readLock(options);
      return Promise.all(engines.map((engine) => report(engine, shelf, anyState)));
    },
    async source() {
      const source = await sourceOf(options);
      await source.close();
      return source.words;
    },
    async install(from) {
      const engines = (await readLock(options)).engines.filter(({ built }) => built === undefined);
      for (const engine of engines) await installOne(shelf, engine, { from });
      return Promise.all(engines.map((engine) => report(engine, shelf, sideState)));
    },
    async build({ engine: id, from, wheel }) {
      const engine = await builtEngine(options, id);
      await installOne(shelf, engine, { from, wheel });
      return report(engine, shelf, sideState);
    },
  };
}

interface Shelf {
  readonly options: EngineOptions;
  readonly platform: Platform;
}

const GPU_ENGINE = 'tfjs-node-gpu';

const PACKAGES = new Map([
  ['duckdb', '@duckdb/node-api'],
  ['onnxruntime', 'onnxruntime-node'],
  ['tfjs-node', '@tensorflow/tfjs-node'],
  // Never built by us: where CUDA is there for it, npm's own install brings it.
  [GPU_ENGINE, '@tensorflow/tfjs-node-gpu'],
]);

function packageOf(id: string): string {
  const name = PACKAGES.get(id);
  if (name === undefined) throw new TypeError(`there is no engine "${id}"`);
  return name;
}

async function locate(shelf: Shelf, id: string): Promise<string> {
  const { options } = shelf;
  const named = namedFolder(options);
  if (named !== undefined) return checkNamed(named, await lockedEngine(options, id));
  const beside = folderBeside(options.entry, packageOf(id));
  if (beside !== undefined) return beside;
  if (id === GPU_ENGINE) throw notBeside(await lockedEngine(options, id));
  const engine = await lockedEngine(options, id);
  const { folder, packages } = sideFolder(engine, shelf.platform, options);
  if (!existsSync(folder)) {
    if (engine.built !== undefined) throw notBuilt(engine);
    await installOne(shelf, engine);
  }
  const wrong = await alteration(folder, packages, makingOf(shelf, engine)?.files);
  if (wrong !== undefined) throw altered(folder, wrong, engine);
  return folder;
}

function notBeside({ package: name, version }: LockedEngine): TrainyardError {
  return new TrainyardError({
    code: 'engine-missing',
    message: `${name} is not beside the program`,
    fix: `On a machine with CUDA: npm install ${name}@${version} beside the program, or in the folder that TRAINYARD_ENGINES names.`,
  });
}

function notBuilt({ id, package: name, version }: LockedEngine): TrainyardError {
  return new TrainyardError({
    code: 'engine-missing',
    message: `the optional engine ${id} is not on this machine`,
    fix: `Build it with "trainyard engines build ${id}", or install ${name}@${version} beside the program.`,
  });
}

async function readLock({ entry }: EngineOptions): Promise<EngineLock> {
  const path = join(dirname(entry), 'engines.lock.json');
  return parseEngineLock(await readFile(path, 'utf8').catch(() => undefined), path);
}

async function lockedEngine(options: EngineOptions, id: string): Promise<LockedEngine> {
  const { engines } = await readLock(options);
  // The one for GPUs has the version of the other.
  const engine = engines.find((locked) => locked.id === (id === GPU_ENGINE ? 'tfjs-node' : id));
  if (engine === undefined) throw new TypeError(`engine "${id}" is not in the lock`);
  return { ...engine, package: packageOf(id) };
}

async function builtEngine(options: EngineOptions, id: string): Promise<LockedEngine> {
  const optional = (await readLock(options)).engines.filter(({ built }) => built !== undefined);
  const engine = optional.find((locked) => locked.id === id);
  if (engine !== undefined) return engine;
  throw new TrainyardError({
    code: 'engine-unknown',
    message: `there is no engine ${JSON.stringify(id.slice(0, 100))} that is built`,
    fix: `Name one of: ${optional.map((locked) => locked.id).join(', ')}.`,
    exitCode: EXIT.invalid,
  });
}

function altered(folder: string, wrong: string, { id, built }: LockedEngine): TrainyardError {
  const command = built === undefined ? 'install' : `build ${id}`;
  return new TrainyardError({
    code: 'engine-altered',
    message: `${folder} is not as it was installed: ${wrong}`,
    fix: `Find out what wrote there, then run "trainyard engines ${command}", which replaces the folder.`,
  });
}

type BuildFrom = { readonly [key in 'from' | 'wheel']?: EngineBuild[key] | undefined };

async function installOne(shelf: Shelf, engine: LockedEngine, { from, wheel }: BuildFrom = {}): Promise<void> {
  const { options } = shelf;
  const { folder, packages } = sideFolder(engine, shelf.platform, options);
  const making = makingOf(shelf, engine, wheel);
  if (existsSync(folder) && (await alteration(folder, packages, making?.files)) === undefined) return;
  const source = await sourceOf(options, from);
  try {
    const size = (sizeOf(packages) / 1e6).toFixed(1);
    options.log.info(`installing ${engine.package} ${engine.version} (${size} MB) from ${source.words}`);
    const { installPackages } = await import('./install.ts');
    await installPackages({ packages, folder, source, ...(making && { making }), signal: options.signal });
  } finally {
    await source.close();
  }
}

function makingOf({ options }: Shelf, { built }: LockedEngine, wheel?: string): Making | undefined {
  return built && tfjsNodeMaking(built, { ...options, wheel, info: options.log.info });
}

async function sourceOf({ cwd, env, execPath, actions, signal }: EngineOptions, from?: string): Promise<EngineSource> {
  const { openSource } = await import('./source.ts');
  const named = from ?? (env['TRAINYARD_ENGINE_SOURCE'] || undefined);
  const npm = { env, execPath, home: homeOf(env), ...(actions ? {} : { project: cwd }) };
  return openSource({ named, cwd, npm, signal });
}

function sizeOf(packages: readonly LockedPackage[]): number {
  return packages.reduce((sum, { bytes }) => sum + bytes, 0);
}

type Found = Pick<EngineReport, 'state' | 'folder' | 'problem'>;

type Look = (engine: LockedEngine, shelf: Shelf) => Promise<Found>;

async function report(engine: LockedEngine, shelf: Shelf, look: Look): Promise<EngineReport> {
  const packages = packagesFor(engine, shelf.platform) ?? [];
  const { id, package: name, version } = engine;
  const optional = engine.built === undefined ? {} : { optional: true as const };
  const facts = { engine: id, package: name, version, platform: platformName(shelf.platform), ...optional };
  const downloadBytes = sizeOf(packages) + (engine.built?.wheel.bytes ?? 0);
  return { ...facts, downloadBytes, ...(await look(engine, shelf)) };
}

async function anyState(engine: LockedEngine, shelf: Shelf): Promise<Found> {
  const named = namedFolder(shelf.options);
  if (named !== undefined && (engine.built === undefined || holds(named, engine)))
    return { state: 'named', folder: await checkNamed(named, engine) };
  if (named !== undefined) return { state: 'absent', folder: named };
  const beside = folderBeside(shelf.options.entry, engine.package);
  return beside === undefined ? sideState(engine, shelf) : { state: 'beside', folder: beside };
}

/** Nobody has to put an optional engine into a folder of their own. */
function holds(folder: string, engine: LockedEngine): boolean {
  return existsSync(join(folder, 'node_modules', engine.package, 'package.json'));
}

async function sideState(engine: LockedEngine, shelf: Shelf): Promise<Found> {
  const { options, platform } = shelf;
  if (packagesFor(engine, platform) === undefined)
    return { state: 'unsupported', folder: '', problem: unsupported(engine, platform).message };
  const { folder, packages } = sideFolder(engine, platform, options);
  if (!existsSync(folder)) return { state: 'absent', folder };
  const wrong = await alteration(folder, packages, makingOf(shelf, engine)?.files);
  return wrong === undefined ? { state: 'installed', folder } : { state: 'altered', folder, problem: wrong };
}

/** The engines are CommonJS; `import` would first read all their files for names, which takes longer than loading them. */
function requireFrom(folder: string, name: string): unknown {
  try {
    return createRequire(join(folder, 'node_modules', '_'))(name);
  } catch (cause) {
    throw new TrainyardError({
      code: 'engine-load',
      message: `${name} in ${folder} cannot be loaded: ${messageOf(cause)}`,
      fix: 'Run "trainyard engines" on this machine; a build for another system, or an old system library, gives this.',
      cause,
    });
  }
}
