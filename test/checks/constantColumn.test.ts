import { expect, it } from 'vitest';
import { constantColumn } from '../../src/checks/constantColumn.ts';
import { checked } from '../support/checked.ts';

const columns = { same: ['1', '1', '1'], empty: [null, null, null], some: ['1', null, '1'], varied: ['1', '2', '1'] };

it('passes where values vary, or are missing in some rows', async () => {
  expect(await checked(constantColumn, { columns: ['some', 'varied'] }, { columns })).toMatchObject({
    outcome: 'pass',
  });
});

it('names the columns that tell nothing', async () => {
  const result = await checked(constantColumn, { columns: ['same', 'varied', 'empty'] }, { columns });
  expect(result).toMatchObject({ outcome: 'fail', observed: '2 columns', value: 2 });
  expect(result.reason).toBe('same and empty have the same in every row');
});

it('cannot judge no rows', async () => {
  const result = await checked(constantColumn, { columns: ['a'] }, { columns: { a: [] } });
  expect(result).toMatchObject({ outcome: 'not-estimable' });
});
