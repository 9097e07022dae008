import type { GroupCell, Predictions } from '../../src/core/plugins.ts';

/** A binary task; decisions at 0.5 unless given. */
export function binary(
  truth: readonly number[],
  scores: readonly number[],
  given: Partial<Predictions> = {},
): Predictions {
  const decisions = Float64Array.from(scores, (score) => Number(score >= 0.5));
  return { ...shared(truth), task: 'binary', scores: Float64Array.from(scores), decisions, classes: 2, ...given };
}

/** A multiclass task; decides for the first class of the highest probability. */
export function multiclass(truth: readonly number[], rows: readonly (readonly number[])[]): Predictions {
  const decisions = Float64Array.from(rows, (row) => row.indexOf(Math.max(...row)));
  const scores = Float64Array.from(rows.flat());
  return { ...shared(truth), task: 'multiclass', scores, decisions, classes: rows[0]?.length ?? 0 };
}

/** A binary or multiclass task of which only the decisions matter. */
export function decided(truth: readonly number[], decisions: readonly number[]): Predictions {
  const classes = Math.max(...truth, ...decisions) + 1;
  if (classes <= 2) return binary(truth, decisions);
  return multiclass(
    truth,
    decisions.map((decision) => Array.from({ length: classes }, (_, k) => Number(k === decision))),
  );
}

export function regression(truth: readonly number[], predictions: readonly number[]): Predictions {
  const scores = Float64Array.from(predictions);
  return { ...shared(truth), task: 'regression', scores, decisions: scores, classes: 0 };
}

/** Counts in the order true positives, false positives, false negatives, true negatives. */
export function cell(group: string, counts: readonly [number, number, number, number]): GroupCell {
  const [truePositives, falsePositives, falseNegatives, trueNegatives] = counts;
  const rows = truePositives + falsePositives + falseNegatives + trueNegatives;
  return { group: [group], rows, truePositives, falsePositives, falseNegatives, trueNegatives };
}

function shared(truth: readonly number[]) {
  return { truth: Float64Array.from(truth), rows: truth.length };
}
