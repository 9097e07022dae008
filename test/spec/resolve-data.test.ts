import { describe, expect, it } from 'vitest';
import { places, readText, wagesSpec } from '../support/wages-spec.ts';

const SPLIT = 'split: {test: 0.25, seed: 7}';
const POSITIVE = '  positive: "yes"\n';

function read(edit: Readonly<Record<string, string>>) {
  return readText(wagesSpec(edit));
}

function dataOf(edit: Readonly<Record<string, string>>) {
  const { problems, spec } = read(edit);
  expect(problems).toEqual([]);
  return spec?.data;
}

describe('sources', () => {
  it('are one path, or several by name with a query', () => {
    expect(dataOf({ 'source: data/wages.csv': 'source: data/wages/*.jsonl.gz' })).toMatchObject({
      source: 'data/wages/*.jsonl.gz',
      format: 'jsonl',
    });
    const named =
      '{wages: data/wages.csv, prices: {path: data/prices, format: parquet}}\n  query: select * from wages join prices using (year)';
    expect(dataOf({ 'source: data/wages.csv': `source: ${named}` })).toMatchObject({
      source: 'data/wages.csv, data/prices',
      sources: [
        { name: 'wages', path: 'data/wages.csv', format: 'csv', pointer: '/data/source/wages' },
        { name: 'prices', path: 'data/prices', format: 'parquet', pointer: '/data/source/prices' },
      ],
      query: 'select * from wages join prices using (year)',
    });
  });

  it.each([
    ['several without a query', '{a: data/a.csv, b: data/b.csv}', ['6:3 missing-key']],
    ['a name that SQL would have to quote', '{"a b": data/a.csv}', ['6:12 wrong-form']],
    ['a path that leaves the repository', '{a: ../a.csv}', ['6:15 path-outside']],
    ['an unknown format', '{a: data/a.txt}', ['6:15 unknown-format']],
    ['a bucket of Google', 'gs://bucket/a.csv', ['6:11 not-yet']],
    ['a bucket with no object', 's3://bucket/', ['6:11 source-address']],
  ])('refuse %s', (_, source, expected) => {
    expect(places(read({ 'source: data/wages.csv': `source: ${source}` }))).toEqual(expected);
  });
});

describe('the split', () => {
  it('takes shares, times, a source of its own and strata', () => {
    expect(dataOf({})?.split).toEqual({ test: 0.25, validation: 0.15, seed: 7 });
    expect(dataOf({ [SPLIT]: 'split: {test: data/test.parquet}' })?.split).toEqual({
      test: 0,
      validation: 0.15,
      seed: 7,
      testSource: { name: 'test', path: 'data/test.parquet', format: 'parquet', pointer: '/data/split/test' },
    });
    const byTime = `time: day\n  split: {test: {from: 2026-02-01}, validation: {from: 2026-01-01}}`;
    expect(dataOf({ [SPLIT]: byTime })).toMatchObject({
      time: 'day',
      split: { test: 0, validation: 0, testFrom: '2026-02-01', validationFrom: '2026-01-01' },
    });
    expect(dataOf({ [SPLIT]: 'split: {stratify: [high_wage]}' })?.split).toMatchObject({ stratify: ['high_wage'] });
  });

  it.each([
    ['a time without its column', 'split: {test: {from: 2026-01-01}}', ['missing-key']],
    [
      'validation after test',
      'time: day\n  split: {test: {from: 2026-01-01}, validation: {from: 2026-01-02}}',
      ['split-order'],
    ],
    ['a source and a time', 'time: day\n  split: {test: {source: a.csv, from: 2026-01-01}}', ['split-conflict']],
    ['its own source after a query', 'query: select 1\n  split: {test: a.csv}', ['not-yet']],
    ['strata of groups', 'group: home\n  split: {stratify: [high_wage]}', ['split-conflict']],
    ['a time that is none', 'time: day\n  split: {test: {from: soon}}', ['wrong-form']],
  ])('refuses %s', (_, text, codes) => {
    expect(read({ [SPLIT]: text }).problems.map(({ code }) => code)).toEqual(codes);
  });
});

describe('quality', () => {
  const quality = (text: string) => read({ [POSITIVE]: `${POSITIVE}  quality: ${text}\n` });

  it('has checks, bare values written out, and a gate for its least score', () => {
    const { spec, problems } = quality(
      '{minScore: 0.9, checks: [{notNull: wage}, {notNull: [a, b]}, {rowCount: 10}, {between: {column: age, min: 16, on: train, weight: 5}}]}',
    );
    expect(problems).toEqual([]);
    expect(spec?.data.checks?.map(({ check, options, on, weight }) => ({ check, options, on, weight }))).toEqual([
      { check: 'notNull', options: { columns: ['wage'], mostly: 1 }, on: 'all', weight: 2 },
      { check: 'notNull', options: { columns: ['a', 'b'], mostly: 1 }, on: 'all', weight: 2 },
      { check: 'rowCount', options: { min: 10 }, on: 'all', weight: 2 },
      { check: 'between', options: { column: 'age', min: 16, mostly: 1 }, on: 'train', weight: 5 },
    ]);
    expect(spec?.gates.at(-1)).toMatchObject({ gate: 'quality', options: { quality: 'score', min: 0.9 } });
  });

  it.each([
    ['a check that is none', '{checks: [{notNul: wage}]}', 'unknown-key'],
    ['two checks in one', '{checks: [{notNull: wage, unique: id}]}', 'wrong-length'],
    ['a bare value where there is none', '{checks: [{between: wage}]}', 'wrong-type'],
    ['a check without what it needs', '{checks: [{inSet: {column: wage}}]}', 'missing-key'],
    ['sides of a check that compares them', '{checks: [{labelConflicts: {on: test}}]}', 'unknown-key'],
    ['a score that cannot be', '{minScore: 95}', 'out-of-range'],
  ])('refuses %s', (_, text, code) => {
    expect(quality(text).problems.map((problem) => problem.code)).toEqual([code]);
  });
});
