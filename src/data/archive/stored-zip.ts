import { crc32 } from 'node:zlib';

/** First day that the format knows, 1980-01-01: no clock is in the bytes. */
const DATE = 0x0021;
const UTF8 = 0x0800;
const MOST = 0xffff_ffff;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const END = 0x06054b50;
const END_BYTES = 22;

/**
 * A zip archive of files as they are, without compression, by ascending name (PKWARE APPNOTE 6.3.10, section 4.3): equal
 * files give equal bytes, whichever compressor a machine has. Throws RangeError for what needs the format's larger form.
 */
export function storedZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...files.keys()].sort();
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const name of names) {
    const content = files.get(name) as Uint8Array;
    const encoded = new TextEncoder().encode(name);
    const facts = factsOf(content, encoded.length);
    const local = header(LOCAL, [[20, 2], ...facts]);
    parts.push(local, encoded, content);
    // Comment, disk and attributes: a plain file that its owner may write and all may read.
    const central = header(CENTRAL, [
      [0x0314, 2],
      [20, 2],
      ...facts,
      [0, 2],
      [0, 2],
      [0, 2],
      [0x81a40000, 4],
      [offset, 4],
    ]);
    directory.push(central, encoded);
    offset += local.length + encoded.length + content.length;
    if (offset > MOST) throw new RangeError('the archive would be larger than 4 GiB');
  }
  if (names.length > 0xffff) throw new RangeError('the archive would have more than 65,535 files');
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const count = names.length;
  const end = header(END, [
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  ]);
  return Buffer.concat([...parts, ...directory, end]);
}

/**
 * The files of an archive that `storedZip` made. Throws an Error in words for another archive, and for one whose bytes do
 * not have their checksums.
 */
export function storedFiles(archive: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = bytes.length - END_BYTES;
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw new Error('it is no zip archive, or one with a comment');
  const files = new Map<string, Uint8Array>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const { name, content, next } = storedFile(bytes, at);
    files.set(name, content);
    at = next;
  }
  return files;
}

function storedFile(bytes: Buffer, at: number) {
  if (at + CENTRAL_BYTES > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw new Error('its list is damaged');
  const [size, offset] = [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 42)];
  const [nameBytes, more] = [bytes.readUInt16LE(at + 28), bytes.readUInt32LE(at + 30)];
  const name = bytes.toString('utf8', at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes);
  if (bytes.readUInt16LE(at + 10) !== 0 || more !== 0) throw new Error('its files are packed: another program made it');
  const start = offset + LOCAL_BYTES + nameBytes;
  const content = bytes.subarray(start, start + size);
  if (content.length !== size || crc32(content) !== bytes.readUInt32LE(at + 16)) throw new Error(`${name} is damaged`);
  return { name, content, next: at + CENTRAL_BYTES + nameBytes };
}

type Field = readonly [value: number, bytes: 2 | 4];

/** What both headers of a file say: flags, no method, time, checksum, sizes, length of the name and of nothing more. */
function factsOf(content: Uint8Array, nameLength: number): readonly Field[] {
  const size = content.length;
  return [
    [UTF8, 2],
    [0, 2],
    [0, 2],
    [DATE, 2],
    [crc32(content), 4],
    [size, 4],
    [size, 4],
    [nameLength, 2],
    [0, 2],
  ];
}

function header(signature: number, fields: readonly Field[]): Uint8Array {
  const bytes = Buffer.alloc(fields.reduce((sum, [, length]) => sum + length, 4));
  bytes.writeUInt32LE(signature, 0);
  let at = 4;
  for (const [value, length] of fields) {
    if (length === 2) bytes.writeUInt16LE(value, at);
    else bytes.writeUInt32LE(value, at);
    at += length;
  }
  return bytes;
}
