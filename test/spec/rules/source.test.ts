import { describe, expect, it } from 'vitest';
import { readText, wagesSpec } from '../../support/wages-spec.ts';

const ONE = '  source: data/wages.csv\n';
const read = (source: string, more = '  time: seen_at\n') =>
  readText(wagesSpec({ [ONE]: `  source: ${source}\n${more}` }));
const codes = (source: string, more?: string): readonly string[] =>
  read(source, more).problems.flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));

const ROWS = 'wages: data/wages.csv';
const PRICES = 'prices: {path: data/prices.csv, time: since, match: [region]}';

describe('sources that are joined by time', () => {
  it('resolve, with what they match by in one order', () => {
    const { spec, problems } = read(`{${ROWS}, prices: {path: data/p.parquet, time: since, match: [b, a], delay: 1d}}`);
    expect(problems).toEqual([]);
    expect(spec?.data.sources?.map(({ name, asOf }) => [name, asOf])).toEqual([
      ['wages', undefined],
      ['prices', { time: 'since', match: ['a', 'b'], delay: '1d' }],
    ]);
  });

  it.each([
    ['nothing says how', `{${ROWS}, prices: data/prices.csv}`, ['missing-key']],
    ['no match', `{${ROWS}, prices: {path: data/prices.csv, time: since}}`, ['missing-key']],
    ['no time', `{${ROWS}, prices: {path: data/prices.csv, match: [region]}}`, ['missing-key']],
    ['only a delay', `{${ROWS}, prices: {path: data/prices.csv, delay: 1d}}`, ['missing-key', 'missing-key']],
    ['no rows to join to', `{${PRICES}}`, ['join-rows']],
    ['two with rows', `{${ROWS}, more: data/more.csv, ${PRICES}}`, ['join-rows']],
    [
      'a delay that is none',
      `{${ROWS}, prices: {path: data/p.csv, time: since, match: [a], delay: soon}}`,
      ['wrong-form'],
    ],
    ['an empty match', `{${ROWS}, prices: {path: data/p.csv, time: since, match: []}}`, ['wrong-length']],
  ])('are refused where there is %s', (_, source, expected) => {
    expect(codes(source)).toEqual(expected);
  });

  it('need the time of a row, no query, and no test rows of their own', () => {
    expect(codes(`{${ROWS}, ${PRICES}}`, '')).toEqual(['missing-key']);
    expect(codes(`{${ROWS}, ${PRICES}}`, '  time: t\n  query: select * from wages\n')).toEqual(['join-conflict']);
    const text = wagesSpec({
      [ONE]: `  source: {${ROWS}, ${PRICES}}\n  time: t\n`,
      'test: 0.25': 'test: data/test.csv',
    });
    expect(readText(text).problems.map(({ code }) => code)).toEqual(['not-yet']);
  });
});
