import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { messageOf, TrainyardError } from '../../core/errors.ts';
import { contentDigest, type FileLine, hashFile } from './content.ts';
import { alteration, MADE, type MadeFile, writeInventory } from './inventory.ts';
import type { LockedPackage } from './lock.ts';
import type { EngineSource } from './source.ts';
import { unpack } from './unpack.ts';

export interface Installation {
  readonly packages: readonly LockedPackage[];
  /** Where the packages go; absent, or altered and to be replaced. */
  readonly folder: string;
  readonly source: EngineSource;
  /** What is made beside the packages, of an engine that is compiled here. */
  readonly making?: Making;
  readonly signal: AbortSignal;
}

export interface Making {
  readonly files: readonly MadeFile[];
  /** Makes the files below `content`, where the packages lie by then; `work` is an empty folder that is removed. */
  make(content: string, work: string): Promise<void>;
}

/**
 * Puts packages into a folder: all of them or, whenever it ends, none. They are fetched, compared with the lock and
 * unpacked beside the folder, which one rename then makes. Several processes may do so at once: the first one wins, and
 * the others compare what it made with the lock. Throws `engine-integrity`, `engine-archive`, `engine-folder`, and what
 * the source throws.
 */
export async function installPackages(installation: Installation): Promise<void> {
  const parent = dirname(installation.folder);
  let beside: string | undefined;
  try {
    await mkdir(parent, { recursive: true });
    await sweep(parent);
    beside = await mkdtemp(join(parent, `${UNFINISHED}${basename(installation.folder)}-`));
    await fill(beside, installation);
    await moveIn(beside, installation);
  } catch (error) {
    if (installation.signal.aborted) throw installation.signal.reason;
    if (error instanceof TrainyardError) throw error;
    throw notWritten(parent, error);
  } finally {
    if (beside !== undefined) await rm(beside, { recursive: true, force: true }).catch(() => undefined);
  }
}

const UNFINISHED = '.unfinished-';

/** Longer than any install takes; a younger folder may belong to a process that still fills it. */
const STALE_MS = 6 * 3_600_000;

/** Removes what killed installs left behind. */
async function sweep(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(UNFINISHED)) continue;
    const made = await stat(join(parent, name)).catch(() => undefined);
    if (made !== undefined && Date.now() - made.mtimeMs > STALE_MS)
      await rm(join(parent, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

async function fill(beside: string, { packages, source, making, signal }: Installation): Promise<void> {
  const content = join(beside, 'content');
  const inventory = new Map<string, readonly FileLine[]>();
  await mkdir(content);
  for (const locked of packages) {
    const archive = join(beside, 'archive.tgz');
    await source.fetch(locked, archive);
    if (signal.aborted) throw signal.reason;
    await checkArchive(locked, archive, source);
    const lines = await unpack(archive, join(content, locked.path), limitsOf(locked));
    if (contentDigest(lines) !== locked.content) throw differs(locked, source, 'other files');
    inventory.set(locked.path, lines);
    await rm(archive);
  }
  if (making !== undefined) inventory.set(MADE, await made(making, content, join(beside, 'work')));
  await writeInventory(content, inventory);
}

async function made(making: Making, content: string, work: string): Promise<readonly FileLine[]> {
  await mkdir(work);
  await making.make(content, work);
  await rm(work, { recursive: true });
  const lines: FileLine[] = [];
  for (const { path } of making.files) {
    const file = join(content, path);
    lines.push([path, (await stat(file)).size, await hashFile(file)]);
  }
  return lines;
}

async function checkArchive(locked: LockedPackage, archive: string, source: EngineSource): Promise<void> {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(archive, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  if (`sha512-${hash.digest('base64')}` !== locked.integrity) throw differs(locked, source, 'other bytes');
}

/** Headers are entries too: two for a file with a long name, one for a folder. */
function limitsOf({ files, unpackedBytes }: LockedPackage): { entries: number; bytes: number } {
  return { entries: 4 * files + 64, bytes: unpackedBytes + 1024 * (2 * files + 64) };
}

function differs({ name, version }: LockedPackage, { words }: EngineSource, what: string): TrainyardError {
  return new TrainyardError({
    code: 'engine-integrity',
    message: `${words} gave ${what} for ${name}@${version} than the lock of this version of Trainyard names`,
    fix: 'Nothing was installed. Use a source that serves the package as it was published; if this one should, find out who changed it.',
  });
}

async function moveIn(beside: string, { folder, packages, making }: Installation): Promise<void> {
  await syncFolder(join(beside, 'content'));
  try {
    await rename(join(beside, 'content'), folder);
  } catch (error) {
    // Systems disagree about the code of a rename onto a folder that is there.
    if ((await stat(folder).catch(() => undefined)) === undefined) throw error;
    if ((await alteration(folder, packages, making?.files)) === undefined) return;
    await rename(folder, join(beside, 'altered'));
    await rename(join(beside, 'content'), folder);
  }
  await syncFolder(dirname(folder));
}

/** Makes the rename itself survive a power cut. Some systems cannot open folders; there it is left to them. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function notWritten(parent: string, cause: unknown): TrainyardError {
  return new TrainyardError({
    code: 'engine-folder',
    message: `the native engines could not be written to ${parent}: ${messageOf(cause)}`,
    fix: 'Make room there, or set TRAINYARD_HOME to a folder that this user may write to.',
    cause,
  });
}
