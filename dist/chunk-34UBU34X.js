import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  holmAdjusted,
  normalQuantile,
  normalTails
} from "./chunk-CPHSYUDL.js";

// src/core/estimate.ts
var CONFIDENCES = [
  5e-4,
  1e-3,
  25e-4,
  5e-3,
  0.01,
  0.025,
  0.05,
  0.1,
  0.2,
  0.35,
  0.5,
  0.65,
  0.8,
  0.9,
  0.95,
  0.975,
  0.99,
  0.995,
  0.9975,
  0.999,
  0.9995
];
var LEVEL = 0.95;
var FALSE_ALARMS = 0.05;
function estimated(value) {
  if (Number.isFinite(value)) return { kind: "value", value };
  return notEstimable("the values are too large for double arithmetic", "values of a smaller scale");
}
function notEstimable(reason, needs) {
  return needs === void 0 ? { kind: "not-estimable", reason } : { kind: "not-estimable", reason, needs };
}

// src/data/uncertainty/evidence.ts
var POWER = 0.8;
var Z = CONFIDENCES.map(normalQuantile);
function correctedTogether(pvalues) {
  return holmAdjusted(pvalues);
}
function evidenceOf({ bounds }) {
  if (bounds === void 0 || bounds.length !== CONFIDENCES.length) return void 0;
  const at = (confidence) => boundAt(bounds, confidence);
  return {
    bound: at,
    below: (limit) => {
      const next = bounds.findIndex((bound) => bound >= limit);
      return confidenceBetween(bounds, next < 0 ? bounds.length : next, limit);
    },
    atMost: (limit) => {
      const next = bounds.findIndex((bound) => bound > limit);
      return confidenceBetween(bounds, next < 0 ? bounds.length : next, limit);
    },
    error: (at(POWER) - at(1 - POWER)) / (2 * normalQuantile(POWER))
  };
}
function rowsNeeded({ error }, { rows, gap, confidence }) {
  return Math.max(rows + 1, Math.ceil(rows * (reachOf(confidence) * (error / Math.abs(gap))) ** 2));
}
function detectable({ error }, confidence) {
  return reachOf(confidence) * error;
}
function reachOf(confidence) {
  return normalQuantile(confidence) + normalQuantile(POWER);
}
function confidenceBetween(bounds, next, limit) {
  const from = Math.min(Math.max(next - 1, 0), bounds.length - 2);
  const [low, high] = [bounds[from], bounds[from + 1]];
  const [zLow, zHigh] = [Z[from], Z[from + 1]];
  if (high > low) return normalTails(zLow + (limit - low) / (high - low) * (zHigh - zLow)).lower;
  return next <= 0 ? 0 : 1;
}
function boundAt(bounds, confidence) {
  const next = CONFIDENCES.findIndex((one) => one >= confidence);
  const from = Math.min(Math.max((next < 0 ? CONFIDENCES.length : next) - 1, 0), bounds.length - 2);
  const share = (normalQuantile(confidence) - Z[from]) / (Z[from + 1] - Z[from]);
  return bounds[from] + share * (bounds[from + 1] - bounds[from]);
}

export {
  CONFIDENCES,
  LEVEL,
  FALSE_ALARMS,
  estimated,
  notEstimable,
  correctedTogether,
  evidenceOf,
  rowsNeeded,
  detectable
};
