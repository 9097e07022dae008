import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  ROW,
  SOURCE_TABLE,
  columnOf,
  identifier,
  numericSql,
  textSql
} from "./chunk-6K5NSP7V.js";
import {
  prettyJson
} from "./chunk-BNNSSCYC.js";
import {
  EXIT,
  TrainyardError
} from "./chunk-2WUTFTKW.js";

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

// src/data/images.ts
function valueNames(name, [height, width, channels]) {
  return Array.from({ length: height * width * channels }, (_, i) => `${name}[${i}]`);
}
function columnNames({ name, type, shape }) {
  return type === "image" && shape !== void 0 ? valueNames(name, shape) : [name];
}
function isImageShape(value) {
  return Array.isArray(value) && value.length === 3 && value.every((side) => Number.isSafeInteger(side) && side > 0);
}
function imageColumns(feature, columns) {
  const [start = "", end = ""] = (feature.columns ?? "").split("*");
  const found = columns.filter(({ name }) => name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end)).sort((one, other) => naturalOrder(one.name, other.name));
  const wanted = sizeOf(feature);
  if (found.length === wanted) return found;
  throw new TrainyardError({
    code: "data-image-columns",
    message: `"${feature.columns}" names ${found.length} columns of the source, and the image "${feature.name}" has ${feature.shape?.join(" x ")} = ${wanted} values`,
    fix: "Correct the pattern or the shape [height, width, channels] in data.features.",
    exitCode: EXIT.invalid
  });
}
function sourceFeatures(features, columns) {
  return features.flatMap((feature) => {
    const { name, type } = feature;
    if (type !== "image") return [{ name, type }];
    if (feature.columns === void 0) return [];
    return imageColumns(feature, columns).map((column) => ({ name: column.name, type: "numeric" }));
  });
}
function imageSql(feature, columns) {
  if (feature.columns !== void 0) return imageColumns(feature, columns).map(numericSql);
  const list = listSql(feature, columns);
  return Array.from({ length: sizeOf(feature) }, (_, i) => `${list}[${i + 1}]`);
}
async function checkLists(session, features, columns) {
  for (const feature of features) {
    if (feature.type !== "image" || feature.columns !== void 0) continue;
    columnOf(columns, feature.name, "feature");
    const list = listSql(feature, columns);
    const wanted = sizeOf(feature);
    const name = identifier(feature.name);
    const [found] = await session.rows(
      `select min(${identifier(ROW)}) as bad from ${SOURCE_TABLE} where ${name} is not null and coalesce(len(${list}), -1) <> ${wanted}`
    );
    if (found?.["bad"] === null || found === void 0) continue;
    throw new TrainyardError({
      code: "data-image-size",
      message: `row ${Number(found["bad"])} of the image "${feature.name}" is not a list of ${wanted} numbers (${feature.shape?.join(" x ")})`,
      fix: "Mend the rows, or correct the shape [height, width, channels] in data.features.",
      exitCode: EXIT.invalid
    });
  }
}
function listSql({ name }, columns) {
  const type = columns.find((column) => column.name === name)?.type ?? "VARCHAR";
  const depth = (type.match(/\[\d*\]/g) ?? []).length;
  let list = `try_cast(${identifier(name)} as double${"[]".repeat(Math.max(1, depth))})`;
  for (let level = 1; level < depth; level++) list = `flatten(${list})`;
  return list;
}
function sizeOf({ shape = [0, 0, 0] }) {
  return shape[0] * shape[1] * shape[2];
}
function naturalOrder(one, other) {
  const [left, right] = [one.split(/(\d+)/), other.split(/(\d+)/)];
  for (const [i, part] of left.entries()) {
    const against = right[i];
    if (against === void 0) return 1;
    const numbers = /^\d+$/.test(part) && /^\d+$/.test(against);
    const order = numbers ? Number(part) - Number(against) : Number(part > against) - Number(part < against);
    if (order !== 0) return order;
  }
  return -1;
}

// src/data/preprocessing.ts
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

// src/data/encode.ts
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
          write(valueFrom(feature, cell ?? null), x, at + i);
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
function valueFrom(feature, cell) {
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

// src/data/row-model.ts
function rowModelOf(manifest, files, predictor) {
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

// src/data/check-columns.ts
function textCell(rows, name) {
  return `(${textSql(checkedColumn(rows, name))})`;
}
function numberCell(rows, name) {
  return `(${numericSql(checkedColumn(rows, name))})`;
}
function timeCell(rows, name) {
  return timeSql(checkedColumn(rows, name));
}
function timeSql(column) {
  return `(try_cast(${textSql(column)} as timestamp))`;
}
function checkedColumn(rows, name) {
  return columnOf(rows.columns, name, "column of a check");
}
function rowHash(rows, names) {
  const all = rows.columns.map((column) => column.name).filter((name) => name !== rows.roles.id);
  const cells = (names ?? (all.length === 0 ? rows.columns.map((column) => column.name) : all)).map(
    (name) => textCell(rows, name)
  );
  return `hash(${cells.join(", ")})`;
}

// src/math/binomial.ts
function stirlingError(x) {
  let shift = 0;
  let at = x;
  for (; at < 16; at++) shift += (at + 0.5) * Math.log1p(1 / at) - 1;
  const r = 1 / (at * at);
  return shift + (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - r * 691 / 360360))))) / at;
}
function deviance(x, mean, gap = x - mean) {
  if (Number.isNaN(gap)) return Number.NaN;
  if (x === 0) return mean;
  if (mean === 0) return Number.POSITIVE_INFINITY;
  if (Math.abs(gap) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - gap;
  const v = gap / (x + mean);
  let sum = gap * v;
  let term = 2 * x * v;
  for (let j = 3; ; j += 2) {
    term *= v * v;
    const next = sum + term / j;
    if (next === sum) return next;
    sum = next;
  }
}

// src/math/tails.ts
var MOST_TERMS = 1e6;
var TINY = 1e-300;
function gammaTails(a, x) {
  if (!(a > 0) || Number.isNaN(x)) return { lower: Number.NaN, upper: Number.NaN };
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  const density = Math.exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(2 * Math.PI * a);
  if (x < a + 1) return fromLower(density * gammaSeries(a, x));
  return fromUpper(density * a * gammaFraction(a, x));
}
function fromLower(lower) {
  const clipped = Math.min(1, lower);
  return { lower: clipped, upper: 1 - clipped };
}
function fromUpper(upper) {
  const clipped = Math.min(1, upper);
  return { lower: 1 - clipped, upper: clipped };
}
function gammaSeries(a, x) {
  let term = 1;
  let sum = 1;
  for (let k = 1; k < MOST_TERMS; k++) {
    term *= x / (a + k);
    sum += term;
    if (term < sum * Number.EPSILON * 0.5) break;
  }
  return sum;
}
function gammaFraction(a, x) {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let k = 1; k < MOST_TERMS; k++) {
    const step = -k * (k - a);
    b += 2;
    d = 1 / nonZero(step * d + b);
    c = nonZero(b + step / c);
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) <= Number.EPSILON) break;
  }
  return value;
}
function nonZero(value) {
  return Math.abs(value) < TINY ? TINY : value;
}

// src/math/distributions.ts
function normalTails(z) {
  if (Number.isNaN(z)) return { lower: Number.NaN, upper: Number.NaN };
  const far = gammaTails(0.5, z * z / 2).upper / 2;
  return z >= 0 ? { lower: 1 - far, upper: far } : { lower: far, upper: 1 - far };
}
function normalQuantile(p) {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0 || p === 1) return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  const t = Math.sqrt(-2 * Math.log(tail));
  const top = 2.515517 + t * (0.802853 + t * 0.010328);
  let z = t - top / (1 + t * (1.432788 + t * (0.189269 + t * 1308e-6)));
  for (let step = 0; step < 3; step++) {
    const density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    const gap = (normalTails(z).upper - tail) / density;
    z += gap / (1 - z * gap / 2);
  }
  return p < 0.5 ? -z : z;
}

// src/data/opaque-names.ts
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

// src/data/command-bundle.ts
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
  textCell,
  numberCell,
  timeCell,
  timeSql,
  checkedColumn,
  rowHash,
  CONFIDENCES,
  LEVEL,
  FALSE_ALARMS,
  estimated,
  notEstimable,
  valueNames,
  columnNames,
  sourceFeatures,
  imageSql,
  checkLists,
  PREPROCESSING_FILE,
  encodedNames,
  encoderOf,
  rowModelOf,
  columnsBetween,
  normalTails,
  normalQuantile,
  packCommandModel,
  unpackCommandModel
};
