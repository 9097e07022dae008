/**
 * Generalised entropy index of benefits b >= 0 with mean mu (Speicher et al. 2018): mean((b/mu)^alpha - 1) / (alpha
 * (alpha - 1)); alpha 1 is Theil's mean((b/mu) ln(b/mu)), alpha 0 its mirror -mean(ln(b/mu)). 0 ln 0 is 0.
 */
export function generalizedEntropy(benefits: ArrayLike<number>, alpha: number): number {
  const n = benefits.length;
  let mean = 0;
  for (let i = 0; i < n; i++) mean += (benefits[i] as number) / n;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const ratio = (benefits[i] as number) / mean;
    if (alpha === 1) sum += ratio === 0 ? 0 : ratio * Math.log(ratio);
    else if (alpha === 0) sum -= Math.log(ratio);
    else sum += (ratio ** alpha - 1) / (alpha * (alpha - 1));
  }
  return sum / n;
}

/** Benefit per row as AIF360 defines it: decision - truth + 1, so 2 for a lucky row and 0 for a wronged one. */
export function benefits(truth: ArrayLike<number>, decisions: ArrayLike<number>): Float64Array {
  return Float64Array.from(truth, (label, i) => (decisions[i] as number) - label + 1);
}
