import { messageOf, TrainyardError } from '../../core/errors.ts';
import type { Clock, Log } from '../../core/ports.ts';
import type { BundleRef, Release } from '../../core/release-records.ts';
import type { ServeMetrics } from '../evidence/metrics.ts';
import { contractDifference } from '../model/contract.ts';
import type { ModelPool } from '../model/pool.ts';
import type { BreakerLimits } from '../routing/breaker.ts';
import { type Deployment, type DeploymentParts, deploymentOf } from '../routing/deployment.ts';
import type { DeployBranch } from './branch.ts';
import type { BundleSource } from './bundles.ts';
import { kindOf, loadTraffic, refsOf } from './load.ts';
import type { FollowStatus } from './status.ts';
import { readTraffic, type Traffic } from './traffic.ts';
import { Tries } from './tries.ts';

export interface FollowerPorts {
  readonly branch: DeployBranch;
  readonly environment: string;
  readonly bundles: BundleSource;
  readonly pool: ModelPool;
  readonly metrics: ServeMetrics;
  readonly clock: Clock;
  readonly log: Log;
  readonly breaker?: BreakerLimits;
}

/**
 * Makes what serves agree with the deploy branch. Whatever goes wrong on the way, what serves goes on; the failure is said
 * in the log, on the metrics and in the ready answer, and tried again at the next look.
 */
export class Follower {
  readonly #ports: FollowerPorts;
  readonly #deployments = new Map<string, Deployment>();
  readonly #problems = new Map<string, string>();
  /** Text of `release.json` that is served in full, by model. */
  readonly #served = new Map<string, string>();
  readonly #tried: Tries;
  #commit: string | undefined;
  #syncedAt: string | undefined;
  #started = false;
  #complete = false;
  #running: Promise<void> | undefined;
  #again = false;

  constructor(ports: FollowerPorts) {
    this.#ports = ports;
    this.#tried = new Tries(ports.clock);
  }

  get deployments(): ReadonlyMap<string, Deployment> {
    return this.#deployments;
  }

  get status(): FollowStatus {
    const [commit, syncedAt, started, complete] = [this.#commit, this.#syncedAt, this.#started, this.#complete];
    return { commit, syncedAt, started, complete, problems: this.#problems };
  }

  /** Looks at git once; while a look is under way, one more follows it, however many ask. */
  async sync(): Promise<void> {
    if (this.#running !== undefined) {
      this.#again = true;
      return this.#running;
    }
    this.#running = this.#looks();
    try {
      await this.#running;
    } finally {
      this.#running = undefined;
    }
  }

  async #looks(): Promise<void> {
    do {
      this.#again = false;
      await this.#look();
    } while (this.#again);
  }

  async #look(): Promise<void> {
    const commit = await this.#newestCommit();
    try {
      if (commit !== undefined) await this.#apply(await this.#ports.branch.releases(commit));
    } catch (error) {
      this.#failed('git', 'git', error);
    }
    if (commit !== undefined) this.#started = true;
    this.#sweep();
  }

  /** What git says now; on the first look, what it said last, where git cannot be reached. */
  async #newestCommit(): Promise<string | undefined> {
    const { branch, clock } = this.#ports;
    try {
      this.#commit = await branch.fetch();
      this.#syncedAt = clock.now().toISOString();
      this.#mended('git');
      return this.#commit;
    } catch (error) {
      this.#failed('git', 'git', error);
      this.#commit ??= await branch.last().catch(() => undefined);
      return this.#commit;
    }
  }

  async #apply(releases: ReadonlyMap<string, string>): Promise<void> {
    for (const [model, text] of releases) {
      if (this.#served.get(model) === text && !this.#problems.has(model)) continue;
      if (this.#tried.waits(model, text)) continue;
      await this.#applyModel(model, text);
      if (this.#problems.has(model)) this.#tried.failed(model, text);
    }
    for (const model of [...this.#deployments.keys(), ...this.#problems.keys()]) {
      if (model === 'git' || releases.has(model)) continue;
      this.#forget(model);
    }
    this.#complete ||= [...releases.keys()].every((model) => isServed(this.#deployments.get(model)));
    await this.#ports.bundles.keepOnly(this.#cached()).catch((error: unknown) => {
      this.#ports.log.warn(`old bundles could not be removed from the cache: ${messageOf(error)}`);
    });
  }

  async #applyModel(model: string, text: string): Promise<void> {
    const answer = readTraffic(text, model, this.#ports.environment);
    if (answer.kind === 'invalid') {
      this.#failed(model, 'release', new Error(`${model}/release.json ${answer.what}`));
      return;
    }
    const { traffic } = answer;
    this.#ports.metrics.wantedGeneration.set({ model }, traffic.release.generation);
    const loaded = await loadTraffic(this.#ports.pool, model, traffic);
    if (loaded.failure !== undefined) this.#failed(model, kindOf(loaded.failure), loaded.failure);
    // Without what git names as stable, everything stays as it was.
    if (loaded.kind === 'nothing') return;
    const { log, metrics } = this.#ports;
    const { stable, candidate, failure } = loaded;
    this.#swap(model, traffic, {
      stable,
      candidate,
      problem: failure === undefined ? undefined : this.#problems.get(model),
    });
    if (loaded.failure === undefined) {
      this.#served.set(model, text);
      this.#mended(model);
      metrics.generation.set({ model }, traffic.release.generation);
      log.info(`${model}: serving generation ${traffic.release.generation}: ${wordsOf(traffic)}`);
    }
    await this.#loadFormer(traffic.release);
  }

  #swap(model: string, traffic: Traffic, loaded: Pick<DeploymentParts, 'stable' | 'candidate' | 'problem'>): void {
    const { pool, metrics, clock, breaker, log } = this.#ports;
    const before = this.#deployments.get(model);
    const { release } = traffic;
    const changed = before?.stable?.warm;
    if (changed !== undefined && loaded.stable !== undefined && changed !== loaded.stable) {
      const difference = contractDifference(changed.model, loaded.stable.model);
      if (difference !== undefined) {
        log.warn(
          `${model}: requests for the former stable may fail with ${loaded.stable.model.ref.version}: ${difference}`,
        );
      }
    }
    const named = refsOf(release);
    const parts = {
      model,
      traffic,
      ...loaded,
      former: pool.former(model, named),
      before,
      now: clock.now().toISOString(),
    };
    const deployment = deploymentOf({ ...parts, ...(breaker !== undefined && { breaker }) }, metrics);
    this.#deployments.set(model, deployment);
    metrics.weight.set({ model }, traffic.share);
    metrics.ready.set({ model }, loaded.stable === undefined ? 0 : 1);
    metrics.breaker.set({ model }, deployment.breaker.open ? 1 : 0);
    const generation = before?.traffic.release.generation;
    if (generation !== undefined && generation !== release.generation) this.#retire(model, generation);
  }

  /** Series of a generation go once nobody compares with it; a scrape or two sees its last numbers. */
  #retire(model: string, generation: number): void {
    const serves = () => this.#deployments.get(model)?.traffic.release.generation === generation;
    const timer = setTimeout(() => {
      if (!serves()) this.#ports.metrics.retire(model, generation);
    }, SERIES_KEPT_MS);
    timer.unref();
  }

  /** After a restart within the rollback window, the former stable is made warm again, so that going back needs no store. */
  async #loadFormer({ formerStable, plan, decision, model }: Release): Promise<void> {
    const [former] = formerStable;
    const { pool, clock, log } = this.#ports;
    const since = clock.now().getTime() - Date.parse(decision.at);
    if (former === undefined || !(since < (plan.rollbackWindowMs ?? 0)) || pool.has(former)) return;
    try {
      await pool.get(former);
    } catch (error) {
      log.warn(`${model}: the former stable ${former.version} is not kept warm: ${messageOf(error)}`);
    }
  }

  #sweep(): void {
    const now = this.#ports.clock.monotonicMs();
    const windows = [...this.#deployments.values()].map(({ traffic }) => traffic.release.plan.rollbackWindowMs ?? 0);
    this.#ports.pool.sweep(this.#named(), now, Math.max(0, ...windows));
  }

  #named(): readonly BundleRef[] {
    return [...this.#deployments.values()].flatMap(({ traffic }) => refsOf(traffic.release));
  }

  /** With what a rollback would go to. */
  #cached(): readonly BundleRef[] {
    return [...this.#deployments.values()].flatMap(({ traffic: { release } }) => [
      ...refsOf(release),
      ...release.formerStable.slice(0, FORMER_CACHED),
    ]);
  }

  #forget(model: string): void {
    const gone = this.#deployments.get(model);
    if (gone !== undefined) {
      this.#deployments.delete(model);
      this.#retire(model, gone.traffic.release.generation);
      this.#ports.log.warn(`${model}: no longer on the branch, and no longer served`);
    }
    this.#served.delete(model);
    this.#mended(model);
    this.#ports.metrics.ready.set({ model }, 0);
  }

  #failed(subject: string, kind: string, error: unknown): void {
    const fix = error instanceof TrainyardError ? ` ${error.fix}` : '';
    const text = `${messageOf(error)}${fix}`;
    const { metrics, log } = this.#ports;
    metrics.configErrors.inc({ kind });
    metrics.problem.set({ subject }, 1);
    if (this.#problems.get(subject) !== text) log.error(`${subject}: ${text}`);
    this.#problems.set(subject, text);
  }

  #mended(subject: string): void {
    if (!this.#problems.delete(subject)) return;
    this.#ports.metrics.problem.set({ subject }, 0);
    this.#ports.log.info(`${subject}: mended`);
  }
}

const SERIES_KEPT_MS = 5 * 60_000;
const FORMER_CACHED = 3;

/** A model without a stable yet is waited for only where git names a stable. */
function isServed(deployment: Deployment | undefined): boolean {
  return deployment !== undefined && (deployment.stable !== undefined || deployment.traffic.release.stable === null);
}

function wordsOf({ release, mode, share }: Traffic): string {
  const stable = release.stable === null ? 'no stable yet' : `stable ${release.stable.version}`;
  if (release.candidate === null) return stable;
  const part = mode === 'split' ? `${share * 100} %` : mode === 'shadow' ? 'in the shadow' : 'loaded only';
  return `${stable}, candidate ${release.candidate.version} ${part}`;
}
