/** Weighted counts of the decisions about one group. */
export interface Cell {
  readonly rows: number;
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
}

export interface GroupedRows {
  /** 1 is positive. */
  readonly truth: Float64Array;
  /** 1 is positive. */
  readonly decisions: Float64Array;
  /** Group index per row. */
  readonly groups: ArrayLike<number>;
  readonly groupCount: number;
  readonly weights?: Float64Array | undefined;
}

/** One cell per group index, empty ones included. */
export function groupCells(rows: GroupedRows): Cell[] {
  const sums = new Float64Array(rows.groupCount * 4);
  const counts = new Float64Array(rows.groupCount);
  for (let i = 0; i < rows.truth.length; i++) {
    const group = rows.groups[i] as number;
    const kind = (rows.truth[i] === 1 ? 0 : 2) + (rows.decisions[i] === 1 ? 0 : 1);
    sums[group * 4 + kind]! += rows.weights === undefined ? 1 : (rows.weights[i] as number);
    counts[group]!++;
  }
  return Array.from(counts, (count, group) => ({
    rows: count,
    truePositives: sums[group * 4] as number,
    falseNegatives: sums[group * 4 + 1] as number,
    falsePositives: sums[group * 4 + 2] as number,
    trueNegatives: sums[group * 4 + 3] as number,
  }));
}

/** Share of weight decided positive. NaN for no weight. */
export function selectionRate(cell: Cell): number {
  const selected = cell.truePositives + cell.falsePositives;
  return selected / (selected + cell.falseNegatives + cell.trueNegatives);
}

/** Share of the truly positive decided positive; `empty` where there are none (fairlearn answers 0). */
export function truePositiveRate(cell: Cell, empty = Number.NaN): number {
  const positives = cell.truePositives + cell.falseNegatives;
  return positives > 0 ? cell.truePositives / positives : empty;
}

/** Share of the truly negative decided positive; `empty` where there are none. */
export function falsePositiveRate(cell: Cell, empty = Number.NaN): number {
  const negatives = cell.falsePositives + cell.trueNegatives;
  return negatives > 0 ? cell.falsePositives / negatives : empty;
}

/** The sum of cells. */
export function mergedCell(cells: readonly Cell[]): Cell {
  const sum = (of: (cell: Cell) => number) => cells.reduce((total, cell) => total + of(cell), 0);
  return {
    rows: sum((cell) => cell.rows),
    truePositives: sum((cell) => cell.truePositives),
    falsePositives: sum((cell) => cell.falsePositives),
    falseNegatives: sum((cell) => cell.falseNegatives),
    trueNegatives: sum((cell) => cell.trueNegatives),
  };
}
