import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { TableSession } from '../../../src/core/ports.ts';
import { literal } from '../../../src/data/source/sql.ts';
import { selectOf } from '../../../src/data/source/user-query.ts';
import { inFolder, tables } from '../../support/run.ts';
import { textOf } from '../../support/sources.ts';

const TABLES = ['source', 'Orders'];

async function inLockedSession<T>(work: (session: TableSession) => Promise<T>): Promise<T> {
  return inFolder(async (folder) => {
    const session = await tables.open({ memoryLimitMb: 128, threads: 1, scratch: `${folder}/s` });
    await session.run('create table source as select 1 as a union all select 2');
    await session.run('create view "Orders" as from source');
    await session.lock();
    try {
      return await work(session);
    } finally {
      session.close();
    }
  });
}

it.each([
  'select a from source',
  'from source',
  'with b as (from source) select * from b -- all',
  'select a from source ; ',
  "select ')' as a",
  'from orders join SOURCE using (a)',
  'with recursive b(n) as (select 1 union all select n + 1 from b where n < 3), c as (from b) from c',
  'select * from source, unnest([1, 2]) as u(i), range(2) where a in (with d as (select 1) from d)',
  'from (values (1), (2)) as v(a)',
  'select (select max(a) from source where a <= o.a) as m from orders as o union all select a from source',
])('takes one SELECT: %s', async (query) => {
  await inLockedSession(async (session) => {
    const rows = await session.rows(`select * from (${await selectOf(session, { query, tables: TABLES })})`);
    expect(rows.length).toBeGreaterThan(0);
  });
});

it('takes the query of a whole example', async () => {
  const { data } = parse(textOf('examples/flights/models/flight-delay/model.yaml')) as { data: { query: string } };
  await inFolder(async (folder) => {
    const session = await tables.open({ memoryLimitMb: 128, threads: 1, scratch: `${folder}/s` });
    await session.run(`create table source as
      select timestamp '2001-01-01 09:30' + to_days(day::int) as date, 'SEA' as origin, 'SFO' as destination, 679 as distance, 30 * day as delay
      from range(2) as days(day)`);
    await session.lock();
    try {
      const query = await selectOf(session, { query: data.query, tables: ['source'] });
      const rows = await session.rows(`select outcome, origin_yesterday from (${query}) order by departs`);
      expect(rows).toEqual([
        { outcome: 'on time', origin_yesterday: null },
        { outcome: 'late', origin_yesterday: 0 },
      ]);
    } finally {
      session.close();
    }
  });
});

it.each([
  ['select * from source where random() < 0.8', 'random()'],
  ['select a, (select max(NOW()) from source) as t from source', 'now()'],
  ['with b as (select uuid() as u from source) from b', 'uuid()'],
  ['select a, current_timestamp from source', 'current_timestamp'],
  ["select a from source where ago(interval 1 day) > '2020-01-01'", 'ago()'],
  ["select a, current_setting('threads') as t from source", 'current_setting()'],
  ['from source using sample 50%', 'a sample'],
  ['select * from source tablesample reservoir(1)', 'a sample'],
])('refuses what gives other rows the next time: %s', async (query, what) => {
  await inLockedSession(async (session) => {
    await expect(selectOf(session, { query, tables: TABLES })).rejects.toMatchObject({
      code: 'data-query-unsteady',
      message: expect.stringContaining(`data.query uses ${what}, `),
    });
  });
});

it('takes a column that is called like the time of day, by its full name', async () => {
  await inLockedSession(async (session) => {
    const query =
      'select source.current_date from (select a as "current_date" from source) as source where hash(a) >= 0';
    await expect(selectOf(session, { query, tables: TABLES })).resolves.toContain('current_date');
  });
});

it.each([
  'select 1; select 2',
  'select 1) union all (select 2',
  'select 1 /*',
  'drop table source',
  "copy source to 'x.csv'",
  'set threads = 1',
  "attach 'x.db'",
  '',
  ';',
])('refuses anything else: %s', async (query) => {
  await inLockedSession(async (session) => {
    await expect(selectOf(session, { query, tables: TABLES })).rejects.toMatchObject({ code: 'data-query-invalid' });
  });
});

it.each([
  ["select * from read_text('/etc/hostname')", 'read_text(...)'],
  ["select * from '/etc/hosts'", '"/etc/hosts"'],
  ["select * from 'data/rows.csv'", '"data/rows.csv"'],
  ["select * from glob('/*')", 'glob(...)'],
  ["select * from read_csv('https://example.com/a.csv')", 'read_csv(...)'],
  ["select (select max(a) from 'a.csv') from source", '"a.csv"'],
  ["select * from source where a in (from query('from source'))", 'query(...)'],
  ['select * from duckdb_settings()', 'duckdb_settings(...)'],
  ['select * from duckdb_views', '"duckdb_views"'],
  ['select * from information_schema.tables', '"information_schema.tables"'],
  ['select * from (show tables)', 'the names or types of tables'],
  // Outside of the WITH that names it, the same word is a file again.
  ['with "a.csv" as (select * from "a.csv") from "a.csv"', '"a.csv"'],
  ['with recursive "a.csv" as (from "a.csv" union all from "a.csv") from "a.csv"', '"a.csv"'],
  ['select * from (with "a.csv" as (select 1) from "a.csv"), "a.csv"', '"a.csv"'],
  ['with b as (from "a.csv"), "a.csv" as (select 1) from b', '"a.csv"'],
])('reads nothing but the sources: %s', async (query, what) => {
  await inLockedSession(async (session) => {
    await expect(selectOf(session, { query, tables: TABLES })).rejects.toMatchObject({
      code: 'data-query-outside',
      message: `data.query reads ${what}; what it may read is called source, Orders`,
      fix: expect.stringMatching(/\.$/),
    });
  });
});

it('never runs a second statement, whatever is written', async () => {
  const part = fc.constantFrom(
    'select 1',
    ')',
    '(',
    ';',
    '--',
    '/*',
    '*/',
    "'",
    '"',
    '\n',
    ' drop table source ',
    ' union ',
    '$$',
  );
  await inLockedSession(async (session) => {
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 6 }), async (parts) => {
        const query = parts.join('');
        const sql = await selectOf(session, { query, tables: TABLES }).catch(() => undefined);
        if (sql !== undefined) await session.rows(`select * from (${sql})`).catch(() => undefined);
        expect(await session.rows('select count(*) as n from source')).toEqual([{ n: 2 }]);
        expect(literal(query)).toContain("'");
      }),
      { numRuns: 200 },
    );
  });
});
