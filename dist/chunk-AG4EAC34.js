import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  normalQuantile
} from "./chunk-LGIWBECZ.js";

// src/math/performance/expected-performance.ts
function expectedPerformance(probabilities, decisions) {
  return performanceOf(expectedCounts(probabilities, decisions));
}
function expectedCounts(probabilities, decisions) {
  const sums = { positive: { rows: 0, sum: 0, variance: 0 }, negative: { rows: 0, sum: 0, variance: 0 } };
  for (let i = 0; i < probabilities.length; i++) {
    const p = probabilities[i];
    if (!(p >= 0 && p <= 1)) throw new RangeError(`probability ${i} is ${p}; it must be in [0, 1]`);
    const side = decisions[i] === 1 ? sums.positive : sums.negative;
    side.rows += 1;
    side.sum += p;
    side.variance += p * (1 - p);
  }
  return sums;
}
function addedCounts(one, other) {
  const added = (a, b) => ({
    rows: a.rows + b.rows,
    sum: a.sum + b.sum,
    variance: a.variance + b.variance
  });
  return { positive: added(one.positive, other.positive), negative: added(one.negative, other.negative) };
}
function expectedDeviations({ positive, negative }) {
  const [tp, fn] = [positive.sum, negative.sum];
  const fp = positive.rows - tp;
  const tn = negative.rows - fn;
  const deviation = (byHit, byMiss) => Math.sqrt(byHit ** 2 * positive.variance + byMiss ** 2 * negative.variance);
  const rows = positive.rows + negative.rows;
  const [true_, false_, f] = [(tp + fn) ** 2, (fp + tn) ** 2, positive.rows + tp + fn];
  return {
    accuracy: deviation(1 / rows, -1 / rows),
    precision: deviation(1 / positive.rows, 0),
    recall: deviation(fn / true_, -tp / true_),
    specificity: deviation(tn / false_, -fp / false_),
    f1: deviation(2 * (f - tp) / f ** 2, -2 * tp / f ** 2)
  };
}
function performanceOf({ positive, negative }) {
  const [tp, fn] = [positive.sum, negative.sum];
  const [fp, tn] = [positive.rows - tp, negative.rows - fn];
  return {
    truePositives: tp,
    falsePositives: fp,
    falseNegatives: fn,
    trueNegatives: tn,
    accuracy: (tp + tn) / (tp + fp + fn + tn),
    precision: tp / (tp + fp),
    recall: tp / (tp + fn),
    specificity: tn / (tn + fp),
    f1: 2 * tp / (2 * tp + fp + fn)
  };
}

// src/data/predictions/expected.ts
var BINARY = ["accuracy", "precision", "recall", "f1"];
function expectedResult(predictions) {
  const { task, rows, truth, decisions } = predictions;
  if (task === "regression" || rows === 0) return void 0;
  const promised = promisedOf(task, promisedCounts(predictions));
  const right = truth.map((label, row) => Number(label === decisions[row]));
  const realised = task === "binary" ? expectedPerformance(truth, decisions) : expectedPerformance(right, new Float64Array(rows).fill(1));
  const metrics = promised.flatMap((one) => {
    const value = realised[one.metric];
    return Number.isFinite(value) ? [{ ...one, realised: value }] : [];
  });
  return { rows, metrics };
}
function promisedCounts({
  task,
  rows,
  scores,
  decisions,
  classes
}) {
  if (task === "binary") return expectedCounts(scores, decisions);
  const own = decisions.map((decided, row) => Math.min(1, scores[row * classes + decided]));
  return expectedCounts(own, new Float64Array(rows).fill(1));
}
function promisedOf(task, counts) {
  const performance = performanceOf(counts);
  const deviations = expectedDeviations(counts);
  const reach = normalQuantile(0.975);
  return (task === "binary" ? BINARY : ["accuracy"]).flatMap((metric) => {
    const expected = performance[metric];
    const spread = reach * deviations[metric];
    if (!Number.isFinite(expected) || !Number.isFinite(spread)) return [];
    return [{ metric, expected, low: Math.max(0, expected - spread), high: Math.min(1, expected + spread) }];
  });
}

export {
  expectedCounts,
  addedCounts,
  expectedResult,
  promisedOf
};
