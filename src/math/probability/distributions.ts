import { betaTails, gammaTails, type Tails } from './tails.ts';

/** Standard normal: P(Z < z) and P(Z > z). */
export function normalTails(z: number): Tails {
  if (Number.isNaN(z)) return { lower: Number.NaN, upper: Number.NaN };
  const far = gammaTails(0.5, (z * z) / 2).upper / 2;
  return z >= 0 ? { lower: 1 - far, upper: far } : { lower: far, upper: 1 - far };
}

/** P(|Z| > |z|). */
export function normalTwoSided(z: number): number {
  return gammaTails(0.5, (z * z) / 2).upper;
}

/**
 * The z with P(Z < z) = p. Start from Abramowitz and Stegun 26.2.23 (error below 4.5e-4), then Halley steps, each of
 * which triples the digits.
 */
export function normalQuantile(p: number): number {
  const known = QUANTILES.get(p);
  if (known !== undefined) return known;
  const z = quantileFound(p);
  if (QUANTILES.size < 1000) QUANTILES.set(p, z);
  return z;
}

/** The same few confidences are asked for thousands of times. */
const QUANTILES = new Map<number, number>();

function quantileFound(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0 || p === 1) return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  const t = Math.sqrt(-2 * Math.log(tail));
  const top = 2.515517 + t * (0.802853 + t * 0.010328);
  let z = t - top / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let step = 0; step < 3; step++) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const gap = (normalTails(z).upper - tail) / density;
    z += gap / (1 - (z * gap) / 2);
  }
  return p < 0.5 ? -z : z;
}

/** Chi-square with `df` degrees of freedom. */
export function chiSquareTails(x: number, df: number): Tails {
  return gammaTails(df / 2, x / 2);
}

/** Student's t; `df` may be a fraction, or Infinity for the normal. */
export function studentTails(t: number, df: number): Tails {
  if (df === Number.POSITIVE_INFINITY) return normalTails(t);
  const far = studentTwoSided(t, df) / 2;
  return t >= 0 ? { lower: 1 - far, upper: far } : { lower: far, upper: 1 - far };
}

/** P(|T| > |t|). */
export function studentTwoSided(t: number, df: number): number {
  if (df === Number.POSITIVE_INFINITY) return normalTwoSided(t);
  if (Math.abs(t) === Number.POSITIVE_INFINITY) return df > 0 ? 0 : Number.NaN;
  const ratio = (t / df) * t;
  return betaTails(df / 2, 0.5, { x: 1 / (1 + ratio), y: ratio / (1 + ratio) }).lower;
}

/** Fisher's F with `top` and `bottom` degrees of freedom. */
export function fisherTails(f: number, top: number, bottom: number): Tails {
  if (f <= 0) return { lower: 0, upper: 1 };
  const ratio = (f * top) / bottom;
  if (ratio === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  return betaTails(top / 2, bottom / 2, { x: ratio / (1 + ratio), y: 1 / (1 + ratio) });
}

/** P(X <= k) and P(X > k) for X binomial with n trials of chance p. */
export function binomialTails(k: number, n: number, p: number): Tails {
  if (k < 0) return { lower: 0, upper: 1 };
  if (k >= n) return { lower: 1, upper: 0 };
  const { lower, upper } = betaTails(Math.floor(k) + 1, n - Math.floor(k), { x: p, y: 1 - p });
  return { lower: upper, upper: lower };
}
