import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { systemClock } from '../../../src/adapters/host/clock.ts';
import { Deadlines } from '../../../src/serve/routing/deadlines.ts';

const after = <T>(ms: number, value: T): Promise<T> => pause(ms, value);

it('hands values and failures on, and says undefined for what is late', async () => {
  const deadlines = new Deadlines(60, systemClock());
  const failure = new Error('broken');
  const [quick, broken, late] = await Promise.allSettled([
    deadlines.within(Promise.resolve('quick')),
    deadlines.within(Promise.reject(failure)),
    deadlines.within(after(1500, 'late')),
  ]);
  expect(quick).toEqual({ status: 'fulfilled', value: 'quick' });
  expect(broken).toEqual({ status: 'rejected', reason: failure });
  expect(late).toEqual({ status: 'fulfilled', value: undefined });
});

it('gives each piece of work its own time, also behind others that have ended', async () => {
  const deadlines = new Deadlines(100, systemClock());
  const started = performance.now();
  const first = deadlines.within(after(3000, 'first'));
  // More than are kept in the list once they have ended.
  const many = Array.from({ length: 600 }, () => deadlines.within(Promise.resolve('done')));
  await pause(50);
  const second = deadlines.within(after(3000, 'second'));
  expect(await Promise.all(many)).toEqual(new Array(600).fill('done'));
  expect(await first).toBeUndefined();
  const firstMs = performance.now() - started;
  expect(await second).toBeUndefined();
  const secondMs = performance.now() - started;
  expect(firstMs).toBeGreaterThanOrEqual(99);
  expect(secondMs).toBeGreaterThanOrEqual(149);
  expect(secondMs).toBeLessThan(2900);
});

it('takes a value for late that an engine on this thread gave after the time', async () => {
  const deadlines = new Deadlines(20, systemClock());
  const work = Promise.resolve().then(() => {
    const end = performance.now() + 40;
    while (performance.now() < end);
    return 'held the thread';
  });
  expect(await deadlines.within(work)).toBeUndefined();
});

it('lets nobody hear of a failure that came after the time', async () => {
  const deadlines = new Deadlines(10, systemClock());
  const work = pause(60).then(() => {
    throw new Error('nobody waits');
  });
  expect(await deadlines.within(work)).toBeUndefined();
  await expect(work).rejects.toThrow('nobody waits');
});
