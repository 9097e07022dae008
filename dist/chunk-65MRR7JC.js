import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  holmAdjusted
} from "./chunk-V4VIJU62.js";
import {
  CONFIDENCES
} from "./chunk-4QI5XM6T.js";
import {
  normalQuantile,
  normalTails
} from "./chunk-LGIWBECZ.js";

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
  correctedTogether,
  evidenceOf,
  rowsNeeded,
  detectable
};
