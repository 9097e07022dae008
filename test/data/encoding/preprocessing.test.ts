import { expect, it } from 'vitest';
import { type Preprocessing, parsePreprocessing } from '../../../src/data/encoding/preprocessing.ts';

const valid: Preprocessing = {
  kind: 'Preprocessing',
  schemaVersion: 1,
  features: [{ name: 'c', type: 'category', levels: ['a', 'b'], other: true, missing: false }],
  columns: ['c=a', 'c=b', 'c (other)'],
};

it('reads what it wrote', () => {
  expect(parsePreprocessing(JSON.stringify(valid))).toEqual(valid);
});

it.each([
  'not JSON',
  'null',
  '[]',
  JSON.stringify({ ...valid, schemaVersion: 2 }),
  JSON.stringify({ ...valid, columns: ['c=a'] }),
  JSON.stringify({
    ...valid,
    features: [{ name: 'n', type: 'numeric', impute: null, mean: 0, deviation: 1, missing: false }],
  }),
  JSON.stringify({ ...valid, features: [{ name: 'n', type: 'image', missing: false }] }),
])('refuses %s', (text) => {
  expect(() => parsePreprocessing(text)).toThrow(expect.objectContaining({ code: 'preprocessing-invalid' }));
});
