import { expect, it } from 'vitest';
import { newCategories } from '../../src/checks/newCategories.ts';
import { checked } from '../support/checked.ts';

const sides = ['train', 'validation', 'test', 'test'] as const;

it('passes where training has every category', async () => {
  const columns = { town: ['a', 'b', 'a', null] };
  expect(await checked(newCategories, { columns: ['town'] }, { columns, sides })).toMatchObject({ outcome: 'pass' });
});

it('fails on categories that training never has, and names none of them', async () => {
  const columns = { town: ['a', 'b', 'b', 'a'], kind: ['k', 'k', 'k', 'k'] };
  const result = await checked(newCategories, { columns: ['kind', 'town'] }, { columns, sides });
  expect(result).toMatchObject({ outcome: 'fail', value: 0.5 });
  expect(result.reason).toBe('town has 1 category in 1 of 2 test rows that training rows never have');
});

it('cannot judge without test values', async () => {
  const result = await checked(newCategories, { columns: ['town'] }, { columns: { town: ['a'] } });
  expect(result).toMatchObject({ outcome: 'not-estimable' });
});
