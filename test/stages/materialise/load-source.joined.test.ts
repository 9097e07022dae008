import { describe, expect, it } from 'vitest';
import type { ResolvedData } from '../../../src/spec/resolved.ts';
import { csvOf, made, ROWS } from '../../support/made-rows.ts';

describe('sources that are joined by time', () => {
  const prices = ['town,since,price,by'];
  for (let town = 0; town < 3; town++) {
    for (const day of ['2026-01-01', '2026-02-01', '2026-03-01'])
      prices.push(`t${town},${day},${town}${day[6]},someone`);
  }
  const joined = {
    source: 'data/rows.csv, data/prices.csv',
    sources: [
      { name: 'rows', path: 'data/rows.csv', format: 'csv', pointer: '' },
      {
        name: 'prices',
        path: 'data/prices.csv',
        format: 'csv',
        pointer: '',
        asOf: { time: 'since', match: ['town'], delay: '1d' },
      },
    ],
    time: 'day',
    personal: ['prices_by'],
    features: [{ name: 'prices_price', type: 'numeric' }],
  } as const satisfies Partial<ResolvedData>;

  it('give every row what was known then, are checked unasked, and are said in the lineage', async () => {
    const texts = { 'data/rows.csv': csvOf(ROWS), 'data/prices.csv': `${prices.join('\n')}\n` };
    const { report, sides } = await made(texts, joined);
    const rows = [...sides.values()].flat();
    expect(rows).toHaveLength(ROWS.length);
    const expected = new Map<number | null, number>();
    for (const { town, day } of ROWS) {
      const month = ['2026-03-02', '2026-02-02', '2026-01-02'].findIndex((from) => day >= from);
      const price = town === 't3' || month < 0 ? null : Number(`${town[1]}${3 - month}`);
      expected.set(price, (expected.get(price) ?? 0) + 1);
    }
    const found = new Map<unknown, number>();
    for (const { prices_price: price } of rows) found.set(price, (found.get(price) ?? 0) + 1);
    expect(found).toEqual(expected);
    expect(report.checks?.find(({ check }) => check === 'pointInTime')).toMatchObject({
      from: 'built-in',
      outcome: 'pass',
    });
    expect(report.lineage).toMatchObject({
      join: ['Of prices, the newest row with equal town whose since, known 1d later, is not after day.'],
      rows: 120,
      columns: 9,
    });
    expect(report.lineage?.sources.map(({ name }) => name)).toEqual(['rows', 'prices']);
    expect(JSON.stringify(report)).not.toContain('prices_by');
  });
});
