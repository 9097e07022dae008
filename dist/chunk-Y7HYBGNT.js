import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  isWhole,
  saveBundle
} from "./chunk-7PVY4XV4.js";
import {
  digestOf,
  hexOf,
  isDigest
} from "./chunk-BIVE6T77.js";
import {
  deepFreeze,
  prettyJson
} from "./chunk-D2KHV3DM.js";
import {
  EXIT,
  TrainyardError,
  messageOf
} from "./chunk-2WUTFTKW.js";

// src/stages/jobs/library.ts
async function findRun(store, trainKey) {
  const key = runKey(trainKey);
  const run = await readJson(store, key);
  if (run === void 0) return void 0;
  if (run.kind !== "TrainedModel" || run.schemaVersion !== 1)
    throw corrupt(store, key, "not a TrainedModel, version 1");
  if (run.trainKey !== trainKey) throw corrupt(store, key, `the run of another train key, ${String(run.trainKey)}`);
  if (!isDigest(run.bundle) || digestOf(run.manifest ?? null) !== run.bundle) {
    throw corrupt(store, key, `a run whose manifest has not the digest of its bundle, ${String(run.bundle)}`);
  }
  return deepFreeze(run);
}
async function saveRun(store, trained, readFile) {
  const earlier = await findRun(store, trained.trainKey);
  if (earlier !== void 0 && await isWhole(store, earlier.bundle)) return earlier;
  await saveBundle(store, trained, readFile);
  const { trainKey, seconds, trainedAt } = trained;
  await writeJson(store, secondsKey(trained.model, trainKey), { trainKey, seconds, trainedAt });
  if (earlier === void 0) {
    if (await writeNew(store, runKey(trainKey), trained)) return deepFreeze(trained);
    return await findRun(store, trainKey) ?? deepFreeze(trained);
  }
  await writeJson(store, runKey(trainKey), trained);
  return deepFreeze(trained);
}
async function hasEvaluation(store, evaluationKey) {
  return store.has(evaluationRecord(evaluationKey));
}
async function findEvaluation(store, evaluationKey) {
  const key = evaluationRecord(evaluationKey);
  const evaluation = await readJson(store, key);
  if (evaluation === void 0) return void 0;
  if (evaluation.kind !== "Evaluation" || evaluation.schemaVersion !== 1) {
    throw corrupt(store, key, "not an Evaluation, version 1");
  }
  if (evaluation.evaluationKey === evaluationKey) return deepFreeze(evaluation);
  throw corrupt(store, key, `the evaluation of another key, ${String(evaluation.evaluationKey)}`);
}
async function saveEvaluation(store, evaluation) {
  const earlier = await findEvaluation(store, evaluation.evaluationKey);
  if (earlier !== void 0) return earlier;
  if (await writeNew(store, evaluationRecord(evaluation.evaluationKey), evaluation)) return deepFreeze(evaluation);
  return await findEvaluation(store, evaluation.evaluationKey) ?? deepFreeze(evaluation);
}
async function findComparison(store, of) {
  const key = comparisonRecord(of);
  const found = await readJson(store, key);
  if (found === void 0) return void 0;
  const same = found.evaluationKey === of.evaluationKey && found.bundle === of.bundle;
  if (found.kind === "ProductionComparison" && found.schemaVersion === 1 && same) return deepFreeze(found);
  throw corrupt(store, key, "not the comparison of its key");
}
async function saveComparison(store, comparison) {
  await writeNew(store, comparisonRecord(comparison), comparison);
  return await findComparison(store, comparison) ?? deepFreeze(comparison);
}
function comparisonRecord({ evaluationKey, bundle }) {
  return `comparisons/${hexOf(digestOf({ evaluationKey, bundle }))}.json`;
}
async function earlierSeconds(store, model) {
  const keys = (await store.list(`models/${model}/`)).slice(0, 50);
  const records = await Promise.all(
    keys.map((key) => readJson(store, key).catch(() => void 0))
  );
  return records.flatMap((record) => {
    const seconds = record?.seconds;
    return typeof seconds === "number" && seconds >= 0 ? [seconds] : [];
  });
}
function runKey(trainKey) {
  return `runs/${hexOf(trainKey)}.json`;
}
function secondsKey(model, trainKey) {
  return `models/${model}/${hexOf(trainKey)}.json`;
}
function evaluationRecord(evaluationKey) {
  return `evaluations/${hexOf(evaluationKey)}.json`;
}
async function writeJson(store, key, value) {
  await store.put(key, new TextEncoder().encode(prettyJson(value)));
}
async function writeNew(store, key, value) {
  const bytes = new TextEncoder().encode(prettyJson(value));
  if (store.putNew !== void 0) return store.putNew(key, bytes);
  await store.put(key, bytes);
  return true;
}
async function readJson(store, key) {
  const bytes = await store.get(key);
  if (bytes === void 0) return void 0;
  let value;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw corrupt(store, key, `not JSON (${messageOf(error)})`);
  }
  if (typeof value !== "object" || value === null) throw corrupt(store, key, "not a record");
  return value;
}
function corrupt(store, key, found) {
  return new TrainyardError({
    code: "store-corrupt",
    message: `${key} in ${store.location} is ${found}`,
    fix: `Delete ${key} from the store; the next run makes it again.`,
    exitCode: EXIT.broken
  });
}

export {
  findRun,
  saveRun,
  hasEvaluation,
  findEvaluation,
  saveEvaluation,
  findComparison,
  saveComparison,
  earlierSeconds
};
