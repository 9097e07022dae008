import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  isRefusal,
  placementOf
} from "./chunk-NDARHR43.js";
import {
  FAILURE_FILE,
  failureOf,
  selectionFor,
  storesFor
} from "./chunk-FIDLAHPR.js";
import {
  isFromFork,
  objectId,
  pullNumber,
  targetOf
} from "./chunk-Q742ESXH.js";
import {
  conclude,
  invalid,
  prepare,
  runFolder,
  storedRun
} from "./chunk-REWLSCNW.js";
import "./chunk-L4NJNQE3.js";
import "./chunk-22KGIJVK.js";
import {
  findRun,
  loadBundle,
  planChange,
  planText,
  saveEvaluation,
  saveRun
} from "./chunk-53GD76FH.js";
import {
  validationText
} from "./chunk-ZC7Y6XKH.js";
import "./chunk-S4QN2JDP.js";
import "./chunk-EOJNJA4B.js";
import "./chunk-VW4MHIYQ.js";
import {
  RUN_PATHS,
  findRecord,
  readRecord,
  train,
  writeRecord
} from "./chunk-DZR4F2TG.js";
import "./chunk-OGXSWJXO.js";
import "./chunk-OWDSDXHT.js";
import "./chunk-6K5NSP7V.js";
import {
  evaluationKey
} from "./chunk-MHEQZZB3.js";
import {
  declaredSources,
  isPattern,
  matching
} from "./chunk-CTFFWD2M.js";
import "./chunk-GOJRU3MJ.js";
import "./chunk-CIUOGH6M.js";
import "./chunk-CTO2EJYP.js";
import "./chunk-BYQPOJMJ.js";
import {
  canonicalJson,
  deepFreeze,
  digestOf,
  isDigest,
  prettyJson
} from "./chunk-BNNSSCYC.js";
import {
  EXIT,
  TrainyardError
} from "./chunk-2WUTFTKW.js";
import "./chunk-RSD25HFQ.js";

// src/commands/run-job.ts
import { join as join6 } from "node:path";

// src/commands/job-evaluate.ts
import { join } from "node:path";

// src/stages/parcel.ts
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
    throw refused(
      "parcel-missing",
      `nothing was handed over as ${name}`,
      "Look at the job that makes it, then run it again."
    );
  }
  if (seal === void 0) {
    throw refused(
      "parcel-unsealed",
      `${name} was handed over without a seal`,
      "Hand over the seals of the job that made it."
    );
  }
  const found = await sealOf(files, folder);
  if (found === seal) return;
  const fix = "Find out which job wrote it after the one that made it; run the whole workflow again.";
  throw refused("parcel-changed", `${name} is not what was sealed: expected ${seal}, found ${found}`, fix);
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

// src/stages/claimed-run.ts
var MOST_BYTES = 8 * 1024 ** 3;
var MOST_FILES = 1e3;
var MOST_RECORD_BYTES = 8 * 1024 ** 2;
var PATH = /^[a-z0-9_][a-z0-9._-]*(?:\/[a-z0-9_][a-z0-9._-]*)*$/;
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
    trainer: trainerOf(mapping(claim["trainer"], "trainer"), request),
    seed: request.spec.train.seed,
    rows: { train: data.splits.train.rows, validation: data.splits.validation.rows },
    history: list(claim["history"], "history", 1e5).map(epochOf),
    seconds: number(claim["seconds"], "seconds"),
    ...claim["resumedFrom"] === void 0 ? {} : { resumedFrom: number(claim["resumedFrom"], "resumedFrom") },
    trainedAt: text(claim["trainedAt"], "trainedAt", 40),
    environment: texts(claim["environment"], "environment"),
    data,
    ...claim["crossValidation"] === void 0 ? {} : { crossValidation: foldsOf(claim["crossValidation"]) },
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
      throw invalid2(`manifest.${key} is ${shown(claim[key])}, where the plan and the data say ${shown(value)}`);
    }
  }
  const unknown = Object.keys(claim).filter(
    (key) => ![...Object.keys(expected), "format", "signature", "files"].includes(key)
  );
  if (unknown.length > 0) throw invalid2(`manifest has the unknown key ${shown(unknown[0])}`);
  const files = list(claim["files"], "manifest.files", MOST_FILES).map(fileOf);
  if (new Set(files.map((file) => file.path)).size !== files.length) throw invalid2("manifest.files names a file twice");
  const format = text(claim["format"], "manifest.format", 63);
  return { ...claim, format, files };
}
function fileOf(value) {
  const { path, size, sha256 } = mapping(value, "manifest.files");
  if (typeof path !== "string" || path.length > 400 || !PATH.test(path) || path === "manifest.json") {
    throw invalid2(`manifest.files names ${shown(path)}, which is no plain relative path`);
  }
  if (!isDigest(sha256)) throw invalid2(`${path} has the digest ${shown(sha256)}`);
  return { path, size: number(size, `size of ${path}`), sha256 };
}
async function checkFiles(folder, manifest, files) {
  const total = manifest.files.reduce((sum, file) => sum + file.size, 0);
  if (total > MOST_BYTES) throw invalid2(`the bundle has ${total} bytes, more than ${MOST_BYTES}`);
  for (const file of manifest.files) {
    const size = await files.size(`${folder}/${file.path}`);
    if (size !== file.size) throw invalid2(`${file.path} has ${size ?? "no"} bytes, the manifest says ${file.size}`);
    const { digest } = await files.digest(await requireInside(files, folder, file.path));
    if (digest !== file.sha256) throw invalid2(`${file.path} has ${digest}, the manifest says ${file.sha256}`);
  }
  return total;
}
function trainerOf(claim, { spec }) {
  const id = spec.train.trainer;
  if (claim["id"] !== id) throw invalid2(`it was trained by ${shown(claim["id"])}, the spec asks for ${id}`);
  return {
    id,
    version: number(claim["version"], "trainer.version"),
    backend: text(claim["backend"], "trainer.backend", 63)
  };
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
function estimate(value) {
  const claim = mapping(value, "an estimate");
  if (claim["kind"] === "value") number(claim["value"], "an estimate");
  else if (claim["kind"] === "not-estimable") text(claim["reason"], "the reason of an estimate", 2e3);
  else throw invalid2(`an estimate is of kind ${shown(claim["kind"])}`);
}
function mapping(value, what) {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw invalid2(`${what} is ${shown(value)}, not a mapping`);
}
function list(value, what, most) {
  if (Array.isArray(value) && value.length <= most) return value;
  throw invalid2(`${what} is not a list of at most ${most}`);
}
function number(value, what) {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalid2(`${what} is ${shown(value)}, not a number`);
}
function text(value, what, most) {
  if (typeof value === "string" && value.length <= most) return value;
  throw invalid2(`${what} is ${shown(value)}, not a text of at most ${most} characters`);
}
function texts(value, what) {
  const entries = Object.entries(mapping(value, what));
  if (entries.length > 100) throw invalid2(`${what} has ${entries.length} keys, more than 100`);
  return Object.fromEntries(entries.map(([key, one]) => [text(key, what, 100), text(one, `${what}.${key}`, 1e3)]));
}
function numbers(value, what) {
  const entries = Object.entries(mapping(value, what));
  if (entries.length > 100) throw invalid2(`${what} has ${entries.length} keys, more than 100`);
  return Object.fromEntries(entries.map(([key, one]) => [text(key, what, 100), number(one, `${what}.${key}`)]));
}
function shown(value) {
  return (JSON.stringify(value) ?? "missing").slice(0, 100);
}
function invalid2(what) {
  return new TrainyardError({
    code: "claim-invalid",
    message: `what the training job handed over cannot be used: ${what}`,
    fix: "Look at the log of the training job. A bundle that was changed on its way must not be used."
  });
}

// src/commands/job-evaluate.ts
async function evaluateJob(request, given) {
  const context = { ...given, state: join(request.folder, "work") };
  await context.files.remove(join(request.folder, "evaluated"));
  const models = Object.keys(request.seals).flatMap((name) => name.startsWith("rows/") ? [name.slice(5)] : []);
  const seals = {};
  for (const model of models) {
    const out = join(request.folder, "evaluated", model);
    try {
      await evaluateOne(model, request, context);
    } catch (error) {
      context.signal.throwIfAborted();
      if (!(error instanceof TrainyardError)) throw error;
      context.log.error(`${model}: ${error.message}`);
      await context.files.remove(out);
      await context.files.write(join(out, FAILURE_FILE), prettyJson(failureOf(error)));
    }
    seals[`evaluated/${model}`] = await sealOf(context.files, out);
  }
  const outputs = { seals: JSON.stringify(seals) };
  return { exitCode: EXIT.ok, text: `evaluated ${models.length} models`, json: outputs, outputs };
}
async function evaluateOne(model, request, context) {
  const { files } = context;
  const [rows, held] = [join(request.folder, "rows", model), join(request.folder, "held", model)];
  await checkSeal(files, { name: `rows/${model}`, folder: rows }, request.seals[`rows/${model}`]);
  await throwFailure(rows, context);
  await checkSeal(files, { name: `held/${model}`, folder: held }, request.seals[`held/${model}`]);
  const asked = { ...await readRecord(files, rows, "RunRequest"), root: request.folder };
  const folder = runFolder(asked.entry, context);
  await files.remove(folder);
  await writeRecord(files, folder, asked);
  for (const path of ["data-report.json", RUN_PATHS.train, RUN_PATHS.validation]) {
    await files.copy(join(rows, path), join(folder, path));
  }
  await files.copy(join(held, RUN_PATHS.test), join(folder, RUN_PATHS.test));
  const { trained, from } = await bundleFor(asked, { model, held, request }, context);
  await writeRecord(files, folder, trained);
  await copyBundle(trained, { from, to: join(folder, RUN_PATHS.bundle) }, context);
  const { engine } = context.catalogs.models.get(trained.manifest.format);
  if (engine !== void 0) await context.engineReady(engine);
  await context.stages.run("evaluate", folder, context.signal);
  await keep(trained, { folder, out: join(request.folder, "evaluated", model) }, context);
}
async function bundleFor(asked, at, context) {
  const { files } = context;
  const known = await findRecord(files, at.held, "TrainedModel");
  if (known !== void 0) return { trained: known, from: join(at.held, RUN_PATHS.bundle) };
  const folder = await handedBy(at.model, at.request, context);
  await throwFailure(folder, context);
  const data = await readRecord(files, join(at.request.folder, "rows", at.model), "DataReport");
  return { trained: await claimedRun(folder, { request: asked, data }, files), from: join(folder, RUN_PATHS.bundle) };
}
async function handedBy(model, { folder }, { files }) {
  const bundles = join(folder, "bundles");
  const cell = JSON.parse(await files.readText(join(folder, "rows", model, "cell.json")) ?? "{}");
  const artifacts = new Set((await files.list(bundles)).map((path) => path.split("/", 1)[0] ?? ""));
  const names = cell.name === void 0 ? [...artifacts].sort() : [`trainyard-bundle-${cell.name}`];
  for (const name of names) {
    if ((await files.list(join(bundles, name, model))).length > 0) return join(bundles, name, model);
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
  for (const { path } of trained.manifest.files) await files.copy(join(from, path), join(to, path));
  await files.write(join(to, "manifest.json"), prettyJson(trained.manifest));
}
async function keep(trained, { folder, out }, context) {
  await context.files.copy(join(folder, "evaluation.json"), join(out, "evaluation.json"));
  await writeRecord(context.files, out, trained);
  await copyBundle(trained, { from: join(folder, RUN_PATHS.bundle), to: join(out, RUN_PATHS.bundle) }, context);
}

// src/commands/job-materialise.ts
import { join as join3 } from "node:path";

// src/stages/cells.ts
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
import { join as join2 } from "node:path";

// src/commands/change.ts
var TRAIN_LABEL = "trainyard:train";
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
var NOTHING_ASKED = { label: false, comment: false, manual: false };
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
    asked: { ...NOTHING_ASKED, label: labels.includes(TRAIN_LABEL) },
    approved,
    trains: true,
    quarantine: `pull-${target.pull}`
  };
}
function fromBranch(event) {
  const payload = event.payload ?? {};
  const merged = event.name === "push" && payload.ref === `refs/heads/${String(payload.repository?.default_branch)}`;
  return {
    kind: "change",
    target: targetOf(event),
    head: objectId(event.sha, "GITHUB_SHA"),
    // What is merged or queued has been let through by people; nothing more is to ask for.
    asked: {
      label: event.name !== "workflow_dispatch",
      comment: event.name !== "workflow_dispatch",
      manual: event.name === "workflow_dispatch"
    },
    approved: true,
    trains: true,
    ...merged ? {} : { quarantine: event.name.replace("_", "-") }
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
  const { action, comment, issue } = event.payload ?? {};
  const command = COMMAND.exec(typeof comment?.body === "string" ? comment.body.slice(0, 4e3) : "");
  if (action !== "created" || issue?.pull_request === void 0 || command === null) {
    return { kind: "ignored", why: "the comment asks for nothing" };
  }
  if (facts === void 0) return { kind: "ignored", why: "there is no token to ask GitHub about the author" };
  const login = String(comment?.user?.login);
  if (!await facts.mayWrite(login)) return { kind: "ignored", why: `${login} may not write to the repository` };
  const pull = await facts.pull(pullNumber(issue.number, "issue.number"));
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
  const folder = join2(request.folder, "plan");
  const jobs = jobsOf(planned, change);
  await context.files.remove(folder);
  await context.files.write(join2(folder, "jobs.json"), prettyJson(jobs));
  const seals = JSON.stringify({ plan: await sealOf(context.files, folder) });
  return {
    exitCode: EXIT.ok,
    text: planText(planned.plan),
    json: planned.plan,
    outputs: { ...outputs, materialises: String(jobs.work.length > 0), seals }
  };
}
async function plannedJobs(request, files) {
  const folder = join2(request.folder, "plan");
  await checkSeal(files, { name: "plan", folder }, request.seals["plan"]);
  return JSON.parse(await files.readText(join2(folder, "jobs.json")) ?? "null");
}
function refusalOf(entry, change, planned) {
  const spec = planned.head.get(entry.model);
  if (spec === void 0 || entry.action !== "train") return void 0;
  const placed = placedFor(spec, change, planned.project);
  return isRefusal(placed) ? placed : void 0;
}
function placedFor(spec, { target, asked, approved }, project) {
  return placementOf(spec, project.runners, { fork: target.fork, approved, asked, headSha: target.headSha });
}
function jobsOf(planned, change) {
  const { plan, project } = planned;
  const work = plan.entries.flatMap((entry) => {
    const spec = planned.head.get(entry.model);
    if (spec === void 0 || entry.action !== "train" && entry.action !== "evaluate") return [];
    if (entry.action === "evaluate" || !change.trains) return [{ entry, spec }];
    const placed = placedFor(spec, change, project);
    return isRefusal(placed) ? [] : [{ entry, spec, placement: placed }];
  });
  return { kind: "PlannedJobs", schemaVersion: 1, plan, head: change.head, project, change, work };
}

// src/commands/job-materialise.ts
var FOR_TRAINING = ["request.json", "data-report.json", RUN_PATHS.train, RUN_PATHS.validation];
async function materialiseJob(request, given) {
  const context = { ...given, state: join3(request.folder, "work") };
  const jobs = await plannedJobs(request, context.files);
  for (const part of ["rows", "held"]) await context.files.remove(join3(request.folder, part));
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
        join3(request.folder, "rows", work.entry.model, FAILURE_FILE),
        prettyJson(failureOf(error))
      );
    }
  }
  const cells = cellsOf(ready.flatMap(({ placement }) => placement ?? []));
  await nameCells(cells, request, context);
  const outputs = {
    cells: JSON.stringify(cells),
    trains: String(cells.length > 0),
    seals: JSON.stringify(await sealsOf(jobs.work, request, context))
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
  const root = join3(request.folder, "sources");
  await files.remove(root);
  const tree = await git.listTree(jobs.plan.tree);
  const wanted = /* @__PURE__ */ new Map();
  for (const { spec } of jobs.work) for (const entry of dataFiles(spec, tree)) wanted.set(entry.path, entry);
  for (const entry of wanted.values()) {
    const content = (await git.readBlobs([entry.id])).get(entry.id);
    if (content !== void 0) await files.write(join3(root, entry.path), content);
  }
  return { ...git, root, hashFile: async (path) => wanted.get(path)?.id ?? "nothing" };
}
function dataFiles(spec, tree) {
  const lock = spec.path.replace(/[^/]*$/, "data.lock");
  const paths = declaredSources(spec.data).flatMap(
    ({ source }) => isPattern(source.path) ? matching(source.path, tree.keys()) : [source.path]
  );
  return [lock, ...paths].flatMap((path) => {
    const entry = tree.get(path);
    return entry?.mode.startsWith("100") ? [entry] : [];
  });
}
async function handOver({ entry, spec }, { request, jobs, context }) {
  const { files } = context;
  await prepare({ entry, spec, tree: jobs.plan.tree }, context);
  const from = runFolder(entry, context);
  const [rows, held] = [join3(request.folder, "rows", entry.model), join3(request.folder, "held", entry.model)];
  for (const path of FOR_TRAINING) await files.copy(join3(from, path), join3(rows, path));
  await files.copy(join3(from, RUN_PATHS.test), join3(held, RUN_PATHS.test));
  if (entry.action !== "evaluate" || entry.trainKey === void 0) return;
  const store = storesFor(jobs.change, context)(jobs.project);
  const trained = await findRun(store, entry.trainKey);
  if (trained === void 0) return;
  await loadBundle(store, trained.bundle, { files, folder: join3(held, RUN_PATHS.bundle) });
  await writeRecord(files, held, trained);
}
async function nameCells(cells, request, { files }) {
  for (const { name, models } of cells) {
    for (const model of models)
      await files.write(join3(request.folder, "rows", model, "cell.json"), prettyJson({ name }));
  }
}
async function sealsOf(work, { folder }, { files }) {
  const seals = {};
  for (const { entry } of work) {
    for (const part of ["rows", "held"]) {
      const name = `${part}/${entry.model}`;
      if ((await files.list(join3(folder, name))).length > 0) seals[name] = await sealOf(files, join3(folder, name));
    }
  }
  return seals;
}

// src/commands/job-report.ts
import { join as join4 } from "node:path";
async function reportJob(request, given) {
  const change = await changeOf(request.event, given);
  if (change.kind === "ignored") return { exitCode: EXIT.ok, text: `nothing to do: ${change.why}`, json: change };
  const context = isFromFork(request.event) ? readingOnly(given) : given;
  const selection = await selectionFor(change, request, context);
  const review = { selection, target: change.target };
  const planned = await planChange(selection, { ...context, openStore: storesFor(change, context) });
  if (planned.kind === "invalid") return invalid(planned, review, context);
  const runs = /* @__PURE__ */ new Map();
  for (const entry of planned.plan.entries) {
    if (entry.action !== "remove") runs.set(entry.model, await runOf(entry, { change, planned, request }, context));
  }
  return conclude({ change: planned, runs }, review, context);
}
function readingOnly(context) {
  return { ...context, apply: (effects) => context.apply(effects.filter((effect) => effect.kind === "step-summary")) };
}
async function runOf(entry, at, context) {
  const refusal = refusalOf(entry, at.change, at.planned);
  if (refusal !== void 0) return { failure: `not trained: ${refusal.why}. ${refusal.fix}` };
  try {
    const known = await storedRun({ entry, store: at.planned.store });
    return known.evaluation === void 0 ? await takenIn(entry, at, context) : known;
  } catch (error) {
    if (!(error instanceof TrainyardError)) throw error;
    context.log.error(`${entry.model}: ${error.message}`);
    return { failure: `${error.message}. ${error.fix}` };
  }
}
async function takenIn(entry, { planned, request }, context) {
  const { files } = context;
  const name = `evaluated/${entry.model}`;
  const folder = join4(request.folder, name);
  await checkSeal(files, { name, folder }, request.seals[name]);
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
  await stored(async () => {
    await saveRun(planned.store, trained, (path) => files.read(join4(folder, RUN_PATHS.bundle, path)));
    await saveEvaluation(planned.store, evaluation);
  }, context);
  return { trained, evaluation };
}
async function stored(work, { log }) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof TrainyardError)) throw error;
    log.warn(`the results are not kept: ${error.message}. ${error.fix}`);
  }
}

// src/commands/job-train.ts
import { join as join5 } from "node:path";
async function trainJob(request, context) {
  await context.files.remove(join5(request.folder, "bundles"));
  const failed = [];
  for (const model of request.models) {
    try {
      await trainOne(model, request, context);
    } catch (error) {
      context.signal.throwIfAborted();
      if (!(error instanceof TrainyardError)) throw error;
      context.log.error(`${model}: ${error.message}. ${error.fix}`);
      await context.files.write(join5(request.folder, "bundles", model, FAILURE_FILE), prettyJson(failureOf(error)));
      failed.push(model);
    }
  }
  const text2 = failed.length === 0 ? `trained ${request.models.join(", ")}` : `could not train ${failed.join(", ")}`;
  return { exitCode: failed.length === 0 ? EXIT.ok : EXIT.broken, text: text2, json: { failed } };
}
async function trainOne(model, request, context) {
  const { files, git } = context;
  const rows = join5(request.folder, "rows", model);
  await checkSeal(files, { name: `rows/${model}`, folder: rows }, request.seals[`rows/${model}`]);
  const asked = { ...await readRecord(files, rows, "RunRequest"), root: git.root };
  const folder = runFolder(asked.entry, context);
  for (const path of ["data-report.json", RUN_PATHS.train, RUN_PATHS.validation]) {
    await files.copy(join5(rows, path), join5(folder, path));
  }
  await writeRecord(files, folder, asked);
  await train({ folder, environment: context.environment, signal: context.signal }, context);
  const out = join5(request.folder, "bundles", model);
  for (const path of await files.list(join5(folder, RUN_PATHS.bundle))) {
    await files.copy(join5(folder, RUN_PATHS.bundle, path), join5(out, RUN_PATHS.bundle, path));
  }
  await files.copy(join5(folder, "trained-model.json"), join5(out, "trained-model.json"));
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
  return WORK[request.job]({ ...request, folder: join6(request.folder) }, context);
}
export {
  runJob
};
