import * as api from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { duckdbTables } from '../../../src/adapters/tables/duckdb.ts';
import { profileDrift } from '../../../src/data/drift/profile-drift.ts';
import { referenceProfile } from '../../../src/data/profile/reference-profile.ts';
import type { FeatureColumn } from '../../../src/data/source/columns.ts';
import { files, inFolder } from '../../support/run.ts';

const FEATURES: readonly FeatureColumn[] = [
  { name: 'n', type: 'numeric' },
  { name: 'c', type: 'category' },
  { name: 'b', type: 'boolean' },
];

async function profileOf(select: string) {
  return inFolder(async (root) => {
    const path = `${root}/train.parquet`;
    await files.write(path, '');
    const session = await duckdbTables(async () => api).open({ memoryLimitMb: 256, threads: 2, scratch: `${root}/s` });
    try {
      await session.run(`copy (${select}) to '${path}' (format parquet)`);
      return await referenceProfile(session, path, FEATURES);
    } finally {
      session.close();
    }
  });
}

const rows = (count: number, n: string, c: string) =>
  `select ${n} as n, ${c} as c, r % 4 = 0 as b from range(${count}) t(r)`;

describe('the reference profile', () => {
  it('holds quantiles, levels and what is missing', async () => {
    const { rows: count, columns } = await profileOf(
      rows(1000, 'if(r % 10 = 0, null, r::double)', "if(r < 600, 'a', 'b')"),
    );
    expect(count).toBe(1000);
    const [n, c, b] = columns;
    expect(n).toMatchObject({ name: 'n', type: 'numeric', missing: 100, mean: 500 });
    expect(n?.type === 'numeric' && n.quantiles.length).toBe(89);
    expect(c).toEqual({
      ...{ name: 'c', type: 'category', missing: 0, other: 0 },
      levels: [
        { level: 'a', rows: 600 },
        { level: 'b', rows: 400 },
      ],
    });
    expect(b).toMatchObject({
      levels: [
        { level: 'false', rows: 750 },
        { level: 'true', rows: 250 },
      ],
    });
  });

  it('names no value that fewer than ten rows have', async () => {
    const { columns } = await profileOf(rows(100, 'r * 1.0', "if(r < 9, 'rare', 'often')"));
    expect(columns[1]).toMatchObject({ levels: [{ level: 'often', rows: 91 }], other: 9 });
    const few = await profileOf(rows(19, 'r * 1.0', "'x'"));
    expect(few.columns[0]).toMatchObject({ quantiles: [] });
    const none = await profileOf(rows(0, 'r * 1.0', "'x'"));
    expect(none.columns[0]).toEqual({ name: 'n', type: 'numeric', missing: 0, quantiles: [] });
  });
});

describe('drift from it', () => {
  const before = profileOf(rows(1000, 'r * 1.0', "if(r % 2 = 0, 'a', 'b')"));

  it('is nothing for the same rows, and small for others of the same kind', async () => {
    const same = profileDrift(await before, await before);
    expect(same.map(({ column, psi }) => [column, psi])).toEqual([
      ['n', 0],
      ['c', 0],
      ['b', 0],
    ]);
    const alike = await profileOf(rows(2000, '(r * 0.5)', "if(r % 2 = 0, 'a', 'b')"));
    for (const { psi } of profileDrift(await before, alike)) expect(psi).toBeLessThan(0.01);
  });

  it('is the population stability index of its bins', async () => {
    // Half of the rows move from one level to another: (0.75 - 0.5) ln(0.75 / 0.5) + (0.25 - 0.5) ln(0.25 / 0.5)
    const other = await profileOf(rows(1000, 'r * 1.0 + 500', "if(r % 4 = 0, 'b', 'a')"));
    const [n, c] = profileDrift(await before, other);
    expect(c?.psi).toBeCloseTo(0.25 * Math.log(1.5) - 0.25 * Math.log(0.5), 10);
    expect(n?.psi).toBeGreaterThan(1);
  });

  it('sees new levels, missing values, and leaves out columns of another type', async () => {
    const other = await profileOf(rows(1000, 'null::double', "if(r % 2 = 0, 'new', 'b')"));
    const moved = new Map(profileDrift(await before, other).map(({ column, psi }) => [column, psi]));
    expect(moved.get('c')).toBeGreaterThan(1);
    expect(moved.get('n')).toBeGreaterThan(1);
    const retyped = {
      ...other,
      columns: [{ name: 'n', type: 'category', missing: 0, levels: [], other: 1000 } as const],
    };
    expect(profileDrift(await before, retyped)).toEqual([]);
  });
});
