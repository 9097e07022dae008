import { expect, it } from 'vitest';
import { duplicateRows } from '../../src/checks/duplicateRows.ts';
import { checked } from '../support/checked.ts';

const columns = { id: ['1', '2', '3', '4'], a: ['x', 'x', 'y', null], b: ['1', '1', '1', '1'] };

it('passes where rows differ, the id too', async () => {
  expect(await checked(duplicateRows, { max: 0 }, { columns })).toMatchObject({ outcome: 'pass', value: 0 });
});

it('fails on copies that differ in the id alone', async () => {
  const result = await checked(duplicateRows, {}, { columns, id: 'id' });
  expect(result).toMatchObject({ outcome: 'fail', value: 0.25 });
  expect(result.reason).toBe('1 of 4 rows repeat an earlier one');
});

it('compares the columns it is given', async () => {
  expect(await checked(duplicateRows, { columns: ['b'], max: 0.7 }, { columns })).toMatchObject({ value: 0.75 });
});

it('cannot judge no rows', async () => {
  expect(await checked(duplicateRows, {}, { columns: { a: [] } })).toMatchObject({ outcome: 'not-estimable' });
});
