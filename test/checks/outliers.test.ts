import { expect, it } from 'vitest';
import { outliers } from '../../src/checks/outliers.ts';
import { checked, made } from '../support/checked.ts';

const columns = { wage: [...made(99, (i) => i), 100_000] };

it('passes where few values lie beyond the fences', async () => {
  expect(await checked(outliers, { column: 'wage' }, { columns })).toMatchObject({ outcome: 'pass', value: 0.01 });
});

it('fails where more do, or the fences are nearer', async () => {
  expect(await checked(outliers, { column: 'wage', max: 0 }, { columns })).toMatchObject({ outcome: 'fail' });
  expect(await checked(outliers, { column: 'wage', fence: 0.1 }, { columns })).toMatchObject({ outcome: 'fail' });
});

it('cannot judge a column without numbers', async () => {
  const result = await checked(outliers, { column: 'wage' }, { columns: { wage: ['a'] } });
  expect(result).toMatchObject({ outcome: 'not-estimable' });
});
