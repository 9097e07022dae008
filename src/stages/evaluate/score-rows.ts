import type { Predictions } from '../../core/plugins.ts';
import type { ColumnData } from '../../core/ports.ts';
import { columnsBetween, type RowModel } from '../../data/network/row-model.ts';

/** Rows predicted at once. */
const BATCH = 4096;

/** Model outputs of all rows, row-major, in batches so that memory does not grow with the test split. */
export async function predictAll(
  features: ReadonlyMap<string, ColumnData>,
  model: RowModel,
  rows: number,
): Promise<Float64Array> {
  const parts: Float64Array[] = [];
  for (let from = 0; from < rows; from += BATCH) {
    const count = Math.min(BATCH, rows - from);
    parts.push(await model.predict(columnsBetween(features, from, from + count), count));
  }
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Class index per row, by the class names that the model was trained with; the value itself for regression. */
export function truthOf(target: ColumnData, classes: readonly string[]): Float64Array {
  if (classes.length === 0 && target.kind === 'number') return target.values;
  const places = new Map(classes.map((name, index) => [name, index]));
  const names = target.kind === 'text' ? target.values : Array.from(target.values, String);
  return Float64Array.from(names, (name) => places.get(name ?? '') ?? -1);
}

/** `p >= threshold` for binary tasks, the most probable class (the first of equals) for multiclass. */
export function decisionsOf(
  scores: Float64Array,
  how: { readonly task: Predictions['task']; readonly classes: number; readonly threshold: number },
): Float64Array {
  if (how.task === 'regression') return scores;
  if (how.task === 'binary') return scores.map((score) => (score >= how.threshold ? 1 : 0));
  return Float64Array.from({ length: scores.length / how.classes }, (_, row) => {
    const own = scores.subarray(row * how.classes, (row + 1) * how.classes);
    return own.indexOf(own.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY));
  });
}
