import type { ColumnInfo, TableSession } from '../../core/ports.ts';
import type { ColumnSummary } from '../../core/records.ts';
import { type ColumnRoles, roleOf, SOURCE_TABLE } from '../source/columns.ts';
import { numericSql, textSql } from '../source/source.ts';

/** Different values are counted one by one up to here; beyond, counting them all would hold every column in memory. */
const EXACT = 10_000;

/** Columns whose different values are counted in one pass over the rows. */
const AT_ONCE = 16;

/** What a column looks like when all its cells do. */
const NUMERIC = /^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|FLOAT|DOUBLE|DECIMAL.*)$/;

export interface ProfiledSource {
  readonly columns: readonly ColumnInfo[];
  /** Types that the columns look like, by name. */
  readonly looks: ReadonlyMap<string, string>;
}

/**
 * One summary per column of the source, in its order; personal columns have none. One pass over the rows counts and
 * estimates, a second one counts the different values of those columns that have few, so that the memory is bounded
 * whatever the rows are.
 */
export async function summarise(
  session: TableSession,
  source: ProfiledSource,
  roles: ColumnRoles,
): Promise<readonly ColumnSummary[]> {
  const columns = source.columns.filter((column) => !roles.personal.includes(column.name));
  if (columns.length === 0) return [];
  const looks = columns.map((column) => source.looks.get(column.name) ?? column.type);
  const parts = columns.flatMap((column, i) => firstPass(column, { i, numeric: NUMERIC.test(looks[i] ?? '') }));
  const [first] = await session.rows(`select count(*) as rows, ${parts.join(', ')} from ${SOURCE_TABLE}`);
  const value = (name: string) => Number(first?.[name] ?? Number.NaN);
  const small = Number(first?.['rows']) <= EXACT;
  const exact = await countedExactly(
    session,
    columns.filter((_, i) => small || value(`d${i}`) <= EXACT),
  );
  return columns.map((column, i) => ({
    name: column.name,
    role: roleOf(column.name, roles),
    type: looks[i] ?? column.type,
    missing: value(`m${i}`),
    distinct: exact.get(column.name) ?? value(`d${i}`),
    ...(exact.has(column.name) ? {} : { distinctIsEstimate: true as const }),
    ...momentsIn(value, i),
  }));
}

function firstPass(column: ColumnInfo, { i, numeric }: { readonly i: number; readonly numeric: boolean }): string[] {
  const text = textSql(column);
  const counts = [`count(*) - count(${text}) as m${i}`, `approx_count_distinct(${text}) as d${i}`];
  if (!numeric) return counts;
  const number = `(${numericSql(column)})`;
  return [...counts, `avg(${number}) as a${i}`, `stddev_pop(${number}) as s${i}`];
}

/** Ten digits: the last ones depend on the order in which threads add up. */
function momentsIn(value: (name: string) => number, i: number): Pick<ColumnSummary, 'mean' | 'deviation'> {
  const [mean, deviation] = [value(`a${i}`), value(`s${i}`)].map((number) => Number(number.toPrecision(10)));
  if (mean === undefined || deviation === undefined || !Number.isFinite(mean) || !Number.isFinite(deviation)) return {};
  return { mean, deviation };
}

async function countedExactly(
  session: TableSession,
  columns: readonly ColumnInfo[],
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (let at = 0; at < columns.length; at += AT_ONCE) {
    const some = columns.slice(at, at + AT_ONCE);
    const counts = some.map((column, i) => `count(distinct ${textSql(column)}) as d${i}`);
    const [row] = await session.rows(`select ${counts.join(', ')} from ${SOURCE_TABLE}`);
    for (const [i, { name }] of some.entries()) found.set(name, Number(row?.[`d${i}`]));
  }
  return found;
}
