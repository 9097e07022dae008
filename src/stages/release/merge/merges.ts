import { messageOf, TrainyardError } from '../../../core/errors.ts';
import type { Digest } from '../../../core/hash.ts';
import type { Catalogs } from '../../../core/plugins.ts';
import type { Clock, Git, Log, ObjectStore } from '../../../core/ports.ts';
import type { Finding } from '../../../core/records.ts';
import type { BranchPlace, GitRefs, LoggedCommit } from '../../../core/refs.ts';
import type { Actor } from '../../../core/release-records.ts';
import { stableBundles } from '../../../ledger/history.ts';
import type { LedgerRead, NewEvent } from '../../../ledger/ledger-files.ts';
import { pullOfMessage } from '../../../ledger/merge-message.ts';
import { newestOf, type RegisteredVersion, registeredVersions } from '../../../ledger/registered.ts';
import type { Registry } from '../../../ledger/registry.ts';
import { PROJECT_FILE } from '../../../spec/grammar/project.ts';
import { withUses } from '../../jobs/held-out-uses.ts';
import { affected, type KeyedSpec } from '../../plan/affected.ts';
import { specKeys } from '../../plan/keys.ts';
import { type LoadedSpecs, type LoadPorts, loadSpecs } from '../../plan/specs.ts';
import { PRODUCTION } from '../views/serving.ts';
import { harvest } from './harvest.ts';
import { judgeMerged } from './judge-merged.ts';
import { lookUp } from './look-up.ts';
import { merged, missingInputs, unregistered } from './merge-findings.ts';
import { decidesAnew, differences, type InputChange } from './merged-inputs.ts';
import { type Registration, registration } from './registration.ts';

/** A model of the main branch that nobody has trained as it is now. */
export interface Untested {
  readonly model: string;
  readonly specPath: string;
  readonly specBlob: string;
  readonly trainKey: Digest;
  readonly what: 'run' | 'evaluation';
  /** Inputs that differ from the newest version's. */
  readonly differs: readonly InputChange[];
  readonly newest?: string;
}

/** What the main branch says that the ledger does not know yet. */
export interface MergeLook {
  readonly registrations: readonly Registration[];
  readonly untested: readonly Untested[];
  readonly findings: readonly Finding[];
  /** Runs and verdicts of what was merged, which the ledger does not have yet. */
  readonly runs: readonly NewEvent[];
  /** Commit up to which all is looked at; as before where something has to be tried again. */
  readonly main: string | null;
  /** The newest commit of the main branch with its specs; undefined in a repository without one. */
  readonly tip: (LoadedSpecs & { readonly commit: string }) | undefined;
}

export interface MergePorts extends LoadPorts {
  readonly git: Git;
  readonly refs: GitRefs;
  readonly catalogs: Catalogs;
  readonly clock: Clock;
  readonly log: Log;
  readonly store: (project: LoadedSpecs['project']) => ObjectStore;
  /** Who merged the pull request that became a commit, where a host vouches for it. */
  readonly merger?: (commit: string, place: BranchPlace) => Promise<Actor | undefined>;
}

export interface MergeInput {
  readonly main: string | undefined;
  /** Name of that branch. */
  readonly branch: string;
  /** Specs of that commit. */
  readonly tip: LoadedSpecs | undefined;
  readonly ledger: LedgerRead;
  readonly registry: Registry;
}

/** Merges that are looked at one by one; of more, only what the newest commit holds is registered. */
const MOST_MERGES = 500;
/** Merged pull requests whose quarantines may hold what the newest commit needs. */
const RECENT = 50;

/**
 * Looks at every merge since the last one that the ledger knows, oldest first, and at the whole newest commit: each model
 * whose train key is not that of its newest version gets a version where a reviewed run of exactly these inputs exists.
 * What no review has seen is named. The store is written (copies out of quarantines), nothing else.
 */
export async function lookAtMerges(input: MergeInput, ports: MergePorts): Promise<MergeLook> {
  const known = input.ledger.state.main;
  const { main, tip } = input;
  const nothing = { registrations: [], untested: [], runs: [], main: known, tip: undefined };
  if (main === undefined || tip === undefined) return { ...nothing, findings: [] };
  // Without the project nobody knows the store, the environments, or the gates of the organisation.
  if (!projectStands(tip)) return { ...nothing, findings: errorsOf(tip).map(merged) };
  const commits = await commitsSince(input, main, ports);
  const look = new Look({ ...input, project: tip.project, recent: pullsOf(await recentOf(main, ports)) }, ports);
  for (const commit of commits) if (commit.commit !== main) await look.at(commit);
  const runs = await look.reviewed(commits);
  await look.atTip(commits.at(-1) ?? (await ports.refs.merges(undefined, main, 1))[0], tip);
  return {
    registrations: look.registrations,
    untested: look.untested,
    findings: look.findings,
    runs,
    main: look.again ? known : main,
    tip: { ...tip, commit: main },
  };
}

/** Whether `trainyard.yaml` of a commit can be followed; where there is none, the defaults are. */
export function projectStands(tip: LoadedSpecs): boolean {
  return !errorsOf(tip).some(({ at }) => at.file === PROJECT_FILE);
}

function errorsOf({ problems }: LoadedSpecs): LoadedSpecs['problems'] {
  return problems.filter(({ severity }) => severity === 'error');
}

async function commitsSince(
  { ledger }: MergeInput,
  main: string,
  { git, refs }: MergePorts,
): Promise<readonly LoggedCommit[]> {
  const known = ledger.state.main;
  // What was merged before the first run counts too; a memory that was lost must not give old merges new versions.
  if (known === null && ledger.chains.size === 0) return refs.merges(undefined, main, MOST_MERGES);
  if (known === null || known === main) return refs.merges(undefined, main, 1);
  if ((await git.resolve(known)) === undefined || !(await refs.isAncestor(known, main))) {
    // A shallow checkout cuts history; a rewritten main branch has none in common, and only its tip counts.
    await git.ensureCommits([known, main]).catch(() => undefined);
    if (!(await refs.isAncestor(known, main))) return refs.merges(undefined, main, 1);
  }
  return refs.merges(known, main, MOST_MERGES);
}

async function recentOf(main: string, { refs }: MergePorts): Promise<readonly LoggedCommit[]> {
  return refs.merges(undefined, main, RECENT);
}

function pullsOf(commits: readonly LoggedCommit[]): readonly number[] {
  return commits.toReversed().flatMap(({ message }) => pullOfMessage(message) ?? []);
}

interface LookFacts extends MergeInput {
  readonly project: LoadedSpecs['project'];
  readonly recent: readonly number[];
}

/** One pass; what it has registered counts for the commits after. */
class Look {
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
  async reviewed(commits: readonly LoggedCommit[]): Promise<readonly NewEvent[]> {
    const { ledger, project } = this.#facts;
    const now = this.#ports.clock.now();
    try {
      return await harvest({
        pulls: pullsOf(commits).slice(0, RECENT).toReversed(),
        ledger,
        store: this.#ports.store(project),
        now,
      });
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

  async #consider(
    one: KeyedSpec & { readonly specBlob: string },
    commit: LoggedCommit,
  ): Promise<'run' | 'evaluation' | undefined> {
    const { spec, keys } = one;
    const { trainKey, evaluationInputsKey } = keys;
    if (trainKey === undefined || evaluationInputsKey === undefined) {
      this.findings.push(...missingInputs(spec, keys.missing));
      return undefined;
    }
    const newest = newestOf(this.#versions.get(spec.name) ?? []);
    const trained = newest?.record.trainKey === trainKey;
    if (trained && !decidesAnew(newest, keys)) return undefined;
    const pull = pullOfMessage(commit.message);
    const pulls = [...new Set([...(pull === undefined ? [] : [pull]), ...this.#facts.recent])];
    try {
      const store = this.#ports.store(this.#facts.project);
      const quarantines = [...pulls.map((number) => `pull-${number}`), 'merge-group'];
      const now = this.#ports.clock.now();
      const served = stableBundles(this.#facts.ledger.chains.get(spec.name) ?? [], PRODUCTION);
      const found = await lookUp(store, { trainKey, evaluationInputsKey, quarantines, served, now });
      if (found.kind === 'missing') return found.what;
      if (found.kind === 'damaged') {
        this.findings.push(
          unregistered(spec, 'damaged', { message: `${found.where} has a damaged bundle ${found.bundle}` }),
        );
        return undefined;
      }
      const verdict = judgeMerged({ spec, run: found.run, project: this.#facts.project, now }, this.#ports.catalogs);
      if (verdict.blocked !== undefined) {
        this.findings.push(unregistered(spec, 'gates', { message: verdict.blocked }));
        return undefined;
      }
      // Another rule that comes to the same threshold changes nothing for anyone.
      if (trained && found.run.evaluation.threshold?.value === newest.threshold) return undefined;
      const from = pullFrom(found.run.from) ?? pull;
      const run = { ...found.run, evaluation: await withUses(store, found.run.evaluation) };
      await this.#register(one, { run, verdict: verdict.model, commit, pull: from, store });
    } catch (error) {
      if (!(error instanceof TrainyardError)) throw error;
      this.again = true;
      this.findings.push(unregistered(spec, 'store', { message: messageOf(error), fix: error.fix }));
    }
    return undefined;
  }

  async #register(
    one: KeyedSpec & { readonly specBlob: string },
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

  #name(one: KeyedSpec & { readonly specBlob: string }, what: 'run' | 'evaluation'): void {
    const { spec, keys, specBlob } = one;
    if (keys.trainKey === undefined) return;
    const newest = newestOf(this.#versions.get(spec.name) ?? []);
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
