import { expect, it } from 'vitest';
import { groupLeakage } from '../../src/checks/groupLeakage.ts';
import { checked } from '../support/checked.ts';

const columns = { home: ['a', 'a', 'b', 'c', null] };

it('passes where each group is on one side', async () => {
  const sides = ['train', 'train', 'test', 'validation', 'test'] as const;
  expect(await checked(groupLeakage, { column: 'home' }, { columns, sides })).toMatchObject({
    outcome: 'pass',
    value: 0,
  });
});

it('fails where a group with test rows has others', async () => {
  const sides = ['train', 'test', 'test', 'test', 'test'] as const;
  const result = await checked(groupLeakage, { column: 'home' }, { columns, sides });
  expect(result).toMatchObject({ outcome: 'fail', value: 1 / 3 });
  expect(result.reason).toContain('1 of 3 groups of home');
});

it('cannot judge without groups in test', async () => {
  expect(await checked(groupLeakage, { column: 'home' }, { columns })).toMatchObject({ outcome: 'not-estimable' });
});
