import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  isImageShape,
  valueNames
} from "./chunk-YGEPV4NO.js";
import {
  calibrated,
  calibrationIn
} from "./chunk-CD6YT3WV.js";
import {
  prettyJson
} from "./chunk-D2KHV3DM.js";
import {
  TrainyardError
} from "./chunk-2WUTFTKW.js";

// src/data/encoding/preprocessing.ts
var PREPROCESSING_FILE = "preprocessing.json";
function encodedNames(feature) {
  const { name } = feature;
  if (feature.type === "image") return valueNames(name, feature.shape);
  const missing = feature.missing ? [`${name} (missing)`] : [];
  if (feature.type !== "category") return [name, ...missing];
  const other = feature.other ? [`${name} (other)`] : [];
  return [...feature.levels.map((level) => `${name}=${level}`), ...other, ...missing];
}
function parsePreprocessing(text) {
  const value = parsed(text);
  if (!isPreprocessing(value)) {
    throw new TrainyardError({
      code: "preprocessing-invalid",
      message: `the bundle's ${PREPROCESSING_FILE} is not preprocessing of schema version 1`,
      fix: "Train the model again, or use the version of Trainyard that wrote the bundle."
    });
  }
  return value;
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function isPreprocessing(value) {
  if (typeof value !== "object" || value === null) return false;
  const record = value;
  if (record.kind !== "Preprocessing" || record.schemaVersion !== 1 || !Array.isArray(record.features)) return false;
  if (!record.features.every(isEncoding) || !Array.isArray(record.columns)) return false;
  return record.features.flatMap(encodedNames).length === record.columns.length;
}
function isEncoding(value) {
  if (typeof value !== "object" || value === null) return false;
  const { name, type, missing, ...rest } = value;
  if (type === "image") {
    return typeof name === "string" && isImageShape(rest["shape"]) && [rest["mean"], rest["deviation"]].every(isNumber);
  }
  if (typeof name !== "string" || typeof missing !== "boolean") return false;
  if (type === "numeric") return [rest["impute"], rest["mean"], rest["deviation"]].every(Number.isFinite);
  if (type === "boolean") return rest["impute"] === 0 || rest["impute"] === 1;
  const levels = rest["levels"];
  return type === "category" && typeof rest["other"] === "boolean" && Array.isArray(levels) && levels.every(isText);
}
function isNumber(value) {
  return Number.isFinite(value);
}
function isText(value) {
  return typeof value === "string";
}

// src/data/encoding/encode.ts
function encoderOf(preprocessing) {
  const writers = [];
  let width = 0;
  for (const feature of preprocessing.features) {
    writers.push({ feature, at: width, write: writerOf(feature) });
    width += encodedNames(feature).length;
  }
  return {
    width,
    encode: (columns) => encodeColumns(writers, width, columns),
    encodeRow(record) {
      const x = new Float32Array(width);
      for (const { feature, at, write } of writers) {
        for (const [i, name] of partsOf(feature).entries()) {
          const cell = Object.hasOwn(record, name) ? record[name] : null;
          write(cellValue(feature, cell ?? null), x, at + i);
        }
      }
      return x;
    }
  };
}
function encodeColumns(writers, width, columns) {
  const rows = columns.values().next().value?.values.length ?? 0;
  const x = new Float32Array(rows * width);
  for (const { feature, at, write } of writers) {
    for (const [i, name] of partsOf(feature).entries()) {
      const data = columns.get(name);
      if (data === void 0) throw new Error(`no column "${name}" to encode`);
      const asText = feature.type === "category" && data.kind === "number";
      for (let row = 0; row < rows; row++) {
        const value = data.values[row];
        write(asText ? numberText(value) : value, x, row * width + at + i);
      }
    }
  }
  return { rows, columns: width, x };
}
function partsOf(feature) {
  return feature.type === "image" ? valueNames(feature.name, feature.shape) : [feature.name];
}
function numberText(value) {
  return Number.isNaN(value) ? null : String(value);
}
var FARTHEST = 1e6;
function held(deviations) {
  return Math.max(-FARTHEST, Math.min(FARTHEST, deviations));
}
function writerOf(feature) {
  switch (feature.type) {
    case "numeric":
      return (value, x, at) => {
        const present = typeof value === "number" && Number.isFinite(value);
        const used = present ? value : feature.impute;
        x[at] = feature.deviation === 0 ? 0 : held((used - feature.mean) / feature.deviation);
        if (feature.missing && !present) x[at + 1] = 1;
      };
    case "image":
      return (value, x, at) => {
        const present = typeof value === "number" && Number.isFinite(value) && feature.deviation !== 0;
        x[at] = present ? held((value - feature.mean) / feature.deviation) : 0;
      };
    case "boolean":
      return (value, x, at) => {
        const present = value === 0 || value === 1;
        x[at] = present ? value : feature.impute;
        if (feature.missing && !present) x[at + 1] = 1;
      };
    case "category": {
      const places = new Map(feature.levels.map((level, i) => [level, i]));
      const other = feature.other ? feature.levels.length : void 0;
      const missing = feature.missing ? feature.levels.length + (feature.other ? 1 : 0) : void 0;
      return (value, x, at) => {
        const place = value === null ? missing : places.get(value) ?? other;
        if (place !== void 0) x[at + place] = 1;
      };
    }
  }
}
var BOOLEANS = /* @__PURE__ */ new Map([
  ["true", 1],
  ["t", 1],
  ["yes", 1],
  ["y", 1],
  ["1", 1],
  ["false", 0],
  ["f", 0],
  ["no", 0],
  ["n", 0],
  ["0", 0]
]);
function cellValue(feature, cell) {
  if (cell === null || typeof cell === "number" && Number.isNaN(cell)) return null;
  if (feature.type === "category") return String(cell);
  const number = feature.type === "boolean" ? BOOLEANS.get(String(cell).trim().toLowerCase()) : numberOf(cell);
  if (number === void 0) throw invalid(feature);
  return number;
}
function numberOf(cell) {
  if (typeof cell === "number") return cell;
  if (typeof cell === "boolean") return Number(cell);
  if (typeof cell === "string" && cell.trim() === "") return void 0;
  const number = Number(cell);
  return Number.isNaN(number) ? void 0 : number;
}
function invalid(feature) {
  return new TrainyardError({
    code: "row-invalid",
    message: `feature "${feature.name}" of the row is not ${feature.type === "boolean" ? "true or false" : "a number"}`,
    fix: "Send the type that the model was trained on, or null where there is no value."
  });
}

// src/data/network/row-model.ts
function rowModelOf(manifest, files, predictor) {
  const own = ownRowModelOf(manifest, files, predictor);
  const calibration = calibrationIn(files, manifest);
  if (calibration === void 0) return own;
  const through = (raw) => calibrated(calibration, manifest.task, raw);
  return {
    ...own,
    predict: async (columns, rows) => through(await own.predict(columns, rows)),
    predictRow: async (record) => through(await own.predictRow(record))
  };
}
function ownRowModelOf(manifest, files, predictor) {
  const text = files.get(PREPROCESSING_FILE);
  if (text !== void 0) return encoded(encoderOf(parsePreprocessing(new TextDecoder().decode(text))), predictor);
  const raw = predictor.predictColumns?.bind(predictor);
  if (raw === void 0) throw withoutPreprocessing(manifest.format);
  const { latencyCalls } = predictor;
  const few = latencyCalls === void 0 ? {} : { latencyCalls };
  return { predict: raw, predictRow: (record) => raw(columnsOf(record, manifest), 1), ...few };
}
function columnsBetween(columns, from, to) {
  return new Map(
    [...columns].map(([name, column]) => [
      name,
      column.kind === "number" ? { kind: "number", values: column.values.subarray(from, to) } : { kind: "text", values: column.values.slice(from, to) }
    ])
  );
}
function encoded(encoder, predictor) {
  return {
    predict: (columns, rows) => predictor.predict(encoder.encode(columns).x, rows),
    predictRow: (record) => predictor.predict(encoder.encodeRow(record), 1)
  };
}
function columnsOf(record, { inputs }) {
  return new Map(
    inputs.map(({ name, type }) => {
      const cell = Object.hasOwn(record, name) ? record[name] ?? null : null;
      if (type === "category") return [name, { kind: "text", values: [cell === null ? null : String(cell)] }];
      return [name, { kind: "number", values: Float64Array.of(cell === null ? Number.NaN : Number(cell)) }];
    })
  );
}
function withoutPreprocessing(format) {
  return new TrainyardError({
    code: "preprocessing-invalid",
    message: `the bundle has no ${PREPROCESSING_FILE}, and a model of format ${format} takes encoded features only`,
    fix: "Train the model again."
  });
}

// src/math/random.ts
function random(seed, stream) {
  const next = sfc32(hash32(`${seed}/${stream}`));
  return {
    uniform: () => ((next() >>> 5) * 67108864 + (next() >>> 6)) / 9007199254740992,
    integer: (below) => integerBelow(next, below),
    permutation(count) {
      const order = Uint32Array.from({ length: count }, (_, i) => i);
      for (let i = count - 1; i > 0; i--) {
        const j = integerBelow(next, i + 1);
        const kept = order[i];
        order[i] = order[j];
        order[j] = kept;
      }
      return order;
    }
  };
}
function integerBelow(next, below) {
  const limit = 4294967296 - 4294967296 % below;
  for (; ; ) {
    const value = next();
    if (value < limit) return value % below;
  }
}
function sfc32(seed) {
  let [a, b, c, d] = [mix(seed), mix(seed ^ 2654435769), mix(seed ^ 2246822507), 1];
  const next = () => {
    const sum = a + b + d | 0;
    d = d + 1 | 0;
    a = b ^ b >>> 9;
    b = c + (c << 3) | 0;
    c = (c << 21 | c >>> 11) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 15; i++) next();
  return next;
}
function hash32(text) {
  let hash = 2166136261;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 16777619);
  return mix(hash);
}
function mix(value) {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ mixed >>> 16, 2246822507);
  mixed = Math.imul(mixed ^ mixed >>> 13, 3266489909);
  return mixed ^ mixed >>> 16 | 0;
}

// src/data/source/opaque-names.ts
var PLAIN = /[a-z0-9.-]/;
function bundleName(path) {
  return path.split("/").map(partName).join("/");
}
function originalName(name) {
  const bytes = [];
  for (let at = 0; at < name.length; at++) {
    const coded = name[at] === "_";
    bytes.push(coded ? Number.parseInt(name.slice(at + 1, at + 3), 16) : name.charCodeAt(at));
    if (coded) at += 2;
  }
  return Buffer.from(bytes).toString("utf8");
}
function partName(part) {
  const bytes = [...Buffer.from(part, "utf8")];
  return bytes.map((byte, i) => {
    const char = String.fromCharCode(byte);
    const plain = PLAIN.test(char) && !(i === 0 && (char === "." || char === "-"));
    return plain ? char : `_${byte.toString(16).padStart(2, "0")}`;
  }).join("");
}

// src/data/bundle/command-bundle.ts
var COMMAND_FILE = "command.json";
function packCommandModel(model) {
  const executable = [...model.code].filter(([, file]) => file.executable).map(([path]) => `code/${bundleName(path)}`);
  const { command, timeMs } = model;
  const text = { kind: "Command", schemaVersion: 1, command, timeMs, executable: executable.sort() };
  return new Map([
    [COMMAND_FILE, new TextEncoder().encode(prettyJson(text))],
    ...[...model.code].map(([path, { bytes }]) => [`code/${bundleName(path)}`, bytes]),
    ...[...model.model].map(([path, bytes]) => [`model/${bundleName(path)}`, bytes])
  ]);
}
function unpackCommandModel(files) {
  const text = parsed2(files.get(COMMAND_FILE));
  if (text === void 0) throw invalid2(`its ${COMMAND_FILE} is not a command of schema version 1`);
  const executable = new Set(text.executable);
  const code = /* @__PURE__ */ new Map();
  const model = /* @__PURE__ */ new Map();
  for (const [name, bytes] of files) {
    if (name === COMMAND_FILE) continue;
    const [, side, rest = ""] = /^(code|model)\/(.+)$/.exec(name) ?? [];
    const path = originalName(rest);
    if (side === void 0 || leaves(path)) throw invalid2(`it holds ${JSON.stringify(name.slice(0, 120))}`);
    if (side === "code") code.set(path, { bytes, executable: executable.has(name) });
    else model.set(path, bytes);
  }
  return { command: text.command, timeMs: text.timeMs, code, model };
}
function leaves(path) {
  return path.startsWith("/") || path.includes("\0") || path.split("/").some((part) => ["", ".", ".."].includes(part));
}
function parsed2(bytes) {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes));
    const { kind, schemaVersion, command, timeMs, executable } = value;
    const texts = (list) => Array.isArray(list) && list.every((item) => typeof item === "string");
    if (kind !== "Command" || schemaVersion !== 1 || !texts(command) || !texts(executable)) return void 0;
    return typeof timeMs === "number" && command?.[0] !== void 0 ? value : void 0;
  } catch {
    return void 0;
  }
}
function invalid2(why) {
  return new TrainyardError({
    code: "model-invalid",
    message: `the bundle's prediction program cannot be used: ${why}`,
    fix: "Train the model again, or use the version of Trainyard that wrote the bundle."
  });
}

export {
  random,
  PREPROCESSING_FILE,
  encodedNames,
  parsePreprocessing,
  encoderOf,
  cellValue,
  rowModelOf,
  ownRowModelOf,
  columnsBetween,
  packCommandModel,
  unpackCommandModel
};
