import { expect, it } from 'vitest';
import { matches } from '../../src/checks/matches.ts';
import { checked } from '../support/checked.ts';

const columns = { plate: ['AB-12', 'CD-3', null, 'x'] };

it('takes a pattern for the whole value', async () => {
  expect(await checked(matches, { column: 'plate', pattern: '.*' }, { columns })).toMatchObject({ outcome: 'pass' });
  const result = await checked(matches, { column: 'plate', pattern: '[A-Z]{2}-[0-9]' }, { columns });
  expect(result).toMatchObject({ outcome: 'fail', value: 1 / 3 });
  expect(result.reason).toContain('first in data row 1');
});

it('lets mostly through', async () => {
  const options = { column: 'plate', pattern: '[A-Z]{2}-[0-9]+', mostly: 0.6 };
  expect(await checked(matches, options, { columns })).toMatchObject({ outcome: 'pass' });
});

it('says which check holds a pattern that cannot be read', async () => {
  await expect(checked(matches, { column: 'plate', pattern: '(' }, { columns })).rejects.toMatchObject({
    code: 'check-query',
    message: expect.stringContaining('the data check matches'),
  });
});
