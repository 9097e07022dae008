import { notEstimable } from '../../core/estimate.ts';
import type { Predictions } from '../../core/plugins.ts';
import type { ClassResult, Estimate } from '../../core/records.ts';
import { confusion, margins } from '../../math/confusion.ts';
import { LEAST_NAMED } from '../groups/group-cells.ts';

/**
 * Precision, recall and F1 of each class of a multiclass task, in the order of the classes. Classes with fewer than ten
 * rows become one nameless line at the end. Counts are summed weights where rows have them.
 */
export function classTable(predictions: Predictions, names: readonly string[]): readonly ClassResult[] {
  const { hits, actual, predicted } = margins(confusion(predictions));
  const all = names.map((name, k) =>
    resultOf(name, { hits: hits[k] as number, actual: actual[k] as number, predicted: predicted[k] as number }),
  );
  const rows = rowsPerClass(predictions, names.length);
  const named = all.filter((_, k) => (rows[k] as number) >= LEAST_NAMED);
  const small = all.filter((_, k) => (rows[k] as number) < LEAST_NAMED);
  return small.length === 0 ? named : [...named, folded(small)];
}

function rowsPerClass({ truth }: Predictions, classes: number): Float64Array {
  const rows = new Float64Array(classes);
  for (const label of truth) rows[label] = (rows[label] as number) + 1;
  return rows;
}

interface Counts {
  readonly hits: number;
  readonly actual: number;
  readonly predicted: number;
}

function resultOf(name: string, { hits, actual, predicted }: Counts): ClassResult {
  return {
    name,
    rows: actual,
    decided: predicted,
    precision: ratio(hits, predicted, 'no row was decided to have it'),
    recall: ratio(hits, actual, 'no row has it'),
    f1: ratio(2 * hits, actual + predicted, 'no row has it or was decided to have it'),
  };
}

function ratio(part: number, whole: number, reason: string): Estimate {
  return whole > 0 ? { kind: 'value', value: part / whole } : notEstimable(reason);
}

function folded(small: readonly ClassResult[]): ClassResult {
  const why = notEstimable(`classes under ${LEAST_NAMED} rows are not shown one by one`);
  return {
    name: `${small.length} ${small.length === 1 ? 'class' : 'classes'} under ${LEAST_NAMED} rows`,
    rows: small.reduce((sum, one) => sum + one.rows, 0),
    decided: small.reduce((sum, one) => sum + one.decided, 0),
    precision: why,
    recall: why,
    f1: why,
  };
}
