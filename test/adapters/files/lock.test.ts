import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileLocks } from '../../../src/adapters/files/lock.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trainyard-lock-'));
  path = join(folder, 'deep/run.lock');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function hold<T>(
  work: () => Promise<T>,
  signal = new AbortController().signal,
  onWait: (who: string) => void = () => {},
) {
  return fileLocks().hold(path, work, { signal, onWait });
}

function heldBy(holder: { readonly pid: number; readonly host: string }): void {
  path = join(folder, 'run.lock');
  writeFileSync(path, JSON.stringify({ id: 'other', ...holder }));
}

describe('a lock', () => {
  it('lets one work at a time, and leaves nothing behind', async () => {
    let [inside, most] = [0, 0];
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await sleep(20);
      inside -= 1;
    };
    await Promise.all([hold(work), hold(work), hold(work)]);
    expect(most).toBe(1);
    expect(readdirSync(join(folder, 'deep'))).toEqual([]);
  });

  it('is freed when the work throws', async () => {
    await expect(hold(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await hold(async () => 1)).toBe(1);
  });

  it('of a process that is gone is taken over', async () => {
    const { pid } = spawnSync('true');
    heldBy({ pid, host: hostname() });
    expect(await hold(async () => existsSync(path))).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of a process that is gone can be cleared away, one that is held cannot', async () => {
    heldBy({ pid: spawnSync('true').pid, host: hostname() });
    await fileLocks().clear(path);
    expect(readdirSync(folder)).toEqual([]);
    heldBy({ pid: process.pid, host: hostname() });
    await fileLocks().clear(path);
    expect(existsSync(path)).toBe(true);
  });

  it('of a process that lives is waited for, once it is said who holds it, until a signal', async () => {
    const child = spawn('sleep', ['60']);
    heldBy({ pid: child.pid as number, host: hostname() });
    const controller = new AbortController();
    const said: string[] = [];
    const waiting = hold(
      async () => 1,
      controller.signal,
      (who) => said.push(who),
    );
    await vi.waitFor(() => expect(said).toEqual([`process ${child.pid} on ${hostname()}`]), 10_000);
    await sleep(500);
    expect(said).toHaveLength(1);
    controller.abort(new Error('interrupted'));
    await expect(waiting).rejects.toThrow('interrupted');
    child.kill('SIGKILL');
    expect(existsSync(path)).toBe(true);
  });

  it('of another machine is taken over after a long silence only', async () => {
    heldBy({ pid: 1, host: 'elsewhere' });
    const controller = new AbortController();
    const waiting = hold(async () => 1, controller.signal);
    await sleep(300);
    controller.abort(new Error('still held'));
    await expect(waiting).rejects.toThrow('still held');
    const before = new Date(Date.now() - 130_000);
    utimesSync(path, before, before);
    expect(await hold(async () => 2)).toBe(2);
  });
});
