import { binomialProbability, lnFactorial } from './binomial.ts';

/**
 * P(D > d) for the two-sided one-sample Kolmogorov-Smirnov statistic of n values, choosing the method by n and d as in
 * Simard and L'Ecuyer (2011), "Computing the two-sided Kolmogorov-Smirnov distribution".
 */
export function kolmogorovUpper(n: number, d: number): number {
  if (!(Number.isInteger(n) && n > 0) || Number.isNaN(d)) return Number.NaN;
  if (d >= 1) return 0;
  const t = n * d;
  if (t <= 0.5) return 1;
  if (t <= 1) return 1 - Math.exp(lnFactorial(n) - n * Math.log(n) + n * Math.log(2 * t - 1));
  if (t >= n - 1) return 2 * (1 - d) ** n;
  const square = t * d;
  if (d >= 0.5 || square >= (n <= 140 ? 4 : 2.2)) return square >= 370 ? 0 : Math.min(1, 2 * smirnovUpper(n, d));
  if (n <= 140 || (n <= 100_000 && n * d ** 1.5 <= 1.4)) return clip(1 - durbinLower(n, d));
  return clip(1 - pelzGoodLower(n, d));
}

/** P(D+ > d), one-sided, exact (Smirnov 1944): d times the sum over j <= n (1 - d) of binomial(j; n, d + j/n) / (d + j/n). */
export function smirnovUpper(n: number, d: number): number {
  if (d <= 0) return 1;
  if (d >= 1) return 0;
  let sum = 0;
  for (let j = 0; j <= Math.floor(n * (1 - d)); j++) {
    const p = d + j / n;
    const q = (n - j) / n - d;
    if (q > 0) sum += binomialProbability(j, n, { p, q }) / p;
  }
  return Math.min(1, d * sum);
}

/** Durbin's matrix as arranged by Marsaglia, Tsang and Wang (2003): n! / n^n times an entry of H^n. Exact. */
function durbinLower(n: number, d: number): number {
  const k = Math.floor(n * d) + 1;
  const size = 2 * k - 1;
  const power = matrixPower({ entries: durbinMatrix(size, k - n * d), scale: 0 }, size, n);
  const entry = power.entries[(k - 1) * size + (k - 1)] as number;
  return entry <= 0 ? 0 : Math.exp(Math.log(entry) + power.scale + lnFactorial(n) - n * Math.log(n));
}

function durbinMatrix(size: number, h: number): Float64Array {
  const entries = new Float64Array(size * size);
  for (let i = 0; i < size; i++) for (let j = 0; j < size && j <= i + 1; j++) entries[i * size + j] = 1;
  for (let i = 0; i < size; i++) {
    entries[i * size]! -= h ** (i + 1);
    entries[(size - 1) * size + i]! -= h ** (size - i);
  }
  if (2 * h > 1) entries[(size - 1) * size]! += (2 * h - 1) ** size;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) entries[i * size + j]! /= Math.exp(lnFactorial(i - j + 1));
  }
  return entries;
}

/** Entries times e^scale. */
interface Scaled {
  readonly entries: Float64Array;
  readonly scale: number;
}

function matrixPower(base: Scaled, size: number, exponent: number): Scaled {
  if (exponent === 1) return base;
  const half = matrixPower(base, size, Math.floor(exponent / 2));
  const square = product(half, half, size);
  return exponent % 2 === 0 ? square : product(square, base, size);
}

function product(a: Scaled, b: Scaled, size: number): Scaled {
  const entries = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < size; k++) {
      const factor = a.entries[i * size + k] as number;
      if (factor === 0) continue;
      for (let j = 0; j < size; j++) entries[i * size + j]! += factor * (b.entries[k * size + j] as number);
    }
  }
  const middle = entries[((size - 1) / 2) * size + (size - 1) / 2] as number;
  const scale = a.scale + b.scale;
  // The middle entry is the one that is read at the end: keep it near 1.
  if (middle > 1e-100 && middle < 1e100) return { entries, scale };
  return { entries: entries.map((entry) => entry / middle), scale: scale + Math.log(middle) };
}

/** Pelz and Good (1976): K0(z) + K1(z)/sqrt(n) + K2(z)/n + K3(z)/n^1.5 with z = d sqrt(n), in their rapid theta form. */
function pelzGoodLower(n: number, d: number): number {
  const z = Math.sqrt(n) * d;
  const [z2, z4, z6, z8] = [z ** 2, z ** 4, z ** 6, z ** 8];
  const [p2, p4, p6] = [Math.PI ** 2, Math.PI ** 4, Math.PI ** 6];
  const [k0, k1, k2, k3] = [new Sum(), new Sum(), new Sum(), new Sum()];
  for (let k = Math.ceil((16 * z) / Math.PI); k >= 1; k--) {
    const odd = (k - 0.5) ** 2;
    const weight = Math.exp((-p2 * odd) / (2 * z2));
    k0.add(weight);
    k1.add(weight * (p2 * odd - z2));
    k2.add(weight * (6 * z6 + 2 * z4 + p2 * (2 * z4 - 5 * z2) * odd + p4 * (1 - 2 * z2) * odd ** 2));
    const cubic = p2 * (135 * z4 - 96 * z6) * odd + p4 * (212 * z4 - 60 * z2) * odd ** 2;
    k3.add(weight * (-30 * z6 - 90 * z8 + cubic + p6 * (5 - 30 * z2) * odd ** 3));
    const whole = p2 * k ** 2;
    const wholeWeight = Math.exp(-whole / (2 * z2));
    k2.add(-2 * z4 * whole * wholeWeight);
    k3.add(30 * z4 * whole * (3 * z2 - whole) * wholeWeight);
  }
  const root = Math.sqrt(2 * Math.PI);
  const corrections =
    k1.total / (6 * z4 * Math.sqrt(n)) + k2.total / (72 * z ** 7 * n) + k3.total / (6480 * z ** 10 * n ** 1.5);
  return root * (k0.total / z + corrections);
}

class Sum {
  total = 0;

  add(value: number): void {
    this.total += value;
  }
}

function clip(probability: number): number {
  return Math.min(1, Math.max(0, probability));
}
