import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  TrainyardError
} from "./chunk-2WUTFTKW.js";

// src/math/order.ts
var DIGIT_BITS = 11;
var DIGITS = 6;
var BUCKETS = 1 << DIGIT_BITS;
var SMALL = 2048;
function argsort(values) {
  const order = new Uint32Array(values.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  if (values.length <= SMALL) return order.sort((a, b) => compare(values[a], values[b]) || a - b);
  return radixSort(sortableKeys(values), order);
}
function compare(a, b) {
  if (a < b) return -1;
  if (a > b) return 1;
  return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
}
function sortableKeys(values) {
  const low = new Uint32Array(values.length);
  const high = new Uint32Array(values.length);
  const one = new Float64Array(1);
  const bits = new Uint32Array(one.buffer);
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    one[0] = Number.isNaN(value) ? Number.NaN : value + 0;
    const top = bits[1];
    const negative = top >>> 31 === 1 && !Number.isNaN(value);
    low[i] = negative ? ~bits[0] : bits[0];
    high[i] = negative ? ~top : top | 2147483648;
  }
  return { low, high };
}
function radixSort(keys, start) {
  const counts = digitCounts(keys);
  let order = start;
  let next = new Uint32Array(start.length);
  for (let digit = 0; digit < DIGITS; digit++) {
    const offsets = counts.subarray(digit * BUCKETS, (digit + 1) * BUCKETS);
    if (offsets.includes(start.length)) continue;
    let sum = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const count = offsets[bucket];
      offsets[bucket] = sum;
      sum += count;
    }
    for (let i = 0; i < order.length; i++) {
      const row = order[i];
      const bucket = digitOf(keys.low[row], keys.high[row], digit);
      next[offsets[bucket]++] = row;
    }
    [order, next] = [next, order];
  }
  return order;
}
function digitCounts(keys) {
  const counts = new Uint32Array(DIGITS * BUCKETS);
  for (let i = 0; i < keys.low.length; i++) {
    const low = keys.low[i];
    const high = keys.high[i];
    for (let digit = 0; digit < DIGITS; digit++) counts[digit * BUCKETS + digitOf(low, high, digit)]++;
  }
  return counts;
}
function digitOf(low, high, digit) {
  if (digit === 0) return low & 2047;
  if (digit === 1) return low >>> 11 & 2047;
  if (digit === 2) return low >>> 22 | (high & 1) << 10;
  return high >>> 11 * digit - 32 & 2047;
}

// src/math/performance/recalibration.ts
var NEAREST = 2 ** -52;
var MOST_STEPS = 100;
function logit(p) {
  const held = Math.min(1 - NEAREST, Math.max(NEAREST, p));
  return Math.log(held) - Math.log1p(-held);
}
function sigmoid(x) {
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
}
function fitSigmoid({ scores, truth, weights }) {
  const x = scores.map(logit);
  const weight = (row) => weights?.[row] ?? 1;
  let [positive, negative] = [0, 0];
  for (const [row, label] of truth.entries()) {
    if (label === 1) positive += weight(row);
    else negative += weight(row);
  }
  const [high, low] = [(positive + 1) / (positive + 2), 1 / (negative + 2)];
  const rows = { x, target: truth.map((label) => label === 1 ? high : low), weight };
  let at = { slope: 0, intercept: Math.log((positive + 1) / (negative + 1)) };
  let loss = sigmoidLoss(rows, at);
  for (let step = 0; step < MOST_STEPS; step++) {
    const move = newtonMove(rows, at);
    const next = halvedStep(rows, { at, move, loss });
    if (next === void 0) return at;
    const gained = loss - next.loss;
    [at, loss] = [next.at, next.loss];
    if (gained <= 1e-15 * Math.abs(loss)) return at;
  }
  return at;
}
function fitIsotonic(rows) {
  const blocks = [];
  for (const point of joinedScores(rows)) {
    blocks.push(point);
    for (let last = blocks.length - 1; last > 0; last--) {
      const [before, after] = [blocks[last - 1], blocks[last]];
      if (before.sum / before.weight < after.sum / after.weight) break;
      blocks.splice(last - 1, 2, {
        from: before.from,
        to: after.to,
        weight: before.weight + after.weight,
        sum: before.sum + after.sum
      });
    }
  }
  const ends = blocks.flatMap(({ from, to, weight, sum }) => {
    const y = sum / weight;
    return from === to ? [{ x: from, y }] : [
      { x: from, y },
      { x: to, y }
    ];
  });
  return { x: ends.map(({ x }) => x), y: ends.map(({ y }) => y) };
}
function applySigmoid({ slope, intercept }, p) {
  return sigmoid(slope * logit(p) + intercept);
}
function applySteps({ x, y }, p) {
  const last = x.length - 1;
  if (p <= x[0]) return y[0];
  if (p >= x[last]) return y[last];
  let [below, above] = [0, last];
  while (above - below > 1) {
    const middle = below + above >>> 1;
    if (x[middle] <= p) below = middle;
    else above = middle;
  }
  const [x0, x1, y0, y1] = [x[below], x[above], y[below], y[above]];
  return y0 + (y1 - y0) * (p - x0) / (x1 - x0);
}
function sigmoidLoss({ x, target, weight }, { slope, intercept }) {
  let loss = 0;
  for (let row = 0; row < x.length; row++) {
    const z = slope * x[row] + intercept;
    const softplus = z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z));
    loss += weight(row) * (softplus - target[row] * z);
  }
  return loss;
}
function newtonMove({ x, target, weight }, { slope, intercept }) {
  let [gs, gi, ss, si, ii] = [0, 0, 1e-12, 0, 1e-12];
  for (let row = 0; row < x.length; row++) {
    const at = x[row];
    const p = sigmoid(slope * at + intercept);
    const [pull, curve] = [weight(row) * (p - target[row]), weight(row) * p * (1 - p)];
    gs += pull * at;
    gi += pull;
    ss += curve * at * at;
    si += curve * at;
    ii += curve;
  }
  const determinant = ss * ii - si * si;
  return { slope: -(ii * gs - si * gi) / determinant, intercept: -(ss * gi - si * gs) / determinant };
}
function halvedStep(rows, { at, move, loss }) {
  for (let size = 1; size >= 1e-10; size /= 2) {
    const tried = { slope: at.slope + size * move.slope, intercept: at.intercept + size * move.intercept };
    const found = sigmoidLoss(rows, tried);
    if (found < loss) return { at: tried, loss: found };
  }
  return void 0;
}
function joinedScores({ scores, truth, weights }) {
  const blocks = [];
  for (const row of argsort(scores)) {
    const weight = weights?.[row] ?? 1;
    if (!(weight > 0)) continue;
    const at = scores[row];
    const sum = weight * truth[row];
    const last = blocks.at(-1);
    if (last?.from !== at) blocks.push({ from: at, to: at, weight, sum });
    else blocks[blocks.length - 1] = { ...last, weight: last.weight + weight, sum: last.sum + sum };
  }
  return blocks;
}

// src/data/predictions/recalibration.ts
var CALIBRATION_FILE = "calibration.json";
var CALIBRATION_VERSION = 1;
function fitCalibration(method, rows) {
  const outputs = rows.task === "binary" ? 1 : rows.classes;
  const fitted = (learn) => Array.from({ length: outputs }, (_, output) => {
    const wanted = rows.task === "binary" ? 1 : output;
    const truth = rows.truth.map((label) => Number(label === wanted));
    checkBoth(truth, rows);
    const scores = truth.map((_2, row) => rows.scores[row * outputs + output]);
    return learn({ scores, truth, ...rows.weights && { weights: rows.weights } });
  });
  const told = { kind: "Calibration", schemaVersion: 1, rows: rows.rows };
  if (method === "platt") return { ...told, method, maps: fitted(fitSigmoid) };
  return { ...told, method, maps: fitted(fitIsotonic) };
}
function calibrated(calibration, task, raw) {
  const { maps } = calibration;
  const width = maps.length;
  const through = calibration.method === "platt" ? (p, output) => applySigmoid(calibration.maps[output], p) : (p, output) => applySteps(calibration.maps[output], p);
  const mapped = raw.map((p, at) => through(p, at % width));
  if (task === "binary") return mapped;
  for (let from = 0; from < mapped.length; from += width) {
    const row = mapped.subarray(from, from + width);
    const sum = row.reduce((total, p) => total + p, 0);
    for (let k = 0; k < width; k++) row[k] = sum > 0 ? row[k] / sum : 1 / width;
  }
  return mapped;
}
function calibrationIn(files, { task, classes }) {
  const bytes = files.get(CALIBRATION_FILE);
  if (bytes === void 0) return void 0;
  const value = parsed(new TextDecoder().decode(bytes));
  if (isCalibration(value) && value.maps.length === (task === "binary" ? 1 : classes.length)) return value;
  throw new TrainyardError({
    code: "calibration-invalid",
    message: `the bundle's ${CALIBRATION_FILE} is no calibration of schema version 1 for a ${task} task`,
    fix: "Train the model again, or use the version of Trainyard that wrote the bundle."
  });
}
function checkBoth(truth, { rows, weights }) {
  const counted = truth.filter((_, row) => (weights?.[row] ?? 1) > 0);
  const positives = counted.reduce((sum, label) => sum + label, 0);
  if (positives > 0 && positives < counted.length) return;
  throw new TrainyardError({
    code: "calibration-one-class",
    message: `train.calibrate has nothing to fit: the ${rows} validation rows do not hold rows in and out of every class`,
    fix: "Raise data.split.validation, or remove train.calibrate."
  });
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function isCalibration(value) {
  if (typeof value !== "object" || value === null) return false;
  const { kind, schemaVersion, method, maps } = value;
  if (kind !== "Calibration" || schemaVersion !== 1 || !Array.isArray(maps)) return false;
  return method === "platt" && maps.every(isSigmoid) || method === "isotonic" && maps.every(isSteps);
}
function isSigmoid(value) {
  const { slope, intercept } = value ?? {};
  return Number.isFinite(slope) && Number.isFinite(intercept);
}
function isSteps(value) {
  const { x, y } = value ?? {};
  if (!Array.isArray(x) || !Array.isArray(y) || x.length === 0 || x.length !== y.length) return false;
  const rises = x.every((at, i) => Number.isFinite(at) && (i === 0 || at > x[i - 1]));
  return rises && y.every((p, i) => p >= 0 && p <= 1 && (i === 0 || p >= y[i - 1]));
}

export {
  argsort,
  CALIBRATION_FILE,
  CALIBRATION_VERSION,
  fitCalibration,
  calibrated,
  calibrationIn
};
