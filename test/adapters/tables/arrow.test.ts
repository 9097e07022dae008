import { readFile, writeFile } from 'node:fs/promises';
import * as duckdb from '@duckdb/node-api';
import {
  Binary,
  Bool,
  DateDay,
  Decimal,
  Dictionary,
  DurationSecond,
  Field,
  FixedSizeList,
  Float32,
  Int32,
  Int64,
  List,
  Null,
  RecordBatchFileWriter,
  RecordBatchStreamWriter,
  Struct,
  Table,
  TimeMicrosecond,
  TimestampMicrosecond,
  Utf8,
  vectorFromArray,
} from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { loadArrowFiles } from '../../../src/adapters/tables/arrow.ts';
import { inFolder } from '../../support/run.ts';

type Content = Uint8Array | Promise<Uint8Array>;

async function rowsOf(...contents: readonly Content[]): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return inFolder(async (folder) => {
    const paths = contents.map((_, i) => `${folder}/${i}.arrow`);
    for (const [i, content] of contents.entries()) await writeFile(paths[i] ?? '', await content);
    const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
    await loadArrowFiles(duckdb, connection, { table: '"#a ""b"""', paths });
    const reader = await connection.runAndReadAll('select columns(*)::varchar from "#a ""b"""');
    connection.closeSync();
    return reader.getRowObjects();
  });
}

function fileOf(table: Table): Promise<Uint8Array> {
  return Promise.resolve(RecordBatchFileWriter.writeAll(table).toUint8Array());
}

describe('loadArrowFiles', () => {
  it('reads every type that rows are made of, missing values too', async () => {
    const table = new Table({
      'a "quoted" name': vectorFromArray(['x', null, "it's"], new Utf8()),
      category: vectorFromArray(['k', 'l', null], new Dictionary(new Utf8(), new Int32())),
      flag: vectorFromArray([true, false, null], new Bool()),
      whole: vectorFromArray([1n, null, 9007199254740993n], new Int64()),
      part: vectorFromArray([0.5, null, -2], new Float32()),
      day: vectorFromArray([new Date('2026-01-31'), null, new Date('1969-12-31')], new DateDay()),
      at: vectorFromArray([Date.UTC(2026, 0, 31, 6, 7, 8), null, 0], new TimestampMicrosecond()),
      image: vectorFromArray([[1, 2], null, [3, 4]], new FixedSizeList(2, new Field('item', new Int32(), true))),
    });
    expect(await rowsOf(fileOf(table))).toEqual([
      {
        'a "quoted" name': 'x',
        category: 'k',
        flag: 'true',
        whole: '1',
        part: '0.5',
        day: '2026-01-31',
        at: '2026-01-31 06:07:08',
        image: '[1.0, 2.0]',
      },
      {
        'a "quoted" name': null,
        category: 'l',
        flag: 'false',
        whole: null,
        part: null,
        day: null,
        at: null,
        image: null,
      },
      {
        'a "quoted" name': "it's",
        category: null,
        flag: null,
        whole: '9007199254740993',
        part: '-2.0',
        day: '1969-12-31',
        at: '1970-01-01 00:00:00',
        image: '[3.0, 4.0]',
      },
    ]);
  });

  it('reads decimals exactly', async () => {
    const words = (value: bigint) => new Uint32Array(new BigInt64Array([value, value < 0n ? -1n : 0n]).buffer);
    const table = new Table({ price: vectorFromArray([words(12345n), words(-5n)], new Decimal(2, 10, 128)) });
    expect(await rowsOf(fileOf(table))).toEqual([{ price: '123.45' }, { price: '-0.05' }]);
  });

  it('reads as text or bytes what no model could use, because other columns stand beside it', async () => {
    const table = new Table({
      nested: vectorFromArray([{ a: 1n }, null], new Struct([new Field('a', new Int64(), true)])),
      words: vectorFromArray([['x', 'y'], null], new List(new Field('item', new Utf8(), true))),
      nothing: vectorFromArray([null, null], new Null()),
      clock: vectorFromArray([3_723_000_004n, null], new TimeMicrosecond()),
      lasted: vectorFromArray([90n, null], new DurationSecond()),
      bytes: vectorFromArray([Uint8Array.of(97, 255), null], new Binary()),
    });
    expect(await rowsOf(fileOf(table))).toEqual([
      {
        nested: '{"a":"1"}',
        words: '["x","y"]',
        nothing: null,
        clock: '01:02:03.000004',
        lasted: '90',
        bytes: 'a\\xFF',
      },
      { nested: null, words: null, nothing: null, clock: null, lasted: null, bytes: null },
    ]);
  });

  // Written by pyarrow 26.0.1, `pyarrow.feather.write_feather(table, path, compression=...)`.
  it.each(['lz4', 'zstd'])('reads what pandas packs with %s', async (compression) => {
    const rows = await rowsOf(readFile(`test/fixtures/arrow/${compression}.feather`));
    expect(rows).toHaveLength(1200);
    expect(rows.slice(0, 3)).toEqual([
      { n: '1', part: '0.5', town: 'Graz', flag: 'true', name: 'n0' },
      { n: null, part: null, town: 'Wien', flag: 'false', name: 'n1' },
      { n: '3', part: '-2.0', town: null, flag: null, name: 'n2' },
    ]);
    expect(new Set(rows.map((row, i) => row['name'] === `n${i % 7}`))).toEqual(new Set([true]));
  });

  it('reads several files and streams, many rows at a time', async () => {
    const table = (from: number) =>
      new Table({
        n: vectorFromArray(
          Array.from({ length: 5000 }, (_, i) => from + i),
          new Int32(),
        ),
      });
    const stream = RecordBatchStreamWriter.writeAll(table(5000)).toUint8Array(true);
    const rows = await rowsOf(fileOf(table(0)), stream);
    expect(rows.map((row) => Number(row['n']))).toEqual(Array.from({ length: 10_000 }, (_, i) => i));
  });

  it.each([
    ['is none', new TextEncoder().encode('no arrow, and long enough to look into')],
    [
      'is cut off',
      fileOf(new Table({ n: vectorFromArray([1, 2, 3], new Int32()) })).then((bytes) => bytes.slice(0, 200)),
    ],
  ] as readonly (readonly [string, Content])[])('says that a file %s', async (_, content) => {
    await expect(rowsOf(content)).rejects.toMatchObject({ code: 'data-arrow' });
  });

  it('refuses files with different columns', async () => {
    const [one, other] = ['a', 'b'].map((name) => fileOf(new Table({ [name]: vectorFromArray([1], new Int32()) })));
    await expect(rowsOf(one ?? new Uint8Array(), other ?? new Uint8Array())).rejects.toMatchObject({
      code: 'data-arrow',
    });
  });
});
