import { expect, it } from 'vitest';
import type { ResolvedData } from '../../../src/spec/resolved.ts';
import { specKeys } from '../../../src/stages/plan/keys.ts';
import { pluginsOf, specOf, treeOf } from '../../support/resolved.ts';

const FILES = { 'data/wages.csv': 'a', 'data/parts/1.csv': '1', 'data/parts/2.csv': '2', 'data/test.csv': 't' };
const base = specOf('a');

function keysOf(data: Partial<ResolvedData>, files: Readonly<Record<string, string>> = FILES) {
  return specKeys({ ...base, data: { ...base.data, ...data } }, treeOf(files), pluginsOf());
}

it('keys the files of a pattern by path and content, and no others', () => {
  const pattern = { source: 'data/parts/*.csv' };
  const { trainKey, train } = keysOf(pattern);
  expect(train[0]).toMatchObject({ name: 'data.source', value: expect.stringMatching(/^files [0-9a-f]{64}$/) });
  expect(keysOf(pattern, { ...FILES, 'data/wages.csv': 'b' }).trainKey).toBe(trainKey);
  expect(keysOf(pattern, { ...FILES, 'data/parts/2.csv': '3' }).trainKey).not.toBe(trainKey);
  expect(keysOf(pattern, { ...FILES, 'data/parts/3.csv': '3' }).trainKey).not.toBe(trainKey);
  expect(keysOf({ source: 'data/none/*.csv' }).missing).toEqual([
    { name: 'data.source', path: 'data/none/*.csv', why: 'git has no file that it names' },
  ]);
});

it('keys every named source, the query, and the test rows of their own', () => {
  const sources = [
    { name: 'a', path: 'data/wages.csv', format: 'csv', pointer: '/data/source/a' },
    { name: 'b', path: 'data/parts/1.csv', format: 'csv', pointer: '/data/source/b' },
  ] as const;
  const joined = { sources, query: 'select * from a join b' };
  const { trainKey, train } = keysOf(joined);
  expect(train.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['data.source.a', 'data.source.b', 'data.source.a.format', 'data.query']),
  );
  expect(keysOf(joined, { ...FILES, 'data/parts/1.csv': 'x' }).trainKey).not.toBe(trainKey);
  expect(keysOf({ ...joined, query: 'select 1' }).trainKey).not.toBe(trainKey);
  const testSource = { name: 'test', path: 'data/test.csv', format: 'csv', pointer: '/data/split/test' } as const;
  const own = { split: { ...base.data.split, test: 0, testSource } };
  const before = keysOf(own);
  const after = keysOf(own, { ...FILES, 'data/test.csv': 'u' });
  expect(after.evaluationInputsKey).not.toBe(before.evaluationInputsKey);
});

it.each([
  ['a weight', { weight: 'w' }],
  ['late targets', { time: 'day', labelDelay: '30d' }],
  ['a cut-off', { time: 'day', split: { ...base.data.split, testFrom: '2026-01-01' } }],
  ['strata', { split: { ...base.data.split, stratify: ['high_wage'] } }],
] as const)('%s is another model', (_, data) => {
  expect(keysOf(data).trainKey).not.toBe(keysOf({}).trainKey);
});

it('checks are looked at again when they change, and train nothing', () => {
  const at = { file: '', line: 1, column: 1 };
  const checked = (min: number) =>
    keysOf({ checks: [{ check: 'rowCount', options: { min }, on: 'all', weight: 2, at: { ...at, line: min } }] });
  expect(checked(10).trainKey).toBe(keysOf({}).trainKey);
  expect(new Set([keysOf({}), checked(10), checked(20)].map((keys) => keys.evaluationInputsKey)).size).toBe(3);
  expect(keysOf({ time: 'day' }).trainKey).toBe(keysOf({}).trainKey);
});

it('keys rows outside git by what data.lock pins, and by nothing else of it', () => {
  const source = 's3://acme/wages.csv';
  const digest = (letter: string) => `sha256:${letter.repeat(64)}` as const;
  const pinned = (letter: string, version: string) =>
    keysOf({ source, pins: [{ uri: source, files: [{ uri: source, size: 3, digest: digest(letter), version }] }] });
  expect(pinned('a', '1').train[0]).toEqual({ name: 'data.source', value: `pinned ${'a'.repeat(64)}` });
  expect(pinned('a', '2').trainKey).toBe(pinned('a', '1').trainKey);
  expect(pinned('b', '1').trainKey).not.toBe(pinned('a', '1').trainKey);
  expect(keysOf({ source }).missing).toEqual([{ name: 'data.source', path: source, why: 'data.lock does not pin it' }]);
});
