import { expect, it } from 'vitest';
import { freshness } from '../../src/checks/freshness.ts';
import { checked } from '../support/checked.ts';

const columns = { day: ['2026-06-27', '2026-06-28 12:00', null, 'never'] };

it('counts from the moment of the check to the newest row', async () => {
  const result = await checked(freshness, { column: 'day', within: '2d' }, { columns });
  expect(result).toMatchObject({ outcome: 'pass', value: 36, observed: '36 h old' });
});

it('fails where the newest row is older', async () => {
  const result = await checked(freshness, { column: 'day', within: '35h' }, { columns });
  expect(result).toMatchObject({ outcome: 'fail', required: 'within 35h' });
});

it('cannot judge a column without times', async () => {
  const result = await checked(freshness, { column: 'day', within: '1w' }, { columns: { day: ['never'] } });
  expect(result).toMatchObject({ outcome: 'not-estimable' });
});
