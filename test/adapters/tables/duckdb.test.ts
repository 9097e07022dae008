import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { duckdbTables } from '../../../src/adapters/tables/duckdb.ts';
import type { TableSession } from '../../../src/core/ports.ts';
import { inFolder, tables } from '../../support/run.ts';

async function inSession<T>(work: (session: TableSession, folder: string) => Promise<T>): Promise<T> {
  return inFolder(async (folder) => {
    const allow = [`${folder}/allowed.csv`, `${folder}/out.parquet`];
    const session = await tables.open({ memoryLimitMb: 256, threads: 2, scratch: `${folder}/scratch`, allow });
    try {
      return await work(session, folder);
    } finally {
      session.close();
    }
  });
}

describe('DuckDB columns', () => {
  it('gives numbers with NaN for null, and text with null', async () => {
    await inSession(async (session) => {
      const columns = await session.columns(
        `select * from (values (1::bigint, 1.5::decimal(5,2), true, 'ä', date '2020-01-02'), (null, null, null, null, null)) t(i, d, b, t, day)`,
      );
      expect(columns.get('i')).toEqual({ kind: 'number', values: Float64Array.of(1, Number.NaN) });
      expect(columns.get('d')).toEqual({ kind: 'number', values: Float64Array.of(1.5, Number.NaN) });
      expect(columns.get('b')).toEqual({ kind: 'number', values: Float64Array.of(1, Number.NaN) });
      expect(columns.get('t')).toEqual({ kind: 'text', values: ['ä', null] });
      expect(columns.get('day')).toEqual({ kind: 'text', values: ['2020-01-02', null] });
    });
  });

  it('refuses whole numbers that a double cannot hold, naming the column', async () => {
    await inSession(async (session) => {
      await expect(session.columns(`select 9007199254740993::bigint as "it's"`)).rejects.toMatchObject({
        code: 'data-query',
        message: expect.stringContaining("it's"),
      });
      const columns = await session.columns('select 9007199254740992::bigint as n');
      expect(columns.get('n')?.values[0]).toBe(9007199254740992);
    });
  });

  it('streams many chunks in order', async () => {
    await inSession(async (session) => {
      const columns = await session.columns('select range as n, range::varchar as t from range(100000)');
      const numbers = columns.get('n')?.values;
      const texts = columns.get('t')?.values;
      expect(numbers?.length).toBe(100_000);
      expect([0, 2047, 2048, 99_999].map((i) => numbers?.[i])).toEqual([0, 2047, 2048, 99_999]);
      expect([0, 2047, 2048, 99_999].map((i) => texts?.[i])).toEqual(['0', '2047', '2048', '99999']);
    });
  });

  it('has columns of no rows, and any name', async () => {
    await inSession(async (session) => {
      const columns = await session.columns(`select 1 as "a ""b""", 'x' as "__proto__" where false`);
      expect([...columns.keys()]).toEqual(['a "b"', '__proto__']);
      expect(columns.get('__proto__')).toEqual({ kind: 'text', values: [] });
      const [row] = await session.rows(
        `select 1 as "__proto__", 18446744073709551615::ubigint as big, 5::bigint as small`,
      );
      expect(Object.keys(row ?? {})).toEqual(['__proto__', 'big', 'small']);
      expect([row?.['big'], row?.['small']]).toEqual([18446744073709551615n, 5]);
    });
  });
});

describe('a locked session', () => {
  it('reaches the allowed files and nothing else, for good', async () => {
    await inSession(async (session, folder) => {
      await writeFile(`${folder}/allowed.csv`, 'a\n1\n');
      await writeFile(`${folder}/secret.csv`, 'a\n1\n');
      await session.lock();
      expect(await session.rows(`select * from read_csv('${folder}/allowed.csv')`)).toEqual([{ a: 1 }]);
      await session.run(`copy (select 1 as a) to '${folder}/out.parquet' (format parquet, use_tmp_file false)`);
      for (const sql of [
        `select * from read_csv('${folder}/secret.csv')`,
        `copy (select 1) to '${folder}/other.csv'`,
        `attach '${folder}/x.db'`,
        'load httpfs',
        'install httpfs',
        'set enable_external_access = true',
        `set allowed_paths = ['/']`,
      ]) {
        await expect(session.run(sql), sql).rejects.toMatchObject({ code: 'data-query' });
      }
    });
  });

  it('still spills to its scratch folder when memory is short', async () => {
    await inSession(async (session) => {
      await session.lock();
      await session.run(
        'create table wide as select range as n, md5(range::varchar) || md5((range + 1)::varchar) as t from range(3000000)',
      );
      const [row] = await session.rows('select count(*) as rows, count(distinct t) as texts from wide');
      expect(row).toEqual({ rows: 3_000_000, texts: 3_000_000 });
    });
  }, 60_000);
});

it('says what to install when the native module cannot be loaded', async () => {
  const broken = duckdbTables(() => Promise.reject(new Error('Cannot find package')));
  await expect(broken.open({ memoryLimitMb: 64, threads: 1, scratch: '/nowhere' })).rejects.toMatchObject({
    code: 'engine-missing',
    fix: expect.stringContaining('npm install'),
  });
});

describe('a signal', () => {
  const endless = 'with recursive t(x) as (select 1::bigint union all select x + 1 from t) select count(*) as n from t';

  it('interrupts the query under way and refuses the next one, with its own reason', async () => {
    await inFolder(async (scratch) => {
      const controller = new AbortController();
      const engine = duckdbTables(() => import('@duckdb/node-api'), controller.signal);
      const session = await engine.open({ memoryLimitMb: 256, threads: 1, scratch });
      const reason = new Error('stop');
      setTimeout(() => controller.abort(reason), 100);
      await expect(session.rows(endless)).rejects.toBe(reason);
      await expect(session.run('select 1')).rejects.toBe(reason);
      session.close();
    });
  });

  it('does not reach a session that is closed', async () => {
    await inFolder(async (scratch) => {
      const controller = new AbortController();
      const engine = duckdbTables(() => import('@duckdb/node-api'), controller.signal);
      (await engine.open({ memoryLimitMb: 256, threads: 1, scratch })).close();
      expect(() => controller.abort()).not.toThrow();
    });
  });
});
