import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differences } from './compare.ts';
import type { Input } from './inputs.ts';
import { operations } from './operations.ts';

interface Vector {
  readonly id: string;
  readonly op: string;
  readonly source: string;
  readonly input: Input;
  readonly expected: unknown;
  readonly tolerance: number;
}

const folder = process.env['TRAINYARD_REFERENCE_DIR'] || import.meta.dirname;
const families = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { family: string; vectors: Vector[] });

it('finds vectors to agree with', () => {
  expect(families.flatMap((family) => family.vectors).length).toBeGreaterThan(0);
});

describe.each(families)('$family', ({ vectors }) => {
  it.each(vectors)('$id', ({ op, input, expected, tolerance, source }) => {
    const operation = operations.get(op);
    if (operation === undefined) throw new Error(`no operation "${op}": add it to operations.ts`);
    expect(differences(operation(input), expected, tolerance), source).toEqual([]);
  });
});
