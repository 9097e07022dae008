import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentDigest, type FileLine, filesBelow, hashFile } from './content.ts';
import type { LockedPackage } from './lock.ts';

const INVENTORY = 'inventory.json';

/** A file that no archive holds: compiled on this machine, or taken out of a wheel. */
export interface MadeFile {
  /** Below the engine's folder. */
  readonly path: string;
  /** In hex. What is compiled differs from machine to machine: the digest it had when it was made counts then. */
  readonly sha256?: string;
}

/** Where the inventory lists made files. */
export const MADE = 'made';

/** Lines of each package by its folder, `node_modules/...`. */
export type Inventory = ReadonlyMap<string, readonly FileLine[]>;

export async function writeInventory(folder: string, inventory: Inventory): Promise<void> {
  const text = JSON.stringify({ kind: 'EngineInventory', packages: Object.fromEntries(inventory) });
  await writeFile(join(folder, INVENTORY), text, { flag: 'wx', flush: true });
}

/**
 * What in a side folder is not as the lock says, as one sentence part (`<path> has changed`), or undefined. Every file is
 * read and hashed. The inventory beside the files only serves to name the file: it counts for nothing unless it gives
 * the digests that the lock holds, and the lock comes with the program, not with the folder.
 */
export async function alteration(
  folder: string,
  packages: readonly LockedPackage[],
  made: readonly MadeFile[] = [],
): Promise<string | undefined> {
  const inventory = await readInventory(folder);
  const expected = new Map<string, FileLine>();
  for (const locked of packages) {
    const lines = inventory.get(locked.path) ?? [];
    if (digestOrNone(lines) !== locked.content) return `${INVENTORY} does not list ${locked.name} as the lock does`;
    for (const line of lines) expected.set(`${locked.path}/${line[0]}`, line);
  }
  for (const { path, sha256 } of made) {
    const line = madeLine(inventory, path);
    if (line === undefined || line[2] !== (sha256 ?? line[2]))
      return `${INVENTORY} does not list ${path} as the lock does`;
    expected.set(path, line);
  }
  for (const { path, size, odd } of await filesBelow(folder)) {
    if (path === INVENTORY && !odd) continue;
    const line = expected.get(path);
    if (line === undefined) return `${path} does not belong there`;
    if (odd) return `${path} is no plain file`;
    if (size !== line[1] || (await hashFile(join(folder, path))) !== line[2]) return `${path} has changed`;
    expected.delete(path);
  }
  const [missing] = expected.keys();
  return missing === undefined ? undefined : `${missing} is missing`;
}

function madeLine(inventory: Inventory, path: string): FileLine | undefined {
  const lines = inventory.get(MADE);
  return Array.isArray(lines) ? lines.find((line) => Array.isArray(line) && line[0] === path) : undefined;
}

async function readInventory(folder: string): Promise<Inventory> {
  try {
    const { packages } = JSON.parse(await readFile(join(folder, INVENTORY), 'utf8')) as { packages: object };
    return new Map(Object.entries(packages));
  } catch {
    return new Map();
  }
}

/** The inventory may hold anything; what is not a list of lines has no digest. */
function digestOrNone(lines: readonly FileLine[]): string | undefined {
  try {
    return contentDigest(lines);
  } catch {
    return undefined;
  }
}
