import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  INK,
  QUIET,
  asSentence,
  blocks,
  bullets,
  changeText,
  code,
  definitionsSection,
  detectableText,
  diagonal,
  distinctLabels,
  escapeText,
  estimateText,
  fairnessSection,
  floorOf,
  groupChart,
  headlineOf,
  htmlText,
  ink,
  intervalText,
  joined,
  madeText,
  md,
  modelLine,
  modelsOf,
  nameOf,
  numberAxis,
  observedText,
  plainText,
  pointsOf,
  precisionRecallChart,
  redacted,
  rocChart,
  shareAxis,
  standingOf,
  subjectOf,
  table,
  tallyText,
  verbatim,
  withInterval
} from "./chunk-4Y3ZZXYW.js";
import {
  RUN_PATHS,
  thinned
} from "./chunk-AU4BYOCA.js";
import {
  FALSE_ALARMS,
  correctedTogether
} from "./chunk-XQDN2D2D.js";
import {
  require_dist
} from "./chunk-22KGIJVK.js";
import {
  counted,
  figure,
  listed,
  sizeText,
  timeText
} from "./chunk-5TWUTOWS.js";
import {
  canonicalJson,
  deepFreeze,
  hexOf,
  sha256,
  shortDigest
} from "./chunk-BNNSSCYC.js";
import {
  EXIT
} from "./chunk-2WUTFTKW.js";
import {
  __toESM
} from "./chunk-RSD25HFQ.js";

// src/stages/evaluate/judge.ts
function judge(input, plugins) {
  const considered = input.models.map((model) => consider(model, input, plugins.gates));
  const asked = considered.flatMap((one) => one.gates);
  const family = asked.filter((one) => one.pvalue !== void 0);
  const corrected = correctedTogether(family.map((one) => one.pvalue));
  const correction = new Map(family.map((one, at) => [one, corrected[at]]));
  const models = considered.map((one) => verdictOf(one, { catalog: plugins.gates, correction, today: input.today }));
  const findings = unique([...input.findings ?? [], ...considered.flatMap((one) => one.findings)]);
  const blocked = models.some((model) => model.outcome === "fail" || model.outcome === "broken") || findings.some((finding) => finding.severity === "failure");
  return deepFreeze({
    kind: "Verdict",
    schemaVersion: 1,
    models,
    conclusion: blocked ? "failure" : "success",
    findings,
    ...family.length > 0 && { family: { gates: family.length, level: FALSE_ALARMS, correction: "Holm" } }
  });
}
function exitCodeOf(verdict) {
  if (verdict.conclusion !== "failure") return EXIT.ok;
  const stopped = verdict.models.some((model) => model.outcome === "fail");
  const found = verdict.findings.some((finding) => finding.severity === "failure");
  return stopped || found ? EXIT.blocked : EXIT.broken;
}
function consider(model, input, catalog) {
  const named = { model: model.entry.model, spec: model.entry.spec };
  if (model.spec === void 0 || model.entry.action === "remove") {
    const because = "the spec was removed; nothing is trained or judged";
    return { named, unjudged: { outcome: "not-judged", because }, gates: [], findings: [] };
  }
  const floor = floorOf({ head: model.spec, base: model.base, loosened: input.project.review.loosenedGates }, catalog);
  if (model.failure !== void 0 || model.evaluation === void 0 || model.data === void 0) {
    const because = model.failure ?? "there is no evaluation of it";
    return { named, unjudged: { outcome: "broken", because }, gates: [], findings: floor.findings };
  }
  const context = {
    evaluation: model.evaluation,
    data: model.data,
    ...model.crossValidation && { crossValidation: model.crossValidation }
  };
  const asked = (from) => (gate) => {
    return { gate, from, context, pvalue: catalog.get(gate.gate).pvalue?.(gate.options, context) };
  };
  const gates = [
    ...model.spec.gates.map(asked("head")),
    ...floor.gates.map(asked("base")),
    ...input.project.gates.map(asked("project"))
  ];
  return { named, gates, findings: floor.findings };
}
function verdictOf({ named, unjudged, gates: asked }, judging) {
  if (unjudged !== void 0) return { ...named, gates: [], ...unjudged };
  const gates = asked.map((one) => judgedGate(one, judging));
  const verdict = { ...named, outcome: outcomeOf(gates), gates };
  return gates.length === 0 ? { ...verdict, because: "no gate is declared" } : verdict;
}
function judgedGate(asked, { catalog, correction, today }) {
  const { gate, from, context } = asked;
  const plugin = catalog.get(gate.gate);
  const options = gate.options;
  const corrected = correction.get(asked);
  const judgement = plugin.judge(options, corrected === void 0 ? context : { ...context, corrected });
  return resultOf(gate, judgement, { title: plugin.title(options), from, today });
}
function resultOf(gate, judgement, about) {
  const facts = { ...judgement, gate: gate.gate, title: about.title, at: gate.at, from: about.from };
  if (judgement.outcome === "fail") return { ...facts, blocks: true, warns: false };
  if (judgement.outcome !== "not-estimable") return { ...facts, blocks: false, warns: false };
  const { waiver } = gate;
  const expired = waiver !== void 0 && waiver.until < about.today;
  if (waiver !== void 0 && !expired) {
    const reason2 = `${judgement.reason}; waived by ${waiver.by} until ${waiver.until}: ${waiver.reason}`;
    return { ...facts, reason: reason2, blocks: false, warns: false };
  }
  const reason = expired ? `${judgement.reason}; the waiver by ${waiver.by} ended on ${waiver.until}` : judgement.reason;
  const warns = gate.onNotEstimable === "warn";
  const fix = warns ? facts.fix : `${facts.fix} Or accept it as a warning: onNotEstimable: warn on this gate.`;
  return { ...facts, reason, fix, blocks: !warns, warns };
}
function unique(findings) {
  return [...new Map(findings.map((finding) => [canonicalJson(finding), finding])).values()];
}
function outcomeOf(gates) {
  if (gates.some((gate) => gate.blocks)) return "fail";
  return gates.some((gate) => gate.warns) ? "warn" : "pass";
}

// src/report/card-front-matter.ts
var import_yaml = __toESM(require_dist(), 1);

// src/report/card-input.ts
var HUMAN_SECTIONS = [
  { title: "Model Description", key: "card.description" },
  { title: "License", key: "card.license" },
  { title: "Direct Use", key: "card.intendedUse" },
  { title: "Out-of-Scope Use", key: "card.outOfScope" },
  { title: "Limitations", key: "card.limitations" },
  { title: "Ethical Considerations", key: "card.ethics" },
  { title: "Recommendations", key: "card.recommendations" },
  { title: "Risk", key: "risk" },
  { title: "Citation", key: "card.citation" },
  { title: "Model Card Contact", key: "owners" }
];
function missingSections({
  card,
  risk,
  owners
}) {
  return HUMAN_SECTIONS.filter(({ key }) => {
    if (key === "owners") return owners.length === 0;
    if (key === "risk") return risk === void 0;
    return textOf(card, key.replace("card.", "")) === void 0;
  });
}
function textOf(card, key) {
  const text = Object.hasOwn(card, key) ? card[key]?.trim() : void 0;
  return text === "" ? void 0 : text;
}

// src/report/card-front-matter.ts
var TASKS = {
  binary: "Binary classification",
  multiclass: "Multiclass classification",
  regression: "Regression"
};
function frontMatter({ spec, trained, evaluation }) {
  const { source, splits } = trained.data;
  const licence = textOf(spec.card, "license");
  const metrics = evaluation.metrics.flatMap(
    ({ metric, estimate, version }) => estimate.kind === "value" ? [{ type: metric, value: estimate.value, name: `${metric}, version ${version}` }] : []
  );
  const task = { type: pipelineTag(spec), name: TASKS[spec.task] };
  const dataset = { type: "file", name: plainText(source.uri, 200), split: "test", revision: splits.test.digest };
  const metadata = {
    ...licenceFields(licence),
    library_name: trained.manifest.format,
    pipeline_tag: pipelineTag(spec),
    tags: ["trainyard", pipelineTag(spec)],
    metrics: metrics.map(({ type }) => type),
    "model-index": [{ name: spec.name, results: metrics.length === 0 ? [] : [{ task, dataset, metrics }] }]
  };
  return `---
${(0, import_yaml.stringify)(metadata, { lineWidth: 0 })}---
`;
}
function licenceFields(licence) {
  if (licence === void 0) return {};
  if (/^[a-z0-9][a-z0-9.-]{0,99}$/.test(licence)) return { license: licence };
  const name = plainText(licence, 100).toLowerCase().replace(/[^a-z0-9.]+/g, "-").replace(/^-+|-+$/g, "");
  return { license: "other", license_name: name };
}
function taskName(task) {
  return TASKS[task];
}
function pipelineTag({ task, features }) {
  if (task === "regression") return "tabular-regression";
  return features.some(({ type }) => type === "image") ? "image-classification" : "tabular-classification";
}

// src/report/card-sections.ts
var MOST_ROWS = 100;
function usePart({ spec, trained }) {
  const { card, owners } = spec;
  return blocks([
    md`## Model Details`,
    md`### Model Description`,
    written(card, "description"),
    bullets([
      md`**Developed by:** ${owners.length === 0 ? "nobody named" : owners.join(", ")}`,
      md`**Model type:** ${trained.trainer.id}, for ${taskName(spec.task).toLowerCase()} (${pipelineTag(spec)})`,
      md`**Predicts:** ${code(spec.target)} from ${counted(spec.features.length, "feature")}`,
      md`**License:** ${textOf(card, "license") ?? "not stated"}`
    ]),
    md`## Uses`,
    md`### Direct Use`,
    written(card, "intendedUse"),
    md`### Out-of-Scope Use`,
    written(card, "outOfScope"),
    md`## Bias, Risks, and Limitations`,
    md`### Limitations`,
    written(card, "limitations"),
    md`### Ethical Considerations`,
    written(card, "ethics"),
    md`### Risk`,
    riskText(spec.risk),
    md`### Recommendations`,
    written(card, "recommendations")
  ]);
}
function makingPart({ spec, trained }) {
  const { manifest, data, trainer, rows } = trained;
  return blocks([
    md`## How to Get Started with the Model`,
    md`The bundle holds ${counted(manifest.files.length, "file")} in the format ${code(manifest.format)} (${sizeText(trained.bundleBytes)}). Its digest is the SHA-256 of its manifest, which lists every file with size and SHA-256; compare them before use.`,
    inputsTable(spec),
    md`## Training Details`,
    md`### Training Data`,
    md`${code(data.source.uri)} (${code(data.source.digest)}): ${figure(data.rows)} rows, of which ${figure(rows.train)} train and ${figure(rows.validation)} validate. ${data.splitRule}`,
    md`### Training Procedure`,
    optionsTable(trained.trainer.id, spec.options),
    md`${trainer.id}, version ${trainer.version}, on ${trainer.backend}, seed ${figure(trained.seed)}: ${counted(trained.history.length, "epoch")} in ${figure(trained.seconds, 3)} s.`
  ]);
}
function written(card, key) {
  const text = textOf(card, key);
  if (text === void 0) return md`*Not written yet.*`;
  return blocks(text.split(/\n\s*\n/).map((paragraph) => verbatim(escapeText(paragraph, 4e3))));
}
function riskText(risk) {
  if (risk === void 0) return md`*Nobody has declared a risk class.*`;
  const { tier, declaredBy, rationale, mitigations, reviewBy } = risk;
  const facts = [
    ["Class", tier],
    ["Declared by", declaredBy],
    ["Why", rationale],
    ["Mitigations", Array.isArray(mitigations) ? mitigations.map(String).join("; ") : mitigations],
    ["To be reviewed by", reviewBy]
  ];
  return bullets(
    facts.flatMap(
      ([name, value]) => value === void 0 || value === null ? [] : [md`**${name}:** ${String(value)}`]
    )
  );
}
function inputsTable({ features }) {
  const more = features.length - MOST_ROWS;
  return blocks([
    table(
      [{ title: "Input" }, { title: "Type" }],
      features.slice(0, MOST_ROWS).map(({ name, type }) => [code(name), type])
    ),
    more > 0 ? md`… and ${counted(more, "more input")}.` : void 0
  ]);
}
function optionsTable(trainer, options) {
  const rows = Object.entries(options).map(([name, value]) => [
    code(name),
    code(JSON.stringify(value))
  ]);
  if (rows.length === 0) return md`${joined([trainer, "takes no options."], " ")}`;
  return table([{ title: "Hyperparameter" }, { title: "Value" }], rows);
}

// src/report/card-evaluation.ts
function evaluationPart(input) {
  const { spec, trained, evaluation } = input;
  return blocks([
    md`## Evaluation`,
    md`### Testing Data, Factors & Metrics`,
    md`#### Testing Data`,
    md`${figure(evaluation.rows)} rows of ${code(trained.data.source.uri)} that training did not get (${code(trained.data.splits.test.digest)}). ${evaluation.held}`,
    md`#### Factors`,
    spec.sensitive.length === 0 ? md`No group of people was measured on its own.` : md`Measured between groups by ${listed(spec.sensitive)}.`,
    md`#### Metrics`,
    definitionsSection([evaluation]),
    md`### Results`,
    resultsTable(evaluation),
    classesTable(evaluation),
    fairnessSection(evaluation),
    md`#### Summary`,
    md`Decision: ${evaluation.decision}. One row takes ${timeText(evaluation.latency.p50)} (median) on ${evaluation.latency.on}; the bundle has ${sizeText(evaluation.size.bundleBytes)}.`,
    ...closingParts(input)
  ]);
}
function closingParts({ spec, trained }) {
  const machine = ["cpu", "platform"].flatMap((name) => trained.environment[name] ?? []).join(", ");
  const owners = spec.owners.length === 0 ? md`*Nobody named yet.*` : md`${spec.owners.join(", ")}`;
  return [
    md`## Model Examination`,
    md`Single predictions were not explained in this run.`,
    md`## Environmental Impact`,
    bullets([
      md`**Hardware Type:** ${machine === "" ? "not recorded" : machine}`,
      md`**Hours used:** ${figure(trained.seconds / 3600, 2)}`,
      md`**Carbon Emitted:** not measured`
    ]),
    md`## Technical Specifications`,
    bullets([
      md`**Train key:** ${code(trained.trainKey)}`,
      md`**Trained at:** ${code(trained.trainedAt)}`,
      ...Object.entries(trained.environment).map(([name, value]) => md`**${name}:** ${value}`)
    ]),
    md`## Citation`,
    written(spec.card, "citation"),
    md`## Model Card Authors`,
    owners,
    md`## Model Card Contact`,
    owners
  ];
}
function resultsTable({ metrics }) {
  return table(
    [
      { title: "Metric" },
      { title: "Value", align: "right" },
      { title: "95 % interval", align: "right" },
      { title: "Better" },
      { title: "Rows", align: "right" }
    ],
    metrics.map((result) => [
      result.metric,
      estimateText(result.estimate),
      intervalText(result.estimate),
      result.better,
      figure(result.rows)
    ])
  );
}
function classesTable({ classes = [] }) {
  const numbers = ["Rows", "Precision", "Recall", "F1"].map((title) => ({ title, align: "right" }));
  return table(
    [{ title: "Class" }, ...numbers],
    classes.map(({ name, rows, precision, recall, f1 }) => [
      name,
      figure(rows),
      ...[precision, recall, f1].map(estimateText)
    ])
  );
}

// src/report/card.ts
function composeCard(input) {
  const body = blocks([
    md`# Model Card for ${input.spec.name}`,
    md`Made from the spec ${code(input.spec.path)} and the records of its run; it describes the bundle ${code(input.trained.bundle)}.`,
    missingPart(input),
    usePart(input),
    makingPart(input),
    evaluationPart(input)
  ]);
  return `${frontMatter(input)}
${body.text}
`;
}
function missingPart({ spec }) {
  const missing = missingSections(spec);
  if (missing.length === 0) return void 0;
  return blocks([
    md`## Missing sections`,
    md`Only people can write these, in the spec:`,
    bullets(missing.map(({ title, key }) => md`${title} (${code(key)})`))
  ]);
}

// src/report/plots/calibration.ts
function calibrationChart({ reliability }) {
  if (reliability === void 0 || reliability.bins.length === 0) return void 0;
  const { bins } = reliability;
  const about = plainText(reliability.about, 30);
  return {
    title: "Calibration",
    says: `Stated probability, ${about}, against how often it came true, in ${counted(bins.length, "bin")} of ten rows or more. On the dashed diagonal both agree; larger dots stand for more rows.`,
    table: {
      columns: [
        { title: "Probability", number: true },
        { title: "Mean stated", number: true },
        { title: "Came true", number: true },
        { title: "Rows", number: true }
      ],
      rows: bins.map((bin) => [
        `${figure(bin.from, 3)} to ${figure(bin.to, 3)}`,
        figure(bin.confidence, 3),
        figure(bin.frequency, 3),
        figure(bin.rows)
      ])
    },
    size: { height: 230 },
    layers: [diagonal(), ...dotLayers(bins, about)]
  };
}
function dotLayers(bins, about) {
  const most = Math.max(...bins.map((bin) => bin.rows));
  const values = bins.map((bin, i) => ({ x: bin.confidence, y: bin.frequency, i, area: 30 + 120 * bin.rows / most }));
  const encoding = {
    x: shareAxis("x", `Stated: ${about}`),
    y: shareAxis("y", "Came true"),
    order: { field: "i", type: "quantitative" },
    color: { value: ink(1) }
  };
  const size = { field: "area", type: "quantitative", scale: null, legend: null };
  return [
    { data: { values }, mark: { type: "line", strokeWidth: 1.5 }, encoding },
    { data: { values }, mark: { type: "circle", opacity: 1 }, encoding: { ...encoding, size } }
  ];
}

// src/report/plots/confusion.ts
var MOST_NUMBERED = 12;
var MOST_LEVEL = 3;
function confusionChart({ confusion }) {
  if (confusion === void 0 || confusion.labels.length < 2) return void 0;
  const { cells } = confusion;
  const labels = distinctLabels(confusion.labels, confusion.labels.length > MOST_LEVEL ? 11 : 13);
  const angled = labels.length > MOST_LEVEL;
  const values = cells.flatMap(
    (row, truth) => row.map((cell, decided) => ({
      x: labels[decided],
      y: labels[truth],
      share: shareOf(cell, row),
      text: cellText(cell)
    }))
  );
  return {
    title: "Confusion matrix",
    says: "Rows of each true class (downwards) by the class they were decided to be (across); the darker a cell, the larger its share of its true class.",
    table: {
      columns: [
        { title: "True class" },
        ...confusion.labels.map((label) => ({ title: `Decided ${label}`, number: true }))
      ],
      rows: cells.map((row, truth) => [confusion.labels[truth] ?? "", ...row.map(cellText)])
    },
    size: { height: Math.min(260, Math.max(120, labels.length * 44)), left: 92, ...angled && { bottom: 84 } },
    layers: layersOf(values, labels)
  };
}
function layersOf(values, labels) {
  const band = (field, title) => ({
    field,
    type: "nominal",
    sort: null,
    scale: { domain: labels, paddingInner: 0.04, paddingOuter: 0 },
    axis: {
      title,
      grid: false,
      ticks: false,
      labelOverlap: false,
      ...field === "x" && { orient: "bottom", labelAngle: labels.length > MOST_LEVEL ? -40 : 0 }
    }
  });
  const encoding = { x: band("x", "Decided"), y: band("y", "True") };
  const opacity = { field: "share", type: "quantitative", scale: { domain: [0, 1], range: [0.06, 0.5] }, legend: null };
  const heat = {
    data: { values },
    mark: { type: "rect" },
    encoding: { ...encoding, color: { value: ink(1) }, opacity }
  };
  if (labels.length > MOST_NUMBERED) return [heat];
  const text = { field: "text", type: "nominal" };
  const numbers = { data: { values }, mark: { type: "text", fontSize: labels.length > 6 ? 10 : 13 } };
  return [heat, { ...numbers, encoding: { ...encoding, text, color: { value: INK } } }];
}
function shareOf(cell, row) {
  const total = row.reduce((sum, value) => sum + (value ?? 5), 0);
  return total === 0 ? 0 : (cell ?? 5) / total;
}
function cellText(cell) {
  return cell === null ? "<10" : figure(cell);
}

// src/report/plots/distributions.ts
function scoresChart({ scores }) {
  const shown = (scores ?? []).slice(0, 2);
  if (shown.length === 0) return void 0;
  const series = (at) => at === 0 ? 2 : 1;
  return {
    title: "Scores by class",
    says: "Where the stated probabilities of each class lie: the area of a class is 1. Classes that overlap little are easy to tell apart.",
    legend: shown.map(({ name, rows }, at) => ({ series: series(at), name: `${name} (${counted(rows, "row")})` })),
    table: {
      columns: [{ title: "Class" }, { title: "Score", number: true }, { title: "Rows", number: true }],
      rows: shown.flatMap(({ name, bins }) => bins.map((bin) => [name, spanText(bin), figure(bin.rows)]))
    },
    size: { height: 190 },
    layers: shown.map((one, at) => ({
      data: { values: outline(one.bins, one.rows) },
      mark: {
        type: "area",
        line: { strokeWidth: 1.5, color: ink(series(at)) },
        fillOpacity: 0.22,
        interpolate: "step-after"
      },
      encoding: {
        x: shareAxis("x", "Stated probability"),
        y: numberAxis("y", { title: "Density", ticks: 4 }),
        color: { value: ink(series(at)) }
      }
    }))
  };
}
function outline(bins, rows) {
  const points = [];
  for (const { from = 0, to = 1, rows: count } of bins) {
    if (points.at(-1)?.x === from) points.pop();
    points.push({ x: from, y: count / rows / (to - from) }, { x: to, y: 0 });
  }
  return points;
}
function predictedChart({ predicted }) {
  if (predicted === void 0 || predicted.length === 0) return void 0;
  const values = predicted.map((bin) => ({
    x: bin.predicted,
    y: bin.truth,
    low: bin.truth - bin.deviation,
    high: bin.truth + bin.deviation
  }));
  const ends = values.flatMap(({ x: x2, low, high }) => [x2, low, high]);
  const range = [Math.min(...ends), Math.max(...ends)];
  const x = numberAxis("x", { title: "Mean prediction" });
  const y = numberAxis("y", { title: "True value" });
  const color = { value: ink(1) };
  return {
    title: "Predictions and truth",
    says: "Mean true value of rows with about the same prediction, with one standard deviation of the true values to each side. On the dashed diagonal predictions are right on average.",
    table: {
      columns: ["Mean prediction", "Mean truth", "Std. deviation", "Rows"].map((title) => ({ title, number: true })),
      rows: predicted.map((bin) => [figure(bin.predicted), figure(bin.truth), figure(bin.deviation), figure(bin.rows)])
    },
    size: { height: 230, left: 60 },
    layers: [
      diagonal(range),
      {
        data: { values },
        mark: { type: "rule" },
        encoding: { x, y: { ...y, field: "low" }, y2: { field: "high" }, color }
      },
      { data: { values }, mark: { type: "circle", size: 46, opacity: 1 }, encoding: { x, y, color } }
    ]
  };
}
function residualsChart({ residuals }) {
  if (residuals === void 0 || residuals.length < 2) return void 0;
  const inner = residuals.slice(1, -1).map(({ from = 0, to = 0 }) => to - from);
  const width = inner.length === 0 ? 1 : Math.min(...inner);
  const values = residuals.map(({ from, to, rows }) => {
    const [left, right] = [from ?? (to ?? 0) - width, to ?? (from ?? 0) + width];
    return { x: left, x2: right, y: rows * width / (right - left), zero: 0 };
  });
  return {
    title: "Residuals",
    says: "How far true values lie from predictions (true minus predicted). The first and the last bar hold everything beyond; bars wider than others are lower, so that areas stay comparable.",
    table: {
      columns: [
        { title: "Residual", number: true },
        { title: "Rows", number: true }
      ],
      rows: residuals.map((bin) => [spanText(bin), figure(bin.rows)])
    },
    size: { height: 190, left: 60 },
    layers: [
      {
        data: { values },
        mark: { type: "rect", fillOpacity: 0.75, stroke: "var(--panel)", strokeWidth: 1 },
        encoding: {
          x: numberAxis("x", { title: "True minus predicted" }),
          x2: { field: "x2" },
          y: { field: "y", type: "quantitative", axis: { title: "Rows", tickCount: 4 } },
          y2: { field: "zero" },
          color: { value: ink(1) }
        }
      },
      zeroRule()
    ]
  };
}
function zeroRule() {
  return {
    data: { values: [{ x: 0 }] },
    mark: { type: "rule", strokeDash: [4, 4] },
    encoding: { x: { field: "x", type: "quantitative" }, color: { value: QUIET } }
  };
}
function spanText({ from, to }) {
  if (from === void 0) return `below ${figure(to ?? 0)}`;
  return to === void 0 ? `${figure(from)} or more` : plainText(`${figure(from)} to ${figure(to)}`);
}

// src/report/plots/learning.ts
var MOST_POINTS = 200;
var MOST_ROWS2 = 12;
function learningChart(history) {
  const training = lineOf(history, (epoch) => epoch.loss);
  const validation = lineOf(history, (epoch) => epoch.validationLoss);
  if (Math.max(training.x.length, validation.x.length) < 2) return void 0;
  const lines = [
    { name: "Training loss", line: training, series: 2, dashed: true },
    { name: "Validation loss", line: validation, series: 1, dashed: false }
  ];
  const drawn = lines.filter(({ line }) => line.x.length > 1);
  return {
    title: "Learning curve",
    says: `Loss per epoch over ${figure(history.length)} epochs. A validation loss that rises while the training loss falls means overfitting.`,
    legend: drawn.map(({ name, series, dashed }) => ({ name, series, dashed })),
    table: {
      columns: ["Epoch", "Training loss", "Validation loss"].map((title) => ({ title, number: true })),
      rows: rowsOf(history)
    },
    size: { height: 190, left: 56 },
    layers: drawn.map(({ line, series, dashed }) => ({
      data: pointsOf(line),
      mark: { type: "line", strokeWidth: 2, ...dashed && { strokeDash: [5, 3] } },
      encoding: {
        x: { ...numberAxis("x", { title: "Epoch", format: ",d" }), scale: { nice: false, zero: false } },
        y: numberAxis("y", { title: "Loss" }),
        color: { value: ink(series) }
      }
    }))
  };
}
function lineOf(history, of) {
  const points = history.flatMap((epoch) => {
    const loss = of(epoch);
    return typeof loss === "number" && Number.isFinite(loss) ? [{ x: epoch.epoch, y: loss }] : [];
  });
  const x = points.map((point) => point.x);
  const y = points.map((point) => point.y);
  const { kept } = thinned({ x: unit(x), y: unit(y) }, MOST_POINTS, 1e-3);
  return { x: kept.map((at) => x[at] ?? 0), y: kept.map((at) => y[at] ?? 0) };
}
function unit(values) {
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  return values.map((value) => high === low ? 0 : (value - low) / (high - low));
}
function rowsOf(history) {
  const count = Math.min(MOST_ROWS2, history.length);
  const shown = Array.from(
    { length: count },
    (_, i) => history[Math.round(i * (history.length - 1) / (count - 1 || 1))]
  );
  return shown.flatMap(
    (epoch) => epoch === void 0 ? [] : [[figure(epoch.epoch), lossText(epoch.loss), lossText(epoch.validationLoss)]]
  );
}
function lossText(loss) {
  return typeof loss === "number" ? figure(loss) : "–";
}

// src/report/plots/all-charts.ts
var OF_CURVES = [
  rocChart,
  precisionRecallChart,
  calibrationChart,
  scoresChart,
  confusionChart,
  predictedChart,
  residualsChart
];
function chartsOf(evaluation, trained) {
  const curves = evaluation?.curves ?? {};
  const charts = [
    ...OF_CURVES.map((chart) => chart(curves)),
    ...(evaluation?.fairness ?? []).filter(({ by }) => by.length === 1).map(groupChart),
    trained && learningChart(trained.history)
  ];
  return charts.filter((chart) => chart !== void 0);
}

// src/report/plots/svg.ts
var NAME = /^(svg|g|path|line|rect|text)$/;
var NUMBER = /-?\d+\.\d+(e-?\d+)?/g;
var ATTRIBUTES = new Map([
  ["d", /^[MLHVCQAZmlhvcqaz0-9 ,.e-]+$/],
  ["transform", /^[a-z0-9 ,.()e-]+$/],
  ["viewBox", /^[0-9 .]+$/],
  ["fill", /^(none|transparent|var\(--[a-z0-9-]+\))$/],
  ["stroke", /^(none|transparent|var\(--[a-z0-9-]+\))$/],
  ["text-anchor", /^[a-z]+$/],
  ["font-size", /^[0-9.]+px$/],
  ["font-weight", /^[a-z0-9]+$/],
  ["stroke-dasharray", /^[0-9 ,.]+$/],
  ["stroke-linejoin", /^[a-z]+$/],
  ...[
    "x",
    "y",
    "x1",
    "y1",
    "x2",
    "y2",
    "width",
    "height",
    "stroke-width",
    "opacity",
    "fill-opacity",
    "stroke-opacity"
  ].map((name) => [name, /^-?[0-9.e-]+$/])
]);
var ENTITIES = /* @__PURE__ */ new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"]
]);
function cleanSvg(svg) {
  const tokens = svg.match(/<[^>]*>|[^<]+/g) ?? [];
  return tokens.map((token) => token.startsWith("<") ? cleanTag(token) : cleanText(token)).join("");
}
function cleanTag(tag) {
  const match = /^<(\/?)([A-Za-z]+)([^>]*?)(\/?)>$/.exec(tag);
  const name = match?.[2] ?? "";
  if (!NAME.test(name)) throw new Error(`a plot holds the element ${htmlText(tag, 40)}, which is no shape`);
  if (match?.[1] === "/") return `</${name}>`;
  const attributes = [...(match?.[3] ?? "").matchAll(/([A-Za-z][A-Za-z0-9-]*)="([^"]*)"/g)].flatMap(
    ([, key = "", value = ""]) => {
      if (name === "svg" && key !== "viewBox") return [];
      return ATTRIBUTES.get(key)?.test(value) ? [`${key}="${shortened(value)}"`] : [];
    }
  );
  const decoration = name === "svg" ? ['aria-hidden="true"', 'focusable="false"'] : [];
  return `<${[name, ...attributes, ...decoration].join(" ")}${match?.[4] ?? ""}>`;
}
function shortened(value) {
  return value.replace(NUMBER, (number) => String(Math.round(Number(number) * 100) / 100));
}
function cleanText(text) {
  return htmlText(text.replace(/&(amp|lt|gt|quot|apos);/g, (entity) => ENTITIES.get(entity) ?? ""));
}

// src/report/plots/draw.ts
var PADDING = { left: 44, right: 14, top: 28, bottom: 44 };
var WIDTH = 360;
async function loadDraw() {
  const { svgOf } = await import("./vega-P3ZT5ASK.js");
  return async (chart) => cleanSvg(await svgOf(specOf(chart)));
}
function specOf({ layers, size }) {
  const { height, ...beside } = size;
  const padding = { ...PADDING, ...beside };
  return {
    width: WIDTH - padding.left - padding.right,
    height,
    padding,
    autosize: { type: "none", contains: "content" },
    background: null,
    layer: layers,
    config: { ...CONFIG, axisY: titledAbove(padding.left) }
  };
}
function titledAbove(left) {
  return { titleAngle: 0, titleAlign: "left", titleBaseline: "bottom", titleX: 6 - left, titleY: -10 };
}
var FONT = "sans-serif";
var CONFIG = {
  aria: false,
  font: FONT,
  view: { stroke: null },
  axis: {
    labelColor: "var(--ink)",
    titleColor: "var(--ink)",
    gridColor: "var(--line)",
    domainColor: "var(--quiet)",
    tickColor: "var(--quiet)",
    labelFontSize: 11,
    titleFontSize: 12,
    titleFontWeight: "normal",
    labelLimit: 0,
    titleLimit: 0,
    labelOverlap: true,
    titlePadding: 8
  }
};

// src/report/html/drawing.ts
var MOST_DRAWN = 60;
async function drawnCharts(review) {
  const models = modelsOf(review).map(({ verdict, evaluation, trained }) => ({
    model: verdict.model,
    charts: chartsOf(evaluation, trained)
  }));
  const draw = models.some(({ charts }) => charts.length > 0) ? await loadDraw() : void 0;
  const all = /* @__PURE__ */ new Map();
  let left = MOST_DRAWN;
  for (const { model, charts } of models) {
    const drawn = draw !== void 0 && left >= charts.length;
    if (drawn) left -= charts.length;
    const figures = [];
    for (const chart of charts) figures.push(drawn ? { chart, svg: await draw(chart) } : { chart });
    all.set(model, figures);
  }
  return all;
}

// src/report/html/markup.ts
var Html = class {
  text;
  constructor(text) {
    this.text = text;
  }
};
function html(template, ...values) {
  return new Html(template.map((part, index) => part + (index < values.length ? raw(values[index]) : "")).join(""));
}
function trustedHtml(text) {
  return new Html(text);
}
function htmlTable(table2) {
  const { caption, columns, rows, titled, stacks } = table2;
  if (rows.length === 0) return void 0;
  const role = (name) => trustedHtml(stacks ? ` role="${name}"` : "");
  const head = columns.map(
    (column, at) => html`<th scope="col"${role("columnheader")}${numberClass(table2, at)}>${column.title}</th>`
  );
  const body = rows.map(
    (row) => html`<tr${role("row")}>${row.map((cell, at) => cellOf(cell, table2, at))}</tr>
`
  );
  const look = stacks ? html` class="stacks" role="table"` : void 0;
  const seen = trustedHtml(titled ? "" : ' class="heard"');
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table${look}><caption${seen}>${caption}</caption>
<thead${role("rowgroup")}><tr${role("row")}>${head}</tr></thead>
<tbody${role("rowgroup")}>
${body}</tbody></table></div>
`;
}
function cellOf(cell, table2, at) {
  const kind = numberClass(table2, at);
  const named = table2.stacks ? html` data-column="${table2.columns[at]?.title}"` : void 0;
  const role = (name) => trustedHtml(table2.stacks ? ` role="${name}"` : "");
  if (at === 0) return html`<th scope="row"${role("rowheader")}${kind}>${cell}</th>`;
  return html`<td${role("cell")}${named}${kind}>${cell}</td>`;
}
function numberClass({ columns }, at) {
  return columns[at]?.number ? trustedHtml(' class="number"') : void 0;
}
function htmlList(items) {
  if (items.length === 0) return void 0;
  return html`<ul>${items.map(
    (item) => html`<li>${item}</li>
`
  )}</ul>
`;
}
function htmlFacts(facts) {
  const known = facts.filter(([, value]) => value !== void 0);
  if (known.length === 0) return void 0;
  return html`<dl>${known.map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>
`
  )}</dl>
`;
}
function htmlCode(text) {
  return html`<code>${text}</code>`;
}
function raw(content) {
  if (content === void 0) return "";
  if (content instanceof Html) return content.text;
  if (typeof content === "string" || typeof content === "number") return htmlText(String(content));
  return content.map(raw).join("");
}

// src/report/html/badge.ts
var LOOKS = /* @__PURE__ */ new Map([
  ["passed", ["good", "✓ passed"]],
  ["failed", ["bad", "✕ failed"]],
  ["not estimable", ["bad", "✕ not estimable"]],
  ["warning", ["warn", "! warning"]],
  ["waived", ["mute", "– waived"]],
  ["skipped", ["mute", "– skipped"]],
  ["pass", ["good", "✓ passes"]],
  ["warn", ["warn", "! passes with warnings"]],
  ["fail", ["bad", "✕ blocked"]],
  ["broken", ["bad", "✕ not judged"]],
  ["not-judged", ["mute", "– removed"]]
]);
function badge(what) {
  const [look, words] = LOOKS.get(what) ?? ["mute", what];
  return html`<span class="badge ${look}">${words}</span>`;
}

// src/report/html/figures.ts
function figuresSection(charts, model) {
  if (charts.length === 0) return void 0;
  return html`<h3>Plots</h3>
<div class="plots">
${charts.map((drawn) => figureOf(drawn, model))}</div>
`;
}
function figureOf({ chart, svg }, model) {
  const table2 = htmlTable({ caption: `${chart.title} of ${model}`, ...chart.table });
  const drawing = svg === void 0 ? void 0 : html`<div role="img" aria-label="${chart.title}. ${chart.says}">${trustedHtml(svg)}</div>
`;
  return html`<figure aria-label="${chart.title}">
<figcaption><h4>${chart.title}</h4>
<p>${chart.says}</p>${legendOf(chart)}</figcaption>
${drawing}${svg === void 0 ? table2 : html`<details><summary>Numbers of this plot</summary>${table2}</details>
`}</figure>
`;
}
function legendOf({ legend }) {
  if (legend === void 0 || legend.length === 0) return void 0;
  return html`
<ul class="legend">${legend.map(
    ({ series, name, dashed }) => html`<li><svg viewBox="0 0 22 10" aria-hidden="true"><path d="M1,5H21" stroke="var(--series-${series})" stroke-width="${dashed ? 2.5 : 6}"${trustedHtml(dashed ? ' stroke-dasharray="5 3"' : "")}/></svg>${name}</li>`
  )}</ul>`;
}

// src/report/html/judgement.ts
function gatesSection(verdict) {
  const { gates } = verdict;
  if (gates.length === 0) return void 0;
  const table2 = htmlTable({
    caption: `Gates of ${verdict.model}`,
    stacks: true,
    columns: [
      { title: "Gate" },
      { title: "Verdict" },
      { title: "Observed", number: true },
      { title: "Required", number: true },
      { title: "Declared in" }
    ],
    rows: gates.map((gate) => [
      subjectOf(gate),
      badge(standingOf(gate)),
      observedText(gate),
      gate.required,
      placeOf(gate.at)
    ])
  });
  const notes = gates.filter((gate) => gate.outcome !== "pass");
  const detectable = detectableText(gates);
  return html`<h3>Gates</h3>
${table2}${detectable === void 0 ? void 0 : html`<p class="soft">${asSentence(detectable)}</p>`}${htmlList([...notes.filter((gate) => gate.blocks), ...notes.filter((gate) => !gate.blocks)].map(noteOf))}`;
}
function findingsSection(findings) {
  const weight = (finding) => ["failure", "warning", "notice"].indexOf(finding.severity);
  const sorted = [...findings].sort((a, b) => weight(a) - weight(b));
  if (sorted.length === 0) return void 0;
  return html`<section class="model" aria-label="Findings"><h2>Findings</h2>
${htmlList(sorted.map(findingLine))}</section>
`;
}
function noteOf(gate) {
  return html`${badge(standingOf(gate))} ${asSentence(gate.reason)}${fixOf(gate.fix)}`;
}
function findingLine(finding) {
  const look = finding.severity === "failure" ? "failed" : finding.severity === "warning" ? "warning" : "waived";
  const model = finding.model === void 0 ? void 0 : html`<strong>${finding.model}:</strong> `;
  const mark = look === "waived" ? html`<span class="badge mute">i notice</span>` : badge(look);
  return html`${mark} ${model}${asSentence(finding.message)}${fixOf(finding.fix)} ${placeOf(finding.at)}`;
}
function fixOf(fix) {
  return fix === "" ? void 0 : html` <strong>Fix:</strong> ${fix}`;
}
function placeOf(at) {
  return at && htmlCode(`${at.file}:${at.line}`);
}

// src/report/html/making.ts
var MOST_ROWS3 = 200;
function dataSection(data) {
  const { source, splits, classes } = data;
  return html`<h3>Data</h3>
${htmlFacts([
    ["Source", htmlCode(source.uri)],
    ["Digest", htmlCode(source.digest)],
    ["Size", sizeText(source.bytes)],
    ["Query", source.query === void 0 ? void 0 : htmlCode(source.query)],
    [
      "Rows",
      `${figure(data.rows)}${data.droppedRows > 0 ? `, and ${figure(data.droppedRows)} without a target left out` : ""}`
    ],
    [
      "Training, validation, test",
      [splits.train, splits.validation, splits.test].map(({ rows }) => figure(rows)).join(", ")
    ],
    ["Classes", classes.length === 0 ? void 0 : counted(classes.length, "class", "classes")],
    ["Split", data.splitRule],
    ["Quality score", data.quality && estimateText(data.quality.score)]
  ])}${checksTable(data)}${columnsTable(data)}`;
}
function checksTable({ checks = [], model, quality }) {
  const order = ["fail", "not-estimable", "pass"];
  const sorted = [...checks].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  const standing = { pass: "passed", fail: "failed", "not-estimable": "not estimable" };
  const table2 = htmlTable({
    caption: `Checks of the data of ${model}`,
    stacks: true,
    columns: [
      { title: "Check" },
      { title: "Verdict" },
      { title: "Observed" },
      { title: "Required" },
      { title: "Rows" }
    ],
    rows: sorted.slice(0, MOST_ROWS3).map(({ title, outcome, observed, required, on }) => [title, badge(standing[outcome]), observed, required, on])
  });
  return table2 && html`${table2}${quality && html`<p class="soft">Quality score: ${quality.definition}</p>
`}`;
}
function columnsTable({ columns, model }) {
  if (columns.length === 0) return void 0;
  const more = columns.length - MOST_ROWS3;
  return html`<details><summary>${counted(columns.length, "column")}</summary>
${htmlTable({
    caption: `Columns of the data of ${model}`,
    columns: [
      { title: "Column" },
      { title: "Role" },
      { title: "Type" },
      { title: "Missing", number: true },
      { title: "Distinct", number: true },
      { title: "Mean", number: true },
      { title: "Deviation", number: true }
    ],
    rows: columns.slice(0, MOST_ROWS3).map((column) => [
      column.name,
      column.role,
      column.type,
      figure(column.missing),
      `${column.distinctIsEstimate === true ? "≈ " : ""}${figure(column.distinct)}`,
      column.mean === void 0 ? "" : figure(column.mean, 4),
      column.deviation === void 0 ? "" : figure(column.deviation, 4)
    ])
  })}${more > 0 ? html`<p class="soft">… and ${counted(more, "more column")}.</p>` : void 0}</details>
`;
}
function trainingSection(trained) {
  const { trainer, rows, history, manifest } = trained;
  const resumed = trained.resumedFrom === void 0 ? "" : `, resumed from epoch ${trained.resumedFrom}`;
  return html`<h3>Training</h3>
${htmlFacts([
    ["Trainer", `${trainer.id}, version ${trainer.version}, on ${trainer.backend}`],
    ["Seed", figure(trained.seed)],
    ["Rows", `${figure(rows.train)} training, ${figure(rows.validation)} validation`],
    ["Epochs", `${figure(history.length)} in ${figure(trained.seconds, 3)} s${resumed}`],
    ["Bundle", htmlCode(trained.bundle)],
    ["Format", `${manifest.format}, ${counted(manifest.files.length, "file")}, ${sizeText(trained.bundleBytes)}`],
    ...Object.entries(trained.environment).map(([name, value]) => [name, value])
  ])}${trained.crossValidation && foldsTable(trained.crossValidation)}`;
}
function foldsTable({ folds, rule, metrics }) {
  const dash = (text) => text.startsWith("not estimable") ? "not estimable" : text;
  return html`${htmlTable({
    caption: `Cross-validation over ${counted(folds, "fold")} of the training rows`,
    titled: true,
    columns: [{ title: "Metric" }, ...["Mean", "Std. deviation", "Folds"].map((title) => ({ title, number: true }))],
    rows: metrics.map((one) => [
      one.metric,
      dash(estimateText(one.mean)),
      dash(estimateText(one.deviation)),
      one.folds.map((fold) => dash(estimateText(fold))).join(", ")
    ])
  })}<p class="soft">${rule}</p>
`;
}
function planSection(entry) {
  return html`<h3>Plan</h3>
<p>${changeText(entry) || entry.change}. Spec ${htmlCode(entry.spec)}${entry.trainKey && html`, train key ${htmlCode(shortDigest(entry.trainKey))}`}.</p>
${reasonsTable(entry)}${inputsTable2("Inputs of the train key", entry.trainInputs)}${inputsTable2("Inputs of the evaluation", entry.evaluationInputs)}`;
}
function reasonsTable(entry) {
  const changed = entry.reasons.filter((reason) => reason.before !== void 0 || reason.after !== void 0);
  const value = (text) => text === void 0 ? "–" : htmlCode(text);
  return htmlTable({
    caption: `Inputs of ${entry.model} that changed`,
    columns: [{ title: "Input that changed" }, { title: "Before" }, { title: "After" }],
    rows: changed.map(({ input, before, after }) => [input, value(before), value(after)])
  });
}
function inputsTable2(caption, inputs) {
  if (inputs.length === 0) return void 0;
  return html`<details><summary>${caption}: ${inputs.length}</summary>
${htmlTable({
    caption,
    columns: [{ title: "Input" }, { title: "Value" }],
    rows: inputs.slice(0, MOST_ROWS3).map(({ name, value }) => [name, htmlCode(value)])
  })}</details>
`;
}

// src/report/html/numbers.ts
var MOST_ROWS4 = 200;
function metricsSection(evaluation) {
  const { latency } = evaluation;
  const { positives, rows } = evaluation;
  const share = positives === void 0 || rows === 0 ? "" : ` (${figure(100 * positives / rows, 3)} %)`;
  return html`<h3>Metrics</h3>
${metricsTable(evaluation.metrics, `Metrics of ${evaluation.model}`)}${htmlFacts([
    ["Held-out rows", figure(rows)],
    ["Positive rows", positives === void 0 ? void 0 : `${figure(positives)}${share}`],
    ["Decision", evaluation.decision],
    ["Costs of errors", costsText(evaluation)],
    ["One row, median", timeText(latency.p50)],
    [
      "One row, p95 and p99",
      `${timeText(latency.p95)} and ${timeText(latency.p99)}, ${figure(latency.calls)} calls on ${latency.on}`
    ],
    ["Bundle", sizeText(evaluation.size.bundleBytes)]
  ])}<p class="soft">${evaluation.held}</p>
${classesTable2(evaluation)}${evaluation.importance && importanceTable(evaluation.importance)}`;
}
function importanceTable({ metric, repeats, rows, features }) {
  return htmlTable({
    caption: `Importance by permutation: loss of ${metric} over ${figure(repeats)} repeats on ${figure(rows)} rows`,
    titled: true,
    columns: [{ title: "Feature" }, ...["Loss", "Deviation"].map((title) => ({ title, number: true }))],
    rows: features.slice(0, MOST_ROWS4).map(({ name, mean, deviation }) => [name, figure(mean, 3), figure(deviation, 3)])
  });
}
function fairnessSection2(evaluation) {
  const parts = [...evaluation.fairness.map(groupingPart), ...errorParts(evaluation)];
  return parts.length === 0 ? void 0 : html`<h3>Fairness</h3>
${parts}`;
}
function metricsTable(results, caption) {
  return htmlTable({
    caption,
    stacks: true,
    columns: [
      { title: "Metric" },
      { title: "Value", number: true },
      { title: "95 % interval", number: true },
      { title: "Better" },
      { title: "Rows", number: true },
      { title: "Definition" }
    ],
    rows: results.map((result) => [
      result.metric,
      estimateCell(result.estimate),
      intervalText(result.estimate),
      result.better,
      figure(result.rows),
      html`<div class="wide soft">${result.definition} (version ${result.version}). ${asSentence(madeText(result.estimate))}</div>`
    ])
  });
}
function estimateCell(estimate) {
  if (estimate.kind === "value") return html`${figure(estimate.value)}`;
  return html`<span title="${estimateText(estimate)}">not estimable</span>`;
}
function costsText({ costs }) {
  if (costs === void 0) return void 0;
  const { falsePositives, falseNegatives, falsePositive, falseNegative, perRow } = costs;
  return `${figure(costs.total)} in all, ${figure(perRow)} per row: ${figure(falsePositives)} false positives at ${figure(falsePositive)}, ${figure(falseNegatives)} false negatives at ${figure(falseNegative)}`;
}
function classesTable2({ classes = [], model }) {
  return htmlTable({
    caption: `Classes of ${model}`,
    titled: true,
    columns: [
      { title: "Class" },
      ...["Rows", "Decided", "Precision", "Recall", "F1"].map((title) => ({ title, number: true }))
    ],
    rows: classes.slice(0, MOST_ROWS4).map(({ name, rows, decided, precision, recall, f1 }) => [
      name,
      figure(rows),
      figure(decided),
      ...[precision, recall, f1].map(estimateCell)
    ])
  });
}
function groupingPart(result) {
  const by = result.by.join(" × ");
  const small = result.groups.some((group) => group.selectionRate.kind === "not-estimable");
  const titles = ["Rows", "Positive", "Selected", "True pos. rate", "False pos. rate"];
  return html`${htmlTable({
    caption: `By ${by}${small ? `; groups under ${result.minGroup} rows are not judged` : ""}`,
    titled: true,
    columns: [{ title: by }, ...titles.map((title) => ({ title, number: true }))],
    rows: result.groups.slice(0, MOST_ROWS4).map(groupRow)
  })}${overflow(result.groups.length)}<details><summary>Measures by ${by}: ${result.measures.map(measureText).join(", ")}</summary>
${metricsTable(result.measures, `Measures between groups by ${by}`)}</details>
`;
}
function measureText({ metric, estimate }) {
  return `${metric} ${estimate.kind === "value" ? figure(estimate.value) : "not estimable"}`;
}
function groupRow(group) {
  const dash = trustedHtml('<span title="not judged">–</span>');
  const judged = group.selectionRate.kind === "value";
  const rates = [group.selectionRate, group.truePositiveRate, group.falsePositiveRate];
  const cells = rates.map((rate) => !judged ? dash : rate.kind === "value" ? withInterval(rate) : estimateCell(rate));
  return [nameOf(group), figure(group.rows), judged ? figure(group.positives) : dash, ...cells];
}
function errorParts({ groupErrors = [] }) {
  return groupErrors.map(
    ({ by, minGroup, measures, groups }) => htmlTable({
      caption: `By ${by.join(" × ")}; groups under ${minGroup} rows are not judged`,
      titled: true,
      columns: [{ title: by.join(" × ") }, ...["Rows", ...measures].map((title) => ({ title, number: true }))],
      rows: groups.slice(0, MOST_ROWS4).map(({ group, rows, values }) => [
        group.filter((part) => part !== "").join(" × "),
        figure(rows),
        ...values.map(estimateCell)
      ])
    })
  );
}
function overflow(count) {
  const more = count - MOST_ROWS4;
  return more > 0 ? html`<p class="soft">… and ${counted(more, "more group")}.</p>` : void 0;
}

// src/report/html/style.ts
var STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --panel: #ffffff; --ink: #1c2430; --soft: #55606e; --quiet: #7b8694; --line: #dfe3e8;
  --link: #0b5cad; --good: #176b3a; --bad: #b3261e; --warn: #8a5300; --mute: #55606e;
  --good-back: #e6f4ea; --bad-back: #fdeceb; --warn-back: #fdf3e0; --mute-back: #eef0f3;
  --series-1: #0b62b8; --series-2: #b34700; --series-3: #1b7a43;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0f141a; --panel: #171e26; --ink: #e4e9ef; --soft: #a3afbc; --quiet: #7f8b98; --line: #303a45;
    --link: #7cb8f7; --good: #74d39a; --bad: #ff9b92; --warn: #f2c069; --mute: #a3afbc;
    --good-back: #16301f; --bad-back: #3a1c1a; --warn-back: #352813; --mute-back: #232c36;
    --series-1: #6db1f5; --series-2: #ff9d57; --series-3: #5cc98a;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; overflow-wrap: anywhere; }
main { max-width: 1160px; margin: 0 auto; padding: 24px 20px 64px; }
h1 { font-size: 1.55rem; line-height: 1.25; margin: 10px 0 6px; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 0; display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; }
h3 { font-size: 1.05rem; margin: 30px 0 8px; padding-top: 14px; border-top: 1px solid var(--line); }
h4 { font-size: 0.95rem; margin: 0; }
p { margin: 6px 0; max-width: 78ch; }
ul { margin: 8px 0; padding-left: 20px; max-width: 90ch; } li { margin: 6px 0; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.soft, small, dt, figcaption p { color: var(--soft); }
code { font: 0.88em ui-monospace, "SF Mono", Menlo, "DejaVu Sans Mono", monospace; background: var(--mute-back); border-radius: 4px; padding: 1px 5px; }
.model { background: var(--panel); border: 1px solid var(--line); border-radius: 10px; padding: 18px 20px 22px; margin: 20px 0; }
.badge { display: inline-block; border-radius: 999px; padding: 1px 11px; font-size: 0.82rem; font-weight: 600; white-space: nowrap; }
.good { color: var(--good); background: var(--good-back); } .bad { color: var(--bad); background: var(--bad-back); }
.warn { color: var(--warn); background: var(--warn-back); } .mute { color: var(--mute); background: var(--mute-back); }
.scroll { overflow-x: auto; margin: 8px 0; }
table { border-collapse: collapse; font-size: 0.9rem; min-width: 40%; }
caption { text-align: left; color: var(--soft); padding: 4px 0; }
th, td { text-align: left; vertical-align: top; padding: 6px 16px 6px 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--soft); font-size: 0.82rem; white-space: nowrap; border-bottom-color: var(--quiet); }
tbody th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tr > :last-child { padding-right: 2px; }
td, th { overflow-wrap: normal; } td > code { overflow-wrap: anywhere; }
.wide { min-width: 30ch; max-width: 62ch; overflow-wrap: anywhere; }
.plots { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr)); gap: 20px; margin-top: 10px; }
figure { margin: 0; padding: 14px 14px 10px; border: 1px solid var(--line); border-radius: 8px; display: flex; flex-direction: column; min-width: 0; }
figure svg { display: block; width: 100%; height: auto; max-width: 420px; margin: 4px auto; font-family: system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
figcaption p { font-size: 0.84rem; margin: 2px 0 6px; }
figure details { margin-top: auto; }
.legend { list-style: none; padding: 0; margin: 4px 0 0; display: flex; flex-wrap: wrap; gap: 2px 16px; font-size: 0.84rem; }
.legend li { margin: 0; } .legend svg { display: inline-block; width: 22px; height: 10px; margin: 0 6px 0 0; vertical-align: middle; }
details { margin: 8px 0; } summary { cursor: pointer; color: var(--link); font-size: 0.9rem; }
dl { margin: 8px 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 250px), 1fr)); gap: 10px 24px; }
dt { font-size: 0.82rem; } dd { margin: 0; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { color: var(--soft); font-size: 0.86rem; margin-top: 32px; }
@media (max-width: 560px) { main { padding: 14px 10px 40px; } .model { padding: 14px 12px 16px; border-radius: 8px; } h1 { font-size: 1.3rem; } th, td { padding-right: 12px; }
  .stacks, .stacks tbody, .stacks tr, .stacks td, .stacks tbody th { display: block; } .stacks thead { display: none; }
  .stacks tr { border-bottom: 1px solid var(--line); padding: 8px 0; } .stacks td, .stacks tbody th { border: 0; padding: 2px 0; text-align: left; white-space: normal; }
  .stacks td { display: grid; grid-template-columns: 6em minmax(0, 1fr); gap: 0 10px; justify-items: start; }
  .stacks td::before { content: attr(data-column) " "; color: var(--soft); font-size: 0.92em; } .stacks .wide { min-width: 0; }
  .stacks td:empty { display: none; }
}
@media print {
  :root { --page: #fff; --panel: #fff; --ink: #000; --soft: #444; --quiet: #666; --line: #ccc; --link: #000; --good: #176b3a; --bad: #b3261e; --warn: #8a5300; --mute: #444; --good-back: #fff; --bad-back: #fff; --warn-back: #fff; --mute-back: #fff; --series-1: #0b62b8; --series-2: #b34700; --series-3: #1b7a43; }
  body { font-size: 11px; } main { max-width: none; padding: 0; } .model { border: 0; padding: 0; }
  .model + .model { break-before: page; } figure, tr, dl > div { break-inside: avoid; } h3, h4 { break-after: avoid; }
  .scroll { overflow: visible; } nav { display: none; } .plots { grid-template-columns: repeat(3, 1fr); gap: 10px; }
}
`;
var POLICY = `default-src 'none'; style-src 'sha256-${base64(sha256(STYLE))}'; base-uri 'none'; form-action 'none'`;
function base64(digest) {
  return Buffer.from(digest.replace("sha256:", ""), "hex").toString("base64");
}

// src/report/html/page.ts
function composePage(review, charts) {
  const { text } = headlineOf(review);
  const models = modelsOf(review);
  const body = html`<main>
${headerOf(review)}${models.length > 1 ? overview(models) : void 0}${findingsSection(review.verdict.findings)}${models.map(
    (model, at) => modelSection(model, { at, alone: models.length === 1, charts: charts.get(model.verdict.model) ?? [] })
  )}<footer><p>Groups, classes, bins and cells of fewer than ten rows are joined with others, or shown as &lt;10. This page loads nothing and runs nothing.</p></footer>
</main>`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trustedHtml(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${text}</title>
<style>${trustedHtml(STYLE)}</style>
</head>
<body>
${body}
</body>
</html>
`.text;
}
function headerOf(review) {
  const { plan, verdict } = review;
  const { text } = headlineOf(review);
  const gates = verdict.models.flatMap((model) => model.gates);
  const outcome = verdict.conclusion === "failure" ? "fail" : headlineOf(review).icon === "⚠️" ? "warn" : "pass";
  const base = plan.base === void 0 ? "no earlier revision to compare with" : html`compared with ${htmlCode(plan.base.slice(0, 12))}`;
  const head = plan.head === void 0 ? void 0 : html`commit ${htmlCode(plan.head.slice(0, 12))}, `;
  const others = plan.unaffected === 0 ? void 0 : `; ${counted(plan.unaffected, "other model")} not affected`;
  return html`<header>${badge(outcome)}
<h1>${text}</h1>
<p class="soft">Gates: ${tallyText(gates)}; ${head}${base}${others}</p></header>
`;
}
function overview(models) {
  return html`<nav aria-label="Models" class="model">${htmlTable({
    caption: "Models of this review",
    stacks: true,
    columns: [{ title: "Model" }, { title: "Verdict" }, { title: "Gates" }, { title: "Change" }],
    rows: models.map(({ verdict, entry }, at) => [
      html`<a href="#model-${at + 1}">${verdict.model}</a>`,
      badge(verdict.outcome),
      verdict.outcome === "broken" ? "not judged" : tallyText(verdict.gates),
      changeText(entry)
    ])
  })}</nav>
`;
}
function modelSection(model, { at, alone, charts }) {
  const { verdict, entry, evaluation, trained } = model;
  const id = `model-${at + 1}`;
  return html`<section class="model" id="${id}" aria-labelledby="${id}-name">
<h2 id="${id}-name">${verdict.model} ${badge(verdict.outcome)}</h2>
${alone ? void 0 : html`<p class="soft">${modelLine(verdict)}</p>
`}${verdict.because === void 0 ? void 0 : html`<p>${asSentence(verdict.because)}</p>
`}${gatesSection(verdict)}${evaluation && metricsSection(evaluation)}${figuresSection(charts, verdict.model)}${evaluation && fairnessSection2(evaluation)}${dataOf(model)}${trained && trainingSection(trained)}${entry && planSection(entry)}</section>
`;
}
function dataOf({ evaluation, trained }) {
  const data = evaluation?.data ?? trained?.data;
  return data && dataSection(data);
}

// src/stages/report/papers.ts
var PAGE = "report.html";
async function papers({ review, specs, secrets = [] }) {
  const clean = redacted(review, secrets);
  const cards = /* @__PURE__ */ new Map();
  for (const [model, evaluation] of clean.evaluations) {
    const trained = clean.trained.get(model);
    const spec = specs.get(model);
    if (trained === void 0 || spec === void 0) continue;
    cards.set(model, composeCard(redacted({ spec: cardSpecOf(spec), trained, evaluation }, secrets)));
  }
  return { page: composePage(clean, await drawnCharts(clean)), cards };
}
async function writePapers(input, { files, state }) {
  const { page, cards } = await papers(input);
  await removePapers({ files, state });
  for (const [model, card] of cards) {
    const trainKey = input.review.trained.get(model)?.trainKey;
    if (trainKey !== void 0) await files.write(`${state}/runs/${hexOf(trainKey)}/${RUN_PATHS.card}`, card);
    await files.write(`${state}/last/card-${model}.md`, card);
  }
  await files.write(`${state}/last/${PAGE}`, page);
  return `${state}/last/${PAGE}`;
}
async function removePapers({ files, state }) {
  const names = (await files.list(`${state}/last`)).filter((name) => name === PAGE || /^card-[^/]+\.md$/.test(name));
  for (const name of names) await files.remove(`${state}/last/${name}`);
}
function cardOf(spec, trained, evaluation) {
  return composeCard({ spec: cardSpecOf(spec), trained, evaluation });
}
function cardSpecOf({ name, path, task, owners, risk, card, data, train, evaluate }) {
  return {
    name,
    path,
    task,
    owners,
    ...risk && { risk },
    card,
    target: data.target,
    features: data.features.map((feature) => ({ name: feature.name, type: feature.type })),
    sensitive: evaluate.fairness?.by ?? [],
    options: train.options
  };
}

export {
  judge,
  exitCodeOf,
  writePapers,
  removePapers,
  cardOf
};
