import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { messageOf, TrainyardError } from '../../core/errors.ts';
import { type ArchivedFile, type ArchiveLimits, archivedFiles } from './archive.ts';
import { type FileLine, sorted } from './content.ts';

/**
 * Writes the files of a packed npm package (gzip, tar) below `folder`, which must be new, and answers what was written.
 * Every file has reached the disk when this ends. Throws `engine-archive`.
 */
export async function unpack(archive: string, folder: string, limits: ArchiveLimits): Promise<readonly FileLine[]> {
  const lines: FileLine[] = [];
  let refusal: unknown;
  const write = async (chunks: AsyncIterable<Uint8Array>) => {
    try {
      for await (const file of archivedFiles(chunks, limits))
        lines.push([file.path, file.size, await writeFile(file, join(folder, file.path))]);
    } catch (error) {
      refusal = error;
      throw error;
    }
  };
  try {
    await pipeline(createReadStream(archive), createGunzip({ chunkSize: 1 << 18 }), write);
  } catch (error) {
    // A reader that stops early closes the stream, and the pipeline then tells of that and not of the reason.
    throw isZlibError(error) ? damaged(error) : (refusal ?? error);
  }
  return sorted(lines);
}

async function writeFile(file: ArchivedFile, path: string): Promise<string> {
  const hash = createHash('sha256');
  await mkdir(dirname(path), { recursive: true });
  const handle = await open(path, 'wx', 0o644);
  try {
    for await (const part of file.content) {
      hash.update(part);
      await handle.writeFile(part);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return hash.digest('hex');
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}

function damaged(cause: unknown): TrainyardError {
  return new TrainyardError({
    code: 'engine-archive',
    message: `the archive of the package is not gzip: ${messageOf(cause)}`,
    fix: 'Fetch it again: it was damaged on the way.',
    cause,
  });
}
