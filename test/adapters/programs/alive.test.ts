import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { isAlive } from '../../../src/adapters/programs/alive.ts';

it('tells a process that runs from one that is gone', () => {
  expect([isAlive(process.pid), isAlive(1), isAlive(spawnSync('true').pid)]).toEqual([true, true, false]);
});

it('takes a process that has ended, and whose parent has not noticed, for gone where the system tells', async () => {
  const parent = spawn('sh', ['-c', 'true & echo $!; exec sleep 5']);
  try {
    const [text] = (await once(parent.stdout, 'data')) as [Buffer];
    await wait(200);
    expect(isAlive(Number(String(text)))).toBe(process.platform !== 'linux');
  } finally {
    parent.kill('SIGKILL');
  }
});
