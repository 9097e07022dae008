import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/math/probability/binomial.ts
var HALF_LOG_TWO_PI = 0.9189385332046727;
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
function lnFactorial(x) {
  if (x === 0) return 0;
  if (x < 1) return lnFactorial(x + 1) - Math.log1p(x);
  return (x + 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
}
function binomialProbability(k, n, p) {
  if (k < 0 || k > n) return 0;
  if (p.p === 0) return Number(k === 0);
  if (p.q === 0) return Number(k === n);
  if (k === 0) return Math.exp(p.p < 0.5 ? n * Math.log1p(-p.p) : n * Math.log(p.q));
  if (k === n) return Math.exp(p.q < 0.5 ? n * Math.log1p(-p.q) : n * Math.log(p.p));
  const exponent = stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * p.p) - deviance(n - k, n * p.q);
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}
function hypergeometricProbability(k, urn) {
  const { red, black, drawn } = urn;
  if (k < 0 || k > red || drawn - k > black || k > drawn) return 0;
  if (drawn === 0 || drawn === red + black) return 1;
  const p = { p: drawn / (red + black), q: (red + black - drawn) / (red + black) };
  const top = binomialProbability(k, red, p) * binomialProbability(drawn - k, black, p);
  return Math.min(1, top / binomialProbability(drawn, red + black, p));
}

// src/math/probability/tails.ts
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
function betaTails(a, b, point) {
  const { x, y } = point;
  if (!(a > 0 && b > 0) || Number.isNaN(x + y)) return { lower: Number.NaN, upper: Number.NaN };
  if (x <= 0) return { lower: 0, upper: 1 };
  if (y <= 0) return { lower: 1, upper: 0 };
  const n = a + b;
  const gap = a * y - b * x;
  const distance = deviance(a, n * x, gap) + deviance(b, n * y, -gap);
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - distance;
  const density = Math.exp(exponent) * Math.sqrt(a * b / (2 * Math.PI * n));
  if (gap >= 0) return fromLower(density * betaFraction({ a, b, x, y, gap }));
  return fromUpper(density * betaFraction({ a: b, b: a, x: y, y: x, gap: -gap }));
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
function betaFraction({ a, b, x, y, gap }) {
  let denominator = nonZero(a / (a + 1) * (gap + 1));
  let c = 1 / TINY;
  let d = 1 / denominator;
  let value = d;
  for (let n = 1; n < MOST_TERMS; n++) {
    const side = n * (b - n) * x;
    const middle = a + 2 * n - 1;
    const step = (a + n - 1) / middle * ((a + b + n - 1) / middle) * side * x;
    denominator = n + side / middle + (a + n) / (middle + 2) * (gap + 1 + n * (1 + y));
    d = 1 / nonZero(denominator + step * d);
    c = nonZero(denominator + step / c);
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) <= Number.EPSILON) break;
  }
  return value;
}
function nonZero(value) {
  return Math.abs(value) < TINY ? TINY : value;
}

// src/math/probability/distributions.ts
function normalTails(z) {
  if (Number.isNaN(z)) return { lower: Number.NaN, upper: Number.NaN };
  const far = gammaTails(0.5, z * z / 2).upper / 2;
  return z >= 0 ? { lower: 1 - far, upper: far } : { lower: far, upper: 1 - far };
}
function normalTwoSided(z) {
  return gammaTails(0.5, z * z / 2).upper;
}
function normalQuantile(p) {
  const known = QUANTILES.get(p);
  if (known !== void 0) return known;
  const z = quantileFound(p);
  if (QUANTILES.size < 1e3) QUANTILES.set(p, z);
  return z;
}
var QUANTILES = /* @__PURE__ */ new Map();
function quantileFound(p) {
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
function chiSquareTails(x, df) {
  return gammaTails(df / 2, x / 2);
}
function studentTails(t, df) {
  if (df === Number.POSITIVE_INFINITY) return normalTails(t);
  const far = studentTwoSided(t, df) / 2;
  return t >= 0 ? { lower: 1 - far, upper: far } : { lower: far, upper: 1 - far };
}
function studentTwoSided(t, df) {
  if (df === Number.POSITIVE_INFINITY) return normalTwoSided(t);
  if (Math.abs(t) === Number.POSITIVE_INFINITY) return df > 0 ? 0 : Number.NaN;
  const ratio = t / df * t;
  return betaTails(df / 2, 0.5, { x: 1 / (1 + ratio), y: ratio / (1 + ratio) }).lower;
}
function binomialTails(k, n, p) {
  if (k < 0) return { lower: 0, upper: 1 };
  if (k >= n) return { lower: 1, upper: 0 };
  const { lower, upper } = betaTails(Math.floor(k) + 1, n - Math.floor(k), { x: p, y: 1 - p });
  return { lower: upper, upper: lower };
}

export {
  lnFactorial,
  hypergeometricProbability,
  normalTails,
  normalTwoSided,
  normalQuantile,
  chiSquareTails,
  studentTails,
  binomialTails
};
