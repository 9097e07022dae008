import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  findRun
} from "./chunk-Y7HYBGNT.js";
import {
  registeredVersions,
  versionCardPath
} from "./chunk-UMLV5MKY.js";
import {
  TrainyardError
} from "./chunk-2WUTFTKW.js";

// src/stages/release/views/serving.ts
var PRODUCTION = "production";
async function servingModel(model, { environments, ledger }, store) {
  const stable = environments.get(PRODUCTION)?.models.get(model)?.release?.stable;
  if (stable == null) return void 0;
  const version = registeredVersions(ledger.chains.get(model)).find(({ record }) => record.version === stable.version);
  const trained = version && await findRun(store, version.record.trainKey);
  if (trained?.bundle !== stable.digest) throw missing(model, stable.version, store.location);
  const { threshold } = stable;
  return {
    kind: "ServingModel",
    schemaVersion: 1,
    version: `v${stable.version}`,
    trained,
    ...version && { evaluationKey: version.record.evaluationKey },
    ...threshold === void 0 ? {} : { threshold }
  };
}
function servedCard(model, { environments, ledger }) {
  const stable = environments.get(PRODUCTION)?.models.get(model)?.release?.stable;
  const text = stable && ledger.texts.get(versionCardPath(model, stable.version));
  return stable == null || text == null ? void 0 : { version: `v${stable.version}`, text };
}
function missing(model, version, location) {
  return new TrainyardError({
    code: "serving-missing",
    message: `production serves ${model} ${version}, and its run is neither in the ledger of this clone nor in ${location}, so that nothing can be compared with it`,
    fix: "Fetch the branch trainyard/ledger, and use the store that the release was made from."
  });
}

export {
  PRODUCTION,
  servingModel,
  servedCard
};
