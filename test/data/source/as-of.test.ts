import { describe, expect, it } from 'vitest';
import type { TableSession } from '../../../src/core/ports.ts';
import { type AsOf, asOfSql, asOfText } from '../../../src/data/source/as-of.ts';
import { random } from '../../../src/math/random.ts';
import { inFolder, tables } from '../../support/run.ts';

async function inSession<T>(work: (session: TableSession) => Promise<T>): Promise<T> {
  return inFolder(async (folder) => {
    const session = await tables.open({ memoryLimitMb: 256, threads: 2, scratch: `${folder}/s` });
    try {
      return await work(session);
    } finally {
      session.close();
    }
  });
}

interface Case {
  /** `(values ...) t(id, product, at)` without the names. */
  readonly rows: string;
  /** Of the columns product, since, price. */
  readonly prices: string;
  readonly asOf?: Partial<AsOf>;
}

async function joined(session: TableSession, { rows, prices, asOf }: Case) {
  await session.run(`create or replace table orders as select * from (values ${rows}) t(id, product, "at")`);
  await session.run(`create or replace table prices as select * from (values ${prices}) t(product, since, price)`);
  const relation = async (sql: string) => ({ sql, columns: await session.describe(`select * from ${sql}`) });
  const source = { name: 'p', ...(await relation('prices')), asOf: { time: 'since', match: ['product'], ...asOf } };
  const sql = await asOfSql(session, { ...(await relation('orders')), time: 'at' }, [source]);
  return session.rows(sql);
}

const PRICES = "('a', '2026-01-01', 1), ('a', '2026-01-03', 3), ('b', '2026-01-02', 20), (null, '2026-01-01', 9)";

describe('a join by time', () => {
  it('takes the newest row that was known then, keeps every row, and their order', async () => {
    await inSession(async (session) => {
      const rows =
        "(4, 'a', '2026-01-03'), (3, 'a', '2026-01-02 23:59:59'), (2, 'b', '2026-01-01'), (1, null, '2026-01-09'), (0, 'a', null), (9, 'c', '2026-02-01')";
      const found = await joined(session, { rows, prices: PRICES });
      expect(found.map(({ id, p_price }) => [Number(id), p_price])).toEqual([
        [4, 3],
        [3, 1],
        [2, null],
        [1, null],
        [0, null],
        [9, null],
      ]);
      expect(Object.keys(found[0] ?? {})).toEqual(['#row', 'id', 'product', 'at', 'p_known_at', 'p_price']);
      expect(found.map((row) => Number(row['#row']))).toEqual([1, 2, 3, 4, 5, 6]);
    });
  });

  it.each([
    ['2d', '2026-01-05', 3],
    ['2d', '2026-01-04 23:00', 1],
    ['1.5h', '2026-01-03 01:30', 3],
    ['1.5h', '2026-01-03 01:29', 1],
  ])('counts a delay of %s before %s', async (delay, at, price) => {
    await inSession(async (session) => {
      const [row] = await joined(session, { rows: `(1, 'a', '${at}')`, prices: PRICES, asOf: { delay } });
      expect(row?.['p_price']).toBe(price);
    });
  });

  it('matches numbers and texts that read the same', async () => {
    await inSession(async (session) => {
      const found = await joined(session, { rows: "(1, 7::double, '2026-01-05')", prices: "('7', '2026-01-01', 5)" });
      expect(found[0]?.['p_price']).toBe(5);
    });
  });

  it('takes doubled rows for one, and refuses two answers for one moment', async () => {
    await inSession(async (session) => {
      const rows = "(1, 'a', '2026-01-05')";
      const twice = "('a', '2026-01-01', 1), ('a', '2026-01-01', 1)";
      expect(await joined(session, { rows, prices: twice })).toHaveLength(1);
      const prices = `${twice}, ('a', '2026-01-01', 2)`;
      await expect(joined(session, { rows, prices })).rejects.toMatchObject({ code: 'data-join-ambiguous' });
    });
  });

  it.each([
    { what: 'a time that is none', prices: "('a', 'soon', 1)", asOf: {}, code: 'data-join-time' },
    { what: 'a column that is not there', prices: PRICES, asOf: { time: 'from' }, code: 'data-column-missing' },
    { what: 'a match that is not there', prices: PRICES, asOf: { match: ['store'] }, code: 'data-column-missing' },
  ])('says what is wrong with $what', async ({ prices, asOf, code }) => {
    await inSession(async (session) => {
      const rows = "(1, 'a', '2026-01-05')";
      await expect(joined(session, { rows, prices, asOf })).rejects.toMatchObject({ code });
    });
  });

  it('does not hide a column of the rows', async () => {
    await inSession(async (session) => {
      await session.run("create table o as select 'a' as product, '2026-01-01' as \"at\", 1 as p_price");
      await session.run("create table q as select 'a' as product, '2026-01-01' as since, 2 as price");
      const of = async (sql: string) => ({ sql, columns: await session.describe(`select * from ${sql}`) });
      const source = { name: 'p', ...(await of('q')), asOf: { time: 'since', match: ['product'] } };
      const making = asOfSql(session, { ...(await of('o')), time: 'at' }, [source]);
      await expect(making).rejects.toMatchObject({ code: 'data-join-name' });
    });
  });

  it('agrees with looking at every pair, on 400 rows and two keys', async () => {
    const { uniform } = random(5, 'as-of');
    const day = () => Math.floor(uniform() * 300);
    const time = (days: number) => new Date(Date.UTC(2026, 0, 1) + days * 43_200_000).toISOString().slice(0, 19);
    const orders = Array.from({ length: 400 }, (_, id) => ({ id, product: `p${id % 7}`, at: day() }));
    const prices = new Map(Array.from({ length: 300 }, (_, i) => [`p${i % 9} ${day()}`, i]));
    const all = [...prices].map(([key, price]) => ({
      product: key.split(' ')[0],
      since: Number(key.split(' ')[1]),
      price,
    }));
    const expected = orders.map(({ product, at }) => {
      const known = all.filter((one) => one.product === product && one.since + 2 <= at);
      return known.sort((one, other) => other.since - one.since)[0]?.price ?? null;
    });
    await inSession(async (session) => {
      const found = await joined(session, {
        rows: orders.map(({ id, product, at }) => `(${id}, '${product}', '${time(at)}')`).join(', '),
        prices: all.map(({ product, since, price }) => `('${product}', '${time(since)}', ${price})`).join(', '),
        asOf: { delay: '1d' },
      });
      expect(found.map((row) => row['p_price'])).toEqual(expected);
    });
  });

  it('is said in words', () => {
    const asOf = { time: 'since', match: ['product', 'store'], delay: '1d' };
    expect(asOfText({ name: 'prices', asOf }, 'at')).toBe(
      'Of prices, the newest row with equal product and store whose since, known 1d later, is not after at.',
    );
  });
});
