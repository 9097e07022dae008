import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { catalogOf } from '../../src/core/catalog.ts';
import type { Json } from '../../src/core/json.ts';
import type { Check } from '../../src/core/plugins.ts';
import { runChecks } from '../../src/stages/materialise/data-checks.ts';
import { checked, inSession, made } from '../support/checked.ts';

/** For each check: options over a column of any name. */
const CASES = new Map<string, (column: string) => Record<string, Json>>([
  ['between', (column) => ({ column, min: 1, max: 9 })],
  ['classBalance', () => ({ min: 0.1 })],
  ['completeness', (column) => ({ columns: [column] })],
  ['constantColumn', (column) => ({ columns: [column] })],
  ['drift', (column) => ({ columns: [column] })],
  ['duplicateRows', (column) => ({ columns: [column] })],
  ['freshness', (column) => ({ column, within: '7d' })],
  ['groupLeakage', (column) => ({ column })],
  ['inSet', (column) => ({ column, values: ['a', 1, "it's", '"', true] })],
  ['labelConflicts', () => ({})],
  ['matches', (column) => ({ column, pattern: '[a-z\'"]+' })],
  ['newCategories', (column) => ({ columns: [column] })],
  ['notNull', (column) => ({ columns: [column] })],
  ['outliers', (column) => ({ column })],
  ['pointInTime', (column) => ({ columns: [column] })],
  ['rowCount', () => ({ min: 1 })],
  ['targetLeakage', (column) => ({ columns: [column] })],
  ['trainTestOverlap', (column) => ({ columns: [column] })],
  ['type', (column) => ({ column, is: 'integer' })],
  ['unique', (column) => ({ columns: [column] })],
]);

const SECRET = 'zq-secret-9';

/** Names with every kind of quote, and no two that DuckDB takes for one. */
const hostile = fc
  .string({
    minLength: 1,
    maxLength: 12,
    unit: fc.constantFrom('"', "'", ';', '-', ' ', '\\', '%', '(', ')', '[', '$', 'a', 'Ä', '*', '`'),
  })
  .filter((name) => name.trim() !== '');

function tableOf(column: string) {
  return {
    columns: { [column]: [...made(30, (i) => i % 7), ...made(10, () => SECRET), null, null] },
    sides: made(42, (i) => (['train', 'test', 'train', 'validation'] as const)[i % 4] ?? 'train'),
    target: made(42, (i) => (i % 3 === 0 ? 'no' : 'yes')),
    features: { [column]: 'category' },
    group: column,
  };
}

describe.each(checks.all.map((check) => [check.id, check] as const))('check %s', (id, check: Check) => {
  const options = CASES.get(id) as (column: string) => Record<string, Json>;

  it('asks about columns of any name, and answers the same whatever the name', async () => {
    const plain = await checked(check, options('plain'), tableOf('plain'));
    await fc.assert(
      fc.asyncProperty(hostile, async (name) => {
        const found = await checked(check, options(name), tableOf(name));
        expect([found.outcome, found.value]).toEqual([plain.outcome, plain.value]);
      }),
      { numRuns: 8 },
    );
  });

  it('holds no cell of the data, and no name of a personal column', async () => {
    const result = await checked(check, options('birth name'), { ...tableOf('birth name'), personal: ['birth name'] });
    expect(JSON.stringify(result)).not.toContain(SECRET);
    expect(JSON.stringify(result)).not.toContain('birth name');
  });

  it('says what it observed, what is required, and what to do', async () => {
    const result = await checked(check, options('n'), tableOf('n'));
    expect(result.observed).not.toBe('');
    expect(result.required).not.toBe('');
    expect(result.reason).not.toMatch(/[.]$/);
    if (result.outcome === 'pass') expect(result.fix).toBe('');
    else expect(result.fix).toMatch(/^[A-Z].*\.$/);
    expect(`${result.observed}${result.reason}`).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('judges a table without rows without breaking', async () => {
    const empty = { columns: { n: [] }, features: { n: 'category' }, group: 'n' };
    const result = await checked(check, options('n'), empty);
    expect(id === 'rowCount' ? 'fail' : 'not-estimable').toBe(result.outcome);
  });

  it('has a schema that takes its options, describes each, and refuses others', () => {
    const schema = check.schema as { properties: Record<string, { description?: string }> };
    for (const property of Object.values(schema.properties)) expect(property.description).toMatch(/\.$/);
    const valid = new Ajv2020({ strict: false }).compile({ ...check.schema, additionalProperties: false });
    expect(valid(options('n'))).toBe(true);
    expect(valid({ ...options('n'), nonsense: 1 })).toBe(false);
    if (check.bare !== undefined) expect(Object.keys(schema.properties)).toContain(check.bare);
  });

  it('runs unasked only with options that its schema takes', async () => {
    const unasked = await inSession(tableOf('n'), async (session, rows) => {
      const found = check.unasked?.(rows);
      if (found === undefined) return undefined;
      const [result] = await runChecks(
        { rows, declared: [], personal: [] },
        { session, checks: catalogOf('check', { check }) },
      );
      expect(result).toMatchObject({ check: id, from: 'built-in', weight: 1 });
      return found;
    });
    if (unasked !== undefined) expect(new Ajv2020({ strict: false }).compile(check.schema)(unasked)).toBe(true);
  });
});
