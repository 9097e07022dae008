import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

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

export {
  CONFIDENCES,
  LEVEL,
  FALSE_ALARMS,
  estimated,
  notEstimable
};
