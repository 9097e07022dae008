/** `weights`: one per row, not negative. */
export interface Reweighing {
  (weights: Float64Array | Uint8Array): number;
  /** Where the number is made of sums over rows: those, so that many numbers come from the same walk over the rows. */
  readonly shared?: SharedSums;
}

export interface SharedSums {
  /** Of the rows' weight, or of weight times a value, by cell; all rows are in one cell without `cells`. */
  readonly tallies: readonly {
    readonly cells?: ArrayLike<number>;
    readonly count: number;
    readonly values?: Float64Array;
  }[];
  /** `sums`: by tally, by cell. */
  of(sums: readonly Float64Array[]): number;
}
