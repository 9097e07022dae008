/** What the server and the scoring of files both need to follow a deploy branch and to load what it names. */
import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { loadInferenceEngine, openEngines } from '../adapters/engines/engines.ts';
import { diskFiles } from '../adapters/files/files.ts';
import { systemClock } from '../adapters/host/clock.ts';
import { inferenceEngine } from '../adapters/inference/onnx.ts';
import { tensorEngine } from '../adapters/inference/tensors.ts';
import { openRegistry } from '../adapters/objects/oci.ts';
import { bucketCredentials, openBucket } from '../adapters/objects/s3.ts';
import { type CrashPoint, crashingFiles, crashPoint } from '../adapters/programs/crash.ts';
import { programPorts } from '../adapters/programs/programs.ts';
import type { ModelEngines, StoreIo } from '../core/plugins.ts';
import type { Clock, Log } from '../core/ports.ts';
import type { BundleRef } from '../core/release-records.ts';
import { models } from '../models/index.ts';
import { ServeMetrics } from './evidence/metrics.ts';
import { type DeployBranch, followBranch } from './follow/branch.ts';
import { type BundleSource, bundleSource } from './follow/bundles.ts';
import { serveLog } from './log.ts';
import { ModelPool, warmOf } from './model/pool.ts';
import { loadServed } from './model/served.ts';
import { warmUp } from './model/warm-up.ts';

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
  /** Ends the process as a power failure would; used by crash tests alone. */
  readonly kill: () => void;
}

export interface ServeRequest {
  /** Address or path of the repository. */
  readonly repo: string;
  readonly environment: string;
  /** Branch of the environment, where it is not `deploy/<environment>`. */
  readonly branch?: string;
  readonly store?: string;
  readonly pollMs: number;
  readonly host?: string;
  readonly port?: number;
  /** Folder for the followed branch and the bundles; one below the user's cache folder when absent. */
  readonly cache?: string;
  /** Path of a configuration file. */
  readonly config?: string;
}

export interface Followed {
  readonly branch: DeployBranch;
  readonly bundles: BundleSource;
  readonly pool: ModelPool;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: ServeMetrics;
}

/** Throws `deploy-branch` and `git-missing`. */
export async function followedFrom(request: ServeRequest, world: ServeWorld): Promise<Followed> {
  const { repo: repository, environment, branch: named } = request;
  const { env } = world;
  const clock = systemClock();
  const log = serveLog({ write: world.err, clock, secrets: [env['TRAINYARD_SYNC_SECRET'] ?? ''] });
  const metrics = new ServeMetrics();
  const place = repository.includes('://') || repository.includes('@') ? repository : resolve(world.cwd, repository);
  const folder = cacheFolder(request, world, place);
  const at = { repository: place, environment, ...(named !== undefined && { branch: named }) };
  const branch = await followBranch({ ...at, folder: join(folder, 'branch.git'), env });
  const crash = crashPoint(env['TRAINYARD_CRASH_AT'], '', world.kill);
  const files = crashingFiles(diskFiles(), crash);
  const io: StoreIo = {
    root: world.cwd,
    files,
    openBucket: (bucket) => openBucket(bucket, bucketCredentials(env)),
    openRegistry: (registry) => openRegistry(registry, env),
  };
  const store = request.store === undefined ? {} : { store: request.store };
  const bundles = bundleSource({ folder: join(folder, 'bundles'), files, io, log, ...store });
  const ports = { clock, log, metrics, crash };
  return {
    branch,
    bundles,
    pool: new ModelPool(poolLoader(bundles, enginesOf(world, folder, ports), ports)),
    clock,
    log,
    metrics,
  };
}

/** One folder per branch, so that two servers of one machine keep out of each other's way. */
function cacheFolder(
  { cache, environment, branch = '' }: ServeRequest,
  { env, cwd }: ServeWorld,
  place: string,
): string {
  if (cache !== undefined) return resolve(cwd, cache);
  const name = createHash('sha256')
    .update(`${place}\n${environment}${branch === '' ? '' : `\n${branch}`}`)
    .digest('hex')
    .slice(0, 16);
  const home = env['XDG_CACHE_HOME'] || join(env['HOME'] || homedir(), '.cache');
  return join(home, 'trainyard', 'serve', name);
}

type Ports = Pick<Followed, 'clock' | 'log' | 'metrics'> & { readonly crash: CrashPoint };

function enginesOf(world: ServeWorld, folder: string, { clock, log }: Ports): ModelEngines {
  const native = openEngines({ ...world, actions: false, log });
  return {
    tensors: tensorEngine({ wasmFile: join(dirname(world.entry), 'tfjs-backend-wasm-simd.wasm') }),
    inference: inferenceEngine(() => loadInferenceEngine(native)),
    programs: programPorts({ env: world.env, clock, state: folder }),
  };
}

/** Loading and warming up change nothing outside, and are places in which crash tests end the process all the same. */
function poolLoader(bundles: BundleSource, engines: ModelEngines, { clock, metrics, log, crash }: Ports) {
  return async (ref: BundleRef) => {
    const content = await bundles.fetch(ref);
    const ports = { format: models.get(content.manifest.format), engines, clock };
    const model = await crash.guard(() => loadServed(ref, content, ports));
    try {
      await crash.guard(() => warmUp(model));
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
