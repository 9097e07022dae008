import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { systemClock } from '../adapters/clock.ts';
import { duckdbTables } from '../adapters/duckdb.ts';
import { loadInferenceEngine, loadTableEngine, openEngines } from '../adapters/engines.ts';
import { diskFiles } from '../adapters/files.ts';
import { inferenceEngine } from '../adapters/onnx.ts';
import { programPorts } from '../adapters/programs.ts';
import { bucketCredentials, openBucket } from '../adapters/s3.ts';
import { tensorEngine } from '../adapters/tensors.ts';
import { EXIT, messageOf, TrainyardError } from '../core/errors.ts';
import type { ModelEngines, StoreIo } from '../core/plugins.ts';
import type { Clock, Log } from '../core/ports.ts';
import type { BundleRef } from '../core/release-records.ts';
import { models } from '../models/index.ts';
import { accessOf } from './access/access.ts';
import { syncRoute } from './access/sync.ts';
import { readConfig, type ServeConfig } from './config/config.ts';
import { feedbackRoute } from './evidence/feedback.ts';
import { PredictionMemory } from './evidence/memory.ts';
import { ServeMetrics } from './evidence/metrics.ts';
import { PredictionIds } from './evidence/prediction-ids.ts';
import { followBranch } from './follow/branch.ts';
import { type BundleSource, bundleSource } from './follow/bundles.ts';
import { Follower } from './follow/follower.ts';
import { docsRoutes } from './http/docs.ts';
import type { Route } from './http/router.ts';
import { startServer } from './http/server.ts';
import { eraseRoute, eraseUnitRoute } from './log/erase.ts';
import { PredictionLog } from './log/prediction-log.ts';
import { serveLog } from './log.ts';
import { ModelPool, warmOf } from './model/pool.ts';
import { loadServed } from './model/served.ts';
import { warmUp } from './model/warm-up.ts';
import { Answerer } from './routing/answer.ts';

/** The process, as the entry hands it over. */
export interface ServeWorld {
  /** Absolute path of the script that started the program; assets lie beside it. */
  readonly entry: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly execPath: string;
  readonly err: (text: string) => void;
  readonly out: (text: string) => void;
  readonly signal: AbortSignal;
}

export interface ServeRequest {
  /** Address or path of the repository. */
  readonly repo: string;
  readonly environment: string;
  readonly store?: string;
  readonly pollMs: number;
  readonly host?: string;
  readonly port?: number;
  /** Folder for the followed branch and the bundles; one below the user's cache folder when absent. */
  readonly cache?: string;
  /** Path of a configuration file. */
  readonly config?: string;
}

/**
 * Serves what the deploy branch says until the process is told to end. Throws `serve-config`, `serve-exposed`,
 * `serve-address` and `git-missing`; what goes wrong later is said and survived.
 */
export async function serve(request: ServeRequest, world: ServeWorld): Promise<void> {
  const clock = systemClock();
  const log = serveLog({ write: world.err, clock });
  const config = withFlags(readConfig(await configText(request, world)), request);
  checkExposure(config);
  const metrics = new ServeMetrics();
  const follower = await followerOf(request, world, { clock, log, metrics, config });
  const state = {
    get deployments() {
      return follower.deployments;
    },
    get status() {
      return follower.status;
    },
  };
  const { limits, nan } = config;
  const shadowQueue = config.shadow.queue;
  const answerer = new Answerer({ metrics, clock, log, nan, timeoutMs: limits.timeoutMs, shadowQueue });
  const records = recordsOf(world, { clock, log, metrics, config }, follower);
  const common = { state, answerer, recorder: records.memory, metrics, clock, log, limits, unit: unitOf(config), nan };
  const tls = await tlsOf(config, world);
  const ports = { ...common, access: accessOf(config), more: records.routes, ...(tls !== undefined && { tls }) };
  const server = await startServer(ports, config.listen).catch((error: unknown) => {
    throw unusable(config, error);
  });
  world.out(`${server.url}\n`);
  log.info(`serving ${request.environment} of the repository at ${server.url}`);
  await followUntil(world.signal, follower, request.pollMs);
  log.info('stopping: answering what has begun');
  await server.stop(config.drainMs);
  await records.close();
  log.info('stopped');
}

interface Records {
  readonly memory: PredictionMemory;
  readonly routes: ReadonlyMap<string, readonly Route[]>;
  close(): Promise<void>;
}

/** What is kept of predictions, and the routes about it. */
function recordsOf(world: ServeWorld, wiring: Wiring, follower: Follower): Records {
  const { clock, log, metrics, config } = wiring;
  const ids = new PredictionIds(clock);
  const folder = config.log === undefined ? undefined : resolve(world.cwd, config.log.folder);
  const native = openEngines({ ...world, actions: false, log });
  const tables = duckdbTables(() => loadTableEngine(native));
  const predictions =
    config.log === undefined || folder === undefined
      ? undefined
      : new PredictionLog({ config: config.log, folder, process: ids.process, clock, log, metrics, tables });
  const memory = new PredictionMemory(ids, predictions === undefined ? undefined : (entry) => predictions.write(entry));
  const timer = setInterval(() => void predictions?.maintain(), MAINTAIN_MS);
  timer.unref();
  const deployments = () => follower.deployments;
  const erase = { memory, log: predictions };
  const secret = world.env['TRAINYARD_SYNC_SECRET'];
  return {
    memory,
    routes: new Map<string, readonly Route[]>([
      ...docsRoutes(),
      ['/v1/sync', [syncRoute({ secret, sync: () => follower.sync(), log })]],
      ['/v1/feedback', [feedbackRoute({ memory, log: predictions, folder, metrics, clock, deployments })]],
      ['/v1/predictions/*', [eraseRoute(erase)]],
      ['/v1/erase', [eraseUnitRoute(erase)]],
    ]),
    close: async () => {
      clearInterval(timer);
      await predictions?.close();
    },
  };
}

const MAINTAIN_MS = 60_000;

async function tlsOf({ listen }: ServeConfig, { cwd }: ServeWorld) {
  if (listen.tls === undefined) return undefined;
  const [key, cert] = await Promise.all(
    [listen.tls.key, listen.tls.cert].map((path) => readFile(resolve(cwd, path)).catch(unreadable(path))),
  );
  return { key: key as Buffer, cert: cert as Buffer };
}

async function followUntil(signal: AbortSignal, follower: Follower, pollMs: number): Promise<void> {
  while (!signal.aborted) {
    await follower.sync();
    await pause(pollMs, undefined, { signal }).catch(() => undefined);
  }
}

interface Wiring {
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: ServeMetrics;
  readonly config: ServeConfig;
}

async function followerOf(request: ServeRequest, world: ServeWorld, wiring: Wiring): Promise<Follower> {
  const { repo: repository, environment } = request;
  const { env } = world;
  const place = repository.includes('://') || repository.includes('@') ? repository : resolve(world.cwd, repository);
  const folder = cacheFolder(request, world, place);
  const branch = await followBranch({ repository: place, environment, folder: join(folder, 'branch.git'), env });
  const files = diskFiles();
  const io: StoreIo = {
    root: world.cwd,
    files,
    openBucket: (bucket) => openBucket(bucket, bucketCredentials(env)),
  };
  const store = request.store === undefined ? {} : { store: request.store };
  const bundles = bundleSource({ folder: join(folder, 'bundles'), files, io, log: wiring.log, ...store });
  const engines = enginesOf(world, folder, wiring);
  const pool = new ModelPool(poolLoader(bundles, engines, wiring));
  const { config, ...ports } = wiring;
  return new Follower({ branch, environment, bundles, pool, breaker: config.breaker, ...ports });
}

/** One folder per branch, so that two servers of one machine keep out of each other's way. */
function cacheFolder({ cache, environment }: ServeRequest, { env, cwd }: ServeWorld, place: string): string {
  if (cache !== undefined) return resolve(cwd, cache);
  const name = createHash('sha256').update(`${place}\n${environment}`).digest('hex').slice(0, 16);
  const home = env['XDG_CACHE_HOME'] || join(env['HOME'] || homedir(), '.cache');
  return join(home, 'trainyard', 'serve', name);
}

function enginesOf(world: ServeWorld, folder: string, { clock, log }: Wiring): ModelEngines {
  const native = openEngines({ ...world, actions: false, log });
  return {
    tensors: tensorEngine({ wasmFile: join(dirname(world.entry), 'tfjs-backend-wasm-simd.wasm') }),
    inference: inferenceEngine(() => loadInferenceEngine(native)),
    programs: programPorts({ env: world.env, clock, state: folder }),
  };
}

function poolLoader(bundles: BundleSource, engines: ModelEngines, { clock, metrics, log }: Wiring) {
  return async (ref: BundleRef) => {
    const content = await bundles.fetch(ref);
    const model = await loadServed(ref, content, { format: models.get(content.manifest.format), engines, clock });
    try {
      await warmUp(model);
      const labels = { model: content.manifest.model, digest: ref.digest };
      metrics.loadSeconds.set(labels, model.loadMs / 1000);
      metrics.bytes.set(labels, model.bytes);
      log.info(`${labels.model}: loaded ${ref.version} (${ref.digest}) in ${Math.round(model.loadMs)} ms`);
      return await warmOf(model);
    } catch (error) {
      model.dispose();
      throw error;
    }
  };
}

async function configText({ config }: ServeRequest, { cwd }: ServeWorld): Promise<string | undefined> {
  if (config === undefined) return undefined;
  return (await readFile(resolve(cwd, config)).catch(unreadable(config))).toString('utf8');
}

function unreadable(path: string): (cause: unknown) => never {
  return (cause) => {
    throw new TrainyardError({
      code: 'serve-config',
      message: `${path} could not be read: ${messageOf(cause)}`,
      fix: 'Check the path in --config, or in listen.tls of that file.',
      exitCode: EXIT.invalid,
      cause,
    });
  };
}

/** Flags win over the file. */
function withFlags(config: ServeConfig, { host, port }: ServeRequest): ServeConfig {
  const listen = { ...config.listen, ...(host !== undefined && { host }), ...(port !== undefined && { port }) };
  return { ...config, listen };
}

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|localhost)$/;

/** Beyond this machine nobody is let in by default. */
function checkExposure({ listen, access }: ServeConfig): void {
  if (LOOPBACK.test(listen.host) || access.anonymous || access.keys.length > 0 || access.oidc !== undefined) return;
  throw new TrainyardError({
    code: 'serve-exposed',
    message: `${listen.host} can be reached from other machines, and nothing says who may do what`,
    fix: 'Set access.keys or access.oidc in the --config file; or access.anonymous: true, where something in front of the server decides.',
    exitCode: EXIT.invalid,
  });
}

function unitOf({ routing }: ServeConfig) {
  const { unitHeader, unitPath } = routing;
  return { header: unitHeader.toLowerCase(), ...(unitPath !== undefined && { path: unitPath.split('.') }) };
}

function unusable({ listen }: ServeConfig, cause: unknown): TrainyardError {
  return new TrainyardError({
    code: 'serve-address',
    message: `cannot listen at ${listen.host} port ${listen.port}: ${messageOf(cause)}`,
    fix: 'Choose another --port, or end what uses it.',
    exitCode: EXIT.invalid,
    cause,
  });
}
