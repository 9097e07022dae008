import { deviance, stirlingError } from './binomial.ts';

/** Both tails of a distribution at one point; the smaller one at full relative precision. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

const MOST_TERMS = 1_000_000;
const TINY = 1e-300;

/**
 * Regularised incomplete gamma functions P(a, x) and Q(a, x), a > 0, x >= 0: power series below a + 1, continued
 * fraction above (DLMF 8.7.1, 8.9.2), the leading factor from the deviance.
 */
export function gammaTails(a: number, x: number): Tails {
  if (!(a > 0) || Number.isNaN(x)) return { lower: Number.NaN, upper: Number.NaN };
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  const density = Math.exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(2 * Math.PI * a);
  if (x < a + 1) return fromLower(density * gammaSeries(a, x));
  return fromUpper(density * a * gammaFraction(a, x));
}

/**
 * Regularised incomplete beta function I_x(a, b) and its complement; `y` is 1 - x, handed over where it is known more
 * precisely. Continued fraction on the side of the mean where it converges fast.
 */
export function betaTails(a: number, b: number, point: { readonly x: number; readonly y: number }): Tails {
  const { x, y } = point;
  if (!(a > 0 && b > 0) || Number.isNaN(x + y)) return { lower: Number.NaN, upper: Number.NaN };
  if (x <= 0) return { lower: 0, upper: 1 };
  if (y <= 0) return { lower: 1, upper: 0 };
  const n = a + b;
  const gap = a * y - b * x;
  const distance = deviance(a, n * x, gap) + deviance(b, n * y, -gap);
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - distance;
  const density = Math.exp(exponent) * Math.sqrt((a * b) / (2 * Math.PI * n));
  if (gap >= 0) return fromLower(density * betaFraction({ a, b, x, y, gap }));
  return fromUpper(density * betaFraction({ a: b, b: a, x: y, y: x, gap: -gap }));
}

function fromLower(lower: number): Tails {
  const clipped = Math.min(1, lower);
  return { lower: clipped, upper: 1 - clipped };
}

function fromUpper(upper: number): Tails {
  const clipped = Math.min(1, upper);
  return { lower: 1 - clipped, upper: clipped };
}

function gammaSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; k < MOST_TERMS; k++) {
    term *= x / (a + k);
    sum += term;
    if (term < sum * Number.EPSILON * 0.5) break;
  }
  return sum;
}

/** Modified Lentz evaluation of 1 / (x + 1 - a - 1(1-a) / (x + 3 - a - ...)). */
function gammaFraction(a: number, x: number): number {
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

interface BetaPoint {
  readonly a: number;
  readonly b: number;
  readonly x: number;
  readonly y: number;
  /** a y - b x, not negative. */
  readonly gap: number;
}

/** The contracted fraction of DiDonato and Morris (1992), eq. 9: no term cancels, however large a and b are. */
function betaFraction({ a, b, x, y, gap }: BetaPoint): number {
  let denominator = nonZero((a / (a + 1)) * (gap + 1));
  let c = 1 / TINY;
  let d = 1 / denominator;
  let value = d;
  for (let n = 1; n < MOST_TERMS; n++) {
    const side = n * (b - n) * x;
    const middle = a + 2 * n - 1;
    const step = ((a + n - 1) / middle) * ((a + b + n - 1) / middle) * side * x;
    denominator = n + side / middle + ((a + n) / (middle + 2)) * (gap + 1 + n * (1 + y));
    d = 1 / nonZero(denominator + step * d);
    c = nonZero(denominator + step / c);
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) <= Number.EPSILON) break;
  }
  return value;
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
