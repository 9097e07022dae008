import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf, TrainyardError } from '../../core/errors.ts';
import type { HoldOptions, Locks } from '../../core/ports.ts';
import { isAlive } from '../programs/alive.ts';
import { besideName, clearUnfinished } from './unfinished.ts';

const POLL_MS = 200;
/** A holder touches its lock this often ... */
const BEAT_MS = 10_000;
/** ... and counts as gone after so long a silence, where nobody can ask its machine whether it lives. */
const SILENCE_MS = 120_000;

interface Holder {
  readonly id: string;
  readonly pid: number;
  readonly host: string;
}

/**
 * Locks as files that name their holder. One whose process is gone is taken over: at once on the same machine, after
 * two minutes without a sign of life from another. Two that take over the same dead lock in the same moment may both
 * get it, which is no worse than no lock: what they write is checked by digest when it is read.
 */
export function fileLocks(): Locks {
  return {
    async hold(path, work, options) {
      const holder: Holder = { id: randomUUID(), pid: process.pid, host: hostname() };
      await acquire(path, holder, options);
      const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), BEAT_MS);
      beat.unref();
      try {
        return await work();
      } finally {
        clearInterval(beat);
        if ((await holderOf(path))?.id === holder.id) await rm(path, { force: true });
      }
    },
    async clear(path) {
      const holder = await holderOf(path);
      if (holder !== undefined && (await isGone(path, holder))) await remove(path, holder);
    },
  };
}

async function acquire(path: string, holder: Holder, { signal, onWait }: HoldOptions): Promise<void> {
  await clearUnfinished(dirname(path));
  for (let waited = false; ; ) {
    if (await create(path, holder)) return;
    const other = await holderOf(path);
    if (await isGone(path, other)) {
      await remove(path, other);
      continue;
    }
    if (!waited) onWait(other === undefined ? 'another process' : `process ${other.pid} on ${other.host}`);
    waited = true;
    await sleep(POLL_MS, undefined, { signal }).catch(() => undefined);
    signal.throwIfAborted();
  }
}

/** Written beside and linked, so that there never is a lock that names nobody, which would hold for two minutes. */
async function create(path: string, holder: Holder): Promise<boolean> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const beside = besideName(path);
    await writeFile(beside, JSON.stringify(holder), { flag: 'wx' });
    await linkOrWrite(beside, path, holder).finally(() => rm(beside, { force: true }));
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new TrainyardError({
      code: 'lock-failed',
      message: `the lock ${path} could not be made: ${messageOf(error)}`,
      fix: 'Check that this user may write there and that the disk has room.',
      cause: error,
    });
  }
}

async function linkOrWrite(beside: string, path: string, holder: Holder): Promise<void> {
  try {
    await link(beside, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    // Some file systems have no links.
    await writeFile(path, JSON.stringify(holder), { flag: 'wx' });
  }
}

/** Undefined when there is none, and while its holder is still being written. */
async function holderOf(path: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

async function isGone(path: string, holder: Holder | undefined): Promise<boolean> {
  if (holder !== undefined && holder.host === hostname() && !isAlive(holder.pid)) return true;
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > SILENCE_MS;
}

/** Moves the lock aside before it is deleted, to see that it still is the dead one and not a new holder's. */
async function remove(path: string, dead: Holder | undefined): Promise<void> {
  const aside = besideName(path);
  const moved = await rename(path, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  if ((await holderOf(aside))?.id !== dead?.id) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
