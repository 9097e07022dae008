import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  deepFreeze,
  prettyJson
} from "./chunk-BNNSSCYC.js";
import {
  TrainyardError,
  messageOf
} from "./chunk-2WUTFTKW.js";

// src/stages/run-folder.ts
var PLACES = {
  RunRequest: { file: "request.json", schemaVersion: 1, by: "plan" },
  DataReport: { file: "data-report.json", schemaVersion: 1, by: "materialise" },
  TrainedModel: { file: "trained-model.json", schemaVersion: 1, by: "train" },
  Evaluation: { file: "evaluation.json", schemaVersion: 1, by: "evaluate" },
  ServingModel: { file: "serving-model.json", schemaVersion: 1, by: "evaluate" },
  ProductionComparison: { file: "production-comparison.json", schemaVersion: 1, by: "compare" }
};
var RUN_PATHS = {
  train: "data/train.parquet",
  validation: "data/validation.parquet",
  test: "data/test.parquet",
  bundle: "bundle",
  /** The bundle that serves in production. */
  serving: "serving",
  card: "card.md",
  manifest: "bundle/manifest.json",
  checkpoint: "checkpoint/state.bin",
  folds: "checkpoint/folds",
  /** What a training program works in; removed after it. */
  work: "work",
  programCheckpoint: "checkpoint/program",
  scratch: "scratch"
};
async function readRecord(files, folder, kind) {
  const found = await findRecord(files, folder, kind);
  if (found !== void 0) return found;
  const { file, by } = PLACES[kind];
  throw new TrainyardError({
    code: "run-record-missing",
    message: `the run folder ${folder} has no ${file}`,
    fix: `Run the stage \`${by}\` first; it writes that file last.`
  });
}
async function findRecord(files, folder, kind) {
  const place = PLACES[kind];
  const path = `${folder}/${place.file}`;
  const text = await files.readText(path);
  if (text === void 0) return void 0;
  const value = parsed(path, text);
  if (typeof value !== "object" || value === null || !("kind" in value) || value.kind !== kind) {
    throw invalid(path, `it is not a record of kind ${kind}`);
  }
  const version = "schemaVersion" in value ? value.schemaVersion : void 0;
  if (version !== place.schemaVersion) throw otherVersion(path, version, place.schemaVersion);
  return deepFreeze(value);
}
async function writeRecord(files, folder, record) {
  await files.write(`${folder}/${PLACES[record.kind].file}`, prettyJson(record));
}
async function removeRecord(files, folder, kind) {
  await files.remove(`${folder}/${PLACES[kind].file}`);
}
function parsed(path, text) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalid(path, `it is not JSON: ${messageOf(cause)}`);
  }
}
function invalid(path, why) {
  return new TrainyardError({
    code: "run-record-invalid",
    message: `the record ${path} cannot be used: ${why}`,
    fix: "Delete the run folder and run again."
  });
}
function otherVersion(path, found, wanted) {
  return new TrainyardError({
    code: "run-record-version",
    message: `the record ${path} has schema version ${String(found)}; this version of Trainyard reads ${wanted}`,
    fix: "Delete the run folder and run again, or use the version of Trainyard that wrote it."
  });
}

// src/math/thinning.ts
function thinned(line, most, tolerance) {
  const last = line.x.length - 1;
  if (last < 1) return { kept: last < 0 ? [] : [0], within: 0 };
  const spans = [farthest(line, 0, last)];
  for (; ; ) {
    const widest = spans.reduce((best, span) => span.distance > best.distance ? span : best);
    if (widest.distance <= tolerance || spans.length + 1 >= most) {
      return { kept: [0, ...spans.map((span) => span.to).sort((a, b) => a - b)], within: widest.distance };
    }
    const { from, at, to } = widest;
    spans.splice(spans.indexOf(widest), 1, farthest(line, from, at), farthest(line, at, to));
  }
}
function farthest({ x, y }, from, to) {
  const [x0, y0] = [x[from], y[from]];
  const [dx, dy] = [x[to] - x0, y[to] - y0];
  const length = dx * dx + dy * dy;
  let at = from;
  let distance = 0;
  for (let i = from + 1; i < to; i++) {
    const [px, py] = [x[i] - x0, y[i] - y0];
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
    const gap = Math.hypot(px - along * dx, py - along * dy);
    if (gap > distance) [at, distance] = [i, gap];
  }
  return { from, to, at, distance };
}

export {
  RUN_PATHS,
  readRecord,
  findRecord,
  writeRecord,
  removeRecord,
  thinned
};
