export type ColumnType = 'num' | 'cat' | 'text';

/**
 * The drift measure that evidently takes by default (`legacy/calculations/stattests/registry.py`): `distinct` counts the
 * values of reference and current together.
 */
export function defaultDriftMeasure(type: ColumnType, referenceRows: number, distinct: number): string {
  const large = referenceRows > 1000;
  if (type === 'text') return large ? 'abs_text_content_drift' : 'perc_text_content_drift';
  const numeric = type === 'num' && distinct > 5;
  if (large) return numeric ? 'wasserstein' : 'jensenshannon';
  if (numeric) return 'ks';
  return distinct > 2 ? 'chisquare' : 'z';
}

/** Whether a data set drifted: the share of its columns that did reaches `share`. No columns: no drift. */
export function datasetDrifted(drifted: number, columns: number, share = 0.5): boolean {
  return columns > 0 && drifted / columns >= share;
}
