import { describe, expect, it } from 'vitest';
import type { Predictor } from '../../../src/core/plugins.ts';
import type { ColumnData } from '../../../src/core/ports.ts';
import type { BundleManifest } from '../../../src/core/records.ts';
import { columnsBetween, rowModelOf } from '../../../src/data/network/row-model.ts';

const manifest = {
  format: 'toy',
  inputs: [
    { name: 'age', type: 'numeric' },
    { name: 'job', type: 'category' },
  ],
} as unknown as BundleManifest;

const preprocessing = new TextEncoder().encode(
  JSON.stringify({
    kind: 'Preprocessing',
    schemaVersion: 1,
    features: [{ name: 'age', type: 'numeric', impute: 1, mean: 0, deviation: 2, missing: false }],
    columns: ['age'],
  }),
);

const echo: Predictor = { predict: async (x) => Float64Array.from(x), dispose: () => undefined };

describe('a loaded bundle', () => {
  it('encodes rows where it has preprocessing', async () => {
    const model = rowModelOf(manifest, new Map([['preprocessing.json', preprocessing]]), echo);
    const age: ColumnData = { kind: 'number', values: Float64Array.of(4, Number.NaN) };
    expect([...(await model.predict(new Map([['age', age]]), 2))]).toEqual([2, 0.5]);
    expect([...(await model.predictRow({ age: 4 }))]).toEqual([2]);
  });

  it('hands features over as they are where it has none', async () => {
    const seen: unknown[] = [];
    const raw: Predictor = {
      ...echo,
      predictColumns: async (columns, rows) => {
        seen.push(Object.fromEntries(columns));
        return new Float64Array(rows);
      },
    };
    const model = rowModelOf(manifest, new Map(), raw);
    await model.predictRow({ age: 4 });
    expect(seen).toEqual([
      { age: { kind: 'number', values: Float64Array.of(4) }, job: { kind: 'text', values: [null] } },
    ]);
    expect(() => rowModelOf(manifest, new Map(), echo)).toThrow(/takes encoded features only/);
  });
});

it('cuts columns between rows', () => {
  const columns = new Map<string, ColumnData>([
    ['age', { kind: 'number', values: Float64Array.of(1, 2, 3) }],
    ['job', { kind: 'text', values: ['a', null, 'c'] }],
  ]);
  expect(Object.fromEntries(columnsBetween(columns, 1, 3))).toEqual({
    age: { kind: 'number', values: Float64Array.of(2, 3) },
    job: { kind: 'text', values: [null, 'c'] },
  });
});
