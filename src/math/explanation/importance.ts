import { meanOf, varianceOf } from '../samples.ts';

export interface Importance {
  readonly baseline: number;
  /** Baseline - score, one per permutation: positive where the column mattered. */
  readonly importances: number[];
  readonly mean: number;
  /** Population standard deviation over the permutations. */
  readonly std: number;
}

export interface PermutedColumn {
  /** Values of the column, one per row. */
  readonly column: Float64Array;
  /** Orders of the rows: the column becomes column[permutation[i]] at row i. */
  readonly permutations: readonly ArrayLike<number>[];
  /** Score of the model, higher is better, with this column in place of the real one. */
  readonly score: (column: Float64Array) => number;
}

/** Permutation importance (Breiman 2001) of one column over given permutations. A constant column scores exactly 0. */
export function permutationImportance({ column, permutations, score }: PermutedColumn): Importance {
  const baseline = score(column);
  const importances = permutations.map((permutation) => {
    const shuffled = column.map((_, row) => column[permutation[row] as number] as number);
    return baseline - score(shuffled);
  });
  return { baseline, importances, mean: meanOf(importances), std: Math.sqrt(varianceOf(importances, 0)) };
}
