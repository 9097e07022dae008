import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnData } from '../../../src/core/ports.ts';
import { encode, encodeRow, encoderOf } from '../../../src/data/encoding/encode.ts';
import { parsePreprocessing } from '../../../src/data/encoding/preprocessing.ts';
import { type Feature, fitPreprocessing, LEAST_LEVEL_ROWS, MOST_LEVELS } from '../../../src/data/network/fit.ts';

const FEATURES: readonly Feature[] = [
  { name: 'n', type: 'numeric' },
  { name: 'b', type: 'boolean' },
  { name: '__proto__', type: 'category' },
];

interface Row {
  readonly n: number | null;
  readonly b: 0 | 1 | null;
  readonly c: string | null;
}

const row = fc.record<Row>({
  n: fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { freq: 4 }),
  b: fc.option(fc.constantFrom(0, 1)),
  c: fc.option(fc.constantFrom('a', 'b', 'c', 'constructor', 'rare')),
});

function columnsOf(rows: readonly Row[]): ReadonlyMap<string, ColumnData> {
  return new Map<string, ColumnData>([
    ['n', { kind: 'number', values: Float64Array.from(rows, ({ n }) => n ?? Number.NaN) }],
    ['b', { kind: 'number', values: Float64Array.from(rows, ({ b }) => b ?? Number.NaN) }],
    ['__proto__', { kind: 'text', values: rows.map(({ c }) => c) }],
  ]);
}

describe('encoding', () => {
  it('gives one row the same numbers alone as among others', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 60 }),
        fc.array(row, { minLength: 1 }),
        (training, served) => {
          const preprocessing = parsePreprocessing(JSON.stringify(fitPreprocessing(FEATURES, columnsOf(training))));
          const { x, columns } = encode(preprocessing, columnsOf(served));
          expect(columns).toBe(preprocessing.columns.length);
          for (const [i, { n, b, c }] of served.entries()) {
            const record = Object.fromEntries([
              ['n', n],
              ['b', b],
              ['__proto__', c],
            ]);
            expect(encodeRow(preprocessing, record)).toEqual(x.slice(i * columns, (i + 1) * columns));
          }
          expect(x.every(Number.isFinite)).toBe(true);
        },
      ),
    );
  });

  it('standardises the training rows', () => {
    const values = Float64Array.of(1, 2, 3, 4, Number.NaN);
    const columns = new Map<string, ColumnData>([['n', { kind: 'number', values }]]);
    const preprocessing = fitPreprocessing([{ name: 'n', type: 'numeric' }], columns);
    expect(preprocessing.features[0]).toMatchObject({ impute: 2.5, mean: 2.5, deviation: 1, missing: true });
    expect(preprocessing.columns).toEqual(['n', 'n (missing)']);
    expect([...encode(preprocessing, columns).x]).toEqual([-1.5, 0, -0.5, 0, 0.5, 0, 1.5, 0, 0, 1]);
  });

  it('encodes a constant column, and one with no value at all, as zeros', () => {
    for (const value of [0.1 + 0.2, Number.NaN]) {
      const columns = new Map<string, ColumnData>([['n', { kind: 'number', values: new Float64Array(7).fill(value) }]]);
      const preprocessing = fitPreprocessing([{ name: 'n', type: 'numeric' }], columns);
      const later = new Map<string, ColumnData>([['n', { kind: 'number', values: Float64Array.of(99) }]]);
      expect(encode(preprocessing, later).x[0]).toBe(0);
    }
  });

  it('folds rare levels into one column, where unseen ones go too', () => {
    const values = [
      ...Array<string>(LEAST_LEVEL_ROWS).fill('b'),
      ...Array<string>(19).fill('a'),
      ...Array<string>(9).fill('rare'),
      null,
    ];
    const columns = new Map<string, ColumnData>([['c', { kind: 'text', values }]]);
    const preprocessing = fitPreprocessing([{ name: 'c', type: 'category' }], columns);
    expect(preprocessing.columns).toEqual(['c=a', 'c=b', 'c (other)', 'c (missing)']);
    const of = (c: string | null): readonly number[] => [...encodeRow(preprocessing, { c })];
    expect([of('a'), of('rare'), of('new'), of(null)]).toEqual([
      [1, 0, 0, 0],
      [0, 0, 1, 0],
      [0, 0, 1, 0],
      [0, 0, 0, 1],
    ]);
    expect(encodeRow(preprocessing, {})).toEqual(encodeRow(preprocessing, { c: null }));
  });

  it('encodes unseen levels as zeros where training had no rare ones', () => {
    const columns = new Map<string, ColumnData>([['c', { kind: 'text', values: Array<string>(10).fill('a') }]]);
    const preprocessing = fitPreprocessing([{ name: 'c', type: 'category' }], columns);
    expect([...encodeRow(preprocessing, { c: 'new' })]).toEqual([0]);
  });

  it('bounds the columns of a feature', () => {
    const values = Array.from(
      { length: LEAST_LEVEL_ROWS * (MOST_LEVELS + 50) },
      (_, i) => `level ${i % (MOST_LEVELS + 50)}`,
    );
    const columns = new Map<string, ColumnData>([['c', { kind: 'text', values }]]);
    expect(fitPreprocessing([{ name: 'c', type: 'category' }], columns).columns).toHaveLength(MOST_LEVELS + 1);
  });

  it('takes the spellings of JSON and refuses the rest, without showing the value', () => {
    const preprocessing = fitPreprocessing(
      FEATURES.slice(0, 2),
      columnsOf([
        { n: 1, b: 1, c: 'a' },
        { n: 3, b: 0, c: 'a' },
      ]),
    );
    const { encodeRow: one } = encoderOf(preprocessing);
    expect(one({ n: '3', b: true })).toEqual(one({ n: 3, b: 'yes' }));
    for (const record of [{ n: 'secret' }, { b: 'secret' }, { b: 2 }]) {
      expect(() => one(record)).toThrow(
        expect.objectContaining({ code: 'row-invalid', message: expect.not.stringContaining('secret') }),
      );
    }
  });
});
