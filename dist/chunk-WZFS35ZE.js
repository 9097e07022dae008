import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  quantile
} from "./chunk-Z4OK5ZXR.js";
import {
  notEstimable
} from "./chunk-SYS7P5BU.js";

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
function wanted(kind) {
  if (kind === "true positive") return "truly positive row";
  return kind === "false positive" ? "truly negative row" : "row with a positive weight";
}

// src/math/confusion.ts
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

// src/math/calibration.ts
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
  return Float64Array.from({ length: bins + 1 }, (_, i) => quantile(sorted, i === bins ? 1 : i * (1 / bins)));
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

export {
  rateCounts,
  groupRates,
  nothingSelected,
  isEstimate,
  confusion,
  margins,
  accuracy,
  balancedAccuracy,
  matthewsCorrelation,
  calibrationError,
  topLabel,
  uniformBins
};
