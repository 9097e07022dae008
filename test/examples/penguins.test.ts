import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { penguinsCsv } from '../../examples/penguins/make-data.mjs';
import { textOf } from '../support/sources.ts';

const committed = textOf('examples/penguins/data/penguins.csv');
const rows = committed
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

describe('the data of examples/penguins', () => {
  it('is what the package gives, byte for byte', async () => {
    expect(await penguinsCsv()).toBe(committed);
  });

  it('counts species as the data set does (palmerpenguins)', () => {
    const count = (species: string) => rows.filter((row) => row.at(-1) === species).length;
    expect(['Adelie', 'Chinstrap', 'Gentoo'].map(count)).toEqual([152, 68, 124]);
    expect(rows.filter((row) => row[2] === '')).toHaveLength(2);
  });
});

describe('the spec of examples/penguins', () => {
  it.each([
    ['project', 'trainyard.yaml'],
    ['model', 'models/species/model.yaml'],
  ])('keeps the %s schema that editors complete from', (kind, file) => {
    const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
    const validate = ajv.compile(JSON.parse(textOf(`schemas/${kind}.schema.json`)));
    validate(parse(textOf(`examples/penguins/${file}`)));
    expect(validate.errors).toBe(null);
  });

  it('locks what the suite of Python installs', () => {
    const installed = new Set(textOf('test/python/requirements.txt').split('\n'));
    expect(
      textOf('examples/penguins/models/species/requirements.txt')
        .split('\n')
        .filter((line) => !installed.has(line)),
    ).toEqual([]);
  });
});
