/** Neighbouring bins taken together: from the first to the last of them, both included. */
export interface JoinedBins {
  readonly first: number;
  readonly last: number;
  readonly rows: number;
}

/**
 * Joins neighbouring bins, from the left, until each has at least `least` rows; what is left at the right end joins the
 * bins before it. Empty bins between two joined ones belong to neither. Fewer than `least` rows in all give none.
 */
export function joinedBins(counts: ArrayLike<number>, least: number): readonly JoinedBins[] {
  const joined: JoinedBins[] = [];
  let open: JoinedBins | undefined;
  for (let bin = 0; bin < counts.length; bin++) {
    const rows = counts[bin] as number;
    if (rows === 0) continue;
    open = { first: open?.first ?? bin, last: bin, rows: (open?.rows ?? 0) + rows };
    if (open.rows < least) continue;
    joined.push(open);
    open = undefined;
  }
  if (open === undefined) return joined;
  const before = joined.pop();
  return before === undefined
    ? []
    : [...joined, { first: before.first, last: open.last, rows: before.rows + open.rows }];
}

/** The step of 1, 2 or 5 times a power of ten by which about `count` bins span a width, never more than `count`. */
export function roundStep(width: number, count: number): number {
  const raw = width / count;
  if (!(raw > 0 && Number.isFinite(raw))) return 1;
  const power = 10 ** Math.floor(Math.log10(raw));
  return ([1, 2, 5].find((factor) => factor * power >= raw) ?? 10) * power;
}
