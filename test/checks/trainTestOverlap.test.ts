import { expect, it } from 'vitest';
import { trainTestOverlap } from '../../src/checks/trainTestOverlap.ts';
import { checked } from '../support/checked.ts';

const sides = ['train', 'validation', 'test', 'test'] as const;

it('passes where test rows are only there', async () => {
  const columns = { id: ['1', '2', '3', '4'], a: ['x', 'y', 'z', 'z'] };
  expect(await checked(trainTestOverlap, { max: 0 }, { columns, sides, id: 'id' })).toMatchObject({ outcome: 'pass' });
});

it('fails on copies in training or validation, whatever their id', async () => {
  const columns = { id: ['1', '2', '3', '4'], a: ['x', 'y', 'y', 'z'] };
  const result = await checked(trainTestOverlap, {}, { columns, sides, id: 'id' });
  expect(result).toMatchObject({ outcome: 'fail', value: 0.5, observed: '50 % of 2 test rows' });
  expect(await checked(trainTestOverlap, {}, { columns, sides })).toMatchObject({ outcome: 'pass' });
});

it('cannot judge without test rows', async () => {
  expect(await checked(trainTestOverlap, {}, { columns: { a: ['1'] } })).toMatchObject({ outcome: 'not-estimable' });
});
