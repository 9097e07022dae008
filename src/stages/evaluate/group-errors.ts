import { notEstimable } from '../../core/estimate.ts';
import type { Predictions } from '../../core/plugins.ts';
import type { ColumnData } from '../../core/ports.ts';
import type { Estimate, GroupErrors } from '../../core/records.ts';
import { sharedSums } from '../../data/encoding/reweighing.ts';
import { groupRows, LEAST_NAMED } from '../../data/groups/group-cells.ts';
import { type DerivedNumber, derivedEstimates } from '../../data/uncertainty/derived.ts';
import type { Sampling } from '../../data/uncertainty/sampling.ts';
import { wilsonForm } from '../../math/closed-forms.ts';

export interface GroupErrorInput {
  readonly predictions: Predictions;
  readonly by: readonly string[];
  readonly minGroup: number;
  /** The sensitive columns by name. */
  readonly columns: ReadonlyMap<string, ColumnData>;
  readonly sampling: Sampling;
}

const MEASURES = {
  regression: ['mean of truth', 'mean error (prediction - truth)', 'mean absolute error'],
  multiclass: ['accuracy'],
} as const;

/**
 * What rates are to a binary task, for the others: how far predictions of each group are off, with intervals. Each column alone, and
 * their intersection when there are several; groups under ten rows become one nameless line.
 */
export function groupErrors(input: GroupErrorInput): readonly GroupErrors[] {
  const { by, predictions } = input;
  const { task } = predictions;
  if (task === 'binary' || by.length === 0) return [];
  const groupings = [...by.map((column) => [column]), ...(by.length > 1 ? [by] : [])];
  return groupings.map((columns) => tableOf(input, { by: columns, measures: MEASURES[task] }));
}

function tableOf(
  { predictions, minGroup, columns, sampling }: GroupErrorInput,
  { by, measures }: Pick<GroupErrors, 'by' | 'measures'>,
): GroupErrors {
  const least = Math.max(minGroup, LEAST_NAMED);
  const found = groupRows(
    predictions.rows,
    by.map((name) => columnOf(columns, name)),
  );
  const named = found.filter(({ rows }) => rows.length >= LEAST_NAMED);
  const small = found.filter(({ rows }) => rows.length < LEAST_NAMED);
  const judged = named.filter(({ rows }) => rows.length >= least).map(({ rows }) => rows);
  const estimates = errorsOf(predictions, judged, sampling);
  const groups = named.map(({ group, rows }) => ({
    group,
    rows: rows.length,
    values: estimates[judged.indexOf(rows)] ?? measures.map(() => tooFew(rows.length, least)),
  }));
  if (small.length === 0) return { by, minGroup: least, measures, groups };
  const label = `${small.length} ${small.length === 1 ? 'group' : 'groups'} under ${LEAST_NAMED} rows`;
  const rest = {
    group: [label, ...by.slice(1).map(() => '')],
    rows: small.reduce((sum, { rows }) => sum + rows.length, 0),
    values: measures.map(() => notEstimable(`groups under ${LEAST_NAMED} rows are not shown one by one`)),
  };
  return { by, minGroup: least, measures, groups: [...groups, rest] };
}

function columnOf(columns: ReadonlyMap<string, ColumnData>, name: string): ColumnData {
  const column = columns.get(name);
  if (column === undefined) throw new Error(`no column "${name}" among the test rows`);
  return column;
}

function tooFew(rows: number, least: number): Estimate {
  return notEstimable(`${rows} rows`, `${least} rows or more`);
}

/** By group, by measure. */
function errorsOf(
  predictions: Predictions,
  groups: readonly (readonly number[])[],
  sampling: Sampling,
): readonly (readonly Estimate[])[] {
  const columns = errorColumns(predictions);
  const cells = new Uint32Array(predictions.rows).fill(groups.length);
  groups.forEach((rows, group) => {
    for (const row of rows) cells[row] = group;
  });
  const tally = { cells, count: groups.length + 1 };
  const numbers = groups.flatMap((rows, group) =>
    columns.map((values): DerivedNumber => {
      const reweighing = () =>
        sharedSums(
          { tallies: [{ ...tally, values }, tally], of: ([sum, total]) => (sum?.[group] ?? 0) / (total?.[group] ?? 0) },
          predictions.rows,
        );
      const value = meanOf(values, rows, predictions);
      const range = [-Number.MAX_VALUE, Number.MAX_VALUE] as const;
      if (predictions.task === 'regression') return { value, range, reweighing };
      const right = rows.reduce((sum, row) => sum + (values[row] as number), 0);
      return { value, range: [0, 1], reweighing, closedForm: () => wilsonForm(right, rows.length) };
    }),
  );
  const estimates = derivedEstimates(numbers, predictions, sampling);
  return groups.map((_, group) => estimates.slice(group * columns.length, (group + 1) * columns.length));
}

/** One column per measure, in the order of `MEASURES`, of which groups have means. */
function errorColumns({ task, truth, decisions }: Predictions): readonly Float64Array[] {
  if (task === 'multiclass') return [truth.map((label, row) => Number(label === decisions[row]))];
  const errors = decisions.map((decided, row) => decided - (truth[row] as number));
  return [truth, errors, errors.map(Math.abs)];
}

function meanOf(values: Float64Array, rows: readonly number[], { weights }: Predictions): Estimate {
  let [sum, total] = [0, 0];
  for (const row of rows) {
    const weight = weights?.[row] ?? 1;
    sum += weight * (values[row] as number);
    total += weight;
  }
  return total > 0 ? { kind: 'value', value: sum / total } : notEstimable('every row has weight 0');
}
