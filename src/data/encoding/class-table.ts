import { notEstimable } from '../../core/estimate.ts';
import type { Predictions } from '../../core/plugins.ts';
import type { ClassResult, Estimate } from '../../core/records.ts';
import { wilsonForm } from '../../math/intervals/closed-forms.ts';
import { type Confusion, confusion, margins } from '../../math/performance/confusion.ts';
import { LEAST_NAMED } from '../groups/group-cells.ts';
import { type DerivedNumber, derivedEstimates } from '../uncertainty/derived.ts';
import type { Sampling } from '../uncertainty/sampling.ts';
import { reweighedConfusion } from './reweighing.ts';

/**
 * Precision, recall and F1 of each class of a multiclass task with their intervals, in the order of the classes. Classes
 * with fewer than ten rows become one nameless line at the end. Counts are summed weights where rows have them.
 */
export function classTable(
  predictions: Predictions,
  names: readonly string[],
  sampling: Sampling,
): readonly ClassResult[] {
  const counts = names.map((_, k) => countsOf(confusion(predictions), k));
  const numbers = counts.flatMap((own, k) => PARTS.map((part) => numberOf(own, k, part)));
  const estimates = derivedEstimates(numbers, predictions, sampling);
  const all = names.map((name, k) => {
    const { actual, predicted } = counts[k] as Counts;
    const [precision, recall, f1] = estimates.slice(k * PARTS.length) as [Estimate, Estimate, Estimate];
    return { name, rows: actual, decided: predicted, precision, recall, f1 };
  });
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

function countsOf(matrix: Confusion, k: number): Counts {
  const { hits, actual, predicted } = margins(matrix);
  return { hits: hits[k] as number, actual: actual[k] as number, predicted: predicted[k] as number };
}

/** A share of one class, as part and whole. */
interface Part {
  readonly of: (counts: Counts) => readonly [part: number, whole: number];
  readonly without: string;
  /** Whether whole rows are counted, so that Wilson's bounds hold. */
  readonly counted: boolean;
}

const PARTS: readonly Part[] = [
  { of: ({ hits, predicted }) => [hits, predicted], without: 'no row was decided to have it', counted: true },
  { of: ({ hits, actual }) => [hits, actual], without: 'no row has it', counted: true },
  {
    of: ({ hits, actual, predicted }) => [2 * hits, actual + predicted],
    without: 'no row has it or was decided to have it',
    counted: false,
  },
];

function numberOf(counts: Counts, k: number, { of, without, counted }: Part): DerivedNumber {
  const [part, whole] = of(counts);
  return {
    value: ratio(part, whole, without),
    range: [0, 1],
    reweighing: (predictions) =>
      reweighedConfusion(predictions, (matrix) => {
        const [some, all] = of(countsOf(matrix, k));
        return all > 0 ? some / all : Number.NaN;
      }),
    ...(counted && { closedForm: () => wilsonForm(part, whole) }),
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
