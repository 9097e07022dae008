import { createHash } from 'node:crypto';
import { createReadStream, type Dirent } from 'node:fs';
import { appendFile, copyFile, mkdir, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageOf, TrainyardError } from '../../core/errors.ts';
import type { Files } from '../../core/ports.ts';
import { besideName, clearUnfinished, isUnfinished } from './unfinished.ts';

/**
 * The file system. Expected absence is a value; everything else throws `file-failed` with the path. Where something is
 * written, what killed processes left unfinished in that folder goes.
 */
export function diskFiles(): Files {
  const cleared = new Set<string>();
  const ready = async (folder: string): Promise<void> => {
    await mkdir(folder, { recursive: true });
    if (cleared.has(folder)) return;
    cleared.add(folder);
    await clearUnfinished(folder);
  };
  return {
    read: (path) => orUndefined(path, readFile(path)),
    readText: (path) => orUndefined(path, readFile(path, 'utf8')),
    write: (path, data) =>
      orThrow(
        path,
        ready(dirname(path)).then(() => writeAtomically(path, data)),
      ),
    append: (path, text) => orThrow(path, appendText(path, text)),
    copy: (from, to) =>
      orThrow(
        from,
        ready(dirname(to)).then(() => copyAtomically(from, to)),
      ),
    exists: async (path) => (await orUndefined(path, stat(path))) !== undefined,
    size: async (path) => (await orUndefined(path, stat(path)))?.size,
    list: (folder) => orThrow(folder, listBelow(folder)),
    remove: async (path) => void (await orUndefined(path, rm(path, { recursive: true, force: true }))),
    digest: (path) => orThrow(path, digestFile(path)),
    realPath: (path) => orUndefined(path, realpath(path)),
  };
}

async function writeAtomically(path: string, data: Uint8Array | string): Promise<void> {
  const beside = besideName(path);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(data);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

async function copyAtomically(from: string, to: string): Promise<void> {
  const beside = besideName(to);
  try {
    await copyFile(from, beside);
    await rename(beside, to);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Makes the rename itself survive a power cut. Some systems cannot open folders; there it is left to them. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  if (handle === undefined) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
}

async function appendText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await appendFile(path, text);
}

async function listBelow(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  const walk = async (below: string): Promise<void> => {
    for (const entry of await entriesOf(join(folder, below))) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) await walk(path);
      else if (!isUnfinished(entry.name)) found.push(path);
    }
  };
  await walk('');
  return found.sort();
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  return (await orUndefined(folder, readdir(folder, { withFileTypes: true }))) ?? [];
}

async function digestFile(path: string): Promise<Awaited<ReturnType<Files['digest']>>> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  return { digest: `sha256:${hash.digest('hex')}`, bytes };
}

async function orUndefined<T>(path: string, work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
    throw fileFailed(path, error);
  }
}

async function orThrow<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof TrainyardError ? error : fileFailed(path, error);
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

function fileFailed(path: string, error: unknown): TrainyardError {
  return new TrainyardError({
    code: 'file-failed',
    message: `${path} could not be read or written: ${messageOf(error)}`,
    fix: 'Check that it exists, that this user may reach it, and that the disk has room.',
    cause: error,
  });
}
