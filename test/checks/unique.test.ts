import { expect, it } from 'vitest';
import { unique } from '../../src/checks/unique.ts';
import { checked } from '../support/checked.ts';

const columns = { id: ['a', 'b', 'b', null, null], day: ['1', '1', '2', '2', '2'] };

it('passes where no two rows share the columns; missing values are left out', async () => {
  expect(await checked(unique, { columns: ['id', 'day'] }, { columns })).toMatchObject({
    outcome: 'pass',
    observed: '100 % of 3 rows',
  });
});

it('fails where rows share a value, counting all of them', async () => {
  const result = await checked(unique, { columns: ['id'] }, { columns });
  expect(result).toMatchObject({ outcome: 'fail', value: 1 - 2 / 3 });
  expect(result.reason).toContain('2 of 3 rows share their value of id');
});

it('lets mostly through', async () => {
  expect(await checked(unique, { columns: ['id'], mostly: 0.3 }, { columns })).toMatchObject({ outcome: 'pass' });
});

it('cannot judge a column without values', async () => {
  const result = await checked(unique, { columns: ['id'] }, { columns: { id: [null] } });
  expect(result).toMatchObject({ outcome: 'not-estimable', reason: 'id has no values' });
});
