import { expect, it } from 'vitest';
import type { ColumnData } from '../../../src/core/ports.ts';
import type { Preprocessing } from '../../../src/data/encoding/preprocessing.ts';
import { withGaps } from '../../../src/serve/model/warm-up.ts';

const preprocessing: Preprocessing = {
  kind: 'Preprocessing',
  schemaVersion: 1,
  features: [
    { name: 'age', type: 'numeric', impute: 40, mean: 41, deviation: 9, missing: true },
    { name: 'pay', type: 'numeric', impute: 9, mean: 10, deviation: 3, missing: false },
    { name: 'job', type: 'category', levels: ['Office', 'Sales'], other: false, missing: true },
  ],
  columns: ['age', 'age (missing)', 'pay', 'job=Office', 'job=Sales', 'job (missing)'],
};
const columns = new Map<string, ColumnData>([
  ['age', { kind: 'number', values: Float64Array.of(30, 50) }],
  ['pay', { kind: 'number', values: Float64Array.of(8, 12) }],
  ['job', { kind: 'text', values: ['Office', 'Sales'] }],
]);

it('lacks in the last row what training rows lacked at times, and nothing else', () => {
  expect(withGaps(columns, preprocessing)).toEqual(
    new Map<string, ColumnData>([
      ['age', { kind: 'number', values: Float64Array.of(30, Number.NaN) }],
      ['pay', { kind: 'number', values: Float64Array.of(8, 12) }],
      ['job', { kind: 'text', values: ['Office', null] }],
    ]),
  );
  expect(columns.get('age')).toEqual({ kind: 'number', values: Float64Array.of(30, 50) });
});

it('leaves rows as they are where nothing is known of training', () => {
  expect(withGaps(columns, undefined)).toEqual(columns);
});
