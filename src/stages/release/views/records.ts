import { EXIT, TrainyardError } from '../../../core/errors.ts';
import { namesThere } from '../../../core/names-there.ts';
import { nearest } from '../../../core/nearest.ts';
import type { GitRefs, RefSnapshot } from '../../../core/refs.ts';
import { tagGlobs } from '../../../ledger/grammar.ts';
import { LEDGER_BRANCH, type LedgerRead, readLedger, STATE_FILE } from '../../../ledger/ledger-files.ts';
import { type RegisteredVersion, registeredVersions } from '../../../ledger/registered.ts';
import { type Registry, registryOf } from '../../../ledger/registry.ts';
import { parseTagList, TAG_FORMAT, TAG_HEADS } from '../../../ledger/tag-list.ts';
import { type EnvironmentView, readEnvironments } from '../facts/environments.ts';
import { deployPlaces } from '../facts/places.ts';

/** What a clone knows about releases, without asking anyone. */
export interface LocalRecords {
  readonly snapshot: RefSnapshot;
  readonly registry: Registry;
  readonly ledger: LedgerRead;
  readonly environments: ReadonlyMap<string, EnvironmentView>;
}

/** What a question needs: reading is most of the time that an answer takes. */
export interface WantedRecords {
  /** Tags and ledger of this model alone. */
  readonly model?: string;
  /** `heads`: without their messages. */
  readonly tags: 'none' | 'heads' | 'whole';
  /** `events`: without cards and other texts of versions. */
  readonly ledger: 'none' | 'events' | 'whole';
  readonly environments: boolean;
}

/** Reads what is wanted of the tags, the ledger and the deploy branches of the clone. */
export async function readRecords(refs: GitRefs, wanted: WantedRecords): Promise<LocalRecords> {
  const { model, ...all } = wanted;
  if (model === undefined || !MODEL.test(model)) return readWanted(refs, all);
  const found = await readWanted(refs, wanted);
  if (found.registry.artifacts.has(model) || found.ledger.chains.has(model)) return found;
  // A name that nobody knows is answered with those that there are.
  return readWanted(refs, all);
}

/** Only such a name becomes part of a path; artifacts that another program named otherwise are read among all. */
const MODEL = /^[a-z0-9][a-z0-9-]{0,62}$/;

async function readWanted(refs: GitRefs, wanted: WantedRecords): Promise<LocalRecords> {
  const snapshot = await refs.local(wanted.tags === 'whole' ? TAG_FORMAT : TAG_HEADS, tagsWanted(wanted));
  const tip = snapshot.branches.get(LEDGER_BRANCH);
  const places = ledgerWanted(wanted);
  const ledger = readLedger(places.length > 0 && tip !== undefined ? await refs.texts(tip, places) : new Map());
  const environments = wanted.environments ? await readDeployed(snapshot, ledger, refs) : new Map();
  return { snapshot, registry: registryOf(parseTagList(snapshot.tags)), ledger, environments };
}

function tagsWanted({ tags, model }: WantedRecords): readonly string[] | undefined {
  if (tags === 'none') return [];
  return model === undefined ? undefined : tagGlobs(model);
}

function ledgerWanted({ ledger, model }: WantedRecords): readonly string[] {
  if (ledger === 'none') return [];
  const kinds = ledger === 'whole' ? ['events/', 'versions/'] : ['events/'];
  return [...kinds.map((folder) => (model === undefined ? folder : `${folder}${model}/`)), STATE_FILE];
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
  const fix =
    known.length > 0 ? 'Name one of them.' : 'A model is recorded once its first review, or its merge, has been.';
  return new TrainyardError({
    code: 'unknown-model',
    message: `nothing is recorded of a model called "${model}"; ${namesThere(known)}`,
    fix: near === undefined ? fix : `Did you mean "${near}"?`,
    exitCode: EXIT.invalid,
  });
}
