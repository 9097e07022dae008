import { TrainyardError } from '../../../core/errors.ts';
import type { Finding } from '../../../core/records.ts';
import type { GitRefs, LoggedCommit, RefSnapshot } from '../../../core/refs.ts';
import type { Desired, Release } from '../../../core/release-records.ts';
import {
  type DeployPlace,
  deliveredBranch,
  deployBranch,
  desiredPath,
  draftBranch,
  environmentOf,
  modelsOn,
  type Parsed,
  parseDesired,
  parseRelease,
  placeName,
  releasePath,
} from '../../../ledger/deploy-files.ts';
import type { LedgerState } from '../../../ledger/ledger-files.ts';
import { type Elsewhere, type ElsewherePorts, lookElsewhere } from './elsewhere.ts';
import { ownPlace, type Place } from './places.ts';

/** One model on a deploy branch. */
export interface Deployed {
  /** `desired.json` as it lies at the branch's tip. */
  readonly tip: Parsed<Desired>;
  readonly tipBlob: string | null;
  /** The same as the controller last left it; what the tip has, where it was never there. */
  readonly kept: { readonly desired: Desired | null; readonly blob: string | null };
  /** The controller's own record, whatever people have done to the file since. */
  readonly release: Release | null;
  /** `release.json` as it lies at the branch's tip. */
  readonly tipRelease: Parsed<Release>;
  /** People have changed that file since. */
  readonly releaseMoved: boolean;
}

export interface EnvironmentView {
  readonly environment: string;
  readonly place: Place;
  /** The branch as it is meant to be, with what has been decided about it. */
  readonly tip: string | undefined;
  /** Tip as the controller last left it, where that is known and still part of the branch. */
  readonly known: string | undefined;
  readonly models: ReadonlyMap<string, Deployed>;
  /** Every file at the tip. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where the branch lies in another repository. */
  readonly elsewhere?: Elsewhere;
  /** Why nothing is decided here now. */
  readonly frozen?: Finding;
}

export interface EnvironmentFacts {
  readonly snapshot: RefSnapshot;
  readonly state: LedgerState;
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * Reads deploy branches, each at its tip and where the controller left it: those of the snapshot, and with `ports` those
 * that lie elsewhere. Without, what was decided about them counts: a clone knows no more.
 */
export async function readEnvironments(
  facts: EnvironmentFacts,
  refs: GitRefs,
  ports?: ElsewherePorts,
): Promise<ReadonlyMap<string, EnvironmentView>> {
  const { snapshot, places } = facts;
  const named = [...snapshot.branches.keys()].flatMap((branch) => environmentOf(branch) ?? []);
  const taken = new Set([...places.values()].filter((one) => one.repository === undefined).map(({ branch }) => branch));
  const own = named.filter((name) => places.has(name) || !taken.has(deployBranch(name)));
  const views = new Map<string, EnvironmentView>();
  for (const environment of new Set([...places.keys(), ...own])) {
    const view = await readPlace({ environment, place: places.get(environment) ?? ownPlace(environment) }, facts, {
      refs,
      ...(ports && { ports }),
    });
    if (view !== undefined) views.set(environment, view);
  }
  return views;
}

/** An environment whose branch does not exist yet. */
export function emptyEnvironment(environment: string, place = ownPlace(environment)): EnvironmentView {
  return { environment, place, tip: undefined, known: undefined, models: new Map(), texts: new Map() };
}

interface At {
  readonly environment: string;
  readonly place: Place;
}

async function readPlace(
  at: At,
  facts: EnvironmentFacts,
  { refs, ports }: { readonly refs: GitRefs; readonly ports?: ElsewherePorts },
): Promise<EnvironmentView | undefined> {
  const { environment, place } = at;
  try {
    const { tip, elsewhere } = await tipAt(at, facts, ports);
    const left = facts.state.deploy[environment];
    const apart = elsewhere === undefined ? {} : { elsewhere };
    if (tip === undefined) {
      const empty = { ...emptyEnvironment(environment, place), ...apart };
      return left === undefined ? (place.repository === undefined ? undefined : empty) : gone(empty, left);
    }
    return { ...(await readBranch({ ...at, tip, left }, refs)), ...apart };
  } catch (error) {
    if (!(error instanceof TrainyardError) || place.repository === undefined) throw error;
    const { code, message, fix } = error;
    const frozen: Finding = { code, severity: 'failure', message: `${environment} stays as it is: ${message}`, fix };
    return { ...emptyEnvironment(environment, place), frozen };
  }
}

async function tipAt(
  { environment, place }: At,
  { snapshot, state }: EnvironmentFacts,
  ports: ElsewherePorts | undefined,
): Promise<Pick<EnvironmentView, 'tip' | 'elsewhere'>> {
  const { branch, repository } = place;
  if (repository !== undefined) {
    const draft = snapshot.branches.get(draftBranch(environment));
    const delivered = snapshot.branches.get(deliveredBranch(environment));
    if (ports === undefined) return { tip: draft, elsewhere: { theirs: undefined, draft, delivered } };
    const elsewhere = { theirs: await ports.refs.tipOf(place), draft, delivered };
    const sameAsBefore = isAt(place, state.places?.[environment]);
    return {
      elsewhere,
      tip: await lookElsewhere(sameAsBefore ? elsewhere : { ...elsewhere, delivered: undefined }, ports),
    };
  }
  const here = snapshot.branches.get(branch);
  if (here !== undefined || ports === undefined || environmentOf(branch) !== undefined) return { tip: here };
  return { tip: await ports.refs.tipOf(place) };
}

function isAt(one: DeployPlace, other: DeployPlace | undefined): boolean {
  return one.branch === other?.branch && one.repository === other.repository;
}

/** A branch that is gone, or has moved without its history: beginning anew would ship without a canary. */
function gone(view: EnvironmentView, left: string): EnvironmentView {
  const { environment, place } = view;
  const frozen: Finding = {
    code: 'deploy-branch-missing',
    severity: 'failure',
    message: `${placeName(place)}, the branch of ${environment}, is not there, although the ledger knows its commit ${left.slice(0, 12)}; nothing is decided there`,
    fix: `Bring it there with its history, from any clone that has the commit: git push ${remoteName(place)} ${left}:refs/heads/${place.branch}. Protect it from deletion by a ruleset.`,
  };
  return { ...view, frozen };
}

/** Another history, in which nothing was ever released: taken for a decision, it would take every model out of service. */
function replaced({ environment, place }: EnvironmentView, left: string): EnvironmentView {
  const frozen: Finding = {
    code: 'deploy-branch-replaced',
    severity: 'failure',
    message: `${placeName(place)}, the branch of ${environment}, has another history than the one in which the ledger knows its commit ${left.slice(0, 12)}, and no release in it; nothing is decided there`,
    fix: `Bring its own back, from any clone that has the commit: git push --force ${remoteName(place)} ${left}:refs/heads/${place.branch}. Protect it from force pushes by a ruleset.`,
  };
  return { ...emptyEnvironment(environment, place), frozen };
}

function remoteName({ repository }: Place): string {
  return repository ?? 'origin';
}

async function readBranch(
  { environment, place, tip, left }: At & { readonly tip: string; readonly left: string | undefined },
  refs: GitRefs,
): Promise<EnvironmentView> {
  const known = left !== undefined && (left === tip || (await refs.isAncestor(left, tip))) ? left : undefined;
  const moved = known !== undefined && known !== tip;
  const [texts, blobs, before, blobsBefore] = await Promise.all([
    refs.texts(tip),
    refs.blobs(tip),
    moved ? refs.texts(known) : undefined,
    moved ? refs.blobs(known) : undefined,
  ]);
  const own = { texts: before ?? texts, blobs: blobsBefore ?? blobs };
  const names = [...new Set([...modelsOn(texts.keys()), ...modelsOn(own.texts.keys())])];
  const models = new Map(
    names.map((model) => [model, deployedAt({ model, environment }, { texts, blobs }, own)] as const),
  );
  const view = { environment, place, tip, known, models, texts };
  const lost = known === undefined && left !== undefined && ![...models.values()].some(({ release }) => release);
  return lost ? replaced(view, left) : view;
}

interface Files {
  readonly texts: ReadonlyMap<string, string>;
  readonly blobs: ReadonlyMap<string, string>;
}

function deployedAt(
  { model, environment }: { readonly model: string; readonly environment: string },
  tip: Files,
  own: Files,
): Deployed {
  const path = desiredPath(model);
  const kept = parseDesired(own.texts.get(path), model, environment);
  const file = releasePath(model);
  const release = parseRelease(own.texts.get(file), model, environment);
  return {
    tip: parseDesired(tip.texts.get(path), model, environment),
    tipBlob: tip.blobs.get(path) ?? null,
    kept: { desired: kept.kind === 'record' ? kept.record : null, blob: own.blobs.get(path) ?? null },
    release: release.kind === 'record' ? release.record : null,
    tipRelease: parseRelease(tip.texts.get(file), model, environment),
    releaseMoved: tip.blobs.get(file) !== own.blobs.get(file),
  };
}

/** The commit by which people last changed a file since the controller wrote; undefined when nobody did. */
export async function changedBy(
  { known, tip }: Pick<EnvironmentView, 'known' | 'tip'>,
  path: string,
  refs: GitRefs,
): Promise<LoggedCommit | undefined> {
  return tip === undefined ? undefined : refs.lastChange({ from: known, to: tip }, path);
}
