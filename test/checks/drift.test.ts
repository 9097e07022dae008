import { expect, it } from 'vitest';
import { drift } from '../../src/checks/drift.ts';
import { checked, made } from '../support/checked.ts';

const sides = made(400, (i) => (i % 2 === 0 ? ('train' as const) : ('test' as const)));

it('passes where both sides are alike', async () => {
  const columns = { n: made(400, (i) => Math.floor(i / 2)), town: made(400, (i) => `t${Math.floor(i / 2) % 3}`) };
  const table = { columns, sides, features: { n: 'numeric', town: 'category' } };
  const result = await checked(drift, { columns: ['n', 'town'] }, table);
  expect(result).toMatchObject({ outcome: 'pass' });
  expect(result.value).toBeCloseTo(0, 12);
});

it('fails where test values moved', async () => {
  const columns = { n: made(400, (i) => Math.floor(i / 2) + (i % 2) * 100) };
  const result = await checked(drift, { columns: ['n'] }, { columns, sides, features: { n: 'numeric' } });
  expect(result).toMatchObject({ outcome: 'fail' });
});

it('is the index that its definition says', async () => {
  const columns = { town: [...made(10, (i) => (i < 5 ? 'a' : 'b')), ...made(10, (i) => (i < 8 ? 'a' : 'b'))] };
  const halves = made(20, (i) => (i < 10 ? ('train' as const) : ('test' as const)));
  const result = await checked(drift, { columns: ['town'], max: 1 }, { columns, sides: halves });
  expect(result.value).toBeCloseTo(0.3 * Math.log(0.8 / 0.5) - 0.3 * Math.log(0.2 / 0.5), 12);
});

it('cannot judge where a side has no value', async () => {
  const result = await checked(drift, { columns: ['n'] }, { columns: { n: [1, 2] }, features: { n: 'numeric' } });
  expect(result).toMatchObject({ outcome: 'not-estimable' });
});
