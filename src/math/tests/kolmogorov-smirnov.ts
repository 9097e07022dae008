import { kolmogorovUpper } from '../probability/kolmogorov.ts';
import type { Alternative, Tested } from '../samples.ts';

export interface KsOptions {
  readonly alternative?: Alternative;
  /** `auto`: exact up to 10,000 values in the larger sample. `exact` too is given up where lcm(n1, n2) passes 2^31. */
  readonly method?: 'auto' | 'exact' | 'asymptotic';
}

/**
 * Two-sample Kolmogorov-Smirnov test, with scipy's choice of method. `greater`: the first sample's distribution function
 * is above the second's somewhere, so its values tend to be smaller. Ties only affect the statistic.
 * NaN for an empty sample.
 */
export function ksTest(x: Float64Array, y: Float64Array, options: KsOptions = {}): Tested {
  const alternative = options.alternative ?? 'two-sided';
  if (x.length === 0 || y.length === 0) return { statistic: Number.NaN, pvalue: Number.NaN };
  const lattice = latticeOf(x.length, y.length);
  const steps = largestGap(x.slice().sort(), y.slice().sort(), { lattice, alternative });
  const statistic = steps / lattice.size;
  const wanted = options.method ?? 'auto';
  const exact = wanted === 'exact' || (wanted === 'auto' && Math.max(x.length, y.length) <= 10_000);
  if (exact && lattice.size < 2 ** 31) return { statistic, pvalue: exactUpper(steps, lattice, alternative) };
  return { statistic, pvalue: asymptoticUpper(statistic, lattice, alternative) };
}

/** Steps of 1/n1 and 1/n2 in units of 1/lcm(n1, n2), so that gaps are compared as whole numbers. */
interface Lattice {
  readonly n1: number;
  readonly n2: number;
  readonly up: number;
  readonly down: number;
  readonly size: number;
}

function latticeOf(n1: number, n2: number): Lattice {
  let [a, b] = [n1, n2];
  while (b > 0) [a, b] = [b, a % b];
  return { n1, n2, up: n2 / a, down: n1 / a, size: (n1 / a) * n2 };
}

function largestGap(
  x: Float64Array,
  y: Float64Array,
  { lattice, alternative }: { lattice: Lattice; alternative: Alternative },
): number {
  let above = 0;
  let below = 0;
  let i = 0;
  let j = 0;
  while (i < x.length && j < y.length) {
    const value = Math.min(x[i] as number, y[j] as number);
    if (Number.isNaN(value)) throw new RangeError('a value is NaN');
    while (i < x.length && (x[i] as number) <= value) i++;
    while (j < y.length && (y[j] as number) <= value) j++;
    const gap = i * lattice.up - j * lattice.down;
    above = Math.max(above, gap);
    below = Math.max(below, -gap);
  }
  if (alternative === 'greater') return above;
  return alternative === 'less' ? below : Math.max(above, below);
}

/**
 * Share of the lattice paths from (0, 0) to (n1, n2) that reach a gap of `steps`, by the recurrence on
 * P(path to (i, j) has reached it): only positive terms are added, so small p-values keep their relative precision.
 */
function exactUpper(steps: number, { n1, n2, up, down }: Lattice, alternative: Alternative): number {
  if (steps === 0) return 1;
  const reached = new Float64Array(n2 + 1);
  const sign = alternative === 'less' ? -1 : 1;
  const both = alternative === 'two-sided';
  for (let i = 0; i <= n1; i++) {
    for (let j = 0; j <= n2; j++) {
      const gap = sign * (i * up - j * down);
      if (gap >= steps || (both && -gap >= steps)) reached[j] = 1;
      else if (i + j === 0) reached[j] = 0;
      else {
        const fromLeft = j === 0 ? 0 : ((reached[j - 1] as number) * j) / (i + j);
        reached[j] = i === 0 ? fromLeft : fromLeft + ((reached[j] as number) * i) / (i + j);
      }
    }
  }
  return Math.min(1, reached[n2] as number);
}

/**
 * Two-sided: the one-sample distribution at n1 n2 / (n1 + n2), rounded; NaN where that is 0, of one value against one.
 * One-sided: Hodges (1958), eq. 5.3.
 */
function asymptoticUpper(statistic: number, { n1, n2 }: Lattice, alternative: Alternative): number {
  const [m, n] = [Math.max(n1, n2), Math.min(n1, n2)];
  const effective = (m * n) / (m + n);
  if (alternative === 'two-sided') {
    const rounded = roundHalfToEven(effective);
    return rounded === 0 ? Number.NaN : kolmogorovUpper(rounded, statistic);
  }
  const z = Math.sqrt(effective) * statistic;
  return Math.min(1, Math.exp(-2 * z * z - (2 * z * (m + 2 * n)) / Math.sqrt(m * n * (m + n)) / 3));
}

function roundHalfToEven(value: number): number {
  const below = Math.floor(value);
  if (value - below !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}
