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

export {
  figure,
  figureBeside,
  counted,
  listed
};
