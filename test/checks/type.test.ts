import { expect, it } from 'vitest';
import { ofType } from '../../src/checks/type.ts';
import { checked } from '../support/checked.ts';

const columns = {
  whole: ['1', '-2', '3.0', null],
  number: ['1.5', '2e3', '3', '4'],
  flag: ['yes', 'No', '1', 'true'],
  day: ['2026-01-31', '2026-02-01 00:00:00', null, '2025-12-31'],
  time: ['2026-01-31T06:00', '2026-02-01 07:08:09', '2026-02-01', '2026-02-01 07:08:09+02'],
  text: ['a', 'b', 'c', 'd'],
};

it.each([
  ['whole', 'integer'],
  ['number', 'number'],
  ['flag', 'boolean'],
  ['day', 'date'],
  ['time', 'time'],
] as const)('reads %s as %s, and text as none', async (column, is) => {
  expect(await checked(ofType, { column, is }, { columns })).toMatchObject({ outcome: 'pass' });
  expect(await checked(ofType, { column: 'text', is }, { columns })).toMatchObject({ outcome: 'fail', value: 0 });
});

it('tells whole numbers from others, and dates from times', async () => {
  expect(await checked(ofType, { column: 'number', is: 'integer' }, { columns })).toMatchObject({ value: 0.75 });
  expect(await checked(ofType, { column: 'time', is: 'date' }, { columns })).toMatchObject({ value: 0.25 });
});
