/** Something an evaluation shows beside its metrics: the same words and numbers in comment, page and terminal. */
export interface Exhibit {
  /** The finding in a line: `Recalibrated by platt: ece 0.081 before, 0.042 after`. */
  readonly title: string;
  /** What the numbers are and rest on, in whole sentences. */
  readonly says: string;
  readonly columns: readonly { readonly title: string; readonly number?: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** Right-aligned columns. */
export function numbers(...titles: readonly string[]): Exhibit['columns'] {
  return titles.map((title) => ({ title, number: true }));
}
