import { RecordBatchFileWriter, tableFromArrays } from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import type { DataReport } from '../../../src/core/records.ts';
import type { ResolvedData } from '../../../src/spec/resolved.ts';
import { csvOf, made, ROWS, type Row } from '../../support/made-rows.ts';

function digests({ splits }: DataReport): readonly string[] {
  return [splits.train.digest, splits.validation.digest, splits.test.digest];
}

async function arrowOf(rows: readonly Row[]): Promise<Uint8Array> {
  const column = <K extends keyof Row>(key: K) => rows.map((row) => row[key]);
  const table = tableFromArrays({
    id: column('id') as string[],
    n: Int32Array.from(column('n') as number[]),
    town: column('town') as string[],
    y: column('y') as string[],
    day: column('day') as string[],
    w: Float64Array.from(column('w') as number[]),
  });
  return RecordBatchFileWriter.writeAll(table).toUint8Array();
}

describe('sources', () => {
  it('give equal rows from CSV, JSON Lines, Arrow, and files by a pattern', async () => {
    const csv = await made({ 'data/rows.csv': csvOf(ROWS) }, { source: 'data/rows.csv' });
    const jsonl = await made(
      { 'data/rows.jsonl': ROWS.map((row) => JSON.stringify(row)).join('\n') },
      { source: 'data/rows.jsonl', format: 'jsonl' },
    );
    const arrow = await made(
      { 'data/rows.arrow': await arrowOf(ROWS) },
      { source: 'data/rows.arrow', format: 'arrow' },
    );
    const parts = await made(
      {
        'data/parts/1.csv': csvOf(ROWS.slice(0, 50)),
        'data/parts/2.csv': csvOf(ROWS.slice(50)),
        'data/other.csv': 'x\n1\n',
      },
      { source: 'data/parts/*.csv' },
    );
    for (const other of [jsonl, arrow, parts]) expect(digests(other.report)).toEqual(digests(csv.report));
    expect(parts.report.lineage).toMatchObject({
      sources: [{ name: 'source', uri: 'data/parts/*.csv', files: 2, format: 'csv' }],
      rows: 120,
      columns: 6,
      readAt: '1970-01-01T00:00:00.000Z',
    });
  });

  it('are joined by a query, whose result has one order', async () => {
    const texts = {
      'data/a.csv': csvOf(ROWS),
      'data/b.csv': `town,rent\n${[0, 1, 2, 3].map((i) => `t${i},${i * 100}`).join('\n')}\n`,
    };
    const query = 'select a.*, rent from a join b using (town) where n > 1 -- few';
    const features = [{ name: 'rent', type: 'numeric' as const }];
    const data: Partial<ResolvedData> = {
      source: 'data/a.csv, data/b.csv',
      sources: [
        { name: 'a', path: 'data/a.csv', format: 'csv', pointer: '/data/source/a' },
        { name: 'b', path: 'data/b.csv', format: 'csv', pointer: '/data/source/b' },
      ],
      query,
      features,
    };
    const one = await made(texts, data);
    expect(one.report.rows).toBe(ROWS.filter((row) => row.n > 1).length);
    expect(one.report.lineage).toMatchObject({ query, columns: 7, sources: [{ name: 'a' }, { name: 'b' }] });
    expect(one.sides.get('train')?.[0]).toMatchObject({ rent: expect.any(Number) });
    const other = await made(texts, data);
    expect(digests(other.report)).toEqual(digests(one.report));
  });

  it('are refused where a query reaches out, or a file is not there', async () => {
    const texts = { 'data/rows.csv': csvOf(ROWS), 'secret.csv': 'a\n1\n' };
    const reach = made(texts, { source: 'data/rows.csv', query: "select * from read_csv('secret.csv')" });
    await expect(reach).rejects.toMatchObject({ code: 'data-query-outside' });
    const byPath = made(texts, { source: 'data/rows.csv', query: "select * from 'data/rows.csv'" });
    await expect(byPath).rejects.toMatchObject({
      code: 'data-query-outside',
      message: expect.stringMatching(/ source$/),
    });
    await expect(made(texts, { source: 'data/*.parquet' })).rejects.toMatchObject({ code: 'data-source-missing' });
    await expect(made(texts, { source: 'data/none.csv' })).rejects.toMatchObject({ code: 'data-source-missing' });
  });

  it('tell that an Arrow file cannot be read', async () => {
    const broken = made({ 'data/rows.arrow': 'not arrow at all' }, { source: 'data/rows.arrow', format: 'arrow' });
    await expect(broken).rejects.toMatchObject({ code: 'data-arrow' });
  });
});

describe('sides', () => {
  const split = { test: 0, validation: 0.2, seed: 7 };

  it('come from a time', async () => {
    const { sides, report } = await made(
      { 'data/rows.csv': csvOf(ROWS) },
      {
        source: 'data/rows.csv',
        time: 'day',
        split: { ...split, validation: 0, testFrom: '2026-04-01', validationFrom: '2026-03-01' },
      },
    );
    expect(sides.get('test')).toHaveLength(30);
    expect(sides.get('validation')).toHaveLength(31);
    expect(report.splitRule).toContain('rows with column "day" from 2026-04-01 (UTC) on are test');
  });

  it('come from a source of its own', async () => {
    const own = { name: 'test', path: 'data/test.csv', format: 'csv', pointer: '/data/split/test' } as const;
    const { sides, report } = await made(
      { 'data/rows.csv': csvOf(ROWS.slice(0, 80)), 'data/test.csv': csvOf(ROWS.slice(80)) },
      { source: 'data/rows.csv', split: { ...split, testSource: own } },
    );
    expect(sides.get('test')).toHaveLength(40);
    expect(report.lineage?.sources.map(({ uri }) => uri)).toEqual(['data/rows.csv', 'data/test.csv']);
    expect(report.columns.map(({ name }) => name)).toEqual(['id', 'n', 'town', 'y', 'day', 'w']);
  });

  it('refuse test rows that lack a named column, or have it alone, and pass over the others', async () => {
    const own = { name: 'test', path: 'data/test.csv', format: 'csv', pointer: '/data/split/test' } as const;
    const split = { test: 0, validation: 0.2, seed: 7, testSource: own };
    const without = (name: string, rows: readonly Row[]) =>
      csvOf(rows)
        .split('\n')
        .map((line) => line.split(',').filter((_, i) => i !== Object.keys(ROWS[0] as Row).indexOf(name)))
        .map((cells) => cells.join(','))
        .join('\n');
    const [first, rest] = [ROWS.slice(0, 80), ROWS.slice(80)];
    const run = (main: string, test: string) =>
      made({ 'data/rows.csv': main, 'data/test.csv': test }, { source: 'data/rows.csv', split });
    await expect(run(csvOf(first), without('town', rest))).rejects.toMatchObject({
      code: 'data-source-unlike',
      message: 'the test rows and the others have unlike columns: data/test.csv lacks town of data/rows.csv',
    });
    await expect(run(without('y', first), csvOf(rest))).rejects.toMatchObject({
      message: 'the test rows and the others have unlike columns: data/rows.csv lacks y of data/test.csv',
    });
    expect((await run(csvOf(first), without('day', rest))).sides.get('test')).toHaveLength(40);
  });

  it('carry the weight of each row, where one is named', async () => {
    const { sides } = await made({ 'data/rows.csv': csvOf(ROWS) }, { source: 'data/rows.csv', weight: 'w' });
    const all = [...sides.values()].flat();
    expect(all.reduce((sum, row) => sum + Number(row['#weight']), 0)).toBe(ROWS.reduce((sum, row) => sum + row.w, 0));
  });

  it.each([
    ['data-time-invalid', { time: 'town', split: { ...split, testFrom: '2026-04-01' } }],
    ['data-weight-invalid', { weight: 'town' }],
    ['data-weight-invalid', { weight: 'w', query: "select * replace (if(id = 'r0', 1e300, w) as w) from source" }],
  ] as const)('refuse with %s, naming the row', async (code, data) => {
    const refused = made({ 'data/rows.csv': csvOf(ROWS) }, { source: 'data/rows.csv', ...data });
    await expect(refused).rejects.toMatchObject({ code, message: expect.stringContaining('data row 1 ') });
  });
});

it.each([
  [0, 'the 24 validation rows'],
  // What single precision rounds to 0.
  [1e-300, 'the 66 train rows'],
])('refuses a side whose rows all weigh nothing: %d', async (weight, which) => {
  const time = {
    time: 'day',
    split: { test: 0, validation: 0, seed: 7, testFrom: '2026-04-01', validationFrom: '2026-03-08' },
  };
  const light = which.includes('train') ? "day < '2026-03-08'" : "day between '2026-03-08' and '2026-03-31'";
  const query = `select * replace (case when ${light} then ${weight} else 1 end as w) from source`;
  const refused = made({ 'data/rows.csv': csvOf(ROWS) }, { source: 'data/rows.csv', weight: 'w', query, ...time });
  await expect(refused).rejects.toMatchObject({ code: 'data-weight-zero', message: expect.stringContaining(which) });
});

it.each([
  [{}, 'the data of data/rows.csv has columns and no rows'],
  [{ query: 'from source where n > 1000' }, 'data.query gives no row of data/rows.csv'],
])('says that there are no rows, before it looks into columns', async (data, message) => {
  const texts = { 'data/rows.csv': csvOf('query' in data ? ROWS : []) };
  await expect(made(texts, { source: 'data/rows.csv', ...data })).rejects.toMatchObject({
    code: 'data-no-rows',
    message,
  });
});

it('prints nothing of personal columns, and checks them all the same', async () => {
  const at = { file: 'm', line: 1, column: 1 };
  const { report, sides } = await made(
    { 'data/rows.csv': csvOf(ROWS).replaceAll(/r(\d+),/g, 'Ada Lovelace $1,') },
    {
      source: 'data/rows.csv',
      personal: ['id'],
      checks: [{ check: 'unique', options: { columns: ['id'] }, on: 'all', weight: 2, at }],
    },
  );
  expect(report.checks?.[0]).toMatchObject({ title: 'a personal column unique', outcome: 'pass' });
  expect(JSON.stringify(report)).not.toMatch(/Ada|"id"/);
  expect(JSON.stringify([...sides])).not.toContain('Ada');
});

describe('a CSV file that cannot be read', () => {
  const refusal = (text: string) => made({ 'data/all.csv': text }, { source: 'data/all.csv' });

  it.each([
    ['a cell too many', 'expected number of columns: 6 found: 7', 'r,1,t,yes,2026-01-01,1,surplus'],
    ['a cell too few', 'expected number of columns: 6 found: 5', 'r,1,t,yes,2026-01-01'],
  ])('names the line with %s', async (_, said, line) => {
    for (const rows of [3, 5000]) {
      const many = Array.from({ length: Math.ceil(rows / ROWS.length) }, () => ROWS)
        .flat()
        .slice(0, rows);
      await expect(refusal(`${csvOf(many)}${line}\n`)).rejects.toMatchObject({
        code: 'data-query',
        message: expect.stringContaining(`CSV error on line ${rows + 2}: ${said}`),
      });
    }
  });

  it('is said to be empty when it is', async () => {
    for (const text of ['', '\n\n']) {
      await expect(refusal(text)).rejects.toMatchObject({
        code: 'data-source-empty',
        message: 'the data file all.csv is empty',
      });
    }
  });
});

it.each([
  ['one array', JSON.stringify(ROWS)],
  ['numbers', '1\n2\n'],
  ['nothing', ''],
])('says of JSON Lines that hold %s that there is no object', async (_, text) => {
  const making = made({ 'data/rows.jsonl': text }, { source: 'data/rows.jsonl', format: 'jsonl' });
  await expect(making).rejects.toMatchObject({
    code: 'data-source-no-objects',
    message: 'no line of the JSON Lines rows.jsonl holds an object with a key',
  });
});

describe('a column that is not there', () => {
  it.each([
    {
      role: 'feature',
      uses: { features: [{ name: 'ww', type: 'numeric' }] },
      has: 'it has id, n, town, y, day',
      fix: 'Correct the name in the spec, or the header of the file.',
    },
    {
      role: 'id',
      uses: { id: 'ww' },
      has: 'it has id, n, town, y, day, a personal column',
      fix: 'Did you mean a personal column?',
    },
  ] as const)('is told without the names of personal columns: $role', async ({ role, uses, has, fix }) => {
    const making = made({ 'data/rows.csv': csvOf(ROWS) }, { source: 'data/rows.csv', personal: ['w'], ...uses });
    await expect(making).rejects.toMatchObject({
      code: 'data-column-missing',
      message: `the data has no column "ww", which the spec uses as ${role}; ${has}`,
      fix,
    });
  });
});
