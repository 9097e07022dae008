import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  minutesOf,
  waitingFor
} from "./chunk-GQPDS5TH.js";
import {
  fetchPins
} from "./chunk-OM3EQWI7.js";
import {
  exitCodeOf,
  judge,
  modelCards,
  removePapers,
  saveReview,
  withUses,
  wornFinding,
  writePapers
} from "./chunk-XMRSDOIL.js";
import {
  pendingReport,
  planChange,
  planText,
  problemsReport,
  report,
  reviewText
} from "./chunk-5VGCT5QY.js";
import {
  cardChange
} from "./chunk-I3B4UZ6K.js";
import {
  findComparison,
  findEvaluation,
  findRun,
  saveComparison,
  saveEvaluation,
  saveRun
} from "./chunk-Y7HYBGNT.js";
import {
  validationText
} from "./chunk-2KXBFGQY.js";
import {
  RUN_PATHS,
  findRecord,
  materialise,
  readRecord,
  train,
  writeRecord
} from "./chunk-D4DKW6KM.js";
import {
  contentOfFiles,
  evaluationKey
} from "./chunk-7WL6RHXN.js";
import {
  loadBundle
} from "./chunk-7PVY4XV4.js";
import {
  declaredSources,
  isPattern,
  matching
} from "./chunk-6S2SDTGW.js";
import {
  hexOf
} from "./chunk-BIVE6T77.js";
import {
  prettyJson
} from "./chunk-D2KHV3DM.js";
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

// src/stages/jobs/budget.ts
var WEEK_DAYS = 7;
function overBudget(budget, question) {
  const refused2 = /* @__PURE__ */ new Map();
  if (budget === void 0) return refused2;
  const pots = potsOf(budget, question);
  for (const { model, seconds } of question.wanted) {
    const full = pots.find((pot) => pot.used + costIn(pot, seconds) > pot.most);
    if (full === void 0) for (const pot of pots) pot.used += costIn(pot, seconds);
    else refused2.set(model, refusalOf(full, costIn(full, seconds)));
  }
  return refused2;
}
function potsOf({ perChange, perWeek }, { spent, change, today }) {
  const since = dayBefore(today, WEEK_DAYS - 1);
  const own = spent.filter((one) => one.change === change);
  const week = spent.filter((one) => one.day >= since);
  const oldest = week.map((one) => one.day).sort()[0];
  const freeOn = oldest === void 0 ? void 0 : dayBefore(oldest, -WEEK_DAYS);
  return [
    ...limitsIn("perChange", perChange, { whose: "this change", counted: own }),
    ...limitsIn("perWeek", perWeek, { whose: "the last 7 days", counted: week }).map((pot) => ({ ...pot, freeOn }))
  ];
}
function limitsIn(key, limits, { whose, counted }) {
  return ["trainings", "minutes"].flatMap((unit) => {
    const most = limits?.[unit];
    if (most === void 0) return [];
    const used = counted.reduce((sum, { seconds }) => sum + costIn({ unit }, seconds), 0);
    return [{ key: `budget.${key}.${unit}`, unit, whose, most, used }];
  });
}
function costIn({ unit }, seconds) {
  return unit === "trainings" ? 1 : seconds / 60;
}
function refusalOf({ key, unit, whose, most, used, freeOn }, cost) {
  const needs = unit === "trainings" ? "" : `, and this training is expected to take ${minutes(cost)}`;
  const wait = freeOn === void 0 ? "" : `, or push again on ${freeOn}, when the oldest no longer counts`;
  return {
    why: `${key} of trainyard.yaml is ${most}, ${unit === "trainings" ? used : minutes(used)} of it used by ${whose}${needs}`,
    fix: `Raise it in a pull request of its own${wait}; what the store knows is judged all the same.`
  };
}
function minutes(count) {
  const rounded = Math.ceil(count * 10) / 10;
  return `${rounded} ${rounded === 1 ? "minute" : "minutes"}`;
}
function dayBefore(day, days) {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 864e5).toISOString().slice(0, 10);
}

// src/stages/jobs/spending.ts
async function spending(store, today) {
  const months = [monthOf(today), monthOf(lastMonth(today))];
  const keys = (await Promise.all(months.map((month) => store.list(`spending/${month}/`)))).flat();
  const records = keys.flatMap((key) => recordOf(key) ?? []);
  const used = records.filter((record) => record.kind === "used");
  const open = records.filter((record) => {
    return record.kind === "expected" && !used.some((one) => closes(one, record, records));
  });
  return [...used, ...open].map(({ change, model, seconds, day }) => ({ change, model, seconds, day }));
}
async function expectSpending(store, run, trainings) {
  for (const training of trainings) await put(store, run, { ...training, kind: "expected" });
}
async function heldByBudget(store, run, { wanted, budget }) {
  const spent = await spending(store, run.today);
  const over = overBudget(budget, { wanted, spent, change: run.change, today: run.today });
  await expectSpending(
    store,
    run,
    wanted.filter(({ model }) => !over.has(model))
  );
  return over;
}
async function noteSpending(store, run, training) {
  await put(store, run, { ...training, kind: "used" });
}
var RECORD = /^spending\/(\d{4}-\d\d)\/(\d\d)\/([a-z0-9-]+)\.([a-z0-9]+)-(\d+)\.([a-z0-9-]+)\.(expected|used)-(\d{1,9})$/;
function recordOf(key) {
  const [whole, month, day, change = "", run = "", attempt, model = "", kind, seconds] = RECORD.exec(key) ?? [];
  if (whole === void 0) return void 0;
  return {
    kind: kind === "used" ? "used" : "expected",
    change,
    run,
    attempt: Number(attempt),
    model,
    seconds: Number(seconds),
    day: `${month}-${day}`
  };
}
function closes(used, open, all) {
  const same = (one) => one.run === open.run && one.model === open.model;
  if (!same(used) || used.attempt < open.attempt) return false;
  return !all.some(
    (one) => one.kind === "expected" && same(one) && one.attempt > open.attempt && one.attempt <= used.attempt
  );
}
async function put(store, { change, run, attempt, today }, { model, seconds, kind }) {
  const whole = Math.min(999999999, Math.max(0, Math.ceil(seconds)));
  const key = `spending/${monthOf(today)}/${today.slice(8)}/${change}.${run}-${attempt}.${model}.${kind}-${whole}`;
  await store.put(key, new TextEncoder().encode(prettyJson({ change, run, attempt, model, kind, seconds })));
}
function monthOf(day) {
  return day.slice(0, 7);
}
function lastMonth(day) {
  const first = /* @__PURE__ */ new Date(`${monthOf(day)}-01T00:00:00Z`);
  return new Date(first.getTime() - 864e5).toISOString().slice(0, 10);
}

// src/commands/held-back.ts
async function heldBack({ plan, head, project, store }, cause, context) {
  const held = /* @__PURE__ */ new Map();
  if (cause === void 0) return held;
  const wanted = plan.entries.flatMap((entry) => {
    const train2 = head.get(entry.model)?.train;
    if (entry.action !== "train" || train2 === void 0) return [];
    const waiting = waitingFor(train2.when ?? "push", cause.asked);
    if (waiting === void 0) {
      return [{ model: entry.model, seconds: entry.earlier?.seconds ?? minutesOf(train2.runner?.timeout) * 60 }];
    }
    held.set(entry.model, train2.when === "comment" ? { ...waiting, fix: NO_COMMENTS } : waiting);
    return [];
  });
  if (project.budget === void 0 || wanted.length === 0) return held;
  const over = await heldByBudget(store, runOf(cause, context), { wanted, budget: project.budget });
  return new Map([...held, ...over]);
}
var NO_COMMENTS = "This workflow hears no comments: call the reusable workflow, as trainyard init writes it, or set train.when to label.";
async function noteTraining({ change, entry, run }, cause, context) {
  const { project, store } = change;
  if (cause === void 0 || project.budget === void 0 || entry.action !== "train" || run.trained === void 0)
    return;
  await noteSpending(store, runOf(cause, context), run.trained);
}
function runOf({ change, run, attempt }, { clock }) {
  return { change, run, attempt, today: clock.now().toISOString().slice(0, 10) };
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
      const made = await trainedModel(job, context);
      trained = made.trained;
      const measured = await evaluation(job, made, context);
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
  if (known !== void 0) return { trained: known, ready: false };
  const folder = runFolder(entry, context);
  const finished = await findRecord(context.files, folder, "TrainedModel").catch(() => void 0);
  if (finished === void 0) await prepare(job, context);
  const trained = await train({ folder, environment: context.environment, signal: context.signal }, context);
  const saved = await saveRun(store, trained, (path) => context.files.read(join(folder, RUN_PATHS.bundle, path)));
  return { trained: saved, ready: finished === void 0 && job.spec.train.command === void 0 };
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
async function evaluation(job, { trained, ready }, context) {
  const { entry, store } = job;
  if (entry.evaluationInputsKey === void 0)
    throw new Error(`the plan entry of ${entry.model} has no evaluation key`);
  const key = evaluationKey(trained.bundle, entry.evaluationInputsKey);
  const known = await findEvaluation(store, key);
  if (known !== void 0) return known;
  const folder = runFolder(entry, context);
  if (!ready) await prepare(job, context);
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
  const held = request.trainRefused === void 0 ? await heldBack(change, request.training, context) : /* @__PURE__ */ new Map();
  const training = plan.entries.some((entry) => entry.action === "train" && !held.has(entry.model));
  if (request.target !== void 0 && training && request.trainRefused === void 0) {
    await context.apply(publishPending(plan, request.target));
  }
  const runs = await runAll(change, { ...request, held }, context);
  return conclude({ change, runs, store: change.store }, request, context);
}
async function conclude({ change, store, ...made }, request, context) {
  const runs = await withHeldOutUses(made.runs, store, context);
  const verdict = verdictOf(change, runs, context);
  await noteReview({ change, runs, verdict }, request.target, context);
  const papers = request.papers && runs.size > 0 ? { papers: request.papers } : {};
  const records = recordsOf(runs);
  const cards = await cardChanges({ records, verdict, specs: change.head }, context);
  const review2 = { plan: change.plan, verdict, ...records, ...cards.size > 0 && { cards }, ...papers };
  return finish({ review: review2, specs: change.head, secrets: context.secrets }, request, context);
}
async function noteReview(at, target, { clock, log }) {
  if (target?.pull === void 0) return;
  const { pull, headSha } = target;
  const { change, runs, verdict } = at;
  try {
    await saveReview(change.store, { pull, headSha, now: clock.now(), entries: change.plan.entries, verdict, runs });
  } catch (error) {
    if (!(error instanceof TrainyardError)) throw error;
    log.warn(`the review is not kept for the ledger: ${error.message}. ${error.fix}`);
  }
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
    const refusal = request.held.get(entry.model);
    if (refusal !== void 0) {
      runs.set(entry.model, { failure: `not trained: ${refusal.why}. ${refusal.fix}` });
      continue;
    }
    const job = { entry, spec, store, tree: plan.tree, allow: project.allow, trainRefused: request.trainRefused };
    const run = await runModel(job, context);
    await noteTraining({ change, entry, run }, request.training, context);
    runs.set(entry.model, run);
  }
  return runs;
}
async function withHeldOutUses(runs, store, { log }) {
  const counted = /* @__PURE__ */ new Map();
  for (const [model, run] of runs) {
    try {
      const evaluation2 = run.evaluation && await withUses(store, run.evaluation);
      counted.set(model, { ...run, ...evaluation2 && { evaluation: evaluation2 } });
    } catch (error) {
      if (!(error instanceof TrainyardError)) throw error;
      log.warn(`${model}: the uses of its held-out rows are not counted: ${error.message}. ${error.fix}`);
      counted.set(model, run);
    }
  }
  return counted;
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
  const worn = models.flatMap(
    ({ evaluation: evaluation2, spec }) => evaluation2 === void 0 ? [] : wornFinding(evaluation2, spec)
  );
  return judge({ models, project, findings: [...plan.findings, ...worn], today }, context.catalogs);
}
function recordsOf(runs) {
  const present = (key) => new Map([...runs].flatMap(([model, run]) => run[key] === void 0 ? [] : [[model, run[key]]]));
  return { evaluations: present("evaluation"), trained: present("trained") };
}
async function cardChanges({
  records,
  verdict,
  specs
}, { baseline, secrets }) {
  const changes = /* @__PURE__ */ new Map();
  for (const [model, card] of modelCards({ ...records, verdict, specs, secrets })) {
    const served = await baseline.card(model);
    if (served !== void 0) changes.set(model, cardChange(served, card));
  }
  return changes;
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
  heldByBudget,
  noteSpending,
  storedRun,
  prepare,
  runFolder,
  review,
  conclude,
  selectionOf,
  invalid
};
