import type { Reweighed } from '../../core/data-records.ts';
import { EXIT, TrainyardError } from '../../core/errors.ts';
import type { ColumnInfo, TableSession } from '../../core/ports.ts';
import { columnOf } from '../source/columns.ts';
import { textSql } from '../source/source.ts';
import { identifier, literals } from '../source/sql.ts';
import { LEAST_NAMED } from './group-cells.ts';

/** Column of the training and validation rows with the number of each row's group, from 0, where rows are reweighed. */
export const GROUP = '#group';

const MOST_GROUPS = 100;

/** Rows to weigh: where they are, and the columns that hold class and, if any, weight. SQL. */
export interface RowsToWeigh {
  readonly training: string;
  readonly target: string;
  readonly weight: string;
  readonly columns: readonly ColumnInfo[];
  readonly by: readonly string[];
}

/** The group of each row by name, and what training rows are to weigh; `names` may not be shown, `reweighed` may. */
export interface GroupWeights {
  readonly names: readonly string[];
  readonly reweighed: Reweighed;
}

/**
 * Weights under which group and class are independent among the training rows: W_g W_y / (W W_gy), W the summed weight of all
 * rows, of a group, of a class and of both (Kamiran and Calders 2012). Throws `reweigh-groups` for more than 100 groups.
 */
export async function groupWeights(session: TableSession, rows: RowsToWeigh): Promise<GroupWeights> {
  const key = groupKey(rows);
  const cells = await session.rows(
    `select ${key} as group_key, ${rows.target}::varchar as label, count(*) as rows, sum(${rows.weight}) as weight from (${rows.training}) group by 1, 2 order by 1, 2`,
  );
  const names = [...new Set(cells.map((cell) => String(cell['group_key'])))];
  if (names.length > MOST_GROUPS) throw tooMany(rows.by, names.length);
  const counted = cells.map((cell) => ({
    group: names.indexOf(String(cell['group_key'])),
    label: String(cell['label']),
    rows: Number(cell['rows']),
    weight: Number(cell['weight']),
  }));
  const sumWhere = (wanted: (cell: (typeof counted)[number]) => boolean) =>
    counted.filter(wanted).reduce((sum, cell) => sum + cell.weight, 0);
  const total = sumWhere(() => true);
  const groups = names.map((name, group) => {
    const size = counted.filter((cell) => cell.group === group).reduce((sum, cell) => sum + cell.rows, 0);
    return { group: size < LEAST_NAMED ? [`a group under ${LEAST_NAMED} rows`] : name.split(SEPARATOR), rows: size };
  });
  const weights = counted.map(({ group, label, rows: size, weight }) => {
    const expected = (sumWhere((cell) => cell.group === group) * sumWhere((cell) => cell.label === label)) / total;
    return { group, label, rows: size, weight: weight > 0 ? expected / weight : 1 };
  });
  return { names, reweighed: { by: rows.by, groups, cells: weights } };
}

/** SQL of the number of a row's group; -1 where no training row has it. */
export function groupNumberSql(rows: Pick<RowsToWeigh, 'columns' | 'by'>, names: readonly string[]): string {
  return `(coalesce(list_position(${literals(names)}, ${groupKey(rows)}), 0) - 1)::double`;
}

/** Weight of each row by its group and class; 1 for what no training row has. */
export function reweighedRows(
  { cells }: Reweighed,
  rows: { readonly group: ArrayLike<number>; readonly y: ArrayLike<number>; readonly classes: readonly string[] },
): Float32Array {
  const weights = new Map(cells.map(({ group, label, weight }) => [`${group} ${label}`, weight]));
  return Float32Array.from(rows.y, (label, row) => weights.get(`${rows.group[row]} ${rows.classes[label]}`) ?? 1);
}

/** No text of a cell holds it: DuckDB's texts may, and then two groups are told apart less finely. */
const SEPARATOR = '\u001f';

function groupKey({ columns, by }: Pick<RowsToWeigh, 'columns' | 'by'>): string {
  const parts = by.map((name) => `coalesce(${textSql(columnOf(columns, name, 'sensitive column'))}, '(missing)')`);
  return parts.join(` || chr(31) || `);
}

/** The column that holds the number, for a split file. */
export function groupCell(rows: Pick<RowsToWeigh, 'columns' | 'by'>, names: readonly string[]): string {
  return `${groupNumberSql(rows, names)} as ${identifier(GROUP)}`;
}

function tooMany(by: readonly string[], groups: number): TrainyardError {
  return new TrainyardError({
    code: 'reweigh-groups',
    message: `train.reweigh by ${by.join(', ')} makes ${groups} groups; ${MOST_GROUPS} are allowed`,
    fix: 'Name fewer columns, or columns with fewer values.',
    exitCode: EXIT.invalid,
  });
}
