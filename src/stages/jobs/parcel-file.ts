import { TrainyardError } from '../../core/errors.ts';
import type { Files } from '../../core/ports.ts';
import { requireInside } from './parcel.ts';

/** What one file of a parcel may be called: plain names, no way out of the folder. */
const PATH = /^[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/;
const MOST_FILES = 100_000;
const MOST_HEADER_BYTES = 32 * 1024 ** 2;

interface Header {
  readonly kind: 'Parcel';
  readonly schemaVersion: 1;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** A folder as one object: a line of JSON that names the files and their sizes, then their contents in that order. */
export async function packed(files: Files, folder: string): Promise<Uint8Array> {
  const contents: Uint8Array[] = [];
  const listed: { path: string; size: number }[] = [];
  for (const path of await files.list(folder)) {
    const bytes = await files.read(await requireInside(files, folder, path));
    if (bytes === undefined) continue;
    if (!PATH.test(path)) throw invalid(`${JSON.stringify(path)} is no plain relative path`);
    contents.push(bytes);
    listed.push({ path, size: bytes.length });
  }
  const header: Header = { kind: 'Parcel', schemaVersion: 1, files: listed };
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...contents]);
}

/**
 * Writes the files of a packed folder, in place of what was there. Whoever packed it is not trusted: names and sizes are
 * checked before the first file is written; what is in them is for `checkSeal`. Throws `parcel-invalid`.
 */
export async function unpack(files: Files, folder: string, bytes: Uint8Array): Promise<void> {
  const end = bytes.subarray(0, MOST_HEADER_BYTES).indexOf(0x0a);
  if (end < 0) throw invalid('it has no header');
  const header = headerIn(new TextDecoder().decode(bytes.subarray(0, end)));
  const total = header.files.reduce((sum, { size }) => sum + size, end + 1);
  if (total !== bytes.length) throw invalid(`it has ${bytes.length} bytes, and its header says ${total}`);
  await files.remove(folder);
  let at = end + 1;
  for (const { path, size } of header.files) {
    await files.write(`${folder}/${path}`, bytes.subarray(at, at + size));
    at += size;
  }
}

function headerIn(text: string): Header {
  let header: Partial<Header> | null;
  try {
    header = JSON.parse(text) as Partial<Header> | null;
  } catch {
    throw invalid('its header is not JSON');
  }
  const listed = header?.kind === 'Parcel' && header.schemaVersion === 1 ? header.files : undefined;
  if (!Array.isArray(listed) || listed.length > MOST_FILES)
    throw invalid(`its header has no list of at most ${MOST_FILES} files`);
  for (const file of listed as readonly { path?: unknown; size?: unknown }[]) {
    if (typeof file?.path !== 'string' || file.path.length > 400 || !PATH.test(file.path))
      throw invalid(`it has a file called ${JSON.stringify(file?.path)?.slice(0, 100)}`);
    if (typeof file.size !== 'number' || !Number.isSafeInteger(file.size) || file.size < 0)
      throw invalid(`${file.path} has the size ${JSON.stringify(file.size)?.slice(0, 100)}`);
  }
  const paths = new Set(listed.map(({ path }) => path));
  if (paths.size !== listed.length) throw invalid('it has a file twice');
  return header as Header;
}

function invalid(what: string): TrainyardError {
  return new TrainyardError({
    code: 'parcel-invalid',
    message: `what a job handed over by the store cannot be used: ${what}`,
    fix: 'Look at the log of the job that made it, then run the whole workflow again.',
  });
}
