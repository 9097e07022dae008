import { TrainyardError } from '../../core/errors.ts';
import type { ObjectStore } from '../../core/ports.ts';
import type { ServingModel } from '../../core/records.ts';
import type { GitRefs } from '../../core/refs.ts';
import { registeredVersions } from '../../ledger/registered.ts';
import { findRun } from '../jobs/library.ts';
import { type LocalRecords, readRecords } from './records.ts';

/** Environment that changes are held against. */
const PRODUCTION = 'production';

/** Reads what the clone knows once, and answers for every model. */
export function servingModels(refs: GitRefs): (model: string, store: ObjectStore) => Promise<ServingModel | undefined> {
  let known: Promise<LocalRecords> | undefined;
  return async (model, store) => {
    known ??= readRecords(refs, { ledger: true, environments: true });
    return servingModel(model, await known, store);
  };
}

/** The stable version in production with its run. Throws `serving-missing` where the store lacks what serves. */
async function servingModel(
  model: string,
  { environments, ledger }: LocalRecords,
  store: ObjectStore,
): Promise<ServingModel | undefined> {
  const stable = environments.get(PRODUCTION)?.models.get(model)?.release?.stable;
  if (stable == null) return undefined;
  const version = registeredVersions(ledger.chains.get(model)).find(({ record }) => record.version === stable.version);
  const trained = version && (await findRun(store, version.record.trainKey));
  if (trained?.bundle !== stable.digest) throw missing(model, stable.version, store.location);
  const { threshold } = stable;
  return {
    kind: 'ServingModel',
    schemaVersion: 1,
    version: `v${stable.version}`,
    trained,
    ...(threshold === undefined ? {} : { threshold }),
  };
}

function missing(model: string, version: string, location: string): TrainyardError {
  return new TrainyardError({
    code: 'serving-missing',
    message: `production serves ${model} ${version}, and its run is neither in the ledger of this clone nor in ${location}, so that nothing can be compared with it`,
    fix: 'Fetch the branch trainyard/ledger, and use the store that the release was made from.',
  });
}
