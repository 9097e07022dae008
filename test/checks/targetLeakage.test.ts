import { expect, it } from 'vitest';
import { targetLeakage } from '../../src/checks/targetLeakage.ts';
import { checked, made } from '../support/checked.ts';

const half = made(40, (i) => (i < 20 ? 'no' : 'yes'));

it('passes where no column tells the target', async () => {
  const columns = { age: made(40, (i) => i % 10), town: made(40, (i) => `t${i % 4}`) };
  const features = { age: 'numeric', town: 'category' };
  const result = await checked(targetLeakage, { columns: ['age', 'town'] }, { columns, features, target: half });
  expect(result).toMatchObject({ outcome: 'pass', value: 0 });
});

it.each([1, -1])('finds a number that orders the classes, in direction %i', async (sign) => {
  const columns = { age: made(40, (i) => i % 10), later: made(40, (i) => sign * i) };
  const features = { age: 'numeric', later: 'numeric' };
  const result = await checked(targetLeakage, { columns: ['age', 'later'] }, { columns, features, target: half });
  expect(result).toMatchObject({ outcome: 'fail', value: 1 });
  expect(result.reason).toContain('later alone tells the target best');
});

it('computes the strength of a number from its AUC, ties counting half', async () => {
  const columns = { n: [1, 2, 2, 3, 4] };
  const table = { columns, features: { n: 'numeric' }, target: ['no', 'no', 'yes', 'no', 'yes'] };
  // Pairs of a positive and a negative: 2>1, 2=2, 2<3, 4>1, 4>2, 4>3: 4.5 of 6, so AUC is 0.75.
  expect((await checked(targetLeakage, { columns: ['n'] }, table)).value).toBeCloseTo(0.5, 12);
});

it('finds a category that is the target by another name, and not a column of unique names', async () => {
  const columns = { code: half.map((value) => (value === 'yes' ? 'A' : 'B')), name: made(40, (i) => `n${i}`) };
  const features = { code: 'category', name: 'category' };
  const found = await checked(targetLeakage, { columns: ['name', 'code'] }, { columns, features, target: half });
  expect(found).toMatchObject({ outcome: 'fail', value: 1 });
  const names = await checked(targetLeakage, { columns: ['name'] }, { columns, features, target: half });
  expect(names).toMatchObject({ outcome: 'pass', value: 0 });
});

it('compares a column nobody declared in every way', async () => {
  const columns = { code: half.map((value) => (value === 'yes' ? 'A' : 'B')) };
  expect(await checked(targetLeakage, { columns: ['code'] }, { columns, target: half })).toMatchObject({ value: 1 });
});

it('finds codes of several classes', async () => {
  const target = made(60, (i) => `class ${i % 3}`);
  const columns = { code: made(60, (i) => i % 3), other: made(60, (i) => i % 5) };
  const table = { columns, target, task: 'multiclass' as const, features: { code: 'numeric', other: 'numeric' } };
  expect(await checked(targetLeakage, { columns: ['code'] }, table)).toMatchObject({ outcome: 'fail', value: 1 });
  expect(await checked(targetLeakage, { columns: ['other'] }, table)).toMatchObject({ outcome: 'pass', value: 0 });
});

it('correlates with the target of a regression', async () => {
  const target = made(30, (i) => i * 2 + 1);
  const columns = {
    copy: made(30, (i) => -i),
    other: made(30, (i) => (i * 7) % 5),
    kind: made(30, (i) => `k${i % 2}`),
  };
  const features = { copy: 'numeric', other: 'numeric', kind: 'category' };
  const table = { columns, target, task: 'regression' as const, features };
  expect((await checked(targetLeakage, { columns: ['copy', 'other'] }, table)).value).toBeCloseTo(1, 12);
  expect(await checked(targetLeakage, { columns: ['other'] }, table)).toMatchObject({ outcome: 'pass' });
  expect(await checked(targetLeakage, { columns: ['kind'] }, table)).toMatchObject({ outcome: 'not-estimable' });
});
