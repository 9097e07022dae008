import { expect, it } from 'vitest';
import { notNull } from '../../src/checks/notNull.ts';
import { checked } from '../support/checked.ts';

const columns = { a: ['1', null, '3', '4'], b: ['1', '2', '3', '4'] };

it('passes where every row has a value', async () => {
  expect(await checked(notNull, { columns: ['b'] }, { columns })).toMatchObject({ outcome: 'pass', value: 1 });
});

it('fails on the emptiest column, and says how many rows lack it', async () => {
  const result = await checked(notNull, { columns: ['b', 'a'] }, { columns });
  expect(result).toMatchObject({ outcome: 'fail', observed: '75 % of 4 rows', value: 0.75 });
  expect(result.reason).toBe('a is missing in 1 of 4 rows');
});

it('lets mostly through', async () => {
  expect(await checked(notNull, { columns: ['a'], mostly: 0.75 }, { columns })).toMatchObject({ outcome: 'pass' });
});

it('cannot judge no rows', async () => {
  expect(await checked(notNull, { columns: ['a'] }, { columns: { a: [] } })).toMatchObject({
    outcome: 'not-estimable',
  });
});

it('looks at one side where it is told to', async () => {
  const sides = ['train', 'test', 'train', 'train'] as const;
  expect(await checked(notNull, { columns: ['a'] }, { columns, sides, on: 'train' })).toMatchObject({
    outcome: 'pass',
    title: 'a not missing (train)',
  });
});
