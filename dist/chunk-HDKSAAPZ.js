import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  registryOf
} from "./chunk-HICOQMTA.js";
import {
  deployPlaces,
  readEnvironments,
  registeredVersions
} from "./chunk-UMLV5MKY.js";
import {
  LEDGER_BRANCH,
  STATE_FILE,
  TAG_FORMAT,
  TAG_HEADS,
  parseTagList,
  readLedger,
  tagGlobs
} from "./chunk-QO5VLKPX.js";
import {
  namesThere
} from "./chunk-MHZJRW6F.js";
import {
  nearest
} from "./chunk-V4T6G7AW.js";
import {
  EXIT,
  TrainyardError
} from "./chunk-2WUTFTKW.js";

// src/stages/release/views/records.ts
async function readRecords(refs, wanted) {
  const { model, ...all } = wanted;
  if (model === void 0 || !MODEL.test(model)) return readWanted(refs, all);
  const found = await readWanted(refs, wanted);
  if (found.registry.artifacts.has(model) || found.ledger.chains.has(model)) return found;
  return readWanted(refs, all);
}
var MODEL = /^[a-z0-9][a-z0-9-]{0,62}$/;
async function readWanted(refs, wanted) {
  const snapshot = await refs.local(wanted.tags === "whole" ? TAG_FORMAT : TAG_HEADS, tagsWanted(wanted));
  const tip = snapshot.branches.get(LEDGER_BRANCH);
  const places = ledgerWanted(wanted);
  const ledger = readLedger(places.length > 0 && tip !== void 0 ? await refs.texts(tip, places) : /* @__PURE__ */ new Map());
  const environments = wanted.environments ? await readDeployed(snapshot, ledger, refs) : /* @__PURE__ */ new Map();
  return { snapshot, registry: registryOf(parseTagList(snapshot.tags)), ledger, environments };
}
function tagsWanted({ tags, model }) {
  if (tags === "none") return [];
  return model === void 0 ? void 0 : tagGlobs(model);
}
function ledgerWanted({ ledger, model }) {
  if (ledger === "none") return [];
  const kinds = ledger === "whole" ? ["events/", "versions/"] : ["events/"];
  return [...kinds.map((folder) => model === void 0 ? folder : `${folder}${model}/`), STATE_FILE];
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
  const fix = known.length > 0 ? "Name one of them." : "A model is recorded once its first review, or its merge, has been.";
  return new TrainyardError({
    code: "unknown-model",
    message: `nothing is recorded of a model called "${model}"; ${namesThere(known)}`,
    fix: near === void 0 ? fix : `Did you mean "${near}"?`,
    exitCode: EXIT.invalid
  });
}

export {
  readRecords,
  versionsOfModel,
  requireLedger,
  unknownModel
};
