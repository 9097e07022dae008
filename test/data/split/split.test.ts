import { expect, it } from 'vitest';
import { foldSql, positionSql } from '../../../src/data/split/split.ts';
import { inFolder, tables } from '../../support/run.ts';

it('gives positions and folds that are spread evenly and do not follow each other', async () => {
  await inFolder(async (folder) => {
    const session = await tables.open({ memoryLimitMb: 128, threads: 1, scratch: `${folder}/s` });
    const columns = [{ name: 'id', type: 'VARCHAR' }];
    const split = { id: 'id', test: 0.25, validation: 0.15, seed: 7 };
    const [row] = await session.rows(
      `select count(*) filter (where u < 0.5) / count(*) as below, count(distinct f) as folds, corr(u, f) as r from (select ${positionSql(columns, split)} as u, ${foldSql(columns, split, 5)} as f from (select 'row ' || i as id from range(20000) t(i)))`,
    );
    session.close();
    expect(row?.['below']).toBeCloseTo(0.5, 1.5);
    expect(row?.['folds']).toBe(5);
    expect(Math.abs(Number(row?.['r']))).toBeLessThan(0.03);
  });
});
