import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  runName
} from "./chunk-SHDDR35W.js";
import {
  selectionOf
} from "./chunk-3KJKQKTU.js";
import {
  nothingStored,
  withQuarantine
} from "./chunk-XMRSDOIL.js";

// src/commands/job.ts
var JOBS = ["plan", "materialise", "train", "evaluate", "report"];
var FAILURE_FILE = "failure.json";
function failureOf({ code, message, fix }) {
  return { code, message, fix };
}
async function selectionFor(change, request, context) {
  const { head, target } = change;
  await context.git.ensureCommits([head]);
  const base = request.base === void 0 ? {} : { base: request.base };
  return selectionOf({ selection: { models: [], all: false, head, ...base }, target }, context);
}
function storesFor(change, context) {
  const { quarantine } = change;
  const open = sharedStores(change, context);
  return quarantine === void 0 ? open : (project) => withQuarantine(open(project), quarantine);
}
function sharedStores(change, context) {
  const { target, trains, asked } = change;
  return target.fork && trains && !asked.comment ? () => nothingStored() : context.openStore;
}
function spendingRun(change, { event }, { clock }) {
  const { id, attempt } = event.run ?? { id: "0", attempt: 1 };
  const today = clock.now().toISOString().slice(0, 10);
  return { change: change.quarantine ?? "merged", run: runName(id), attempt, today };
}

export {
  JOBS,
  FAILURE_FILE,
  failureOf,
  selectionFor,
  storesFor,
  sharedStores,
  spendingRun
};
