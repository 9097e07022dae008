import { expect, it } from 'vitest';
import { completeness } from '../../src/checks/completeness.ts';
import { checked } from '../support/checked.ts';

const columns = { a: ['1', null, null, '4'], b: ['1', '2', '3', '4'] };

it('counts the cells of all columns together and names the emptiest', async () => {
  const result = await checked(completeness, { columns: ['a', 'b'], min: 0.75 }, { columns });
  expect(result).toMatchObject({ outcome: 'pass', value: 0.75 });
  expect(result.reason).toBe('75 % of 8 cells hold a value; a is the emptiest with 50 %');
});

it('fails under its least share, 90 % unless told otherwise', async () => {
  expect(await checked(completeness, { columns: ['a', 'b'] }, { columns })).toMatchObject({
    outcome: 'fail',
    required: '90 % or more',
  });
});
