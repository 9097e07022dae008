import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { csvOf, made, ROWS } from '../../support/made-rows.ts';
import { inFolder, tables } from '../../support/run.ts';

const WHOLE = csvOf(ROWS.slice(0, 60));
/** Without the column `town`. */
const NARROW = `id,n,y,day,w\n${ROWS.slice(60)
  .map(({ town, ...row }) => Object.values(row).join(','))
  .join('\n')}\n`;

function parquetOf(csv: string): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const session = await tables.open({ memoryLimitMb: 256, threads: 1, scratch: `${folder}/s` });
    const rows = csv
      .trimEnd()
      .split('\n')
      .map((line) => line.split(','));
    const [header = [], ...cells] = rows;
    const values = cells.map((row) => `(${row.map((cell) => `'${cell}'`).join(', ')})`).join(', ');
    await session.run(`copy (select * from (values ${values}) as t(${header.join(', ')})) to '${folder}/rows.parquet'`);
    session.close();
    return readFile(`${folder}/rows.parquet`);
  });
}

describe('files of one source', () => {
  it('that lack a column are named, with the column', async () => {
    const source = 'data/parts/*.csv';
    await expect(made({ 'data/parts/1.csv': WHOLE, 'data/parts/2.csv': NARROW }, { source })).rejects.toMatchObject({
      code: 'data-source-unlike',
      message: 'the files of a source have unlike columns: data/parts/2.csv lacks town of data/parts/1.csv',
    });
  });

  it('that lack a column are named in Parquet too', async () => {
    const parts = {
      'data/parts/1.parquet': await parquetOf(WHOLE),
      'data/parts/2.parquet': await parquetOf(NARROW),
    };
    await expect(made(parts, { source: 'data/parts/*.parquet', format: 'parquet' })).rejects.toMatchObject({
      code: 'data-source-unlike',
      message: 'the files of a source have unlike columns: data/parts/2.parquet lacks town of data/parts/1.parquet',
    });
  });

  it('keep the names of personal columns out of it', async () => {
    const data = {
      source: 'data/parts/*.csv',
      personal: ['town'],
      features: [{ name: 'n', type: 'numeric' }],
    } as const;
    await expect(made({ 'data/parts/1.csv': WHOLE, 'data/parts/2.csv': NARROW }, data)).rejects.toMatchObject({
      message: expect.stringContaining('2.csv lacks a personal column of'),
    });
  });

  it('that separate their cells otherwise are named, with what separates them', async () => {
    const parts = { 'data/parts/1.csv': WHOLE, 'data/parts/2.csv': WHOLE.replaceAll(',', ';') };
    await expect(made(parts, { source: 'data/parts/*.csv' })).rejects.toMatchObject({
      code: 'data-source-unlike',
      message: 'the files of a source have unlike separators: "," in data/parts/1.csv, ";" in data/parts/2.csv',
    });
  });

  it('may differ in order and in more columns', async () => {
    const turned = `w,day,y,town,n,id,more\n${ROWS.slice(60)
      .map((row) => [...Object.values(row).reverse(), 1].join(','))
      .join('\n')}\n`;
    const { report } = await made(
      { 'data/parts/1.csv': WHOLE, 'data/parts/2.csv': turned },
      { source: 'data/parts/*.csv' },
    );
    expect(report).toMatchObject({ rows: 120, columns: expect.not.arrayContaining([{ name: 'more' }]) });
  });
});
