import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  deployPlaces,
  readEnvironments,
  registeredVersions,
  registryOf
} from "./chunk-UARCQM32.js";
import {
  LEDGER_BRANCH,
  LEDGER_READ,
  STATE_FILE,
  TAG_FORMAT,
  parseTagList,
  readLedger
} from "./chunk-PLMRVIND.js";
import {
  nearest
} from "./chunk-V4T6G7AW.js";
import {
  EXIT,
  TrainyardError
} from "./chunk-2WUTFTKW.js";

// src/stages/release/records.ts
async function readRecords(refs, wanted) {
  const snapshot = await refs.local(TAG_FORMAT);
  const tip = snapshot.branches.get(LEDGER_BRANCH);
  const ledger = readLedger(wanted.ledger && tip !== void 0 ? await refs.texts(tip, LEDGER_READ) : /* @__PURE__ */ new Map());
  const environments = wanted.environments ? await readDeployed(snapshot, ledger, refs) : /* @__PURE__ */ new Map();
  return { snapshot, registry: registryOf(parseTagList(snapshot.tags)), ledger, environments };
}
async function readDeployed(snapshot, ledger, refs) {
  const tip = snapshot.branches.get(LEDGER_BRANCH);
  const known = ledger.texts.size > 0 || tip === void 0;
  const { state } = known ? ledger : readLedger(await refs.texts(tip, [STATE_FILE]));
  return readEnvironments({ snapshot, state, places: deployPlaces(void 0, state) }, refs);
}
function versionsOfModel({ ledger, snapshot }, model) {
  requireLedger(snapshot);
  const versions = registeredVersions(ledger.chains.get(model));
  if (versions.length > 0) return versions;
  throw unknownModel(model, [...ledger.chains.keys()]);
}
function requireLedger({ branches, from }) {
  if (branches.has(LEDGER_BRANCH)) return;
  const fix = from === "this repository" ? 'It is made by the first "trainyard reconcile" that has something to register.' : `Run: git fetch ${from} ${LEDGER_BRANCH} 'deploy/*' --tags (a checkout of one branch has only that). Where the server has none, "trainyard reconcile" makes it.`;
  throw new TrainyardError({
    code: "ledger-absent",
    message: `this clone has no branch ${LEDGER_BRANCH}`,
    fix,
    exitCode: EXIT.invalid
  });
}
function unknownModel(model, known) {
  const near = nearest(model, known);
  return new TrainyardError({
    code: "unknown-model",
    message: `nothing is recorded of a model called "${model}"; there are ${known.length}: ${known.slice(0, 20).join(", ")}`,
    fix: near === void 0 ? "Name one of them." : `Did you mean "${near}"?`,
    exitCode: EXIT.invalid
  });
}

export {
  readRecords,
  versionsOfModel,
  requireLedger,
  unknownModel
};
