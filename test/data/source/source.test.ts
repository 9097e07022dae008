import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import {
  booleanSql,
  delimiterOf,
  headerLineSql,
  jsonKeysSql,
  numericSql,
  sourceSql,
  textSql,
  typedSourceSql,
} from '../../../src/data/source/source.ts';
import { inFolder, tables } from '../../support/run.ts';

async function withCsv<T>(
  text: string,
  work: (ask: (sql: (path: string) => string) => Promise<readonly object[]>) => Promise<T>,
): Promise<T> {
  return inFolder(async (folder) => {
    await writeFile(`${folder}/rows.csv.gz`, gzipSync(text));
    const session = await tables.open({ memoryLimitMb: 256, threads: 1, scratch: `${folder}/s` });
    try {
      return await work((sql) => session.rows(sql(`${folder}/rows.csv.gz`)));
    } finally {
      session.close();
    }
  });
}

it('reads every cell as it stands in the file; nothing and NA are missing', async () => {
  await withCsv('n,t\n007,a\n,NA\n1.50,""\n', async (ask) => {
    const rows = await ask((path) => `select * from ${sourceSql({ paths: [path], format: 'csv' })}`);
    expect(rows).toEqual([
      { n: '007', t: 'a' },
      { n: null, t: null },
      { n: '1.50', t: null },
    ]);
  });
});

it.each([
  ['a,b', ','],
  ['a;b', ';'],
  ['a\tb', '\t'],
  ['a|b|c,d', '|'],
  ['"a;b;c";d,e,f', ','],
  ['"say ""a;b;c""",d', ','],
  ['only', ','],
  ['', ','],
])('finds in the header %j what separates cells: %j', (header, delimiter) => {
  expect(delimiterOf(header)).toBe(delimiter);
});

it('answers the first line with something in it, whatever it holds', async () => {
  for (const [text, line] of [
    ['\ufeffa;"b,c"\r\n1;2\r\n', 'a;"b,c"'],
    ['\n\na,b\n1,2\n', 'a,b'],
    [`'a,"b\n1,2\n`, `'a,"b`],
    ['#a,b', '#a,b'],
    ['', undefined],
  ] as const) {
    await withCsv(text, async (ask) => {
      const rows = await ask((path) => headerLineSql({ paths: [path], format: 'csv' }));
      expect(rows).toEqual(line === undefined ? [] : [{ line }]);
    });
  }
});

it('takes the rows as they stand, also when they look like another separator, quote or comment', async () => {
  await withCsv(`#id;b\n#1;'x,y\n#2;5" pipe\n"#3;";"say ""z"""\n`, async (ask) => {
    const rows = await ask((path) => `select * from ${sourceSql({ paths: [path], format: 'csv', delimiter: ';' })}`);
    expect(rows).toEqual([
      { '#id': '#1', b: "'x,y" },
      { '#id': '#2', b: '5" pipe' },
      { '#id': '#3;', b: 'say "z"' },
    ]);
  });
});

it('knows what the cells look like, after reading all of them', async () => {
  const numbers = Array.from({ length: 30_000 }, (_, i) => `${i},2020-01-02,${i}`);
  await withCsv(`n,day,late\n${numbers.join('\n')}\nNA,,x\n`, async (ask) => {
    const looks = await ask((path) => `describe select * from ${typedSourceSql({ paths: [path], format: 'csv' })}`);
    expect(looks.map((row) => Object.values(row)[1])).toEqual(['BIGINT', 'DATE', 'VARCHAR']);
  });
});

it('reads the same from Parquet whatever the numeric type', async () => {
  await inFolder(async (folder) => {
    const session = await tables.open({ memoryLimitMb: 256, threads: 1, scratch: `${folder}/s` });
    const path = `${folder}/rows.parquet`;
    await session.run(
      `copy (select * from (values (3::bigint, 3::double, 3::float), (4, 4.25, 'nan'::float)) t(i, d, f)) to '${path}' (format parquet)`,
    );
    const from = sourceSql({ paths: [path], format: 'parquet' });
    const columns = await session.describe(`select * from ${from}`);
    const rows = await session.rows(
      `select ${columns.map((column) => `${textSql(column)} as ${column.name}`)} from ${from}`,
    );
    expect(rows).toEqual([
      { i: '3', d: '3', f: '3' },
      { i: '4', d: '4.25', f: null },
    ]);
    session.close();
  });
});

it('turns text into numbers and truth values, or into nothing', async () => {
  await withCsv('n,b\n1e3,Yes\nNaN,0\nten,maybe\n-2, TRUE \n', async (ask) => {
    const [n, b] = [
      { name: 'n', type: 'VARCHAR' },
      { name: 'b', type: 'VARCHAR' },
    ] as const;
    const rows = await ask(
      (path) =>
        `select ${numericSql(n)} as n, ${booleanSql(b)} as b from ${sourceSql({ paths: [path], format: 'csv' })}`,
    );
    expect(rows).toEqual([
      { n: 1000, b: 1 },
      { n: null, b: 0 },
      { n: null, b: null },
      { n: -2, b: 1 },
    ]);
  });
});

it('reads JSON Lines of differing keys, whatever they are called', async () => {
  await inFolder(async (folder) => {
    const path = `${folder}/rows.jsonl`;
    const hostile = 'a"b~c/d\'e$.[0]';
    const rows = [
      { n: 1, [hostile]: 'x' },
      { n: 2.5, flag: true, [hostile]: null },
      { list: [1, 2], n: '' },
    ];
    await writeFile(path, rows.map((row) => JSON.stringify(row)).join('\n'));
    const files = { paths: [path], format: 'jsonl' } as const;
    const session = await tables.open({ memoryLimitMb: 256, threads: 1, scratch: `${folder}/s` });
    const keys = (await session.rows(jsonKeysSql(files))).map((row) => String(row['key']));
    expect(keys).toEqual([hostile, 'flag', 'list', 'n']);
    expect(await session.rows(`select * from ${sourceSql(files, keys)}`)).toEqual([
      { n: '1', flag: null, list: null, [hostile]: 'x' },
      { n: '2.5', flag: 'true', list: null, [hostile]: null },
      { n: '', flag: null, list: '[1,2]', [hostile]: null },
    ]);
    session.close();
  });
});

it('reads several files as one, columns by name', async () => {
  await inFolder(async (folder) => {
    await writeFile(`${folder}/1.csv`, 'a,b\n1,x\n');
    await writeFile(`${folder}/2.csv`, 'b,a\ny,2\n');
    const session = await tables.open({ memoryLimitMb: 256, threads: 1, scratch: `${folder}/s` });
    const from = sourceSql({ paths: [`${folder}/1.csv`, `${folder}/2.csv`], format: 'csv' });
    expect(await session.rows(`select * from ${from}`)).toEqual([
      { a: '1', b: 'x' },
      { a: '2', b: 'y' },
    ]);
    session.close();
  });
});
