import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { digitsCsv } from '../../examples/digits/make-data.mjs';
import { textOf } from '../support/sources.ts';

const committed = textOf('examples/digits/data/digits.csv');
const [header = [], ...rows] = committed
  .trimEnd()
  .split('\n')
  .map((line) => line.split(','));

describe('the data of examples/digits', () => {
  it('is what the script draws, byte for byte', () => {
    expect(digitsCsv()).toBe(committed);
  });

  it('has 120 different pictures of each digit', () => {
    expect(header).toHaveLength(65);
    const counts = groups();
    expect([...counts.values()].map((group) => group.length)).toEqual(Array(10).fill(120));
    expect(new Set(rows.map((row) => row.join())).size).toBe(1200);
  });

  it('has ink from 0 to 16', () => {
    const ink = rows.flatMap(([, ...pixels]) => pixels.map(Number));
    expect([Math.min(...ink.slice(0, 6400)), Math.max(...ink.slice(0, 6400))]).toEqual([0, 16]);
    expect(ink.every((value) => Number.isInteger(value) && value >= 0 && value <= 16)).toBe(true);
  });
});

function groups(): Map<string | undefined, string[][]> {
  const found = new Map<string | undefined, string[][]>();
  for (const row of rows) found.set(row[0], [...(found.get(row[0]) ?? []), row]);
  return found;
}

describe('the spec of examples/digits', () => {
  it.each([
    ['project', 'trainyard.yaml'],
    ['model', 'models/digit/model.yaml'],
  ])('keeps the %s schema that editors complete from', (kind, file) => {
    const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
    const validate = ajv.compile(JSON.parse(textOf(`schemas/${kind}.schema.json`)));
    validate(parse(textOf(`examples/digits/${file}`)));
    expect(validate.errors).toBe(null);
  });
});
