import { join } from 'node:path';
import { EXIT, messageOf, TrainyardError } from '../../../core/errors.ts';
import type { Files } from '../../../core/ports.ts';
import { storedFiles } from '../../../data/archive/stored-zip.ts';
import type { PackFiles } from './verify-pack.ts';

/** Every file of a pack by its path, from a folder or a zip archive. Throws `evidence-no-pack`. */
export async function readPack(path: string, files: Pick<Files, 'read' | 'list'>): Promise<PackFiles> {
  if (path.endsWith('.zip')) return unzipped(path, await files.read(path));
  const content = new Map<string, Uint8Array>();
  for (const name of await files.list(path)) {
    const bytes = await files.read(join(path, name));
    if (bytes !== undefined) content.set(name, bytes);
  }
  return content;
}

function unzipped(path: string, bytes: Uint8Array | undefined): PackFiles {
  try {
    if (bytes === undefined) throw new Error('there is no such file');
    return storedFiles(bytes);
  } catch (error) {
    throw new TrainyardError({
      code: 'evidence-no-pack',
      message: `${path} could not be read: ${messageOf(error)}`,
      fix: 'Name the .zip file that "trainyard evidence" wrote, or unpack it and name the folder.',
      exitCode: EXIT.invalid,
      cause: error,
    });
  }
}
