import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  atMost
} from "./chunk-BGBCBZMR.js";
import {
  affected,
  cardSection,
  cardText,
  changeText,
  comparisonSection,
  detectableText,
  familyText,
  flipsText,
  floorOf,
  gateNote,
  gateNotes,
  gatesTable,
  headlineOf,
  heightAt,
  iconOf,
  isBlocked,
  modelLine,
  modelsOf,
  nameOf,
  observedText,
  reasonsTable,
  standingOf,
  standingText,
  subjectOf,
  tallyText,
  togetherText,
  trainingSection
} from "./chunk-I3B4UZ6K.js";
import {
  earlierSeconds,
  findRun,
  hasEvaluation
} from "./chunk-Y7HYBGNT.js";
import {
  asSentence,
  blocks,
  bullets,
  code,
  dataSection,
  definitionsSection,
  estimateText,
  exhibitsOf,
  exhibitsSection,
  fairnessSection,
  folded,
  importanceSection,
  intervalText,
  joined,
  md,
  mermaidLabel,
  metricsSection,
  plainText,
  qualityDefinition,
  redacted,
  table,
  usesText,
  verbatim
} from "./chunk-JDDJ5KOW.js";
import {
  validationText
} from "./chunk-2KXBFGQY.js";
import {
  loadSpecs,
  openSpecCache
} from "./chunk-GP3GD2RE.js";
import {
  evaluationKey,
  pathOfInput
} from "./chunk-7WL6RHXN.js";
import {
  PROJECT_FILE,
  hasErrors
} from "./chunk-VZPPH6TR.js";
import {
  counted,
  figure,
  listed
} from "./chunk-5TWUTOWS.js";
import {
  shortDigest
} from "./chunk-BIVE6T77.js";
import {
  canonicalJson,
  deepFreeze
} from "./chunk-D2KHV3DM.js";
import {
  EXIT,
  TrainyardError
} from "./chunk-2WUTFTKW.js";

// src/stages/plan/known.ts
async function knownRuns(store, scope) {
  const bundles = /* @__PURE__ */ new Map();
  const evaluations = /* @__PURE__ */ new Set();
  const seconds = /* @__PURE__ */ new Map();
  const heads = scope.candidates.flatMap(({ model, head }) => head === void 0 ? [] : [{ model, keys: head.keys }]);
  await atMost(LOOKUPS_AT_ONCE, heads, async ({ model, keys }) => {
    seconds.set(model, await earlierSeconds(store, model));
    const { trainKey, evaluationInputsKey } = keys;
    if (trainKey === void 0 || evaluationInputsKey === void 0) return;
    const run = await findRun(store, trainKey);
    if (run === void 0) return;
    bundles.set(trainKey, run.bundle);
    const key = evaluationKey(run.bundle, evaluationInputsKey);
    if (await hasEvaluation(store, key)) evaluations.add(key);
  });
  return { bundles, evaluations, seconds };
}
var LOOKUPS_AT_ONCE = 16;

// src/stages/materialise/program-findings.ts
function programFindings({ model, base, head }) {
  if (head === void 0) return [];
  return [...commandFindings(model, head, base), ...codeFindings(model, head, base)];
}
var COMMANDS = [
  ["train.command", (spec) => spec.train.command],
  ["predict.command", (spec) => spec.predict?.command]
];
function commandFindings(model, head, base) {
  return COMMANDS.flatMap(([name, commandOf]) => {
    const after = commandOf(head.spec);
    const before = base && commandOf(base.spec);
    if (after === void 0 || before !== void 0 && canonicalJson(before) === canonicalJson(after)) return [];
    const was = before === void 0 ? "there was none before" : `it was ${canonicalJson(before)}`;
    return [
      {
        code: "command-changed",
        severity: "warning",
        model,
        at: positionOf(head.spec, name),
        message: `${name} is ${shown(canonicalJson(after))}; ${shown(was)}. It runs on the machine that trains`,
        fix: "Have somebody who answers for that machine approve it."
      }
    ];
  });
}
var CODE = ["train.code", "train.lock", "predict.code"];
function codeFindings(model, head, base) {
  return CODE.flatMap((name) => {
    const [before, after] = [keyedValue(base, name), keyedValue(head, name)];
    if (before === void 0 || after === void 0 || before === after) return [];
    return [
      {
        code: "code-changed",
        severity: "notice",
        model,
        at: positionOf(head.spec, name),
        message: `the change edits what ${name} names; it runs with this change`,
        fix: "Read the code itself in this change before its numbers."
      }
    ];
  });
}
function keyedValue(side, name) {
  return side?.keys.train.find((input) => input.name === name)?.value;
}
function positionOf(spec, name) {
  const pointer = `/${name.replace(".", "/")}`;
  const found = Object.hasOwn(spec.positions, pointer) ? spec.positions[pointer] : void 0;
  return found ?? { file: spec.path, line: 1, column: 1 };
}
function shown(text2) {
  return text2.length > 300 ? `${text2.slice(0, 300)}...` : text2;
}

// src/stages/report/findings.ts
function findingsOf(input, gates) {
  return [
    ...projectFindings(input),
    ...input.scope.candidates.flatMap((candidate) => [
      ...missingFindings(candidate),
      ...programFindings(candidate),
      ...floorFindings(candidate, input, gates),
      ...weakerEvaluation(candidate, input),
      ...weakerChecks(candidate, input)
    ])
  ];
}
function projectFindings({ base, head }) {
  const before = base?.files.get(PROJECT_FILE)?.id;
  const after = head.files.get(PROJECT_FILE)?.id;
  if (base === void 0 || before === after) return [];
  const verb = before === void 0 ? "adds" : after === void 0 ? "removes" : "changes";
  const rule = before === void 0 ? "the base has none, so this one is used" : "this review uses the base's version; the new one counts once it is merged";
  return [
    {
      code: "project-changed",
      severity: "notice",
      at: { file: PROJECT_FILE, line: 1, column: 1 },
      message: `the change ${verb} ${PROJECT_FILE}; ${rule}`,
      fix: "Have the owners of the project file approve it."
    }
  ];
}
function missingFindings({ model, head }) {
  return (head?.keys.missing ?? []).map((missing) => ({
    code: "input-missing",
    severity: "failure",
    model,
    at: positionOf2(head?.spec, missing),
    message: `${missing.name} is ${missing.path}, but ${missing.why}; the model cannot be trained or judged`,
    fix: "Add the file itself with `git add` (not a link, not an ignored file), or correct the path."
  }));
}
function positionOf2(spec, { name, path }) {
  const pointer = `/${name.replaceAll(".", "/")}`;
  const found = spec !== void 0 && Object.hasOwn(spec.positions, pointer) ? spec.positions[pointer] : void 0;
  return found ?? { file: spec?.path ?? path, line: 1, column: 1 };
}
function floorFindings({ model, base, head }, input, gates) {
  if (head === void 0) return [];
  if (base !== void 0) {
    return floorOf({ head: head.spec, base: base.spec, loosened: input.review.loosenedGates }, gates).findings;
  }
  if (!input.base?.invalid?.includes(head.spec.path)) return [];
  return [
    {
      code: "base-spec-invalid",
      severity: "warning",
      model,
      at: { file: head.spec.path, line: 1, column: 1 },
      message: `the base's ${head.spec.path} does not validate, so its gates cannot hold as a floor for this change`,
      fix: "Compare the gates with those of the base by eye."
    }
  ];
}
function weakerEvaluation({ model, base, head }, input) {
  const before = base?.spec.evaluate.fairness;
  const after = head?.spec.evaluate.fairness;
  if (before === void 0 || after === void 0 || after.minGroup <= before.minGroup) return [];
  if (!base?.spec.gates.some((gate) => gate.gate === "fairness")) return [];
  const pointer = "/evaluate/fairness/minGroup";
  return [
    {
      code: "evaluation-weakened",
      severity: input.review.loosenedGates === "fail" ? "failure" : "warning",
      model,
      at: head?.spec.positions[pointer] ?? { file: head?.spec.path ?? "", line: 1, column: 1 },
      message: `evaluate.fairness.minGroup rises from ${before.minGroup} to ${after.minGroup}; groups in between leave the fairness gates`,
      fix: "Keep minGroup here, and raise it in a pull request of its own."
    }
  ];
}
function weakerChecks({ model, base, head }, input) {
  if (base === void 0 || head === void 0) return [];
  if (!base.spec.gates.some((gate) => gate.gate === "quality")) return [];
  const textOf = ({ check, options, on, weight }) => canonicalJson({ check, options, on, weight });
  const kept = new Set((head.spec.data.checks ?? []).map(textOf));
  const gone = (base.spec.data.checks ?? []).filter((check) => !kept.has(textOf(check)));
  if (gone.length === 0) return [];
  const pointer = "/data/quality/checks";
  return [
    {
      code: "checks-weakened",
      severity: input.review.loosenedGates === "fail" ? "failure" : "warning",
      model,
      at: head.spec.positions[pointer] ?? { file: head.spec.path, line: 1, column: 1 },
      message: `${gone.length} of the checks that the base's gate on data quality rests on ${gone.length === 1 ? "is" : "are"} removed or changed: ${gone.map(({ check }) => check).join(", ")}`,
      fix: "Keep them here, and change them in a pull request of its own."
    }
  ];
}

// src/stages/plan/reasons.ts
function reasonsFor(candidate, outcome, gates) {
  const { base, head } = candidate;
  const found = base === void 0 ? [] : differences(base, head, gates);
  if (base === void 0 && outcome.action !== "train") {
    found.push({ input: `new spec ${head.spec.path}`, costs: "judgement" });
  }
  if (found.length === 0 && candidate.change === "modified")
    found.push({ input: "comments or layout", costs: "judgement" });
  const needed = outcome.action === "train" ? "training" : outcome.action === "evaluate" ? "evaluation" : "judgement";
  const capped = found.map((reason) => ({ ...reason, costs: cheaper(reason.costs, needed) }));
  if (needed === "judgement" || capped.some((reason) => reason.costs === needed)) return capped;
  return [{ input: shortfall(candidate, outcome), costs: needed }, ...capped];
}
function shortfall(candidate, outcome) {
  if (outcome.action === "evaluate") return "no stored evaluation for this key";
  return outcome.ranBefore && candidate.base !== void 0 ? "no stored run for this key" : "first run";
}
var COSTS = ["judgement", "evaluation", "training"];
function cheaper(one, other) {
  return COSTS.indexOf(one) < COSTS.indexOf(other) ? one : other;
}
function differences(base, head, gates) {
  const training = inputDifferences(base, head, "train");
  const named = new Set(training.map((reason) => reason.input));
  const evaluation = inputDifferences(base, head, "evaluation").filter((reason) => !named.has(reason.input));
  return [...training, ...evaluation, ...otherDifferences(base.spec, head.spec, gates)];
}
function inputDifferences(base, head, list) {
  const before = new Map(base.keys[list].map((input) => [input.name, input.value]));
  const after = new Map(head.keys[list].map((input) => [input.name, input.value]));
  const costs = list === "train" ? "training" : "evaluation";
  const names = /* @__PURE__ */ new Set([...after.keys(), ...before.keys()]);
  const found = [...names].filter((name) => before.get(name) !== after.get(name)).map((name) => ({
    input: label(name, head.spec),
    ...text("before", before.get(name)),
    ...text("after", after.get(name)),
    costs
  }));
  return found.length === 0 && order(base.keys[list]) !== order(head.keys[list]) ? [{ input: "data.features order", costs }] : found;
}
function label(name, spec) {
  const path = pathOfInput(spec, name);
  return path === void 0 ? name : `${name} ${path}`;
}
function text(key, value) {
  if (value === void 0) return {};
  const short = value.replace(/^(blob|folder|files|pinned) ([0-9a-f]{12})[0-9a-f]+$/, "$1 $2");
  return { [key]: short };
}
function order(inputs) {
  return canonicalJson(inputs.map((input) => input.name));
}
function otherDifferences(base, head, gates) {
  const found = gateDifferences(base.gates, head.gates, gates);
  for (const part of ["owners", "risk", "card"]) {
    if (plain(base[part]) !== plain(head[part])) found.push({ input: part, costs: "judgement" });
  }
  if (base.path !== head.path) {
    found.push({ input: "path of the spec", before: base.path, after: head.path, costs: "judgement" });
  }
  return found;
}
function gateDifferences(base, head, catalog) {
  const before = bySubject(base, catalog);
  const after = bySubject(head, catalog);
  const found = [];
  for (const subject of /* @__PURE__ */ new Set([...after.keys(), ...before.keys()])) {
    const [old = [], now = []] = [before.get(subject), after.get(subject)];
    for (let i = 0; i < Math.max(old.length, now.length); i++) {
      if (old[i] === now[i]) continue;
      found.push({
        input: `gate ${subject}`,
        ...text("before", old[i]),
        ...text("after", now[i]),
        costs: "judgement"
      });
    }
  }
  return found;
}
function bySubject(gates, catalog) {
  const found = /* @__PURE__ */ new Map();
  for (const { gate, options, onNotEstimable, waiver } of gates) {
    const plugin = catalog.get(gate);
    const subject = `${gate}: ${plugin.subject(options)}`;
    const leniency = [
      ...onNotEstimable === "warn" ? ["only a warning when not estimable"] : [],
      ...waiver === void 0 ? [] : [`waived by ${waiver.by} until ${waiver.until}`]
    ];
    const words = [plugin.title(options), ...leniency].join(", ");
    found.set(subject, [...found.get(subject) ?? [], words]);
  }
  return found;
}
function plain(value) {
  return value === void 0 ? "" : canonicalJson(value);
}

// src/stages/plan/plan.ts
function plan(input, plugins) {
  const { base, head, scope } = input;
  const entries = scope.candidates.flatMap((candidate) => entryOf(candidate, input, plugins.gates));
  return deepFreeze({
    kind: "Plan",
    schemaVersion: 1,
    ...base && { base: base.commit },
    ...head.commit !== void 0 && { head: head.commit },
    tree: head.tree,
    entries,
    unaffected: scope.unaffected,
    findings: findingsOf(input, plugins.gates)
  });
}
function entryOf(candidate, input, gates) {
  const { head } = candidate;
  if (head === void 0) return candidate.base === void 0 ? [] : [removal(candidate, candidate.base)];
  const { trainKey, evaluationInputsKey } = head.keys;
  if (trainKey === void 0 || evaluationInputsKey === void 0) return [];
  const bundle = input.known.bundles.get(trainKey);
  const action = actionOf(bundle, evaluationInputsKey, input.known);
  const seconds = input.known.seconds.get(candidate.model) ?? [];
  const specBlob = input.head.files.get(head.spec.path)?.id;
  return [
    {
      model: candidate.model,
      spec: head.spec.path,
      ...specBlob !== void 0 && { specBlob },
      change: candidate.change,
      action,
      reasons: reasonsFor({ ...candidate, head }, { action, ranBefore: seconds.length > 0 }, gates),
      trainKey,
      trainInputs: head.keys.train,
      evaluationInputsKey,
      evaluationInputs: head.keys.evaluation,
      ...bundle !== void 0 && { bundle },
      ...seconds.length > 0 && { earlier: { seconds: median(seconds), runs: seconds.length } }
    }
  ];
}
function actionOf(bundle, evaluationInputsKey, known) {
  if (bundle === void 0) return "train";
  return known.evaluations.has(evaluationKey(bundle, evaluationInputsKey)) ? "reuse" : "evaluate";
}
function removal({ model }, { spec }) {
  return {
    model,
    spec: spec.path,
    change: "removed",
    action: "remove",
    reasons: [{ input: "spec", before: spec.path, costs: "judgement" }],
    trainInputs: [],
    evaluationInputs: []
  };
}
function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

// src/stages/plan/revisions.ts
var MAIN_BRANCHES = [
  "refs/remotes/origin/HEAD",
  "refs/remotes/origin/main",
  "refs/remotes/origin/master",
  "refs/heads/main",
  "refs/heads/master"
];
async function revisionsOf(selection, git) {
  const worktree = selection.head === void 0 ? git.worktreeTree() : void 0;
  worktree?.catch(() => void 0);
  const [tip, against] = await Promise.all([
    selection.head === void 0 ? git.resolve("HEAD") : commitOf(selection.head, git),
    selection.base === void 0 ? mainBranch(git) : commitOf(selection.base, git)
  ]);
  const [base, tree] = await Promise.all([
    baseOf({ tip, against, named: selection.base }, git),
    worktree ?? git.treeOf(tip ?? "HEAD")
  ]);
  return {
    ...base !== void 0 && { base: { commit: base, tree: await git.treeOf(base) } },
    head: { ...selection.head !== void 0 && tip !== void 0 && { commit: tip }, tree }
  };
}
async function baseOf({ tip, against, named }, git) {
  if (tip === void 0 || against === void 0) return against;
  if (against === tip) return tip;
  await git.ensureCommits([tip, against]);
  const base = await git.mergeBase(tip, against);
  if (base !== void 0) return base;
  throw new TrainyardError({
    code: "git-unrelated",
    message: `${tip.slice(0, 12)} and ${named ?? "the main branch"} (${against.slice(0, 12)}) have no common history`,
    fix: "Name a base that this branch was made from, with --base.",
    exitCode: EXIT.invalid
  });
}
async function mainBranch(git) {
  const commits = await Promise.all(MAIN_BRANCHES.map((branch) => git.resolve(branch)));
  return commits.find((commit) => commit !== void 0);
}
async function commitOf(revision, git) {
  const found = await git.resolve(revision);
  if (found !== void 0) return found;
  if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(revision)) {
    await git.ensureCommits([revision]);
    return revision;
  }
  throw new TrainyardError({
    code: "git-unknown-revision",
    message: `there is no commit "${revision}" in this repository`,
    fix: "Check the name; a branch of the server is written origin/<name> and has to be fetched first.",
    exitCode: EXIT.invalid
  });
}

// src/report/annotations.ts
function annotationsOf(verdict) {
  const gates = verdict.models.flatMap(
    (model) => model.gates.filter((gate) => gate.blocks || gate.warns).flatMap((gate) => ofGate(model.model, gate))
  );
  const seen = /* @__PURE__ */ new Set();
  return [...gates, ...verdict.findings.flatMap(ofFinding)].sort(byPlace).filter((annotation2) => {
    const key = JSON.stringify(annotation2);
    return !seen.has(key) && seen.add(key);
  });
}
function problemAnnotation(problem) {
  return annotation(problem.at, "failure", {
    title: "The spec is not valid",
    message: problem.message,
    fix: problem.fix
  });
}
function ofGate(model, gate) {
  if (gate.at === void 0) return [];
  const message = `Observed ${gate.observed}, required ${gate.required}: ${asSentence(gate.reason)}`;
  const title = `${model}: ${subjectOf(gate)} ${standingOf(gate)}`;
  return [annotation(gate.at, gate.blocks ? "failure" : "warning", { title, message, fix: gate.fix })];
}
function ofFinding(finding) {
  if (finding.at === void 0) return [];
  const title = finding.model === void 0 ? finding.code : `${finding.model}: ${finding.code}`;
  return [annotation(finding.at, finding.severity, { title, message: asSentence(finding.message), fix: finding.fix })];
}
function annotation(at, level, text2) {
  const fix = text2.fix === "" ? "" : `
Fix: ${plainText(text2.fix)}`;
  return {
    path: at.file,
    startLine: at.line,
    endLine: at.line,
    level,
    title: plainText(text2.title, 200),
    message: `${plainText(text2.message)}${fix}`
  };
}
function byPlace(a, b) {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.startLine - b.startLine;
}

// src/report/mermaid.ts
function mermaidBars({ title, axis, bars }) {
  const names = bars.map(({ name }) => quoted(name, 24)).join(", ");
  return xychart(title, [
    `x-axis [${names}]`,
    `y-axis ${quoted(axis)} 0 --> 1`,
    `bar [${bars.map(({ value }) => share(value)).join(", ")}]`
  ]);
}
function mermaidLine({ title, x, y, heights }) {
  return xychart(title, [
    `x-axis ${quoted(x)} 0 --> 1`,
    `y-axis ${quoted(y)} 0 --> 1`,
    `line [${heights.map(share).join(", ")}]`
  ]);
}
var LOOK = '%%{init: {"xyChart": {"width": 600, "height": 280}, "themeVariables": {"xyChart": {"plotColorPalette": "#3b82c4"}}}}%%';
function xychart(title, lines3) {
  const body = [`title ${quoted(title)}`, ...lines3].map((line) => `    ${line}`).join("\n");
  return verbatim(`\`\`\`mermaid
${LOOK}
xychart-beta
${body}
\`\`\``);
}
function quoted(text2, limit = 60) {
  return `"${mermaidLabel(text2, limit) || "-"}"`;
}
function share(value) {
  return String(Math.round(value * 1e3) / 1e3);
}

// src/report/sections/charts.ts
var MOST_BARS = 8;
var PLACES = Array.from({ length: 11 }, (_, i) => i / 10);
function chartsSection(evaluation) {
  const groupings = evaluation.fairness.filter(({ by }) => by.length === 1);
  return folded("Charts", blocks([rocPart(evaluation), ...groupings.map(groupPart)]));
}
function rocPart({ curves }) {
  const roc = curves?.roc;
  if (roc === void 0) return void 0;
  const heights = PLACES.map((place) => heightAt(roc, place));
  const [x, y] = ["False positive rate", "True positive rate"];
  return blocks([
    mermaidLine({ title: "ROC curve", x, y, heights }),
    table(
      [x, y].map((title) => ({ title, align: "right" })),
      PLACES.map((place, at) => [figure(place, 2), figure(heights[at] ?? 0, 3)])
    )
  ]);
}
function groupPart(result) {
  const judged = result.groups.flatMap(
    (group) => group.selectionRate.kind === "value" ? [{ name: nameOf(group), value: group.selectionRate.value, rows: group.rows }] : []
  );
  const bars = judged.sort((a, b) => b.rows - a.rows).slice(0, MOST_BARS);
  if (bars.length < 2) return void 0;
  const by = result.by.join(" × ");
  return blocks([
    mermaidBars({ title: `Selected by ${by}`, axis: "Share selected", bars }),
    table(
      [{ title: by }, { title: "Selected", align: "right" }],
      bars.map(({ name, value }) => [name, figure(value, 3)])
    )
  ]);
}

// src/report/sections/findings.ts
var ICONS = /* @__PURE__ */ new Map([
  ["failure", "❌"],
  ["warning", "⚠️"],
  ["notice", "ℹ️"]
]);
var WEIGHT = ["failure", "warning", "notice"];
function findingsSection(findings) {
  const sorted = [...findings].sort((a, b) => WEIGHT.indexOf(a.severity) - WEIGHT.indexOf(b.severity));
  return bullets(sorted.map(findingLine));
}
function findingLine(finding) {
  const model = finding.model === void 0 ? md`` : md`**${finding.model}:** `;
  const at = finding.at === void 0 ? md`` : md` ${code(`${finding.at.file}:${finding.at.line}`)}`;
  return md`${ICONS.get(finding.severity) ?? ""} ${model}${asSentence(finding.message)} **Fix:** ${finding.fix}${at}`;
}

// src/report/comment.ts
var SECTIONS = [
  "changes of the model card",
  "charts",
  "definitions",
  "what was looked at beside the metrics",
  "input changes",
  "training facts",
  "data checks",
  "fairness by group",
  "numbers of models that pass",
  "gates of models that pass",
  "numbers of blocked models",
  "list of models that pass"
];
function composeComment(review, without) {
  const models = modelsOf(review);
  const many = models.length > 1;
  return blocks([
    verdictLine(review),
    many ? overview(models, without) : contextLine(review),
    many ? contextLine(review) : void 0,
    findingsSection(review.verdict.findings),
    ...models.map((model) => modelSection(model, { many, without })),
    sentence(familyText(review.verdict)),
    without.has("definitions") ? void 0 : definitions(models)
  ]);
}
function verdictLine(review) {
  const { icon, text: text2 } = headlineOf(review);
  return md`### ${icon} ${text2}`;
}
function overview(models, without) {
  const shown2 = without.has("list of models that pass") ? models.filter((model) => isBlocked(model.verdict)) : models;
  const rows = shown2.map((model) => [
    iconOf(model.verdict.outcome),
    model.verdict.model,
    model.verdict.outcome === "broken" ? "not judged" : tallyText(model.verdict.gates),
    changeText(model.entry)
  ]);
  return table([{ title: "", align: "center" }, { title: "Model" }, { title: "Gates" }, { title: "Change" }], rows);
}
function contextLine({ plan: plan3, verdict }) {
  const base = plan3.base === void 0 ? md`No earlier revision to compare with` : md`Compared with ${code(plan3.base.slice(0, 12))}`;
  const [only] = verdict.models.length === 1 ? verdict.models : [];
  const change = only && changeText(plan3.entries.find((entry) => entry.model === only.model));
  const others = plan3.unaffected === 0 ? void 0 : `${counted(plan3.unaffected, "other model")} not affected`;
  return joined([base, ...[change, others].filter((part) => part !== void 0 && part !== "")], " · ");
}
function modelSection(model, at) {
  const { verdict } = model;
  if (!isBlocked(verdict) && at.without.has("gates of models that pass")) return verbatim("");
  const body = modelBody(model, at.without);
  if (!at.many) return body;
  if (isBlocked(verdict))
    return blocks([md`#### ${iconOf(verdict.outcome)} ${verdict.model}: ${modelLine(verdict)}`, body]);
  return folded(`${iconOf(verdict.outcome)} ${verdict.model}: ${modelLine(verdict)}`, body);
}
function modelBody({ verdict, entry, evaluation, trained, card }, without) {
  const data = evaluation?.data ?? trained?.data;
  const numbers = isBlocked(verdict) ? "numbers of blocked models" : "numbers of models that pass";
  return blocks([
    verdict.because === void 0 ? void 0 : md`${asSentence(verdict.because)}`,
    gatesTable(verdict.gates),
    gateNotes(verdict.gates),
    sentence(detectableText(verdict.gates)),
    evaluation && !without.has(numbers) ? metricsSection(evaluation) : void 0,
    evaluation?.comparison && !without.has(numbers) ? comparisonSection(evaluation.comparison) : void 0,
    evaluation && !without.has("fairness by group") ? fairnessSection(evaluation) : void 0,
    evaluation?.importance && !without.has(numbers) ? importanceSection(evaluation.importance) : void 0,
    evaluation && !without.has("what was looked at beside the metrics") ? exhibitsSection(evaluation, trained) : void 0,
    card && !without.has("changes of the model card") ? cardSection(card) : void 0,
    data && !without.has("data checks") ? dataSection(data) : void 0,
    evaluation && !without.has("charts") ? chartsSection(evaluation) : void 0,
    trained && !without.has("training facts") ? trainingSection(trained) : void 0,
    entry && !without.has("input changes") ? reasonsTable(entry) : void 0,
    entry?.trainKey && !without.has("training facts") ? md`Spec ${code(entry.spec)} · train key ${code(shortDigest(entry.trainKey))}` : void 0
  ]);
}
function sentence(text2) {
  return text2 === void 0 ? void 0 : md`${asSentence(text2)}`;
}
function definitions(models) {
  const evaluations = models.flatMap((model) => model.evaluation === void 0 ? [] : [model.evaluation]);
  const data = models.flatMap(({ evaluation, trained }) => evaluation?.data ?? trained?.data ?? []);
  return folded("How each number is defined", lines([definitionsSection(evaluations), qualityDefinition(data)]));
}
function lines(parts) {
  return joined(
    parts.filter((part) => part.text !== ""),
    "\n"
  );
}

// src/report/budget.ts
var COMMENT_LIMIT = 6e4;
var SUMMARY_LIMIT = 1e6;
function fitted(review, budget) {
  const keeping = (kept) => {
    const without = SECTIONS.slice(0, SECTIONS.length - kept);
    return blocks([composeComment(review, new Set(without)), budget.tail, leftOut(without, budget)]).text;
  };
  const text2 = keeping(mostThatFit(SECTIONS.length, (kept) => fits(keeping(kept), budget)));
  return fits(text2, budget) ? text2 : core(review, budget);
}
function fits(text2, budget) {
  return Buffer.byteLength(text2, "utf8") <= budget.bytes;
}
function leftOut(sections, budget) {
  if (sections.length === 0) return void 0;
  return md`> Left out to stay within the length that GitHub allows: ${listed(sections)}. They are ${budget.elsewhere}.`;
}
function core(review, budget) {
  const models = modelsOf(review);
  const stopping = review.verdict.findings.filter((finding) => finding.severity === "failure");
  const results = models.flatMap(({ verdict }) => {
    if (verdict.outcome === "broken") return [md`💥 **${verdict.model}** ${verdict.because ?? "could not be judged"}`];
    return verdict.gates.filter((gate) => gate.blocks).map((gate) => md`**${verdict.model}** ${gateNote(gate)}`);
  });
  const lines3 = [...results, ...stopping.map(findingLine)];
  const top = blocks([verdictLine(review), md`Gates: ${tallyText(models.flatMap(({ verdict }) => verdict.gates))}`]);
  const rest = (count) => md`… and ${counted(count, "more blocking result")}`;
  const note = leftOut(SECTIONS, budget);
  const assembled = (shown2) => blocks([
    top,
    bullets([...lines3.slice(0, shown2), ...shown2 < lines3.length ? [rest(lines3.length - shown2)] : []]),
    note
  ]).text;
  return assembled(mostThatFit(lines3.length, (shown2) => fits(assembled(shown2), budget)));
}
function mostThatFit(count, fitsWith) {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fitsWith(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

// src/report/papers-line.ts
function papersLine(place) {
  if (place === void 0) return void 0;
  return md`Page with plots, model cards and records: ${linked(place)}`;
}
function linked({ name, url }) {
  if (url === void 0 || !/^https?:\/\/[\w.:/?#=&%~-]+$/.test(url)) return code(name);
  return verbatim(`[${code(name).text}](${url})`);
}

// src/report/problems.ts
function problemsReport(problems) {
  const files = new Set(problems.map((problem) => problem.at.file)).size;
  const headline = `${counted(problems.length, "problem")} in ${counted(files, "file")}; nothing was trained`;
  const items = problems.map(problemLine);
  const listing = (shown2) => problemList(headline, { items: items.slice(0, shown2), all: items.length });
  const comment = listing(mostThatFit(items.length, (shown2) => fits(listing(shown2), { bytes: COMMENT_LIMIT })));
  return {
    kind: "Report",
    schemaVersion: 1,
    headline: `❌ ${headline}`,
    comment,
    summary: comment,
    check: {
      conclusion: "failure",
      title: headline,
      summary: comment,
      annotations: problems.map(problemAnnotation)
    }
  };
}
function problemList(headline, shown2) {
  const more = shown2.all - shown2.items.length;
  return blocks([
    md`### ❌ ${headline}`,
    bullets(shown2.items),
    more > 0 ? md`… and ${more} more, as annotations on the lines themselves` : void 0,
    md`${code("trainyard validate")} shows the same with code frames.`
  ]).text;
}
function problemLine({ at, message, fix }) {
  return md`${code(`${at.file}:${at.line}:${at.column}`)} ${asSentence(message)} **Fix:** ${fix}`;
}

// src/report/summary.ts
function summaryOf(review) {
  return fitted(review, {
    bytes: SUMMARY_LIMIT,
    elsewhere: "in the records of the run folders (verdict and evaluation.json)",
    tail: thisRun(review)
  });
}
function thisRun(review) {
  const { entries } = review.plan;
  if (entries.length === 0) return void 0;
  return blocks([
    md`#### What this run did`,
    table(
      [
        { title: "Model" },
        { title: "Work" },
        { title: "Because" },
        { title: "Train key" },
        { title: "Bundle" },
        { title: "Training", align: "right" }
      ],
      entries.slice(0, 500).map((entry) => runRow(entry, review))
    )
  ]);
}
function runRow(entry, review) {
  const trained = review.trained.get(entry.model);
  return [
    entry.model,
    entry.action,
    entry.reasons.map((reason) => reason.input).join(", "),
    entry.trainKey === void 0 ? "–" : code(shortDigest(entry.trainKey)),
    trained === void 0 ? "–" : code(shortDigest(trained.bundle)),
    trained === void 0 ? "–" : `${figure(trained.seconds, 2)} s`
  ];
}

// src/report/pending.ts
var WORK = [
  ["train", "training"],
  ["evaluate", "evaluating"],
  ["reuse", "reusing"],
  ["remove", "removing"]
];
var WORDS = /* @__PURE__ */ new Map([
  ["train", "train, evaluate, judge"],
  ["evaluate", "evaluate, judge"],
  ["reuse", "judge only"],
  ["remove", "nothing"]
]);
var MOST_ROWS = 100;
function planLine(plan3) {
  const parts = WORK.flatMap(([action, word]) => {
    const count = plan3.entries.filter((entry) => entry.action === action).length;
    return count === 0 ? [] : [{ word, count }];
  });
  if (parts.length === 0) return "no model is affected";
  const texts = parts.map(({ word, count }, index) => `${word} ${index === 0 ? counted(count, "model") : count}`);
  const seconds = earlierSeconds2(plan3);
  return `${listed(texts)}${seconds === void 0 ? "" : `; earlier runs took about ${figure(seconds, 2)} s`}`;
}
function pendingReport(plan3) {
  const title = planLine(plan3);
  const more = plan3.entries.length - MOST_ROWS;
  const body = blocks([
    md`### ⏳ Under review: ${title}`,
    findingsSection(plan3.findings.slice(0, MOST_ROWS)),
    planTable(plan3.entries.slice(0, MOST_ROWS)),
    more > 0 ? md`… and ${counted(more, "more model")}` : void 0,
    plan3.unaffected === 0 ? void 0 : md`${counted(plan3.unaffected, "other model")} not affected.`
  ]);
  return { title: `Under review: ${title}`, comment: body.text };
}
function planTable(entries) {
  return table(
    [
      { title: "Model" },
      { title: "Work" },
      { title: "Why" },
      { title: "Train key" },
      { title: "Earlier", align: "right" }
    ],
    entries.map((entry) => [
      entry.model,
      WORDS.get(entry.action) ?? entry.action,
      whyText(entry),
      keyCell(entry),
      earlierText(entry)
    ])
  );
}
function whyText(entry) {
  const inputs = entry.reasons.map((reason) => reason.input);
  if (inputs.length === 0) return entry.action === "reuse" ? "a run with these inputs is known" : entry.change;
  return `${inputs.slice(0, 4).join(", ")}${inputs.length > 4 ? ` and ${inputs.length - 4} more` : ""}`;
}
function earlierText({ earlier }) {
  return earlier === void 0 ? "–" : `${figure(earlier.seconds, 2)} s`;
}
function keyText({ trainKey }) {
  return trainKey === void 0 ? "–" : shortDigest(trainKey);
}
function keyCell(entry) {
  return entry.trainKey === void 0 ? "–" : code(keyText(entry));
}
function earlierSeconds2(plan3) {
  const known = plan3.entries.filter((entry) => entry.action === "train").flatMap(({ earlier }) => earlier?.seconds ?? []);
  return known.length === 0 ? void 0 : known.reduce((sum, seconds) => sum + seconds, 0);
}

// src/report/terminal.ts
var asIs = (text2) => text2;
var PLAIN = { good: asIs, bad: asIs, warn: asIs, dim: asIs, strong: asIs };
function planText(plan3, paint = PLAIN) {
  const rows = plan3.entries.map((entry) => [
    entry.action,
    entry.model,
    whyText(entry),
    keyText(entry),
    earlierText(entry)
  ]);
  const table2 = aligned([["work", "model", "why", "train key", "earlier"], ...rows]);
  const changes = plan3.entries.flatMap((entry) => changeLines(entry));
  return lines2([
    paint.strong(plainText(planLine(plan3))),
    ...rows.length === 0 ? [] : ["", paint.dim(table2[0] ?? ""), ...table2.slice(1)],
    ...changes.length === 0 ? [] : ["", ...changes.map(paint.dim)],
    ...plan3.unaffected === 0 ? [] : ["", `${counted(plan3.unaffected, "other model")} not affected`],
    ...findingLines(plan3.findings, paint)
  ]);
}
function reviewText(review, paint = PLAIN) {
  const { text: text2 } = headlineOf(review);
  const colour = review.verdict.conclusion === "failure" ? paint.bad : paint.good;
  return lines2([
    ...modelsOf(review).flatMap((model) => [...modelLines(model, paint), ""]),
    ...findingLines(review.verdict.findings, paint),
    ...dimmed(familyText(review.verdict), paint),
    colour(paint.strong(plainText(text2)))
  ]);
}
function changeLines(entry) {
  const changed = entry.reasons.filter((reason) => reason.before !== void 0 || reason.after !== void 0);
  const short = (text2) => text2 === void 0 ? "-" : plainText(text2, 60);
  return changed.map(
    ({ input, before, after }) => `  ${entry.model}: ${plainText(input, 80)} ${short(before)} -> ${short(after)}`
  );
}
function modelLines({ verdict, evaluation, trained, card }, paint) {
  const gates = verdict.gates.map((gate) => [
    `  ${standingOf(gate)}`,
    subjectOf(gate),
    observedText(gate),
    gate.required
  ]);
  const metrics = (evaluation?.metrics ?? []).map(({ metric, estimate }) => [
    `  ${metric}`,
    estimateText(estimate),
    intervalText(estimate)
  ]);
  return [
    `${paint.strong(verdict.model)} ${coloured(verdict, paint)}`,
    ...verdict.because === void 0 ? [] : [`  ${plainText(verdict.because)}`],
    ...aligned(gates).map((line, index) => painted(line, verdict.gates[index], paint)),
    ...verdict.gates.filter((gate) => gate.outcome !== "pass").flatMap((gate) => noteLines(gate, paint)),
    ...dimmed(detectableText(verdict.gates), paint),
    ...evaluation === void 0 ? [] : [paint.dim(`  ${rowsText(evaluation)}`)],
    ...aligned(metrics),
    ...evaluation?.comparison === void 0 ? [] : comparisonLines(evaluation.comparison, paint),
    ...dimmed(card && cardText(card), paint),
    ...(evaluation === void 0 ? [] : exhibitsOf(evaluation, trained)).map(
      ({ title }) => paint.dim(`  ${plainText(title)}`)
    )
  ];
}
function rowsText(evaluation) {
  const uses = usesText(evaluation);
  const rows = `on ${figure(evaluation.rows)} held-out rows, with 95 % intervals`;
  return uses === void 0 ? rows : `${rows}; ${uses}`;
}
function comparisonLines(comparison, paint) {
  const { version, scored, unable, metrics } = comparison;
  const value = (estimate) => estimate.kind === "value" ? figure(estimate.value) : "not estimable";
  const rows = metrics.map((one) => [
    `  ${one.metric}`,
    value(one.production),
    value(one.candidate),
    value(one.gain),
    intervalText(one.gain, 3),
    standingText(one)
  ]);
  const head = ["  metric", version, "candidate", "gain", "95 % interval", "candidate is"];
  const [titles = "", ...body] = rows.length === 0 ? [] : aligned([head, ...rows]);
  return [
    paint.dim(`  ${plainText(`against production: ${scored}`)}`),
    ...unable === void 0 ? [] : [`  ${plainText(`nothing can be compared: ${unable}`)}`],
    ...rows.length === 0 ? [] : [paint.dim(titles), ...body.map((line, at) => weighed(line, metrics[at], paint))],
    ...dimmed(togetherText(comparison), paint),
    ...dimmed(flipsText(comparison), paint)
  ];
}
function weighed(line, one, paint) {
  if (one?.standing === "better") return paint.good(line);
  return one?.standing === "worse" ? paint.bad(line) : line;
}
function dimmed(text2, paint) {
  return text2 === void 0 ? [] : [paint.dim(plainText(`  ${text2}`))];
}
function coloured(verdict, paint) {
  const line = modelLine(verdict);
  if (verdict.outcome === "pass") return paint.good(line);
  if (verdict.outcome === "warn") return paint.warn(line);
  return verdict.outcome === "not-judged" ? paint.dim(line) : paint.bad(line);
}
function painted(line, gate, paint) {
  if (gate?.blocks) return paint.bad(line);
  if (gate?.warns) return paint.warn(line);
  return gate?.outcome === "pass" ? paint.good(line) : paint.dim(line);
}
function noteLines(gate, paint) {
  const at = gate.at === void 0 ? "" : paint.dim(` ${gate.at.file}:${gate.at.line}`);
  const fix = gate.fix === "" ? [] : [`    fix: ${plainText(gate.fix)}`];
  return [`  - ${plainText(gate.reason)}${at}`, ...fix];
}
function findingLines(findings, paint) {
  return findings.flatMap((finding) => {
    const colour = finding.severity === "failure" ? paint.bad : finding.severity === "warning" ? paint.warn : paint.dim;
    const at = finding.at === void 0 ? "" : ` ${finding.at.file}:${finding.at.line}`;
    return ["", colour(`${finding.severity}: ${plainText(finding.message)}${at}`), `  fix: ${plainText(finding.fix)}`];
  });
}
function aligned(rows) {
  const clean = rows.map((row) => row.map((cell) => indentOf(cell) + plainText(cell, 120)));
  const widths = (clean[0] ?? []).map((_, column) => Math.max(...clean.map((row) => row[column]?.length ?? 0)));
  return clean.map(
    (row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()
  );
}
function indentOf(cell) {
  return cell.slice(0, cell.length - cell.trimStart().length);
}
function lines2(parts) {
  return `${parts.join("\n").replace(/\n{3,}/g, "\n\n").replace(/^\n+|\n+$/g, "")}
`;
}

// src/stages/report/report.ts
function report(review, secrets = []) {
  const clean = redacted(review, secrets);
  const { icon, text: text2 } = headlineOf(clean);
  const comment = fitted(clean, {
    bytes: COMMENT_LIMIT,
    elsewhere: "in the step summary of this run",
    tail: papersLine(clean.papers)
  });
  return deepFreeze({
    kind: "Report",
    schemaVersion: 1,
    headline: `${icon} ${plainText(text2, 200)}`,
    comment,
    summary: summaryOf(clean),
    check: {
      conclusion: clean.verdict.conclusion,
      title: plainText(text2, 200),
      summary: comment,
      annotations: annotationsOf(clean.verdict)
    }
  });
}
function problemsReport2(problems, secrets = []) {
  return problemsReport(redacted(problems, secrets));
}

// src/commands/plan.ts
async function plan2(selection, ports) {
  const change = await planChange(selection, ports);
  if (change.kind === "invalid") {
    const { problems } = change.head;
    return { exitCode: EXIT.invalid, text: validationText(change.head), json: { kind: "InvalidChange", problems } };
  }
  const blocked = change.plan.findings.some((finding) => finding.severity === "failure");
  return { exitCode: blocked ? EXIT.blocked : EXIT.ok, text: planText(change.plan), json: change.plan };
}
async function planChange(selection, ports) {
  const [revisions, cache] = await Promise.all([revisionsOf(selection, ports.git), openSpecCache(ports)]);
  const { base, head, project } = await loadSides(revisions, cache, ports);
  if (hasErrors(head.problems)) return { kind: "invalid", head };
  const scope = affected({ base, head, listing: selection }, ports.catalogs);
  const store = ports.openStore(project);
  const input = {
    base: base && { ...base, commit: revisions.base?.commit ?? "", invalid: unreadOf(base) },
    head: { ...head, commit: revisions.head.commit },
    review: project.review,
    known: await knownRuns(store, scope),
    scope
  };
  return {
    kind: "planned",
    plan: plan(input, ports.catalogs),
    project,
    store,
    head: byName(head.specs),
    base: byName(base?.specs ?? []),
    problems: head.problems
  };
}
async function loadSides(revisions, cache, ports) {
  const base = revisions.base && await loadSpecs({ tree: revisions.base.tree, cache }, ports);
  if (base?.tree === revisions.head.tree) return { base, head: base, project: base.project };
  const rule = base?.files.has(PROJECT_FILE) === true ? { project: base.project } : {};
  const head = await loadSpecs({ tree: revisions.head.tree, ...rule, cache }, ports);
  return { base, head, project: rule.project ?? head.project };
}
function unreadOf(loaded) {
  const read = new Set(loaded.specs.map((spec) => spec.path));
  return loaded.paths.filter((path) => !read.has(path));
}
function byName(specs) {
  return new Map(specs.map((spec) => [spec.name, spec]));
}

export {
  pendingReport,
  planText,
  reviewText,
  report,
  problemsReport2 as problemsReport,
  plan2 as plan,
  planChange
};
