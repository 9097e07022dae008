import { mkdir, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { DataReport } from '../../../src/core/records.ts';
import type { ResolvedData } from '../../../src/spec/resolved.ts';
import { materialise } from '../../../src/stages/materialise/materialise.ts';
import { RUN_PATHS, readRecord, writeRecord } from '../../../src/stages/run-folder.ts';
import { files, inFolder, materialisePorts, requestOf, type SpecParts, tables, writeWages } from '../../support/run.ts';

interface Made {
  readonly report: DataReport;
  readonly folder: string;
}

async function make(root: string, source: string, parts: SpecParts = {}): Promise<Made> {
  const folder = `${root}/run`;
  await writeRecord(files, folder, requestOf(root, parts));
  return { folder, report: await materialise({ folder, source }, materialisePorts) };
}

async function rowsOf(path: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const session = await tables.open({ memoryLimitMb: 256, threads: 1, scratch: `${path}.tmp` });
  const rows = await session.rows(`select * from read_parquet('${path}')`);
  session.close();
  return rows;
}

describe('materialise, on the wages', () => {
  it('writes each row to one side, with the columns that side may see', async () => {
    await inFolder(async (root) => {
      const source = `${root}/data/wages.csv`;
      await writeWages(source);
      const { report, folder } = await make(root, source);
      expect(report.rows).toBe(534);
      expect(report.classes).toEqual(['no', 'yes']);
      const sizes: number[] = [];
      for (const side of ['train', 'validation', 'test'] as const) {
        const rows = await rowsOf(`${folder}/${RUN_PATHS[side]}`);
        expect(rows).toHaveLength(report.splits[side].rows);
        sizes.push(rows.length);
        const names = [
          'education',
          'experience',
          'age',
          'union',
          'occupation',
          'sector',
          'married',
          'south',
          'high_wage',
        ];
        expect(Object.keys(rows[0] ?? {})).toEqual(side === 'test' ? [...names, 'gender', 'race'] : names);
        expect(typeof rows[0]?.['education']).toBe('number');
        expect(typeof rows[0]?.['union']).toBe('boolean');
      }
      expect(sizes.reduce((sum, size) => sum + size)).toBe(534);
      expect(await readRecord(files, folder, 'DataReport')).toEqual(report);
      const roles = new Map(report.columns.map((column) => [column.name, column]));
      expect(roles.get('wage')).toMatchObject({ role: 'ignored', type: 'DOUBLE', missing: 0, distinct: 238 });
      expect(roles.get('gender')).toMatchObject({ role: 'sensitive', type: 'VARCHAR', distinct: 2 });
      expect(await files.exists(`${folder}/scratch`)).toBe(false);
    });
  });

  it('gives equal bytes from equal data, in the order of the file', async () => {
    await inFolder(async (root) => {
      const source = `${root}/rows.csv`;
      const rows = Array.from({ length: 60_000 }, (_, i) => `${i},${(i * 7919) % 1000},${i % 3 === 0 ? 'yes' : 'no'}`);
      await writeFile(source, `id,n,y\n${rows.join('\n')}\n`);
      const data: Partial<ResolvedData> = {
        target: 'y',
        id: 'id',
        features: [{ name: 'n', type: 'numeric' }],
        sensitive: [],
      };
      const one = await make(root, source, { data });
      const ids = (await rowsOf(`${one.folder}/${RUN_PATHS.test}`)).map((row) => Number(row['id']));
      expect(ids).toEqual([...ids].sort((a, b) => a - b));
      const other = await make(root, source, { data });
      expect(other.report).toEqual(one.report);
    });
  });

  it('keeps sensitive columns that are features out of nowhere, and personal ones out of everything', async () => {
    await inFolder(async (root) => {
      const source = `${root}/data/wages.csv`;
      await writeWages(source);
      const features = [
        { name: 'gender', type: 'category' },
        { name: 'age', type: 'numeric' },
      ] as const;
      const { folder, report } = await make(root, source, { data: { features, personal: ['wage'] } });
      expect(JSON.stringify(report)).not.toContain('"wage"');
      expect(Object.keys((await rowsOf(`${folder}/${RUN_PATHS.train}`))[0] ?? {})).toEqual([
        'gender',
        'age',
        'high_wage',
      ]);
      expect(Object.keys((await rowsOf(`${folder}/${RUN_PATHS.test}`))[0] ?? {})).toEqual([
        'gender',
        'age',
        'high_wage',
        'race',
      ]);
    });
  });
});

const TEXT = `target,side,rowid,b,day,note
${Array.from({ length: 80 }, (_, i) => `${['good', 'bad', 'ugly'][i % 3]},${i},${i * 2},${i % 2},2020-01-${10 + (i % 20)},x${i}`).join('\n')}
,1,1,1,2020-01-01,
`;

const DATA: Partial<ResolvedData> = {
  target: 'target',
  positive: 'bad',
  features: [
    { name: 'side', type: 'numeric' },
    { name: 'rowid', type: 'numeric' },
    { name: 'b', type: 'boolean' },
  ],
  sensitive: [],
};

async function makeText(text: string, data: Partial<ResolvedData>, parts: SpecParts = {}): Promise<Made> {
  return inFolder(async (root) => {
    await mkdir(`${root}/data`, { recursive: true });
    await writeFile(`${root}/data/rows.csv`, text);
    return make(root, `${root}/data/rows.csv`, { ...parts, data: { ...DATA, ...data } });
  });
}

describe('materialise', () => {
  it('takes columns of any name, drops rows without target, and joins the negative classes', async () => {
    const { report } = await makeText(TEXT, {});
    expect(report).toMatchObject({ rows: 80, droppedRows: 1, classes: ['not bad', 'bad'] });
  });

  it('reads a regression', async () => {
    const { report } = await makeText(
      TEXT,
      { target: 'rowid', features: [{ name: 'side', type: 'numeric' }] },
      { task: 'regression' },
    );
    expect(report).toMatchObject({ rows: 81, classes: [] });
  });

  it.each([
    {
      code: 'data-column-missing',
      data: { features: [{ name: 'sied', type: 'numeric' }] },
      fix: 'Did you mean "side"?',
    },
    { code: 'data-column-missing', data: { id: 'worker' }, message: 'uses as id' },
    { code: 'data-positive-absent', data: { positive: 'Bad' }, fix: 'Did you mean "bad"?' },
    { code: 'data-target-feature', data: { features: [{ name: 'target', type: 'category' }] } },
    { code: 'data-personal-feature', data: { personal: ['side'] } },
    {
      code: 'data-feature-type',
      data: { features: [{ name: 'note', type: 'numeric' }] },
      message: 'something else stands in data row 1',
    },
    {
      code: 'data-feature-type',
      data: { features: [{ name: 'rowid', type: 'boolean' }] },
      message: 'something else stands in data row 2',
    },
    { code: 'data-feature-date', data: { features: [{ name: 'day', type: 'numeric' }] } },
    { code: 'data-split-empty', data: { split: { test: 0.0001, validation: 0.1, seed: 1 } } },
    { code: 'data-split-empty', data: { group: 'constant', split: { test: 0.3, validation: 0.1, seed: 1 } } },
    { code: 'data-target-constant', data: { target: 'constant', positive: 'c' } },
    { code: 'data-target-empty', data: { target: 'empty', positive: 'c' } },
    { code: 'data-target-not-binary', data: { positive: undefined } },
  ] as const)('refuses with $code', async ({ code, data, ...rest }) => {
    const text = TEXT.split('\n')
      .filter((line) => line !== '')
      .map((line, i) => (i === 0 ? `${line},constant,empty` : `${line},c,`))
      .join('\n');
    const { positive, ...others } = { ...DATA, ...data } as ResolvedData;
    const made = makeText(
      text,
      positive === undefined ? ({ ...others, positive } as unknown as ResolvedData) : { ...others, positive },
    );
    await expect(made).rejects.toMatchObject({
      code,
      ...('fix' in rest && { fix: rest.fix }),
      ...('message' in rest && { message: expect.stringContaining(rest.message) }),
    });
  });

  it.each([
    { code: 'data-target-constant', target: 'constant', text: 'n,constant\n1,5\n2,5\n' },
    { code: 'data-target-not-numeric', target: 'y', text: 'n,y\n1,5\n2,secret\n' },
  ])('refuses a regression with $code', async ({ code, target, text }) => {
    const made = makeText(text, { target, features: [{ name: 'n', type: 'numeric' }] }, { task: 'regression' });
    await expect(made).rejects.toMatchObject({ code, message: expect.not.stringContaining('secret') });
  });

  it('refuses a file that is not there, one that cannot be read, and a pattern', async () => {
    await inFolder(async (root) => {
      await expect(make(root, `${root}/data/none.csv`)).rejects.toMatchObject({ code: 'data-source-missing' });
      await expect(make(root, `${root}/data/*.csv`)).rejects.toMatchObject({ code: 'data-source-pattern' });
      await writeFile(`${root}/rows.parquet`, 'not parquet');
      await expect(make(root, `${root}/rows.parquet`, { data: { format: 'parquet' } })).rejects.toMatchObject({
        code: 'data-query',
      });
    });
  });

  it('divides Parquet as it divides the same rows in CSV', async () => {
    await inFolder(async (root) => {
      const [csv, parquet] = [`${root}/rows.csv`, `${root}/rows.parquet`];
      await writeFile(csv, TEXT);
      const session = await tables.open({ memoryLimitMb: 256, threads: 1, scratch: `${root}/s` });
      await session.run(`copy (select * from read_csv('${csv}')) to '${parquet}' (format parquet)`);
      session.close();
      const { report: one } = await make(root, csv, { data: { ...DATA, id: 'rowid' } });
      const { report: other } = await make(root, parquet, { data: { ...DATA, id: 'rowid', format: 'parquet' } });
      expect(other.splits).toEqual(one.splits);
      expect(other.columns).toEqual(one.columns);
    });
  });
});
