import { messageOf, TrainyardError } from '../../../core/errors.ts';
import type { ObjectStore } from '../../../core/ports.ts';
import type { Finding } from '../../../core/records.ts';
import type { LoggedCommit } from '../../../core/refs.ts';
import type { Actor } from '../../../core/release-records.ts';
import { stableBundles } from '../../../ledger/history.ts';
import type { NewEvent } from '../../../ledger/ledger-files.ts';
import { pullOfMessage } from '../../../ledger/merge-message.ts';
import { newestOf, type RegisteredVersion, registeredVersions } from '../../../ledger/registered.ts';
import type { ResolvedSpec } from '../../../spec/resolved.ts';
import { withUses } from '../../jobs/held-out-uses.ts';
import { reviewedBeside } from '../../jobs/reviews.ts';
import { affected, type KeyedSpec } from '../../plan/affected.ts';
import { specKeys } from '../../plan/keys.ts';
import { type LoadedSpecs, loadSpecs } from '../../plan/specs.ts';
import { PRODUCTION } from '../views/serving.ts';
import { harvest } from './harvest.ts';
import { judgeMerged, type MergedVerdict } from './judge-merged.ts';
import { type LookUp, lookUp, type ReviewedRun, type Wanted } from './look-up.ts';
import { errorsOf, merged, missingInputs, unregistered } from './merge-findings.ts';
import type { MergeInput, MergePorts, Untested } from './merge-look.ts';
import { decidesAnew, differences } from './merged-inputs.ts';
import { type Registration, registration } from './registration.ts';

interface LookFacts extends MergeInput {
  readonly project: LoadedSpecs['project'];
  readonly recent: readonly number[];
}

interface KeyedModel extends KeyedSpec {
  readonly specBlob: string;
}

/** Where the reviews of merged changes left what they made. */
interface Reviews {
  readonly store: ObjectStore;
  readonly pulls: readonly number[];
}

/** One look at merges; what it has registered counts for the commits after. */
export class MergePass {
  readonly registrations: Registration[] = [];
  readonly untested: Untested[] = [];
  readonly findings: Finding[] = [];
  /** Something could not be looked up, so that these commits have to be looked at again. */
  again = false;
  readonly #facts: LookFacts;
  readonly #ports: MergePorts;
  readonly #versions: Map<string, readonly RegisteredVersion[]>;

  constructor(facts: LookFacts, ports: MergePorts) {
    this.#facts = facts;
    this.#ports = ports;
    this.#versions = new Map([...facts.ledger.chains].map(([model, chain]) => [model, registeredVersions(chain)]));
  }

  /** A merge in between: a later one may have changed the same model again, so that only hits count. */
  async at(commit: LoggedCommit): Promise<void> {
    const [parent] = commit.parents;
    const head = await loadSpecs({ tree: commit.tree, project: this.#facts.project }, this.#ports);
    const base =
      parent === undefined || (await this.#ports.git.resolve(parent)) === undefined
        ? undefined
        : await loadSpecs({ tree: await this.#ports.git.treeOf(parent), project: this.#facts.project }, this.#ports);
    const scope = affected({ base, head, listing: { models: [], all: false } }, this.#ports.catalogs);
    for (const { head: one } of scope.candidates) {
      if (one !== undefined)
        await this.#consider({ ...one, specBlob: head.files.get(one.spec.path)?.id ?? '' }, commit);
    }
  }

  /** A store that is down keeps these commits to be looked at again; nothing else waits for it. */
  async reviewed(pulls: readonly number[]): Promise<readonly NewEvent[]> {
    const { ledger, project } = this.#facts;
    const now = this.#ports.clock.now();
    try {
      return await harvest({ pulls, ledger, store: this.#ports.store(project), now });
    } catch (error) {
      if (!(error instanceof TrainyardError)) throw error;
      this.again = true;
      return [];
    }
  }

  async atTip(commit: LoggedCommit | undefined, tip: LoadedSpecs): Promise<void> {
    if (commit === undefined) return;
    this.findings.push(...errorsOf(tip).map(merged));
    for (const spec of tip.specs) {
      const keys = specKeys(spec, tip.files, this.#ports.catalogs);
      const specBlob = tip.files.get(spec.path)?.id ?? '';
      const missing = await this.#consider({ spec, keys, specBlob }, commit);
      if (missing !== undefined) this.#name({ spec, keys, specBlob }, missing);
    }
  }

  async #consider(one: KeyedModel, commit: LoggedCommit): Promise<'run' | 'evaluation' | undefined> {
    const { spec, keys } = one;
    const { trainKey, evaluationInputsKey } = keys;
    if (trainKey === undefined || evaluationInputsKey === undefined) {
      this.findings.push(...missingInputs(spec, keys.missing));
      return undefined;
    }
    const newest = newestOf(this.#versions.get(spec.name) ?? []);
    const trained = newest?.record.trainKey === trainKey;
    if (trained && !decidesAnew(newest, keys)) return undefined;
    const pulls = this.#pullsFor(commit);
    try {
      const store = this.#ports.store(this.#facts.project);
      const found = await this.#find({ model: spec.name, trainKey, evaluationInputsKey }, { store, pulls });
      if (found.kind === 'missing') return found.what;
      if (found.kind === 'damaged') {
        const message = `${found.where} has a damaged bundle ${found.bundle}`;
        this.findings.push(unregistered(spec, 'damaged', { message }));
      } else await this.#judgeAndRegister(one, found.run, { store, pulls, commit });
    } catch (error) {
      if (!(error instanceof TrainyardError)) throw error;
      this.again = true;
      this.findings.push(unregistered(spec, 'store', { message: messageOf(error), fix: error.fix }));
    }
    return undefined;
  }

  /** Pull requests whose reviews may have made what a commit holds, the likeliest first. */
  #pullsFor({ message }: LoggedCommit): readonly number[] {
    const pull = pullOfMessage(message);
    return [...new Set([...(pull === undefined ? [] : [pull]), ...this.#facts.recent])];
  }

  #find(
    { model, ...keys }: Pick<Wanted, 'trainKey' | 'evaluationInputsKey'> & { readonly model: string },
    { store, pulls }: Reviews,
  ): Promise<LookUp> {
    const quarantines = [...pulls.map((number) => `pull-${number}`), 'merge-group'];
    const served = stableBundles(this.#facts.ledger.chains.get(model) ?? [], PRODUCTION);
    return lookUp(store, { ...keys, quarantines, served, now: this.#ports.clock.now() });
  }

  async #judgeAndRegister(
    one: KeyedModel,
    found: ReviewedRun,
    at: Reviews & { readonly commit: LoggedCommit },
  ): Promise<void> {
    const { spec, keys } = one;
    const { store, commit } = at;
    const verdict = await this.#judge(spec, found, at);
    if (verdict.blocked !== undefined) {
      this.findings.push(unregistered(spec, 'gates', { message: verdict.blocked }));
      return;
    }
    const newest = newestOf(this.#versions.get(spec.name) ?? []);
    const trained = newest?.record.trainKey === keys.trainKey;
    // Another rule that comes to the same threshold changes nothing for anyone.
    if (trained && found.evaluation.threshold?.value === newest?.threshold) return;
    const run = { ...found, evaluation: await withUses(store, found.evaluation) };
    const pull = pullFrom(found.from) ?? pullOfMessage(commit.message);
    await this.#register(one, { run, verdict: verdict.model, commit, pull, store });
  }

  async #judge(spec: ResolvedSpec, run: ReviewedRun, { store, pulls }: Reviews): Promise<MergedVerdict> {
    const from = pullFrom(run.from);
    const likeliest = from === undefined ? pulls : [from];
    const beside = await reviewedBeside(store, likeliest, { model: spec.name, bundle: run.trained.bundle });
    const now = this.#ports.clock.now();
    return judgeMerged({ spec, run, project: this.#facts.project, beside, now }, this.#ports.catalogs);
  }

  async #register(
    one: KeyedModel,
    found: Pick<Parameters<typeof registration>[0], 'run' | 'verdict' | 'pull' | 'store'> & {
      readonly commit: LoggedCommit;
    },
  ): Promise<void> {
    const { name } = one.spec;
    const before = this.#versions.get(name) ?? [];
    const taken = this.#facts.registry.artifacts.get(name)?.versions.map(({ version }) => version) ?? [];
    const made = registration({
      ...one,
      ...found,
      commit: found.commit.commit,
      by: (await this.#ports.merger?.(found.commit.commit, this.#facts)) ?? authorOf(found.commit),
      at: this.#ports.clock.now(),
      before,
      taken,
    });
    this.registrations.push(made);
    this.#versions.set(name, [...before, made.version]);
  }

  #name(one: KeyedModel, what: 'run' | 'evaluation'): void {
    const { spec, keys, specBlob } = one;
    if (keys.trainKey === undefined) return;
    const newest = newestOf(this.#versions.get(spec.name) ?? []);
    if (this.#ports.forgets(this.#facts.project)) {
      // Another review would leave its bundle on a machine that is gone, too.
      const message =
        "what its review made is gone, because the store is a folder on GitHub's machine, which lasts for one job";
      if (newest !== undefined || (spec.deploy ?? []).length > 0)
        this.findings.push(unregistered(spec, 'forgotten', { message }));
      return;
    }
    this.untested.push({
      model: spec.name,
      specPath: spec.path,
      specBlob,
      trainKey: keys.trainKey,
      what,
      differs: differences(keys, newest),
      ...(newest === undefined ? {} : { newest: newest.record.version }),
    });
  }
}

function pullFrom(quarantine: string | undefined): number | undefined {
  const number = /^pull-(\d+)$/.exec(quarantine ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
}

/** A commit says who wrote it, and nothing vouches for that. */
function authorOf({ author }: LoggedCommit): Actor {
  return { login: author, proof: 'claimed' };
}
