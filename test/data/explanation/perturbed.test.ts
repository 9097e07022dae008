import { expect, it } from 'vitest';
import type { ColumnData } from '../../../src/core/ports.ts';
import { perturbedRows } from '../../../src/data/explanation/perturbed.ts';

const ROWS = 2000;
const columns = new Map<string, ColumnData>([
  ['age', { kind: 'number', values: Float64Array.from({ length: ROWS }, (_, row) => row % 100) }],
  ['job', { kind: 'text', values: Array.from({ length: ROWS }, (_, row) => `j${row % 3}`) }],
]);
const features = [
  { name: 'age', type: 'numeric' },
  { name: 'job', type: 'category' },
];

it('takes values away, makes categories new, adds noise and scales, as often and as far as it says', () => {
  const found = perturbedRows(features, columns, 7);
  expect(found.map(({ what }) => what)).toEqual([
    '10 % of the values missing',
    '30 % of the values missing',
    '10 % of the categories never seen before',
    'noise of a tenth of the deviation on each number',
    'every number a tenth larger',
    'every number a tenth smaller',
  ]);
  const [tenth, third, unseen, noise, larger] = found.map(({ columns: set }) => ({
    age: set.get('age')?.values as Float64Array,
    job: set.get('job')?.values as readonly (string | null)[],
  }));
  const share = (values: ArrayLike<unknown> | undefined, wanted: (value: unknown) => boolean) =>
    Array.from(values ?? []).filter(wanted).length / ROWS;
  expect(Math.abs(share(tenth?.age, Number.isNaN) - 0.1)).toBeLessThan(0.03);
  expect(Math.abs(share(third?.job, (value) => value === null) - 0.3)).toBeLessThan(0.04);
  expect(Math.abs(share(unseen?.job, (value) => String(value).startsWith('(')) - 0.1)).toBeLessThan(0.03);
  expect(share(unseen?.age, Number.isNaN)).toBe(0);
  const moved = Float64Array.from(noise?.age ?? [], (value, row) => value - (row % 100));
  const deviation = Math.sqrt(moved.reduce((sum, value) => sum + value * value, 0) / ROWS);
  expect(deviation / Math.sqrt((100 * 100 - 1) / 12)).toBeCloseTo(0.1, 1);
  expect(larger?.age[50]).toBeCloseTo(55, 10);
  expect(perturbedRows(features, columns, 7)).toEqual(found);
});

it('leaves out what the features have nothing of', () => {
  const only = new Map([...columns].filter(([name]) => name === 'job'));
  expect(perturbedRows(features.slice(1), only, 7).map(({ what }) => what)).toHaveLength(3);
});
