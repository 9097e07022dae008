import * as api from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { duckdbTables } from '../../../src/adapters/tables/duckdb.ts';
import { summarise } from '../../../src/data/profile/column-profile.ts';
import type { ColumnRoles } from '../../../src/data/source/columns.ts';

const ROLES: ColumnRoles = { target: 'y', features: [{ name: 'n', type: 'numeric' }], sensitive: [], personal: ['p'] };

async function profileOf(select: string, looks: Readonly<Record<string, string>> = {}) {
  const session = await duckdbTables(async () => api).open({ memoryLimitMb: 256, threads: 2, scratch: '/nonexistent' });
  try {
    await session.run(`create table "#source" as ${select}`);
    const columns = await session.describe('select * from "#source"');
    return new Map(
      (await summarise(session, { columns, looks: new Map(Object.entries(looks)) }, ROLES)).map((one) => [
        one.name,
        one,
      ]),
    );
  } finally {
    session.close();
  }
}

describe('the profile of columns', () => {
  it('counts missing and different values exactly, and leaves personal columns out', async () => {
    const found = await profileOf(
      "select * from (values (1.5, 'a', 'x', null), (2.5, null, 'y', null), (null, 'a', 'z', null)) t(n, y, p, e)",
    );
    expect(found.get('n')).toMatchObject({ role: 'feature', missing: 1, distinct: 2, mean: 2, deviation: 0.5 });
    expect(found.get('y')).toEqual({ name: 'y', role: 'target', type: 'VARCHAR', missing: 1, distinct: 1 });
    expect(found.get('e')).toMatchObject({ missing: 3, distinct: 0 });
    expect(found.has('p')).toBe(false);
  });

  it('takes text that looks like numbers for numbers', async () => {
    const found = await profileOf("select * from (values ('1', 'a'), ('3', 'b')) t(n, y)", { n: 'BIGINT' });
    expect(found.get('n')).toMatchObject({ type: 'BIGINT', mean: 2, deviation: 1 });
    expect(found.get('y')).not.toHaveProperty('mean');
  });

  it('estimates what is too many to count, and says so', async () => {
    const found = await profileOf('select r as n, r % 3 as y from range(200000) t(r)');
    const { distinct, distinctIsEstimate } = found.get('n') ?? {};
    expect(distinctIsEstimate).toBe(true);
    expect(Math.abs((distinct ?? 0) / 200_000 - 1)).toBeLessThan(0.1);
    expect(found.get('y')).toEqual({
      ...{ name: 'y', role: 'target', type: 'BIGINT', missing: 0, distinct: 3 },
      ...{ mean: 0.999995, deviation: expect.closeTo(0.8165, 3) },
    });
  });

  it('of no rows is empty, and so is one without columns to show', async () => {
    expect((await profileOf('select 1 as n, 2 as y limit 0')).get('n')).toMatchObject({ missing: 0, distinct: 0 });
    expect((await profileOf('select 1 as p')).size).toBe(0);
  });
});
