import { EXIT, TrainyardError } from '../../../core/errors.ts';
import { nearest } from '../../../core/nearest.ts';
import type { GitRefs, RefSnapshot } from '../../../core/refs.ts';
import { LEDGER_BRANCH, LEDGER_READ, type LedgerRead, readLedger, STATE_FILE } from '../../../ledger/ledger-files.ts';
import { type RegisteredVersion, registeredVersions } from '../../../ledger/registered.ts';
import { type Registry, registryOf } from '../../../ledger/registry.ts';
import { parseTagList, TAG_FORMAT } from '../../../ledger/tag-list.ts';
import { type EnvironmentView, readEnvironments } from '../facts/environments.ts';
import { deployPlaces } from '../facts/places.ts';

/** What a clone knows about releases, without asking anyone. */
export interface LocalRecords {
  readonly snapshot: RefSnapshot;
  readonly registry: Registry;
  readonly ledger: LedgerRead;
  readonly environments: ReadonlyMap<string, EnvironmentView>;
}

/** Reads tags, deploy branches and, where it is asked for, the ledger of the clone. */
export async function readRecords(
  refs: GitRefs,
  wanted: { readonly ledger: boolean; readonly environments: boolean },
): Promise<LocalRecords> {
  const snapshot = await refs.local(TAG_FORMAT);
  const tip = snapshot.branches.get(LEDGER_BRANCH);
  const ledger = readLedger(wanted.ledger && tip !== undefined ? await refs.texts(tip, LEDGER_READ) : new Map());
  const environments = wanted.environments ? await readDeployed(snapshot, ledger, refs) : new Map();
  return { snapshot, registry: registryOf(parseTagList(snapshot.tags)), ledger, environments };
}

/** Where environments lie is in the controller's memory, which is one file of the ledger. */
async function readDeployed(snapshot: RefSnapshot, ledger: LedgerRead, refs: GitRefs) {
  const tip = snapshot.branches.get(LEDGER_BRANCH);
  const known = ledger.texts.size > 0 || tip === undefined;
  const { state } = known ? ledger : readLedger(await refs.texts(tip, [STATE_FILE]));
  return readEnvironments({ snapshot, state, places: deployPlaces(undefined, state) }, refs);
}

/** The chain's versions of a model. Throws `unknown-model` and `ledger-absent`. */
export function versionsOfModel({ ledger, snapshot }: LocalRecords, model: string): readonly RegisteredVersion[] {
  requireLedger(snapshot);
  const versions = registeredVersions(ledger.chains.get(model));
  if (versions.length > 0) return versions;
  throw unknownModel(model, [...ledger.chains.keys()]);
}

/** Throws `ledger-absent` where the clone has not fetched the ledger. */
export function requireLedger({ branches, from }: RefSnapshot): void {
  if (branches.has(LEDGER_BRANCH)) return;
  const fix =
    from === 'this repository'
      ? 'It is made by the first "trainyard reconcile" that has something to register.'
      : `Run: git fetch ${from} ${LEDGER_BRANCH} 'deploy/*' --tags (a checkout of one branch has only that). Where the server has none, "trainyard reconcile" makes it.`;
  throw new TrainyardError({
    code: 'ledger-absent',
    message: `this clone has no branch ${LEDGER_BRANCH}`,
    fix,
    exitCode: EXIT.invalid,
  });
}

export function unknownModel(model: string, known: readonly string[]): TrainyardError {
  const near = nearest(model, known);
  return new TrainyardError({
    code: 'unknown-model',
    message: `nothing is recorded of a model called "${model}"; there are ${known.length}: ${known.slice(0, 20).join(', ')}`,
    fix: near === undefined ? 'Name one of them.' : `Did you mean "${near}"?`,
    exitCode: EXIT.invalid,
  });
}
