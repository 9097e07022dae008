import type { ColumnInfo, TableSession } from '../../core/ports.ts';
import type { Task } from '../../core/records.ts';
import { LEAST_NAMED } from '../groups/group-cells.ts';
import { columnOf, ROW, SOURCE_TABLE } from '../source/columns.ts';
import { targetConstant, targetEmpty, targetNotNumeric } from '../source/problems.ts';
import { numericSql, textSql } from '../source/source.ts';
import { identifier } from '../source/sql.ts';
import { classesOf, isPositiveSql, VALUES_TO_READ } from './classes.ts';

export interface TargetColumn {
  /** Class names in order; empty for regression. */
  readonly classes: readonly string[];
  /** SQL of the value as it goes into the split files; null where the target is missing. */
  readonly sql: string;
}

/** Reads what the target's values are. Throws the `data-target-*` and `data-positive-absent` errors. */
export async function readTarget(
  session: TableSession,
  columns: readonly ColumnInfo[],
  target: { readonly task: Task; readonly name: string; readonly positive?: string },
): Promise<TargetColumn> {
  const column = columnOf(columns, target.name, 'target');
  if (target.task === 'regression') return { classes: [], sql: await numericTarget(session, column) };
  const { positive } = target;
  const text = textSql(column);
  const first = positive === undefined ? '' : `${isPositiveSql('value', positive)} desc, `;
  const rows = await session.rows(
    `select value, rows from (select ${text} as value, count(*) as rows from ${SOURCE_TABLE} group by 1) where value is not null order by ${first}value limit ${VALUES_TO_READ}`,
  );
  if (rows.length === 0) throw targetEmpty(column.name);
  const values = rows.map((row) => String(row['value']));
  const rare = new Set(rows.flatMap((row) => (Number(row['rows']) < LEAST_NAMED ? [String(row['value'])] : [])));
  const classes = classesOf(target.task, { ...target, rare }, values);
  return { classes: classes.names, sql: `case when ${text} is not null then ${classes.sql(text)} end` };
}

async function numericTarget(session: TableSession, column: ColumnInfo): Promise<string> {
  const number = numericSql(column);
  const bad = `${textSql(column)} is not null and try_cast(${textSql(column)} as double) is null or isinf(${number})`;
  const [row] = await session.rows(
    `select min(${identifier(ROW)}) filter (where ${bad}) as bad, min(${number}) as low, max(${number}) as high from ${SOURCE_TABLE}`,
  );
  if (row !== undefined && row['bad'] !== null) throw targetNotNumeric(column.name, Number(row['bad']));
  if (row === undefined || row['low'] === null) throw targetEmpty(column.name);
  if (row['low'] === row['high']) throw targetConstant(column.name);
  return number;
}
