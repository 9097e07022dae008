import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { wagesCsv } from '../../examples/wages/make-data.mjs';
import { textOf } from '../support/sources.ts';

const committed = textOf('examples/wages/data/wages.csv');
const [header = [], ...rows] = committed
  .trimEnd()
  .split('\n')
  .map((line) => line.split(','));

function column(name: string): readonly string[] {
  return rows.map((row) => row[header.indexOf(name)] ?? '');
}

function count(name: string, value: string): number {
  return column(name).filter((cell) => cell === value).length;
}

describe('the data of examples/wages', () => {
  it('is what the package gives, byte for byte', async () => {
    expect(await wagesCsv()).toBe(committed);
  });

  it('has 534 workers, each with an id of its own and every cell filled', () => {
    expect(new Set(column('worker_id')).size).toBe(534);
    expect(rows.every((row) => row.length === header.length && row.every((cell) => cell !== ''))).toBe(true);
  });

  it('counts groups as the sample does (CPS1985 of the R package AER)', () => {
    expect([count('gender', 'female'), count('union', 'member'), count('married', 'yes')]).toEqual([245, 96, 350]);
    expect([count('region', 'south'), count('race', 'hispanic')]).toEqual([156, 27]);
  });

  it('calls half of the wages high', () => {
    expect(count('high_wage', 'yes')).toBe(266);
  });
});

describe('the spec of examples/wages', () => {
  it.each([
    ['project', 'trainyard.yaml'],
    ['model', 'models/wage-band/model.yaml'],
  ])('keeps the %s schema that editors complete from', (kind, file) => {
    const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
    const validate = ajv.compile(JSON.parse(textOf(`schemas/${kind}.schema.json`)));
    validate(parse(textOf(`examples/wages/${file}`)));
    expect(validate.errors).toBe(null);
  });

  it('names columns that the data has, and does not train on what it must not know', () => {
    const { data } = parse(textOf('examples/wages/models/wage-band/model.yaml')) as WageSpec;
    const features = Object.keys(data.features);
    expect(
      [...features, ...data.sensitive, ...data.personal, data.target].filter((name) => !header.includes(name)),
    ).toEqual([]);
    expect(features).not.toContain('wage');
    expect(features.filter((name) => data.sensitive.includes(name))).toEqual([]);
  });
});

interface WageSpec {
  readonly data: {
    readonly target: string;
    readonly features: Readonly<Record<string, string>>;
    readonly sensitive: readonly string[];
    readonly personal: readonly string[];
  };
}
