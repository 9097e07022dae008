/**
 * Comparisons of one rate over groups, in fairlearn's convention: groups are unordered, none is privileged.
 * `between_groups`: the extremes against each other; `to_overall`: each group against the rate over all rows.
 * A NaN rate (an empty cell) is skipped.
 */
export type Comparison =
  | { readonly method: 'between_groups' }
  | { readonly method: 'to_overall'; readonly overall: number };

export const betweenGroups: Comparison = { method: 'between_groups' };

/** Largest minus smallest rate, or the largest distance from the overall rate. NaN without rates. */
export function rateDifference(rates: readonly number[], comparison: Comparison = betweenGroups): number {
  const known = rates.filter((rate) => !Number.isNaN(rate));
  if (known.length === 0) return Number.NaN;
  if (comparison.method === 'between_groups') return Math.max(...known) - Math.min(...known);
  return Math.max(...known.map((rate) => Math.abs(rate - comparison.overall)));
}

/** Smallest over largest rate, or the smallest of r and 1/r for r = rate / overall. NaN for 0/0. */
export function rateRatio(rates: readonly number[], comparison: Comparison = betweenGroups): number {
  const known = rates.filter((rate) => !Number.isNaN(rate));
  if (known.length === 0) return Number.NaN;
  if (comparison.method === 'between_groups') return Math.min(...known) / Math.max(...known);
  const ratios = known.map((rate) => rate / comparison.overall).filter((ratio) => !Number.isNaN(ratio));
  return ratios.length === 0 ? Number.NaN : Math.min(...ratios.map((ratio) => (ratio > 1 ? 1 / ratio : ratio)));
}

/**
 * Equalised odds from the gap in true positive rate and the gap in false positive rate. `worst_case`: the larger
 * difference, the smaller ratio. `mean`: their mean, a ratio of 0/0 left out. A NaN first ratio makes the worst case NaN,
 * a NaN second one is passed over: what fairlearn's `min` does.
 */
export function equalizedOdds(
  gaps: readonly [number, number],
  kind: 'difference' | 'ratio',
  aggregate: 'worst_case' | 'mean',
): number {
  const known = gaps.filter((gap) => !Number.isNaN(gap));
  if (aggregate === 'mean') return known.reduce((sum, gap) => sum + gap, 0) / known.length;
  if (Number.isNaN(gaps[0])) return Number.NaN;
  return kind === 'difference' ? Math.max(...known) : Math.min(...known);
}
