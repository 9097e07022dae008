import { catalogOf } from '../../src/core/catalog.ts';
import type { Json } from '../../src/core/json.ts';
import type { Check, CheckRows } from '../../src/core/plugins.ts';
import type { CheckResult, Task } from '../../src/core/records.ts';
import { identifier, literal } from '../../src/data/source/sql.ts';
import { runChecks } from '../../src/stages/materialise/data-checks.ts';
import { inFolder, tables } from './run.ts';

type CellText = string | number | null;

export interface CheckedTable {
  /** Cells by column, all of one length; they reach the check as the text that a CSV file would hold. */
  readonly columns: Readonly<Record<string, readonly CellText[]>>;
  readonly sides?: readonly ('train' | 'validation' | 'test')[];
  /** Class names, or numbers of a regression. */
  readonly target?: readonly CellText[];
  readonly task?: Task;
  readonly features?: Readonly<Record<string, string>>;
  readonly id?: string;
  readonly group?: string;
  readonly time?: string;
  readonly personal?: readonly string[];
  readonly on?: CheckResult['on'];
}

export const NOW = '2026-06-30T00:00:00.000Z';

/** The result of one declared check over a small table in a real session. */
export async function checked(
  check: Check<never>,
  options: Readonly<Record<string, Json>>,
  table: CheckedTable,
): Promise<CheckResult> {
  const declared = { check: check.id, options, on: table.on ?? 'all', weight: 2, at: { file: '', line: 1, column: 1 } };
  const alone = { ...check };
  delete (alone as { unasked?: unknown }).unasked;
  const [result] = await inSession(table, (session, rows) =>
    runChecks(
      { rows, declared: [declared], personal: table.personal ?? [] },
      { session, checks: catalogOf<Check>('check', { alone }) },
    ),
  );
  if (result === undefined) throw new Error('the check gave no result');
  return result;
}

/** Runs with a session that holds the table, and with what a check sees of it. */
export async function inSession<T>(
  table: CheckedTable,
  work: (session: Awaited<ReturnType<typeof tables.open>>, rows: CheckRows) => Promise<T>,
): Promise<T> {
  return inFolder(async (folder) => {
    const session = await tables.open({ memoryLimitMb: 256, threads: 1, scratch: `${folder}/s` });
    try {
      await session.run(createSql(table));
      return await work(session, rowsOf(table));
    } finally {
      session.close();
    }
  });
}

function createSql({ columns, sides, target }: CheckedTable): string {
  const names = Object.keys(columns);
  const types = names.map((name) => `${identifier(name)} varchar`);
  const number = target?.every((value) => typeof value === 'number') === true;
  const create = `create table t ("#row" bigint, "#side" varchar, "#target" ${number ? 'double' : 'varchar'}, ${types.join(', ')})`;
  const cell = (value: CellText | undefined) =>
    value === null || value === undefined ? 'null' : literal(String(value));
  const rows = Array.from({ length: columns[names[0] ?? '']?.length ?? 0 }, (_, i) =>
    [i + 1, cell(sides?.[i] ?? 'train'), cell(target?.[i] ?? 0), ...names.map((name) => cell(columns[name]?.[i]))].join(
      ', ',
    ),
  );
  return rows.length === 0 ? create : `${create}; insert into t values ${rows.map((row) => `(${row})`).join(', ')}`;
}

function rowsOf(table: CheckedTable): CheckRows {
  const names = Object.keys(table.columns);
  const classes = [...new Set((table.target ?? []).map(String))].sort();
  const task = table.task ?? 'binary';
  return {
    rows: 't',
    sides: 't',
    row: '"#row"',
    side: '"#side"',
    target: '"#target"',
    columns: names.map((name) => ({ name, type: 'VARCHAR' })),
    task,
    classes: task === 'regression' ? [] : classes,
    roles: {
      target: 'y',
      ...(table.id !== undefined && { id: table.id }),
      ...(table.group !== undefined && { group: table.group }),
      ...(table.time !== undefined && { time: table.time }),
      features: Object.entries(table.features ?? {}).map(([name, type]) => ({ name, type })),
    },
    usable: table.columns[names[0] ?? '']?.length ?? 0,
    now: NOW,
  };
}

/** `count` values made from their index. */
export function made<T>(count: number, value: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => value(i));
}
