import { expect, it } from 'vitest';
import { labelConflicts } from '../../src/checks/labelConflicts.ts';
import { checked } from '../support/checked.ts';

const table = {
  columns: { a: ['1', '1', '2', '2', null, null], note: ['a', 'b', 'c', 'd', 'e', 'f'] },
  features: { a: 'numeric' },
};

it('passes where rows with equal features have equal labels', async () => {
  const target = ['x', 'x', 'y', 'y', 'x', 'x'];
  expect(await checked(labelConflicts, { max: 0 }, { ...table, target })).toMatchObject({ outcome: 'pass' });
});

it('counts all rows of a conflict, missing values being equal', async () => {
  const target = ['x', 'y', 'y', 'y', 'x', 'y'];
  const result = await checked(labelConflicts, {}, { ...table, target });
  expect(result).toMatchObject({ outcome: 'fail', value: 4 / 6 });
});
