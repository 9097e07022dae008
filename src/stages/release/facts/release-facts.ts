import type { Finding } from '../../../core/records.ts';
import type { RefSnapshot } from '../../../core/refs.ts';
import type { Actor } from '../../../core/release-records.ts';
import { LEDGER_BRANCH, LEDGER_READ, type LedgerRead, readLedger } from '../../../ledger/ledger-files.ts';
import { type RegisteredVersion, registeredVersions } from '../../../ledger/registered.ts';
import { type Registry, registryOf } from '../../../ledger/registry.ts';
import { parseTagList, type Tag } from '../../../ledger/tag-list.ts';
import { loadSpecs } from '../../plan/specs.ts';
import type { DecidePorts } from '../decide/decide-model.ts';
import type { Target } from '../decide/model-input.ts';
import { strayFindings } from '../decide/stray-findings.ts';
import { lightweightFindings } from '../decide/tag-findings.ts';
import { errorsOf } from '../merge/merge-findings.ts';
import type { MergeLook, MergePorts } from '../merge/merge-look.ts';
import { lookAtMerges, projectStands } from '../merge/merges.ts';
import type { PushPort } from '../reconcile/deliver.ts';
import { type EnvironmentView, readEnvironments } from './environments.ts';
import { requireLedgerOf } from './ledger-there.ts';
import { deployPlaces, type Place } from './places.ts';

export interface ReleasePorts extends MergePorts, Pick<DecidePorts, 'check' | 'approval' | 'evidence'> {
  /** Where each model of the main branch is deployed, in the order of promotion. */
  readonly targets: (tip: NonNullable<MergeLook['tip']>) => ReadonlyMap<string, readonly Target[]>;
  /** The one place that moves refs, of this repository or of another. */
  readonly push: PushPort;
  /** Who acts where no person does. */
  readonly self: Actor;
}

/** Everything that a run reads, from one snapshot. */
export interface ReleaseFacts {
  readonly snapshot: RefSnapshot;
  readonly ledger: LedgerRead;
  readonly registry: Registry;
  readonly tags: readonly Tag[];
  readonly look: MergeLook;
  readonly environments: ReadonlyMap<string, EnvironmentView>;
  readonly places: ReadonlyMap<string, Place>;
  /** With those that this run registers. */
  readonly versions: ReadonlyMap<string, readonly RegisteredVersion[]>;
  readonly targets: ReadonlyMap<string, readonly Target[]>;
  readonly findings: readonly Finding[];
}

/** Reads ledger, tags, merges and deploy branches. Throws `ledger-missing`. */
export async function readFacts(snapshot: RefSnapshot, ports: ReleasePorts): Promise<ReleaseFacts> {
  const tip = snapshot.branches.get(LEDGER_BRANCH);
  const ledger = readLedger(tip === undefined ? new Map() : await ports.refs.texts(tip, LEDGER_READ));
  const tags = parseTagList(snapshot.tags);
  const registry = registryOf(tags);
  const main = snapshot.main.commit;
  const specs = main === undefined ? undefined : await loadSpecs({ tree: await ports.git.treeOf(main) }, ports);
  const project = specs !== undefined && projectStands(specs) ? specs.project : undefined;
  const places = deployPlaces(project, ledger.state);
  const environments = await readEnvironments({ snapshot, state: ledger.state, places }, ports.refs, ports);
  if (tip === undefined) requireLedgerOf(tags, environments);
  const look = await lookAtMerges({ main, branch: snapshot.main.name, tip: specs, ledger, registry }, ports);
  const targets = look.tip === undefined ? new Map<string, readonly Target[]>() : ports.targets(look.tip);
  const complete = look.tip !== undefined && errorsOf(look.tip).length === 0;
  const models = new Set([
    ...targets.keys(),
    ...[...environments.values()].flatMap(({ models }) => [...models.keys()]),
  ]);
  return {
    snapshot,
    ledger,
    registry,
    tags,
    look,
    environments,
    places,
    versions: versionsOf(ledger, look),
    targets,
    findings: [
      ...ledger.damage.map(damaged),
      ...lightweightFindings(registry.lightweight, models),
      ...strayFindings({ registry, ledger, targets, environments, complete }),
    ],
  };
}

function versionsOf(ledger: LedgerRead, look: MergeLook): ReadonlyMap<string, readonly RegisteredVersion[]> {
  const versions = new Map([...ledger.chains].map(([model, chain]) => [model, registeredVersions(chain)]));
  for (const { version } of look.registrations) {
    const { model } = version.record;
    versions.set(model, [...(versions.get(model) ?? []), version]);
  }
  return versions;
}

function damaged({ path, what }: LedgerRead['damage'][number]): Finding {
  return {
    code: 'ledger-damaged',
    severity: 'warning',
    message: `${path} on ${LEDGER_BRANCH} ${what}; it is left out`,
    fix: `Look who changed it (git log ${LEDGER_BRANCH} -- ${path}), and put it back with git revert.`,
  };
}
