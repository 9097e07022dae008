import { expect, it } from 'vitest';
import { between } from '../../src/checks/between.ts';
import { checked } from '../support/checked.ts';

const columns = { age: ['15', '16', '100', null, '40'], day: ['2026-01-01', '2026-02-01', '2025-12-31', null, 'soon'] };

it('takes its bounds in; missing values are left out', async () => {
  expect(await checked(between, { column: 'age', min: 15, max: 100 }, { columns })).toMatchObject({
    outcome: 'pass',
    observed: '100 % of 4 values',
    required: 'all between 15 and 100',
  });
});

it('fails with the count and the first row, and without the value', async () => {
  const result = await checked(between, { column: 'age', min: 16, max: 100 }, { columns });
  expect(result).toMatchObject({ outcome: 'fail', value: 0.75 });
  expect(result.reason).toBe('1 value of 4 in age is not between 16 and 100, first in data row 1');
  expect(await checked(between, { column: 'age', min: 16, mostly: 0.75 }, { columns })).toMatchObject({
    outcome: 'pass',
  });
});

it('compares dates, and takes what is none for a failure', async () => {
  const result = await checked(between, { column: 'day', min: '2026-01-01' }, { columns });
  expect(result).toMatchObject({ outcome: 'fail', value: 0.5 });
  expect(result.reason).toContain('first in data row 3');
});

it('takes text for a failure where numbers are asked for', async () => {
  expect(await checked(between, { column: 'day', max: 5 }, { columns })).toMatchObject({ outcome: 'fail', value: 0 });
});

it('cannot judge a column without values', async () => {
  const result = await checked(between, { column: 'age', min: 1 }, { columns: { age: [null, null] } });
  expect(result).toMatchObject({ outcome: 'not-estimable' });
});
