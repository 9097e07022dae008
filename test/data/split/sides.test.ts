import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceSql } from '../../../src/data/source/source.ts';
import { type Division, dividedRows, divisionRule } from '../../../src/data/split/sides.ts';
import { inFolder, tables } from '../../support/run.ts';

const SPLIT: Division = { test: 0.25, validation: 0.15, seed: 7, personal: [] };

type Row = readonly (string | null)[];

/** The sides of the rows, in order, as the engine finds them in a CSV file. */
async function sidesOf(header: readonly string[], rows: readonly Row[], split: Division): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    const quoted = (cell: string | null): string => (cell === null ? '' : `"${cell.replaceAll('"', '""')}"`);
    const lines = [header, ...rows].map((row) => row.map(quoted).join(','));
    await writeFile(`${folder}/rows.csv`, `${lines.join('\n')}\n`);
    const session = await tables.open({ memoryLimitMb: 128, threads: 1, scratch: `${folder}/s` });
    const from = sourceSql({ paths: [`${folder}/rows.csv`], format: 'csv' });
    const columns = await session.describe(`select * from ${from}`);
    await session.run(`create table "#source" as select row_number() over () as "#row", * from ${from}`);
    const { from: all, side } = dividedRows(columns, split);
    const found = await session.rows(`select ${side} as side from ${all} order by "#row"`);
    session.close();
    return found.map((row) => String(row['side']));
  });
}

/** The rule as its description says it, without our code and without SQL. */
function sideByHand(key: string, { seed, test, validation }: Division): string {
  const digits = createHash('md5').update(`${seed}:${key}`).digest('hex').slice(0, 13);
  const u = Number.parseInt(digits, 16) / 16 ** 13;
  return u < test ? 'test' : u < test + validation ? 'validation' : 'train';
}

const cell = fc.stringMatching(/^[a-z0-9ä', "]{1,6}$/).filter((text) => text.trim() !== '' && text !== 'NA');
const rows = fc.array(fc.tuple(cell, fc.option(cell)), { minLength: 2, maxLength: 40 });

describe('a split by shares', () => {
  it('keeps a row on its side when rows are added', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, async (first, more) => {
        const header = ['a', 'b'];
        const [before, after] = [
          await sidesOf(header, first, SPLIT),
          await sidesOf(header, [...first, ...more], SPLIT),
        ];
        expect(after.slice(0, first.length)).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });

  it('is the rule that the report states, so that anyone can repeat it', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.nat(), async (table, seed) => {
        const split = { ...SPLIT, seed };
        const text = (value: string | null): string => (value === null ? '-' : `${[...value].length}:${value}`);
        expect(await sidesOf(['b', 'a'], table, split)).toEqual(
          table.map(([b, a]) => sideByHand(text(a) + text(b), split)),
        );
        expect(await sidesOf(['b', 'a'], table, { ...split, id: 'a' })).toEqual(
          table.map(([b, a]) => sideByHand(a ?? text(a) + text(b), split)),
        );
      }),
      { numRuns: 15 },
    );
    expect(divisionRule({ ...SPLIT, id: 'a' })).toContain('13 hex digits of MD5("7:" + key)');
  });

  it('keeps groups and equal rows together', async () => {
    const many = Array.from({ length: 400 }, (_, i) => [`household ${i % 40}`, `person ${i}`] as const);
    const sides = await sidesOf(['group', 'id'], many, { ...SPLIT, group: 'group', id: 'id' });
    for (const [i, side] of sides.entries()) expect(side).toBe(sides[i % 40]);
    const twins = await sidesOf(['a', 'b'], [...many, ...many], SPLIT);
    expect(twins.slice(400)).toEqual(twins.slice(0, 400));
  });

  it('gives each side its share, and other seeds other sides', async () => {
    const many = Array.from({ length: 20_000 }, (_, i) => [`row ${i}`] as const);
    const sides = await sidesOf(['id'], many, { ...SPLIT, id: 'id' });
    const share = (side: string): number => sides.filter((found) => found === side).length / sides.length;
    expect(share('test')).toBeCloseTo(0.25, 1.5);
    expect(share('validation')).toBeCloseTo(0.15, 1.5);
    const others = await sidesOf(['id'], many, { ...SPLIT, id: 'id', seed: 8 });
    expect(others).not.toEqual(sides);
  });
});

it('divides cells that look like another way of quoting', async () => {
  const rows = [
    [",'0", null],
    ['a', null],
    ["',", null],
  ] as const;
  expect(await sidesOf(['b', 'a'], rows, { ...SPLIT, seed: 0 })).toEqual(['train', 'test', 'train']);
});

describe('a split by time', () => {
  const days = Array.from({ length: 20 }, (_, i) => [`2026-01-${String(i + 10)}`, `r${i}`] as const);
  const division = { ...SPLIT, test: 0, time: 'day', testFrom: '2026-01-25' };

  it('takes test rows from the cut-off on, to the second, and validation by share or time', async () => {
    const byTime = await sidesOf(['day', 'id'], days, {
      ...division,
      validation: 0,
      validationFrom: '2026-01-20T00:00',
    });
    expect(byTime).toEqual(days.map((_, i) => (i >= 15 ? 'test' : i >= 10 ? 'validation' : 'train')));
    const byShare = await sidesOf(['day', 'id'], days, { ...division, validation: 0.3 });
    expect(byShare.slice(15)).toEqual(days.slice(15).map(() => 'test'));
    expect(byShare.slice(0, 15)).not.toContain('test');
  });

  it('says so, and names no personal column', () => {
    const named = divisionRule({ ...division, validation: 0, validationFrom: '2026-01-20' });
    expect(named).toBe(
      'rows with column "day" from 2026-01-25 (UTC) on are test; of the others those from 2026-01-20 on are validation; ' +
        'the rest is training. A row stays on its side when rows are added.',
    );
    expect(divisionRule({ ...division, id: 'name', personal: ['name', 'day'] })).not.toMatch(/"(name|day)"/);
  });
});

describe('a stratified split', () => {
  const strata = { ...SPLIT, stratify: ['kind'], id: 'id' };
  const many = Array.from({ length: 1000 }, (_, i) => [i % 50 === 0 ? 'rare' : 'common', `id ${i}`] as const);

  it('gives every stratum nearly the same shares, closer than chance would', async () => {
    const sides = await sidesOf(['kind', 'id'], many, strata);
    for (const kind of ['rare', 'common']) {
      const own = sides.filter((_, i) => many[i]?.[0] === kind);
      for (const [side, share] of [
        ['test', 0.25],
        ['validation', 0.15],
        ['train', 0.6],
      ] as const) {
        const wanted = own.length * share;
        expect(Math.abs(own.filter((found) => found === side).length - wanted)).toBeLessThanOrEqual(2.5);
      }
    }
  });

  it('keeps rows on their side when others are appended, and copies of a row together', async () => {
    const first = await sidesOf(['kind', 'id'], many.slice(0, 300), strata);
    const all = await sidesOf(['kind', 'id'], many, strata);
    expect(all.slice(0, 300)).toEqual(first);
    const twins = await sidesOf(['kind', 'id'], [...many, ...many], strata);
    expect(twins.slice(1000)).toEqual(twins.slice(0, 1000));
  });

  it('says how', () => {
    expect(divisionRule(strata)).toContain('n counts the different keys among the rows that share column "kind"');
  });
});

describe('targets that come late', () => {
  const days = ['2026-01-01', '2026-01-20', '2026-02-10', '2026-02-20', '2026-03-10', '2026-03-31'].map((day) => [day]);
  const delayed = { ...SPLIT, time: 'day', labelDelay: '30d' };

  it('leave out what the newest row is too young for', async () => {
    const sides = await sidesOf(['day'], days, { ...delayed, test: 0, validation: 0 });
    // 30 days before the newest, 2026-03-31, is 2026-03-01.
    expect(sides).toEqual(['train', 'train', 'train', 'train', 'immature', 'immature']);
  });

  it('leave out of each side what was not known at the cut-off after it', async () => {
    const cut = { ...delayed, test: 0, validation: 0, validationFrom: '2026-02-01', testFrom: '2026-02-15' };
    const sides = await sidesOf(['day'], days, cut);
    // 01-01 + 30 d = 01-31, before the cut-off; 01-20 + 30 d and 02-10 + 30 d lie after theirs; 02-20 is a test row.
    expect(sides).toEqual(['train', 'immature', 'immature', 'test', 'immature', 'immature']);
    expect(divisionRule(cut)).toContain('after the next cut-off (2026-02-01, 2026-02-15)');
    expect(divisionRule({ ...cut, personal: ['day'] })).not.toContain('"day"');
  });

  it('change nothing where none is declared', async () => {
    const { labelDelay: _, ...plain } = delayed;
    expect(await sidesOf(['day'], days, plain)).not.toContain('immature');
    expect(divisionRule(plain)).not.toContain('Left out');
  });
});
