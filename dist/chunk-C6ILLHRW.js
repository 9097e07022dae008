import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  jointTallies,
  quantile,
  wilsonForm
} from "./chunk-5M3JO6GD.js";
import {
  notEstimable
} from "./chunk-4QI5XM6T.js";
import {
  argsort
} from "./chunk-CD6YT3WV.js";

// src/data/groups/group-rates.ts
function rateCounts(cell, kind) {
  return { hits: numerator(cell, kind), of: denominator(cell, kind) };
}
function groupRates(cells, kind) {
  if (cells.length < 2) {
    const found = cells.length === 0 ? "no group is" : "only one group is";
    return notEstimable(`${found} large enough to judge`, "at least 2 groups of the least size");
  }
  const empty = cells.filter((cell) => !(denominator(cell, kind) > 0));
  if (empty.length > 0) {
    const names = empty.map((cell) => `"${cell.group.join(", ")}"`).join(", ");
    return notEstimable(`no ${wanted(kind)} in ${names}`, `at least 1 ${wanted(kind)} in each group`);
  }
  return cells.map((cell) => numerator(cell, kind) / denominator(cell, kind));
}
function nothingSelected(kind) {
  return notEstimable(`the ${kind} rate is 0 in every group`, "a positive decision in at least 1 group");
}
function isEstimate(value) {
  return !Array.isArray(value);
}
function numerator(cell, kind) {
  if (kind === "true positive") return cell.truePositives;
  if (kind === "false positive") return cell.falsePositives;
  return cell.truePositives + cell.falsePositives;
}
function denominator(cell, kind) {
  const positives = cell.truePositives + cell.falseNegatives;
  const negatives = cell.falsePositives + cell.trueNegatives;
  if (kind === "true positive") return positives;
  if (kind === "false positive") return negatives;
  return positives + negatives;
}
function nothingToDivide(kind) {
  const rows = { selection: "rows", "true positive": "positives", "false positive": "negatives" };
  return notEstimable(`no ${rows[kind]}`, `at least 1 ${wanted(kind)} in the group`);
}
function wanted(kind) {
  if (kind === "true positive") return "truly positive row";
  return kind === "false positive" ? "truly negative row" : "row with a positive weight";
}

// src/math/performance/confusion.ts
function confusion(rows) {
  const { truth, decisions, classes, weights } = rows;
  if (truth.length !== decisions.length)
    throw new RangeError(`${truth.length} labels for ${decisions.length} decisions`);
  const counts = new Float64Array(classes * classes);
  for (let i = 0; i < truth.length; i++) {
    const t = truth[i];
    const p = decisions[i];
    if (!(t >= 0 && t < classes && p >= 0 && p < classes))
      throw new RangeError(`row ${i}: class ${t} or ${p} of ${classes}`);
    counts[t * classes + p] += weights === void 0 ? 1 : weights[i];
  }
  return { classes, counts };
}
function margins({ classes, counts }) {
  const hits = new Float64Array(classes);
  const actual = new Float64Array(classes);
  const predicted = new Float64Array(classes);
  let total = 0;
  for (let t = 0; t < classes; t++) {
    hits[t] = counts[t * classes + t];
    for (let p = 0; p < classes; p++) {
      const count = counts[t * classes + p];
      actual[t] += count;
      predicted[p] += count;
      total += count;
    }
  }
  return { hits, actual, predicted, total };
}
function accuracy(matrix) {
  const { hits, total } = margins(matrix);
  return Math.min(1, sumOf(hits) / total);
}
function balancedAccuracy(matrix, adjusted = false) {
  const { hits, actual } = margins(matrix);
  let sum = 0;
  let present = 0;
  for (let k = 0; k < matrix.classes; k++) {
    if (!(actual[k] > 0)) continue;
    sum += hits[k] / actual[k];
    present++;
  }
  const score = sum / present;
  return adjusted ? (score - 1 / present) / (1 - 1 / present) : score;
}
function matthewsCorrelation(matrix) {
  const { hits, actual, predicted, total } = margins(matrix);
  if (!(total > 0)) return 0;
  let cross = 0;
  let actualSpread = 0;
  let predictedSpread = 0;
  for (let k = 0; k < matrix.classes; k++) {
    const t = actual[k] / total;
    const p = predicted[k] / total;
    cross += hits[k] / total - t * p;
    actualSpread += t * (1 - t);
    predictedSpread += p * (1 - p);
  }
  if (actualSpread <= 0 || predictedSpread <= 0) return 0;
  return Math.max(-1, Math.min(1, cross / Math.sqrt(actualSpread * predictedSpread)));
}
function sumOf(values) {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

// src/math/intervals/presorted.ts
function presorted({ truth, scores, rows: some }) {
  const rows = some?.length ?? truth.length;
  const order = some === void 0 && isAscending(scores) ? void 0 : descending(scores, some);
  const rowAt = (place) => order === void 0 ? rows - 1 - place : order[place];
  const positive = new Uint8Array(rows);
  const last = new Uint8Array(rows);
  for (let place = 0; place < rows; place++) {
    const score = scores[rowAt(place)];
    if (Number.isNaN(score)) throw new RangeError(`score ${rowAt(place)} is NaN`);
    positive[place] = truth[rowAt(place)] === 1 ? 1 : 0;
    last[place] = place + 1 === rows || scores[rowAt(place + 1)] !== score ? 1 : 0;
  }
  return { positive, last, distinct: !last.includes(0), ...order && { order } };
}
function presortedAuc(sorted, weights) {
  const { order, positive, last } = sorted;
  const rows = positive.length;
  if (order === void 0 && sorted.distinct) return areaOf(sorted, weights);
  let [above, negatives, pairs, p, n] = [0, 0, 0, 0, 0];
  for (let place = 0; place < rows; place++) {
    const weight = weights[order === void 0 ? rows - 1 - place : order[place]];
    const isPositive = positive[place];
    p += weight * isPositive;
    n += weight * (1 - isPositive);
    if (last[place] !== 1) continue;
    pairs += n * (above + p / 2);
    above += p;
    negatives += n;
    p = 0;
    n = 0;
  }
  return above > 0 && negatives > 0 ? Math.min(1, pairs / (above * negatives)) : Number.NaN;
}
function presortedAveragePrecision(sorted, weights) {
  const { order, positive, last } = sorted;
  const rows = positive.length;
  if (order === void 0 && sorted.distinct) return precisionOf(sorted, weights);
  let [truePositives, predicted, sum, p] = [0, 0, 0, 0];
  for (let place = 0; place < rows; place++) {
    const weight = weights[order === void 0 ? rows - 1 - place : order[place]];
    p += weight * positive[place];
    predicted += weight;
    if (last[place] !== 1) continue;
    truePositives += p;
    if (p > 0) sum += p * (truePositives / predicted);
    p = 0;
  }
  return truePositives > 0 ? Math.min(1, sum / truePositives) : Number.NaN;
}
function areaOf({ positive }, weights) {
  const rows = positive.length;
  let [above, negatives, pairs] = [NEXT_TO_NOTHING, NEXT_TO_NOTHING, NEXT_TO_NOTHING];
  for (let place = 0, row = rows - 1; place < rows; place++, row--) {
    const weight = weights[row];
    const p = weight * positive[place];
    above += p;
    negatives += weight - p;
    pairs += (weight - p) * above;
  }
  return above > NEXT_TO_NOTHING && negatives > NEXT_TO_NOTHING ? Math.min(1, pairs / (above * negatives)) : Number.NaN;
}
function precisionOf({ positive }, weights) {
  const rows = positive.length;
  let [truePositives, predicted, sum] = [NEXT_TO_NOTHING, NEXT_TO_NOTHING, NEXT_TO_NOTHING];
  for (let place = 0, row = rows - 1; place < rows; place++, row--) {
    const weight = weights[row];
    const p = weight * positive[place];
    truePositives += p;
    predicted += weight;
    sum += p * (truePositives / predicted);
  }
  return truePositives > NEXT_TO_NOTHING ? Math.min(1, sum / truePositives) : Number.NaN;
}
var NEXT_TO_NOTHING = Number.MIN_VALUE;
function descending(scores, some) {
  if (some === void 0) return argsort(scores).reverse();
  const own = Float64Array.from(some, (row) => scores[row]);
  return argsort(own).reverse().map((place) => some[place]);
}
function isAscending(values) {
  for (let i = 1; i < values.length; i++) if (!(values[i - 1] <= values[i])) return false;
  return true;
}

// src/math/performance/calibration.ts
function calibrationBins(sample, bins, binning) {
  const { confidence, correct, weights } = sample;
  if (!(Number.isInteger(bins) && bins >= 1)) throw new RangeError(`${bins} bins; there must be at least one`);
  const edges = binning === "quantile" ? quantileEdges(confidence, bins) : uniformEdges(bins);
  const slots = bins + 1;
  const sums = {
    weight: new Float64Array(slots),
    confidence: new Float64Array(slots),
    correct: new Float64Array(slots)
  };
  for (let i = 0; i < confidence.length; i++) {
    const p = confidence[i];
    const weight = weights === void 0 ? 1 : weights[i];
    const bin = binning === "uniform_left_closed" ? countUpTo(edges, p) - 1 : countBelow(edges.subarray(1, bins), p);
    sums.weight[bin] += weight;
    sums.confidence[bin] += weight * p;
    sums.correct[bin] += weight * correct[i];
  }
  const kept = Array.from(sums.weight.keys()).filter((bin) => sums.weight[bin] > 0);
  return {
    confidence: kept.map((bin) => sums.confidence[bin] / sums.weight[bin]),
    frequency: kept.map((bin) => sums.correct[bin] / sums.weight[bin]),
    weight: kept.map((bin) => sums.weight[bin])
  };
}
function calibrationError(sample, options) {
  const bins = calibrationBins(sample, options.bins, options.binning);
  const total = bins.weight.reduce((sum2, weight) => sum2 + weight, 0);
  if (!(total > 0)) return Number.NaN;
  let sum = 0;
  let largest = 0;
  bins.weight.forEach((weight, bin) => {
    const gap = Math.abs(bins.frequency[bin] - bins.confidence[bin]);
    sum += weight / total * (options.norm === "l2" ? gap * gap : gap);
    largest = Math.max(largest, gap);
  });
  if (options.norm === "max") return largest;
  return options.norm === "l2" ? Math.sqrt(sum) : sum;
}
function topLabel(rows) {
  const confidence = new Float64Array(rows.truth.length);
  const correct = new Float64Array(rows.truth.length);
  for (let i = 0; i < rows.truth.length; i++) {
    let best = 0;
    for (let k = 1; k < rows.classes; k++) {
      if (rows.scores[i * rows.classes + k] > rows.scores[i * rows.classes + best]) best = k;
    }
    confidence[i] = rows.scores[i * rows.classes + best];
    correct[i] = rows.truth[i] === best ? 1 : 0;
  }
  return { confidence, correct };
}
function uniformBins(shares, bins) {
  const edges = uniformEdges(bins);
  return Uint16Array.from(shares, (share) => countUpTo(edges, share) - 1);
}
function uniformEdges(bins) {
  return Float64Array.from({ length: bins + 1 }, (_, i) => i === bins ? 1 : i * (1 / bins));
}
function quantileEdges(values, bins) {
  const sorted = values.slice().sort();
  return uniformEdges(bins).map((share) => quantile(sorted, share * 100 / 100));
}
function countUpTo(edges, value) {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = low + high >>> 1;
    if (edges[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
function countBelow(edges, value) {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = low + high >>> 1;
    if (edges[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/data/encoding/reweighing.ts
function reweighedConfusion(predictions, of) {
  const { truth, decisions, classes, rows } = predictions;
  const cells = Uint32Array.from(truth, (label, row) => label * classes + decisions[row]);
  return sharedSums(
    { tallies: [{ cells, count: classes * classes }], of: ([counts = NONE]) => of({ classes, counts }) },
    rows
  );
}
function reweighedMean(values, of = (mean) => mean) {
  const tallies = [{ count: 1, values }, { count: 1 }];
  return sharedSums({ tallies, of: ([sum = NONE, total = NONE]) => of(first(sum) / first(total)) }, values.length);
}
function reweighedExplained({ truth, scores }) {
  const center = truth.reduce((sum, value) => sum + value / truth.length, 0);
  const targets = truth.map((value) => value - center);
  const squares = targets.map((value) => value * value);
  const errors = truth.map((value, row) => (value - scores[row]) ** 2);
  const tallies = [...[targets, squares, errors].map((values) => ({ count: 1, values })), { count: 1 }];
  return sharedSums(
    {
      tallies,
      of(sums) {
        const [target = 0, square = 0, error = 0, total = 0] = sums.map(first);
        const spread = square / total - (target / total) ** 2;
        return spread > 0 ? 1 - error / total / spread : Number.NaN;
      }
    },
    truth.length
  );
}
function reweighedGaps(predictions, bins, from) {
  const { task, truth, scores, weights: own, rows } = predictions;
  const { confidence, correct } = task === "binary" ? { confidence: scores, correct: truth } : topLabel(predictions);
  const cells = uniformBins(confidence, bins);
  const values = correct.map((right, row) => right - confidence[row]);
  const tallies = [{ cells, count: bins + 1, values }, { count: 1 }];
  const gapsOf = ([sums = NONE, total = NONE]) => sums.map((sum) => sum / first(total));
  const onRows = jointTallies(tallies, rows)(own ?? new Uint8Array(rows).fill(1));
  const centre = from === void 0 ? new Float64Array(bins + 1) : gapsOf(onRows);
  return sharedSums(
    {
      tallies,
      of(sums) {
        const distance = gapsOf(sums).reduce((sum, gap, bin) => sum + Math.abs(gap - centre[bin]), 0);
        return from === void 0 ? Math.min(1, distance) : distance;
      }
    },
    rows
  );
}
var NONE = new Float64Array(1);
function first(sums) {
  return sums[0];
}
function sharedSums(shared, rows) {
  let sums;
  const alone = (weights) => {
    sums ??= jointTallies(shared.tallies, rows);
    return shared.of(sums(weights));
  };
  return Object.assign(alone, { shared });
}
function reweighedRanks(predictions, of) {
  const { task, truth, scores, classes } = predictions;
  if (task === "binary") {
    const rows = presorted({ truth, scores });
    return (weights) => of(rows, weights);
  }
  const each = Array.from(
    { length: classes },
    (_, k) => presorted({
      truth: truth.map((label) => label === k ? 1 : 0),
      scores: truth.map((_2, row) => scores[row * classes + k])
    })
  );
  return (weights) => each.reduce((sum, rows) => sum + of(rows, weights), 0) / classes;
}
function reweighedPairs(predictions, of) {
  const { truth, scores, classes } = predictions;
  const directions = Array.from({ length: classes * classes }, (_, at) => [Math.floor(at / classes), at % classes]);
  const each = directions.filter(([one, other]) => one !== other).map(
    ([one = 0, other = 0]) => presorted({
      truth: truth.map((label) => label === one ? 1 : 0),
      scores: truth.map((_, row) => scores[row * classes + one]),
      rows: Uint32Array.from(truth.keys()).filter((row) => truth[row] === one || truth[row] === other)
    })
  );
  return (weights) => each.reduce((sum, rows) => sum + of(rows, weights), 0) / each.length;
}
function shareForm({ task, truth, decisions }, given) {
  if (task !== "binary") return void 0;
  let [hits, of] = [0, 0];
  for (let row = 0; row < truth.length; row++) {
    const counts = (given === "truth" ? truth : decisions)[row] === 1;
    if (counts) of++;
    if (counts && truth[row] === decisions[row]) hits++;
  }
  return wilsonForm(hits, of);
}

export {
  rateCounts,
  groupRates,
  nothingSelected,
  isEstimate,
  nothingToDivide,
  confusion,
  margins,
  accuracy,
  balancedAccuracy,
  matthewsCorrelation,
  presortedAuc,
  presortedAveragePrecision,
  calibrationError,
  topLabel,
  reweighedConfusion,
  reweighedMean,
  reweighedExplained,
  reweighedGaps,
  sharedSums,
  reweighedRanks,
  reweighedPairs,
  shareForm
};
