export interface FalseDiscovery {
  /** q i / n at the largest i that passes, or q / n where none does. */
  readonly threshold: number;
  readonly rejected: number;
}

/** Benjamini and Hochberg (1995): rejects up to the largest i with p_(i) < q i / n (strict, as alibi-detect). */
export function falseDiscoveryRate(pvalues: ArrayLike<number>, q: number): FalseDiscovery {
  const sorted = Float64Array.from(pvalues).sort();
  const n = sorted.length;
  for (let i = n; i >= 1; i--) {
    if (below(sorted[i - 1] as number, (q * i) / n)) return { threshold: (q * i) / n, rejected: i };
  }
  return { threshold: q / n, rejected: 0 };
}

/** Bonferroni over a batch: any p-value below alpha / n. */
export function bonferroni(pvalues: ArrayLike<number>, alpha: number) {
  const threshold = alpha / pvalues.length;
  return { threshold, any: Array.from(pvalues).some((p) => below(p, threshold)) };
}

/** Holm (1979): p-values adjusted so that each can be held against the family-wise level; in the order given. */
export function holmAdjusted(pvalues: ArrayLike<number>): number[] {
  const n = pvalues.length;
  const order = Array.from(pvalues, (_, i) => i).sort((a, b) => (pvalues[a] as number) - (pvalues[b] as number));
  const adjusted = new Array<number>(n);
  let largest = 0;
  order.forEach((index, rank) => {
    largest = Math.max(largest, Math.min(1, (n - rank) * (pvalues[index] as number)));
    adjusted[index] = largest;
  });
  return adjusted;
}

/** Benjamini-Hochberg adjusted p-values, in the order given. */
export function benjaminiHochbergAdjusted(pvalues: ArrayLike<number>): number[] {
  const n = pvalues.length;
  const order = Array.from(pvalues, (_, i) => i).sort((a, b) => (pvalues[b] as number) - (pvalues[a] as number));
  const adjusted = new Array<number>(n);
  let least = 1;
  order.forEach((index, fromTop) => {
    least = Math.min(least, ((pvalues[index] as number) * n) / (n - fromTop));
    adjusted[index] = least;
  });
  return adjusted;
}

/** Strictly below, and by more than rounding: 0.03 is not below 0.05 x 3 / 5, although the doubles differ by one bit. */
function below(p: number, threshold: number): boolean {
  return p < threshold * (1 - 1e-12);
}
