import { expect, it } from 'vitest';
import type { ColumnData } from '../../../src/core/ports.ts';
import { correlatedGroups } from '../../../src/data/explanation/correlated.ts';
import { partialDependence } from '../../../src/data/explanation/dependence.ts';
import { random } from '../../../src/math/random.ts';

const ROWS = 300;
const numbers = (of: (row: number) => number): ColumnData => ({
  kind: 'number',
  values: Float64Array.from({ length: ROWS }, (_, row) => of(row)),
});
const columns = new Map<string, ColumnData>([
  ['x', numbers((row) => ((row * 37) % ROWS) / 30)],
  ['z', numbers((row) => ((row * 11) % ROWS) / 100)],
  ['years', numbers((row) => (row % 4) + 8)],
  ['flag', numbers((row) => row % 2)],
  [
    'job',
    {
      kind: 'text',
      values: Array.from({ length: ROWS }, (_, row) => (row < 5 ? 'rare' : row % 3 === 0 ? null : 'b|c')),
    },
  ],
  ['kind', { kind: 'text', values: Array.from({ length: ROWS }, (_, row) => (row % 3 === 0 ? 'u' : 'v')) }],
]);
const features = [
  { name: 'x', type: 'numeric' },
  { name: 'years', type: 'numeric' },
  { name: 'flag', type: 'boolean' },
  { name: 'job', type: 'category' },
  { name: 'kind', type: 'category' },
] as const;

it('is the mean output with a feature set to a value, between the outer percentiles', async () => {
  const value = (set: ReadonlyMap<string, ColumnData>, name: string, row: number) => set.get(name)?.values[row] ?? 0;
  const found = await partialDependence({
    features,
    columns,
    rows: ROWS,
    points: 5,
    width: 1,
    outputs: [{ at: 0, name: 'prediction' }],
    predict: async (set, rows) =>
      Float64Array.from({ length: rows }, (_, row) => {
        const [x, z, job] = [Number(value(set, 'x', row)), Number(value(set, 'z', row)), value(set, 'job', row)];
        return x ** 2 + x * z + (job === 'b|c' ? 1 : 0) + Number(value(set, 'flag', row));
      }),
  });
  expect(found).toMatchObject({ rows: ROWS, outputs: ['prediction'] });
  const [x, years, flag, kind] = found.features;
  expect(found.features.map(({ name }) => name)).toEqual(['x', 'years', 'flag', 'kind']);
  const mean = (name: string) => Array.from(columns.get(name)?.values ?? [], Number).reduce((a, b) => a + b, 0) / ROWS;
  expect(x?.points).toHaveLength(5);
  // numpy: percentile(x, [5, 95])
  expect(x?.points[0]?.at).toBeCloseTo(0.49833333333333335, 10);
  expect(x?.points[4]?.at).toBeCloseTo(9.468333333333334, 10);
  const jobs = ((columns.get('job')?.values ?? []) as string[]).filter((name) => name === 'b|c').length / ROWS;
  for (const { at, means } of x?.points ?? []) {
    const [to = 0] = means;
    expect(to).toBeCloseTo(Number(at) ** 2 + Number(at) * mean('z') + jobs + mean('flag'), 9);
  }
  expect(years?.points.map(({ at }) => at)).toEqual([8, 9, 10, 11]);
  expect(flag?.points.map(({ at }) => at)).toEqual(['no', 'yes']);
  expect(kind?.points.map(({ at }) => at)).toEqual(['v', 'u']);
});

it('groups what says much the same, across kinds of features', () => {
  const source = random(2, 'groups');
  const base = Array.from({ length: ROWS }, () => source.uniform());
  const set = new Map<string, ColumnData>([
    ['age', numbers((row) => base[row] as number)],
    ['months', numbers((row) => 12 * (base[row] as number) + 0.01)],
    ['band', { kind: 'text', values: base.map((value) => `band ${Math.floor(4 * value)}`) }],
    ['other', numbers(() => source.uniform())],
    ['code', { kind: 'text', values: base.map(() => `c${source.integer(60)}`) }],
  ]);
  const all = [
    { name: 'age', type: 'numeric' },
    { name: 'months', type: 'numeric' },
    { name: 'band', type: 'category' },
    { name: 'other', type: 'numeric' },
    { name: 'code', type: 'category' },
    { name: 'picture', type: 'image' },
  ] as const;
  expect(correlatedGroups(all, set, 0.7)).toEqual([['age', 'months', 'band']]);
  expect(correlatedGroups(all, set, 0.999)).toEqual([['age', 'months']]);
});
