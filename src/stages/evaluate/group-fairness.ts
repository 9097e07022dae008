import type { Catalog } from '../../core/catalog.ts';
import { notEstimable } from '../../core/estimate.ts';
import type { FairnessMetric, GroupCell, RateKind } from '../../core/plugins.ts';
import type { ColumnData } from '../../core/ports.ts';
import type { Estimate, FairnessResult, GroupResult, MetricResult, Task } from '../../core/records.ts';
import { type DecidedRows, groupCells, LEAST_NAMED, overallCell } from '../../data/groups/group-cells.ts';
import { rowsForGroup } from '../../data/groups/group-needs.ts';
import { measureEstimate, type RateBounds, rateBounds, rateEstimate } from '../../data/groups/group-uncertainty.ts';
import { againstPrivileged } from '../../data/groups/privileged.ts';
import type { Sampling } from '../../data/uncertainty/sampling.ts';
import type { ResolvedSpec } from '../../spec/resolved.ts';

type FairnessSpec = NonNullable<ResolvedSpec['evaluate']['fairness']>;

export interface FairnessInput {
  readonly task: Task;
  readonly spec: FairnessSpec;
  readonly rows: DecidedRows;
  /** The sensitive columns by name. */
  readonly columns: ReadonlyMap<string, ColumnData>;
  readonly sampling: Sampling;
}

/** Each column alone, and their intersection when there are several. Binary tasks only; others say so. */
export function groupFairness(input: FairnessInput, catalog: Catalog<FairnessMetric>): readonly FairnessResult[] {
  const { by } = input.spec;
  const groupings = [...by.map((column) => [column]), ...(by.length > 1 ? [by] : [])];
  return groupings.map((columns) => resultFor(input, columns, catalog));
}

function resultFor(input: FairnessInput, by: readonly string[], catalog: Catalog<FairnessMetric>): FairnessResult {
  const minGroup = Math.max(input.spec.minGroup, LEAST_NAMED);
  const metrics = input.spec.measures.map((id) => catalog.get(id));
  if (input.task !== 'binary') {
    const estimate = notEstimable(`fairness between groups needs a binary task, this one is ${input.task}`);
    return { by, minGroup, groups: [], measures: metrics.map((metric) => measureOf(metric, estimate, 0)) };
  }
  const columns = by.map((name) => columnOf(input.columns, name));
  const cells = groupCells(input.rows, columns);
  const bounds = rateBounds(cells, { ...input, columns });
  const judged = cells.filter((cell) => cell.rows >= minGroup);
  const rows = judged.reduce((sum, cell) => sum + cell.rows, 0);
  const overall = overallCell(input.rows);
  const measures = metrics.map((metric) =>
    measureOf(metric, measureEstimate(metric, { cells: judged, overall, bounds }), rows),
  );
  const against = againstPrivileged(judged, bounds, namedGroup(input.spec, by));
  return {
    by,
    minGroup,
    groups: groupResults(cells, { minGroup, bounds, overall }),
    measures,
    ...(against && { against }),
  };
}

/** The privileged group of these columns, where the spec names a value for each. */
function namedGroup({ privileged = {} }: FairnessSpec, by: readonly string[]): readonly string[] | undefined {
  const values = new Map(Object.entries(privileged));
  const named = by.flatMap((column) => values.get(column) ?? []);
  return named.length === by.length ? named : undefined;
}

function columnOf(columns: ReadonlyMap<string, ColumnData>, name: string): ColumnData {
  const column = columns.get(name);
  if (column === undefined) throw new Error(`no column "${name}" among the test rows`);
  return column;
}

function measureOf(metric: FairnessMetric, estimate: Estimate, rows: number): MetricResult {
  return {
    metric: metric.id,
    version: metric.version,
    definition: metric.definition,
    better: metric.better,
    estimate,
    rows,
  };
}

/** Groups under ten rows become one nameless line, so that nobody can be found by their group. */
function groupResults(cells: readonly GroupCell[], how: Judged): readonly GroupResult[] {
  const named = cells.filter((cell) => cell.rows >= LEAST_NAMED).map((cell) => groupResult(cell, how));
  const small = cells.filter((cell) => cell.rows < LEAST_NAMED);
  if (small.length === 0) return named;
  const label = `${small.length} ${small.length === 1 ? 'group' : 'groups'} under ${LEAST_NAMED} rows`;
  const estimate = notEstimable(`groups under ${LEAST_NAMED} rows are not shown one by one`);
  const folded: GroupResult = {
    group: [label, ...(cells[0]?.group.slice(1) ?? []).map(() => '')],
    rows: small.reduce((sum, cell) => sum + cell.rows, 0),
    positives: small.reduce((sum, cell) => sum + positivesOf(cell), 0),
    selectionRate: estimate,
    truePositiveRate: estimate,
    falsePositiveRate: estimate,
  };
  return [...named, folded];
}

interface Judged {
  readonly minGroup: number;
  readonly bounds: RateBounds;
  readonly overall: GroupCell;
}

function groupResult(cell: GroupCell, { minGroup, bounds, overall }: Judged): GroupResult {
  const needs = rowsForGroup(cell, { overall, minGroup });
  const small = cell.rows < minGroup ? notEstimable(`${cell.rows} rows`, `${minGroup} rows or more`) : undefined;
  const rate = (kind: RateKind) => small ?? rateEstimate(cell, kind, bounds);
  return {
    group: cell.group,
    rows: cell.rows,
    positives: positivesOf(cell),
    selectionRate: rate('selection'),
    truePositiveRate: rate('true positive'),
    falsePositiveRate: rate('false positive'),
    ...(needs !== undefined && { needs }),
  };
}

function positivesOf(cell: GroupCell): number {
  return cell.truePositives + cell.falseNegatives;
}
