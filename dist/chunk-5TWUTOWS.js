import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/math/figures.ts
function figure(value, digits = 4) {
  if (!Number.isFinite(value)) return "–";
  if (Number.isInteger(value)) return grouped(value);
  if (Math.abs(value) >= 10 ** digits) return grouped(Math.round(value));
  return plain(value.toPrecision(digits));
}
function figureBeside(value, limit) {
  for (let digits = 4; digits < 15; digits += 1) {
    const text = figure(value, digits);
    if (value === limit || Number(text.replaceAll(",", "")) !== limit) return text;
  }
  return String(value);
}
function counted(count, one, many = `${one}s`) {
  return `${figure(count)} ${count === 1 ? one : many}`;
}
function listed(items) {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
function grouped(whole) {
  return Math.abs(whole) >= 1e15 ? whole.toExponential(3) : String(whole).replace(/\B(?=(\d{3})+$)/g, ",");
}
function plain(text) {
  return text.includes("e") ? Number(text).toExponential() : text;
}

// src/math/quantities.ts
var TIMES = /* @__PURE__ */ new Map([
  ["us", 1e-3],
  ["ms", 1],
  ["s", 1e3],
  ["m", 6e4]
]);
var SIZES = /* @__PURE__ */ new Map([
  ["B", 1],
  ["kB", 1e3],
  ["MB", 1e6],
  ["GB", 1e9],
  ["KiB", 1024],
  ["MiB", 1024 ** 2],
  ["GiB", 1024 ** 3]
]);
var TIME_PATTERN = "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$";
var SIZE_PATTERN = "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$";
function millisecondsOf(text) {
  return read(text, TIMES);
}
function bytesOf(text) {
  return read(text, SIZES);
}
function timeText(milliseconds) {
  if (milliseconds >= 6e4) return `${figure(milliseconds / 6e4, 3)} min`;
  return milliseconds >= 1e3 ? `${figure(milliseconds / 1e3, 3)} s` : `${figure(milliseconds, 3)} ms`;
}
function sizeText(bytes) {
  if (bytes < 1e3) return `${figure(bytes)} B`;
  const [unit, name] = bytes < 1e6 ? [1e3, "kB"] : bytes < 1e9 ? [1e6, "MB"] : [1e9, "GB"];
  return `${figure(bytes / unit, 3)} ${name}`;
}
function read(text, units) {
  const match = /^([0-9]+(?:\.[0-9]+)?) ?([A-Za-z]+)$/.exec(text.trim());
  const unit = units.get(match?.[2] ?? "");
  return match === null || unit === void 0 ? void 0 : Number(match[1]) * unit;
}
var AGES = /* @__PURE__ */ new Map([
  ["h", 1],
  ["d", 24],
  ["w", 168]
]);
var AGE_PATTERN = "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$";
function hoursOf(text) {
  return read(text, AGES);
}
function ageText(hours) {
  return hours < 48 ? `${figure(Math.max(0, hours), 2)} h` : `${figure(hours / 24, 3)} days`;
}

export {
  figure,
  figureBeside,
  counted,
  listed,
  TIME_PATTERN,
  SIZE_PATTERN,
  millisecondsOf,
  bytesOf,
  timeText,
  sizeText,
  AGE_PATTERN,
  hoursOf,
  ageText
};
