/**
 * Binomial and hypergeometric probabilities by the saddle-point expansion of C. Loader (2000), "Fast and accurate
 * computation of binomial probabilities": full relative precision far into the tails, where differences of log-gammas
 * would lose it.
 */

const HALF_LOG_TWO_PI = 0.9189385332046727;

/** ln Gamma(x + 1) - [(x + 1/2) ln x - x + ln(2 pi) / 2], the error of Stirling's formula, for x > 0. */
export function stirlingError(x: number): number {
  let shift = 0;
  let at = x;
  for (; at < 16; at++) shift += (at + 0.5) * Math.log1p(1 / at) - 1;
  const r = 1 / (at * at);
  return shift + (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - (r * 691) / 360360))))) / at;
}

/**
 * x ln(x / mean) + mean - x, without the cancellation where x is close to `mean`. Never negative.
 * `gap` is x - mean, handed over where it is known more precisely.
 */
export function deviance(x: number, mean: number, gap = x - mean): number {
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

/** ln n! and, for any x > -1, ln Gamma(x + 1). */
export function lnFactorial(x: number): number {
  if (x === 0) return 0;
  if (x < 1) return lnFactorial(x + 1) - Math.log1p(x);
  return (x + 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
}

/** P(X = k) for X binomial with n trials; `q` is 1 - p, handed over where it is known more precisely. */
export function binomialProbability(k: number, n: number, p: { readonly p: number; readonly q: number }): number {
  if (k < 0 || k > n) return 0;
  if (p.p === 0) return Number(k === 0);
  if (p.q === 0) return Number(k === n);
  if (k === 0) return Math.exp(p.p < 0.5 ? n * Math.log1p(-p.p) : n * Math.log(p.q));
  if (k === n) return Math.exp(p.q < 0.5 ? n * Math.log1p(-p.q) : n * Math.log(p.p));
  const exponent =
    stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * p.p) - deviance(n - k, n * p.q);
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}

export interface Urn {
  readonly red: number;
  readonly black: number;
  readonly drawn: number;
}

/** P(k red among the drawn), without replacement. */
export function hypergeometricProbability(k: number, urn: Urn): number {
  const { red, black, drawn } = urn;
  if (k < 0 || k > red || drawn - k > black || k > drawn) return 0;
  if (drawn === 0 || drawn === red + black) return 1;
  const p = { p: drawn / (red + black), q: (red + black - drawn) / (red + black) };
  const top = binomialProbability(k, red, p) * binomialProbability(drawn - k, black, p);
  return Math.min(1, top / binomialProbability(drawn, red + black, p));
}
