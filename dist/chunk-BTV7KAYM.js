import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  asSentence,
  blocks,
  bullets,
  code,
  estimateText,
  fencedBlock,
  folded,
  intervalText,
  md,
  plainText,
  table,
  verbatim,
  withInterval
} from "./chunk-6KVZBL76.js";
import {
  declaredContents,
  specKeys
} from "./chunk-4LACT3OV.js";
import {
  counted,
  figure,
  sizeText
} from "./chunk-5TWUTOWS.js";
import {
  lineDiff
} from "./chunk-IYLMECP6.js";
import {
  nearest
} from "./chunk-V4T6G7AW.js";
import {
  shortDigest
} from "./chunk-BIVE6T77.js";
import {
  EXIT,
  TrainyardError
} from "./chunk-2WUTFTKW.js";

// src/stages/plan/affected.ts
function affected(change, plugins) {
  const base = byName(change.base?.specs ?? []);
  const head = byName(change.head.specs);
  const names = [.../* @__PURE__ */ new Set([...base.keys(), ...head.keys()])].sort();
  const isListed = listed(change.listing, names);
  const candidates = [];
  let unaffected = 0;
  for (const model of names) {
    const pair = { base: base.get(model), head: head.get(model) };
    const kind = changeOf(pair, change);
    const same = kind === "unchanged" && hasSameContents(pair, change);
    if (same && !isListed(model, false)) {
      unaffected++;
      continue;
    }
    const candidate = {
      model,
      change: kind,
      ...side("base", pair.base, { files: change.base?.files, plugins }),
      ...side("head", pair.head, { files: change.head.files, plugins })
    };
    if (isListed(model, !same)) candidates.push(candidate);
  }
  return { candidates, unaffected };
}
function byName(specs) {
  return new Map(specs.map((spec) => [spec.name, spec]));
}
function listed(listing, names) {
  if (listing.all) return () => true;
  if (listing.models.length === 0) return (_, touched) => touched;
  const unknown = listing.models.find((model) => !names.includes(model));
  if (unknown === void 0) return (model) => listing.models.includes(model);
  const near = nearest(unknown, names);
  throw new TrainyardError({
    code: "unknown-model",
    message: `there is no model called "${unknown}"; there are ${names.length}: ${names.slice(0, 20).join(", ")}`,
    fix: near === void 0 ? "Name one of them." : `Did you mean "${near}"?`,
    exitCode: EXIT.invalid
  });
}
function side(which, spec, { files, plugins }) {
  if (spec === void 0 || files === void 0) return {};
  return { [which]: { spec, keys: specKeys(spec, files, plugins) } };
}
function changeOf({ base, head }, change) {
  if (head === void 0) return "removed";
  if (base === void 0) return "added";
  const before = change.base?.files.get(base.path)?.id;
  const after = change.head.files.get(head.path)?.id;
  return before === after && base.path === head.path ? "unchanged" : "modified";
}
function hasSameContents({ base, head }, change) {
  if (base === void 0 || head === void 0 || change.base === void 0) return false;
  if (base === head && change.base.files === change.head.files) return true;
  const before = declaredContents(base, change.base.files);
  const after = declaredContents(head, change.head.files);
  return JSON.stringify(before) === JSON.stringify(after);
}

// src/report/sections/card-change.ts
function cardChange(served, card) {
  return { version: served.version, lines: lineDiff(served.text, card, 1) };
}
function cardSection(change) {
  if (change.lines.length === 0) return md`${cardText(change)}`;
  return folded(cardText(change), verbatim(fencedBlock(change.lines.join("\n"), 6e3)));
}
function cardText({ version, lines }) {
  if (lines.length === 0) return `Model card: the same as that of ${version}`;
  const starting = (mark) => lines.filter((line) => line.startsWith(mark)).length;
  return `Model card: ${counted(starting("+ "), "line")} new and ${starting("- ")} gone against that of ${version}`;
}

// src/stages/plan/floor.ts
function floorOf(change, catalog) {
  const gates = [];
  const findings = [];
  for (const base of change.base?.gates ?? []) {
    const rivals = change.head.gates.filter((head) => sameSubject(base, head, catalog));
    if (rivals.some((head) => !isLooser(base, head, catalog))) continue;
    const at = rivals[0]?.at ?? gatesPosition(change.head);
    gates.push({ ...base, at });
    findings.push(
      findingOf(base, { rival: rivals[0], at, model: change.head.name, loosened: change.loosened }, catalog)
    );
  }
  return { gates, findings };
}
function sameSubject(base, head, catalog) {
  if (base.gate !== head.gate) return false;
  const plugin = catalog.get(base.gate);
  return plugin.subject(base.options) === plugin.subject(head.options);
}
function isLooser(base, head, catalog) {
  if (base.onNotEstimable === "block" && head.onNotEstimable === "warn") return true;
  if (base.waiver === void 0 && head.waiver !== void 0) return true;
  return catalog.get(base.gate).loosened(base.options, head.options);
}
function gatesPosition(spec) {
  const found = Object.hasOwn(spec.positions, "/gates") ? spec.positions["/gates"] : void 0;
  return found ?? { file: spec.path, line: 1, column: 1 };
}
function findingOf(base, about, catalog) {
  const title = catalog.get(base.gate).title(base.options);
  const removed = about.rival === void 0;
  return {
    code: removed ? "gate-removed" : "gate-loosened",
    severity: about.loosened === "fail" ? "failure" : "warning",
    model: about.model,
    at: about.at,
    message: `the change ${removed ? "removes" : "loosens"} the gate "${title}"; it still holds as a floor for this change`,
    fix: `Keep the gate here, and ${removed ? "remove" : "loosen"} it in a pull request of its own: what is merged first counts as the base of the next.`
  };
}

// src/report/review.ts
var URGENCY = ["broken", "fail", "warn", "pass", "not-judged"];
function modelsOf(review) {
  const entries = new Map(review.plan.entries.map((entry) => [entry.model, entry]));
  return [...review.verdict.models].sort((a, b) => URGENCY.indexOf(a.outcome) - URGENCY.indexOf(b.outcome) || (a.model < b.model ? -1 : 1)).map((verdict) => ({
    verdict,
    entry: entries.get(verdict.model),
    evaluation: review.evaluations.get(verdict.model),
    trained: review.trained.get(verdict.model),
    card: review.cards?.get(verdict.model)
  }));
}
function isBlocked(verdict) {
  return verdict.outcome === "fail" || verdict.outcome === "broken";
}
function standingOf(gate) {
  if (gate.outcome === "pass") return "passed";
  if (gate.outcome === "fail") return "failed";
  if (gate.outcome === "skipped") return "skipped";
  if (gate.blocks) return "not estimable";
  return gate.warns ? "warning" : "waived";
}
var TALLY = ["passed", "failed", "not estimable", "warning", "waived", "skipped"];
function tallyText(gates) {
  const parts = TALLY.flatMap((standing) => {
    const count = gates.filter((gate) => standingOf(gate) === standing).length;
    if (count === 0) return [];
    return [standing === "warning" ? counted(count, "warning") : `${count} ${standing}`];
  });
  return parts.length === 0 ? "no gates" : parts.join(", ");
}
var ICONS = /* @__PURE__ */ new Map([
  ["passed", "✅"],
  ["failed", "❌"],
  ["not estimable", "❌"],
  ["warning", "⚠️"],
  ["waived", "☑️"],
  ["skipped", "➖"],
  ["pass", "✅"],
  ["warn", "⚠️"],
  ["fail", "❌"],
  ["broken", "💥"],
  ["not-judged", "➖"]
]);
function iconOf(what) {
  return ICONS.get(what) ?? "";
}

// src/report/sections/gates.ts
var ORIGINS = /* @__PURE__ */ new Map([
  ["head", ""],
  ["base", " (still held from the base)"],
  ["project", " (project)"]
]);
function gatesTable(gates) {
  return table(
    [
      { title: "", align: "center" },
      { title: "Gate" },
      { title: "Observed", align: "right" },
      { title: "Required", align: "right" },
      { title: "Verdict" }
    ],
    gates.map((gate) => [
      iconOf(standingOf(gate)),
      subjectOf(gate),
      observedText(gate),
      gate.required,
      standingOf(gate)
    ])
  );
}
function observedText({ observed, evidence }) {
  return evidence === void 0 ? observed : `${observed} (${evidence.interval})`;
}
function detectableText(gates) {
  const judged = gates.flatMap((gate) => gate.evidence === void 0 ? [] : [{ gate, evidence: gate.evidence }]);
  if (judged.length === 0) return void 0;
  const each = judged.map(({ gate, evidence }) => `${subjectOf(gate)} ${figure(evidence.detectable, 2)}`);
  return `Smallest miss that a gate sees in 4 of 5 cases: ${each.join(", ")} past its limit`;
}
function familyText({ family }) {
  if (family === void 0) return void 0;
  const { gates, level, correction } = family;
  const each = gates === 1 ? "1 gate was" : `${figure(gates)} gates were`;
  return `${each} judged on intervals. Where all that they ask for holds, the chance that any of them fails is at most ${figure(100 * level)} % (${correction}'s correction over ${figure(gates)})`;
}
function gateNotes(gates) {
  return bullets(
    gates.filter((gate) => gate.outcome !== "pass").sort((a, b) => weightOf(b) - weightOf(a)).map(gateNote)
  );
}
function gateNote(gate) {
  const fix = gate.fix === "" || standingOf(gate) === "waived" ? md`` : md` **Fix:** ${gate.fix}`;
  const at = gate.at === void 0 ? md`` : md` ${code(`${gate.at.file}:${gate.at.line}`)}`;
  return md`${iconOf(standingOf(gate))} ${asSentence(gate.reason)}${fix}${at}`;
}
function subjectOf(gate) {
  const tail = ` ${gate.required}`;
  const subject = gate.title.endsWith(tail) ? gate.title.slice(0, -tail.length) : gate.title;
  return subject + (ORIGINS.get(gate.from) ?? "");
}
function weightOf(gate) {
  return (gate.blocks ? 4 : 0) + (gate.warns ? 2 : 0) + (gate.outcome === "skipped" ? 0 : 1);
}

// src/report/headline.ts
function headlineOf(review) {
  const { models, conclusion, findings } = review.verdict;
  const blocked = models.filter(isBlocked);
  const stopping = findings.filter((finding) => finding.severity === "failure").length;
  if (conclusion === "failure") return { icon: "❌", text: blockedText(blocked, models.length, stopping) };
  const warned = findings.filter((finding) => finding.severity === "warning").length;
  const gates = models.flatMap((model) => model.gates).filter((gate) => gate.warns).length;
  const text = passedText(models);
  if (warned + gates === 0) return { icon: "✅", text };
  const untold = models.length === 1 ? warned : warned + gates;
  return { icon: "⚠️", text: untold === 0 ? text : `${text}, with ${counted(untold, "warning")}` };
}
function modelLine(verdict) {
  const { gates } = verdict;
  const blocking = gates.filter((gate) => gate.blocks).length;
  if (verdict.outcome === "broken") return "could not be judged";
  if (verdict.outcome === "not-judged") return "removed";
  if (blocking > 0) return `blocked by ${blocking} of ${counted(gates.length, "gate")}`;
  if (gates.length === 0) return "no gate is declared";
  const clean = gates.every((gate) => gate.outcome === "pass");
  return clean ? `passes ${gates.length === 1 ? "its only gate" : `all ${gates.length} gates`}` : `passes: ${tallyText(gates)}`;
}
function blockedText(blocked, all, findings) {
  const [first] = blocked;
  if (first === void 0) return `blocked by ${counted(findings, "finding")}`;
  if (all > 1) return `${blocked.length} of ${all} models ${blocked.length === 1 ? "is" : "are"} blocked`;
  return first.outcome === "broken" ? `${first.model} could not be judged` : `${first.model} is ${modelLine(first)}`;
}
function passedText(models) {
  const judged = models.filter((model) => model.outcome !== "not-judged");
  const [first] = judged;
  if (models.length === 0) return "Nothing to review: this change touches no model";
  if (first === void 0) return `Nothing to train: ${counted(models.length, "model")} removed`;
  if (judged.length > 1) return `all ${judged.length} models pass`;
  return first.gates.length === 0 ? `${first.model} was evaluated; no gate is declared` : `${first.model} ${modelLine(first)}`;
}

// src/report/sections/comparison.ts
function comparisonSection(comparison) {
  const { version, scored, unable, metrics, groups } = comparison;
  const right = { align: "right" };
  return blocks([
    md`**Against production** (${version}) · ${asSentence(scored)}`,
    unable === void 0 ? void 0 : md`${asSentence(`Nothing can be compared: ${unable}`)}`,
    table(
      [
        { title: "Metric" },
        { title: "Production", ...right },
        { title: "Candidate", ...right },
        { title: "Gain", ...right },
        { title: "95 % interval", ...right },
        { title: "Candidate is" },
        { title: "Test" }
      ],
      metrics.map(metricRow)
    ),
    flipsLine(comparison),
    ...groups.map(({ by, groups: changes }) => changesTable(by, changes))
  ]);
}
function standingText({ standing, needs }) {
  if (standing !== "cannot tell" || needs === void 0) return standing;
  return `cannot tell (about ${figure(needs)} rows would)`;
}
function testText({ test }) {
  return test === void 0 ? "–" : `${test.name}, p = ${figure(test.pvalue, 2)}`;
}
function flipsText({ decisions, version }) {
  if (decisions === void 0) return void 0;
  const { both, onlyCandidate, onlyProduction, neither } = decisions;
  return `Against ${version}, ${counted(onlyCandidate, "row")} flipped from wrong to right and ${figure(onlyProduction)} from right to wrong; both decide ${figure(both)} right and ${figure(neither)} wrong.`;
}
function metricRow(one) {
  const value2 = (of) => of.kind === "value" ? figure(of.value) : "not estimable";
  const numbers2 = [value2(one.production), value2(one.candidate), value2(one.gain), intervalText(one.gain, 3)];
  return [one.metric, ...numbers2, standingText(one), testText(one)];
}
function flipsLine(comparison) {
  const text = flipsText(comparison);
  return text === void 0 ? void 0 : md`${text}`;
}
function changesTable(by, changes) {
  if (changes.length === 0) return void 0;
  const titles = ["Selected", "True pos. rate", "False pos. rate"].map((title) => ({
    title: `${title}, change`,
    align: "right"
  }));
  return table(
    [{ title: by.join(" × ") }, { title: "Rows", align: "right" }, ...titles],
    changes.map((change) => [
      change.group.join(" × "),
      figure(change.rows),
      ...[change.selectionRate, change.truePositiveRate, change.falsePositiveRate].map(withInterval)
    ])
  );
}

// src/report/exhibits/exhibit.ts
function numbers(...titles) {
  return titles.map((title) => ({ title, number: true }));
}

// src/report/exhibits/attributions.ts
var MOST = 30;
function attributionExhibits(attributions) {
  const { examples } = attributions;
  return [overall(attributions), ...examples.length === 0 ? [] : [rowByRow(attributions)]];
}
function overall(attributions) {
  const { features, unit, rows, background, base } = attributions;
  const [first] = features;
  const most = first === void 0 ? "" : `: ${first.name} makes most, ${figure(first.mean, 3)}`;
  const from = base === void 0 ? "" : ` Mean over the background: ${figure(base)}.`;
  return {
    title: `SHAP values of ${counted(features.length, "feature")}${most}`,
    says: `Mean size of what each feature makes of an output, in ${unit}, over ${counted(rows, "test row")} against ${counted(background, "test row")} as background; ${howText(attributions)}.${from}`,
    columns: [{ title: "Feature" }, ...numbers("Mean size")],
    rows: features.slice(0, MOST).map(({ name, mean }) => [name, figure(mean, 3)])
  };
}
function howText({ method, permutations, seed }) {
  if (method === "additive") return `exact, because the features of this model add up; rows drawn with seed ${seed}`;
  if (method === "coalitions") return `exact, over every set of features; rows drawn with seed ${seed}`;
  return `sampled over ${figure(permutations ?? 0)} permutations a row, each with its reverse, seed ${seed}`;
}
function rowByRow({ examples, unit }) {
  return {
    title: `SHAP values of ${counted(examples.length, "row")}`,
    says: `What the features make of single outputs, in ${unit}, from the lowest output to the highest of the rows explained. Values are shown as bands or names that ten test rows or more share; others, and those of sensitive columns, are hidden.`,
    columns: [{ title: "Row" }, ...numbers("Output"), { title: "Made by" }],
    rows: examples.map((row) => [
      row.about === void 0 ? row.place : `${row.place}: ${row.about}`,
      figure(row.output, 2),
      partsText(row)
    ])
  };
}
function partsText({ parts, rest }) {
  const all = parts.map(({ name, value: value2, part }) => `${name} (${value2}) ${signed(part)}`);
  return [...all, `all others ${signed(rest)}`].join("; ");
}
function signed(value2) {
  return value2 > 0 ? `+${figure(value2, 2)}` : figure(value2, 2);
}

// src/report/exhibits/conformal.ts
function conformalExhibit(conformal) {
  const { coverage, rule, rows, testRows, held, size, sizes, groups, caution } = conformal;
  const what = sizes === void 0 ? "intervals" : "sets";
  const mean = size === void 0 ? "" : `, ${sizes === void 0 ? "width" : "mean size"} ${figure(size)}`;
  const spread = sizes?.map((one) => `${counted(one.classes, "class", "classes")} in ${counted(one.rows, "row")}`).join(", ");
  const sentences = [
    `Inside are ${rule}`,
    `The limit is the split-conformal one of ${counted(rows, "validation row")}; it promises ${percent(coverage)} over all rows together, not in each group`,
    ...spread === void 0 ? [] : [`Sets have ${spread}`],
    ...caution === void 0 ? [] : [`Mind that ${caution}`]
  ];
  return {
    title: `Conformal ${what} for ${percent(coverage)}: ${withInterval(held)} of the test rows inside${mean}`,
    says: sentences.map(asSentence).join(" "),
    columns: [{ title: "Rows" }, ...numbers("Number", "Inside")],
    rows: [
      ["all", figure(testRows), withInterval(held)],
      ...groups.map(({ by, group, rows: count, held: inside }) => [
        `${by.join(" × ")}: ${group.join(" × ")}`,
        figure(count),
        withInterval(inside)
      ])
    ]
  };
}
function percent(share) {
  return `${figure(100 * share, 3)} %`;
}

// src/report/exhibits/conventions.ts
function conventionExhibit({ by, against, minGroup }) {
  if (against === void 0 || against.groups.length === 0) return void 0;
  const privileged = against.privileged.join(" × ");
  const [first] = against.groups;
  const told = first ? `: ${first.group.join(" × ")} less ${privileged} ${withInterval(first.selectionDifference)}` : "";
  return {
    title: `Selection by ${by.join(" × ")} in AIF360's convention${told}`,
    says: `Signed, each group against the privileged one, ${privileged} (${against.chosen}): under 0, or a ratio under 1, is against the group. The measures above are fairlearn's: largest less smallest rate, smallest over largest, without a sign and without a privileged group; of two groups its difference is the size of this one, its ratio the smaller of this one and its inverse. Groups of ${figure(minGroup)} rows or more.`,
    columns: [
      { title: by.join(" × ") },
      ...numbers(
        "Rows",
        "statistical parity difference",
        "disparate impact",
        "equal opportunity difference",
        "average odds difference"
      )
    ],
    rows: against.groups.map((one) => [
      one.group.join(" × "),
      figure(one.rows),
      withInterval(one.selectionDifference),
      withInterval(one.selectionRatio),
      withInterval(one.opportunityDifference),
      withInterval(one.averageOddsDifference)
    ])
  };
}

// src/report/exhibits/dependence.ts
function dependenceExhibit({ rows, outputs, features }) {
  return {
    title: `Partial dependence on ${features.map(({ name }) => name).join(", ")}`,
    says: `Mean prediction over ${figure(rows)} test rows with one feature set to a value in all of them and the others as they are; where features hang together, some of these rows could not be. The full page has the curves.`,
    columns: [
      { title: "Feature" },
      ...numbers(...outputs.map((name) => `${name}, lowest`), ...outputs.map((name) => `${name}, highest`))
    ],
    rows: features.map(({ name, points }) => [
      name,
      ...outputs.map((_, k) => endText(points, k, (one, other) => one < other)),
      ...outputs.map((_, k) => endText(points, k, (one, other) => one > other))
    ])
  };
}
function endText(points, k, further) {
  const best = points.reduce((found, point) => further(meanAt(point, k), meanAt(found, k)) ? point : found);
  return `${figure(meanAt(best, k), 3)} at ${typeof best.at === "number" ? figure(best.at, 3) : best.at}`;
}
function meanAt({ means }, k) {
  return means[k] ?? Number.NaN;
}

// src/report/exhibits/expected.ts
function expectedExhibit({ rows, metrics }) {
  const [first] = metrics;
  if (first === void 0) return void 0;
  const off = metrics.filter(({ low, high, realised }) => realised < low || realised > high).length;
  const verdict = off === 0 ? "as the probabilities promise" : `${off} of ${metrics.length} not as promised`;
  return {
    title: `Performance without labels: ${first.metric} ${figure(first.expected)} expected, ${figure(first.realised)} came true; ${verdict}`,
    says: `What the probabilities of ${figure(rows)} test rows promise of the decisions (confidence-based estimation, CBPE), each row counting once. The range holds 95 % of what labels drawn from these probabilities would give; outside it the probabilities are off, and estimates on rows without labels will be too. It cannot see that the same features have come to mean something else.`,
    columns: [{ title: "Metric" }, ...numbers("Expected", "95 % range", "Came true")],
    rows: metrics.map(({ metric, expected, low, high, realised }) => [
      metric,
      figure(expected),
      `${figure(low, 3)} to ${figure(high, 3)}`,
      `${figure(realised)}${realised < low ? " (below)" : realised > high ? " (above)" : ""}`
    ])
  };
}

// src/report/exhibits/recalibration.ts
var HOW = { platt: "a sigmoid over their log-odds", isotonic: "steps that never fall" };
function recalibrationExhibit({ method, rows, metrics }) {
  const [first] = metrics;
  const told = first && `: ${first.metric} ${estimateText(first.before)} before, ${estimateText(first.after)} after`;
  return {
    title: `Recalibrated by ${method}${told ?? ""}`,
    says: `The model's probabilities go through ${HOW[method]}, fitted on ${figure(rows)} validation rows; every number above and the server's answers are with it. Before: as the model states them, on the same test rows.`,
    columns: [{ title: "Metric" }, ...numbers("Before", "After"), { title: "Better" }],
    rows: metrics.map(({ metric, better, before, after }) => [
      metric,
      withInterval(before),
      withInterval(after),
      better
    ])
  };
}

// src/report/exhibits/reweighing.ts
var LEAST_SHOWN = 10;
function reweighExhibits(effect, reweighed) {
  return [effectOf(effect), weightsOf(reweighed)];
}
function effectOf({ by, rows, threshold, rate, groups, gaps, metrics }) {
  const [gap] = gaps;
  const told = gap && `: ${gap.measure} of ${rate} ${figure(gap.without, 3)} without, ${figure(gap.with, 3)} with`;
  const decided = threshold === void 0 ? "" : `, decided at ${figure(threshold)}`;
  return {
    title: `Training rows reweighed by ${by.join(" × ")}${told ?? ""}`,
    says: `A second training without the weights, alike in all else, beside the one under review, both on ${figure(rows)} validation rows${decided}: ${rate === "selected" ? "share selected" : "accuracy"} of each group large enough, the gaps between them, and what it cost. Training may have stopped by these rows; gates judge the test rows.`,
    columns: [{ title: "Of" }, ...numbers("Rows", "Without", "With")],
    rows: [
      ...groups.map((group) => [
        `${rate}: ${group.group.join(" × ")}`,
        figure(group.rows),
        withInterval(group.without),
        withInterval(group.with)
      ]),
      ...gaps.map((one) => [one.measure, "", figure(one.without, 3), figure(one.with, 3)]),
      ...metrics.map((one) => [
        `${one.metric} (${one.better} is better)`,
        figure(rows),
        withInterval(one.without),
        withInterval(one.with)
      ])
    ]
  };
}
function weightsOf({ by, groups, cells }) {
  return {
    title: `Weights of the training rows by ${by.join(" × ")} and class`,
    says: "Each row weighs (rows of its group x rows of its class) / (all rows x rows of both), so that group and class are independent among the training rows (Kamiran and Calders 2012); row weights of the data count in place of rows.",
    columns: [{ title: by.join(" × ") }, { title: "Class" }, ...numbers("Training rows", "Weight")],
    rows: cells.map(({ group, label, rows, weight }) => [
      (groups[group]?.group ?? []).join(" × "),
      label,
      rows < LEAST_SHOWN ? `under ${LEAST_SHOWN}` : figure(rows),
      figure(weight)
    ])
  };
}

// src/report/exhibits/robustness.ts
function robustnessExhibit({ metric, better, rows, baseline, losses }) {
  const known = losses.flatMap(({ what, loss }) => loss.kind === "value" ? [{ what, value: loss.value }] : []);
  const [worst] = [...known].sort((one, other) => other.value - one.value);
  const told = worst === void 0 ? "" : `: ${metric} loses at most ${figure(worst.value, 3)}, with ${worst.what}`;
  return {
    title: `Robustness${told}`,
    says: `How much worse ${metric} (${estimateText(baseline)}; ${better} is better) gets on ${figure(rows)} test rows when something happens to them, drawn once with a seed; the interval uses that both are the same rows.`,
    columns: [{ title: "Perturbation" }, ...numbers(metric, "Loss", "95 % interval")],
    rows: losses.map(({ what, value: value2, loss }) => [what, estimateText(value2), lossText(loss), intervalText(loss, 3)])
  };
}
function lossText(loss) {
  return loss.kind === "value" ? figure(loss.value, 3) : estimateText(loss);
}

// src/report/exhibits/slices.ts
function slicesExhibit(slices) {
  const { worst, measure, looked } = slices;
  const [first] = worst;
  const wrong = measure === "mean absolute error" ? "mean absolute error" : "wrong";
  const title = first === void 0 ? `No slice is worse than the rest: ${counted(looked, "cut")} looked at` : `Worst slice: ${isText(first)}, ${wrong} ${shareText(first.value, measure)} against ${shareText(first.rest, measure)} elsewhere`;
  return {
    title,
    says: saysOf(slices),
    columns: [{ title: "Slice" }, ...numbers("Rows", "In the slice", "In the rest", "Worse by", "Corrected p")],
    rows: worst.map((slice) => rowOf(slice, measure))
  };
}
function flipsExhibit(slices) {
  const { worst, measure, flipped, mended } = slices;
  const [first] = worst;
  const where = first === void 0 ? "in no slice more than elsewhere" : `most in ${isText(first)} (${figure(first.flipped)} of ${figure(first.rows)} rows)`;
  const titles = ["Rows", "To wrong", "To right", "In the slice", "In the rest", "Worse by", "Corrected p"];
  return {
    title: `Against production ${counted(flipped, "row")} went from right to wrong and ${figure(mended)} from wrong to right, ${where}`,
    says: saysOf(slices),
    columns: [{ title: "Slice" }, ...numbers(...titles)],
    rows: worst.map((slice) => {
      const [is = "", rows = "", ...rest] = rowOf(slice, measure);
      return [is, rows, figure(slice.flipped), figure(slice.mended), ...rest];
    })
  };
}
function rowOf(slice, measure) {
  const { rows, value: value2, rest, difference, low, high, corrected } = slice;
  const share = (number) => shareText(number, measure);
  const worse = `${share(difference)} (${share(low)} to ${share(high)})`;
  return [isText(slice), figure(rows), share(value2), share(rest), worse, figure(corrected, 2)];
}
function isText({ is }) {
  return is.join(" and ");
}
function shareText(value2, measure) {
  return measure.startsWith("share") ? `${figure(100 * value2, 3)} %` : figure(value2, 3);
}
function saysOf(slices) {
  const { measure, columns, minRows, looked, found, correction, level, worst, units } = slices;
  const surest = worst.length < found ? `, of which the ${worst.length} are shown that say something of their own` : "";
  const sentences = [
    `Compared is the ${measure}`,
    `${counted(looked, "cut")} of ${counted(columns.length, "column")} with at least ${figure(minRows)} rows on both sides were looked at, alone and crossed; ${figure(found)} stood out${surest}`,
    `p-values are corrected for every cut looked at (${correction}), so that any slice is named by chance in at most ${figure(100 * level)} % of changes; intervals hold for all cuts together (Bonferroni)`,
    ...units === "rows" ? [] : [`What is drawn together counts once: ${units}`]
  ];
  return sentences.map(asSentence).join(" ");
}

// src/report/exhibits/all-exhibits.ts
function exhibitsOf(evaluation, trained) {
  const { slices, comparison, fairness, robustness, attributions, dependence, recalibration, conformal, expected } = evaluation;
  const { reweighing, data } = trained ?? {};
  return [
    slices && slicesExhibit(slices),
    comparison?.slices && flipsExhibit(comparison.slices),
    ...reweighing && data?.reweighed ? reweighExhibits(reweighing, data.reweighed) : [],
    ...attributions ? attributionExhibits(attributions) : [],
    dependence && dependenceExhibit(dependence),
    ...fairness.map(conventionExhibit),
    robustness && robustnessExhibit(robustness),
    recalibration && recalibrationExhibit(recalibration),
    conformal && conformalExhibit(conformal),
    expected && expectedExhibit(expected)
  ].filter((exhibit) => exhibit !== void 0);
}

// src/report/sections/folds.ts
function foldsSection({ folds, rows, rule, metrics }) {
  const [least, most] = [figure(Math.min(...rows)), figure(Math.max(...rows))];
  const size = least === most ? least : `${least} to ${most}`;
  return folded(
    `Cross-validation: ${folds} folds of ${size} training rows`,
    blocks([
      table(
        [
          { title: "Metric" },
          { title: "Mean", align: "right" },
          { title: "Deviation (n − 1)", align: "right" },
          { title: "Folds" }
        ],
        metrics.map(({ metric, mean, deviation, folds: each }) => [
          metric,
          short(mean),
          short(deviation),
          each.map((fold) => fold.kind === "value" ? figure(fold.value, 3) : "–").join(", ")
        ])
      ),
      md`${rule}`
    ])
  );
}
function short(estimate) {
  return estimate.kind === "value" ? figure(estimate.value) : "–";
}

// src/report/sections/work.ts
var TICKS = "▁▂▃▄▅▆▇█";
function reasonsTable(entry) {
  return table(
    [{ title: "Input that changed" }, { title: "Before" }, { title: "After" }],
    changesOf(entry).map((reason) => [reason.input, value(reason.before), value(reason.after)])
  );
}
function changeText(entry) {
  if (entry === void 0) return "";
  if (entry.change === "added") return "new model";
  if (entry.change === "removed") return "removed";
  const changes = changesOf(entry);
  if (changes.length === 0) return "inputs unchanged";
  const names = changes.slice(0, 3).map((reason) => reason.input);
  return `changed: ${names.join(", ")}${changes.length > 3 ? ` and ${changes.length - 3} more` : ""}`;
}
function trainingSection(trained) {
  const { trainer, rows, history, seconds, resumedFrom } = trained;
  const resumed = resumedFrom === void 0 ? "" : `, resumed from epoch ${resumedFrom}`;
  return blocks([
    md`**Training** ${trainer.id} on ${trainer.backend}, seed ${trained.seed} · ${figure(rows.train)} training and ${counted(rows.validation, "validation row")} · ${counted(history.length, "epoch")} in ${figure(seconds, 2)} s${resumed} · bundle ${code(shortDigest(trained.bundle))} (${sizeText(trained.bundleBytes)})`,
    lossLine(history),
    trained.crossValidation && foldsSection(trained.crossValidation)
  ]);
}
function changesOf(entry) {
  return entry.reasons.filter((reason) => reason.before !== void 0 || reason.after !== void 0);
}
function value(text) {
  return text === void 0 ? "–" : code(text);
}
function lossLine(history) {
  const judged = history.map((epoch) => epoch.validationLoss ?? epoch.loss).filter((loss) => Number.isFinite(loss));
  const [first, last] = [judged[0], judged.at(-1)];
  if (first === void 0 || last === void 0 || judged.length < 2) return void 0;
  const kind = history[0]?.validationLoss === void 0 ? "Training" : "Validation";
  return md`${kind} loss ${figure(first, 3)} → ${figure(last, 3)} ${code(sparkline(judged))}`;
}
function sparkline(values) {
  const step = Math.max(1, values.length / 40);
  const points = Array.from({ length: Math.min(40, values.length) }, (_, i) => values[Math.floor(i * step)] ?? 0);
  const [low, high] = [Math.min(...points), Math.max(...points)];
  const height = (point) => high === low ? 0 : Math.round((point - low) / (high - low) * (TICKS.length - 1));
  return points.map((point) => TICKS[height(point)]).join("");
}

// src/report/plots/chart.ts
function ink(series) {
  return `var(--series-${series})`;
}
var QUIET = "var(--quiet)";
var INK = "var(--ink)";
function numberAxis(field, { title, domain, format, ticks }) {
  const scale = domain === void 0 ? { zero: false, nice: true } : { domain, nice: false };
  const axis = { title, tickCount: ticks ?? 5, ...format !== void 0 && { format } };
  return { field, type: "quantitative", scale, axis };
}
function shareAxis(field, title) {
  return numberAxis(field, { title, domain: [0, 1], format: ".1f" });
}
function diagonal([low, high] = [0, 1]) {
  return {
    data: {
      values: [
        { x: low, y: low },
        { x: high, y: high }
      ]
    },
    mark: { type: "line", strokeDash: [4, 4], strokeWidth: 1 },
    encoding: {
      x: { field: "x", type: "quantitative" },
      y: { field: "y", type: "quantitative" },
      color: { value: QUIET }
    }
  };
}
function pointsOf(line) {
  return { values: line.x.map((x, i) => ({ x, y: line.y[i] ?? 0, i })) };
}

// src/report/plots/labels.ts
function distinctLabels(texts, limit) {
  const taken = /* @__PURE__ */ new Set();
  return texts.map((text, index) => {
    const short2 = plainText(text, limit) || "(empty)";
    const label = taken.has(short2) ? `${plainText(short2, limit - 4)} (${index + 1})` : short2;
    taken.add(label);
    return label;
  });
}

// src/report/plots/groups.ts
var MOST_GROUPS = 12;
var RATES = [
  { name: "Selected", series: 1, of: (group) => group.selectionRate },
  { name: "True positive rate", series: 2, of: (group) => group.truePositiveRate },
  { name: "False positive rate", series: 3, of: (group) => group.falsePositiveRate }
];
function groupChart(result) {
  const judged = result.groups.filter((group) => group.selectionRate.kind === "value");
  const groups = [...judged].sort((a, b) => b.rows - a.rows).slice(0, MOST_GROUPS);
  if (groups.length < 2) return void 0;
  const by = result.by.join(" × ");
  const left = judged.length - groups.length;
  const names = groups.map(nameOf);
  return {
    title: `Rates by ${by}`,
    says: `Share selected, true positive rate and false positive rate of each group with ${figure(result.minGroup)} rows or more${left > 0 ? `; ${left} smaller ones are in the table of the section Fairness` : ""}.`,
    legend: RATES.map(({ name, series }) => ({ name, series })),
    table: {
      columns: [
        { title: by },
        ...RATES.map(({ name }) => ({ title: name, number: true })),
        { title: "Rows", number: true }
      ],
      rows: groups.map((group, at) => [
        names[at] ?? "",
        ...RATES.map(({ of }) => rateText(of(group))),
        figure(group.rows)
      ])
    },
    size: { height: groups.length * 44 + 10, left: 118 },
    layers: [barLayer(groups, distinctLabels(names, 18))]
  };
}
function barLayer(groups, labels) {
  const values = groups.flatMap(
    (group, at) => RATES.flatMap(({ name, of }) => {
      const rate = of(group);
      return rate.kind === "value" ? [{ group: labels[at], rate: rate.value, name }] : [];
    })
  );
  const names = RATES.map(({ name }) => name);
  const colors = RATES.map(({ series }) => ink(series));
  return {
    data: { values },
    mark: { type: "bar" },
    encoding: {
      x: shareAxis("rate", "Share"),
      y: {
        field: "group",
        type: "nominal",
        sort: null,
        scale: { domain: labels, paddingInner: 0.25, paddingOuter: 0.1 },
        axis: { title: null, grid: false, ticks: false, labelOverlap: false }
      },
      yOffset: { field: "name", type: "nominal", sort: null, scale: { domain: names, paddingInner: 0.1 } },
      color: { field: "name", type: "nominal", scale: { domain: names, range: colors }, legend: null }
    }
  };
}
function nameOf(group) {
  return group.group.filter((part) => part !== "").join(" × ");
}
function rateText(rate) {
  return rate.kind === "value" ? figure(rate.value, 3) : "not estimable";
}

// src/report/plots/ranking.ts
var SIZE = { height: 230 };
var STOPS = [0, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9, 1];
function rocChart({ roc }) {
  if (roc === void 0) return void 0;
  return {
    title: "ROC curve",
    says: "Share of the positive rows found (true positive rate) against share of the negative rows taken for positive (false positive rate), over all thresholds. The dashed diagonal is ranking by chance.",
    table: {
      columns: [
        { title: "False positive rate", number: true },
        { title: "True positive rate", number: true }
      ],
      rows: STOPS.map((stop) => [figure(stop, 2), figure(heightAt(roc, stop), 3)])
    },
    size: SIZE,
    layers: [diagonal(), lineLayer(roc, ["False positive rate", "True positive rate"])]
  };
}
function precisionRecallChart({ precisionRecall, prevalence }) {
  if (precisionRecall === void 0 || prevalence === void 0) return void 0;
  return {
    title: "Precision and recall",
    says: `Share of rows decided positive that are (precision) against share of the positive rows found (recall), over all thresholds. The dashed line at ${figure(prevalence, 3)} is the share of positive rows, to which ranking by chance comes.`,
    table: {
      columns: [
        { title: "Recall", number: true },
        { title: "Precision", number: true }
      ],
      rows: STOPS.slice(1).map((stop) => [figure(stop, 2), figure(heightAt(precisionRecall, stop), 3)])
    },
    size: SIZE,
    layers: [chanceLayer(prevalence), lineLayer(precisionRecall, ["Recall", "Precision"])]
  };
}
function lineLayer(line, [x, y]) {
  return {
    data: pointsOf(line),
    mark: { type: "line", strokeWidth: 2, strokeJoin: "round" },
    encoding: {
      x: shareAxis("x", x),
      y: shareAxis("y", y),
      order: { field: "i", type: "quantitative" },
      color: { value: ink(1) }
    }
  };
}
function chanceLayer(prevalence) {
  const data = pointsOf({ x: [0, 1], y: [prevalence, prevalence] });
  const place = (field) => ({ field, type: "quantitative" });
  return {
    data,
    mark: { type: "line", strokeDash: [4, 4], strokeWidth: 1 },
    encoding: { x: place("x"), y: place("y"), color: { value: QUIET } }
  };
}
function heightAt({ x, y }, place) {
  const upright = y.filter((_, i) => x[i] === place);
  if (upright.length > 0) return Math.max(...upright);
  const after = x.findIndex((value2) => value2 > place);
  if (after < 1) return y.at(after === 0 ? 0 : -1) ?? 0;
  const [x0, x1, y0, y1] = [x[after - 1] ?? 0, x[after] ?? 1, y[after - 1] ?? 0, y[after] ?? 0];
  return y0 + (y1 - y0) * (place - x0) / (x1 - x0);
}

// src/report/sections/importance.ts
var MOST2 = 20;
function importanceSection(importance) {
  const { metric, repeats, rows, baseline, features, groups = [] } = importance;
  return folded(
    `Importance of ${figure(features.length)} features, by permutation`,
    blocks([
      table(
        [{ title: "Feature" }, { title: `Loss of ${metric}`, align: "right" }, { title: "Deviation", align: "right" }],
        [
          ...groups.map(({ names, ...loss }) => ({ name: `together: ${names.join(", ")}`, ...loss })),
          ...features.slice(0, MOST2)
        ].map(({ name, mean, deviation }) => [name, figure(mean, 3), figure(deviation, 3)])
      ),
      md`How much worse ${metric} (${figure(baseline)}) gets when a feature's values are dealt out to the rows anew: mean and population deviation of ${figure(repeats)} repeats on ${figure(rows)} held-out rows. ${sharedText(importance)}`
    ])
  );
}
function sharedText({ groups, correlation }) {
  if (groups === void 0 || correlation === void 0) return "Features that say the same share their importance.";
  if (groups.length === 0) return `No two features are associated by ${figure(correlation)} or more.`;
  return `Features associated by ${figure(correlation)} or more hide behind one another; they were dealt out together as well.`;
}

export {
  affected,
  floorOf,
  modelsOf,
  isBlocked,
  standingOf,
  tallyText,
  iconOf,
  gatesTable,
  observedText,
  detectableText,
  familyText,
  gateNotes,
  gateNote,
  subjectOf,
  headlineOf,
  modelLine,
  cardChange,
  cardSection,
  cardText,
  ink,
  QUIET,
  INK,
  numberAxis,
  shareAxis,
  diagonal,
  pointsOf,
  distinctLabels,
  groupChart,
  nameOf,
  rocChart,
  precisionRecallChart,
  heightAt,
  comparisonSection,
  standingText,
  testText,
  flipsText,
  exhibitsOf,
  importanceSection,
  sharedText,
  reasonsTable,
  changeText,
  trainingSection
};
