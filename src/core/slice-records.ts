/** What is said of the rows that a model does worst on. */

/** One slice of rows against all others. */
export interface SliceResult {
  /** One or two cuts that all hold: `age < 23`, `occupation = nurse`. */
  readonly is: readonly string[];
  readonly rows: number;
  /** In the slice, and in the rest. */
  readonly value: number;
  readonly rest: number;
  /** How much worse the slice is; the interval holds for all cuts looked at together, at 1 - `level` (Bonferroni). */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly pvalue: number;
  /** After correction for all cuts looked at. */
  readonly corrected: number;
}

interface SlicesLooked {
  /** Columns that were cut. */
  readonly columns: readonly string[];
  readonly minRows: number;
  /** Cuts that were tested. */
  readonly looked: number;
  /** Cuts past the level, of which those are told that say something of their own, the surest first. */
  readonly found: number;
  readonly correction: 'Holm';
  /** Chance that any is found where there is none. */
  readonly level: number;
  /** What was taken as drawn independently: `rows`, `groups of household_id`. */
  readonly units: string;
}

export interface WorstSlices extends SlicesLooked {
  readonly measure: 'share of rows decided wrong' | 'mean absolute error';
  /** Surest loss first. */
  readonly worst: readonly SliceResult[];
  /** The cuts that the spec lists, worse than the rest or not, surest loss first. */
  readonly asked?: readonly SliceResult[];
}

/** Slices where a change turns right decisions of production into wrong ones. */
export interface FlippedSlices extends SlicesLooked {
  readonly measure: 'share of rows that production decided right and the candidate decides wrong';
  /** Rows from right to wrong, and from wrong to right, over all held-out rows. */
  readonly flipped: number;
  readonly mended: number;
  readonly worst: readonly (SliceResult & { readonly flipped: number; readonly mended: number })[];
}
