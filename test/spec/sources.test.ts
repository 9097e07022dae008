import { expect, it } from 'vitest';
import { declaredSources, folderOf, isPattern, matching, sourcesOf } from '../../src/spec/sources.ts';
import { specOf } from '../support/resolved-spec.ts';

const { data } = specOf('a');
const own = { name: 'test', path: 'data/test.csv', format: 'csv', pointer: '/data/split/test' } as const;

it('names the only source "source", and every input of a key', () => {
  expect(sourcesOf(data)).toEqual([{ name: 'source', path: 'data/rows.csv', format: 'csv', pointer: '/data/source' }]);
  expect(declaredSources({ ...data, split: { ...data.split, testSource: own } }).map(({ name }) => name)).toEqual([
    'data.source',
    'data.split.test',
  ]);
  expect(declaredSources({ ...data, sources: [{ ...own, name: 'x' }] }).map(({ name }) => name)).toEqual([
    'data.source.x',
  ]);
});

it('finds the files of a pattern in one order, from the folder that holds them all', () => {
  expect([isPattern('data/a.csv'), isPattern('data/*.csv'), isPattern('data/a?.csv')]).toEqual([false, true, true]);
  expect(matching('data/*.csv', ['data/b.csv', 'data/a.csv', 'data/x/c.csv', 'other.csv'])).toEqual([
    'data/a.csv',
    'data/b.csv',
  ]);
  expect(folderOf('data/2026/*/a-*.csv')).toBe('data/2026');
  expect(folderOf('*.csv')).toBe('');
});
