import { constants } from 'node:fs';
import { lstat, mkdir, open, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageOf, TrainyardError } from '../../core/errors.ts';
import type { OutsideEntry, OutsideFolders } from '../../core/programs.ts';
import { removeFolder } from './remove.ts';

/** Folders on the disk that programs of others write to. Throws `file-failed` with the path. */
export function outsideFolders(): OutsideFolders {
  return {
    create: (folder) => told(folder, mkdir(folder, { recursive: true })).then(() => undefined),
    write: (path, bytes, mode) => told(path, writeNew(path, bytes, mode)),
    entries: (folder, most) => told(folder, entriesOf(folder, most)),
    read: (path, most) => told(path, readPlain(path, most)),
    remove: (folder) => told(folder, removeFolder(folder)),
  };
}

async function writeNew(path: string, bytes: Uint8Array | string, mode = 0o644): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes, { mode });
}

/** Whoever writes the folder may change it meanwhile; what is gone when it is looked at is left out. */
async function entriesOf(root: string, most: number): Promise<readonly OutsideEntry[]> {
  const self = await lstat(root).catch(() => undefined);
  // The folder itself may have been exchanged for a link.
  if (self?.isSymbolicLink() === true) return [{ path: '.', kind: 'link', size: 0 }];
  const found: OutsideEntry[] = [];
  const waiting = [''];
  while (waiting.length > 0 && found.length < most) {
    const below = waiting.shift() as string;
    const names = await readdir(join(root, below)).catch(() => []);
    for (const name of names.slice(0, most - found.length)) {
      const path = below === '' ? name : `${below}/${name}`;
      const entry = await entryAt(root, path);
      if (entry === undefined) continue;
      found.push(entry);
      if (entry.kind === 'folder') waiting.push(path);
    }
  }
  return found.sort((one, other) => (one.path < other.path ? -1 : 1));
}

async function entryAt(root: string, path: string): Promise<OutsideEntry | undefined> {
  const stats = await lstat(join(root, path)).catch((cause: NodeJS.ErrnoException) => cause.code);
  if (stats === 'ENAMETOOLONG') return { path, kind: 'too-deep', size: 0 };
  if (typeof stats !== 'object') return undefined;
  const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : stats.isSymbolicLink() ? 'link' : 'other';
  return { path, kind, size: kind === 'file' ? stats.size : 0 };
}

/** Opens without following a link and without waiting for the other end of a pipe. */
async function readPlain(path: string, most: number): Promise<Uint8Array | undefined> {
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const file = await open(path, flags).catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const stats = await file.stat();
    if (!stats.isFile() || stats.size > most) return undefined;
    const bytes = await file.readFile();
    return bytes.length > most ? undefined : bytes;
  } finally {
    await file.close();
  }
}

async function told<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw new TrainyardError({
      code: 'file-failed',
      message: `${path} could not be read or written: ${messageOf(cause)}`,
      fix: 'Check that this user may reach it, and that the disk has room.',
      cause,
    });
  }
}
