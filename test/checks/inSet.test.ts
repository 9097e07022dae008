import { expect, it } from 'vitest';
import { inSet } from '../../src/checks/inSet.ts';
import { checked } from '../support/checked.ts';

const columns = { code: ['1', '2', "it's", null] };

it('compares as text', async () => {
  expect(await checked(inSet, { column: 'code', values: [1, '2', "it's"] }, { columns })).toMatchObject({
    outcome: 'pass',
    required: 'all one of 3 values',
  });
});

it('fails on what is not listed, and names no value', async () => {
  const result = await checked(inSet, { column: 'code', values: [1, 2] }, { columns });
  expect(result).toMatchObject({ outcome: 'fail' });
  expect(JSON.stringify(result)).not.toContain("it's");
  expect(await checked(inSet, { column: 'code', values: [1, 2], mostly: 0.6 }, { columns })).toMatchObject({
    outcome: 'pass',
  });
});
