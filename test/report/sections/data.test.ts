import { expect, it } from 'vitest';
import type { DataReport } from '../../../src/core/records.ts';
import { dataSection, lineageText, qualityDefinition } from '../../../src/report/sections/data.ts';
import { checkOf, dataContext } from '../../support/data-context.ts';

const failing = checkOf({
  check: 'between',
  outcome: 'fail',
  title: 'age between 16 and 100',
  observed: '97 % of 100 values',
  required: 'all between 16 and 100',
  reason: '3 values of 100 in age are not between 16 and 100, first in data row 7',
  fix: 'Correct those rows of age.',
});

function dataOf(parts: Partial<DataReport> = {}): DataReport {
  return {
    ...dataContext([failing, checkOf({}), checkOf({ from: 'built-in', title: '<b>|x|</b>' })], 0.6).data,
    ...parts,
  };
}

it('says what failed and what to do, and folds away what passed', () => {
  const text = dataSection(dataOf())?.text ?? '';
  expect(text).toContain('quality score **0.6000**, 2 of 3 checks passed');
  expect(text).toContain('first in data row 7. **Fix:** Correct those rows of age.');
  const [open = '', folded = ''] = text.split('<details>');
  expect(open).toContain('age between 16 and 100');
  expect(open).not.toContain('wage not missing');
  expect(folded).toContain('wage not missing');
  expect(folded).not.toContain('<b>');
});

it('names every source, its files and the query', () => {
  const source = { format: 'csv', bytes: 1200, digest: dataOf().source.digest };
  const lineage = {
    sources: [
      { ...source, name: 'a', uri: 'data/a/*.csv', files: 3 },
      { ...source, name: 'b', uri: 'data/b.csv', files: 1 },
    ],
    query: 'select * from a join b using (id)',
    rows: 100,
    columns: 7,
    readAt: '2026-01-01T00:00:00.000Z',
  };
  const text = dataSection(dataOf({ lineage, droppedRows: 4 }))?.text ?? '';
  expect(text).toContain('`data/a/*.csv` (3 files, 1.20 kB), `data/b.csv` (1.20 kB) through data.query');
  expect(text).toContain('7 columns, 4 without a target left out');
  expect(text).toContain('| a: `data/a/*.csv` | ');
  expect(text).toContain('select * from a join b using (id)');
  expect(text).toContain('100 rows and 7 columns, read at `2026-01-01 00:00:00 UTC`.');
});

it('says what pins a source outside git, with its version, and how sources were joined', () => {
  const { source } = dataOf();
  const at = { format: 'csv', files: 1, bytes: source.bytes, digest: source.digest };
  const lineage = {
    sources: [
      { ...at, name: 'orders', uri: 's3://acme/orders.csv', pinned: { by: 'data.lock', versions: ['v-1'] } },
      { ...at, name: 'prices', uri: 'data/prices.csv' },
    ],
    join: ['Of prices, the newest row with equal product whose valid_from is not after at.'],
    rows: 1,
    columns: 2,
    readAt: '2026-01-01T00:00:00.123Z',
  } as const;
  const { text } = lineageText({ lineage });
  expect(text).toContain('data.lock, version v-1');
  expect(text).toMatch(/prices: `data\/prices.csv` .*\| git /);
  expect(text).toContain('- Of prices, the newest row with equal product');
  expect(lineageText({}).text).toBe('');
});

it('has nothing to say of data that was not checked', () => {
  expect(dataSection(dataContext(undefined).data)).toBeUndefined();
  expect(qualityDefinition([dataOf(), dataOf()]).text).toBe('- **data quality score**: a share');
});
