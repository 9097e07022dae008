/** Merges, tags and deploy branches in a real repository with clones of its own, and a store with reviewed runs. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskFiles } from '../../src/adapters/files/files.ts';
import { openGit } from '../../src/adapters/git/git.ts';
import { openRefs } from '../../src/adapters/git/refs.ts';
import { checks } from '../../src/checks/index.ts';
import type { EvidenceAnswer } from '../../src/core/evidence-records.ts';
import { type Digest, sha256 } from '../../src/core/hash.ts';
import type { ObjectStore } from '../../src/core/ports.ts';
import type { PushOutcome, RefUpdate } from '../../src/core/refs.ts';
import type { Desired, Release } from '../../src/core/release-records.ts';
import { gates } from '../../src/gates/index.ts';
import { desiredPath, releasePath } from '../../src/ledger/deploy-files.ts';
import { type LedgerRead, readLedger } from '../../src/ledger/ledger-files.ts';
import { fairnessMetrics, metrics } from '../../src/metrics/index.ts';
import { models } from '../../src/models/index.ts';
import { saveComparison, saveEvaluation, saveRun } from '../../src/stages/jobs/library.ts';
import { withQuarantine } from '../../src/stages/jobs/quarantine.ts';
import { evaluationKey, specKeys } from '../../src/stages/plan/keys.ts';
import { loadSpecs } from '../../src/stages/plan/specs.ts';
import { approvalOf } from '../../src/stages/release/decide/approval.ts';
import type { Asked } from '../../src/stages/release/decide/asks.ts';
import { targetsOf } from '../../src/stages/release/decide/targets.ts';
import type { ReleasePorts } from '../../src/stages/release/facts/release-facts.ts';
import { type Reconciled, reconcileOnce } from '../../src/stages/release/reconcile/reconcile.ts';
import { stores } from '../../src/stores/index.ts';
import { trainers } from '../../src/trainers/index.ts';
import { comparisonOf } from './estimates.ts';
import type { GitHub } from './github/index.ts';
import { memoryStore } from './memory-store.ts';
import { gitEnvironment, makeRepo, type Repo } from './repo.ts';
import { evaluationOf as emptyEvaluation, trainedOf } from './resolved.ts';
import { metricResult } from './review.ts';
import { keptLog } from './run.ts';

export const catalogs = { checks, trainers, gates, metrics, fairness: fairnessMetrics, models, stores };

const START = Date.parse('2026-11-25T10:00:00Z');

export interface SceneOptions {
  /** Text below `deploy:` in specs, two spaces deep. */
  readonly deploy?: string;
  readonly store?: ObjectStore;
  /** Text of `trainyard.yaml` behind its head. */
  readonly project?: string;
  /** The repository of a stand-in for GitHub, in place of a plain one. */
  readonly github?: GitHub;
}

const DIRECT = '  production: { rollout: direct, observer: none }';

/** A spec whose seed is its content. */
export function specText(
  model: string,
  seed: number,
  more: { readonly deploy?: string; readonly text?: string } = {},
): string {
  return [
    'apiVersion: trainyard.dev/v1',
    'kind: Model',
    `name: ${model}`,
    'data:',
    '  source: data/rows.csv',
    '  target: outcome',
    '  positive: "yes"',
    '  features: { education: numeric }',
    'train:',
    '  trainer: logistic',
    `  seed: ${seed}`,
    'evaluate: { metrics: [roc_auc] }',
    ...(more.deploy === undefined ? [] : ['deploy:', more.deploy]),
    ...(more.text === undefined ? [] : [more.text]),
    '',
  ].join('\n');
}

export class ReleaseScene {
  readonly memory = memoryStore();
  readonly log = keptLog();
  now = new Date(START);
  evidence: EvidenceAnswer = { kind: 'none', because: 'no-data', detail: 'no server' };
  /** Probability from which reviewed runs decide. */
  threshold = 0.4;
  /** What reviews find when they hold a model against what serves; nothing is held against it where this is absent. */
  compared: { readonly candidate: number; readonly production: number } | undefined;
  /** What the check of a bundle says. */
  usable: (digest: string) => boolean = () => true;
  /** Called before each push, as a machine that is slow would let others in. */
  beforePush: (updates: readonly RefUpdate[], repository?: string) => Promise<PushOutcome | undefined> = async () =>
    undefined;
  readonly #clones: Repo[] = [];
  readonly #states: string[] = [];
  #pull = 0;

  readonly origin: Repo;
  readonly dev: Repo;
  readonly options: SceneOptions;

  private constructor(origin: Repo, dev: Repo, options: SceneOptions) {
    this.origin = origin;
    this.dev = dev;
    this.options = options;
  }

  static async open(options: SceneOptions = {}): Promise<ReleaseScene> {
    const origin = options.github === undefined ? await makeRepo() : hosted(options.github);
    const start = {
      'data/rows.csv': 'education,outcome\n1,yes\n',
      ...(options.project === undefined
        ? {}
        : { 'trainyard.yaml': `apiVersion: trainyard.dev/v1\nkind: Project\n${options.project}\n` }),
    };
    if (options.github === undefined) {
      await origin.commit('Start', start);
      await origin.git('checkout', '--quiet', '--detach');
    } else options.github.repo.commit('main', { files: start });
    const dev = await makeRepo({ from: origin.root, args: ['--branch', 'main'] });
    await dev.git('config', 'user.name', 'Ada');
    return new ReleaseScene(origin, dev, options);
  }

  get store(): ObjectStore {
    return this.options.store ?? this.memory.store;
  }

  /** Merges a change of a model by a pull request, whose review has left its run in the quarantine. */
  async merge(
    model: string,
    seed: number,
    more: { readonly text?: string; readonly reviewed?: boolean } = {},
  ): Promise<number> {
    this.#pull += 1;
    const number = this.#pull;
    await this.dev.git('checkout', '--quiet', 'main');
    await this.dev.git('pull', '--quiet', '--ff-only', 'origin', 'main');
    const text = specText(model, seed, { deploy: this.options.deploy ?? DIRECT, ...more });
    await this.dev.commit(`Change ${model} (#${number})`, { [`models/${model}/model.yaml`]: text });
    if (more.reviewed !== false) await this.review(`pull-${number}`, model);
    await this.dev.git('push', '--quiet', 'origin', 'main');
    return number;
  }

  /** Leaves the run of a model, as it is in the developer's clone, in a quarantine, or in the store itself. */
  async review(quarantine: string | undefined, model: string): Promise<{ bundle: Digest; trainKey: Digest }> {
    const git = await openGit(this.dev.root, { env: gitEnvironment });
    const loaded = await loadSpecs(
      { tree: await git.treeOf('HEAD') },
      { git, files: diskFiles(), catalogs, state: await this.#state(), toolVersion: 'test' },
    );
    const spec = loaded.specs.find(({ name }) => name === model);
    if (spec === undefined) throw new Error(loaded.problems.map(({ message }) => message).join('; '));
    const { trainKey, evaluationInputsKey } = specKeys(spec, loaded.files, catalogs);
    if (trainKey === undefined || evaluationInputsKey === undefined) throw new Error('no key');
    const files = { 'model.json': `{"key":"${trainKey}"}` };
    const trained = trainedOf(model, trainKey, files);
    const place = quarantine === undefined ? this.store : withQuarantine(this.store, quarantine);
    await saveRun(place, trained, async (path) => new TextEncoder().encode(files[path as 'model.json']));
    const key = evaluationKey(trained.bundle, evaluationInputsKey);
    await saveEvaluation(place, {
      ...emptyEvaluation(model, trained.bundle, key),
      metrics: [metricResult('roc_auc', 0.8)],
      threshold: { value: this.threshold, rule: 'given in the spec' },
    });
    if (this.compared !== undefined) await this.#compare(model, key, place);
    return { bundle: trained.bundle, trainKey };
  }

  async #compare(model: string, key: Digest, place: ObjectStore): Promise<void> {
    const { stable } = (await this.deployed(model)).release;
    if (stable === null || this.compared === undefined) throw new Error(`no ${model} serves`);
    const comparison = comparisonOf('roc_auc', this.compared);
    await saveComparison(place, { ...comparison, model, evaluationKey: key, bundle: stable.digest });
  }

  async clone(): Promise<Repo> {
    const clone = await makeRepo({ from: this.origin.root, args: ['--branch', 'main'] });
    this.#clones.push(clone);
    return clone;
  }

  async ports(clone: Repo, more: Partial<ReleasePorts> = {}): Promise<ReleasePorts> {
    const refs = openRefs(clone.root, { env: gitEnvironment });
    return {
      git: await openGit(clone.root, { env: gitEnvironment }),
      refs,
      files: diskFiles(),
      catalogs,
      state: await this.#state(),
      toolVersion: 'test',
      clock: { now: () => this.now, monotonicMs: () => 0 },
      log: this.log,
      store: () => this.store,
      forgets: () => false,
      targets: targetsOf,
      check: async ({ digest, version }) =>
        this.usable(digest) ? { kind: 'usable' } : { kind: 'unusable', detail: `${version} is not in the store.` },
      evidence: async () => this.evidence,
      approval: (input) => approvalOf(input, undefined),
      push: async (updates, repository) =>
        (await this.beforePush(updates, repository)) ?? refs.push(updates, repository),
      self: { login: 'trainyard', proof: 'claimed' },
      ...more,
    };
  }

  /** One run of the controller in a clone of its own; a minute passes. */
  async reconcile(
    asks: readonly Asked[] = [],
    more: Partial<ReleasePorts> & { readonly dryRun?: boolean } = {},
  ): Promise<Reconciled> {
    const clone = this.#clones[0] ?? (await this.clone());
    this.now = new Date(this.now.getTime() + 60_000);
    const { dryRun = false, ...ports } = more;
    return reconcileOnce({ asks, dryRun }, await this.ports(clone, ports));
  }

  async deployed(model: string, environment = 'production'): Promise<{ desired: Desired; release: Release }> {
    const read = async (path: string) => JSON.parse(await this.origin.git('show', `deploy/${environment}:${path}`));
    return { desired: await read(desiredPath(model)), release: await read(releasePath(model)) };
  }

  /** `IDLE 0.0.2|- 0%, wants 0.0.2 pinned`. */
  async at(model: string, environment = 'production'): Promise<string> {
    const { desired, release } = await this.deployed(model, environment);
    const bundles = `${release.stable?.version ?? '-'}|${release.candidate?.version ?? '-'}`;
    return `${release.phase} ${bundles} ${release.weight}%, wants ${desired.version}${desired.pinned ? ' pinned' : ''}`;
  }

  async ledger(): Promise<LedgerRead> {
    return readLedger(await openRefs(this.origin.root, { env: gitEnvironment }).texts('trainyard/ledger'));
  }

  /** `registered 0.0.1`, in the order of the chain. */
  async events(model: string): Promise<readonly string[]> {
    const chain = (await this.ledger()).chains.get(model) ?? [];
    return chain.map(({ event }) => `${event.event} ${event.version ?? ''}`);
  }

  async tags(): Promise<readonly string[]> {
    return (await this.origin.git('tag', '--list', '--sort=refname')).split('\n').filter(Boolean);
  }

  /** A person tags in the developer's clone and pushes. */
  async tag(name: string, at: string, message = 'by hand'): Promise<void> {
    await this.dev.git('fetch', '--quiet', '--tags', '--force', 'origin');
    await this.dev.git('tag', '--annotate', '--force', name, `${at}^{commit}`, '--message', message);
    await this.dev.git('push', '--quiet', '--force', 'origin', `refs/tags/${name}`);
  }

  async heads(): Promise<string> {
    return this.origin.git('for-each-ref', '--format=%(refname) %(objectname)');
  }

  async close(): Promise<void> {
    await Promise.all([this.origin, this.dev, ...this.#clones].map((repo) => repo.dispose()));
    await Promise.all(this.#states.map((state) => rm(state, { recursive: true, force: true })));
  }

  async #state(): Promise<string> {
    const state = await mkdtemp(join(tmpdir(), 'trainyard-state-'));
    this.#states.push(state);
    return state;
  }
}

/** The repository behind the stand-in, as far as a scene uses one. */
function hosted(github: GitHub): Repo {
  const git: Repo['git'] = async (...args) => github.repo.git(...args);
  return { root: github.repo.bare, git, dispose: async () => undefined } as Repo;
}

export const ANA = { login: 'ana', proof: 'claimed' } as const;

/** An unknown digest. */
export const NOWHERE = sha256('nowhere');
