import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceSql } from '../../src/data/source.ts';
import { positionSql, type SplitOptions, sideSql, splitRule } from '../../src/data/split.ts';
import { inFolder, tables } from '../support/run.ts';

const SPLIT: SplitOptions = { test: 0.25, validation: 0.15, seed: 7 };

type Row = readonly (string | null)[];

/** The sides of the rows, in order, as the engine finds them in a CSV file. */
async function sidesOf(
  header: readonly string[],
  rows: readonly Row[],
  split: SplitOptions,
): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    const quoted = (cell: string | null): string => (cell === null ? '' : `"${cell.replaceAll('"', '""')}"`);
    const lines = [header, ...rows].map((row) => row.map(quoted).join(','));
    await writeFile(`${folder}/rows.csv`, `${lines.join('\n')}\n`);
    const session = await tables.open({ memoryLimitMb: 128, threads: 1, scratch: `${folder}/s` });
    const from = sourceSql(`${folder}/rows.csv`, 'csv');
    const columns = await session.describe(`select * from ${from}`);
    const found = await session.rows(`select ${sideSql(positionSql(columns, split), split)} as side from ${from}`);
    session.close();
    return found.map((row) => String(row['side']));
  });
}

/** The rule as its description says it, without our code and without SQL. */
function sideByHand(key: string, { seed, test, validation }: SplitOptions): string {
  const digits = createHash('md5').update(`${seed}:${key}`).digest('hex').slice(0, 13);
  const u = Number.parseInt(digits, 16) / 16 ** 13;
  return u < test ? 'test' : u < test + validation ? 'validation' : 'train';
}

const cell = fc.stringMatching(/^[a-z0-9ä', "]{1,6}$/).filter((text) => text.trim() !== '' && text !== 'NA');
const rows = fc.array(fc.tuple(cell, fc.option(cell)), { minLength: 2, maxLength: 40 });

describe('the split', () => {
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
    expect(splitRule({ ...SPLIT, id: 'a' })).toContain('13 hex digits of MD5("7:" + key)');
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
