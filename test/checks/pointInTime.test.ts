import { expect, it } from 'vitest';
import { pointInTime } from '../../src/checks/pointInTime.ts';
import { checked } from '../support/checked.ts';

const columns = {
  at: ['2026-01-02', '2026-01-03 12:00', '2026-01-04', null, '2026-01-06'],
  measured: ['2026-01-02', '2026-01-03 11:00', null, '2026-01-09', 'never'],
};

it('passes where every value was known by the time of its row, the same moment included', async () => {
  const result = await checked(pointInTime, { columns: ['measured'] }, { columns, time: 'at' });
  expect(result).toMatchObject({ outcome: 'pass', observed: '0 % of 2 rows', value: 0 });
});

it('fails on one value from the future, and tells the row', async () => {
  const late = { ...columns, measured: ['2026-01-02', '2026-01-03 12:01', null, null, null] };
  const result = await checked(pointInTime, { columns: ['measured'] }, { columns: late, time: 'at' });
  expect(result).toMatchObject({ outcome: 'fail', observed: '50 % of 2 rows' });
  expect(result.reason).toBe('1 of 2 rows use values of measured from after their own time, first data row 2');
  expect(result.fix).toContain('ASOF JOIN');
});

it('counts how long values take to arrive', async () => {
  const of = (delay: string) => checked(pointInTime, { columns: ['measured'], delay }, { columns, time: 'at' });
  expect(await of('1h')).toMatchObject({ outcome: 'fail', value: 0.5 });
  expect((await of('1d')).reason).toContain('2 of 2 rows');
});

it('judges the worst of several columns', async () => {
  const two = { ...columns, other: ['2026-01-09', '2026-01-09', null, null, null] };
  const result = await checked(pointInTime, { columns: ['measured', 'other'] }, { columns: two, time: 'at' });
  expect(result).toMatchObject({ outcome: 'fail', value: 1 });
  expect(result.reason).toContain('other');
});

it('cannot judge without data.time, without values, or without rows', async () => {
  for (const table of [
    { columns },
    { columns: { at: ['2026-01-01'], measured: [null] }, time: 'at' },
    { columns: { at: [], measured: [] }, time: 'at' },
  ])
    expect(await checked(pointInTime, { columns: ['measured'] }, table)).toMatchObject({ outcome: 'not-estimable' });
});

it('names no personal column', async () => {
  const late = { ...columns, measured: Array<string>(5).fill('2027-01-01') };
  const result = await checked(
    pointInTime,
    { columns: ['measured'] },
    { columns: late, time: 'at', personal: ['measured'] },
  );
  expect(JSON.stringify(result)).not.toContain('measured');
});
