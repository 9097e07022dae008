import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Digest, digestOf } from '../../core/hash.ts';

/** One file of a package: path below the package's folder, size in bytes, SHA-256 in hex. */
export type FileLine = readonly [path: string, size: number, sha256: string];

/** What the lock holds of a package's files: the digest of their lines, sorted by path. */
export function contentDigest(lines: readonly FileLine[]): Digest {
  return digestOf(sorted(lines));
}

export function sorted(lines: readonly FileLine[]): readonly FileLine[] {
  return [...lines].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** SHA-256 in hex of a file's bytes, streamed. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

export interface FoundFile {
  /** Below the folder, forward slashes. */
  readonly path: string;
  readonly size: number;
  /** Anything but a plain file: a link, a socket. */
  readonly odd: boolean;
}

/** Everything below a folder that is not a folder itself, links not followed, sorted. */
export async function filesBelow(folder: string): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  const walk = async (below: string): Promise<void> => {
    for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) await walk(path);
      else found.push({ path, size: (await lstat(join(folder, path))).size, odd: !entry.isFile() });
    }
  };
  await walk('');
  return found.sort((one, other) => (one.path < other.path ? -1 : 1));
}
