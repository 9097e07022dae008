import { EXIT, TrainyardError } from '../../core/errors.ts';
import type { ColumnInfo, TableSession } from '../../core/ports.ts';
import { timeSql } from '../profile/check-columns.ts';
import { columnOf, ROW, SOURCE_TABLE } from '../source/columns.ts';
import { noWeight } from '../source/problems.ts';
import { numericSql } from '../source/source.ts';
import { identifier } from '../source/sql.ts';

/** Column of the split files with each row's weight, where the spec names one; no source has a column of that name. */
export const WEIGHT = '#weight';

/**
 * Columns of the test rows with what the evaluation has to know of how they were split, so that it draws them again in the
 * same way: a number per group of `data.group`, or the place in time from 0 on. No source has columns of these names.
 */
export const CLUSTER = '#cluster';
export const MOMENT = '#moment';

/** SQL of a row's weight. Throws `data-column-missing`. */
export function weightSql(columns: readonly ColumnInfo[], name: string): string {
  return `(${numericSql(columnOf(columns, name, 'weight'))})`;
}

/** Training adds weights up in single precision, which ends at 3e38. */
const LARGEST_WEIGHT = 1e15;

/** Checks that every row has a weight in range. Throws `data-weight-invalid` with the row. */
export async function checkWeights(session: TableSession, columns: readonly ColumnInfo[], name: string): Promise<void> {
  const weight = weightSql(columns, name);
  const row = await firstRow(session, `${weight} is null or ${weight} not between 0 and ${LARGEST_WEIGHT}`);
  const wanted = `a number from 0 to ${LARGEST_WEIGHT.toExponential()}`;
  if (row !== undefined) throw invalid('data-weight-invalid', 'weight', { row, wanted });
}

export interface SidesOfRows {
  /** SQL of a query with every usable row, its side and the columns of the source. */
  readonly rows: string;
  /** SQL name of the column with the side. */
  readonly side: string;
}

/** Checks that some row of each side has a weight above 0, in single precision. Throws `data-weight-zero`. */
export async function checkSideWeights(
  session: TableSession,
  weight: string,
  { rows, side }: SidesOfRows,
): Promise<void> {
  const [found] = await session.rows(
    `select ${side} as side, count(*) as rows from (${rows}) group by 1 having max(${weight}::float) = 0 order by 1 desc limit 1`,
  );
  if (found !== undefined) throw noWeight(String(found['side']), Number(found['rows']));
}

/** Checks that every row has a time, where the split needs it. Throws `data-time-invalid` with the row. */
export async function checkTimes(session: TableSession, columns: readonly ColumnInfo[], name: string): Promise<void> {
  const row = await firstRow(session, `${timeSql(columnOf(columns, name, 'time'))} is null`);
  if (row !== undefined)
    throw invalid('data-time-invalid', 'time', { row, wanted: 'a date or time such as 2026-01-31' });
}

async function firstRow(session: TableSession, bad: string): Promise<number | undefined> {
  const [found] = await session.rows(`select min(${identifier(ROW)}) as row from ${SOURCE_TABLE} where ${bad}`);
  return found?.['row'] === null || found === undefined ? undefined : Number(found['row']);
}

function invalid(
  code: string,
  role: string,
  { row, wanted }: { readonly row: number; readonly wanted: string },
): TrainyardError {
  return new TrainyardError({
    code,
    message: `data row ${row} has no usable value in the column of data.${role}, which has to hold ${wanted}`,
    fix: `Correct the row, or leave it out of the source.`,
    exitCode: EXIT.broken,
  });
}
