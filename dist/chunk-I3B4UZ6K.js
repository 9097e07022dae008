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
  fencedBlock,
  folded,
  intervalText,
  md,
  plainText,
  table,
  verbatim,
  withInterval
} from "./chunk-JDDJ5KOW.js";
import {
  declaredContents,
  specKeys
} from "./chunk-7WL6RHXN.js";
import {
  FALSE_ALARMS
} from "./chunk-4QI5XM6T.js";
import {
  counted,
  figure,
  sizeText
} from "./chunk-5TWUTOWS.js";
import {
  lineDiff
} from "./chunk-IYLMECP6.js";
import {
  namesThere
} from "./chunk-MHZJRW6F.js";
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
    message: `there is no model called "${unknown}"; ${namesThere(names)}`,
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
  if (judged.length > 1) return passText(judged);
  return first.gates.length === 0 ? `${first.model} was evaluated; no gate is declared` : `${first.model} ${modelLine(first)}`;
}
function passText(judged) {
  const ungated = judged.filter(({ gates }) => gates.length === 0).length;
  const gated = judged.length - ungated;
  if (ungated === 0) return `all ${judged.length} models pass`;
  if (gated === 0) return `${judged.length} models were evaluated; no gate is declared`;
  return `${gated === 1 ? "1 model passes" : `all ${gated} models with gates pass`}; ${ungated} without a gate`;
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
    sentence(togetherText(comparison)),
    sentence(flipsText(comparison)),
    ...groups.map(({ by, groups: changes }) => changesTable(by, changes))
  ]);
}
function standingText({ standing, needs }) {
  if (standing !== "cannot tell" || needs === void 0) return standing;
  return `cannot tell (about ${figure(needs)} rows would)`;
}
function testText({ test }) {
  return test === void 0 ? "–" : `${test.name}, p = ${figure(test.pvalue, 2)} (${figure(test.corrected, 2)})`;
}
function togetherText({ metrics }) {
  const tested = metrics.filter(({ test }) => test !== void 0).length;
  if (tested === 0) return void 0;
  return `Better and worse go by p-values corrected for ${counted(tested, "metric")} tested here (Holm; in brackets), so that a candidate that is no different is called either in at most ${figure(100 * FALSE_ALARMS)} % of comparisons; each interval is of its own metric alone`;
}
function flipsText({ decisions, version }) {
  if (decisions === void 0) return void 0;
  const { both, onlyCandidate, onlyProduction, neither } = decisions;
  return `Against ${version}, ${counted(onlyCandidate, "row")} flipped from wrong to right and ${figure(onlyProduction)} from right to wrong; both decide ${figure(both)} right and ${figure(neither)} wrong.`;
}
function metricRow(one) {
  const value2 = (of) => of.kind === "value" ? figure(of.value) : "not estimable";
  const numbers = [value2(one.production), value2(one.candidate), value2(one.gain), intervalText(one.gain, 3)];
  return [one.metric, ...numbers, standingText(one), testText(one)];
}
function sentence(text) {
  return text === void 0 ? void 0 : md`${asSentence(text)}`;
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
  togetherText,
  flipsText,
  reasonsTable,
  changeText,
  trainingSection
};
