import { chmod, lstat, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Removes a folder that programs of others wrote, also where they took its rights away or nested it past any path. */
export async function removeFolder(folder: string): Promise<void> {
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
  try {
    await remove();
  } catch {
    await loosen(folder);
    await remove();
  }
}

/** Bytes below the folder; with one more name (255) and a usual folder it stays below every system's limit (1,024). */
const LONGEST_BELOW = 500;

/** Gives every folder below its rights back and lifts deep ones up; links are left alone. */
async function loosen(root: string): Promise<void> {
  if ((await lstat(root).catch(() => undefined))?.isDirectory() !== true) return;
  const longest = Buffer.byteLength(root) + LONGEST_BELOW;
  // Names as bytes: a program may write some that are no text.
  const waiting: Buffer[] = [Buffer.from(root)];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    await chmod(folder, 0o700).catch(() => undefined);
    const entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' }).catch(() => []);
    for (const entry of entries.filter((one) => one.isDirectory())) {
      const path = Buffer.concat([folder, Buffer.from('/'), entry.name]);
      waiting.push(path.length > longest ? await lifted(path, root) : path);
    }
  }
}

async function lifted(path: Buffer, root: string): Promise<Buffer> {
  // A folder that gets another parent has to be writable itself.
  await chmod(path, 0o700).catch(() => undefined);
  const place = Buffer.from(join(await mkdtemp(join(root, 'lifted-')), 'folder'));
  await rename(path, place);
  return place;
}
