import { expect, it } from 'vitest';
import { classBalance } from '../../src/checks/classBalance.ts';
import { checked, made } from '../support/checked.ts';

const columns = { a: made(200, (i) => i) };
const target = made(200, (i) => (i < 2 ? 'rare' : 'common'));

it('passes at the least share', async () => {
  expect(await checked(classBalance, {}, { columns, target })).toMatchObject({ outcome: 'pass', value: 0.01 });
});

it('fails below it', async () => {
  const result = await checked(classBalance, { min: 0.02 }, { columns, target });
  expect(result).toMatchObject({ outcome: 'fail', observed: '1 %', required: '2 % or more' });
});

it('has nothing to say of a regression', async () => {
  const result = await checked(classBalance, {}, { columns, target: made(200, (i) => i), task: 'regression' });
  expect(result).toMatchObject({ outcome: 'not-estimable' });
});
