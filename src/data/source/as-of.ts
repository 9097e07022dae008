import { EXIT, TrainyardError } from '../../core/errors.ts';
import type { ColumnInfo, TableSession } from '../../core/ports.ts';
import { counted } from '../../math/figures.ts';
import { hoursOf } from '../../math/quantities.ts';
import { timeSql } from '../profile/check-columns.ts';
import { columnOf, ROW } from './columns.ts';
import { textSql } from './source.ts';
import { identifier } from './sql.ts';

/** How the rows of a source are joined to others: the newest one that was known by then. */
export interface AsOf {
  /** Column with the time from which a row's values hold. */
  readonly time: string;
  /** Columns, in both sources, whose values have to be equal. */
  readonly match: readonly string[];
  /** `1d`: how long after that time the values can be had. */
  readonly delay?: string;
}

/** A relation of the session and what it holds. */
export interface Relation {
  readonly sql: string;
  readonly columns: readonly ColumnInfo[];
}

export interface JoinedSource extends Relation {
  readonly name: string;
  readonly asOf: AsOf;
}

/** Name that a column of a joined source has beside the rows. */
export function joinedName(source: string, column: string): string {
  return `${source}_${column}`;
}

/** Column with the time from which on the values of a joined source could be had, its delay included. */
export function knownName(source: string): string {
  return joinedName(source, 'known_at');
}

const [KNOWN, MOMENT] = ['"#known"', '"#moment"'];

/**
 * SQL of all rows, numbered from 1 in their order, each beside the newest row of every joined source that matches it and was
 * known at its time; nulls where there is none, so that no row is lost or doubled. Cells match when they read the same as text;
 * an empty one matches nothing. Throws `data-column-missing`, `data-join-name`, `data-join-time` and `data-join-ambiguous`.
 */
export async function asOfSql(
  session: TableSession,
  main: Relation & { readonly time: string },
  joined: readonly JoinedSource[],
): Promise<string> {
  const moment = timeSql(columnOf(main.columns, main.time, 'time'));
  const keys = joined.map(({ name, asOf }) =>
    asOf.match.map((key) => textSql(columnOf(main.columns, key, `match of the source ${name}`))),
  );
  const taken = new Set(main.columns.map(({ name }) => name));
  const helpers = keys.flatMap((texts, i) => texts.map((text, k) => `${text} as ${keyName(i, k)}`));
  const own = `(select row_number() over () as ${identifier(ROW)}, *, ${[`${moment} as ${MOMENT}`, ...helpers].join(', ')} from ${main.sql})`;
  const cells: string[] = [];
  const joins: string[] = [];
  for (const [i, source] of joined.entries()) {
    const side = sideOf(source, i);
    await checkSide(session, source, side);
    for (const { name, cell } of side.cells) {
      if (taken.has(name)) throw nameTaken(source.name, name);
      taken.add(name);
      cells.push(`${cell} as ${identifier(name)}`);
    }
    const equal = source.asOf.match.map((_, k) => `own.${keyName(i, k)} = j${i}.${keyName(i, k)}`);
    joins.push(`asof left join (${side.sql}) j${i} on ${equal.join(' and ')} and own.${MOMENT} >= j${i}.${KNOWN}`);
  }
  const hidden = [MOMENT, ...keys.flatMap((texts, i) => texts.map((_, k) => keyName(i, k)))];
  return `select own.* exclude (${hidden.join(', ')}), ${cells.join(', ')} from ${own} own ${joins.join(' ')} order by own.${identifier(ROW)}`;
}

/** The join in words, for the lineage. */
export function asOfText({ name, asOf }: Pick<JoinedSource, 'name' | 'asOf'>, time: string): string {
  const { match, delay } = asOf;
  const late = delay === undefined ? '' : `, known ${delay} later`;
  return `Of ${name}, the newest row with equal ${match.join(' and ')} whose ${asOf.time}${late}, is not after ${time}.`;
}

interface Side {
  readonly sql: string;
  readonly cells: readonly { readonly name: string; readonly cell: string }[];
}

/** The distinct rows of a joined source that can be matched, with what they are matched by. */
function sideOf({ name, sql, columns, asOf }: JoinedSource, i: number): Side {
  const known = `(${timeSql(columnOf(columns, asOf.time, `time of the source ${name}`))} + to_microseconds(${microseconds(asOf.delay)}))`;
  const keys = asOf.match.map((key) => textSql(columnOf(columns, key, `match of the source ${name}`)));
  const kept = columns.map((column) => column.name).filter((one) => one !== asOf.time && !asOf.match.includes(one));
  const helpers = [`${known} as ${KNOWN}`, ...keys.map((text, k) => `${text} as ${keyName(i, k)}`)];
  const there = [KNOWN, ...keys.map((_, k) => keyName(i, k))].map((one) => `${one} is not null`);
  const all = [...helpers, ...kept.map(identifier)].join(', ');
  return {
    sql: `select * from (select distinct ${all} from ${sql}) where ${there.join(' and ')}`,
    cells: [
      { name: knownName(name), cell: `j${i}.${KNOWN}` },
      ...kept.map((one) => ({ name: joinedName(name, one), cell: `j${i}.${identifier(one)}` })),
    ],
  };
}

/** Times have to be readable, and two different rows of one moment leave open which of them is meant. */
async function checkSide(session: TableSession, source: JoinedSource, side: Side): Promise<void> {
  const { name, sql, columns, asOf } = source;
  const time = columnOf(columns, asOf.time, `time of the source ${name}`);
  const [bad] = await session.rows(
    `select count(*) as rows from ${sql} where ${textSql(time)} is not null and ${timeSql(time)} is null`,
  );
  if (Number(bad?.['rows']) > 0) throw noTime(source, Number(bad?.['rows']));
  const by = /"#key\d+_\d+"/g;
  const keys = [...new Set(side.sql.match(by))].join(', ');
  const [twice] = await session.rows(
    `select count(*) as moments from (select 1 from (${side.sql}) group by ${KNOWN}, ${keys} having count(*) > 1)`,
  );
  if (Number(twice?.['moments']) > 0) throw ambiguous(source, Number(twice?.['moments']));
}

function keyName(source: number, key: number): string {
  return `"#key${source}_${key}"`;
}

function microseconds(delay: string | undefined): number {
  return Math.round((hoursOf(delay ?? '0h') ?? 0) * 3_600_000_000);
}

function nameTaken(source: string, name: string): TrainyardError {
  return new TrainyardError({
    code: 'data-join-name',
    message: `the column that the source ${source} brings as "${name}" has the name of another one`,
    fix: 'Name the source otherwise in data.source: its columns are called <source>_<column>.',
    exitCode: EXIT.broken,
  });
}

function noTime({ name, asOf }: JoinedSource, rows: number): TrainyardError {
  return new TrainyardError({
    code: 'data-join-time',
    message: `${counted(rows, 'row')} of the source ${name} ${rows === 1 ? 'has' : 'have'} something in "${asOf.time}" that is no time`,
    fix: 'Write dates or times such as 2026-01-31 or 2026-01-31T06:00, or leave the cell empty.',
    exitCode: EXIT.broken,
  });
}

function ambiguous({ name, asOf }: JoinedSource, moments: number): TrainyardError {
  return new TrainyardError({
    code: 'data-join-ambiguous',
    message: `the source ${name} has different rows with equal ${asOf.match.join(', ')} and equal ${asOf.time}, ${counted(moments, 'time')}`,
    fix: `Add the column that tells them apart to match, or leave one row for each time.`,
    exitCode: EXIT.broken,
  });
}
