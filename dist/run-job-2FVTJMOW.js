import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  FAILURE_FILE,
  failureOf,
  selectionFor,
  sharedStores,
  spendingRun,
  storesFor
} from "./chunk-ZWZB7P2W.js";
import {
  TRAIN_LABEL,
  askedBy,
  changeName,
  isFromFork,
  objectId,
  pullNumber,
  targetOf
} from "./chunk-SHDDR35W.js";
import {
  conclude,
  heldByBudget,
  invalid,
  noteSpending,
  prepare,
  runFolder,
  storedRun
} from "./chunk-3KJKQKTU.js";
import {
  isRefusal,
  placementOf
} from "./chunk-GQPDS5TH.js";
import "./chunk-OM3EQWI7.js";
import "./chunk-XMRSDOIL.js";
import "./chunk-EHHPGHFJ.js";
import "./chunk-DI2JQ3T5.js";
import "./chunk-54ANUJL4.js";
import {
  planChange,
  planText
} from "./chunk-5VGCT5QY.js";
import "./chunk-BGBCBZMR.js";
import "./chunk-I3B4UZ6K.js";
import {
  findComparison,
  findEvaluation,
  findRun,
  saveComparison,
  saveEvaluation,
  saveRun
} from "./chunk-Y7HYBGNT.js";
import "./chunk-JDDJ5KOW.js";
import {
  validationText
} from "./chunk-2KXBFGQY.js";
import "./chunk-GP3GD2RE.js";
import {
  RUN_PATHS,
  findRecord,
  readRecord,
  train,
  writeRecord
} from "./chunk-D4DKW6KM.js";
import "./chunk-5M3JO6GD.js";
import "./chunk-5OFNDDVN.js";
import "./chunk-SQNASHHZ.js";
import "./chunk-X5Z4HAAE.js";
import "./chunk-YGEPV4NO.js";
import "./chunk-QV6VQEGJ.js";
import "./chunk-65MRR7JC.js";
import "./chunk-V4VIJU62.js";
import {
  backendsOf,
  evaluationKey
} from "./chunk-7WL6RHXN.js";
import "./chunk-4QI5XM6T.js";
import "./chunk-CD6YT3WV.js";
import {
  loadBundle
} from "./chunk-7PVY4XV4.js";
import "./chunk-LGIWBECZ.js";
import "./chunk-H5VD7RGB.js";
import {
  declaredSources,
  isPattern,
  matching
} from "./chunk-6S2SDTGW.js";
import "./chunk-22KGIJVK.js";
import "./chunk-VZPPH6TR.js";
import "./chunk-EFF5PYSL.js";
import "./chunk-SH6XX76W.js";
import "./chunk-IUFWIKZX.js";
import "./chunk-5TWUTOWS.js";
import "./chunk-6IHS3KPX.js";
import "./chunk-IYLMECP6.js";
import "./chunk-MHZJRW6F.js";
import "./chunk-V4T6G7AW.js";
import {
  digestOf,
  isDigest
} from "./chunk-BIVE6T77.js";
import {
  canonicalJson,
  deepFreeze,
  prettyJson
} from "./chunk-D2KHV3DM.js";
import {
  EXIT,
  TrainyardError
} from "./chunk-2WUTFTKW.js";
import "./chunk-RSD25HFQ.js";

// src/commands/run-job.ts
import { join as join7 } from "node:path";

// src/commands/handover.ts
import { join } from "node:path";

// src/stages/jobs/parcel.ts
async function sealOf(files, folder) {
  const entries = [];
  for (const path of await files.list(folder)) {
    await requireInside(files, folder, path);
    entries.push({ path, ...await files.digest(`${folder}/${path}`) });
  }
  return digestOf(entries);
}
async function checkSeal(files, parcel, seal) {
  const { name, folder } = parcel;
  if ((await files.list(folder)).length === 0) {
    throw refused("parcel-missing", `nothing was handed over as ${name}`, MISSING);
  }
  if (seal === void 0) throw refused("parcel-unsealed", `${name} was handed over without a seal`, UNSEALED);
  const found = await sealOf(files, folder);
  if (found !== seal) throw changed(name, seal, found);
}
var MISSING = "Look at the job that makes it, then run it again.";
var UNSEALED = "Hand over the seals of the job that made it.";
function changed(name, seal, found) {
  const fix = "Find out which job wrote it after the one that made it; run the whole workflow again.";
  return refused("parcel-changed", `${name} is not what was sealed: expected ${seal}, found ${found}`, fix);
}
var SEALS = "seals.json";
async function sealEach(files, folder, names) {
  const seals = {};
  for (const name of names) {
    if ((await files.list(`${folder}/${name}`)).length > 0) seals[name] = await sealOf(files, `${folder}/${name}`);
  }
  await files.write(`${folder}/${SEALS}`, prettyJson(seals));
  return digestOf(seals);
}
async function sealsIn(files, parcel, seal) {
  const { name, folder } = parcel;
  const seals = await readBounded(files, folder, { path: SEALS, most: 1e7 });
  if (seals === void 0) throw refused("parcel-missing", `nothing was handed over as ${name}`, MISSING);
  if (seal === void 0) throw refused("parcel-unsealed", `${name} was handed over without a seal`, UNSEALED);
  const found = digestOf(seals);
  if (found !== seal) throw changed(name, seal, found);
  return new Map(Object.entries(seals));
}
async function requireInside(files, folder, path) {
  const [root, real] = await Promise.all([files.realPath(folder), files.realPath(`${folder}/${path}`)]);
  if (root !== void 0 && real === `${root}/${path}`) return real;
  throw refused("parcel-link", `${JSON.stringify(path)} of ${folder} is a link`, "Hand over plain files only.");
}
async function readBounded(files, folder, at) {
  const size = await files.size(`${folder}/${at.path}`);
  if (size === void 0) return void 0;
  await requireInside(files, folder, at.path);
  const fix = "Look at the log of the job that made it.";
  if (size > at.most) throw refused("parcel-json", `${at.path} has ${size} bytes, more than ${at.most}`, fix);
  try {
    return JSON.parse(await files.readText(`${folder}/${at.path}`) ?? "");
  } catch {
    throw refused("parcel-json", `${at.path} is not JSON`, fix);
  }
}
function refused(code, message, fix) {
  return new TrainyardError({ code, message, fix });
}

// src/stages/jobs/parcel-file.ts
var PATH = /^[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/;
var MOST_FILES = 1e5;
var MOST_HEADER_BYTES = 32 * 1024 ** 2;
async function packed(files, folder) {
  const contents = [];
  const listed = [];
  for (const path of await files.list(folder)) {
    const bytes = await files.read(await requireInside(files, folder, path));
    if (bytes === void 0) continue;
    if (!PATH.test(path)) throw invalid2(`${JSON.stringify(path)} is no plain relative path`);
    contents.push(bytes);
    listed.push({ path, size: bytes.length });
  }
  const header = { kind: "Parcel", schemaVersion: 1, files: listed };
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}
`), ...contents]);
}
async function unpack(files, folder, bytes) {
  const end = bytes.subarray(0, MOST_HEADER_BYTES).indexOf(10);
  if (end < 0) throw invalid2("it has no header");
  const header = headerIn(new TextDecoder().decode(bytes.subarray(0, end)));
  const total = header.files.reduce((sum, { size }) => sum + size, end + 1);
  if (total !== bytes.length) throw invalid2(`it has ${bytes.length} bytes, and its header says ${total}`);
  await files.remove(folder);
  let at = end + 1;
  for (const { path, size } of header.files) {
    await files.write(`${folder}/${path}`, bytes.subarray(at, at + size));
    at += size;
  }
}
function headerIn(text2) {
  let header;
  try {
    header = JSON.parse(text2);
  } catch {
    throw invalid2("its header is not JSON");
  }
  const listed = header?.kind === "Parcel" && header.schemaVersion === 1 ? header.files : void 0;
  if (!Array.isArray(listed) || listed.length > MOST_FILES)
    throw invalid2(`its header has no list of at most ${MOST_FILES} files`);
  for (const file of listed) {
    if (typeof file?.path !== "string" || file.path.length > 400 || !PATH.test(file.path))
      throw invalid2(`it has a file called ${JSON.stringify(file?.path)?.slice(0, 100)}`);
    if (typeof file.size !== "number" || !Number.isSafeInteger(file.size) || file.size < 0)
      throw invalid2(`${file.path} has the size ${JSON.stringify(file.size)?.slice(0, 100)}`);
  }
  const paths = new Set(listed.map(({ path }) => path));
  if (paths.size !== listed.length) throw invalid2("it has a file twice");
  return header;
}
function invalid2(what) {
  return new TrainyardError({
    code: "parcel-invalid",
    message: `what a job handed over by the store cannot be used: ${what}`,
    fix: "Look at the log of the job that made it, then run the whole workflow again."
  });
}

// src/commands/handover.ts
var LOAN_SECONDS = 2 * 24 * 3600;
function handoverOf(change, project, { request, context }) {
  const wanted = project.review.handover ?? "auto";
  if (wanted === "artifacts" || wanted === "auto" && hasArtifacts(request.event.runUrl)) return void 0;
  const { lend } = sharedStores(change, context)(project);
  if (lend !== void 0) {
    const { run, attempt } = spendingRun(change, request, context);
    return `handover/${run}-${attempt}`;
  }
  if (wanted === "auto" || change.target.fork) return void 0;
  throw new TrainyardError({
    code: "handover-store",
    message: `review.handover is store, and no other job reaches the store ${project.store.kind} as it is configured`,
    fix: "Set review.handover to artifacts, where the server has them; else configure the store s3, or the store folder with an absolute path on a share that every runner mounts. A registry (oci) lends no single objects.",
    exitCode: EXIT.invalid
  });
}
function hasArtifacts(runUrl) {
  const host = /^https?:\/\/([^/]+)/.exec(runUrl)?.[1] ?? "github.com";
  return host === "github.com" || host.endsWith(".ghe.com");
}
async function leave(desk, folder, at) {
  await desk.store.put(keyOf(desk, folder), await packed(at.context.files, join(at.request.folder, folder)));
}
async function collect(desk, folder, at) {
  const bytes = await desk.store.get(keyOf(desk, folder));
  if (bytes !== void 0) await unpack(at.context.files, join(at.request.folder, folder), bytes);
}
async function issue(desk, name, wanted) {
  const borrowed = (to) => async (lent) => ({
    folder: lent.folder,
    address: await lentAddress(desk, keyOf(desk, lent.as), to)
  });
  const ticket = {
    gets: await Promise.all(wanted.gets.map(borrowed("get"))),
    puts: await Promise.all(wanted.puts.map(borrowed("put")))
  };
  const key = `${desk.start}/tickets/${name}.json`;
  await desk.store.put(key, new TextEncoder().encode(prettyJson(ticket)));
  return Buffer.from(await lentAddress(desk, key, "get")).toString("hex");
}
async function redeem(request, { loans, files }) {
  if (request.ticket === void 0) return [];
  const bytes = await loans.get(Buffer.from(request.ticket, "hex").toString("utf8"));
  if (bytes === void 0 && request.job === "report") return [];
  if (bytes === void 0) throw noTicket();
  const ticket = JSON.parse(new TextDecoder().decode(bytes));
  for (const { folder, address } of ticket.gets) {
    const content = await loans.get(address);
    if (content !== void 0) await unpack(files, join(request.folder, folder), content);
  }
  return ticket.puts;
}
async function settle(puts, request, { loans, files }) {
  for (const { folder, address } of puts) await loans.put(address, await packed(files, join(request.folder, folder)));
}
async function clear({ store, start }) {
  const plan = [`${start}/plan.parcel`, `${start}/tickets/plan.json`];
  const keys = (await store.list(`${start}/`)).filter((key) => !plan.includes(key));
  for (const key of [...keys, ...plan]) await store.delete(key);
}
function keyOf({ start }, folder) {
  return `${start}/${folder}.parcel`;
}
async function lentAddress({ store }, key, to) {
  if (store.lend === void 0) throw new Error(`the store ${store.location} lends nothing`);
  return store.lend(key, { to, seconds: LOAN_SECONDS });
}
function noTicket() {
  return new TrainyardError({
    code: "handover-missing",
    message: "what this job should have got from the one before is not in the store any more",
    fix: "Run the whole workflow again; what a finished run handed over is taken away."
  });
}

// src/commands/job-evaluate.ts
import { join as join2 } from "node:path";

// src/stages/jobs/claimed-run.ts
var MOST_BYTES = 8 * 1024 ** 3;
var MOST_FILES2 = 1e3;
var MOST_RECORD_BYTES = 8 * 1024 ** 2;
var PATH2 = /^[a-z0-9_][a-z0-9._-]*(?:\/[a-z0-9_][a-z0-9._-]*)*$/;
async function claimedRun(folder, made, files) {
  const value = await readBounded(files, folder, { path: "trained-model.json", most: MOST_RECORD_BYTES });
  const claim = mapping(value, "the record of the training");
  const manifest = manifestOf(mapping(claim["manifest"], "manifest"), made);
  const bundleBytes = await checkFiles(`${folder}/${RUN_PATHS.bundle}`, manifest, files);
  const { request, data } = made;
  const { trainKey } = request.entry;
  if (trainKey === void 0) throw new Error(`the plan entry of ${request.entry.model} has no train key`);
  return deepFreeze({
    kind: "TrainedModel",
    schemaVersion: 1,
    model: request.entry.model,
    trainKey,
    bundle: digestOf(manifest),
    bundleBytes,
    manifest,
    trainer: trainerOf(mapping(claim["trainer"], "trainer"), request, made.trainer),
    seed: request.spec.train.seed,
    rows: { train: data.splits.train.rows, validation: data.splits.validation.rows },
    history: list(claim["history"], "history", 1e5).map(epochOf),
    seconds: number(claim["seconds"], "seconds"),
    ...claim["resumedFrom"] === void 0 ? {} : { resumedFrom: number(claim["resumedFrom"], "resumedFrom") },
    trainedAt: text(claim["trainedAt"], "trainedAt", 40),
    environment: texts(claim["environment"], "environment"),
    data,
    toldBy: "the training job",
    ...claim["crossValidation"] === void 0 ? {} : { crossValidation: foldsOf(claim["crossValidation"]) },
    ...claim["reweighing"] === void 0 ? {} : { reweighing: effectOf(claim["reweighing"], request) },
    ...claim["claimed"] === void 0 ? {} : { claimed: numbers(claim["claimed"], "claimed") }
  });
}
function manifestOf(claim, { request, data }) {
  const { entry, spec } = request;
  const expected = {
    kind: "Bundle",
    schemaVersion: 1,
    model: entry.model,
    trainKey: entry.trainKey,
    task: spec.task,
    classes: data.classes,
    inputs: spec.data.features.map(({ name, type }) => ({ name, type }))
  };
  for (const [key, value] of Object.entries(expected)) {
    if (canonicalJson(claim[key] ?? null) !== canonicalJson(value)) {
      throw invalid3(`manifest.${key} is ${shown(claim[key])}, where the plan and the data say ${shown(value)}`);
    }
  }
  const unknown = Object.keys(claim).filter(
    (key) => ![...Object.keys(expected), "format", "signature", "files"].includes(key)
  );
  if (unknown.length > 0) throw invalid3(`manifest has the unknown key ${shown(unknown[0])}`);
  const files = list(claim["files"], "manifest.files", MOST_FILES2).map(fileOf);
  if (new Set(files.map((file) => file.path)).size !== files.length) throw invalid3("manifest.files names a file twice");
  const format = text(claim["format"], "manifest.format", 63);
  return { ...claim, format, files };
}
function fileOf(value) {
  const { path, size, sha256 } = mapping(value, "manifest.files");
  if (typeof path !== "string" || path.length > 400 || !PATH2.test(path) || path === "manifest.json") {
    throw invalid3(`manifest.files names ${shown(path)}, which is no plain relative path`);
  }
  if (!isDigest(sha256)) throw invalid3(`${path} has the digest ${shown(sha256)}`);
  return { path, size: number(size, `size of ${path}`), sha256 };
}
async function checkFiles(folder, manifest, files) {
  const total = manifest.files.reduce((sum, file) => sum + file.size, 0);
  if (total > MOST_BYTES) throw invalid3(`the bundle has ${total} bytes, more than ${MOST_BYTES}`);
  for (const file of manifest.files) {
    const size = await files.size(`${folder}/${file.path}`);
    if (size !== file.size) throw invalid3(`${file.path} has ${size ?? "no"} bytes, the manifest says ${file.size}`);
    const { digest } = await files.digest(await requireInside(files, folder, file.path));
    if (digest !== file.sha256) throw invalid3(`${file.path} has ${digest}, the manifest says ${file.sha256}`);
  }
  return total;
}
function trainerOf(claim, { spec }, trainer) {
  const id = spec.train.trainer;
  if (claim["id"] !== id) throw invalid3(`it was trained by ${shown(claim["id"])}, the spec asks for ${id}`);
  const { version } = trainer;
  if (claim["version"] !== version) {
    throw invalid3(`it was trained by version ${shown(claim["version"])} of ${id}, this program has version ${version}`);
  }
  const backend = text(claim["backend"], "trainer.backend", 63);
  const open = backendsOf(spec.train, trainer);
  if (open.length > 0 && !open.includes(backend)) {
    throw invalid3(`it was trained on ${shown(backend)}, and the spec leaves ${open.join(", else ")}`);
  }
  return { id, version, backend };
}
function epochOf(value) {
  const { epoch, loss, validationLoss } = mapping(value, "history");
  return {
    epoch: number(epoch, "history.epoch"),
    loss: number(loss, "history.loss"),
    ...validationLoss === void 0 ? {} : { validationLoss: number(validationLoss, "history.validationLoss") }
  };
}
function foldsOf(value) {
  const claim = mapping(value, "crossValidation");
  const folds = number(claim["folds"], "crossValidation.folds");
  const metrics = list(claim["metrics"], "crossValidation.metrics", 100).map((one) => {
    const metric = mapping(one, "crossValidation.metrics");
    for (const key of ["metric", "definition"]) text(metric[key], `crossValidation.metrics.${key}`, 2e3);
    list(metric["folds"], "crossValidation.metrics.folds", 100).forEach(estimate);
    estimate(metric["mean"]);
    estimate(metric["deviation"]);
    return metric;
  });
  const rows = list(claim["rows"], "crossValidation.rows", 100).map((one) => number(one, "crossValidation.rows"));
  return { folds, rule: text(claim["rule"], "crossValidation.rule", 2e3), rows, metrics };
}
function effectOf(value, { spec }) {
  const what = "reweighing";
  const claim = mapping(value, what);
  const pairs = (key) => list(claim[key], `${what}.${key}`, 200).map((one) => mapping(one, `${what}.${key}`));
  for (const one of [...pairs("groups"), ...pairs("metrics")]) [one["without"], one["with"]].forEach(estimate);
  for (const { group, rows } of pairs("groups")) {
    for (const name of list(group, `${what}.group`, 20)) text(name, `${what}.group`, 1e3);
    number(rows, `${what}.rows`);
  }
  for (const { measure: measure2, ...gap } of pairs("gaps")) {
    text(measure2, `${what}.measure`, 100);
    for (const side of [gap["without"], gap["with"]]) number(side, `${what}.gaps`);
  }
  for (const { metric } of pairs("metrics")) text(metric, `${what}.metric`, 100);
  number(claim["rows"], `${what}.rows`);
  if (claim["threshold"] !== void 0) number(claim["threshold"], `${what}.threshold`);
  const rate = spec.task === "binary" ? "selected" : "accuracy";
  return { ...claim, by: spec.train.reweigh ?? [], rate };
}
function estimate(value) {
  const claim = mapping(value, "an estimate");
  if (claim["kind"] === "value") number(claim["value"], "an estimate");
  else if (claim["kind"] === "not-estimable") text(claim["reason"], "the reason of an estimate", 2e3);
  else throw invalid3(`an estimate is of kind ${shown(claim["kind"])}`);
}
function mapping(value, what) {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw invalid3(`${what} is ${shown(value)}, not a mapping`);
}
function list(value, what, most) {
  if (Array.isArray(value) && value.length <= most) return value;
  throw invalid3(`${what} is not a list of at most ${most}`);
}
function number(value, what) {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalid3(`${what} is ${shown(value)}, not a number`);
}
function text(value, what, most) {
  if (typeof value === "string" && value.length <= most) return value;
  throw invalid3(`${what} is ${shown(value)}, not a text of at most ${most} characters`);
}
function texts(value, what) {
  const entries = Object.entries(mapping(value, what));
  if (entries.length > 100) throw invalid3(`${what} has ${entries.length} keys, more than 100`);
  return Object.fromEntries(entries.map(([key, one]) => [text(key, what, 100), text(one, `${what}.${key}`, 1e3)]));
}
function numbers(value, what) {
  const entries = Object.entries(mapping(value, what));
  if (entries.length > 100) throw invalid3(`${what} has ${entries.length} keys, more than 100`);
  return Object.fromEntries(entries.map(([key, one]) => [text(key, what, 100), number(one, `${what}.${key}`)]));
}
function shown(value) {
  return (JSON.stringify(value) ?? "missing").slice(0, 100);
}
function invalid3(what) {
  return new TrainyardError({
    code: "claim-invalid",
    message: `what the training job handed over cannot be used: ${what}`,
    fix: "Look at the log of the training job. A bundle that was changed on its way must not be used."
  });
}

// src/stages/jobs/production-side.ts
async function lacksComparison({ model, trainKey, evaluationInputsKey }, store, { baseline }) {
  const serving = await baseline.serving(model, store);
  if (serving === void 0 || trainKey === void 0 || evaluationInputsKey === void 0) return false;
  const trained = await findRun(store, trainKey);
  if (trained === void 0) return false;
  const key = evaluationKey(trained.bundle, evaluationInputsKey);
  return await findComparison(store, { evaluationKey: key, bundle: serving.trained.bundle }) === void 0;
}
async function handOverProduction({ model, evaluationInputsKey }, at, { files, baseline }) {
  const { store, held, trained } = at;
  const serving = await baseline.serving(model, store);
  if (serving === void 0) return;
  await loadBundle(store, serving.trained.bundle, { files, folder: `${held}/${RUN_PATHS.serving}` });
  await writeRecord(files, held, serving);
  if (trained === void 0 || evaluationInputsKey === void 0) return;
  const evaluation = await findEvaluation(store, evaluationKey(trained.bundle, evaluationInputsKey));
  if (evaluation !== void 0) await writeRecord(files, held, evaluation);
}
async function besideProduction(evaluation, at, { baseline }) {
  const { model, evaluationKey: key } = evaluation;
  const serving = await baseline.serving(model, at.store);
  if (serving === void 0) return evaluation;
  const known = await findComparison(at.store, { evaluationKey: key, bundle: serving.trained.bundle });
  if (known !== void 0) return { ...evaluation, comparison: known };
  const made = await at.handedOver();
  if (made === void 0 || made.evaluationKey !== key || made.model !== model) throw missing(model, serving.version);
  await at.keep(made);
  return { ...evaluation, comparison: made };
}
async function takeProduction(files, { held, folder }) {
  const serving = await findRecord(files, held, "ServingModel");
  if (serving === void 0) return void 0;
  for (const path of await files.list(`${held}/${RUN_PATHS.serving}`)) {
    await files.copy(`${held}/${RUN_PATHS.serving}/${path}`, `${folder}/${RUN_PATHS.serving}/${path}`);
  }
  await writeRecord(files, folder, serving);
  return serving.trained;
}
function missing(model, version) {
  return new TrainyardError({
    code: "comparison-missing",
    message: `${model} could not be compared with ${version}, which serves in production: the evaluation handed no comparison over`,
    fix: "What serves has changed while the jobs ran; run the workflow again."
  });
}

// src/commands/job-evaluate.ts
async function evaluateJob(request, given) {
  const context = { ...given, state: join2(request.folder, "work") };
  await context.files.remove(join2(request.folder, "evaluated"));
  const seals = await partsOf(request, context);
  const models = [...seals.rows.keys()];
  for (const model of models) {
    const out = join2(request.folder, "evaluated", model);
    try {
      await evaluateOne(model, { ...request, parts: seals }, context);
    } catch (error) {
      context.signal.throwIfAborted();
      if (!(error instanceof TrainyardError)) throw error;
      context.log.error(`${model}: ${error.message}`);
      await context.files.remove(out);
      await context.files.write(join2(out, FAILURE_FILE), prettyJson(failureOf(error)));
    }
  }
  const evaluated = await sealEach(context.files, join2(request.folder, "evaluated"), models);
  const outputs = { seals: JSON.stringify({ evaluated }) };
  return { exitCode: EXIT.ok, text: `evaluated ${models.length} models`, json: outputs, outputs };
}
async function partsOf({ folder, seals }, { files }) {
  const part = (name) => sealsIn(files, { name, folder: join2(folder, name) }, seals[name]);
  return { rows: await part("rows"), held: await part("held") };
}
async function evaluateOne(model, request, context) {
  const { files } = context;
  const [rows, held] = [join2(request.folder, "rows", model), join2(request.folder, "held", model)];
  await checkSeal(files, { name: `rows/${model}`, folder: rows }, request.parts.rows.get(model));
  await throwFailure(rows, context);
  await checkSeal(files, { name: `held/${model}`, folder: held }, request.parts.held.get(model));
  const asked = { ...await readRecord(files, rows, "RunRequest"), root: request.folder };
  const folder = runFolder(asked.entry, context);
  await files.remove(folder);
  await writeRecord(files, folder, asked);
  for (const path of ["data-report.json", RUN_PATHS.train, RUN_PATHS.validation]) {
    await files.copy(join2(rows, path), join2(folder, path));
  }
  await files.copy(join2(held, RUN_PATHS.test), join2(folder, RUN_PATHS.test));
  const { trained, from } = await bundleFor(asked, { model, held, request }, context);
  await writeRecord(files, folder, trained);
  await copyBundle(trained, { from, to: join2(folder, RUN_PATHS.bundle) }, context);
  await enginesFor([trained], context);
  await measure({ held, folder }, context);
  await keep(trained, { folder, out: join2(request.folder, "evaluated", model) }, context);
}
async function measure(at, context) {
  const { files, stages, signal } = context;
  const known = await findRecord(files, at.held, "Evaluation");
  if (known === void 0) await stages.run("evaluate", at.folder, signal);
  else await writeRecord(files, at.folder, known);
  const serving = await takeProduction(files, at);
  if (serving === void 0) return;
  await enginesFor([serving], context);
  await stages.run("compare", at.folder, signal);
}
async function enginesFor(models, { catalogs, engineReady }) {
  for (const { manifest } of models) {
    const { engine } = catalogs.models.get(manifest.format);
    if (engine !== void 0) await engineReady(engine);
  }
}
async function bundleFor(asked, at, context) {
  const { files } = context;
  const known = await findRecord(files, at.held, "TrainedModel");
  if (known !== void 0) return { trained: known, from: join2(at.held, RUN_PATHS.bundle) };
  const folder = await handedBy(at.model, at.request, context);
  await throwFailure(folder, context);
  const data = await readRecord(files, join2(at.request.folder, "rows", at.model), "DataReport");
  const trainer = context.catalogs.trainers.get(asked.spec.train.trainer);
  const trained = await claimedRun(folder, { request: asked, data, trainer }, files);
  return { trained, from: join2(folder, RUN_PATHS.bundle) };
}
async function handedBy(model, { folder }, { files }) {
  const bundles = join2(folder, "bundles");
  const cell = JSON.parse(await files.readText(join2(folder, "rows", model, "cell.json")) ?? "{}");
  const artifacts = new Set((await files.list(bundles)).map((path) => path.split("/", 1)[0] ?? ""));
  const names = cell.name === void 0 ? [...artifacts].sort() : [`trainyard-bundle-${cell.name}`];
  for (const name of names) {
    if ((await files.list(join2(bundles, name, model))).length > 0) return join2(bundles, name, model);
  }
  throw new TrainyardError({
    code: "bundle-missing",
    message: `the training job of ${model} handed nothing over`,
    fix: "Look at its log: it may have run out of time or memory, or lost its runner. Then run it again."
  });
}
async function throwFailure(folder, { files }) {
  const failure = await readBounded(files, folder, { path: FAILURE_FILE, most: 1e5 });
  if (failure === void 0) return;
  const { code, message, fix } = failure;
  const plain = (value, fallback) => typeof value === "string" ? value.slice(0, 2e3) : fallback;
  throw new TrainyardError({
    code: /^[a-z][a-z0-9-]{0,60}$/.test(String(code)) ? String(code) : "training-failed",
    message: plain(message, "the training failed"),
    fix: plain(fix, "Look at the log of the training job.")
  });
}
async function copyBundle(trained, { from, to }, { files }) {
  for (const { path } of trained.manifest.files) await files.copy(join2(from, path), join2(to, path));
  await files.write(join2(to, "manifest.json"), prettyJson(trained.manifest));
}
async function keep(trained, { folder, out }, context) {
  await context.files.copy(join2(folder, "evaluation.json"), join2(out, "evaluation.json"));
  const comparison = await findRecord(context.files, folder, "ProductionComparison");
  if (comparison !== void 0) await writeRecord(context.files, out, comparison);
  await writeRecord(context.files, out, trained);
  await copyBundle(trained, { from: join2(folder, RUN_PATHS.bundle), to: join2(out, RUN_PATHS.bundle) }, context);
}

// src/commands/job-materialise.ts
import { join as join4 } from "node:path";

// src/stages/jobs/cells.ts
var MOST_CELLS = 256;
var MOST_MINUTES = 5 * 24 * 60;
function cellsOf(placements) {
  const groups = /* @__PURE__ */ new Map();
  for (const placement of placements) {
    const key = canonicalJson(placement.labels);
    groups.set(key, [...groups.get(key) ?? [], placement]);
  }
  const sets = [...groups.values()];
  let size = 1;
  while (count(sets, size) > MOST_CELLS && size < placements.length) size += 1;
  return sets.flatMap(
    (set) => Array.from(
      { length: Math.ceil(set.length / size) },
      (_, index) => cellOf(set.slice(index * size, (index + 1) * size))
    )
  );
}
function count(sets, size) {
  return sets.reduce((sum, set) => sum + Math.ceil(set.length / size), 0);
}
function cellOf(placements) {
  const [first] = placements;
  const minutes = placements.reduce((sum, one) => sum + one.minutes, SETUP_MINUTES);
  const more = placements.length - 1;
  return {
    name: more === 0 ? first?.model ?? "" : `${first?.model ?? ""}-and-${more}-more`,
    models: placements.map((one) => one.model),
    runner: first?.labels ?? [],
    minutes: Math.min(minutes, MOST_MINUTES)
  };
}
var SETUP_MINUTES = 10;

// src/commands/job-plan.ts
import { join as join3 } from "node:path";

// src/commands/change.ts
var APPROVAL = /^trainyard:approve-([0-9a-f]{12,64})$/;
var COMMAND = /^\/trainyard train(?:[ \t]+([0-9a-f]{12,64}))?[ \t]*\r?$/m;
async function changeOf(event, ports) {
  switch (event.name) {
    case "pull_request":
      return fromPull(event);
    case "workflow_run":
      return fromForkRun(event, ports);
    case "issue_comment":
      return fromComment(event, ports);
    case "merge_group":
    case "push":
    case "workflow_dispatch":
      return fromBranch(event);
    default:
      throw new TrainyardError({
        code: "event-refused",
        message: `the event "${event.name}" starts no review; pull_request, merge_group, push, workflow_dispatch, workflow_run and issue_comment do`,
        fix: 'Correct "on:" of the workflow that calls the review.',
        exitCode: 2
      });
  }
}
function fromPull(event) {
  const target = targetOf(event);
  const payload = event.payload ?? {};
  const added = payload.action === "labeled" ? String(payload.label?.name) : TRAIN_LABEL;
  if (!added.startsWith("trainyard:")) return { kind: "ignored", why: "the label that was added is none of ours" };
  const labels = (payload.pull_request?.labels ?? []).map((label) => String(label.name));
  const approved = labels.some((label) => {
    const sha = APPROVAL.exec(label)?.[1];
    return sha !== void 0 && target.headSha.startsWith(sha);
  });
  return {
    kind: "change",
    target,
    head: objectId(event.sha, "GITHUB_SHA"),
    asked: askedBy(event),
    approved,
    trains: true,
    quarantine: `pull-${target.pull}`
  };
}
function fromBranch(event) {
  const quarantine = changeName(event);
  return {
    kind: "change",
    target: targetOf(event),
    head: objectId(event.sha, "GITHUB_SHA"),
    asked: askedBy(event),
    approved: true,
    trains: true,
    ...quarantine === void 0 ? {} : { quarantine }
  };
}
async function fromForkRun(event, { git }) {
  const run = (event.payload ?? {}).workflow_run;
  if (run?.event !== "pull_request") return { kind: "ignored", why: "the run was not about a pull request" };
  if (run.head_repository?.full_name === event.repository) {
    return { kind: "ignored", why: "the pull request is from this repository; its own run has reported" };
  }
  const headSha = objectId(run.head_sha, "workflow_run.head_sha");
  const refs = await git.remoteRefs(["refs/pull/*/head", "refs/pull/*/merge"]);
  const numbers2 = [...refs].flatMap(([ref, id]) => {
    const number2 = /^refs\/pull\/(\d+)\/head$/.exec(ref)?.[1];
    return number2 !== void 0 && id === headSha && refs.has(`refs/pull/${number2}/merge`) ? [Number(number2)] : [];
  });
  const pull = Math.max(0, ...numbers2);
  if (pull === 0)
    return { kind: "ignored", why: "no open pull request has this head any more; a newer push supersedes it" };
  return mergedPull({ event, pull, headSha, fork: true, merge: refs.get(`refs/pull/${pull}/merge`) ?? "" }, { git });
}
async function mergedPull(found, { git }) {
  const { event, pull, headSha, fork, merge } = found;
  await git.ensureCommits([merge]);
  const [base, head] = await git.parents(merge);
  if (base === void 0 || head !== headSha) return { kind: "ignored", why: "the pull request has moved on since" };
  return {
    kind: "change",
    target: { base, headSha, pull, fork, detailsUrl: event.runUrl },
    head: merge,
    asked: { label: true, comment: true, manual: true },
    approved: true,
    trains: false,
    quarantine: `pull-${pull}`
  };
}
async function fromComment(event, { git, facts }) {
  const { action, comment, issue: issue2 } = event.payload ?? {};
  const command = COMMAND.exec(typeof comment?.body === "string" ? comment.body.slice(0, 4e3) : "");
  if (action !== "created" || issue2?.pull_request === void 0 || command === null) {
    return { kind: "ignored", why: "the comment asks for nothing" };
  }
  if (facts === void 0) return { kind: "ignored", why: "there is no token to ask GitHub about the author" };
  const login = String(comment?.user?.login);
  if (!await facts.mayWrite(login)) return { kind: "ignored", why: `${login} may not write to the repository` };
  const pull = await facts.pull(pullNumber(issue2.number, "issue.number"));
  const fork = pull.headRepository !== event.repository;
  const named = command[1];
  if (!pull.open) return { kind: "ignored", why: "the pull request is closed" };
  if (named === void 0 ? fork : !pull.headSha.startsWith(named)) {
    return {
      kind: "ignored",
      why: `the comment has to name the commit: /trainyard train ${pull.headSha.slice(0, 12)}`
    };
  }
  const refs = await git.remoteRefs([`refs/pull/${pull.number}/merge`]);
  const merge = refs.get(`refs/pull/${pull.number}/merge`);
  if (merge === void 0) return { kind: "ignored", why: "the pull request conflicts with its base" };
  const found = await mergedPull({ event, pull: pull.number, headSha: pull.headSha, fork, merge }, { git });
  return found.kind === "ignored" ? found : { ...found, trains: true, asked: { label: false, comment: true, manual: true } };
}

// src/commands/job-plan.ts
async function planJob(request, context) {
  const change = await changeOf(request.event, context);
  if (change.kind === "ignored") {
    const outputs2 = { reports: "false", materialises: "false", head: "", seals: "{}" };
    return { exitCode: EXIT.ok, text: `nothing to do: ${change.why}`, json: change, outputs: outputs2 };
  }
  const ports = { ...context, openStore: storesFor(change, context) };
  const planned = await planChange(await selectionFor(change, request, context), ports);
  const outputs = { reports: "true", head: change.head };
  if (planned.kind === "invalid") {
    const text2 = validationText(planned.head, context.color);
    return {
      exitCode: EXIT.ok,
      text: text2,
      json: { kind: "InvalidChange" },
      outputs: { ...outputs, materialises: "false", seals: "{}" }
    };
  }
  const folder = join3(request.folder, "plan");
  const handover = handoverOf(change, planned.project, { request, context });
  const comparing = await lackingComparison(planned, context);
  const made = { ...jobsOf(planned, change, comparing), ...handover !== void 0 && { handover } };
  const jobs = await withinBudget(made, request, context);
  await context.files.remove(folder);
  await context.files.write(join3(folder, "jobs.json"), prettyJson(jobs));
  const seals = JSON.stringify({ plan: await sealOf(context.files, folder) });
  return {
    exitCode: EXIT.ok,
    text: planText(planned.plan),
    json: planned.plan,
    outputs: { ...outputs, materialises: String(jobs.work.length > 0), seals, ...await left(jobs, request, context) }
  };
}
async function left(jobs, request, context) {
  if (jobs.handover === void 0) return { handover: "artifacts" };
  const desk = { store: sharedStores(jobs.change, context)(jobs.project), start: jobs.handover };
  await leave(desk, "plan", { request, context });
  const ticket = await issue(desk, "plan", { gets: [{ folder: "plan", as: "plan" }], puts: [] });
  return { handover: "store", ticket };
}
async function plannedJobs(request, files) {
  const folder = join3(request.folder, "plan");
  await checkSeal(files, { name: "plan", folder }, request.seals["plan"]);
  return JSON.parse(await files.readText(join3(folder, "jobs.json")) ?? "null");
}
function placedFor(spec, { target, asked, approved }, project) {
  return placementOf(spec, project.runners, { fork: target.fork, approved, asked, headSha: target.headSha });
}
async function lackingComparison({ plan, store }, context) {
  const lacking = /* @__PURE__ */ new Set();
  for (const entry of plan.entries) {
    if (entry.action === "reuse" && await lacksComparison(entry, store, context)) lacking.add(entry.model);
  }
  return lacking;
}
function jobsOf(planned, change, comparing) {
  const { plan, project } = planned;
  const refused2 = {};
  const work = plan.entries.flatMap((entry) => {
    const spec = planned.head.get(entry.model);
    if (spec === void 0 || entry.action === "remove") return [];
    if (entry.action === "reuse") return comparing.has(entry.model) ? [{ entry, spec }] : [];
    if (entry.action === "evaluate" || !change.trains) return [{ entry, spec }];
    const placed = placedFor(spec, change, project);
    if (!isRefusal(placed)) return [{ entry, spec, placement: placed }];
    refused2[entry.model] = placed;
    return [];
  });
  return { kind: "PlannedJobs", schemaVersion: 1, plan, head: change.head, project, change, work, refused: refused2 };
}
async function withinBudget(jobs, request, context) {
  const { project, change } = jobs;
  const wanted = jobs.work.flatMap(
    ({ entry, placement }) => placement === void 0 ? [] : [{ model: entry.model, seconds: entry.earlier?.seconds ?? placement.minutes * 60 }]
  );
  if (project.budget === void 0 || wanted.length === 0) return jobs;
  const store = sharedStores(change, context)(project);
  const over = await heldByBudget(store, spendingRun(change, request, context), { wanted, budget: project.budget });
  return {
    ...jobs,
    work: jobs.work.filter(({ entry }) => !over.has(entry.model)),
    refused: { ...jobs.refused, ...Object.fromEntries(over) }
  };
}

// src/commands/job-materialise.ts
var FOR_TRAINING = ["request.json", "data-report.json", RUN_PATHS.train, RUN_PATHS.validation];
async function materialiseJob(request, given) {
  const context = { ...given, state: join4(request.folder, "work") };
  const jobs = await plannedJobs(request, context.files);
  for (const part of ["rows", "held"]) await context.files.remove(join4(request.folder, part));
  const git = await gitWith(jobs, request, context);
  const ready = [];
  for (const work of jobs.work) {
    try {
      await handOver(work, { request, jobs, context: { ...context, git } });
      ready.push(work);
    } catch (error) {
      if (!(error instanceof TrainyardError)) throw error;
      context.log.error(`${work.entry.model}: ${error.message}`);
      await context.files.write(
        join4(request.folder, "rows", work.entry.model, FAILURE_FILE),
        prettyJson(failureOf(error))
      );
    }
  }
  const cells = cellsOf(ready.flatMap(({ placement }) => placement ?? []));
  await nameCells(cells, request, context);
  const models = jobs.work.map(({ entry }) => entry.model);
  const seal = (part) => sealEach(context.files, join4(request.folder, part), models);
  const seals = { rows: await seal("rows"), held: await seal("held") };
  const outputs = {
    trains: String(cells.length > 0),
    seals: JSON.stringify(seals),
    ...await left2(cells, { request, jobs, context })
  };
  return {
    exitCode: EXIT.ok,
    text: `handed over the rows of ${ready.length} of ${jobs.work.length} models`,
    json: outputs,
    outputs
  };
}
async function gitWith(jobs, request, { git, files }) {
  await git.ensureCommits([jobs.head]);
  if (await git.resolve("HEAD") === jobs.head) return git;
  const root = join4(request.folder, "sources");
  await files.remove(root);
  const tree = await git.listTree(jobs.plan.tree);
  const wanted = /* @__PURE__ */ new Map();
  for (const { spec } of jobs.work) for (const entry of dataFiles(spec, tree)) wanted.set(entry.path, entry);
  for (const entry of wanted.values()) {
    const content = (await git.readBlobs([entry.id])).get(entry.id);
    if (content !== void 0) await files.write(join4(root, entry.path), content);
  }
  return { ...git, root, hashFile: async (path) => wanted.get(path)?.id ?? "nothing" };
}
function dataFiles(spec, tree) {
  const paths = declaredSources(spec.data).flatMap(
    ({ source }) => isPattern(source.path) ? matching(source.path, tree.keys()) : [source.path]
  );
  return paths.flatMap((path) => {
    const entry = tree.get(path);
    return entry?.mode.startsWith("100") ? [entry] : [];
  });
}
async function handOver({ entry, spec }, { request, jobs, context }) {
  const { files } = context;
  await prepare({ entry, spec, tree: jobs.plan.tree, allow: jobs.project.allow }, context);
  const from = runFolder(entry, context);
  const [rows, held] = [join4(request.folder, "rows", entry.model), join4(request.folder, "held", entry.model)];
  for (const path of FOR_TRAINING) await files.copy(join4(from, path), join4(rows, path));
  await files.copy(join4(from, RUN_PATHS.test), join4(held, RUN_PATHS.test));
  const store = storesFor(jobs.change, context)(jobs.project);
  const known = entry.action === "train" ? void 0 : entry.trainKey;
  const trained = known && await findRun(store, known);
  await handOverProduction(entry, { store, held, trained }, context);
  if (trained === void 0) return;
  await loadBundle(store, trained.bundle, { files, folder: join4(held, RUN_PATHS.bundle) });
  await writeRecord(files, held, trained);
}
async function left2(cells, { request, jobs, context }) {
  if (jobs.handover === void 0) return { cells: JSON.stringify(cells) };
  const desk = { store: sharedStores(jobs.change, context)(jobs.project), start: jobs.handover };
  for (const part of ["rows", "held"]) await leave(desk, part, { request, context });
  const rows = { folder: "rows", as: "rows" };
  const withTickets = [];
  for (const cell of cells) {
    const puts = [{ folder: "bundles", as: `bundles/${cell.name}` }];
    withTickets.push({ ...cell, ticket: await issue(desk, `train-${cell.name}`, { gets: [rows], puts }) });
  }
  const bundles = cells.map(({ name }) => ({ folder: `bundles/trainyard-bundle-${name}`, as: `bundles/${name}` }));
  const gets = [rows, { folder: "held", as: "held" }, ...bundles];
  const ticket = await issue(desk, "evaluate", { gets, puts: [{ folder: "evaluated", as: "evaluated" }] });
  return { cells: JSON.stringify(withTickets), ticket };
}
async function nameCells(cells, request, { files }) {
  for (const { name, models } of cells) {
    for (const model of models)
      await files.write(join4(request.folder, "rows", model, "cell.json"), prettyJson({ name }));
  }
}

// src/commands/job-report.ts
import { join as join5 } from "node:path";
async function reportJob(request, given) {
  const change = await changeOf(request.event, given);
  if (change.kind === "ignored") return { exitCode: EXIT.ok, text: `nothing to do: ${change.why}`, json: change };
  const context = isFromFork(request.event) ? readingOnly(given) : given;
  const selection = await selectionFor(change, request, context);
  const review = { selection, target: change.target, papers: papersOf(request) };
  const planned = await planChange(selection, { ...context, openStore: storesFor(change, context) });
  if (planned.kind === "invalid") return invalid(planned, review, context);
  const runs = /* @__PURE__ */ new Map();
  const at = { change, planned, request, ...await handedOver(change, request, context) };
  for (const entry of planned.plan.entries) {
    if (entry.action !== "remove") runs.set(entry.model, await runOf(entry, at, context));
  }
  const { desk } = at;
  const outcome = await conclude(
    { change: planned, runs, store: sharedStores(change, context)(planned.project) },
    desk === void 0 ? review : { ...review, papers: { name: `${planned.store.location}: ${PAPERS}` } },
    context
  );
  if (desk !== void 0) await kept(() => storePapers(outcome, planned, context), context);
  const failed = [...runs.values()].some(({ failure }) => failure !== void 0);
  if (desk !== void 0 && !failed) await kept(() => clear(desk), context);
  return outcome;
}
var PAPERS = "papers/";
function papersOf({ event }) {
  return { name: "trainyard-report", url: `${event.runUrl}#artifacts` };
}
async function storePapers({ outputs }, { store }, { files }) {
  const folder = outputs?.["papers"];
  if (folder === void 0) return;
  for (const path of await files.list(folder)) {
    const bytes = /^[a-z0-9-]+\.(html|md|cdx\.json|ndjson)$/.test(path) ? await files.read(join5(folder, path)) : void 0;
    if (bytes !== void 0) await store.put(`${PAPERS}${path}`, bytes);
  }
}
function readingOnly(context) {
  return { ...context, apply: (effects) => context.apply(effects.filter((effect) => effect.kind === "step-summary")) };
}
async function handedOver(change, request, context) {
  const { plan, evaluated } = request.seals;
  if (plan === void 0 || await isCleared(request, context)) return { refused: {}, seals: /* @__PURE__ */ new Map() };
  const { refused: refused2, handover, project } = await plannedJobs(request, context.files);
  const desk = handover && { store: sharedStores(change, context)(project), start: handover };
  const found = { refused: refused2, ...desk && { desk } };
  if (evaluated === void 0) return { ...found, seals: /* @__PURE__ */ new Map() };
  if (desk) await collect(desk, "evaluated", { request, context });
  const parcel = { name: "evaluated", folder: join5(request.folder, "evaluated") };
  return { ...found, seals: await sealsIn(context.files, parcel, evaluated) };
}
async function isCleared({ ticket, folder }, { files }) {
  return ticket !== void 0 && (await files.list(join5(folder, "plan"))).length === 0;
}
async function runOf(entry, at, context) {
  const refusal = Object.hasOwn(at.refused, entry.model) ? at.refused[entry.model] : void 0;
  if (refusal !== void 0 && entry.action === "train")
    return { failure: `not trained: ${refusal.why}. ${refusal.fix}` };
  try {
    const known = await storedRun({ entry, store: at.planned.store });
    const { evaluation, ...run } = known.evaluation === void 0 ? await takenIn(entry, at, context) : known;
    return { ...run, ...evaluation && { evaluation: await compared(evaluation, at, context) } };
  } catch (error) {
    if (!(error instanceof TrainyardError)) throw error;
    context.log.error(`${entry.model}: ${error.message}`);
    return { failure: `${error.message}. ${error.fix}` };
  }
}
function compared(evaluation, { planned, request, seals }, context) {
  const name = `evaluated/${evaluation.model}`;
  const folder = join5(request.folder, name);
  const handedOver2 = async () => {
    if (!seals.has(evaluation.model)) return void 0;
    await checkSeal(context.files, { name, folder }, seals.get(evaluation.model));
    return findRecord(context.files, folder, "ProductionComparison");
  };
  const { store } = planned;
  const keep2 = (made) => kept(async () => void await saveComparison(store, made), context);
  return besideProduction(evaluation, { store, handedOver: handedOver2, keep: keep2 }, context);
}
async function takenIn(entry, at, context) {
  const { planned, request, seals } = at;
  const { files } = context;
  const name = `evaluated/${entry.model}`;
  const folder = join5(request.folder, name);
  await checkSeal(files, { name, folder }, seals.get(entry.model));
  const failure = await readBounded(files, folder, { path: FAILURE_FILE, most: 1e5 });
  if (failure !== void 0) return { failure: `${failure.message}. ${failure.fix}` };
  const trained = await readRecord(files, folder, "TrainedModel");
  const evaluation = await readRecord(files, folder, "Evaluation");
  const { trainKey, evaluationInputsKey } = entry;
  const key = evaluationInputsKey && evaluationKey(trained.bundle, evaluationInputsKey);
  if (trained.trainKey !== trainKey || evaluation.bundle !== trained.bundle || evaluation.evaluationKey !== key) {
    throw new TrainyardError({
      code: "keys-differ",
      message: `the results of ${entry.model} were made for other keys than those of the commit under review`,
      fix: "The change has moved on since they were made; run the workflow again."
    });
  }
  await kept(async () => {
    if (entry.action === "train") await noteSpent(trained, at, context);
    await saveRun(planned.store, trained, (path) => files.read(join5(folder, RUN_PATHS.bundle, path)));
    await saveEvaluation(planned.store, evaluation);
  }, context);
  return { trained, evaluation };
}
async function noteSpent(trained, { change, planned, request }, context) {
  if (planned.project.budget === void 0 || !change.trains) return;
  const store = sharedStores(change, context)(planned.project);
  await noteSpending(store, spendingRun(change, request, context), trained);
}
async function kept(work, { log }) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof TrainyardError)) throw error;
    log.warn(`the results are not kept: ${error.message}. ${error.fix}`);
  }
}

// src/commands/job-train.ts
import { join as join6 } from "node:path";
async function trainJob(request, context) {
  await context.files.remove(join6(request.folder, "bundles"));
  const failed = [];
  const rows = { name: "rows", folder: join6(request.folder, "rows") };
  const seals = await sealsIn(context.files, rows, request.seals["rows"]);
  for (const model of request.models) {
    try {
      await trainOne(model, { ...request, seals: Object.fromEntries(seals) }, context);
    } catch (error) {
      context.signal.throwIfAborted();
      if (!(error instanceof TrainyardError)) throw error;
      context.log.error(`${model}: ${error.message}. ${error.fix}`);
      await context.files.write(join6(request.folder, "bundles", model, FAILURE_FILE), prettyJson(failureOf(error)));
      failed.push(model);
    }
  }
  const text2 = failed.length === 0 ? `trained ${request.models.join(", ")}` : `could not train ${failed.join(", ")}`;
  return { exitCode: failed.length === 0 ? EXIT.ok : EXIT.broken, text: text2, json: { failed } };
}
async function trainOne(model, request, context) {
  const { files, git } = context;
  const rows = join6(request.folder, "rows", model);
  await checkSeal(files, { name: `rows/${model}`, folder: rows }, request.seals[model]);
  const asked = { ...await readRecord(files, rows, "RunRequest"), root: git.root };
  const folder = runFolder(asked.entry, context);
  for (const path of ["data-report.json", RUN_PATHS.train, RUN_PATHS.validation]) {
    await files.copy(join6(rows, path), join6(folder, path));
  }
  await writeRecord(files, folder, asked);
  await train({ folder, environment: context.environment, signal: context.signal }, context);
  const out = join6(request.folder, "bundles", model);
  for (const path of await files.list(join6(folder, RUN_PATHS.bundle))) {
    await files.copy(join6(folder, RUN_PATHS.bundle, path), join6(out, RUN_PATHS.bundle, path));
  }
  await files.copy(join6(folder, "trained-model.json"), join6(out, "trained-model.json"));
}

// src/commands/run-job.ts
var WORK = {
  plan: planJob,
  materialise: materialiseJob,
  train: trainJob,
  evaluate: evaluateJob,
  report: reportJob
};
async function runJob(request, context) {
  const job = { ...request, folder: join7(request.folder) };
  const puts = await redeem(job, context);
  const outcome = await WORK[job.job](job, context);
  await settle(puts, job, context);
  return outcome;
}
export {
  runJob
};
