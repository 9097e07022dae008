import { crc32 } from 'node:zlib';

/** First day that the format knows, 1980-01-01: no clock is in the bytes. */
const DATE = 0x0021;
const UTF8 = 0x0800;
const MOST = 0xffff_ffff;

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
    const local = header(0x04034b50, [[20, 2], ...facts]);
    parts.push(local, encoded, content);
    // Comment, disk and attributes: a plain file that its owner may write and all may read.
    const central = header(0x02014b50, [
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
  const end = header(0x06054b50, [
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
