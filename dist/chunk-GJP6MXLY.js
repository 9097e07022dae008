import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  fetchPins
} from "./chunk-I5IDSPPH.js";
import {
  exitCodeOf,
  judge,
  removePapers,
  writePapers
} from "./chunk-364OULZE.js";
import {
  pendingReport,
  planChange,
  planText,
  problemsReport,
  report,
  reviewText
} from "./chunk-GPQHWXAT.js";
import {
  findComparison,
  findEvaluation,
  findRun,
  saveComparison,
  saveEvaluation,
  saveRun
} from "./chunk-3XUOCX5B.js";
import {
  validationText
} from "./chunk-PVMFI325.js";
import {
  RUN_PATHS,
  findRecord,
  materialise,
  readRecord,
  train,
  writeRecord
} from "./chunk-E7ZWMYMF.js";
import {
  contentOfFiles,
  evaluationKey
} from "./chunk-GNG52KIA.js";
import {
  loadBundle
} from "./chunk-V6MGRMOT.js";
import {
  declaredSources,
  isPattern,
  matching
} from "./chunk-TCYMO5IZ.js";
import {
  hexOf,
  prettyJson
} from "./chunk-UHLXUOV5.js";
import {
  EXIT,
  TrainyardError,
  messageOf
} from "./chunk-2WUTFTKW.js";

// src/commands/review.ts
import { dirname, join as join2, relative } from "node:path";

// src/stages/jobs/publish.ts
var MARKER = "<!-- trainyard:review -->";
var CHECK_NAME = "trainyard";
function publish(report2, context) {
  return [
    { kind: "step-summary", markdown: report2.summary },
    ...commentEffect(report2.comment, context),
    {
      kind: "upsert-check",
      name: context.checkName ?? CHECK_NAME,
      headSha: context.headSha,
      status: "completed",
      conclusion: report2.check.conclusion,
      title: report2.check.title,
      summary: report2.check.summary,
      annotations: report2.check.annotations,
      ...detailsOf(context)
    }
  ];
}
function publishPending(plan, context) {
  const pending = pendingReport(plan);
  const computes = plan.entries.some((entry) => entry.action === "train" || entry.action === "evaluate");
  return [
    {
      kind: "upsert-check",
      name: context.checkName ?? CHECK_NAME,
      headSha: context.headSha,
      status: "in_progress",
      title: pending.title,
      summary: pending.comment,
      annotations: [],
      ...detailsOf(context)
    },
    ...computes ? commentEffect(pending.comment, context) : []
  ];
}
function commentEffect(text, context) {
  if (context.pull === void 0) return [];
  const marker = context.marker ?? MARKER;
  return [{ kind: "upsert-comment", pull: context.pull, marker, body: `${marker}
${text}` }];
}
function detailsOf(context) {
  return context.detailsUrl === void 0 ? {} : { detailsUrl: context.detailsUrl };
}

// src/commands/run-model.ts
import { join } from "node:path";
async function runModel(job, context) {
  let trained;
  try {
    const known = await storedRun(job);
    trained = known.trained;
    const serving = await context.baseline.serving(job.entry.model, job.store);
    if (known.evaluation !== void 0 && serving === void 0) {
      await context.locks.clear(lockOf(job.entry, context));
      return known;
    }
    if (trained === void 0 && job.trainRefused !== void 0) throw refused(job.trainRefused);
    const work = async () => {
      trained = await trainedModel(job, context);
      const measured = await evaluation(job, trained, context);
      if (serving === void 0) return { trained, evaluation: measured };
      return { trained, evaluation: await beside({ serving, measured, trained }, job, context) };
    };
    return await alone(job, work, context);
  } catch (error) {
    context.signal.throwIfAborted();
    if (!(error instanceof TrainyardError)) throw error;
    context.log.error(`${job.entry.model}: ${error.message}`);
    return { ...trained && { trained }, failure: `${error.message}. ${error.fix}` };
  }
}
async function storedRun({ entry, store }) {
  const trained = entry.trainKey && await findRun(store, entry.trainKey);
  if (trained === void 0 || entry.evaluationInputsKey === void 0) return {};
  const measured = await findEvaluation(store, evaluationKey(trained.bundle, entry.evaluationInputsKey));
  return { trained, ...measured && { evaluation: measured } };
}
function alone({ entry }, work, { locks, log, signal, ...context }) {
  const onWait = (holder) => log.info(`${entry.model}: ${holder} is at work on the same run; waiting for it`);
  return locks.hold(lockOf(entry, context), work, { signal, onWait });
}
async function trainedModel(job, context) {
  const { entry, store } = job;
  if (entry.trainKey === void 0) throw new Error(`the plan entry of ${entry.model} has no train key`);
  const known = await findRun(store, entry.trainKey);
  if (known !== void 0) return known;
  const folder = runFolder(entry, context);
  const finished = await findRecord(context.files, folder, "TrainedModel").catch(() => void 0);
  if (finished === void 0) await prepare(job, context);
  const trained = await train({ folder, environment: context.environment, signal: context.signal }, context);
  return saveRun(store, trained, (path) => context.files.read(join(folder, RUN_PATHS.bundle, path)));
}
async function prepare(job, context) {
  const folder = runFolder(job.entry, context);
  const root = context.git.root;
  const outside = context.openOutside(job.allow);
  const located = await fetchPins(job.spec.data.pins ?? [], { ...context, outside });
  await writeRecord(context.files, folder, {
    kind: "RunRequest",
    schemaVersion: 1,
    entry: job.entry,
    spec: job.spec,
    root,
    ...job.tree !== void 0 && { tree: job.tree },
    ...Object.keys(located).length > 0 && { located }
  });
  await checkSources(job, context);
  await materialise({ folder }, context);
}
async function checkSources({ entry, spec }, { git, files }) {
  for (const { name, source } of declaredSources(spec.data)) {
    const keyed = entry.trainInputs.find((input) => input.name === name)?.value;
    if (spec.data.pins?.some(({ uri }) => uri === source.path)) continue;
    const paths = isPattern(source.path) ? matching(source.path, await files.list(git.root)) : [source.path];
    const ids = await Promise.all(paths.map(async (path) => [path, await git.hashFile(path)]));
    const content = isPattern(source.path) ? contentOfFiles(ids) : { kind: "blob", id: ids[0]?.[1] ?? "" };
    const found = `${content.kind} ${content.id}`;
    if (keyed === void 0 || keyed === found) continue;
    throw new TrainyardError({
      code: "data-not-checked-out",
      message: `${source.path} in the working tree is ${found}, and the plan was made for ${keyed}`,
      fix: "Check out the commit under review, without changing files while it runs."
    });
  }
}
async function evaluation(job, trained, context) {
  const { entry, store } = job;
  if (entry.evaluationInputsKey === void 0)
    throw new Error(`the plan entry of ${entry.model} has no evaluation key`);
  const key = evaluationKey(trained.bundle, entry.evaluationInputsKey);
  const known = await findEvaluation(store, key);
  if (known !== void 0) return known;
  const folder = runFolder(entry, context);
  await prepare(job, context);
  await loadBundle(store, trained.bundle, { files: context.files, folder: join(folder, RUN_PATHS.bundle) });
  await writeRecord(context.files, folder, trained);
  const { engine } = context.catalogs.models.get(trained.manifest.format);
  if (engine !== void 0) await context.engineReady(engine);
  await context.stages.run("evaluate", folder, context.signal);
  const measured = await readRecord(context.files, folder, "Evaluation");
  return saveEvaluation(store, measured);
}
async function beside({
  serving,
  measured,
  trained
}, { entry, spec, store, ...job }, context) {
  const { evaluationKey: evaluationKey2 } = measured;
  const known = await findComparison(store, { evaluationKey: evaluationKey2, bundle: serving.trained.bundle });
  if (known !== void 0) return { ...measured, comparison: known };
  const folder = runFolder(entry, context);
  await prepare({ entry, spec, ...job }, context);
  const { files } = context;
  await loadBundle(store, trained.bundle, { files, folder: join(folder, RUN_PATHS.bundle) });
  await loadBundle(store, serving.trained.bundle, { files, folder: join(folder, RUN_PATHS.serving) });
  for (const record of [trained, measured, serving]) await writeRecord(files, folder, record);
  for (const { manifest } of [trained, serving.trained]) {
    const { engine } = context.catalogs.models.get(manifest.format);
    if (engine !== void 0) await context.engineReady(engine);
  }
  await context.stages.run("compare", folder, context.signal);
  const comparison = await saveComparison(store, await readRecord(files, folder, "ProductionComparison"));
  return { ...measured, comparison };
}
function lockOf(entry, context) {
  return `${runFolder(entry, context)}.lock`;
}
function runFolder(entry, context) {
  if (entry.trainKey === void 0) throw new Error(`the plan entry of ${entry.model} has no train key`);
  return join(context.state, "runs", hexOf(entry.trainKey));
}
function refused(why) {
  return new TrainyardError({
    code: "training-refused",
    message: `there is no stored run of this model, and nothing is trained here: ${messageOf(why)}`,
    fix: 'Train it with "trainyard run" where that is allowed, with the same store, and run this again.'
  });
}

// src/commands/review.ts
var NOTHING = "no model is affected by this change; --all takes every model";
async function review(request, context) {
  const change = await planChange(await selectionOf(request, context), context);
  if (change.kind === "invalid") return invalid(change, request, context);
  const { plan } = change;
  context.log.info(plan.entries.length === 0 ? NOTHING : planText(plan));
  const training = plan.entries.some((entry) => entry.action === "train");
  if (request.target !== void 0 && training && request.trainRefused === void 0) {
    await context.apply(publishPending(plan, request.target));
  }
  const runs = await runAll(change, request, context);
  return conclude({ change, runs }, request, context);
}
async function conclude({ change, runs }, request, context) {
  const verdict = verdictOf(change, runs, context);
  const papers = request.papers && runs.size > 0 ? { papers: request.papers } : {};
  const review2 = { plan: change.plan, verdict, ...recordsOf(runs), ...papers };
  return finish({ review: review2, specs: change.head, secrets: context.secrets }, request, context);
}
async function selectionOf({ selection, target }, { git }) {
  if (target === void 0 || selection.base !== void 0) return selection;
  const [first, second, ...more] = await git.parents(selection.head ?? "HEAD");
  const merged = second === target.headSha && more.length === 0 ? first : void 0;
  const base = merged ?? target.base;
  return base === void 0 ? selection : { ...selection, base };
}
async function runAll(change, request, context) {
  const runs = /* @__PURE__ */ new Map();
  for (const entry of change.plan.entries) {
    const spec = change.head.get(entry.model);
    if (entry.action === "remove" || spec === void 0) continue;
    const { store, plan, project } = change;
    const job = { entry, spec, store, tree: plan.tree, allow: project.allow, trainRefused: request.trainRefused };
    runs.set(entry.model, await runModel(job, context));
  }
  return runs;
}
function verdictOf(change, runs, context) {
  const models = change.plan.entries.map((entry) => ({
    entry,
    spec: change.head.get(entry.model),
    base: change.base.get(entry.model),
    evaluation: runs.get(entry.model)?.evaluation,
    data: runs.get(entry.model)?.evaluation?.data ?? runs.get(entry.model)?.trained?.data,
    crossValidation: runs.get(entry.model)?.trained?.crossValidation,
    failure: runs.get(entry.model)?.failure
  }));
  const { project, plan } = change;
  const today = context.clock.now().toISOString().slice(0, 10);
  return judge({ models, project, findings: plan.findings, today }, context.catalogs);
}
function recordsOf(runs) {
  const present = (key) => new Map([...runs].flatMap(([model, run]) => run[key] === void 0 ? [] : [[model, run[key]]]));
  return { evaluations: present("evaluation"), trained: present("trained") };
}
async function finish(reviewed, request, context) {
  const { plan, verdict, evaluations } = reviewed.review;
  const made = report(reviewed.review, context.secrets);
  const outputs = await keep({ plan, verdict, report: made }, context);
  if (request.target !== void 0) await context.apply(publish(made, request.target));
  const page = await writePapers(reviewed, context);
  return {
    exitCode: exitCodeOf(verdict),
    text: `${reviewText(reviewed.review)}
Report: ${shownPath(page, context)}
`,
    json: {
      kind: "Review",
      schemaVersion: 1,
      plan,
      verdict,
      evaluations: Object.fromEntries(evaluations),
      report: made
    },
    outputs: { verdict: verdict.conclusion, ...outputs, page, papers: dirname(page) }
  };
}
function shownPath(path, { git }) {
  const inside = relative(git.root, path);
  return inside.startsWith("..") ? path : inside;
}
async function invalid(change, request, context) {
  const { problems } = change.head;
  const made = problemsReport(problems, context.secrets);
  const outputs = await keep({ report: made }, context);
  await removePapers(context);
  if (request.target !== void 0) await context.apply(publish(made, request.target));
  return {
    exitCode: EXIT.invalid,
    text: validationText(change.head, context.color),
    json: { kind: "InvalidChange", problems },
    outputs: { verdict: "failure", ...outputs }
  };
}
async function keep(records, { files, state }) {
  const folder = join2(state, "last");
  const paths = {};
  for (const [name, record] of Object.entries(records)) {
    paths[name] = join2(folder, `${name}.json`);
    await files.write(join2(folder, `${name}.json`), prettyJson(record));
  }
  await files.write(join2(folder, "report.md"), `${records.report.comment}
`);
  return Object.fromEntries(Object.entries(paths).filter(([name]) => name !== "verdict"));
}

export {
  storedRun,
  prepare,
  runFolder,
  review,
  conclude,
  selectionOf,
  invalid
};
