import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { isAlive } from '../../src/adapters/alive.ts';

it('tells a process that runs from one that is gone', () => {
  expect([isAlive(process.pid), isAlive(1), isAlive(spawnSync('true').pid)]).toEqual([true, true, false]);
});
