import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  notEstimable
} from "./chunk-4QI5XM6T.js";
import {
  argsort
} from "./chunk-CD6YT3WV.js";
import {
  normalQuantile,
  normalTwoSided
} from "./chunk-LGIWBECZ.js";
import {
  TrainyardError
} from "./chunk-2WUTFTKW.js";

// src/math/quantile.ts
function quantile(sorted, q) {
  if (!(q >= 0 && q <= 1)) throw new RangeError(`quantile ${q} is outside [0, 1]`);
  if (sorted.length === 0) return Number.NaN;
  const position = q * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below];
  const high = sorted[Math.min(below + 1, sorted.length - 1)];
  const share = position - below;
  if (low === high || share === 0) return low;
  return share < 0.5 ? low + (high - low) * share : high - (high - low) * (1 - share);
}
function quantileOf(values, q) {
  return quantile(Float64Array.from(values).sort(), q);
}
function conformalQuantile(scores, alpha) {
  if (!(alpha >= 0 && alpha <= 1)) throw new RangeError(`alpha ${alpha} is outside [0, 1]`);
  const exact = (scores.length + 1) * (1 - alpha);
  const rank = Math.max(1, Math.ceil(exact - 1e-9 * Math.max(1, exact)));
  if (rank > scores.length) return Number.POSITIVE_INFINITY;
  return Float64Array.from(scores).sort()[rank - 1];
}

// src/math/performance/score-levels.ts
function walkLevels(sample, visit) {
  if (sample.weights === void 0) walkUnweighted(sample, visit);
  else walkWeighted(sample, sample.weights, visit);
}
function classTotals(sample) {
  let positives = 0;
  let negatives = 0;
  for (let i = 0; i < sample.truth.length; i++) {
    const weight = sample.weights === void 0 ? 1 : sample.weights[i];
    if (sample.truth[i] === 1) positives += weight;
    else negatives += weight;
  }
  return { positives, negatives };
}
function walkUnweighted(sample, visit) {
  const { positive, negative } = sortedByClass(sample);
  let p = positive.length - 1;
  let n = negative.length - 1;
  while (p >= 0 || n >= 0) {
    const score = p < 0 || n >= 0 && negative[n] > positive[p] ? negative[n] : positive[p];
    const startP = p;
    const startN = n;
    while (p >= 0 && positive[p] === score) p--;
    while (n >= 0 && negative[n] === score) n--;
    visit(score, startP - p, startN - n);
  }
}
function sortedByClass(sample) {
  const { positives } = classTotals({ truth: sample.truth });
  const positive = new Float64Array(positives);
  const negative = new Float64Array(sample.truth.length - positives);
  let p = 0;
  let n = 0;
  for (let i = 0; i < sample.truth.length; i++) {
    const score = sample.scores[i];
    if (Number.isNaN(score)) throw new RangeError(`score ${i} is NaN`);
    if (sample.truth[i] === 1) positive[p++] = score;
    else negative[n++] = score;
  }
  return { positive: positive.sort(), negative: negative.sort() };
}
function walkWeighted(sample, weights, visit) {
  const { truth, scores } = sample;
  const order = argsort(scores);
  let i = order.length - 1;
  while (i >= 0) {
    const score = scores[order[i]];
    if (Number.isNaN(score)) throw new RangeError(`score ${order[i]} is NaN`);
    let positives = 0;
    let negatives = 0;
    let rows = 0;
    for (; i >= 0 && scores[order[i]] === score; i--) {
      const row = order[i];
      const weight = weights[row];
      if (weight === 0) continue;
      rows++;
      if (truth[row] === 1) positives += weight;
      else negatives += weight;
    }
    if (rows > 0) visit(score, positives, negatives);
  }
}

// src/math/intervals/delong.ts
function delongVariance(sample) {
  let m = 0;
  for (const label of sample.truth) if (label === 1) m++;
  const n = sample.truth.length - m;
  if (m === 0 || n === 0) return { auc: Number.NaN, variance: Number.NaN };
  const positives = new Running();
  const negatives = new Running();
  let positivesAbove = 0;
  let negativesAbove = 0;
  walkLevels(sample, (_score, p, q) => {
    if (p > 0) positives.add((n - negativesAbove - q / 2) / n, p);
    if (q > 0) negatives.add((positivesAbove + p / 2) / m, q);
    positivesAbove += p;
    negativesAbove += q;
  });
  const variance = positives.spread / (m - 1) / m + negatives.spread / (n - 1) / n;
  return { auc: positives.mean, variance: m > 1 && n > 1 ? variance : Number.NaN };
}
function delongTest({ truth, first, second }) {
  const a = placements(truth, first);
  const b = placements(truth, second);
  const m = a.positive.length;
  const n = a.negative.length;
  const variance = differenceVariance(a.positive, b.positive) / m + differenceVariance(a.negative, b.negative) / n;
  const gap = a.auc - b.auc;
  if (variance === 0) {
    const z2 = gap === 0 ? 0 : gap * Number.POSITIVE_INFINITY;
    return { first: a.auc, second: b.auc, variance, z: z2, pvalue: gap === 0 ? 1 : 0 };
  }
  const z = gap / Math.sqrt(variance);
  return { first: a.auc, second: b.auc, variance, z, pvalue: normalTwoSided(z) };
}
function placements(truth, scores) {
  const order = argsort(scores);
  const placed = new Float64Array(truth.length);
  let positivesBelow = 0;
  let negativesBelow = 0;
  for (let start = 0; start < order.length; ) {
    let end = start;
    let positives = 0;
    while (end < order.length && scores[order[end]] === scores[order[start]]) {
      if (truth[order[end++]] === 1) positives++;
    }
    if (end === start) throw new RangeError("a score is NaN");
    const negatives = end - start - positives;
    for (let i = start; i < end; i++) {
      const row = order[i];
      placed[row] = truth[row] === 1 ? negativesBelow + negatives / 2 : -(positivesBelow + positives / 2);
    }
    positivesBelow += positives;
    negativesBelow += negatives;
    start = end;
  }
  const [m, n] = [positivesBelow, negativesBelow];
  const positive = placed.filter((_, row) => truth[row] === 1).map((below) => below / n);
  const negative = placed.filter((_, row) => truth[row] !== 1).map((below) => (m + below) / m);
  return { auc: positive.reduce((sum, value) => sum + value, 0) / m, positive, negative };
}
function differenceVariance(a, b) {
  const running = new Running();
  for (let i = 0; i < a.length; i++) running.add(a[i] - b[i], 1);
  return a.length > 1 ? running.spread / (a.length - 1) : Number.NaN;
}
var Running = class {
  count = 0;
  mean = 0;
  spread = 0;
  add(value, times) {
    this.count += times;
    const gap = value - this.mean;
    this.mean += gap * times / this.count;
    this.spread += times * gap * (value - this.mean);
  }
};

// src/math/intervals/closed-forms.ts
function wilsonBound(k, n, confidence) {
  if (n === 0) return Number.NaN;
  const z = normalQuantile(confidence);
  if (k === 0 && z < 0) return 0;
  if (k === n && z > 0) return 1;
  const reach = z * Math.sqrt(4 * k * (n - k) / n + z * z);
  return Math.min(1, Math.max(0, (2 * k + z * z + reach) / (2 * (n + z * z))));
}
function wilsonForm(k, n) {
  if (n === 0) return void 0;
  return { method: "Wilson", bound: (confidence) => wilsonBound(k, n, confidence) };
}
function delongForm(sample) {
  const { auc, variance } = delongVariance(sample);
  if (Number.isNaN(variance)) return void 0;
  if (auc === 0 || auc === 1) {
    const positives = sample.truth.reduce((sum, label) => sum + (label === 1 ? 1 : 0), 0);
    const rarer = Math.min(positives, sample.truth.length - positives);
    return wilsonForm(auc * rarer, rarer);
  }
  const error = Math.sqrt(variance);
  const bound = (confidence) => Math.min(1, Math.max(0, auc + normalQuantile(confidence) * error));
  return { method: "DeLong", bound };
}

// src/data/predictions/predictions.ts
var SUM_SLACK = 1e-4;
function checkPredictions(predictions) {
  checkLengths(predictions);
  checkRange("truth", predictions.truth, indexBounds(predictions));
  checkRange("decisions", predictions.decisions, indexBounds(predictions));
  if (predictions.task === "regression") checkRange("scores", predictions.scores, unbounded);
  else checkRange("scores", predictions.scores, { least: 0, most: 1, whole: false });
  if (predictions.task === "multiclass") checkSums(predictions);
  if (predictions.weights !== void 0) {
    checkRange("weights", predictions.weights, { least: 0, most: Number.MAX_VALUE, whole: false });
    if (predictions.rows > 0 && !predictions.weights.some((weight) => weight > 0)) {
      return notEstimable("every row has weight 0", "rows with a positive weight");
    }
  }
  return predictions.rows === 0 ? notEstimable("there are no rows", "at least 1 row") : void 0;
}
function classWeights(predictions) {
  const totals = new Float64Array(predictions.classes);
  for (let i = 0; i < predictions.rows; i++) totals[predictions.truth[i]] += predictions.weights?.[i] ?? 1;
  return totals;
}
function oneClassOnly(predictions) {
  const present = classWeights(predictions).filter((weight) => weight > 0).length;
  return present > 1 ? void 0 : notEstimable("every row has the same true class", "rows of at least 2 classes");
}
function missingClass(predictions) {
  const weights = classWeights(predictions);
  const absent = weights.filter((weight) => !(weight > 0)).length;
  if (absent === 0) return void 0;
  if (predictions.task === "binary") {
    const name = weights[1] === 0 ? "positive" : "negative";
    return notEstimable(`there are no rows of ${name} truth`, "at least 1 row of each class");
  }
  const which = `${absent} of the ${predictions.classes} classes`;
  return notEstimable(`there are no rows of ${which}`, "at least 1 row of each class");
}
var unbounded = { least: -Number.MAX_VALUE, most: Number.MAX_VALUE, whole: false };
function indexBounds({ task, classes }) {
  return task === "regression" ? unbounded : { least: 0, most: classes - 1, whole: true };
}
function checkLengths(predictions) {
  const { rows, task, classes } = predictions;
  const expected = [
    ["truth", predictions.truth, rows],
    ["decisions", predictions.decisions, rows],
    ["weights", predictions.weights, rows],
    ["scores", predictions.scores, task === "multiclass" ? rows * classes : rows]
  ];
  for (const [name, values, length] of expected) {
    if (values === void 0 || values.length === length) continue;
    throw invalid(`${name} has ${values.length} entries for ${rows} rows; ${length} are expected`);
  }
}
function checkRange(name, values, bounds) {
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value >= bounds.least && value <= bounds.most && (!bounds.whole || Number.isInteger(value))) continue;
    const kind = bounds.whole ? "a whole number" : "a number";
    const range = bounds === unbounded ? "finite" : `between ${bounds.least} and ${bounds.most}`;
    throw invalid(`${name}[${i}] is ${value}; it must be ${kind}, ${range}`);
  }
}
function checkSums({ scores, rows, classes }) {
  for (let i = 0; i < rows; i++) {
    let sum = 0;
    for (let k = 0; k < classes; k++) sum += scores[i * classes + k];
    if (Math.abs(sum - 1) > SUM_SLACK) throw invalid(`the class probabilities of row ${i} sum to ${sum}, not to 1`);
  }
}
function invalid(message) {
  return new TrainyardError({
    code: "predictions-invalid",
    message,
    fix: "Make the model answer one finite probability per class (or one value per row for regression)."
  });
}

// src/math/intervals/joint-tallies.ts
var MOST_CELLS = 1024;
var LANES = 4;
function jointTallies(tallies, rows) {
  const distinct = [];
  const place = tallies.map((tally) => {
    const known = distinct.findIndex((one) => isEqual(one, tally, rows));
    return known < 0 ? distinct.push(tally) - 1 : known;
  });
  const own = distinct.map(({ count }) => new Float64Array(count));
  const answers = place.map((at) => own[at]);
  const walks = walksOf(distinct, own, rows);
  return (weights) => {
    for (const walk of walks) walk(weights);
    return answers;
  };
}
function walksOf(tallies, own, rows) {
  const walks = [];
  const none = { codes: new Uint16Array(rows), size: 1, members: [] };
  let joint = none;
  for (const [at, tally] of tallies.entries()) {
    const sums = own[at];
    if (tally.values !== void 0) {
      walks.push(valueWalk(tally, sums, rows));
      continue;
    }
    const wider = crossed(joint, tally, sums);
    if (wider === void 0 && joint !== none) walks.push(jointWalk(joint));
    const next = wider ?? crossed(none, tally, sums);
    if (next === void 0) walks.push(plainWalk(tally, sums, rows));
    joint = next ?? none;
  }
  return joint === none ? walks : [...walks, jointWalk(joint)];
}
function crossed({ codes, size, members }, { cells, count }, sums) {
  if (size * count > MOST_CELLS * MOST_CELLS) return void 0;
  const numberOf = new Int32Array(size * count).fill(-1);
  const keys = [];
  const wider = new Uint16Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const key = codes[row] * count + (cells === void 0 ? 0 : cells[row]);
    if (numberOf[key] === -1) {
      if (keys.length === MOST_CELLS) return void 0;
      numberOf[key] = keys.push(key) - 1;
    }
    wider[row] = numberOf[key];
  }
  const again = members.map((member) => ({
    sums: member.sums,
    cell: Uint32Array.from(keys, (key) => member.cell[Math.floor(key / count)])
  }));
  const added = { sums, cell: Uint32Array.from(keys, (key) => key % count) };
  return { codes: wider, size: keys.length, members: [...again, added] };
}
function jointWalk({ codes, size, members }) {
  const counts = new Uint32Array(size * LANES);
  const masses = new Float64Array(size * LANES);
  return (weights) => {
    const lanes = weights instanceof Uint8Array ? counts.fill(0) : masses.fill(0);
    if (weights instanceof Uint8Array) addCounts(codes, weights, counts);
    else addMasses(codes, weights, masses);
    for (const { sums, cell } of members) {
      sums.fill(0);
      for (let at = 0; at < lanes.length; at++) sums[cell[at >> 2]] += lanes[at];
    }
  };
}
function addCounts(codes, weights, sums) {
  for (let row = 0; row < codes.length; row++) {
    sums[codes[row] << 2 | row & 3] += weights[row];
  }
}
function addMasses(codes, weights, sums) {
  for (let row = 0; row < codes.length; row++) {
    sums[codes[row] << 2 | row & 3] += weights[row];
  }
}
function plainWalk({ cells }, sums, rows) {
  return (weights) => {
    sums.fill(0);
    for (let row = 0; row < rows; row++) sums[cells?.[row] ?? 0] += weights[row];
  };
}
function valueWalk({ cells, count, values = new Float64Array(0) }, sums, rows) {
  if (cells === void 0) {
    return (weights) => {
      sums[0] = weights instanceof Uint8Array ? countedSum(values, weights) : weightedSum(values, weights);
    };
  }
  const codes = new Uint32Array(cells);
  const lanes = new Float64Array(count * LANES);
  return (weights) => {
    lanes.fill(0);
    for (let row = 0; row < rows; row++) {
      lanes[codes[row] << 2 | row & 3] += weights[row] * values[row];
    }
    sums.fill(0);
    for (let at = 0; at < lanes.length; at++) sums[at >> 2] += lanes[at];
  };
}
function countedSum(values, counts) {
  let [first, second] = [0, 0];
  const even = values.length - values.length % 2;
  for (let row = 0; row < even; row += 2) {
    first += counts[row] * values[row];
    second += counts[row + 1] * values[row + 1];
  }
  if (even < values.length) first += counts[even] * values[even];
  return first + second;
}
function weightedSum(values, weights) {
  let sum = 0;
  for (let row = 0; row < values.length; row++) sum += weights[row] * values[row];
  return sum;
}
function isEqual(one, other, rows) {
  if (one.count !== other.count) return false;
  return isSame(one.values, other.values, rows) && isSame(one.cells, other.cells, rows);
}
function isSame(one, other, rows) {
  if (one === other) return true;
  if (one === void 0 || other === void 0) return false;
  for (let row = 0; row < rows; row++) if (one[row] !== other[row]) return false;
  return true;
}

// src/math/groups/disparity.ts
var betweenGroups = { method: "between_groups" };
function rateDifference(rates, comparison = betweenGroups) {
  const known = rates.filter((rate) => !Number.isNaN(rate));
  if (known.length === 0) return Number.NaN;
  if (comparison.method === "between_groups") return Math.max(...known) - Math.min(...known);
  return Math.max(...known.map((rate) => Math.abs(rate - comparison.overall)));
}
function rateRatio(rates, comparison = betweenGroups) {
  const known = rates.filter((rate) => !Number.isNaN(rate));
  if (known.length === 0) return Number.NaN;
  if (comparison.method === "between_groups") return Math.min(...known) / Math.max(...known);
  const ratios = known.map((rate) => rate / comparison.overall).filter((ratio) => !Number.isNaN(ratio));
  return ratios.length === 0 ? Number.NaN : Math.min(...ratios.map((ratio) => ratio > 1 ? 1 / ratio : ratio));
}

export {
  quantile,
  quantileOf,
  conformalQuantile,
  jointTallies,
  walkLevels,
  classTotals,
  delongTest,
  wilsonBound,
  wilsonForm,
  delongForm,
  checkPredictions,
  classWeights,
  oneClassOnly,
  missingClass,
  rateDifference,
  rateRatio
};
