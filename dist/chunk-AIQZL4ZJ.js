import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  binomialTails,
  chiSquareTails
} from "./chunk-6EBDVT5I.js";

// src/math/paired-labels.ts
function mcnemarTest(b, c, mode) {
  if (!(b >= 0 && c >= 0)) throw new RangeError(`discordant counts ${b} and ${c} must not be negative`);
  if (b + c === 0) return { statistic: 0, pvalue: 1 };
  if (mode === "exact") {
    const fewer = Math.min(b, c);
    return { statistic: fewer, pvalue: Math.min(1, 2 * binomialTails(fewer, b + c, 0.5).lower) };
  }
  const gap = Math.abs(b - c) - (mode === "cc" ? 1 : 0);
  const statistic = gap * gap / (b + c);
  return { statistic, pvalue: chiSquareTails(statistic, 1).upper };
}
function agreementTable(truth, first, second) {
  const table = [
    [0, 0],
    [0, 0]
  ];
  for (let i = 0; i < truth.length; i++) {
    const firstRight = first[i] === truth[i];
    const secondRight = second[i] === truth[i];
    table[firstRight ? 0 : 1][secondRight ? 0 : 1]++;
  }
  return table;
}

// src/math/joined-bins.ts
function joinedBins(counts, least) {
  const joined = [];
  let open;
  for (let bin = 0; bin < counts.length; bin++) {
    const rows = counts[bin];
    if (rows === 0) continue;
    open = { first: open?.first ?? bin, last: bin, rows: (open?.rows ?? 0) + rows };
    if (open.rows < least) continue;
    joined.push(open);
    open = void 0;
  }
  if (open === void 0) return joined;
  const before = joined.pop();
  return before === void 0 ? [] : [...joined, { first: before.first, last: open.last, rows: before.rows + open.rows }];
}
function roundStep(width, count) {
  const raw = width / count;
  if (!(raw > 0 && Number.isFinite(raw))) return 1;
  const power = 10 ** Math.floor(Math.log10(raw));
  return ([1, 2, 5].find((factor) => factor * power >= raw) ?? 10) * power;
}

export {
  mcnemarTest,
  agreementTable,
  joinedBins,
  roundStep
};
