import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  confusion,
  margins,
  nothingToDivide,
  rateCounts,
  reweighedConfusion,
  sharedSums,
  topLabel
} from "./chunk-C6ILLHRW.js";
import {
  expectedResult
} from "./chunk-AG4EAC34.js";
import {
  agreementTable,
  joinedBins,
  mcnemarTest,
  roundStep,
  shareDifference
} from "./chunk-ZCDWPE6L.js";
import {
  LEAST_UNITS,
  RUN_PATHS,
  bootstrapDraws,
  bootstrapForm,
  decisionsOf,
  estimatesOf,
  intervalOf,
  madeBy,
  materialise,
  predictAll,
  readHeldRows,
  readRecord,
  removeRecord,
  resampled,
  resamplesFor,
  statisticOf,
  train,
  unitCount,
  writeRecord
} from "./chunk-D4DKW6KM.js";
import {
  conformalQuantile,
  delongTest,
  quantile,
  quantileOf,
  walkLevels,
  wilsonForm
} from "./chunk-5M3JO6GD.js";
import {
  columnsBetween,
  ownRowModelOf,
  random,
  rowModelOf
} from "./chunk-5OFNDDVN.js";
import "./chunk-SQNASHHZ.js";
import "./chunk-X5Z4HAAE.js";
import {
  LEAST_NAMED,
  columnNames,
  groupCells,
  groupNumbers,
  groupRows,
  overallCell
} from "./chunk-YGEPV4NO.js";
import {
  thinned
} from "./chunk-QV6VQEGJ.js";
import {
  correctedTogether,
  evidenceOf,
  rowsNeeded
} from "./chunk-65MRR7JC.js";
import {
  holmAdjusted
} from "./chunk-V4VIJU62.js";
import {
  evaluationKey
} from "./chunk-7WL6RHXN.js";
import {
  CONFIDENCES,
  FALSE_ALARMS,
  notEstimable
} from "./chunk-4QI5XM6T.js";
import {
  argsort,
  calibrationIn
} from "./chunk-CD6YT3WV.js";
import {
  readBundleFolder
} from "./chunk-7PVY4XV4.js";
import {
  hypergeometricProbability,
  normalQuantile,
  normalTails,
  studentTails
} from "./chunk-LGIWBECZ.js";
import "./chunk-H5VD7RGB.js";
import {
  sourcesOf
} from "./chunk-6S2SDTGW.js";
import {
  LEAST_SLICE
} from "./chunk-SH6XX76W.js";
import {
  shownSource
} from "./chunk-IUFWIKZX.js";
import {
  figure
} from "./chunk-5TWUTOWS.js";
import "./chunk-V4T6G7AW.js";
import {
  digestOf,
  sha256
} from "./chunk-BIVE6T77.js";
import {
  deepFreeze
} from "./chunk-D2KHV3DM.js";
import {
  EXIT,
  TrainyardError
} from "./chunk-2WUTFTKW.js";
import "./chunk-RSD25HFQ.js";

// src/data/drift/profile-drift.ts
var LEAST_SHARE = 1e-4;
var BINS = 10;
function profileDrift(before, now) {
  return before.columns.flatMap((column) => {
    const other = now.columns.find(({ name }) => name === column.name);
    if (other === void 0 || other.type !== column.type || before.rows === 0 || now.rows === 0) return [];
    const [one, two] = [sharesOf(column, column, before.rows), sharesOf(other, column, now.rows)];
    return one === void 0 || two === void 0 ? [] : [{ column: column.name, psi: indexOf(one, two) }];
  });
}
function indexOf(before, now) {
  return before.reduce((sum, share2, i) => {
    const [b, n] = [Math.max(share2, LEAST_SHARE), Math.max(now[i] ?? 0, LEAST_SHARE)];
    return sum + (n - b) * Math.log(n / b);
  }, 0);
}
function sharesOf(column, binned, rows) {
  const present = 1 - column.missing / rows;
  if (column.type === "category" && binned.type === "category") {
    const counts = binned.levels.map(({ level }) => column.levels.find((own) => own.level === level)?.rows ?? 0);
    const rest = Math.max(0, present - counts.reduce((sum, count) => sum + count, 0) / rows);
    return [...counts.map((count) => count / rows), rest, 1 - present];
  }
  if (column.type !== "numeric" || binned.type !== "numeric" || binned.quantiles.length === 0) return void 0;
  const edges = [...new Set(decilesOf(binned.quantiles))];
  const below = edges.map((edge) => present * shareUpTo(column.quantiles, edge));
  const bins = [...below, present].map((share2, i, all) => share2 - (all[i - 1] ?? 0));
  return [...bins, 1 - present];
}
function decilesOf(quantiles) {
  const parts = quantiles.length + 1;
  const count = Math.min(BINS, parts);
  return Array.from({ length: count - 1 }, (_, i) => quantiles[Math.round((i + 1) * parts / count) - 1] ?? 0);
}
function shareUpTo(quantiles, edge) {
  return quantiles.filter((quantile2) => quantile2 <= edge).length / (quantiles.length + 1);
}

// src/data/uncertainty/paired.ts
function comparedMetrics(metrics, paired) {
  const gains = correctedGains(gainsOf(metrics, paired));
  const family = gains.filter(({ test }) => test !== void 0).length;
  return metrics.map((metric, at) => {
    const own = gains[at];
    const { id, version, better } = metric;
    const [candidate, production] = [metric.compute(paired.candidate), metric.compute(paired.production)];
    return { metric: id, version, better, candidate, production, ...own, ...standingOf(own, { paired, family }) };
  });
}
function comparedDecisions({ candidate, production }) {
  if (candidate.task === "regression") return void 0;
  const [right, wrong] = agreementTable(candidate.truth, candidate.decisions, production.decisions);
  return { both: right[0], onlyCandidate: right[1], onlyProduction: wrong[0], neither: wrong[1] };
}
function correctedGains(gains) {
  const tested = gains.flatMap(({ test }) => test === void 0 ? [] : [test]);
  const corrected = correctedTogether(tested.map(({ pvalue }) => pvalue));
  return gains.map(
    ({ gain, test }) => test === void 0 ? { gain } : { gain, test: { ...test, corrected: corrected[tested.indexOf(test)] } }
  );
}
function gainsOf(metrics, paired) {
  const curve = metrics.some(({ id }) => id === "roc_auc") ? pairedCurve(paired) : void 0;
  const open = metrics.filter(({ id }) => id !== "roc_auc" || curve === void 0);
  const drawn = drawnGains(open, paired);
  return metrics.map((metric) => {
    const [own, other] = [metric.compute(paired.candidate), metric.compute(paired.production)];
    if (own.kind === "not-estimable") return { gain: own };
    if (other.kind === "not-estimable") return { gain: notEstimable(`of production: ${other.reason}`, other.needs) };
    const value = signOf(metric) * (own.value - other.value) + 0;
    if (isSame(paired)) return { gain: withForm(value, { method: "bootstrap percentile", bound: () => 0 }) };
    if (curve !== void 0 && metric.id === "roc_auc")
      return { gain: withForm(value, curve.form), test: { name: "DeLong", pvalue: curve.pvalue } };
    return resampledGain(metric, value, { paired, found: drawn?.[open.indexOf(metric)] });
  });
}
function signOf({ better }) {
  return better === "higher" ? 1 : -1;
}
function withForm(value, form, made = {}) {
  return { kind: "value", value, interval: intervalOf(form, made) };
}
function isSame({ candidate, production }) {
  const equal = (a, b) => a.length === b.length && a.every((value, at) => value === b[at]);
  return equal(candidate.scores, production.scores) && equal(candidate.decisions, production.decisions);
}
function pairedCurve({ candidate, production, sampling }) {
  const { truth, scores, task, weights } = candidate;
  if (task !== "binary" || weights !== void 0 || sampling.units.kind !== "rows") return void 0;
  const { first, second, variance, pvalue } = delongTest({ truth, first: scores, second: production.scores });
  if (!(variance > 0)) return void 0;
  const bound = (confidence) => first - second + normalQuantile(confidence) * Math.sqrt(variance);
  return { pvalue, form: { method: "DeLong", bound } };
}
function drawnGains(metrics, paired) {
  const { candidate, production, sampling } = paired;
  if (unitCount(sampling) < LEAST_UNITS || isSame(paired)) return void 0;
  const statistics = metrics.map((metric) => {
    const known = [candidate, production].every((one) => metric.compute(one).kind === "value");
    if (!known) return { size: 1, into: (out, at) => out.fill(Number.NaN, at, at + 1) };
    return difference(statisticOf(metric, candidate), statisticOf(metric, production), signOf(metric));
  });
  const draws = bootstrapDraws(sampling.units, sampling.seed);
  return resampled(statistics, { draws, times: resamplesFor(sampling), weights: candidate.weights });
}
function difference(first, second, sign = 1) {
  const other = new Float64Array(second.size);
  const own = first.tallies?.length ?? 0;
  return {
    size: first.size,
    tallies: [...first.tallies ?? [], ...second.tallies ?? []],
    ...first.tallied && { tallied: first.tallied },
    into(out, at, { sums, ...drawn }) {
      first.into(out, at, { ...drawn, sums: sums.slice(0, own) });
      second.into(other, 0, { ...drawn, sums: sums.slice(own) });
      for (let i = 0; i < other.length; i++) out[at + i] = sign * (out[at + i] - other[i]);
    }
  };
}
function resampledGain({ id }, value, { paired, found }) {
  const { sampling } = paired;
  const form = found && bootstrapForm(found);
  if (form === void 0) {
    const unsure = found === void 0 ? `fewer than ${LEAST_UNITS} ${sampling.words} to draw from` : "it cannot be computed in more than 1 of 20 resamples";
    return { gain: { kind: "value", value, unsure } };
  }
  const gain = withForm(value, form, madeBy(sampling));
  if (id === "accuracy" && sampling.units.kind === "rows" && paired.candidate.weights === void 0) {
    return { gain, test: { name: "McNemar", pvalue: mcnemarOf(paired) } };
  }
  return { gain, test: { name: "paired bootstrap", pvalue: bootstrapPvalue(found, form) } };
}
function mcnemarOf(paired) {
  const { onlyCandidate = 0, onlyProduction = 0 } = comparedDecisions(paired) ?? {};
  const mode = onlyCandidate + onlyProduction < 25 ? "exact" : "cc";
  return mcnemarTest(onlyCandidate, onlyProduction, mode).pvalue;
}
function bootstrapPvalue({ drawn }, form) {
  const bounds = CONFIDENCES.map((confidence) => form.bound(confidence));
  const evidence = evidenceOf({ low: 0, high: 0, level: 0, method: form.method, bounds });
  const side = Math.min(evidence?.atMost(0) ?? 1, 1 - (evidence?.below(0) ?? 0));
  return Math.min(1, Math.max(2 * side, 2 / (drawn.length + 1)));
}
function standingOf({ gain, test }, { paired, family }) {
  if (isSame(paired)) return { standing: "same" };
  if (gain.kind === "not-estimable" || gain.interval === void 0 || test === void 0)
    return { standing: "cannot tell" };
  if (test.corrected <= FALSE_ALARMS) return { standing: gain.value > 0 ? "better" : "worse" };
  const evidence = evidenceOf(gain.interval);
  if (evidence === void 0 || gain.value === 0) return { standing: "cannot tell" };
  const confidence = 1 - FALSE_ALARMS / (2 * family);
  const needs = rowsNeeded(evidence, { rows: paired.candidate.rows, gap: gain.value, confidence });
  return Number.isFinite(needs) ? { standing: "cannot tell", needs } : { standing: "cannot tell" };
}

// src/math/groups/pairwise.ts
function largestGap(families) {
  const pairs = families.flatMap(orderedPairs);
  const count = Math.max(1, pairs.length / 2);
  const value = Math.max(0, ...pairs.map(([a, b]) => a.value - b.value));
  return (confidence) => {
    if (confidence > 0.5) return clip(Math.max(value, ...pairs.map((pair) => differenceBound(pair, confidence))));
    return clip(Math.min(value, Math.max(...pairs.map((pair) => differenceBound(pair, confidence / count)))));
  };
}
function smallestRatio(families) {
  const pairs = families.flatMap(orderedPairs).filter(([, b]) => b.value > 0);
  const count = Math.max(1, pairs.length / 2);
  const value = Math.min(1, ...pairs.map(([a, b]) => a.value / b.value));
  return (confidence) => {
    if (confidence < 0.5) return clip(Math.min(value, ...pairs.map((pair) => ratioBound(pair, confidence))));
    const corrected = 1 - (1 - confidence) / count;
    return clip(Math.max(value, Math.min(...pairs.map((pair) => ratioBound(pair, corrected)))));
  };
}
function differenceBound([a, b], confidence) {
  const reach = Math.hypot(a.bound(confidence) - a.value, b.value - b.bound(1 - confidence));
  return a.value - b.value + (confidence < 0.5 ? -reach : reach);
}
function ratioBound([a, b], confidence) {
  const [near, far] = [a.bound(confidence), b.bound(1 - confidence)];
  if (!(a.value > 0 && b.value > 0 && near > 0 && far > 0)) return far > 0 ? near / far : Number.POSITIVE_INFINITY;
  const reach = Math.hypot(Math.log(near / a.value), Math.log(far / b.value));
  return a.value / b.value * Math.exp(confidence < 0.5 ? -reach : reach);
}
function orderedPairs(rates) {
  return rates.flatMap((a) => rates.flatMap((b) => a === b ? [] : [[a, b]]));
}
function clip(share2) {
  return Math.min(1, Math.max(0, share2));
}

// src/data/groups/group-uncertainty.ts
var KINDS = ["selection", "true positive", "false positive"];
function rateBounds(cells, grouped) {
  const { sampling } = grouped;
  if (sampling.units.kind === "rows") {
    return { sampling, of: (cell, kind) => countsForm(rateCounts(cell, kind)) };
  }
  if (unitCount(sampling) < LEAST_UNITS) return { sampling, of: () => void 0 };
  const draws = bootstrapDraws(sampling.units, sampling.seed);
  const found = resampled([ratesStatistic(cells, grouped)], { draws, times: resamplesFor(sampling) });
  return {
    sampling,
    of(cell, kind) {
      const replicates = found[cells.indexOf(cell) * KINDS.length + KINDS.indexOf(kind)];
      return resampledForm(replicates, rateCounts(cell, kind));
    }
  };
}
function rateEstimate(cell, kind, bounds) {
  const { hits, of } = rateCounts(cell, kind);
  if (of === 0) return nothingToDivide(kind);
  const found = intervalFrom(bounds.of(cell, kind), bounds);
  if (found.interval === void 0) return { kind: "value", value: hits / of, ...found };
  const { bounds: _, ...interval } = found.interval;
  return { kind: "value", value: hits / of, interval };
}
function measureEstimate(metric, {
  cells,
  overall,
  bounds
}) {
  const estimate = metric.compute(cells, overall);
  if (estimate.kind === "not-estimable") return estimate;
  if (metric.compares === void 0) return { ...estimate, unsure: "no interval is known for this measure" };
  const { by, rates } = metric.compares;
  const families = rates.map((kind) => cells.map((cell) => boundedRate(cell, kind, bounds)));
  if (families.some((family) => family.includes(void 0))) return { ...estimate, ...intervalFrom(void 0, bounds) };
  const bound = (by === "difference" ? largestGap : smallestRatio)(families);
  return { ...estimate, ...intervalFrom({ method: "MOVER", bound }, bounds) };
}
function boundedRate(cell, kind, bounds) {
  const { hits, of } = rateCounts(cell, kind);
  const form = bounds.of(cell, kind);
  return form && { value: hits / of, bound: form.bound };
}
function intervalFrom(form, { sampling }) {
  if (form === void 0) return { unsure: `fewer than ${LEAST_UNITS} ${sampling.words} to draw from` };
  return { interval: intervalOf(form, sampling.units.kind === "rows" ? {} : madeBy(sampling)) };
}
function countsForm({ hits, of }) {
  return wilsonForm(hits, of);
}
function ratesStatistic(cells, { rows, columns }) {
  const numbers = groupNumbers(rows.rows, columns);
  const kinds = Uint32Array.from(
    numbers,
    (group, row) => group * 4 + (rows.truth[row] === 1 ? 0 : 2) + (rows.decisions[row] === 1 ? 0 : 1)
  );
  return {
    size: cells.length * KINDS.length,
    tallies: [{ cells: kinds, count: cells.length * 4 }],
    tallied: "counts",
    into(out, at, { sums: [decided = NOTHING] }) {
      for (let group = 0; group < cells.length; group++) {
        const [tp = 0, fn = 0, fp = 0, tn = 0] = decided.subarray(group * 4, group * 4 + 4);
        out[at + group * 3] = (tp + fp) / (tp + fn + fp + tn);
        out[at + group * 3 + 1] = tp / (tp + fn);
        out[at + group * 3 + 2] = fp / (fp + tn);
      }
    }
  };
}
var NOTHING = new Float64Array(0);
function resampledForm(replicates, counts) {
  if (replicates.drawn.every((value) => Number.isNaN(value) || value === replicates.value)) return countsForm(counts);
  return bootstrapForm(replicates);
}

// src/data/groups/paired-groups.ts
function groupChanges({ paired, columns, minGroup }) {
  const { candidate, production, sampling } = paired;
  if (candidate.task !== "binary") return [];
  const cells = groupCells(candidate, columns);
  const before = groupCells(production, columns);
  const least = Math.max(minGroup, LEAST_NAMED);
  const own = ratesStatistic(cells, { rows: candidate, columns, sampling });
  const other = ratesStatistic(cells, { rows: production, columns, sampling });
  const draws = bootstrapDraws(sampling.units, sampling.seed);
  const found = unitCount(sampling) < LEAST_UNITS ? void 0 : resampled([difference(own, other)], { draws, times: resamplesFor(sampling) });
  const changeOf = (at, kind) => rateChange([cells[at], before[at]], kind, {
    found: found?.[at * KINDS.length + KINDS.indexOf(kind)],
    paired
  });
  return cells.flatMap(
    ({ group, rows }, at) => rows < least ? [] : {
      group,
      rows,
      selectionRate: changeOf(at, "selection"),
      truePositiveRate: changeOf(at, "true positive"),
      falsePositiveRate: changeOf(at, "false positive")
    }
  );
}
function rateChange([own, other], kind, { found, paired }) {
  const [now, before] = [rateCounts(own, kind), rateCounts(other, kind)];
  if (now.of === 0) return nothingToDivide(kind);
  const value = now.hits / now.of - before.hits / before.of;
  const form = found && bootstrapForm(found);
  if (form === void 0) return { kind: "value", value, unsure: "too few rows to draw from" };
  const { bounds: _, ...interval } = intervalOf(form, madeBy(paired.sampling));
  return { kind: "value", value, interval };
}

// src/stages/train/bundle-files.ts
async function readBundle(files, folder, trained) {
  const { manifest, bundle } = trained;
  if (digestOf(manifest) !== bundle) throw corrupt(folder, "its manifest has not the digest that names it");
  const contents = /* @__PURE__ */ new Map();
  for (const file of manifest.files) contents.set(file.path, await readFile(files, folder, file));
  return contents;
}
async function readFile(files, folder, file) {
  const bytes = await files.read(`${folder}/${file.path}`);
  if (bytes === void 0) throw corrupt(folder, `${file.path} is not there`);
  const found = sha256(bytes);
  if (bytes.length === file.size && found === file.sha256) return bytes;
  throw corrupt(
    folder,
    `${file.path} has ${bytes.length} bytes with ${found}, expected ${file.size} with ${file.sha256}`
  );
}
function corrupt(folder, why) {
  return new TrainyardError({
    code: "bundle-corrupt",
    message: `the bundle in ${folder} is not what was trained: ${why}`,
    fix: "Delete the run folder and run again; if it comes back, find out what writes there."
  });
}

// src/math/ranks.ts
function averageRanks(values) {
  const order = argsort(values);
  const ranks = new Float64Array(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end]] === values[order[start]]) end++;
    for (let place = start; place < end; place++) ranks[order[place]] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}

// src/math/explanation/cell-moments.ts
var NAMES = ["rows", "ranks", "m", "s", "mm", "sm", "ss", "mw", "mt", "sw", "st", "units"];
function cellMoments(codes, count, rows) {
  const moments = Object.fromEntries(NAMES.map((name) => [name, new Float64Array(count)]));
  if (rows.units !== void 0) addUnits(moments, codes, { ...rows, units: rows.units });
  else if (isCounted(rows)) addCounted(moments, codes, rows);
  else addRows(moments, codes, rows);
  return moments;
}
function isCounted({ losses, ranks, weights, units }) {
  return weights === void 0 && units === void 0 && ranks === losses;
}
function addCounted({ rows, ranks, ...more }, codes, { losses }) {
  const pairs = new Uint32Array(rows.length * 2);
  for (let row = 0; row < codes.length; row++) pairs[codes[row] << 1 | losses[row]]++;
  for (let cell = 0; cell < rows.length; cell++) {
    const wrong = pairs[2 * cell + 1];
    rows[cell] = pairs[2 * cell] + wrong;
    for (const sum of [ranks, more.s, more.sm, more.ss, more.mt, more.sw, more.st]) sum[cell] = wrong;
    for (const sum of [more.m, more.mm, more.mw, more.units]) sum[cell] = rows[cell];
  }
}
function addRows(moments, codes, { losses, ranks, weights }) {
  const { m, s, mm, sm, ss } = moments;
  for (let row = 0; row < codes.length; row++) {
    const cell = codes[row];
    const weight = weights === void 0 ? 1 : weights[row];
    const loss = weight * losses[row];
    moments.rows[cell]++;
    moments.ranks[cell] += ranks[row];
    m[cell] += weight;
    s[cell] += loss;
    mm[cell] += weight * weight;
    sm[cell] += loss * weight;
    ss[cell] += loss * loss;
  }
  moments.mw.set(mm);
  moments.mt.set(sm);
  moments.sw.set(sm);
  moments.st.set(ss);
  moments.units.set(moments.rows);
}
function addUnits(moments, codes, { losses, ranks, weights, units: { order, starts } }) {
  const [own, ownLoss] = [new Float64Array(moments.rows.length), new Float64Array(moments.rows.length)];
  for (let unit = 0; unit + 1 < starts.length; unit++) {
    const [from, to] = [starts[unit], starts[unit + 1]];
    const touched = [];
    let [w, t] = [0, 0];
    for (let place = from; place < to; place++) {
      const row = order[place];
      const cell = codes[row];
      const weight = weights === void 0 ? 1 : weights[row];
      const loss = weight * losses[row];
      if (!touched.includes(cell)) touched.push(cell);
      moments.rows[cell]++;
      moments.ranks[cell] += ranks[row];
      own[cell] += weight;
      ownLoss[cell] += loss;
      w += weight;
      t += loss;
    }
    for (const cell of touched) addUnit(moments, cell, { m: own[cell], s: ownLoss[cell], w, t });
    for (const cell of touched) own[cell] = ownLoss[cell] = 0;
  }
}
function addUnit(moments, cell, { m, s, w, t }) {
  moments.m[cell] += m;
  moments.s[cell] += s;
  moments.mm[cell] += m * m;
  moments.sm[cell] += s * m;
  moments.ss[cell] += s * s;
  moments.mw[cell] += m * w;
  moments.mt[cell] += m * t;
  moments.sw[cell] += s * w;
  moments.st[cell] += s * t;
  moments.units[cell]++;
}

// src/math/tests/fisher-exact.ts
var SAME = 1 + 1e-10;
function fisherUpperTail(reds, urn) {
  const { red, black, drawn } = urn;
  if (reds * (red + black) <= red * drawn) return 1;
  let term = hypergeometricProbability(reds, urn);
  let sum = term;
  for (let k = reds; k < Math.min(red, drawn) && term > sum * Number.EPSILON; k++) {
    term *= (red - k) / (k + 1) * ((drawn - k) / (black - drawn + k + 1));
    sum += term;
  }
  return Math.min(1, sum);
}

// src/math/explanation/slice-test.ts
function totalsOf(moments) {
  const sums = Object.entries(moments).map(([name, values]) => [
    name,
    values.reduce((sum, value) => sum + value, 0)
  ]);
  return Object.fromEntries(sums);
}
function totalsAt(moments, cell) {
  const sums = Object.entries(moments).map(([name, values]) => [name, values[cell]]);
  return Object.fromEntries(sums);
}
function sliceTest(moments, cell, whole2) {
  const { totals, by } = whole2;
  const at = (name) => moments[name][cell];
  const [rows, m, s] = [at("rows"), at("m"), at("s")];
  const mean = s / m;
  const rest = (totals.s - s) / (totals.m - m);
  const error = clusteredError(at, totals);
  const found = { rows, mean, rest, error, units: at("units") };
  if (by === "shares") {
    const urn = { red: totals.ranks, black: totals.rows - totals.ranks, drawn: rows };
    return { ...found, pvalue: fisherUpperTail(at("ranks"), urn) };
  }
  if (by === "units") {
    const t = (mean - rest) / error;
    return { ...found, pvalue: error > 0 && found.units > 1 ? studentTails(t, found.units - 1).upper : 1 };
  }
  const ranked = at("ranks") / rows - totals.ranks / totals.rows;
  const spread = Math.sqrt(whole2.rankVariance / rows * (1 - rows / totals.rows));
  return { ...found, pvalue: spread > 0 ? normalTails(ranked / spread).upper : 1 };
}
function sliceEffect({ rows, mean, rest, error, units }, { totals, counted, by }, confidence) {
  if (counted) {
    const all = totals.rows - rows;
    return shareDifference(
      { successes: Math.round(rest * all), trials: all },
      { successes: Math.round(mean * rows), trials: rows },
      confidence
    );
  }
  const reach = quantileOf2(0.5 + confidence / 2, by === "units" ? units - 1 : Number.POSITIVE_INFINITY) * error;
  return { difference: mean - rest, lower: mean - rest - reach, upper: mean - rest + reach };
}
function clusteredError(at, totals) {
  const a = at("m");
  const b = totals.m - a;
  const [mean, rest] = [at("s") / a, (totals.s - at("s")) / b];
  const [s, m, t, w] = [1 / a + 1 / b, -(mean / a + rest / b), -1 / b, rest / b];
  const own = s * s * at("ss") + m * m * at("mm") + 2 * s * m * at("sm");
  const crossed = 2 * (s * t * at("st") + s * w * at("sw") + m * t * at("mt") + m * w * at("mw"));
  const whole2 = t * t * totals.ss + w * w * totals.mm + 2 * t * w * totals.sm;
  return Math.sqrt(Math.max(0, own + crossed + whole2));
}
function quantileOf2(confidence, df) {
  if (df === Number.POSITIVE_INFINITY) return normalQuantile(confidence);
  if (!(df > 0)) return Number.POSITIVE_INFINITY;
  let [low, high] = [0, 1];
  while (studentTails(high, df).lower < confidence && high < 1e12) high *= 2;
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (studentTails(middle, df).lower < confidence) low = middle;
    else high = middle;
  }
  return high;
}

// src/math/explanation/slice-search.ts
function searchSlices(question) {
  const { columns, minRows, level, depth, only } = question;
  const rows = rowsOf(question);
  const whole2 = wholeOf(rows);
  const single = columns.map(({ codes, parts }) => cellMoments(Uint16Array.from(codes), parts + 1, rows));
  const wide = (moments, cell) => {
    const of = moments.rows[cell];
    return of >= minRows && whole2.totals.rows - of >= minRows && moments.m[cell] > 0;
  };
  const looking = { columns, rows, whole: whole2, single, wide, sets: only ?? columnSets(columns.length, depth) };
  const tested = [...singleTests(looking), ...crossedTests(looking)];
  const corrected = holmAdjusted(tested.map(({ pvalue }) => pvalue));
  const confidence = 1 - level / Math.max(1, tested.length);
  const all = tested.map((one, at) => withEffect(one, { whole: whole2, confidence, corrected: corrected[at] }));
  all.sort((one, other) => other.lower - one.lower || one.pvalue - other.pvalue);
  const found = all.filter(({ corrected: p, mean, rest }) => p <= level && mean > rest);
  return {
    looked: tested.length,
    found: found.length,
    slices: sayingMore(found, rows, { question, looked: tested.length, whole: whole2 }).map(withoutSums),
    ...only && { asked: all.map(withoutSums) }
  };
}
function columnSets(columns, depth) {
  const ones = Array.from({ length: columns }, (_, column) => [column]);
  if (depth === 1) return ones;
  const pairs = ones.flatMap(([first = 0]) => ones.slice(first + 1).map(([second = 0]) => [first, second]));
  return [...ones, ...pairs];
}
function withEffect(one, {
  whole: whole2,
  confidence,
  corrected
}) {
  return { ...one, ...sliceEffect(one, whole2, confidence), corrected };
}
function withoutSums({ from: _, ...slice }) {
  return slice;
}
function rowsOf({ losses, weights, units }) {
  const shares = losses.every((loss) => loss === 0 || loss === 1);
  return { losses, ranks: shares ? losses : averageRanks(losses), weights, units };
}
function wholeOf(rows) {
  const { losses, ranks, units } = rows;
  const totals = totalsOf(cellMoments(new Uint16Array(losses.length), 1, rows));
  const mean = totals.ranks / totals.rows;
  const squares = ranks.reduce((sum, rank) => sum + (rank - mean) ** 2, 0);
  const by = units !== void 0 ? "units" : ranks === losses ? "shares" : "ranks";
  return { totals, rankVariance: squares / (totals.rows - 1), by, counted: isCounted(rows) };
}
function singleTests({ columns, whole: whole2, single, wide, sets }) {
  return sets.flatMap(([column = 0, ...crossed]) => {
    if (crossed.length > 0) return [];
    const moments = single[column];
    const parts = Array.from({ length: columns[column]?.parts ?? 0 }, (_, part) => part);
    return parts.filter((part) => wide(moments, part)).map((part) => ({ ...sliceTest(moments, part, whole2), cut: [{ column, part }], from: { moments, cell: part } }));
  });
}
function crossedTests(looking) {
  const codes = new Uint16Array(looking.rows.losses.length);
  const alone = new Set(looking.sets.flatMap(([column = 0, ...crossed]) => crossed.length > 0 ? [] : [column]));
  return looking.sets.flatMap(
    ([first = 0, second]) => second === void 0 ? [] : pairTests(looking, { first, second, alone, codes })
  );
}
function pairTests({ columns, rows, whole: whole2, single, wide }, { first, second, alone, codes }) {
  const [one, other] = [columns[first], columns[second]];
  const width = other.parts + 1;
  for (let row = 0; row < codes.length; row++)
    codes[row] = one.codes[row] * width + other.codes[row];
  const moments = cellMoments(codes, (one.parts + 1) * width, rows);
  const same = (column, part, held2) => alone.has(column) && held2 === single[column]?.rows[part];
  const tested = [];
  for (let cell = 0; cell < one.parts * width; cell++) {
    const [part, of] = [Math.floor(cell / width), cell % width];
    if (of === other.parts || !wide(moments, cell)) continue;
    const held2 = moments.rows[cell];
    if (same(first, part, held2) || same(second, of, held2)) continue;
    const cut = [
      { column: first, part },
      { column: second, part: of }
    ];
    tested.push({ ...sliceTest(moments, cell, whole2), cut, from: { moments, cell } });
  }
  return tested;
}
function sayingMore(found, all, saying) {
  const { question, looked } = saying;
  const { columns, minRows, level, most } = question;
  const listed = [];
  let left = { kept: Uint32Array.from(all.losses, (_, row) => row), rows: all };
  let whole2 = wholeOf(all);
  const own = found.filter((one) => found.every((wider) => standsWithin(one, wider, saying)));
  for (const one of own.slice(0, MOST_ASKED)) {
    if (listed.length === most) break;
    const inside = (row) => one.cut.every(({ column, part }) => columns[column]?.codes[row] === part);
    const codes = Uint16Array.from(left.kept, (row) => Number(inside(row)));
    const moments = cellMoments(codes, 2, left.rows);
    const [outside = 0, within = 0] = moments.rows;
    if (within < Math.min(minRows, one.rows) || outside < minRows) continue;
    const test = sliceTest(moments, 1, whole2);
    if (!(test.mean > test.rest && test.pvalue * looked <= level)) continue;
    listed.push(one);
    left = withoutRows(left, (row) => inside(row), all);
    whole2 = wholeOf(left.rows);
  }
  return listed;
}
function standsWithin({ cut, from }, wider, { question, looked, whole: whole2 }) {
  const [part] = wider.cut;
  const holds = cut.some(({ column, part: of }) => column === part?.column && of === part.part);
  if (cut.length === 1 || wider.cut.length === 2 || !holds) return true;
  const { moments, cell } = from;
  const alone = { ...moments, mw: moments.mm, mt: moments.sm, sw: moments.sm, st: moments.ss };
  const totals = totalsAt(wider.from.moments, wider.from.cell);
  const test = sliceTest(alone, cell, { ...whole2, totals });
  return test.mean > test.rest && test.pvalue * looked <= question.level;
}
var MOST_ASKED = 300;
function withoutRows({ kept: before }, drop, all) {
  const kept = before.filter((row) => !drop(row));
  const pick = (values) => Float64Array.from(kept, (row) => values[row]);
  const losses = pick(all.losses);
  const rows = {
    losses,
    ranks: all.ranks === all.losses ? losses : pick(all.ranks),
    weights: all.weights && pick(all.weights),
    units: all.units && keptUnits(all.units, kept, all.losses.length)
  };
  return { kept, rows };
}
function keptUnits({ order, starts }, kept, rows) {
  const place = new Int32Array(rows).fill(-1);
  kept.forEach((row, at) => {
    place[row] = at;
  });
  const [own, begins] = [[], [0]];
  for (let unit = 0; unit + 1 < starts.length; unit++) {
    for (let at = starts[unit]; at < starts[unit + 1]; at++) {
      const now = place[order[at]];
      if (now >= 0) own.push(now);
    }
    if (own.length > (begins.at(-1) ?? 0)) begins.push(own.length);
  }
  return { order: Uint32Array.from(own), starts: Uint32Array.from(begins) };
}

// src/data/slices/cuts.ts
var FEW_VALUES = 10;
var MOST_VALUES = 50;
function namedParts(name, column, how) {
  if (column.kind === "text") return byValue({ name, keys: column.values, text: String }, how.minRows);
  const present = column.values.filter((value) => !Number.isNaN(value)).sort();
  if (distinctOf(present, FEW_VALUES + 1) <= FEW_VALUES) {
    const keys = Array.from(column.values, (value) => Number.isNaN(value) ? null : value);
    return byValue({ name, keys, text: String }, how.minRows);
  }
  return byQuantile(name, column.values, { present, bins: how.bins });
}
function byValue({ name, keys, text }, minRows) {
  const rows = /* @__PURE__ */ new Map();
  for (const key of keys) rows.set(key, (rows.get(key) ?? 0) + 1);
  const kept = [...rows].filter(([, count]) => count >= minRows).sort(([, one], [, other]) => other - one);
  const parts = new Map(kept.slice(0, MOST_VALUES).map(([key], at) => [key, at]));
  const codes = Uint8Array.from(keys, (key) => parts.get(key) ?? parts.size);
  const names = [...parts.keys()].map((key) => key === null ? `${name} is missing` : `${name} = ${text(key)}`);
  return { codes, names };
}
function byQuantile(name, values, { present, bins }) {
  const inner = Array.from({ length: bins - 1 }, (_, at) => quantile(present, (at + 1) / bins));
  const edges = rounded([...new Set(inner)].filter((edge) => edge > present[0]));
  const codes = new Uint8Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    let part = 0;
    while (part < edges.length && value >= edges[part]) part++;
    codes[row] = Number.isNaN(value) ? edges.length + 1 : part;
  }
  const between2 = edges.map((edge, at) => {
    const above = edges[at + 1];
    return above === void 0 ? `${name} >= ${String(edge)}` : `${String(edge)} <= ${name} < ${String(above)}`;
  });
  const first = edges[0] === void 0 ? `${name} is there` : `${name} < ${String(edges[0])}`;
  return { codes, names: [first, ...between2, `${name} is missing`] };
}
function rounded(edges) {
  const gaps = edges.slice(1).map((edge, at) => edge - edges[at]);
  const slack = 0.1 * Math.min(...gaps, Math.abs(edges[0] ?? 0));
  for (let digits = 2; digits < 17; digits++) {
    const some = edges.map((edge) => Number(edge.toPrecision(digits)));
    if (some.every((edge, at) => Math.abs(edge - edges[at]) <= slack)) return some;
  }
  return edges;
}
function distinctOf(sorted, most) {
  let count = 0;
  for (let at = 0; at < sorted.length && count < most; at++) if (at === 0 || sorted[at] !== sorted[at - 1]) count++;
  return count;
}

// src/data/slices/worst-slices.ts
function worstSlices({ predictions, columns, sampling }, how) {
  const { task, weights } = predictions;
  const found = search({ losses: lossesOf(predictions), weights, columns, sampling }, how);
  return {
    measure: task === "regression" ? "mean absolute error" : "share of rows decided wrong",
    ...found.facts,
    worst: found.slices.map(({ slice, is }) => resultOf(slice, is)),
    ...found.asked && { asked: found.asked.slice(0, MOST_ASKED2).map(({ slice, is }) => resultOf(slice, is)) }
  };
}
var MOST_ASKED2 = 100;
function flippedSlices({ candidate, production, sampling }, columns, how) {
  if (candidate.task === "regression") return void 0;
  const [now, before] = [lossesOf(candidate), lossesOf(production)];
  const flips = now.map((wrong, row) => wrong === 1 && before[row] === 0 ? 1 : 0);
  const mended = now.map((wrong, row) => wrong === 0 && before[row] === 1 ? 1 : 0);
  const found = search({ losses: flips, weights: candidate.weights, columns, sampling }, how);
  const sum = (of, rows) => of.reduce((total, one, row) => total + (rows(row) ? one : 0), 0);
  return {
    measure: "share of rows that production decided right and the candidate decides wrong",
    flipped: sum(flips, () => true),
    mended: sum(mended, () => true),
    ...found.facts,
    worst: found.slices.map(({ slice, is, holds }) => ({
      ...resultOf(slice, is),
      flipped: sum(flips, holds),
      mended: sum(mended, holds)
    }))
  };
}
function lossesOf({ task, truth, decisions }) {
  if (task === "regression") return truth.map((value, row) => Math.abs(value - decisions[row]));
  return truth.map((label, row) => label === decisions[row] ? 0 : 1);
}
function search({ losses, weights, columns, sampling }, how) {
  const minRows = Math.max(LEAST_NAMED, how.minRows);
  const named = [...columns].map(([name, column]) => namedParts(name, column, { bins: how.bins, minRows }));
  const found = searchSlices({
    losses,
    weights,
    units: unitRows(sampling),
    columns: named.map(({ codes, names }) => ({ codes, parts: names.length })),
    minRows,
    level: FALSE_ALARMS,
    depth: how.depth,
    only: how.by && placesOf(how.by, columns),
    most: how.most
  });
  const told = (slice) => ({
    slice,
    is: slice.cut.map(({ column, part }) => named[column]?.names[part] ?? ""),
    holds: (row) => slice.cut.every(({ column, part }) => named[column].codes[row] === part)
  });
  const facts = factsOf(found, { columns, minRows, sampling });
  return { slices: found.slices.map(told), asked: found.asked?.map(told), facts };
}
function placesOf(by, columns) {
  const places = new Map([...columns.keys()].map((name, place) => [name, place]));
  const known = by.filter((names) => names.every((name) => places.has(name)));
  return known.map((names) => names.map((name) => places.get(name)));
}
function factsOf({ looked, found }, how) {
  return {
    columns: [...how.columns.keys()],
    minRows: how.minRows,
    looked,
    found,
    correction: "Holm",
    level: FALSE_ALARMS,
    units: how.sampling.words
  };
}
function resultOf({ rows, mean, rest, difference: difference2, lower, upper, pvalue, corrected }, is) {
  return { is, rows, value: mean, rest, difference: difference2, low: lower, high: upper, pvalue, corrected };
}
function unitRows({ units }) {
  if (units.kind === "rows") return void 0;
  const of = units.kind === "clusters" ? Float64Array.from(units.of) : Float64Array.from(units.place, (place) => Math.floor(place / units.length));
  const order = argsort(of);
  const starts = [0];
  for (let place = 1; place < order.length; place++) {
    if (of[order[place]] !== of[order[place - 1]]) starts.push(place);
  }
  return { order, starts: Uint32Array.from([...starts, order.length]) };
}

// src/stages/evaluate/slices.ts
function slicesOf(spec, test, predictions) {
  const found = asked(spec, test);
  return found && worstSlices({ predictions, columns: found.columns, sampling: test.sampling }, found.how);
}
function flipsOf(spec, test, paired) {
  const found = asked(spec, test);
  return found && flippedSlices(paired, found.columns, found.how);
}
function asked(spec, test) {
  const { slices } = spec.evaluate;
  if (slices === void 0) return void 0;
  const columns = slicedColumns(spec, test);
  if (columns.size === 0) return void 0;
  const {
    bins,
    depth,
    most,
    by,
    minRows = Math.max(LEAST_SLICE.rows, Math.ceil(LEAST_SLICE.share * test.rows))
  } = slices;
  const how = { bins, depth, most, minRows, ...by && { by } };
  return { columns, how };
}
function slicedColumns({ data, evaluate: evaluate2 }, { columns }) {
  const flat = data.features.filter(({ type }) => type !== "image").map(({ name }) => name);
  const names = evaluate2.slices?.columns ?? [...flat, ...data.sensitive];
  const allowed = new Set(names.filter((name) => name !== data.target && !data.personal.includes(name)));
  return new Map(
    [...allowed].flatMap((name) => {
      const column = columns.get(name);
      return column === void 0 ? [] : [[name, column]];
    })
  );
}

// src/stages/evaluate/compare.ts
async function compare({ folder }, ports) {
  await removeRecord(ports.files, folder, "ProductionComparison");
  const request = await readRecord(ports.files, folder, "RunRequest");
  const evaluation = await readRecord(ports.files, folder, "Evaluation");
  const serving = await readRecord(ports.files, folder, "ServingModel");
  const trained = await readRecord(ports.files, folder, "TrainedModel");
  const told = {
    kind: "ProductionComparison",
    schemaVersion: 1,
    model: evaluation.model,
    evaluationKey: evaluation.evaluationKey,
    version: serving.version,
    bundle: serving.trained.bundle,
    rows: evaluation.rows,
    scored: scoredText(serving, request, await readRecord(ports.files, folder, "DataReport")),
    ...driftIn(serving.trained, trained),
    metrics: [],
    groups: []
  };
  const unable = whyUnable(serving.trained, trained, request);
  const numbers = unable ? { unable } : await numbersOf({ folder, request, evaluation, serving, trained }, ports);
  const comparison = { ...told, ...numbers };
  await writeRecord(ports.files, folder, comparison);
  return deepFreeze(comparison);
}
function driftIn(serving, own) {
  const [before, now] = [serving.data.profile, own.data.profile];
  return before === void 0 || now === void 0 ? {} : { drift: profileDrift(before, now) };
}
function scoredText({ version, trained, evaluationKey: before }, { entry }, data) {
  const { rows, digest } = data.splits.test;
  const again = `${version} was scored again on the same ${rows} rows by the same metric code`;
  if (trained.data.splits.test.digest !== digest) {
    return `${again}: they are others than those that were held out from it, and it may have learnt from some of them, which flatters it`;
  }
  const now = entry.evaluationInputsKey && evaluationKey(trained.bundle, entry.evaluationInputsKey);
  if (before === void 0 || now === void 0 || before === now) return again;
  return `${again}: its own evaluation was by other options or metric code`;
}
function whyUnable(serving, own, { spec }) {
  const { task, classes, inputs } = serving.manifest;
  if (task !== own.manifest.task) return `its task is ${task}, and the candidate's ${own.manifest.task}`;
  if (classes.join("\n") !== own.manifest.classes.join("\n")) return "it knows other classes than the candidate";
  const known = new Map(spec.data.features.map(({ name, type }) => [name, type]));
  const missing = inputs.find(({ name, type }) => known.get(name) !== type);
  return missing && `it needs the feature ${missing.name} (${missing.type}), which the candidate does not have`;
}
async function numbersOf({ folder, request, evaluation, serving, trained }, ports) {
  const { spec } = request;
  const data = await readRecord(ports.files, folder, "DataReport");
  const { classes } = trained.manifest;
  const test = await readHeldRows({ folder, side: "test", spec, data, classes }, ports);
  const scored = async (of, path, threshold) => {
    const scores = await scoresOf(of, { folder: `${folder}/${path}`, features: test.features, rows: test.rows }, ports);
    const decisions2 = decisionsOf(scores, { task: spec.task, classes: classes.length, threshold });
    const { rows, truth, weights } = test;
    return { task: spec.task, rows, truth, scores, decisions: decisions2, classes: classes.length, ...weights && { weights } };
  };
  const paired = {
    candidate: await scored(trained, RUN_PATHS.bundle, evaluation.threshold?.value ?? 0),
    production: await scored(serving.trained, RUN_PATHS.serving, serving.threshold ?? spec.decide.threshold),
    sampling: test.sampling
  };
  const metrics = spec.evaluate.metrics.map((id) => ports.catalogs.metrics.get(id));
  const decisions = comparedDecisions(paired);
  const { by = [], minGroup = 0 } = spec.evaluate.fairness ?? {};
  const groupings = spec.task === "binary" ? [...by.map((name) => [name]), ...by.length > 1 ? [by] : []] : [];
  const slices = flipsOf(spec, test, paired);
  return {
    metrics: comparedMetrics(metrics, paired),
    ...slices && { slices },
    ...decisions && { decisions },
    groups: groupings.map((names) => {
      const columns = names.map((name) => test.columns.get(name));
      return { by: names, groups: groupChanges({ paired, columns, minGroup }) };
    })
  };
}
async function scoresOf(trained, at, ports) {
  const { manifest } = trained;
  const files = await readBundle(ports.files, at.folder, trained);
  const predictor = await ports.catalogs.models.get(manifest.format).load(manifest, files, ports);
  try {
    return await predictAll(at.features, rowModelOf(manifest, files, predictor), at.rows);
  } finally {
    predictor.dispose();
  }
}

// src/data/uncertainty/derived.ts
function derivedEstimates(numbers, predictions, sampling) {
  const metrics = numbers.map(
    ({ value, range, reweighing, closedForm }, at) => ({
      kind: "performance",
      id: `number ${at}`,
      doc: "A number of the rows.",
      version: 1,
      tasks: [predictions.task],
      better: "higher",
      range,
      definition: "its own",
      compute: () => value,
      reweighing,
      ...closedForm && { closedForm }
    })
  );
  return estimatesOf(metrics, predictions, sampling).map((estimate) => {
    if (estimate.kind !== "value" || estimate.interval === void 0) return estimate;
    const { bounds: _, ...interval } = estimate.interval;
    return { ...estimate, interval };
  });
}

// src/data/encoding/class-table.ts
function classTable(predictions, names, sampling) {
  const counts = names.map((_, k) => countsOf(confusion(predictions), k));
  const numbers = counts.flatMap((own, k) => PARTS.map((part) => numberOf(own, k, part)));
  const estimates = derivedEstimates(numbers, predictions, sampling);
  const all = names.map((name, k) => {
    const { actual, predicted } = counts[k];
    const [precision, recall, f1] = estimates.slice(k * PARTS.length);
    return { name, rows: actual, decided: predicted, precision, recall, f1 };
  });
  const rows = rowsPerClass(predictions, names.length);
  const named = all.filter((_, k) => rows[k] >= LEAST_NAMED);
  const small = all.filter((_, k) => rows[k] < LEAST_NAMED);
  return small.length === 0 ? named : [...named, folded(small)];
}
function rowsPerClass({ truth }, classes) {
  const rows = new Float64Array(classes);
  for (const label of truth) rows[label] = rows[label] + 1;
  return rows;
}
function countsOf(matrix, k) {
  const { hits, actual, predicted } = margins(matrix);
  return { hits: hits[k], actual: actual[k], predicted: predicted[k] };
}
var PARTS = [
  { of: ({ hits, predicted }) => [hits, predicted], without: "no row was decided to have it", counted: true },
  { of: ({ hits, actual }) => [hits, actual], without: "no row has it", counted: true },
  {
    of: ({ hits, actual, predicted }) => [2 * hits, actual + predicted],
    without: "no row has it or was decided to have it",
    counted: false
  }
];
function numberOf(counts, k, { of, without, counted }) {
  const [part, whole2] = of(counts);
  return {
    value: ratio(part, whole2, without),
    range: [0, 1],
    reweighing: (predictions) => reweighedConfusion(predictions, (matrix) => {
      const [some, all] = of(countsOf(matrix, k));
      return all > 0 ? some / all : Number.NaN;
    }),
    ...counted && { closedForm: () => wilsonForm(part, whole2) }
  };
}
function ratio(part, whole2, reason) {
  return whole2 > 0 ? { kind: "value", value: part / whole2 } : notEstimable(reason);
}
function folded(small) {
  const why = notEstimable(`classes under ${LEAST_NAMED} rows are not shown one by one`);
  return {
    name: `${small.length} ${small.length === 1 ? "class" : "classes"} under ${LEAST_NAMED} rows`,
    rows: small.reduce((sum, one) => sum + one.rows, 0),
    decided: small.reduce((sum, one) => sum + one.decided, 0),
    precision: why,
    recall: why,
    f1: why
  };
}

// src/math/performance/threshold.ts
var f1Objective = ({ truePositives, falsePositives, falseNegatives }) => share(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
var balancedObjective = ({ truePositives, falsePositives, falseNegatives, trueNegatives }) => (share(truePositives, truePositives + falseNegatives) + share(trueNegatives, trueNegatives + falsePositives)) / 2;
function costObjective(costs) {
  return (counts) => 0 - costs.falsePositive * counts.falsePositives - costs.falseNegative * counts.falseNegatives;
}
function countsAt({ truth, scores, weights }, threshold) {
  const sums = [0, 0, 0, 0];
  for (let i = 0; i < truth.length; i++) {
    const place = (truth[i] === 1 ? 0 : 2) + (scores[i] >= threshold ? 0 : 1);
    sums[place] = sums[place] + (weights?.[i] ?? 1);
  }
  const [truePositives = 0, falseNegatives = 0, falsePositives = 0, trueNegatives = 0] = sums;
  return { truePositives, falsePositives, falseNegatives, trueNegatives };
}
function bestThreshold(rows, objective) {
  const order = Uint32Array.from(rows.scores.keys()).sort((a, b) => scoreOf(rows, b) - scoreOf(rows, a));
  const sums = { ...countsAt(rows, Number.POSITIVE_INFINITY) };
  const top = order.length === 0 ? 0 : scoreOf(rows, order[0]);
  let best = { threshold: (1 + top) / 2, reached: top < 1 ? objective(sums) : Number.NEGATIVE_INFINITY };
  for (const [i, row] of order.entries()) {
    move(sums, rows.truth[row] === 1, rows.weights?.[row] ?? 1);
    const here = scoreOf(rows, row);
    const next = order[i + 1];
    const below = next === void 0 ? void 0 : scoreOf(rows, next);
    if (below === here) continue;
    const candidate = { threshold: below === void 0 ? 0 : between(below, here), reached: objective(sums) };
    if (isBetter(candidate, best)) best = candidate;
  }
  return best;
}
function scoreOf({ scores }, row) {
  return scores[row];
}
function move(sums, positive, weight) {
  if (positive) {
    sums.truePositives += weight;
    sums.falseNegatives -= weight;
  } else {
    sums.falsePositives += weight;
    sums.trueNegatives -= weight;
  }
}
function between(low, high) {
  const middle = low + (high - low) / 2;
  return middle > low ? middle : high;
}
var SLACK = 1e-12;
function isBetter(one, other) {
  if (Math.abs(one.reached - other.reached) > SLACK) return one.reached > other.reached;
  const gap = Math.abs(one.threshold - 0.5) - Math.abs(other.threshold - 0.5);
  return gap < 0 || gap === 0 && one.threshold < other.threshold;
}
function share(part, whole2) {
  return whole2 > 0 ? part / whole2 : 0;
}

// src/data/predictions/decision.ts
async function decisionThreshold(decide, validation) {
  const { choose, costs } = decide;
  if (choose === void 0) return { value: decide.threshold, rule: "given in the spec" };
  const rows = await validation();
  checkClasses(rows);
  const words = choose.by === "maximise" ? `maximises ${choose.metric}` : `costs least (${costsText(costs ?? FREE)})`;
  const { threshold, reached } = bestThreshold(rows, objectiveOf(decide));
  const objective = choose.by === "maximise" ? choose.metric : "costs";
  return {
    value: threshold,
    rule: `${words} on ${rows.truth.length} validation rows`,
    chosenOn: { rows: rows.truth.length, objective, reached: Math.abs(reached) }
  };
}
function decisionText(task, classes, threshold) {
  if (task === "regression") return "the predicted value";
  if (threshold === void 0) return "the most probable class";
  const { value, rule, chosenOn } = threshold;
  if (chosenOn === void 0) return `${classes.at(-1)} where its probability is at least ${value}`;
  const reached = `${chosenOn.objective} ${figure(chosenOn.reached)} there`;
  return `${classes.at(-1)} where its probability is at least ${figure(value)}, which ${rule} (${reached})`;
}
function decisionCosts(costs, rows, { threshold, sampling }) {
  const { falsePositives, falseNegatives, ...right } = countsAt(rows, threshold);
  const total = costs.falsePositive * falsePositives + costs.falseNegative * falseNegatives;
  const all = falsePositives + falseNegatives + right.truePositives + right.trueNegatives;
  const perRow = all > 0 ? total / all : 0;
  const number = {
    value: { kind: "value", value: perRow },
    range: [0, Math.max(costs.falsePositive, costs.falseNegative)],
    reweighing: (predictions) => reweighedConfusion(predictions, ({ counts: [tn = 0, fp = 0, fn = 0, tp = 0] }) => {
      return (costs.falsePositive * fp + costs.falseNegative * fn) / (tn + fp + fn + tp);
    })
  };
  const [estimate] = derivedEstimates([number], rows, sampling);
  const interval = estimate?.kind === "value" ? estimate.interval : void 0;
  return { ...costs, falsePositives, falseNegatives, total, perRow, ...interval && { interval } };
}
var FREE = { falsePositive: 0, falseNegative: 0 };
function costsText({ falsePositive, falseNegative }) {
  return `false positive ${figure(falsePositive)}, false negative ${figure(falseNegative)}`;
}
function objectiveOf({ choose, costs }) {
  if (choose?.by === "maximise") return choose.metric === "f1" ? f1Objective : balancedObjective;
  return costObjective(costs ?? FREE);
}
function checkClasses({ truth }) {
  const positives = truth.reduce((sum, label) => sum + label, 0);
  if (positives > 0 && positives < truth.length) return;
  throw new TrainyardError({
    code: "threshold-one-class",
    message: `no threshold can be chosen: the ${truth.length} validation rows hold one class only`,
    fix: "Raise data.split.validation, or write the threshold itself as decide.threshold."
  });
}

// src/data/predictions/row-latency.ts
var WARM_UP = 20;
var CALLS = 200;
async function rowLatency(job) {
  const { latencyCalls } = job.model;
  const [warmUp, calls] = latencyCalls === void 0 ? [WARM_UP, CALLS] : [1, latencyCalls];
  const records = Array.from({ length: Math.min(job.rows, calls) }, (_, row) => recordAt(job.columns, row));
  const [first] = records;
  if (first === void 0) return { p50: 0, p95: 0, p99: 0, calls: 0, on: job.machine };
  const times = new Float64Array(calls);
  for (let call = -warmUp; call < calls; call += 1) {
    const record = records[(call + warmUp) % records.length] ?? first;
    const start = job.clock.monotonicMs();
    await job.model.predictRow(record);
    if (call >= 0) times[call] = job.clock.monotonicMs() - start;
  }
  const at = (q) => quantileOf(times, q);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), calls, on: job.machine };
}
function recordAt(columns, row) {
  return Object.fromEntries([...columns].map(([name, column]) => [name, cellAt(column, row)]));
}
function cellAt(column, row) {
  const value = column.values[row] ?? null;
  return typeof value === "number" && Number.isNaN(value) ? null : value;
}

// src/data/predictions/conformal.ts
function conformalCoverage(input) {
  const { coverage, validation, test, recalibrated } = input;
  const scores = ownScores(validation);
  const limit = conformalQuantile(scores, 1 - coverage);
  const inside = ownScores(test).map((score) => Number(score <= limit));
  const minGroup = Math.max(input.minGroup, LEAST_NAMED);
  return {
    coverage,
    rule: ruleText(test, limit),
    rows: scores.length,
    testRows: test.rows,
    held: shareInside(inside, input),
    ...sizesOf(test, limit),
    groups: input.groupings.flatMap(
      ({ by, columns }) => groupRows(test.rows, columns).filter(({ rows }) => rows.length >= minGroup).map(({ group, rows }) => ({ by, group, rows: rows.length, held: shareInside(inside, input, rows) }))
    ),
    ...recalibrated && {
      caution: "the probabilities were recalibrated on the same validation rows, so the promise holds only roughly"
    }
  };
}
function ownScores({ task, truth, scores, classes }) {
  if (task === "regression") return truth.map((value, row) => Math.abs(value - scores[row]));
  return truth.map((label, row) => 1 - probabilityOf({ task, scores, classes }, row, label));
}
function probabilityOf({ task, scores, classes }, row, label) {
  if (task !== "binary") return scores[row * classes + label];
  return label === 1 ? scores[row] : 1 - scores[row];
}
function ruleText({ task }, limit) {
  if (!Number.isFinite(limit)) return "everything: there are too few validation rows for this coverage";
  if (task === "regression") return `values within ${figure(limit)} of the prediction`;
  return `classes with a probability of at least ${figure(Math.max(0, 1 - limit))}`;
}
function sizesOf(test, limit) {
  if (test.task === "regression") return Number.isFinite(limit) ? { size: 2 * limit } : {};
  const counts = new Uint32Array(test.classes + 1);
  for (let row = 0; row < test.rows; row++) {
    let size = 0;
    for (let k = 0; k < test.classes; k++) size += Number(1 - probabilityOf(test, row, k) <= limit);
    counts[size] += 1;
  }
  const sizes = Array.from(counts, (rows, classes) => ({ classes, rows })).filter(({ rows }) => rows > 0);
  if (test.rows === 0) return { sizes };
  return { size: sizes.reduce((sum, { classes, rows }) => sum + classes * rows, 0) / test.rows, sizes };
}
function shareInside(inside, { sampling }, of) {
  const counted = new Float64Array(inside.length).fill(of === void 0 ? 1 : 0);
  for (const row of of ?? []) counted[row] = 1;
  const [hits, rows] = [sumOf(inside, counted), sumOf(counted, counted)];
  if (rows === 0) return notEstimable("there are no rows", "at least 1 row");
  const share2 = {
    kind: "performance",
    id: "coverage",
    doc: "Share of the rows whose truth is inside.",
    version: 1,
    tasks: ["regression"],
    better: "higher",
    range: [0, 1],
    definition: "rows inside / rows",
    compute: () => ({ kind: "value", value: hits / rows }),
    closedForm: () => wilsonForm(hits, rows),
    reweighing: () => (weights) => sumOf(inside, counted, weights) / sumOf(counted, counted, weights)
  };
  const all = {
    task: "regression",
    rows: inside.length,
    classes: 0,
    truth: inside,
    scores: inside,
    decisions: inside
  };
  const [estimate = notEstimable("it was not computed")] = estimatesOf([share2], all, sampling);
  if (estimate.kind !== "value" || estimate.interval === void 0) return estimate;
  const { bounds: _, ...interval } = estimate.interval;
  return { ...estimate, interval };
}
function sumOf(one, other, weights) {
  let sum = 0;
  for (let row = 0; row < one.length; row++) {
    sum += one[row] * other[row] * (weights?.[row] ?? 1);
  }
  return sum;
}

// src/data/predictions/regression-bins.ts
var MOST_BINS = 20;
var DIGITS = 5;
function regressionBins(rows) {
  return { predicted: predictedBins(rows), residuals: residualBins(rows) };
}
function predictedBins({ truth, scores, rows }) {
  const order = argsort(scores);
  const count = Math.min(MOST_BINS, Math.floor(rows / LEAST_NAMED));
  return Array.from({ length: count }, (_, bin) => {
    const own = order.subarray(Math.round(bin * rows / count), Math.round((bin + 1) * rows / count));
    const mean = (values) => own.reduce((sum, row) => sum + (values[row] ?? 0), 0) / own.length;
    const middle = mean(truth);
    const squares = own.reduce((sum, row) => sum + ((truth[row] ?? 0) - middle) ** 2, 0);
    const deviation = Math.sqrt(squares / (own.length - 1));
    return { rows: own.length, predicted: short(mean(scores)), truth: short(middle), deviation: short(deviation) };
  });
}
function residualBins({ truth, scores }) {
  const residuals = truth.map((value, row) => value - (scores[row] ?? 0));
  const sorted = residuals.slice().sort();
  const [low, high] = [quantile(sorted, 0.01), quantile(sorted, 0.99)];
  const step = roundStep(high - low, MOST_BINS);
  const start = Math.floor(low / step);
  const counts = new Float64Array(Math.max(1, Math.floor(high / step) - start + 1));
  for (const residual of residuals) {
    const bin = Math.floor(residual / step) - start;
    counts[Math.min(counts.length - 1, Math.max(0, bin))] += 1;
  }
  const joined = joinedBins(counts, LEAST_NAMED);
  return joined.map(({ first, last, rows }, at) => ({
    ...at > 0 && { from: short((start + first) * step) },
    ...at < joined.length - 1 && { to: short((start + last + 1) * step) },
    rows
  }));
}
function short(value) {
  return Number(value.toPrecision(DIGITS));
}

// src/data/predictions/evaluation-curves.ts
var MOST_POINTS = 200;
var TOLERANCE = 5e-4;
var SCORE_BINS = 20;
var RELIABILITY_BINS = 15;
var MOST_CLASSES = 20;
function evaluationCurves(rows, classes) {
  if (rows.rows < LEAST_NAMED) return {};
  if (rows.task === "regression") return regressionBins(rows);
  const confusion2 = confusionMatrix(rows, classes);
  if (rows.task === "multiclass") return { reliability: reliability(rows, "highest probability"), confusion: confusion2 };
  const positive = classes.at(-1) ?? "positive";
  return {
    ...rankingLines(rows),
    ...scoreBins(rows, classes),
    reliability: reliability(rows, `P(${positive})`),
    confusion: confusion2
  };
}
function rankingLines(rows) {
  const positiveRows = rows.truth.reduce((sum, truth) => sum + (truth === 1 ? 1 : 0), 0);
  if (Math.min(positiveRows, rows.rows - positiveRows) < LEAST_NAMED) return {};
  const levels2 = [];
  const total = { positives: 0, negatives: 0 };
  walkLevels(rows, (_score, positives, negatives) => {
    levels2.push({ positives, negatives });
    total.positives += positives;
    total.negatives += negatives;
  });
  if (!(total.positives > 0 && total.negatives > 0)) return {};
  const roc = { x: [0], y: [0] };
  const steps2 = { x: [], y: [] };
  let [tp, fp] = [0, 0];
  for (const { positives, negatives } of levels2) {
    const before = tp / total.positives;
    tp += positives;
    fp += negatives;
    roc.x.push(fp / total.negatives);
    roc.y.push(tp / total.positives);
    if (positives === 0) continue;
    const precision = tp / (tp + fp);
    steps2.x.push(before, tp / total.positives);
    steps2.y.push(precision, precision);
  }
  const prevalence = total.positives / (total.positives + total.negatives);
  return { roc: plotLine(roc), precisionRecall: plotLine(steps2), prevalence };
}
function plotLine(line) {
  const { kept, within } = thinned(line, MOST_POINTS, TOLERANCE);
  return {
    x: kept.map((at) => rounded2(line.x[at] ?? 0)),
    y: kept.map((at) => rounded2(line.y[at] ?? 0)),
    of: line.x.length,
    within: rounded2(within)
  };
}
function reliability(rows, about) {
  const sums = reliabilitySums(rows);
  const total = sums.reduce((sum, { weight }) => sum + weight, 0);
  const bins = joinedBins(
    sums.map((bin) => bin.rows),
    LEAST_NAMED
  ).map(({ first, last, rows: count }) => {
    const parts = sums.slice(first, last + 1);
    const sumOf2 = (of) => parts.reduce((sum, part) => sum + part[of], 0);
    const weight = sumOf2("weight");
    return {
      from: rounded2(first / RELIABILITY_BINS),
      to: rounded2((last + 1) / RELIABILITY_BINS),
      rows: count,
      ...rows.weights && { share: weight / total },
      confidence: rounded2(sumOf2("confidence") / weight),
      frequency: rounded2(sumOf2("correct") / weight)
    };
  });
  return { about, bins };
}
function reliabilitySums(rows) {
  const { confidence, correct } = rows.task === "binary" ? { confidence: rows.scores, correct: rows.truth } : topLabel(rows);
  const sums = Array.from({ length: RELIABILITY_BINS }, () => ({ rows: 0, weight: 0, confidence: 0, correct: 0 }));
  confidence.forEach((p, row) => {
    const bin = sums[unitBin(p, RELIABILITY_BINS)];
    const weight = rows.weights?.[row] ?? 1;
    if (bin === void 0 || weight === 0) return;
    bin.rows += 1;
    bin.weight += weight;
    bin.confidence += weight * p;
    bin.correct += weight * (correct[row] ?? 0);
  });
  return sums;
}
function scoreBins({ truth, scores }, classes) {
  const parts = classes.map((name, index) => {
    const counts = new Float64Array(SCORE_BINS);
    let rows = 0;
    scores.forEach((score, row) => {
      if (truth[row] !== index) return;
      counts[unitBin(score, SCORE_BINS)] += 1;
      rows += 1;
    });
    const bins = joinedBins(counts, LEAST_NAMED).map(
      ({ first, last, rows: count }) => ({
        from: first / SCORE_BINS,
        to: (last + 1) / SCORE_BINS,
        rows: count
      })
    );
    return { name, rows, bins };
  });
  return { scores: parts.filter(({ rows }) => rows >= LEAST_NAMED) };
}
function unitBin(value, bins) {
  return Math.min(bins - 1, Math.max(0, Math.floor(value * bins)));
}
function confusionMatrix({ truth, decisions }, classes) {
  const rows = new Float64Array(classes.length);
  for (const index of truth) rows[index] += 1;
  const named = new Set(
    [...classes.keys()].filter((index) => (rows[index] ?? 0) >= LEAST_NAMED).sort((a, b) => (rows[b] ?? 0) - (rows[a] ?? 0) || a - b).slice(0, MOST_CLASSES)
  );
  const shown = [...classes.keys()].filter((index) => named.has(index));
  const others = classes.length - shown.length;
  const place = new Map(shown.map((index, at) => [index, at]));
  const side = shown.length + (others > 0 ? 1 : 0);
  const counts = Array.from({ length: side }, () => new Float64Array(side));
  truth.forEach((index, row) => {
    const [from, to] = [place.get(index) ?? shown.length, place.get(decisions[row] ?? 0) ?? shown.length];
    counts[from][to] += 1;
  });
  const labels = shown.map((index) => classes[index] ?? "");
  return {
    labels: others > 0 ? [...labels, `${others} other ${others === 1 ? "class" : "classes"}`] : labels,
    cells: counts.map((line) => Array.from(line, (count) => count > 0 && count < LEAST_NAMED ? null : count))
  };
}
function rounded2(value) {
  return Math.round(value * 1e4) / 1e4;
}

// src/math/samples.ts
function meanOf(values) {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}
function varianceOf(values, lost) {
  const mean = meanOf(values);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] - mean) ** 2;
  return values.length > lost ? sum / (values.length - lost) : Number.NaN;
}

// src/data/explanation/shap-error.ts
function valueError({ draws }, at) {
  if (draws === void 0 || draws.length < 2) return void 0;
  return Math.sqrt(
    varianceOf(
      Float64Array.from(draws, (draw) => draw[at]),
      1
    ) / draws.length
  );
}
function meanSize(shap, player) {
  return meanOf(rowSizes(shap, player, (at) => shap.values[at]));
}
function meanSizeError(shap, player) {
  const rows = shap.explained.length;
  if (rows < 2) return void 0;
  const ofRows = varianceOf(
    rowSizes(shap, player, (at) => shap.values[at]),
    1
  ) / rows;
  return Math.sqrt(ofRows + samplingVariance(shap, player));
}
function samplingVariance(shap, player) {
  const { draws, values } = shap;
  if (draws === void 0 || draws.length < 2) return 0;
  const others = draws.length - 1;
  const withoutOne = draws.map((draw) => {
    const left = (at) => values[at] + (values[at] - draw[at]) / others;
    return meanOf(rowSizes(shap, player, left));
  });
  return others ** 2 / draws.length * varianceOf(withoutOne, 1);
}
function rowSizes({ base, explained, values }, player, valueAt) {
  const width = base.length;
  const perRow = values.length / explained.length;
  return Float64Array.from(explained, (_, row) => {
    let sum = 0;
    for (let k = 0; k < width; k++) sum += Math.abs(valueAt(row * perRow + player * width + k));
    return sum / width;
  });
}

// src/data/explanation/attributions.ts
var MOST_PARTS = 5;
function attributionsOf(input) {
  const { shap, features, unit, seed, predictions } = input;
  const width = shap.base.length;
  const rows = shap.explained.length;
  const means = features.map(({ name }, player) => {
    const error = meanSizeError(shap, player);
    return { name, mean: meanSize(shap, player), ...error !== void 0 && { error } };
  });
  means.sort((one, other) => other.mean - one.mean || (one.name < other.name ? -1 : 1));
  return {
    method: shap.method,
    ...shap.method === "sampled" && { permutations: 2 * shap.background.length },
    unit,
    rows,
    background: shap.background.length,
    seed,
    ...width === 1 && { base: shap.base[0] },
    features: means,
    examples: Math.min(predictions.rows, rows) < LEAST_NAMED ? [] : examplesOf(input)
  };
}
function examplesOf(input) {
  const { shap, examples } = input;
  const order = Array.from(shap.explained.keys()).sort((a, b) => outputOf(input, a) - outputOf(input, b) || a - b);
  const count = Math.min(examples, order.length);
  return Array.from({ length: count }, (_, at) => {
    const share2 = count === 1 ? 0.5 : at / (count - 1);
    return exampleOf(input, order[Math.round(share2 * (order.length - 1))], placeText(share2));
  });
}
function placeText(share2) {
  if (share2 === 0) return "lowest";
  if (share2 === 1) return "highest";
  return share2 === 0.5 ? "middle" : `${Math.round(100 * share2)} % from below`;
}
function outputOf({ shap, predictions }, row) {
  const at = shap.explained[row];
  const { task, scores, decisions, classes } = predictions;
  return task === "multiclass" ? scores[at * classes + decisions[at]] : scores[at];
}
function exampleOf(input, row, place) {
  const { shap, features, predictions, classes } = input;
  const at = shap.explained[row];
  const decided = predictions.task === "multiclass" ? predictions.decisions[at] : 0;
  const all = features.map(({ name, shown }, player) => {
    const place2 = (row * features.length + player) * shap.base.length + decided;
    const error = valueError(shap, place2);
    return { name, value: shown(at), part: shap.values[place2], ...error !== void 0 && { error } };
  }).sort((one, other) => Math.abs(other.part) - Math.abs(one.part) || (one.name < other.name ? -1 : 1));
  return {
    place,
    output: outputOf(input, row),
    ...predictions.task === "multiclass" && { about: classes[decided] ?? "" },
    parts: all.slice(0, MOST_PARTS),
    rest: all.slice(MOST_PARTS).reduce((sum, { part }) => sum + part, 0)
  };
}

// src/data/explanation/dependence.ts
var MOST_LEVELS = 12;
var OUTER = 0.05;
async function partialDependence(input) {
  const { features, columns, rows, outputs } = input;
  const found = [];
  for (const { name, type } of features) {
    const column = columns.get(name);
    if (type === "image" || column === void 0) continue;
    const grid = type === "numeric" && column.kind === "number" ? steps(column.values, input.points) : frequentLevels(column);
    if (grid.length < 2) continue;
    const points = [];
    for (const at of grid) {
      const shown = type === "boolean" ? at === 1 ? "yes" : "no" : type === "category" ? String(at) : at;
      points.push({ at: shown, means: await meansAt(input, { name, column, at }) });
    }
    found.push({ name, points });
  }
  return { rows, outputs: outputs.map(({ name }) => name), features: found };
}
function steps(values, points) {
  const sorted = values.filter((value) => Number.isFinite(value)).sort();
  if (sorted.length < 2 * LEAST_NAMED) return [];
  const share2 = Math.max(OUTER, LEAST_NAMED / sorted.length);
  const [low, high] = [quantile(sorted, share2), quantile(sorted, 1 - share2)];
  const own = new Set(sorted.filter((value) => value >= low && value <= high));
  if (own.size <= points) return [...own];
  return Array.from({ length: points }, (_, i) => low + (high - low) * i / (points - 1));
}
function frequentLevels({ values }) {
  const counts = /* @__PURE__ */ new Map();
  for (const value of values) {
    if (value !== null && !Number.isNaN(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= LEAST_NAMED).sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, MOST_LEVELS).map(([level]) => level);
}
async function meansAt({ columns, rows, predict, width, outputs }, { name, column, at }) {
  const set = column.kind === "number" ? { kind: "number", values: new Float64Array(rows).fill(Number(at)) } : { kind: "text", values: new Array(rows).fill(String(at)) };
  const found = await predict(new Map([...columns, [name, set]]), rows);
  return outputs.map((output) => {
    let sum = 0;
    for (let row = 0; row < rows; row++) sum += found[row * width + output.at];
    return sum / rows;
  });
}

// src/data/explanation/link.ts
var NEAREST = 1e-6;
function linkOf(task, classes, scores) {
  const itself = (outputs) => outputs;
  if (task === "regression") return { width: 1, unit: "the target's unit", of: itself };
  if (scores.some((p) => p === 0 || task === "binary" && p === 1)) {
    return task === "binary" ? { width: 1, unit: `probability of ${classes.at(-1) ?? "the positive class"}`, of: itself } : { width: classes.length, unit: "probability of a class", of: itself };
  }
  if (task === "binary") {
    const of = (outputs) => outputs.map((p) => Math.log(held(p)) - Math.log(held(1 - p)));
    return { width: 1, unit: `log-odds of ${classes.at(-1) ?? "the positive class"}`, of };
  }
  const width = classes.length;
  return { width, unit: "log-odds of a class against the mean of all", of: (outputs) => centred(outputs, width) };
}
function held(p) {
  return Math.min(1, Math.max(NEAREST, p));
}
function centred(outputs, width) {
  const logs = outputs.map((p) => Math.log(held(p)));
  for (let from = 0; from < logs.length; from += width) {
    const row = logs.subarray(from, from + width);
    const mean = row.reduce((sum, value) => sum + value / width, 0);
    for (let k = 0; k < width; k++) row[k] -= mean;
  }
  return logs;
}

// src/math/explanation/shapley.ts
function shapleyValues(players, worth) {
  if (!(players >= 1 && players <= 20)) throw new RangeError(`${players} players; exact Shapley values take 1 to 20`);
  if (worth.length !== 2 ** players) throw new RangeError(`${worth.length} coalitions for ${players} players`);
  const weights = coalitionWeights(players);
  const values = new Array(players).fill(0);
  for (let coalition = 0; coalition < worth.length; coalition++) {
    const size = bitCount(coalition);
    for (let player = 0; player < players; player++) {
      if (coalition >>> player & 1) continue;
      const gain = worth[coalition | 1 << player] - worth[coalition];
      values[player] += weights[size] * gain;
    }
  }
  return values;
}
function coalitionWeights(players) {
  const weights = [];
  let choose = 1;
  for (let size = 0; size < players; size++) {
    weights.push(1 / (players * choose));
    choose = choose * (players - 1 - size) / (size + 1);
  }
  return weights;
}
function bitCount(value) {
  let count = 0;
  for (let rest = value; rest > 0; rest >>>= 1) count += rest & 1;
  return count;
}

// src/data/explanation/mixed-rows.ts
function mixedRows(columns, players, sources) {
  const rows = players.length === 0 ? 0 : sources.length / players.length;
  const mixed = /* @__PURE__ */ new Map();
  players.forEach((player, at) => {
    const from = Uint32Array.from({ length: rows }, (_, row) => sources[row * players.length + at]);
    for (const name of player.columns) {
      const column = columns.get(name);
      if (column?.kind === "number")
        mixed.set(name, { kind: "number", values: Float64Array.from(from, (row) => column.values[row]) });
      if (column?.kind === "text")
        mixed.set(name, { kind: "text", values: Array.from(from, (row) => column.values[row] ?? null) });
    }
  });
  return mixed;
}

// src/data/explanation/shap.ts
var ADDITIVE = 1e-3;
var MOST_COALESCED = 12;
var AT_ONCE = 4096;
async function shapValues(input) {
  const { rows, players, seed } = input;
  if (rows < 2 || players.length === 0) return void 0;
  const background = random(seed, "shap/background").permutation(rows).slice(0, input.background);
  const perRow = 2 * players.length * background.length;
  const count = Math.max(1, Math.min(input.explained, rows, Math.floor(input.most / perRow)));
  const explained = random(seed, "shap/rows").permutation(rows).slice(0, count);
  const alone = await linked(input, whole(background, players.length));
  const outputs = await linked(input, whole(explained, players.length));
  const { width } = input.link;
  const base = Float64Array.from({ length: width }, (_, k) => {
    let sum = 0;
    for (let b = 0; b < background.length; b++) sum += alone[b * width + k];
    return sum / background.length;
  });
  const known = { background, explained, base, outputs };
  const exact = await additiveValues(input, { ...known, alone });
  if (isAdditive(exact, { ...known, players: players.length, width }))
    return { method: "additive", ...known, values: exact };
  if (players.length <= MOST_COALESCED && 2 ** players.length * background.length * count <= input.most) {
    return { method: "coalitions", ...known, values: await coalitionValues(input, known) };
  }
  return { method: "sampled", ...known, ...await sampledValues(input, { ...known, alone }) };
}
async function linked({ columns, players, predict, link }, sources) {
  const rows = sources.length / players.length;
  return link.of(await predict(mixedRows(columns, players, sources), rows));
}
function whole(rows, players) {
  return Uint32Array.from({ length: rows.length * players }, (_, at) => rows[Math.floor(at / players)]);
}
async function additiveValues(input, known) {
  const { players, link } = input;
  const { background, explained, alone } = known;
  const [count, width] = [players.length, link.width];
  const values = new Float64Array(explained.length * count * width);
  const rowsOf2 = (row) => {
    const sources = new Uint32Array(count * background.length * count);
    for (let player = 0; player < count; player++) {
      background.forEach((from, b) => {
        const at = (player * background.length + b) * count;
        sources.fill(from, at, at + count);
        sources[at + player] = row;
      });
    }
    return sources;
  };
  await inChunks(input, { explained, rowsOf: rowsOf2 }, (index, found) => {
    for (let player = 0; player < count; player++) {
      for (let b = 0; b < background.length; b++) {
        for (let k = 0; k < width; k++) {
          const changed = found[(player * background.length + b) * width + k] - alone[b * width + k];
          values[(index * count + player) * width + k] += changed / background.length;
        }
      }
    }
  });
  return values;
}
function isAdditive(values, at) {
  const { base, outputs, players, width } = at;
  let [gap, whole2] = [0, 0];
  for (let row = 0; row < outputs.length / width; row++) {
    for (let k = 0; k < width; k++) {
      const wanted = outputs[row * width + k] - base[k];
      let sum = 0;
      for (let player = 0; player < players; player++) sum += values[(row * players + player) * width + k];
      gap = Math.max(gap, Math.abs(sum - wanted));
      whole2 = Math.max(whole2, Math.abs(wanted));
    }
  }
  return gap <= ADDITIVE * whole2;
}
async function coalitionValues(input, { background, explained }) {
  const { players, link } = input;
  const [count, width] = [players.length, link.width];
  const values = new Float64Array(explained.length * count * width);
  const rowsOf2 = (row) => {
    const sources = new Uint32Array(2 ** count * background.length * count);
    for (let at = 0; at < sources.length; at++) {
      const [place, player] = [Math.floor(at / count), at % count];
      const [members, b] = [Math.floor(place / background.length), place % background.length];
      sources[at] = members >>> player & 1 ? row : background[b];
    }
    return sources;
  };
  await inChunks(input, { explained, rowsOf: rowsOf2 }, (index, found) => {
    for (let k = 0; k < width; k++) {
      const worth = new Float64Array(2 ** count);
      for (let place = 0; place < worth.length * background.length; place++) {
        worth[Math.floor(place / background.length)] += found[place * width + k] / background.length;
      }
      for (const [player, value] of shapleyValues(count, worth).entries()) {
        values[(index * count + player) * width + k] = value;
      }
    }
  });
  return values;
}
async function sampledValues(input, known) {
  const { players, link, seed } = input;
  const { background, explained, alone, outputs } = known;
  const [count, width] = [players.length, link.width];
  const draws = Array.from(background, () => new Float64Array(explained.length * count * width));
  const walks = [...background.keys()].flatMap((b) => {
    const order = random(seed, `shap/order/${b}`).permutation(count);
    return [order, order.slice().reverse()].map((way) => ({ b, way }));
  });
  const steps2 = count - 1;
  const rowsOf2 = (row) => {
    const sources = new Uint32Array(walks.length * steps2 * count);
    walks.forEach(({ b, way }, walk) => {
      for (let step = 0; step < steps2; step++) {
        const at = (walk * steps2 + step) * count;
        sources.fill(background[b], at, at + count);
        for (let done = 0; done <= step; done++) sources[at + way[done]] = row;
      }
    });
    return sources;
  };
  await inChunks(input, { explained, rowsOf: rowsOf2 }, (index, found) => {
    walks.forEach(({ b, way }, walk) => {
      for (let step = 0; step < count; step++) {
        for (let k = 0; k < width; k++) {
          const before = step === 0 ? alone[b * width + k] : found[(walk * steps2 + step - 1) * width + k];
          const after = step === steps2 ? outputs[index * width + k] : found[(walk * steps2 + step) * width + k];
          const at = (index * count + way[step]) * width + k;
          draws[b][at] += (after - before) / 2;
        }
      }
    });
  });
  const values = new Float64Array(explained.length * count * width);
  for (const draw of draws)
    for (let at = 0; at < values.length; at++) values[at] += draw[at] / draws.length;
  return { values, draws };
}
async function inChunks(input, { explained, rowsOf: rowsOf2 }, use) {
  const { players, link } = input;
  const size = rowsOf2(explained[0]).length;
  const together = Math.max(1, Math.floor(AT_ONCE * players.length / Math.max(1, size)));
  for (let from = 0; from < explained.length; from += together) {
    const part = explained.subarray(from, from + together);
    const sources = new Uint32Array(size * part.length);
    for (const [at, row] of part.entries()) sources.set(rowsOf2(row), at * size);
    const found = size === 0 ? new Float64Array() : await linked(input, sources);
    const each = size / players.length * link.width;
    for (let at = 0; at < part.length; at++) use(from + at, found.subarray(at * each, (at + 1) * each));
  }
}

// src/data/explanation/shown-value.ts
var HIDDEN = "hidden";
function shownValues(feature, column, secret) {
  if (secret.has(feature.name)) return () => HIDDEN;
  if (feature.type === "image" || column === void 0) return () => "picture";
  const nameOf = feature.type === "numeric" && column.kind === "number" ? bands(column.values) : levels(feature, column);
  const counts = /* @__PURE__ */ new Map();
  for (let row = 0; row < column.values.length; row++) counts.set(nameOf(row), (counts.get(nameOf(row)) ?? 0) + 1);
  return (row) => (counts.get(nameOf(row)) ?? 0) >= LEAST_NAMED ? nameOf(row) : HIDDEN;
}
function bands(values) {
  const known = values.filter((value) => !Number.isNaN(value));
  const edges = [...new Set([0.2, 0.4, 0.6, 0.8].map((share2) => quantileOf(known, share2)))];
  return (row) => {
    const value = values[row];
    if (Number.isNaN(value)) return "missing";
    const above = edges.findIndex((edge) => value < edge);
    if (above === 0) return `under ${figure(edges[0], 3)}`;
    if (above < 0) return `${figure(edges.at(-1), 3)} or more`;
    return `${figure(edges[above - 1], 3)} to ${figure(edges[above], 3)}`;
  };
}
function levels({ type }, column) {
  const text = (value) => {
    if (value === null || value === void 0 || typeof value === "number" && Number.isNaN(value)) return "missing";
    return type === "boolean" ? value === 1 ? "yes" : "no" : String(value);
  };
  return (row) => text(column.values[row]);
}

// src/stages/evaluate/explain.ts
var MOST_PREDICTED = 5e5;
var MOST_PREDICTED_DEAR = 4e4;
var MOST_AVERAGED = 1e3;
var MOST_CLASSES2 = 3;
async function attributed(explained) {
  const { spec, classes, model, test, predictions } = explained;
  const how = spec.evaluate.explain?.shap;
  if (how === void 0) return void 0;
  const features = shownFeatures(spec);
  const link = linkOf(spec.task, classes, predictions.scores);
  const { seed } = spec.data.split;
  const shap = await shapValues({
    columns: test.features,
    rows: test.rows,
    players: features.map((feature) => ({ name: feature.name, columns: columnNames(feature) })),
    predict: (columns, rows) => predictAll(columns, model, rows),
    link,
    explained: how.rows,
    background: how.background,
    most: model.latencyCalls === void 0 ? MOST_PREDICTED : MOST_PREDICTED_DEAR,
    seed
  });
  if (shap === void 0) return void 0;
  const secret = /* @__PURE__ */ new Set([...spec.data.sensitive, ...spec.data.personal]);
  const shown = features.map((feature) => ({
    name: feature.name,
    shown: shownValues(feature, test.features.get(feature.name), secret)
  }));
  return attributionsOf({ shap, features: shown, predictions, classes, unit: link.unit, seed, examples: how.examples });
}
async function dependent(explained, { importance, attributions }) {
  const { spec, model, test, predictions } = explained;
  const how = spec.evaluate.explain?.dependence;
  const ranked = (importance ?? attributions)?.features ?? [];
  if (how === void 0 || ranked.length === 0) return void 0;
  const rows = Math.min(MOST_AVERAGED, test.rows);
  const columns = columnsBetween(test.features, 0, rows);
  const known = new Map(shownFeatures(spec).map((feature) => [feature.name, feature]));
  const top = ranked.flatMap(({ name }) => known.get(name) ?? []).slice(0, how.features);
  const dependence = await partialDependence({
    features: top,
    columns,
    rows,
    points: how.points,
    predict: (set, count) => predictAll(set, model, count),
    width: spec.task === "multiclass" ? predictions.classes : 1,
    outputs: outputsOf(explained)
  });
  return dependence.features.length === 0 ? void 0 : dependence;
}
function shownFeatures({ data }) {
  return data.features.filter(({ name }) => !data.personal.includes(name));
}
function outputsOf({
  spec,
  classes,
  predictions
}) {
  if (spec.task === "regression") return [{ at: 0, name: "prediction" }];
  if (spec.task === "binary") return [{ at: 0, name: `P(${classes.at(-1) ?? "positive"})` }];
  const counts = classes.map((_, at) => predictions.truth.reduce((sum, label) => sum + Number(label === at), 0));
  return Array.from(classes.keys()).sort((a, b) => counts[b] - counts[a] || a - b).slice(0, MOST_CLASSES2).sort((a, b) => a - b).map((at) => ({ at, name: `P(${classes[at] ?? ""})` }));
}

// src/math/distances/association.ts
function ranksOf(values) {
  const order = argsort(values);
  const known = values.reduce((count, value) => count + Number(!Number.isNaN(value)), 0);
  const ranks = new Float64Array(values.length).fill((known + 1) / 2);
  for (let from = 0; from < known; ) {
    let to = from + 1;
    while (to < known && values[order[to]] === values[order[from]]) to++;
    for (let i = from; i < to; i++) ranks[order[i]] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}
function correlation(one, other) {
  const [a, b] = [meanOf(one), meanOf(other)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < one.length; i++) {
    const [x, y] = [one[i] - a, other[i] - b];
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
}
function cramersV(one, other) {
  const rows = one.length;
  const [left, right] = [tallied(one), tallied(other)];
  const width = right.length;
  const cells = new Float64Array(left.length * width);
  for (let i = 0; i < rows; i++) cells[one[i] * width + other[i]] += 1;
  let chi = 0;
  cells.forEach((count, cell) => {
    const expected = left[Math.floor(cell / width)] * right[cell % width] / rows;
    if (expected > 0) chi += (count - expected) ** 2 / expected;
  });
  const used = (counts) => counts.filter((count) => count > 0).length;
  const [r, k] = [used(left), used(right)];
  const phi = Math.max(0, chi / rows - (r - 1) * (k - 1) / (rows - 1));
  const least = Math.min(r - (r - 1) ** 2 / (rows - 1), k - (k - 1) ** 2 / (rows - 1)) - 1;
  return least > 0 ? Math.min(1, Math.sqrt(phi / least)) : 0;
}
function correlationRatio(levels2, values) {
  const rows = values.length;
  const counts = tallied(levels2);
  const sums = new Float64Array(counts.length);
  values.forEach((value, i) => {
    sums[levels2[i]] += value;
  });
  const mean = meanOf(values);
  const total = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const between2 = sums.reduce((all, sum, level) => {
    const count = counts[level];
    return count > 0 ? all + count * (sum / count - mean) ** 2 : all;
  }, 0);
  const used = counts.filter((count) => count > 0).length;
  if (!(total > 0) || rows <= used) return 0;
  return Math.sqrt(Math.max(0, 1 - (1 - between2 / total) * (rows - 1) / (rows - used)));
}
function tallied(levels2) {
  const counts = new Float64Array(levels2.reduce((most, level) => Math.max(most, level + 1), 0));
  for (const level of levels2) counts[level] += 1;
  return counts;
}

// src/data/explanation/correlated.ts
var MOST_ROWS = 5e3;
function correlatedGroups(features, columns, least) {
  const measured = features.flatMap((feature) => {
    const column = columns.get(feature.name);
    return feature.type === "image" || column === void 0 ? [] : [{ name: feature.name, by: measuredBy(feature, column) }];
  });
  const group = measured.map((_, at) => at);
  for (let i = 0; i < measured.length; i++) {
    for (let j = i + 1; j < measured.length; j++) {
      const [one, other] = [measured[i], measured[j]];
      if (one === void 0 || other === void 0 || group[i] === group[j]) continue;
      if (associationOf(one.by, other.by) < least) continue;
      const [kept, joined] = [group[i], group[j]];
      for (const [at, of] of group.entries()) if (of === joined) group[at] = kept;
    }
  }
  const names = [...new Set(group)].map((of) => measured.filter((_, at) => group[at] === of).map(({ name }) => name));
  return names.filter((members) => members.length > 1);
}
function measuredBy({ type }, column) {
  if (type !== "category" && column.kind === "number") {
    return { kind: "ranks", of: ranksOf(column.values.slice(0, MOST_ROWS)) };
  }
  const places = /* @__PURE__ */ new Map();
  const of = Uint32Array.from({ length: Math.min(MOST_ROWS, column.values.length) }, (_, row) => {
    const level = String(column.values[row]);
    const place = places.get(level) ?? places.size;
    places.set(level, place);
    return place;
  });
  return { kind: "levels", of };
}
function associationOf(one, other) {
  if (one.kind === "ranks") {
    return other.kind === "ranks" ? Math.abs(correlation(one.of, other.of)) : correlationRatio(other.of, one.of);
  }
  return other.kind === "ranks" ? correlationRatio(one.of, other.of) : cramersV(one.of, other.of);
}

// src/data/split/dealt-out.ts
function dealtOrders(seed, { repeats, rows }) {
  return Array.from({ length: repeats }, (_, repeat) => random(seed, `explain/${repeat}`).permutation(rows));
}
function dealtOut(features, names, order) {
  const changed = new Map(features);
  for (const name of names) {
    const column = features.get(name);
    if (column?.kind === "number")
      changed.set(name, { kind: "number", values: Float64Array.from(order, (row) => column.values[row]) });
    if (column?.kind === "text")
      changed.set(name, { kind: "text", values: Array.from(order, (row) => column.values[row] ?? null) });
  }
  return changed;
}
function meanLoss(losses) {
  return { mean: meanOf(losses), deviation: Math.sqrt(varianceOf(losses, 0)) };
}

// src/stages/evaluate/importance.ts
var MOST_ROWS2 = 1e4;
async function featureImportance(explained) {
  const { spec, test, metrics } = explained;
  const how = spec.evaluate.explain;
  if (how === void 0) return void 0;
  const metric = metrics.get(how.metric);
  const rows = Math.min(MOST_ROWS2, test.rows);
  const features = columnsBetween(test.features, 0, rows);
  const orders = dealtOrders(spec.data.split.seed, { repeats: how.repeats, rows });
  const baseline = await scoreOf2(features, metric, explained);
  if (baseline === void 0) return void 0;
  const worse = metric.better === "higher" ? 1 : -1;
  const shown = spec.data.features.filter(({ name }) => !spec.data.personal.includes(name));
  const lossOf2 = async (dealt) => {
    const losses = [];
    for (const order of orders) {
      const score = await scoreOf2(dealtOut(features, dealt.flatMap(columnNames), order), metric, explained);
      if (score !== void 0) losses.push(worse * (baseline - score));
    }
    return losses.length < orders.length ? void 0 : meanLoss(losses);
  };
  const found = [];
  for (const feature of shown) {
    const loss = await lossOf2([feature]);
    if (loss !== void 0) found.push({ name: feature.name, ...loss });
  }
  found.sort((one, other) => other.mean - one.mean || (one.name < other.name ? -1 : 1));
  const told = { method: "permutation", metric: metric.id, repeats: how.repeats, rows, baseline };
  if (how.correlation === void 0) return { ...told, features: found };
  const groups = [];
  for (const names of correlatedGroups(shown, features, how.correlation)) {
    const loss = await lossOf2(shown.filter(({ name }) => names.includes(name)));
    if (loss !== void 0) groups.push({ names, ...loss });
  }
  groups.sort((one, other) => other.mean - one.mean || (String(one.names) < String(other.names) ? -1 : 1));
  return { ...told, features: found, groups, correlation: how.correlation };
}
async function scoreOf2(features, metric, { spec, classes, threshold, test, model }) {
  const rows = Math.min(MOST_ROWS2, test.rows);
  const scores = await predictAll(features, model, rows);
  const predictions = {
    task: spec.task,
    rows,
    truth: test.truth.subarray(0, rows),
    scores,
    decisions: decisionsOf(scores, { task: spec.task, classes, threshold }),
    classes,
    ...test.weights && { weights: test.weights.subarray(0, rows) }
  };
  const estimate = metric.compute(predictions);
  return estimate.kind === "value" ? estimate.value : void 0;
}

// src/data/explanation/perturbed.ts
var SHARE = 0.1;
var NEVER_SEEN = "(a category never seen before)";
function perturbedRows(features, columns, seed) {
  const categories = features.filter(({ type }) => type === "category").map(({ name }) => name);
  const numbers = features.filter(({ type }) => type === "numeric" || type === "image").flatMap(columnNames);
  const changed = (what, names, change) => {
    const touched = names.filter((name) => columns.get(name) !== void 0);
    const made = touched.map(
      (name) => [name, change(columns.get(name), random(seed, `perturbed/${what}/${name}`))]
    );
    return touched.length === 0 ? [] : [{ what, columns: new Map([...columns, ...made]) }];
  };
  const all = features.flatMap(columnNames);
  return [
    ...changed("10 % of the values missing", all, (column, source) => someReplaced(column, source, MISSING)),
    ...changed(
      "30 % of the values missing",
      all,
      (column, source) => someReplaced(column, source, { ...MISSING, share: 0.3 })
    ),
    ...changed(
      "10 % of the categories never seen before",
      categories,
      (column, source) => someReplaced(column, source, UNSEEN)
    ),
    ...changed("noise of a tenth of the deviation on each number", numbers, noisy),
    ...changed("every number a tenth larger", numbers, (column) => scaled(column, 1.1)),
    ...changed("every number a tenth smaller", numbers, (column) => scaled(column, 0.9))
  ];
}
var MISSING = { share: SHARE, number: Number.NaN, text: null };
var UNSEEN = { share: SHARE, number: -8888888888887, text: NEVER_SEEN };
function someReplaced(column, source, by) {
  if (column.kind === "number") {
    return { kind: "number", values: column.values.map((value) => source.uniform() < by.share ? by.number : value) };
  }
  return { kind: "text", values: column.values.map((value) => source.uniform() < by.share ? by.text : value) };
}
function noisy(column, source) {
  if (column.kind !== "number") return column;
  const deviation = Math.sqrt(
    varianceOf(
      column.values.filter((value) => Number.isFinite(value)),
      0
    )
  );
  const size = Number.isFinite(deviation) ? SHARE * deviation : 0;
  const draw = () => normalQuantile(source.uniform() + 2 ** -54);
  return { kind: "number", values: column.values.map((value) => value + size * draw()) };
}
function scaled(column, factor) {
  return column.kind === "number" ? { kind: "number", values: column.values.map((value) => value * factor) } : column;
}

// src/stages/evaluate/robustness.ts
var MOST_ROWS3 = 2e4;
async function robustness(explained, catalog) {
  const { spec, model, test, predictions, threshold } = explained;
  const how = spec.evaluate.robustness;
  if (how === void 0) return void 0;
  const metric = catalog.get(how.metric);
  const { units } = test.sampling;
  const rows = units.kind === "rows" ? Math.min(MOST_ROWS3, test.rows) : test.rows;
  const sampling = units.kind === "rows" ? { ...test.sampling, units: { ...units, rows } } : test.sampling;
  const production = firstRows(predictions, rows);
  const { task, classes } = predictions;
  const losses = [];
  const columns = columnsBetween(test.features, 0, rows);
  for (const perturbed of perturbedRows(spec.data.features, columns, spec.data.split.seed)) {
    const scores = await predictAll(perturbed.columns, model, rows);
    const candidate = { ...production, scores, decisions: decisionsOf(scores, { task, classes, threshold }) };
    const [found] = comparedMetrics([metric], { candidate, production, sampling });
    if (found !== void 0)
      losses.push({ what: perturbed.what, value: plainValue(found.candidate), loss: lossOf(found.gain) });
  }
  return { metric: metric.id, better: metric.better, rows, baseline: plainValue(metric.compute(production)), losses };
}
function firstRows(predictions, rows) {
  const { truth, scores, decisions, weights } = predictions;
  const width = scores.length / Math.max(1, predictions.rows);
  return {
    ...predictions,
    rows,
    truth: truth.subarray(0, rows),
    scores: scores.subarray(0, rows * width),
    decisions: decisions.subarray(0, rows),
    ...weights && { weights: weights.subarray(0, rows) }
  };
}
function plainValue(estimate) {
  return estimate.kind === "value" ? { kind: "value", value: estimate.value } : estimate;
}
function lossOf(gain) {
  if (gain.kind !== "value") return gain;
  const { interval } = gain;
  const value = 0 - gain.value;
  if (interval === void 0) return { ...gain, value };
  const { bounds: _, low, high, ...rest } = interval;
  return { kind: "value", value, interval: { ...rest, low: 0 - high, high: 0 - low } };
}

// src/stages/evaluate/examine.ts
async function examine(examined) {
  const { predictions, manifest, spec, threshold, test, model, metrics } = examined;
  const classes = manifest.classes.length;
  const own = await ownPredictions(examined);
  const curves = evaluationCurves(predictions, manifest.classes);
  const before = own && evaluationCurves(own, manifest.classes).reliability?.bins;
  const reliability2 = curves.reliability && { ...curves.reliability, ...before && { before } };
  const importance = await featureImportance({ spec, classes, threshold: threshold?.value ?? 0, test, model, metrics });
  const explained = { spec, classes: manifest.classes, model, test, predictions };
  const attributions = await attributed(explained);
  const dependence = await dependent(explained, {
    ...importance && { importance },
    ...attributions && { attributions }
  });
  const robust = await robustness({ ...explained, threshold: threshold?.value ?? 0 }, metrics);
  const recalibration = own && recalibrationOf(examined, own);
  const conformal = await conformalOf(examined);
  const expected = expectedResult(predictions);
  return {
    curves: { ...curves, ...reliability2 && { reliability: reliability2 } },
    ...importance && { importance },
    ...attributions && { attributions },
    ...dependence && { dependence },
    ...recalibration && { recalibration },
    ...robust && { robustness: robust },
    ...conformal && { conformal },
    ...expected && { expected }
  };
}
async function ownPredictions(examined) {
  const { manifest, files, predictor, test, predictions, threshold } = examined;
  if (calibrationIn(files, manifest) === void 0) return void 0;
  const scores = await predictAll(test.features, ownRowModelOf(manifest, files, predictor), test.rows);
  const { task, classes } = predictions;
  return {
    ...predictions,
    scores,
    decisions: decisionsOf(scores, { task, classes, threshold: threshold?.value ?? 0 })
  };
}
var OF_PROBABILITIES = ["ece", "brier", "log_loss"];
function recalibrationOf(examined, own) {
  const { files, manifest, predictions, test, metrics: catalog } = examined;
  const calibration = calibrationIn(files, manifest);
  if (calibration === void 0) return void 0;
  const metrics = OF_PROBABILITIES.flatMap((id) => catalog.find(id) ?? []).filter(
    ({ tasks }) => tasks.includes(predictions.task)
  );
  const before = estimatesOf(metrics, own, test.sampling);
  const after = estimatesOf(metrics, predictions, test.sampling);
  const { method, rows } = calibration;
  return {
    method,
    rows,
    metrics: metrics.flatMap(({ id, better }, at) => {
      const [one, other] = [before[at], after[at]];
      return one && other ? [{ metric: id, better, before: one, after: other }] : [];
    })
  };
}
async function conformalOf(examined) {
  const { spec, predictions, test, manifest, files } = examined;
  const { conformal, fairness } = spec.evaluate;
  if (conformal === void 0) return void 0;
  const { task, classes } = predictions;
  const { truth, scores } = await examined.validation();
  const by = fairness?.by ?? [];
  const groupings = [...by.map((name) => [name]), ...by.length > 1 ? [by] : []];
  return conformalCoverage({
    coverage: conformal.coverage,
    validation: { task, classes, truth, scores },
    test: predictions,
    sampling: test.sampling,
    groupings: groupings.map((names) => ({
      by: names,
      columns: names.map((name) => test.columns.get(name))
    })),
    minGroup: fairness?.minGroup ?? 0,
    recalibrated: calibrationIn(files, manifest) !== void 0
  });
}

// src/data/groups/group-means.ts
function groupMeans(predictions, groups, sampling) {
  const columns = errorColumns(predictions);
  const cells = new Uint32Array(predictions.rows).fill(groups.length);
  groups.forEach((rows, group) => {
    for (const row of rows) cells[row] = group;
  });
  const tally = { cells, count: groups.length + 1 };
  const numbers = groups.flatMap(
    (rows, group) => columns.map((values) => {
      const reweighing = () => sharedSums(
        { tallies: [{ ...tally, values }, tally], of: ([sum, total]) => (sum?.[group] ?? 0) / (total?.[group] ?? 0) },
        predictions.rows
      );
      const value = meanOf2(values, rows, predictions);
      const range = [-Number.MAX_VALUE, Number.MAX_VALUE];
      if (predictions.task === "regression") return { value, range, reweighing };
      const right = rows.reduce((sum, row) => sum + values[row], 0);
      return { value, range: [0, 1], reweighing, closedForm: () => wilsonForm(right, rows.length) };
    })
  );
  const estimates = derivedEstimates(numbers, predictions, sampling);
  return groups.map((_, group) => estimates.slice(group * columns.length, (group + 1) * columns.length));
}
function errorColumns({ task, truth, decisions }) {
  if (task === "multiclass") return [truth.map((label, row) => Number(label === decisions[row]))];
  const errors = decisions.map((decided, row) => decided - truth[row]);
  return [truth, errors, errors.map(Math.abs)];
}
function meanOf2(values, rows, { weights }) {
  let [sum, total] = [0, 0];
  for (const row of rows) {
    const weight = weights?.[row] ?? 1;
    sum += weight * values[row];
    total += weight;
  }
  return total > 0 ? { kind: "value", value: sum / total } : notEstimable("every row has weight 0");
}

// src/data/groups/group-needs.ts
var SURE = 0.95;
function rowsForGroup(cell, { overall, minGroup }) {
  if (cell.rows < LEAST_NAMED) return void 0;
  const share2 = cell.rows / overall.rows;
  const needs = [
    rowsForSize(cell.rows, { all: overall.rows, minGroup }),
    positivesOf(cell) === 0 ? rowsForOne(share2 * positivesOf(overall) / overall.rows) : void 0,
    positivesOf(cell) === cell.rows ? rowsForOne(share2 * (1 - positivesOf(overall) / overall.rows)) : void 0
  ].filter((rows) => rows !== void 0);
  return needs.length === 0 ? void 0 : Math.max(...needs);
}
function rowsForSize(rows, { all, minGroup }) {
  return rows < minGroup ? Math.ceil(minGroup * all / rows) : void 0;
}
function rowsForOne(chance) {
  return chance > 0 && chance < 1 ? Math.ceil(Math.log(1 - SURE) / Math.log1p(-chance)) : void 0;
}
function positivesOf({ truePositives, falseNegatives }) {
  return truePositives + falseNegatives;
}

// src/stages/evaluate/group-errors.ts
var MEASURES = {
  regression: ["mean of truth", "mean error (prediction - truth)", "mean absolute error"],
  multiclass: ["accuracy"]
};
function groupErrors(input) {
  const { by, predictions } = input;
  const { task } = predictions;
  if (task === "binary" || by.length === 0) return [];
  const groupings = [...by.map((column) => [column]), ...by.length > 1 ? [by] : []];
  return groupings.map((columns) => tableOf(input, { by: columns, measures: MEASURES[task] }));
}
function tableOf({ predictions, minGroup, columns, sampling }, { by, measures }) {
  const least = Math.max(minGroup, LEAST_NAMED);
  const found = groupRows(
    predictions.rows,
    by.map((name) => columnOf(columns, name))
  );
  const named = found.filter(({ rows }) => rows.length >= LEAST_NAMED);
  const small = found.filter(({ rows }) => rows.length < LEAST_NAMED);
  const judged = named.filter(({ rows }) => rows.length >= least).map(({ rows }) => rows);
  const estimates = groupMeans(predictions, judged, sampling);
  const groups = named.map(({ group, rows }) => {
    const needs = rowsForSize(rows.length, { all: predictions.rows, minGroup: least });
    return {
      group,
      rows: rows.length,
      values: estimates[judged.indexOf(rows)] ?? measures.map(() => tooFew(rows.length, least)),
      ...needs !== void 0 && { needs }
    };
  });
  if (small.length === 0) return { by, minGroup: least, measures, groups };
  const label = `${small.length} ${small.length === 1 ? "group" : "groups"} under ${LEAST_NAMED} rows`;
  const rest = {
    group: [label, ...by.slice(1).map(() => "")],
    rows: small.reduce((sum, { rows }) => sum + rows.length, 0),
    values: measures.map(() => notEstimable(`groups under ${LEAST_NAMED} rows are not shown one by one`))
  };
  return { by, minGroup: least, measures, groups: [...groups, rest] };
}
function columnOf(columns, name) {
  const column = columns.get(name);
  if (column === void 0) throw new Error(`no column "${name}" among the test rows`);
  return column;
}
function tooFew(rows, least) {
  return notEstimable(`${rows} rows`, `${least} rows or more`);
}

// src/data/groups/privileged.ts
function againstPrivileged(cells, bounds, named) {
  const [largest] = [...cells].sort((one, other) => other.rows - one.rows);
  const wanted = named && cells.find(({ group }) => group.join("\n") === named.join("\n"));
  const privileged = named === void 0 ? largest : wanted;
  if (cells.length < 2 || privileged === void 0) return void 0;
  const others = cells.filter((cell) => cell !== privileged);
  return {
    privileged: privileged.group,
    chosen: named === void 0 ? "the largest group" : "named in the spec",
    groups: others.map((cell) => ({
      group: cell.group,
      rows: cell.rows,
      selectionDifference: compared([cell, privileged], { kind: "selection", bounds, by: "difference" }),
      selectionRatio: compared([cell, privileged], { kind: "selection", bounds, by: "ratio" }),
      opportunityDifference: compared([cell, privileged], { kind: "true positive", bounds, by: "difference" }),
      averageOddsDifference: averageOdds([cell, privileged], bounds)
    }))
  };
}
function compared([one, other], { kind, bounds, by }) {
  const [own, its] = [rateCounts(one, kind), rateCounts(other, kind)];
  if (own.of === 0 || its.of === 0) return nothingToDivide(kind);
  const [a, b] = [own.hits / own.of, its.hits / its.of];
  if (by === "ratio" && b === 0)
    return notEstimable("nobody of the privileged group is selected", "a positive decision in the privileged group");
  const value = by === "difference" ? a - b : a / b;
  const pair = boundedPair([one, other], kind, bounds);
  const bound = by === "difference" ? differenceBound : ratioBound;
  return withBounds(value, pair && ((confidence) => bound(pair, confidence)));
}
function averageOdds(cells, bounds) {
  const value = (rateGap(cells, "true positive") + rateGap(cells, "false positive")) / 2;
  if (!Number.isFinite(value))
    return notEstimable("a group without positives or negatives", "at least 1 of each in both groups");
  const hits = boundedPair(cells, "true positive", bounds);
  const alarms = boundedPair(cells, "false positive", bounds);
  if (hits === void 0 || alarms === void 0) return withBounds(value, void 0);
  const joined = bounds.sampling.units.kind === "rows" ? Math.hypot : (one, other) => one + other;
  return withBounds(value, (confidence) => {
    const reach = joined(reachOf(hits, confidence), reachOf(alarms, confidence)) / 2;
    return value + (confidence < 0.5 ? -reach : reach);
  });
}
function rateGap([one, other], kind) {
  const [own, its] = [rateCounts(one, kind), rateCounts(other, kind)];
  return own.hits / own.of - its.hits / its.of;
}
function boundedPair([one, other], kind, bounds) {
  const [own, its] = [rateCounts(one, kind), rateCounts(other, kind)];
  const [first, second] = [bounds.of(one, kind), bounds.of(other, kind)];
  if (first === void 0 || second === void 0) return void 0;
  return [
    { value: own.hits / own.of, bound: first.bound },
    { value: its.hits / its.of, bound: second.bound }
  ];
}
function reachOf(pair, confidence) {
  return Math.abs(differenceBound(pair, confidence) - (pair[0].value - pair[1].value));
}
function withBounds(value, bound) {
  if (bound === void 0) return { kind: "value", value };
  const { bounds: _, ...interval } = intervalOf({ method: "MOVER", bound });
  const known = Number.isFinite(interval.low) && Number.isFinite(interval.high);
  return known ? { kind: "value", value, interval } : { kind: "value", value };
}

// src/stages/evaluate/group-fairness.ts
function groupFairness(input, catalog) {
  const { by } = input.spec;
  const groupings = [...by.map((column) => [column]), ...by.length > 1 ? [by] : []];
  return groupings.map((columns) => resultFor(input, columns, catalog));
}
function resultFor(input, by, catalog) {
  const minGroup = Math.max(input.spec.minGroup, LEAST_NAMED);
  const metrics = input.spec.measures.map((id) => catalog.get(id));
  if (input.task !== "binary") {
    const estimate = notEstimable(`fairness between groups needs a binary task, this one is ${input.task}`);
    return { by, minGroup, groups: [], measures: metrics.map((metric) => measureOf(metric, estimate, 0)) };
  }
  const columns = by.map((name) => columnOf2(input.columns, name));
  const cells = groupCells(input.rows, columns);
  const bounds = rateBounds(cells, { ...input, columns });
  const judged = cells.filter((cell) => cell.rows >= minGroup);
  const rows = judged.reduce((sum, cell) => sum + cell.rows, 0);
  const overall = overallCell(input.rows);
  const measures = metrics.map(
    (metric) => measureOf(metric, measureEstimate(metric, { cells: judged, overall, bounds }), rows)
  );
  const against = againstPrivileged(judged, bounds, namedGroup(input.spec, by));
  return {
    by,
    minGroup,
    groups: groupResults(cells, { minGroup, bounds, overall }),
    measures,
    ...against && { against }
  };
}
function namedGroup({ privileged = {} }, by) {
  const values = new Map(Object.entries(privileged));
  const named = by.flatMap((column) => values.get(column) ?? []);
  return named.length === by.length ? named : void 0;
}
function columnOf2(columns, name) {
  const column = columns.get(name);
  if (column === void 0) throw new Error(`no column "${name}" among the test rows`);
  return column;
}
function measureOf(metric, estimate, rows) {
  return {
    metric: metric.id,
    version: metric.version,
    definition: metric.definition,
    better: metric.better,
    estimate,
    rows
  };
}
function groupResults(cells, how) {
  const named = cells.filter((cell) => cell.rows >= LEAST_NAMED).map((cell) => groupResult(cell, how));
  const small = cells.filter((cell) => cell.rows < LEAST_NAMED);
  if (small.length === 0) return named;
  const label = `${small.length} ${small.length === 1 ? "group" : "groups"} under ${LEAST_NAMED} rows`;
  const estimate = notEstimable(`groups under ${LEAST_NAMED} rows are not shown one by one`);
  const folded2 = {
    group: [label, ...(cells[0]?.group.slice(1) ?? []).map(() => "")],
    rows: small.reduce((sum, cell) => sum + cell.rows, 0),
    positives: small.reduce((sum, cell) => sum + positivesOf2(cell), 0),
    selectionRate: estimate,
    truePositiveRate: estimate,
    falsePositiveRate: estimate
  };
  return [...named, folded2];
}
function groupResult(cell, { minGroup, bounds, overall }) {
  const needs = rowsForGroup(cell, { overall, minGroup });
  const small = cell.rows < minGroup ? notEstimable(`${cell.rows} rows`, `${minGroup} rows or more`) : void 0;
  const rate = (kind) => small ?? rateEstimate(cell, kind, bounds);
  return {
    group: cell.group,
    rows: cell.rows,
    positives: positivesOf2(cell),
    selectionRate: rate("selection"),
    truePositiveRate: rate("true positive"),
    falsePositiveRate: rate("false positive"),
    ...needs !== void 0 && { needs }
  };
}
function positivesOf2(cell) {
  return cell.truePositives + cell.falseNegatives;
}

// src/stages/evaluate/held-place.ts
function heldPlace(data) {
  const own = data.split.testSource;
  const sources = own === void 0 ? sourcesOf(data) : [own];
  const named = ["far", "machine", "repository"].flatMap((place) => {
    const there = sources.filter((source) => placeOf(source, data.pins ?? []) === place);
    return there.length === 0 ? [] : [`${there.map(({ path }) => shownSource(path)).join(", ")} ${WORDS[place]}`];
  });
  const exposed = sources.some((source) => placeOf(source, data.pins ?? []) !== "far");
  const what = named.length === 1 ? "them" : "what lies there";
  return `${named.join(", and ")}${exposed ? `, so code there could have read ${what}` : ""}`;
}
var WORDS = {
  far: "(outside git and pinned by data.lock)",
  machine: "(on the machine and pinned by data.lock)",
  repository: "in the repository"
};
function placeOf({ path }, pins) {
  if (!pins.some(({ uri }) => uri === path)) return "repository";
  return /^(https?|s3):/i.test(path) ? "far" : "machine";
}

// src/stages/evaluate/evaluate.ts
async function evaluate(input, ports) {
  const { folder } = input;
  const start = ports.clock.monotonicMs();
  await removeRecord(ports.files, folder, "Evaluation");
  const trained = await readRecord(ports.files, folder, "TrainedModel");
  const { manifest } = trained;
  const files = await readBundle(ports.files, `${folder}/${RUN_PATHS.bundle}`, trained);
  const held2 = await readHeld(folder, trained, ports);
  const predictor = await ports.catalogs.models.get(manifest.format).load(manifest, files, ports);
  try {
    const model = rowModelOf(manifest, files, predictor);
    const { test, request } = held2;
    const { features, rows } = test;
    const validation = scoredValidation(held2, model, ports);
    const threshold = await thresholdOf(held2, validation);
    const predictions = predictionsOf(held2, await predictAll(features, model, rows), threshold);
    const latency = await rowLatency({ columns: features, rows, model, clock: ports.clock, machine: input.machine });
    const scored = { manifest, files, predictor, model, test, predictions, threshold, validation };
    const examination = await examine({ ...scored, spec: request.spec, metrics: ports.catalogs.metrics });
    const numbers = numbersOf2(held2, { predictions, threshold }, ports);
    const seconds = (ports.clock.monotonicMs() - start) / 1e3;
    const evaluation = { ...numbers, ...examination, latency, seconds };
    await writeRecord(ports.files, folder, evaluation);
    return deepFreeze(evaluation);
  } finally {
    predictor.dispose();
  }
}
async function readHeld(folder, trained, ports) {
  const request = await readRecord(ports.files, folder, "RunRequest");
  const data = await readRecord(ports.files, folder, "DataReport");
  const { classes } = trained.manifest;
  const test = await readHeldRows({ folder, side: "test", spec: request.spec, data, classes }, ports);
  return { folder, request, trained, data, test };
}
function scoredValidation({ folder, request, trained, data }, model, ports) {
  let known;
  const scored = async () => {
    const at = { folder, side: "validation", spec: request.spec, data, classes: trained.manifest.classes };
    const rows = await readHeldRows(at, ports);
    const scores = await predictAll(rows.features, model, rows.rows);
    return { truth: rows.truth, scores, ...rows.weights && { weights: rows.weights } };
  };
  return () => {
    known ??= scored();
    return known;
  };
}
async function thresholdOf({ request }, validation) {
  const { spec } = request;
  return spec.task === "binary" ? decisionThreshold(spec.decide, validation) : void 0;
}
function predictionsOf({ request, trained, test }, scores, threshold) {
  const { task } = request.spec;
  const classes = trained.manifest.classes.length;
  const decisions = decisionsOf(scores, { task, classes, threshold: threshold?.value ?? 0 });
  const { rows, truth, weights } = test;
  return { task, rows, truth, scores, decisions, classes, ...weights && { weights } };
}
function numbersOf2(held2, { predictions, threshold }, { catalogs }) {
  const { request, trained, test } = held2;
  const { spec, entry } = request;
  const slices = slicesOf(spec, test, predictions);
  return {
    kind: "Evaluation",
    schemaVersion: 1,
    model: entry.model,
    bundle: trained.bundle,
    evaluationKey: evaluationKey(trained.bundle, inputsKeyOf(request)),
    task: spec.task,
    rows: test.rows,
    ...binaryFacts(spec, { predictions, threshold, sampling: test.sampling }),
    decision: decisionText(spec.task, trained.manifest.classes, threshold),
    metrics: metricResults(spec.evaluate.metrics, { catalogs, predictions, test }),
    ...spec.task === "multiclass" && { classes: classTable(predictions, trained.manifest.classes, test.sampling) },
    ...groupNumbers2(held2, predictions, catalogs),
    ...slices && { slices },
    size: { bundleBytes: trained.manifest.files.reduce((sum, file) => sum + file.size, 0) },
    held: heldText(spec),
    data: held2.data
  };
}
function binaryFacts({ task, decide }, { predictions, threshold, sampling }) {
  if (task !== "binary" || threshold === void 0) return {};
  const positives = predictions.truth.reduce((sum, truth) => sum + (truth === 1 ? 1 : 0), 0);
  const costs = decide.costs && decisionCosts(decide.costs, predictions, { threshold: threshold.value, sampling });
  return { positives, threshold, ...costs && { costs } };
}
function groupNumbers2({ request, test }, predictions, catalogs) {
  const { task, evaluate: how } = request.spec;
  const { fairness } = how;
  const { columns, sampling } = test;
  if (fairness === void 0) return { fairness: [] };
  if (task === "binary") {
    return {
      fairness: groupFairness({ task, spec: fairness, rows: predictions, columns, sampling }, catalogs.fairness)
    };
  }
  return { fairness: [], groupErrors: groupErrors({ ...fairness, predictions, columns, sampling }) };
}
function inputsKeyOf({ entry }) {
  if (entry.evaluationInputsKey !== void 0) return entry.evaluationInputsKey;
  throw new Error(`the plan has no evaluation inputs for ${entry.model}; only removed models have none`);
}
function metricResults(ids, { catalogs, predictions, test }) {
  const metrics = ids.map((id) => catalogs.metrics.get(id));
  const estimates = estimatesOf(metrics, predictions, test.sampling);
  return metrics.map(({ id, version, definition, better }, at) => {
    const estimate = estimates[at];
    return { metric: id, version, definition, better, estimate, rows: predictions.rows };
  });
}
function heldText({ data, train: train2, predict }) {
  const trainer = train2.command === void 0 ? `the trainer ${train2.trainer}` : "the training program";
  const rows = `Held-out rows come from ${heldPlace(data)}; ${trainer} got training and validation rows only.`;
  if (predict === void 0) return rows;
  return `${rows} The prediction program got the held-out rows without labels, and ran as the same user on the machine that holds them.`;
}

// src/stages/train/load-bundle.ts
import { basename } from "node:path";
async function loadBundleFolder(folder, ports) {
  const bundle = `sha256:${basename(folder)}`;
  const content = await readBundleFolder(ports.files, folder, bundle);
  if (content === void 0) {
    throw new TrainyardError({
      code: "bundle-missing",
      message: `there is no bundle in ${folder}`,
      fix: "Fetch it from the store first."
    });
  }
  const predictor = await ports.catalogs.models.get(content.manifest.format).load(content.manifest, content.files, ports);
  try {
    rowModelOf(content.manifest, content.files, predictor);
  } finally {
    predictor.dispose();
  }
  return { kind: "Loaded" };
}

// src/commands/stage.ts
var WORK = /* @__PURE__ */ new Map([
  ["materialise", (folder, context) => materialise({ folder }, context)],
  ["train", (folder, context) => train({ folder, environment: context.environment, signal: context.signal }, context)],
  ["load", loadBundleFolder],
  ["evaluate", (folder, context) => evaluate({ folder, machine: machineOf(context.environment) }, context)],
  ["compare", (folder, context) => compare({ folder }, context)]
]);
async function stage(name, folder, context) {
  const work = WORK.get(name);
  if (work === void 0) {
    throw new TrainyardError({
      code: "unknown-stage",
      message: `there is no stage called "${name}"; there are ${[...WORK.keys()].join(", ")}`,
      fix: "Name one of them.",
      exitCode: EXIT.invalid
    });
  }
  const record = await work(folder, context);
  return { exitCode: EXIT.ok, text: `${name}: done`, json: record };
}
function machineOf(environment) {
  return ["platform", "cpu", "node"].flatMap((name) => environment[name] ?? []).join(", ");
}
export {
  stage
};
