import { hypergeometricProbability, type Urn } from '../probability/binomial.ts';
import type { Alternative } from '../samples.ts';

export type TwoByTwo = readonly [readonly [number, number], readonly [number, number]];

/** Two tables are as likely as each other when their probabilities differ by no more than rounding. */
const SAME = 1 + 1e-10;

/**
 * Fisher's exact test of a 2x2 table of whole counts. Two-sided: the total probability of all tables with the same margins
 * that are no more likely than the observed one. `greater`: odds ratio above 1. An empty row or column: p = 1.
 */
export function fisherExactTest([[a, b], [c, d]]: TwoByTwo, alternative: Alternative = 'two-sided') {
  if ([a, b, c, d].some((count) => !(count >= 0 && Number.isInteger(count)))) {
    throw new RangeError("Fisher's exact test needs whole counts of at least 0");
  }
  const oddsRatio = (a * d) / (b * c);
  if (a + b === 0 || c + d === 0 || a + c === 0 || b + d === 0) return { oddsRatio: Number.NaN, pvalue: 1 };
  const urn: Urn = { red: a + b, black: c + d, drawn: a + c };
  const observed = hypergeometricProbability(a, urn);
  const counted = (k: number, p: number) => {
    if (alternative === 'less') return k <= a;
    return alternative === 'greater' ? k >= a : p <= observed * SAME;
  };
  let pvalue = 0;
  for (let k = Math.max(0, a - d); k <= Math.min(a + b, a + c); k++) {
    const p = hypergeometricProbability(k, urn);
    if (counted(k, p)) pvalue += p;
  }
  return { oddsRatio, pvalue: Math.min(1, pvalue) };
}

/**
 * Chance of `drawn` balls with at least `reds` red ones, drawn without replacement: the one-sided exact test, from the
 * observed count outwards until nothing is added, however large the urn. 1 where there are no more reds than expected.
 */
export function fisherUpperTail(reds: number, urn: Urn): number {
  const { red, black, drawn } = urn;
  if (reds * (red + black) <= red * drawn) return 1;
  let term = hypergeometricProbability(reds, urn);
  let sum = term;
  for (let k = reds; k < Math.min(red, drawn) && term > sum * Number.EPSILON; k++) {
    term *= ((red - k) / (k + 1)) * ((drawn - k) / (black - drawn + k + 1));
    sum += term;
  }
  return Math.min(1, sum);
}
