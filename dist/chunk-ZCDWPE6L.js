import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  binomialTails,
  chiSquareTails,
  normalQuantile
} from "./chunk-LGIWBECZ.js";

// src/math/tests/paired-labels.ts
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

// src/math/distances/joined-bins.ts
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

// src/math/tests/proportions.ts
function wilsonInterval(k, n, options = {}) {
  if (!(k >= 0 && k <= n)) throw new RangeError(`${k} of ${n} is no proportion`);
  if (n === 0) return { lower: Number.NaN, upper: Number.NaN };
  const { confidence = 0.95, continuity = false, alternative = "two-sided" } = options;
  const z = normalQuantile(alternative === "two-sided" ? 0.5 + confidence / 2 : confidence);
  const p = k / n;
  const q = (n - k) / n;
  const denominator = 2 * (n + z * z);
  const center = (2 * k + z * z) / denominator;
  const reach = (sign) => continuity ? (1 + z * Math.sqrt(Math.max(0, z * z + sign * 2 - 1 / n + 4 * p * (n * q - sign)))) / denominator : z * Math.sqrt(4 * k * q + z * z) / denominator;
  return {
    lower: alternative === "less" || k === 0 ? 0 : Math.max(0, center - reach(-1)),
    upper: alternative === "greater" || k === n ? 1 : Math.min(1, center + reach(1))
  };
}

// src/math/tests/differences.ts
function shareDifference(first, second, confidence = 0.95) {
  const [p, q] = [first.successes / first.trials, second.successes / second.trials];
  const a = wilsonInterval(first.successes, first.trials, { confidence });
  const b = wilsonInterval(second.successes, second.trials, { confidence });
  const difference = q - p;
  return {
    difference,
    lower: difference - Math.hypot(q - b.lower, a.upper - p),
    upper: difference + Math.hypot(b.upper - q, p - a.lower)
  };
}
function pairedDifference(pairs, confidence = 0.95) {
  const { first, second, total } = pairs;
  if (total === 0) return { difference: Number.NaN, lower: Number.NaN, upper: Number.NaN };
  const [p, q] = [(first + 1) / (total + 2), (second + 1) / (total + 2)];
  const reach = normalQuantile(0.5 + confidence / 2) * Math.sqrt((p + q - (q - p) ** 2) / (total + 2));
  return {
    difference: (second - first) / total,
    lower: Math.max(-1, q - p - reach),
    upper: Math.min(1, q - p + reach)
  };
}

export {
  mcnemarTest,
  agreementTable,
  wilsonInterval,
  shareDifference,
  pairedDifference,
  joinedBins,
  roundStep
};
