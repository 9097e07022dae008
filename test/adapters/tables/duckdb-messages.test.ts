import { writeFile } from 'node:fs/promises';
import * as api from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { withoutCells } from '../../../src/adapters/tables/duckdb-messages.ts';
import { inFolder } from '../../support/run.ts';

/** What the engine itself says, so that another version's words are noticed. */
async function refusalOf(sql: string): Promise<string> {
  const instance = await api.DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.runAndReadAll(sql);
  } catch (error) {
    return (error as Error).message;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
  throw new Error('the engine took it');
}

it.each([
  ["select cast('al''ice' as int)", 'Conversion Error: a value cannot be read as the type it should have, INT32'],
  ["select cast('alice 2020-13-45' as date)", 'Conversion Error: a value cannot be read as the type it should have'],
  ["select error('alice')", 'Invalid Input Error about a value, which is not shown'],
  ["select json_extract('alice{', '$.a')", 'Invalid Input Error about a value, which is not shown'],
  ["select strptime('alice', '%Y')", 'Invalid Input Error about a value, which is not shown'],
  ['select 9223372036854775807 + 4711', 'Out of Range Error: a value cannot be read as the type it should have'],
])('%s is told without its cells', async (sql, told) => {
  expect(withoutCells(await refusalOf(sql))).toBe(told);
});

it('tells the line of a file, and not what stands in it', () => {
  const csv =
    'Invalid Input Error: CSV Error on Line: 7\nOriginal Line: alice,1,2\nExpected Number of Columns: 2 Found: 3\nPossible';
  expect(withoutCells(csv)).toBe('CSV error on line 7: expected number of columns: 2 found: 3');
  const json =
    'Invalid Input Error: Malformed JSON in file "/d/alice.jsonl", at byte 7 in line 3: unexpected character. ';
  expect(withoutCells(json)).toBe('malformed JSON at byte 7 of line 3');
});

it('tells that JSON Lines start with a byte order mark', async () => {
  await inFolder(async (folder) => {
    await writeFile(`${folder}/alice.jsonl`, '\uFEFF{"a": 1}\n{"a": 2}\n');
    const told = withoutCells(
      await refusalOf(`select * from read_json_objects('${folder}/alice.jsonl', format = 'newline_delimited')`),
    );
    expect(told).toBe('JSON Lines start with a byte order mark; write them as UTF-8 without one');
  });
});

it.each([
  ['a few', 'PAR1 nope'],
  ['many', 'alice,1\n'.repeat(20)],
])('tells a Parquet file that is none, of %s bytes', async (_, text) => {
  await inFolder(async (folder) => {
    await writeFile(`${folder}/alice.parquet`, text);
    const told = withoutCells(await refusalOf(`select * from read_parquet('${folder}/alice.parquet')`));
    expect(told).toBe('a file is cut off, or is no Parquet file');
  });
});

it('tells what is wrong with a query, and our own refusals, whole', async () => {
  const binder = await refusalOf('select nosuch from (select 1 as a)');
  expect(withoutCells(binder)).toBe(binder);
  const ours = 'Invalid Input Error: column id holds a whole number beyond 2^53, which would lose digits';
  expect(withoutCells(ours)).toBe(ours);
});
