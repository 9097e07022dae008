import { expect, it } from 'vitest';
import { rowCount } from '../../src/checks/rowCount.ts';
import { checked } from '../support/checked.ts';

const columns = { a: ['1', '2', '3'] };

it('passes within its bounds', async () => {
  expect(await checked(rowCount, { min: 3, max: 3 }, { columns })).toMatchObject({
    outcome: 'pass',
    observed: '3 rows',
  });
});

it('fails below and above', async () => {
  expect(await checked(rowCount, { min: 4 }, { columns })).toMatchObject({ outcome: 'fail', required: 'at least 4' });
  expect(await checked(rowCount, { max: 2 }, { columns })).toMatchObject({ outcome: 'fail', value: 3 });
});
