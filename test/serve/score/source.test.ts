import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TableSession } from '../../../src/core/ports.ts';
import { checkCells, featureSql, openSource } from '../../../src/serve/score/source.ts';
import { tables } from '../../support/run.ts';

let folder: string;
let session: TableSession;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trainyard-source-'));
  session = await tables.open({ memoryLimitMb: 512, threads: 1, scratch: folder });
});
afterEach(async () => {
  session.close();
  await rm(folder, { recursive: true });
});

async function cells(type: 'numeric' | 'boolean' | 'category', ...lines: readonly string[]) {
  const path = join(folder, 'rows.csv');
  await writeFile(path, `${['x,y', ...lines.map((line) => `${line},1`)].join('\n')}\n`);
  const source = await openSource(session, path);
  const feature = { name: 'x', type };
  await checkCells(session, source, [feature]);
  const found = await session.columns(`SELECT ${featureSql(source, feature)} FROM ${source.sql}`);
  return [...(found.get('x')?.values ?? [])];
}

it('reads true and false in every spelling that training knows', async () => {
  expect(await cells('boolean', 'yes', 'F', '1', '', 'NA')).toEqual([1, 0, 1, Number.NaN, Number.NaN]);
});

it('takes no cell for missing that cannot be read', async () => {
  await expect(cells('boolean', 'yes', 'maybe')).rejects.toMatchObject({
    code: 'score-cell',
    message: 'row 2 has something in the column "x" that is neither true nor false',
  });
  await expect(cells('numeric', '1', '', 'one')).rejects.toThrow(
    'row 3 has something in the column "x" that is no number',
  );
  expect(await cells('numeric', '1', 'NaN', 'NA')).toEqual([1, Number.NaN, Number.NaN]);
});

it('leaves texts of digits as they stand', async () => {
  expect(await cells('category', '007', '7', '')).toEqual(['007', '7', null]);
});
