import { notEstimable } from '../../core/estimate.ts';
import type { Predictions } from '../../core/plugins.ts';
import type { ColumnData } from '../../core/ports.ts';
import type { Estimate, GroupErrors } from '../../core/records.ts';
import { groupRows, LEAST_NAMED } from '../../data/groups/group-cells.ts';
import { groupMeans } from '../../data/groups/group-means.ts';
import { rowsForSize } from '../../data/groups/group-needs.ts';
import type { Sampling } from '../../data/uncertainty/sampling.ts';

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
  const estimates = groupMeans(predictions, judged, sampling);
  const groups = named.map(({ group, rows }) => {
    const needs = rowsForSize(rows.length, { all: predictions.rows, minGroup: least });
    return {
      group,
      rows: rows.length,
      values: estimates[judged.indexOf(rows)] ?? measures.map(() => tooFew(rows.length, least)),
      ...(needs !== undefined && { needs }),
    };
  });
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
