import { beforeEach, describe, expect, it } from 'vitest';
import type { ObjectStore } from '../../../src/core/ports.ts';
import { expectSpending, noteSpending, type SpendingRun, spending } from '../../../src/stages/jobs/spending.ts';
import { memoryStore } from '../../support/memory-store.ts';

const run = (more: Partial<SpendingRun> = {}): SpendingRun => ({
  change: 'pull-1',
  run: '100',
  attempt: 1,
  today: '2026-11-25',
  ...more,
});
const a = (seconds: number) => ({ model: 'a', seconds });

let store: ObjectStore;
beforeEach(() => {
  ({ store } = memoryStore());
});
const seconds = async (today = '2026-11-25') => (await spending(store, today)).map((one) => one.seconds).sort();

describe('spending', () => {
  it('is nothing at first', async () => {
    expect(await spending(store, '2026-01-01')).toEqual([]);
  });

  it('is what was expected, until what was used is known', async () => {
    await expectSpending(store, run(), [a(7_200), { model: 'b', seconds: 60 }]);
    expect(await seconds()).toEqual([60, 7_200]);
    await noteSpending(store, run(), a(31.2));
    expect(await spending(store, '2026-11-25')).toEqual([
      { change: 'pull-1', model: 'a', seconds: 32, day: '2026-11-25' },
      { change: 'pull-1', model: 'b', seconds: 60, day: '2026-11-25' },
    ]);
  });

  it('written twice counts once', async () => {
    for (const _ of [1, 2]) {
      await expectSpending(store, run(), [a(100)]);
      await noteSpending(store, run(), a(10));
    }
    expect(await seconds()).toEqual([10]);
  });

  it('of a report that ran again belongs to the training that it reports', async () => {
    await expectSpending(store, run(), [a(100)]);
    await noteSpending(store, run({ attempt: 3, today: '2026-11-26' }), a(10));
    expect(await seconds('2026-11-26')).toEqual([10]);
  });

  it('of an attempt that was cancelled stays beside the one after it', async () => {
    await expectSpending(store, run(), [a(100)]);
    await expectSpending(store, run({ attempt: 2 }), [a(100)]);
    await noteSpending(store, run({ attempt: 2 }), a(10));
    expect(await seconds()).toEqual([10, 100]);
  });

  it('keeps changes, runs and models apart', async () => {
    await expectSpending(store, run(), [a(1)]);
    await expectSpending(store, run({ run: '101' }), [a(2)]);
    await expectSpending(store, run({ change: 'pull-2', run: '102' }), [a(3)]);
    await noteSpending(store, run({ run: '101' }), { model: 'b', seconds: 4 });
    expect(await seconds()).toEqual([1, 2, 3, 4]);
  });

  it('reaches back to the start of the last month, over the turn of a year', async () => {
    await expectSpending(store, run({ today: '2025-12-01' }), [a(1)]);
    await expectSpending(store, run({ today: '2025-11-30', run: '9' }), [a(2)]);
    expect(await seconds('2026-01-31')).toEqual([1]);
  });

  it('passes over what is no record of it', async () => {
    for (const key of ['spending/2026-11/25/x', 'spending/2026-11/25/pull-1.1-1.a.used-x'])
      await store.put(key, new Uint8Array());
    expect(await seconds()).toEqual([]);
  });
});
