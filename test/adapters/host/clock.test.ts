import { expect, it } from 'vitest';
import { systemClock } from '../../../src/adapters/host/clock.ts';

it('tells the wall time, and a time that never goes back', () => {
  const clock = systemClock();
  expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(5000);
  const first = clock.monotonicMs();
  expect(clock.monotonicMs()).toBeGreaterThanOrEqual(first);
});
