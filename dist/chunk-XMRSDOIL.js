import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  html,
  htmlCode,
  htmlDocument,
  htmlFacts,
  htmlList,
  htmlTable,
  trustedHtml
} from "./chunk-EHHPGHFJ.js";
import {
  PAPER_FILES,
  missingSections,
  modelPapers,
  sharedName
} from "./chunk-DI2JQ3T5.js";
import {
  INK,
  QUIET,
  cardText,
  changeText,
  detectableText,
  diagonal,
  distinctLabels,
  flipsText,
  floorOf,
  groupChart,
  headlineOf,
  ink,
  modelLine,
  modelsOf,
  nameOf,
  numberAxis,
  observedText,
  pointsOf,
  precisionRecallChart,
  rocChart,
  shareAxis,
  standingOf,
  standingText,
  subjectOf,
  tallyText,
  testText,
  togetherText
} from "./chunk-I3B4UZ6K.js";
import {
  asSentence,
  estimateText,
  exhibitsOf,
  htmlText,
  intervalText,
  isWorn,
  madeText,
  momentText,
  needsText,
  pinText,
  plainText,
  redacted,
  sharedText,
  usesText,
  withInterval,
  wornText
} from "./chunk-JDDJ5KOW.js";
import {
  thinned
} from "./chunk-QV6VQEGJ.js";
import {
  correctedTogether
} from "./chunk-65MRR7JC.js";
import {
  FALSE_ALARMS
} from "./chunk-4QI5XM6T.js";
import {
  counted,
  figure,
  sizeText,
  timeText
} from "./chunk-5TWUTOWS.js";
import {
  shown
} from "./chunk-6IHS3KPX.js";
import {
  hexOf,
  shortDigest
} from "./chunk-BIVE6T77.js";
import {
  canonicalJson,
  deepFreeze,
  prettyJson
} from "./chunk-D2KHV3DM.js";
import {
  EXIT
} from "./chunk-2WUTFTKW.js";

// src/stages/evaluate/judge.ts
function judge(input, plugins) {
  const considered = input.models.map((model) => consider(model, input, plugins.gates));
  const asked = considered.flatMap((one) => one.gates);
  const family = asked.filter((one) => one.pvalue !== void 0);
  const corrected = correctedTogether([...family.map((one) => one.pvalue), ...input.beside ?? []]);
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
    ...family.length > 0 && { family: { gates: corrected.length, level: FALSE_ALARMS, correction: "Holm" } }
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
    ...model.crossValidation && { crossValidation: model.crossValidation },
    card: { missing: missingSections(model.spec).map(({ key }) => key) }
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

// src/stages/jobs/held-out-uses.ts
async function withUses(store, evaluation) {
  const rows = evaluation.data?.splits.test.digest;
  if (rows === void 0) return evaluation;
  const { model, evaluationKey, bundle } = evaluation;
  const folder = `held-out/${hexOf(rows)}/`;
  const key = `${folder}${hexOf(evaluationKey)}.json`;
  if (!await store.has(key)) {
    await store.put(key, new TextEncoder().encode(prettyJson({ model, evaluationKey, bundle })));
  }
  return { ...evaluation, heldOutUses: (await store.list(folder)).length };
}
function wornFinding(evaluation, spec) {
  if (!isWorn(evaluation)) return [];
  const at = spec && (spec.positions["/data/split"] ?? { file: spec.path, line: 1, column: 1 });
  return [
    {
      code: "held-out-worn",
      severity: "warning",
      model: evaluation.model,
      ...at && { at },
      message: wornText(evaluation),
      fix: "Bring held-out rows that no decision has seen: newer data, or another data.split.seed in a change of its own."
    }
  ];
}

// src/stages/jobs/quarantine.ts
function withQuarantine(store, name) {
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(name)) throw new Error(`"${name}" names no quarantine`);
  const prefix = `quarantine/${name}/`;
  return {
    id: store.id,
    location: `${store.location}, ${prefix.slice(0, -1)}`,
    get: async (key) => await store.get(key) ?? await store.get(prefix + key),
    put: (key, bytes) => store.put(prefix + key, bytes),
    ...store.putNew && { putNew: (key, bytes) => putNew(store, prefix + key, bytes) },
    has: async (key) => await store.has(key) || await store.has(prefix + key),
    async list(start) {
      const own = (await store.list(prefix + start)).map((key) => key.slice(prefix.length));
      return [.../* @__PURE__ */ new Set([...await store.list(start), ...own])].filter((key) => !key.startsWith("quarantine/")).sort();
    },
    delete: (key) => store.delete(prefix + key)
  };
}
async function putNew(store, key, bytes) {
  return await store.putNew?.(key, bytes) ?? true;
}
function nothingStored() {
  const kept = /* @__PURE__ */ new Map();
  return {
    id: "nothing",
    location: "no store",
    get: async (key) => kept.get(key),
    put: async (key, bytes) => void kept.set(key, bytes),
    has: async (key) => kept.has(key),
    list: async (prefix) => [...kept.keys()].filter((key) => key.startsWith(prefix)).sort(),
    delete: async (key) => void kept.delete(key)
  };
}

// src/stages/jobs/reviews.ts
var folderOf = (pull) => `reviews/pull-${pull}/`;
var MOST_BYTES = 5e5;
var MOST_RECORDS = 100;
async function saveReview(store, review) {
  const { pull, headSha, verdict, entries, now } = review;
  if (entries.length === 0) return;
  const models = verdict.models.flatMap((one) => reviewedModel(one, review) ?? []);
  const named = { kind: "ReviewRecord", schemaVersion: 1, pull, headSha };
  const record = { ...named, reviewedAt: now.toISOString(), models };
  await store.put(`${folderOf(pull)}${headSha}.json`, new TextEncoder().encode(prettyJson(record)));
}
function reviewedModel(one, { entries, runs }) {
  const entry = entries.find(({ model }) => model === one.model);
  if (entry === void 0 || entry.action === "remove") return void 0;
  const { trained, evaluation } = runs.get(one.model) ?? {};
  const { trainKey } = entry;
  return {
    model: one.model,
    action: entry.action,
    outcome: one.outcome,
    ...one.because === void 0 ? {} : { because: one.because },
    ...trainKey === void 0 ? {} : { trainKey },
    ...trained && { bundle: trained.bundle, trainedAt: trained.trainedAt, seconds: trained.seconds },
    metrics: (evaluation?.metrics ?? []).map(({ metric, estimate }) => `${metric} ${shown(estimate)}`),
    gates: one.gates.map(({ title, outcome, observed, evidence }) => {
      return { title, outcome, observed, ...evidence && { pvalue: evidence.pvalue } };
    })
  };
}
async function reviewsOf(store, pull) {
  const place = withQuarantine(store, `pull-${pull}`);
  const listed = await place.list(folderOf(pull));
  const keys = listed.filter((key) => /\/[0-9a-f]{7,64}\.json$/.test(key)).slice(0, MOST_RECORDS);
  const all = await Promise.all(keys.map(async (key) => parsed(await place.get(key), pull)));
  return all.flatMap((record) => record ?? []);
}
async function reviewedBeside(store, pulls, wanted) {
  const about = ({ models }) => models.some(({ model, bundle }) => model === wanted.model && bundle === wanted.bundle);
  for (const pull of pulls) {
    const records = (await reviewsOf(store, pull)).filter(about);
    const [last] = records.sort((a, b) => (a.reviewedAt ?? "") < (b.reviewedAt ?? "") ? 1 : -1);
    const others = last?.models.filter(({ model }) => model !== wanted.model);
    if (others !== void 0) return others.flatMap(({ gates }) => gates.flatMap(({ pvalue }) => pvalue ?? []));
  }
  return [];
}
function parsed(bytes, pull) {
  if (bytes === void 0 || bytes.length > MOST_BYTES) return void 0;
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes));
    const { kind, schemaVersion, headSha, models } = value;
    const named = kind === "ReviewRecord" && schemaVersion === 1 && value.pull === pull && typeof headSha === "string";
    const whole = named && maybe(value.reviewedAt);
    return whole && Array.isArray(models) && models.every(isModel) ? value : void 0;
  } catch {
    return void 0;
  }
}
var text = (value) => typeof value === "string" && value.length <= 2e3;
var maybe = (value) => value === void 0 || text(value);
var isShare = (value) => typeof value === "number" && value >= 0 && value <= 1;
function isModel(value) {
  const one = value;
  if (typeof one !== "object" || one === null || !/^[a-z0-9][a-z0-9-]{0,62}$/.test(String(one.model))) return false;
  const { action, outcome, because, trainKey, bundle, trainedAt, seconds, metrics, gates } = one;
  const plain = text(action) && text(outcome) && [because, trainKey, bundle, trainedAt].every(maybe);
  const counted2 = seconds === void 0 || Number.isFinite(seconds) && seconds >= 0;
  return plain && counted2 && Array.isArray(metrics) && metrics.every(text) && Array.isArray(gates) && gates.every(isGate);
}
function isGate(value) {
  const gate = value;
  if (typeof gate !== "object" || gate === null) return false;
  const { title, outcome, observed, pvalue } = gate;
  return [title, outcome, observed].every(text) && (pvalue === void 0 || isShare(pvalue));
}

// src/report/plots/calibration.ts
function calibrationChart({ reliability }) {
  if (reliability === void 0 || reliability.bins.length === 0) return void 0;
  const { bins, before } = reliability;
  const about = plainText(reliability.about, 30);
  const weighted = bins.some(({ share }) => share !== void 0);
  return {
    title: "Calibration",
    says: `Stated probability, ${about}, against how often it came true, in ${counted(bins.length, "bin")} of ten rows or more. On the dashed diagonal both agree; larger dots stand for more ${weighted ? "weight" : "rows"}.${before ? " Dashed beside it: the probabilities as the model states them, before they were recalibrated." : ""}`,
    ...before && { legend: LEGEND },
    table: {
      columns: [
        { title: "Probability", number: true },
        { title: "Mean stated", number: true },
        { title: "Came true", number: true },
        { title: "Rows", number: true }
      ],
      rows: [...bins.map((bin) => binRow(bin, "")), ...(before ?? []).map((bin) => binRow(bin, " (before)"))]
    },
    size: { height: 230 },
    layers: [diagonal(), ...before ? [beforeLayer(before)] : [], ...dotLayers(bins, about)]
  };
}
var LEGEND = [
  { series: 1, name: "Recalibrated" },
  { series: 2, name: "As the model states them", dashed: true }
];
function binRow(bin, what) {
  return [
    `${figure(bin.from, 3)} to ${figure(bin.to, 3)}${what}`,
    figure(bin.confidence, 3),
    figure(bin.frequency, 3),
    figure(bin.rows)
  ];
}
function beforeLayer(bins) {
  return {
    data: { values: bins.map((bin, i) => ({ x: bin.confidence, y: bin.frequency, i })) },
    mark: { type: "line", strokeWidth: 1.5, strokeDash: [5, 3] },
    encoding: {
      x: { field: "x", type: "quantitative" },
      y: { field: "y", type: "quantitative" },
      order: { field: "i", type: "quantitative" },
      color: { value: ink(2) }
    }
  };
}
function dotLayers(bins, about) {
  const sizes = bins.map(({ share, rows }) => share ?? rows);
  const most = Math.max(...sizes);
  const values = bins.map(({ confidence, frequency }, i) => ({
    x: confidence,
    y: frequency,
    i,
    area: 30 + 120 * sizes[i] / most
  }));
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
  const text2 = { field: "text", type: "nominal" };
  const numbers = { data: { values }, mark: { type: "text", fontSize: labels.length > 6 ? 10 : 13 } };
  return [heat, { ...numbers, encoding: { ...encoding, text: text2, color: { value: INK } } }];
}
function shareOf(cell, row) {
  const total = row.reduce((sum, value) => sum + (value ?? 5), 0);
  return total === 0 ? 0 : (cell ?? 5) / total;
}
function cellText(cell) {
  return cell === null ? "<10" : figure(cell);
}

// src/report/plots/dependence.ts
var SERIES = [1, 2, 3];
function dependenceCharts({ features, outputs, rows }) {
  const names = outputs.slice(0, SERIES.length).map((name) => plainText(name, 30));
  return features.map((feature) => {
    const name = plainText(feature.name, 40);
    const numeric = feature.points.every(({ at }) => typeof at === "number");
    return {
      title: `Partial dependence on ${name}`,
      says: `Mean of ${names.join(", ")} over ${figure(rows)} test rows with ${name} set to a value in all of them, the other features as they are.`,
      ...names.length > 1 && { legend: names.map((text2, k) => ({ series: seriesOf(k), name: text2 })) },
      table: {
        columns: [{ title: name, number: numeric }, ...names.map((title) => ({ title, number: true }))],
        rows: feature.points.map(({ at, means }) => [
          typeof at === "number" ? figure(at) : plainText(at),
          ...names.map((_, k) => figure(means[k] ?? Number.NaN, 3))
        ])
      },
      size: numeric ? { height: 200 } : { height: feature.points.length * 26 + 10, left: 118 },
      layers: names.map(
        (text2, k) => numeric ? lineLayer(feature, { name, text: text2, k }) : barLayer(feature, { text: text2, k, of: names.length })
      )
    };
  });
}
function seriesOf(k) {
  return SERIES[k] ?? 1;
}
function lineLayer({ points }, { name, text: text2, k }) {
  return {
    data: { values: points.map(({ at, means }, i) => ({ x: at, y: means[k], i })) },
    mark: { type: "line", strokeWidth: 2, point: false },
    encoding: {
      x: numberAxis("x", { title: name }),
      y: numberAxis("y", { title: text2 }),
      order: { field: "i", type: "quantitative" },
      color: { value: ink(seriesOf(k)) }
    }
  };
}
function barLayer({ points }, { text: text2, k, of }) {
  const labels = distinctLabels(
    points.map(({ at }) => String(at)),
    18
  );
  const height = 18 / of;
  return {
    data: { values: points.map(({ means }, i) => ({ level: labels[i], mean: means[k] })) },
    mark: { type: "bar", height, yOffset: (k - (of - 1) / 2) * height },
    encoding: {
      x: { ...numberAxis("mean", { title: text2 }), scale: { zero: true, nice: true } },
      y: {
        field: "level",
        type: "nominal",
        sort: null,
        scale: { domain: labels, paddingInner: 0.25, paddingOuter: 0.1 },
        axis: { title: null, grid: false, ticks: false, labelOverlap: false }
      },
      color: { value: ink(seriesOf(k)) }
    }
  };
}

// src/report/plots/distributions.ts
function scoresChart({ scores }) {
  const shown2 = (scores ?? []).slice(0, 2);
  if (shown2.length === 0) return void 0;
  const series = (at) => at === 0 ? 2 : 1;
  return {
    title: "Scores by class",
    says: "Where the stated probabilities of each class lie: the area of a class is 1. Classes that overlap little are easy to tell apart.",
    legend: shown2.map(({ name, rows }, at) => ({ series: series(at), name: `${name} (${counted(rows, "row")})` })),
    table: {
      columns: [{ title: "Class" }, { title: "Score", number: true }, { title: "Rows", number: true }],
      rows: shown2.flatMap(({ name, bins }) => bins.map((bin) => [name, spanText(bin), figure(bin.rows)]))
    },
    size: { height: 190 },
    layers: shown2.map((one, at) => ({
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
var MOST_ROWS = 12;
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
  const count = Math.min(MOST_ROWS, history.length);
  const shown2 = Array.from(
    { length: count },
    (_, i) => history[Math.round(i * (history.length - 1) / (count - 1 || 1))]
  );
  return shown2.flatMap(
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
    ...evaluation?.dependence ? dependenceCharts(evaluation.dependence) : [],
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
function cleanText(text2) {
  return htmlText(text2.replace(/&(amp|lt|gt|quot|apos);/g, (entity) => ENTITIES.get(entity) ?? ""));
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

// src/report/html/badge.ts
var LOOKS = /* @__PURE__ */ new Map([
  ["passed", ["good", "✓ passed"]],
  ["failed", ["bad", "✕ failed"]],
  ["not estimable", ["bad", "✕ not estimable"]],
  ["warning", ["warn", "! warning"]],
  ["waived", ["mute", "– waived"]],
  ["skipped", ["mute", "– skipped"]],
  ["ungated", ["mute", "– no gates"]],
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
function lookOf({ outcome, gates }) {
  return outcome === "pass" && gates.length === 0 ? "ungated" : outcome;
}

// src/report/html/card-change.ts
var MOST_LINES = 600;
function cardSection(change) {
  const { lines } = change;
  const more = lines.length - MOST_LINES;
  if (lines.length === 0)
    return html`<p class="soft">${cardText(change)}.</p>
`;
  return html`<details><summary>${cardText(change)}</summary>
<div class="scroll" role="region" tabindex="0" aria-label="${cardText(change)}"><pre>${lines.slice(0, MOST_LINES).map((line) => html`${line}\n`)}</pre></div>${more > 0 ? html`<p class="soft">… and ${counted(more, "more line")}.</p>` : void 0}</details>
`;
}

// src/report/html/comparison.ts
var MOST_ROWS2 = 200;
var LOOKS2 = {
  better: "good",
  worse: "bad",
  same: "mute",
  "cannot tell": "warn"
};
function comparisonSection(comparison) {
  const { version, scored, unable } = comparison;
  const nothing = unable === void 0 ? void 0 : `Nothing can be compared: ${unable}`;
  return html`<h3>Against production (${version})</h3>
<p class="soft">${asSentence(scored)}</p>
${paragraph(nothing)}${metricsTable(comparison)}${paragraph(togetherText(comparison))}${paragraph(flipsText(comparison))}${comparison.groups.map(({ by, groups }) => changesTable(by, groups))}${driftTable(comparison)}`;
}
function paragraph(text2) {
  if (text2 === void 0) return void 0;
  return html`<p>${asSentence(text2)}</p>
`;
}
function metricsTable({ metrics, version }) {
  const number = true;
  return htmlTable({
    caption: `Metrics beside ${version}; a gain is better whichever way the metric goes`,
    stacks: true,
    columns: [
      { title: "Metric" },
      { title: "Candidate is" },
      { title: "Production", number },
      { title: "Candidate", number },
      { title: "Gain", number },
      { title: "95 % interval", number },
      { title: "Test" }
    ],
    rows: metrics.map((one) => [
      one.metric,
      html`<span class="badge ${LOOKS2[one.standing]}">${standingText(one)}</span>`,
      ...[one.production, one.candidate, one.gain].map(valueCell),
      intervalText(one.gain, 3),
      testText(one)
    ])
  });
}
function valueCell(estimate) {
  if (estimate.kind === "value") return html`${figure(estimate.value)}`;
  return html`<span title="${estimate.reason}">not estimable</span>`;
}
function changesTable(by, changes) {
  const titles = ["Rows", "Selected, change", "True pos. rate, change", "False pos. rate, change"];
  const more = changes.length - MOST_ROWS2;
  return html`${htmlTable({
    caption: `Rates by ${by.join(" × ")}: the candidate's less production's`,
    titled: true,
    columns: [{ title: by.join(" × ") }, ...titles.map((title) => ({ title, number: true }))],
    rows: changes.slice(0, MOST_ROWS2).map((change) => [
      change.group.join(" × "),
      figure(change.rows),
      ...[change.selectionRate, change.truePositiveRate, change.falsePositiveRate].map(withInterval)
    ])
  })}${more > 0 ? html`<p class="soft">… and ${counted(more, "more group")}.</p>` : void 0}`;
}
function driftTable({ drift = [], version }) {
  if (drift.length === 0) return void 0;
  const rows = [...drift].sort((one, other) => other.psi - one.psi || (one.column < other.column ? -1 : 1));
  return html`<details><summary>Training rows moved from those of ${version}: ${counted(rows.length, "feature")}</summary>
${htmlTable({
    caption: `Population stability index of each feature against ${version}`,
    columns: [{ title: "Feature" }, { title: "PSI", number: true }],
    rows: rows.slice(0, MOST_ROWS2).map(({ column, psi }) => [column, figure(psi, 3)])
  })}</details>
`;
}

// src/report/html/exhibits.ts
var MOST_ROWS3 = 200;
function exhibitsSection(evaluation, trained) {
  const exhibits = exhibitsOf(evaluation, trained);
  if (exhibits.length === 0) return void 0;
  return html`<h3>Beside the metrics</h3>
${exhibits.map(exhibitPart)}`;
}
function exhibitPart({ title, says, columns, rows }) {
  return html`${htmlTable({ caption: title, titled: true, columns, rows: rows.slice(0, MOST_ROWS3) })}<p class="soft">${says}</p>
`;
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
  const table = htmlTable({ caption: `${chart.title} of ${model}`, ...chart.table });
  const drawing = svg === void 0 ? void 0 : html`<div role="img" aria-label="${chart.title}. ${chart.says}">${trustedHtml(svg)}</div>
`;
  return html`<figure aria-label="${chart.title}">
<figcaption><h4>${chart.title}</h4>
<p>${chart.says}</p>${legendOf(chart)}</figcaption>
${drawing}${svg === void 0 ? table : html`<details><summary>Numbers of this plot</summary>${table}</details>
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
  const table = htmlTable({
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
${table}${detectable === void 0 ? void 0 : html`<p class="soft">${asSentence(detectable)}</p>`}${htmlList([...notes.filter((gate) => gate.blocks), ...notes.filter((gate) => !gate.blocks)].map(noteOf))}`;
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
var MOST_ROWS4 = 200;
function dataSection(data) {
  const { splits, classes } = data;
  return html`<h3>Data</h3>
${htmlFacts([
    ...originFacts(data),
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
  ])}${sourcesTable(data)}${checksTable(data)}${columnsTable(data)}`;
}
function originFacts({ source, lineage }) {
  const [only, ...more] = lineage?.sources ?? [];
  const alone = more.length > 0 ? [] : [
    ["Source", htmlCode(source.uri)],
    ["Digest", htmlCode(source.digest)],
    ["Size", sizeText(source.bytes)],
    ["Pinned by", only && pinText(only)]
  ];
  return [
    ...alone,
    ["Query", source.query === void 0 ? void 0 : htmlCode(source.query)],
    ["Join", lineage?.join?.join(" ")],
    [
      "Read",
      lineage && `${momentText(lineage.readAt)}: ${counted(lineage.rows, "row")}, ${counted(lineage.columns, "column")}`
    ]
  ];
}
function sourcesTable({ lineage, model }) {
  const sources = lineage?.sources ?? [];
  if (sources.length < 2) return void 0;
  return htmlTable({
    caption: `Sources of the data of ${model}`,
    columns: [
      { title: "Source" },
      { title: "Files", number: true },
      { title: "Size", number: true },
      { title: "SHA-256" },
      { title: "Pinned by" }
    ],
    rows: sources.map((one) => [
      html`${one.name}: ${htmlCode(one.uri)}`,
      figure(one.files),
      sizeText(one.bytes),
      htmlCode(one.digest),
      pinText(one)
    ])
  });
}
function checksTable({ checks = [], model, quality }) {
  const order = ["fail", "not-estimable", "pass"];
  const sorted = [...checks].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  const standing = { pass: "passed", fail: "failed", "not-estimable": "not estimable" };
  const table = htmlTable({
    caption: `Checks of the data of ${model}`,
    stacks: true,
    columns: [
      { title: "Check" },
      { title: "Verdict" },
      { title: "Observed" },
      { title: "Required" },
      { title: "Rows" }
    ],
    rows: sorted.slice(0, MOST_ROWS4).map(({ title, outcome, observed, required, on }) => [title, badge(standing[outcome]), observed, required, on])
  });
  return table && html`${table}${quality && html`<p class="soft">Quality score: ${quality.definition}</p>
`}`;
}
function columnsTable({ columns, model }) {
  if (columns.length === 0) return void 0;
  const more = columns.length - MOST_ROWS4;
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
    rows: columns.slice(0, MOST_ROWS4).map((column) => [
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
    ...Object.entries(trained.environment).map(([name, value]) => [name, value]),
    ["Told by", toldText(trained)]
  ])}${trained.crossValidation && foldsTable(trained.crossValidation)}`;
}
function toldText({ toldBy, rows }) {
  if (toldBy === void 0) return void 0;
  const checked = "Bundle, keys, seed and rows were compared with what the plan and the data say";
  return `Backend, times, losses and environment are what ${toldBy} says of itself. ${checked}; every number of the evaluation was measured apart from it, on rows other than those ${figure(rows.train)}.`;
}
function foldsTable({ folds, rule, metrics }) {
  const dash = (text2) => text2.startsWith("not estimable") ? "not estimable" : text2;
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
${reasonsTable(entry)}${inputsTable("Inputs of the train key", entry.trainInputs)}${inputsTable("Inputs of the evaluation", entry.evaluationInputs)}`;
}
function reasonsTable(entry) {
  const changed = entry.reasons.filter((reason) => reason.before !== void 0 || reason.after !== void 0);
  const value = (text2) => text2 === void 0 ? "–" : htmlCode(text2);
  return htmlTable({
    caption: `Inputs of ${entry.model} that changed`,
    columns: [{ title: "Input that changed" }, { title: "Before" }, { title: "After" }],
    rows: changed.map(({ input, before, after }) => [input, value(before), value(after)])
  });
}
function inputsTable(caption, inputs) {
  if (inputs.length === 0) return void 0;
  return html`<details><summary>${caption}: ${inputs.length}</summary>
${htmlTable({
    caption,
    columns: [{ title: "Input" }, { title: "Value" }],
    rows: inputs.slice(0, MOST_ROWS4).map(({ name, value }) => [name, htmlCode(value)])
  })}</details>
`;
}

// src/report/html/numbers.ts
var MOST_ROWS5 = 200;
function metricsSection(evaluation) {
  const { latency } = evaluation;
  const { positives, rows } = evaluation;
  const share = positives === void 0 || rows === 0 ? "" : ` (${figure(100 * positives / rows, 3)} %)`;
  return html`<h3>Metrics</h3>
${metricsTable2(evaluation.metrics, `Metrics of ${evaluation.model}`)}${htmlFacts([
    ["Held-out rows", figure(rows)],
    ["Positive rows", positives === void 0 ? void 0 : `${figure(positives)}${share}`],
    ["Used to decide", usesText(evaluation)],
    ["Decision", evaluation.decision],
    ["Costs of errors", costsText(evaluation)],
    ["One row, median", timeText(latency.p50)],
    [
      "One row, p95 and p99",
      `${timeText(latency.p95)} and ${timeText(latency.p99)}, ${figure(latency.calls)} calls on ${latency.on}`
    ],
    ["Bundle", sizeText(evaluation.size.bundleBytes)]
  ])}<p class="soft">${evaluation.held}</p>
${classesTable(evaluation)}${evaluation.importance && importanceTable(evaluation.importance)}`;
}
function importanceTable(importance) {
  const { metric, repeats, rows, features, groups = [] } = importance;
  const together = groups.map(({ names, ...loss }) => ({ name: `together: ${names.join(", ")}`, ...loss }));
  const table = htmlTable({
    caption: `Importance by permutation: loss of ${metric} over ${figure(repeats)} repeats on ${figure(rows)} rows`,
    titled: true,
    columns: [{ title: "Feature" }, ...["Loss", "Deviation"].map((title) => ({ title, number: true }))],
    rows: [...together, ...features.slice(0, MOST_ROWS5)].map(({ name, mean, deviation }) => [
      name,
      figure(mean, 3),
      figure(deviation, 3)
    ])
  });
  return table && html`${table}<p class="soft">${sharedText(importance)}</p>
`;
}
function fairnessSection(evaluation) {
  const parts = [...evaluation.fairness.map(groupingPart), ...errorParts(evaluation)];
  return parts.length === 0 ? void 0 : html`<h3>Fairness</h3>
${parts}`;
}
function metricsTable2(results, caption) {
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
function boundedCell(estimate) {
  if (estimate.kind !== "value" || estimate.interval === void 0) return estimateCell(estimate);
  return html`${withInterval(estimate)}`;
}
function costsText({ costs }) {
  if (costs === void 0) return void 0;
  const { falsePositives, falseNegatives, falsePositive, falseNegative, perRow, interval } = costs;
  const ends = interval === void 0 ? "" : ` (${figure(interval.low, 3)} to ${figure(interval.high, 3)})`;
  return `${figure(costs.total)} in all, ${figure(perRow)} per row${ends}: ${figure(falsePositives)} false positives at ${figure(falsePositive)}, ${figure(falseNegatives)} false negatives at ${figure(falseNegative)}`;
}
function classesTable({ classes = [], model }) {
  return htmlTable({
    caption: `Classes of ${model}`,
    titled: true,
    columns: [
      { title: "Class" },
      ...["Rows", "Decided", "Precision", "Recall", "F1"].map((title) => ({ title, number: true }))
    ],
    rows: classes.slice(0, MOST_ROWS5).map(({ name, rows, decided, precision, recall, f1 }) => [
      name,
      figure(rows),
      figure(decided),
      ...[precision, recall, f1].map(boundedCell)
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
    rows: result.groups.slice(0, MOST_ROWS5).map(groupRow)
  })}${overflow(result.groups.length)}${needsPart(result.groups)}<details><summary>Measures by ${by}: ${result.measures.map(measureText).join(", ")}</summary>
${metricsTable2(result.measures, `Measures between groups by ${by}`)}</details>
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
    ({ by, minGroup, measures, groups }) => html`${htmlTable({
      caption: `By ${by.join(" × ")}; groups under ${minGroup} rows are not judged`,
      titled: true,
      columns: [{ title: by.join(" × ") }, ...["Rows", ...measures].map((title) => ({ title, number: true }))],
      rows: groups.slice(0, MOST_ROWS5).map(({ group, rows, values }) => [
        group.filter((part) => part !== "").join(" × "),
        figure(rows),
        ...values.map(boundedCell)
      ])
    })}${needsPart(groups)}`
  );
}
function needsPart(groups) {
  const text2 = needsText(groups);
  return text2 === void 0 ? void 0 : html`<p class="soft">${asSentence(text2)}</p>`;
}
function overflow(count) {
  const more = count - MOST_ROWS5;
  return more > 0 ? html`<p class="soft">… and ${counted(more, "more group")}.</p>` : void 0;
}

// src/report/html/page.ts
function composePage(review, charts) {
  const { text: text2 } = headlineOf(review);
  const models = modelsOf(review);
  const body = html`<main>
${headerOf(review)}${models.length > 1 ? overview(models) : void 0}${findingsSection(review.verdict.findings)}${models.map(
    (model, at) => modelSection(model, { at, alone: models.length === 1, charts: charts.get(model.verdict.model) ?? [] })
  )}<footer><p>Groups, classes, bins and cells of fewer than ten rows are joined with others, or shown as &lt;10. This page loads nothing and runs nothing.</p></footer>
</main>`;
  return htmlDocument(text2, body);
}
function headerOf(review) {
  const { plan, verdict } = review;
  const { icon, text: text2 } = headlineOf(review);
  const gates = verdict.models.flatMap((model) => model.gates);
  const outcome = verdict.conclusion === "failure" ? "fail" : icon === "⚠️" ? "warn" : "pass";
  const base = plan.base === void 0 ? "no earlier revision to compare with" : html`compared with ${htmlCode(plan.base.slice(0, 12))}`;
  const head = plan.head === void 0 ? void 0 : html`commit ${htmlCode(plan.head.slice(0, 12))}, `;
  const others = plan.unaffected === 0 ? void 0 : `; ${counted(plan.unaffected, "other model")} not affected`;
  return html`<header>${badge(verdict.models.length === 0 ? outcome : lookOf({ outcome, gates }))}
<h1>${text2}</h1>
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
      badge(lookOf(verdict)),
      verdict.outcome === "broken" ? "not judged" : tallyText(verdict.gates),
      changeText(entry)
    ])
  })}</nav>
`;
}
function modelSection(model, { at, alone, charts }) {
  const { verdict, entry, evaluation, trained, card } = model;
  const id = `model-${at + 1}`;
  return html`<section class="model" id="${id}" aria-labelledby="${id}-name">
<h2 id="${id}-name">${verdict.model} ${badge(lookOf(verdict))}</h2>
${alone ? void 0 : html`<p class="soft">${modelLine(verdict)}</p>
`}${verdict.because === void 0 || !alone && verdict.because === modelLine(verdict) ? void 0 : html`<p>${asSentence(verdict.because)}</p>
`}${gatesSection(verdict)}${evaluation && metricsSection(evaluation)}${evaluation?.comparison && comparisonSection(evaluation.comparison)}${card && cardSection(card)}${figuresSection(charts, verdict.model)}${evaluation && fairnessSection(evaluation)}${evaluation && exhibitsSection(evaluation, trained)}${dataOf(model)}${trained && trainingSection(trained)}${entry && planSection(entry)}</section>
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
  return { page: composePage(clean, await drawnCharts(clean)), models: textsOf({ ...clean, specs, secrets }) };
}
function modelCards(input) {
  return new Map([...textsOf(input)].map(([model, texts]) => [model, texts.get(PAPER_FILES.card) ?? ""]));
}
function textsOf({ evaluations, trained: all, verdict, specs, secrets }) {
  const models = /* @__PURE__ */ new Map();
  for (const [model, evaluation] of evaluations) {
    const trained = all.get(model);
    const spec = specs.get(model);
    if (trained === void 0 || spec === void 0) continue;
    const gates = verdict.models.find((one) => one.model === model)?.gates ?? [];
    models.set(model, modelPapers(redacted({ spec: cardSpecOf(spec), trained, evaluation, gates }, secrets)));
  }
  return models;
}
async function writePapers(input, { files, state }) {
  const { page, models } = await papers(input);
  await removePapers({ files, state });
  for (const [model, texts] of models) {
    const trainKey = input.review.trained.get(model)?.trainKey;
    for (const [name, text2] of texts) {
      if (trainKey !== void 0) await files.write(`${state}/runs/${hexOf(trainKey)}/${name}`, text2);
      await files.write(`${state}/last/${sharedName(name, model)}`, text2);
    }
  }
  await files.write(`${state}/last/${PAGE}`, page);
  return `${state}/last/${PAGE}`;
}
async function removePapers({ files, state }) {
  const kinds = Object.values(PAPER_FILES).map((name) => name.split("."));
  const isPaper = (name) => kinds.some(([kind, ...rest]) => name.startsWith(`${kind}-`) && name.endsWith(`.${rest.join(".")}`));
  const names = (await files.list(`${state}/last`)).filter((name) => name === PAGE || isPaper(name));
  for (const name of names) await files.remove(`${state}/last/${name}`);
}
function papersOf(spec, facts) {
  return modelPapers({ spec: cardSpecOf(spec), ...facts });
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
  withUses,
  wornFinding,
  withQuarantine,
  nothingStored,
  saveReview,
  reviewsOf,
  reviewedBeside,
  modelCards,
  writePapers,
  removePapers,
  papersOf
};
