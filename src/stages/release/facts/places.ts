import { type DeployPlace, deployBranch } from '../../../ledger/deploy-files.ts';
import type { LedgerState } from '../../../ledger/ledger-files.ts';
import type { ResolvedEnvironment, ResolvedProject } from '../../../spec/resolved.ts';

/** Where an environment lies, and what may push there. */
export interface Place extends DeployPlace {
  readonly protection: ResolvedEnvironment['protection'];
}

/** Where environments lie: as the project says; those that it does not name, where the ledger last knew them. */
export function deployPlaces(
  project: Pick<ResolvedProject, 'environments'> | undefined,
  state: LedgerState,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const environment of Object.keys(state.deploy)) places.set(environment, lastPlace(environment, state));
  for (const { name, branch, repository, protection } of project?.environments ?? []) {
    places.set(name, { branch, protection, ...(repository === undefined ? {} : { repository }) });
  }
  return places;
}

/** An environment that nobody has named a place for lies on the branch of its name. */
export function ownPlace(environment: string): Place {
  return { branch: deployBranch(environment), protection: 'none' };
}

function lastPlace(environment: string, { places = {} }: LedgerState): Place {
  const known = Object.hasOwn(places, environment) ? places[environment] : undefined;
  return typeof known?.branch === 'string' ? { ...known, protection: 'none' } : ownPlace(environment);
}

/** The ledger's memory of a place; the usual one needs none. */
export function placesAfter(
  before: LedgerState['places'],
  written: ReadonlyMap<string, DeployPlace>,
): LedgerState['places'] {
  const places = new Map(Object.entries(before ?? {}));
  for (const [environment, { branch, repository }] of written) {
    if (repository === undefined && branch === deployBranch(environment)) places.delete(environment);
    else places.set(environment, { branch, ...(repository === undefined ? {} : { repository }) });
  }
  return places.size === 0 ? undefined : Object.fromEntries(places);
}
