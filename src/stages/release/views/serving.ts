import { TrainyardError } from '../../../core/errors.ts';
import type { ObjectStore } from '../../../core/ports.ts';
import type { ServingModel } from '../../../core/records.ts';
import { registeredVersions, versionCardPath } from '../../../ledger/registered.ts';
import { findRun } from '../../jobs/library.ts';
import type { LocalRecords } from './records.ts';

/** Environment that changes are held against. */
export const PRODUCTION = 'production';

/** The stable version in production with its run. Throws `serving-missing` where the store lacks what serves. */
export async function servingModel(
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
    ...(version && { evaluationKey: version.record.evaluationKey }),
    ...(threshold === undefined ? {} : { threshold }),
  };
}

/** The card of the stable version in production, as it was registered. */
export function servedCard(
  model: string,
  { environments, ledger }: LocalRecords,
): { readonly version: string; readonly text: string } | undefined {
  const stable = environments.get(PRODUCTION)?.models.get(model)?.release?.stable;
  const text = stable && ledger.texts.get(versionCardPath(model, stable.version));
  return stable == null || text == null ? undefined : { version: `v${stable.version}`, text };
}

function missing(model: string, version: string, location: string): TrainyardError {
  return new TrainyardError({
    code: 'serving-missing',
    message: `production serves ${model} ${version}, and its run is neither in the ledger of this clone nor in ${location}, so that nothing can be compared with it`,
    fix: 'Fetch the branch trainyard/ledger, and use the store that the release was made from.',
  });
}
