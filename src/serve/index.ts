import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { loadTableEngine, openEngines } from '../adapters/engines/engines.ts';
import { duckdbTables } from '../adapters/tables/duckdb.ts';
import { accessOf } from './access/access.ts';
import { syncRoute } from './access/sync.ts';
import type { ServeConfig } from './config/config.ts';
import { feedbackRoute } from './evidence/feedback.ts';
import { PredictionMemory } from './evidence/memory.ts';
import { PredictionIds } from './evidence/prediction-ids.ts';
import { Follower } from './follow/follower.ts';
import { docsRoutes } from './http/docs.ts';
import type { Route } from './http/router.ts';
import { startServer } from './http/server.ts';
import { eraseRoute, eraseUnitRoute } from './log/erase.ts';
import { PredictionLog } from './log/prediction-log.ts';
import { optionsOf, tlsOf, unitOf, unusable } from './options.ts';
import { Answerer } from './routing/answer.ts';
import { type Followed, followedFrom, type ServeRequest, type ServeWorld } from './wiring.ts';

export { type ScoreRequest, score, scoreText } from './score/score.ts';
export type { ServeRequest, ServeWorld } from './wiring.ts';

/**
 * Serves what the deploy branch says until the process is told to end. Throws `serve-config`, `serve-exposed`,
 * `serve-address` and `git-missing`; what goes wrong later is said and survived.
 */
export async function serve(request: ServeRequest, world: ServeWorld): Promise<void> {
  const config = await optionsOf(request, world);
  const followed = await followedFrom(request, world);
  const { clock, log, metrics } = followed;
  const { environment } = request;
  const follower = new Follower({ ...followed, environment, breaker: config.breaker });
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
  const records = recordsOf(world, { followed, config }, follower);
  const common = { state, answerer, recorder: records.memory, metrics, clock, log, limits, unit: unitOf(config), nan };
  const tls = await tlsOf(config, world);
  const ports = { ...common, access: accessOf(config), more: records.routes, ...(tls !== undefined && { tls }) };
  const server = await startServer(ports, config.listen).catch((error: unknown) => {
    throw unusable(config, error);
  });
  world.out(`${server.url}\n`);
  log.info(`serving ${environment} of the repository at ${server.url}`);
  await followUntil(world.signal, follower, request.pollMs);
  log.info('stopping: answering what has begun');
  await server.stop(config.drainMs);
  await records.close();
  log.info('stopped');
}

interface Wiring {
  readonly followed: Followed;
  readonly config: ServeConfig;
}

interface Records {
  readonly memory: PredictionMemory;
  readonly routes: ReadonlyMap<string, readonly Route[]>;
  close(): Promise<void>;
}

/** What is kept of predictions, and the routes about it. */
function recordsOf(world: ServeWorld, { followed, config }: Wiring, follower: Follower): Records {
  const { clock, log, metrics } = followed;
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

async function followUntil(signal: AbortSignal, follower: Follower, pollMs: number): Promise<void> {
  while (!signal.aborted) {
    await follower.sync();
    await pause(pollMs, undefined, { signal }).catch(() => undefined);
  }
}
