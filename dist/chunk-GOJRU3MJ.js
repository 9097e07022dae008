import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/spec/program-defaults.ts
var DEFAULT_CHANNELS = {
  format: "csv",
  header: true,
  target: "first",
  features: "raw",
  labels: "index"
};
var DEFAULT_LIMITS = { timeMs: 36e5, diskBytes: 2e9, entries: 2e4 };
var PREDICT_TIME_MS = 6e5;

export {
  DEFAULT_CHANNELS,
  DEFAULT_LIMITS,
  PREDICT_TIME_MS
};
