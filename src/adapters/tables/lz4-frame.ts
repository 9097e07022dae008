/** https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md, and lz4_Block_format.md beside it. */
const MAGIC = 0x184d2204;
const VERSION_MASK = 0b1100_0000;
const VERSION = 0b0100_0000;
const BLOCK_CHECKSUM = 0b0001_0000;
const CONTENT_SIZE = 0b0000_1000;
const DICTIONARY_ID = 0b0000_0001;
const STORED = 0x8000_0000;
const LEAST_MATCH = 4;

/** What is unpacked so far; later blocks of a frame may copy from earlier ones. */
interface Unpacked {
  bytes: Uint8Array;
  length: number;
}

/** Where a block is read. */
interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

/** The content of one LZ4 frame, as Arrow packs buffers. Checksums are not looked at. Throws where it is broken. */
export function lz4Content(frame: Uint8Array): Uint8Array {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  const flags = view.getUint8(4);
  if (view.getUint32(0, true) !== MAGIC || (flags & VERSION_MASK) !== VERSION) throw new Error('no LZ4 frame');
  if ((flags & DICTIONARY_ID) !== 0) throw new Error('an LZ4 frame that needs a dictionary');
  const out: Unpacked = { bytes: new Uint8Array(frame.byteLength * 4), length: 0 };
  let at = (flags & CONTENT_SIZE) === 0 ? 7 : 15;
  for (;;) {
    const size = view.getUint32(at, true);
    if (size === 0) return out.bytes.subarray(0, out.length);
    const from = at + 4;
    at = from + (size & ~STORED);
    if (at > frame.byteLength) throw new Error('an LZ4 block is cut off');
    const block = frame.subarray(from, at);
    if (size >= STORED) append(out, block);
    else unpack({ bytes: block, at: 0 }, out);
    if ((flags & BLOCK_CHECKSUM) !== 0) at += 4;
  }
}

/** Sequences of literals and a match; the last one has literals only. */
function unpack(block: Cursor, out: Unpacked): void {
  while (block.at < block.bytes.length) {
    const token = next(block);
    const literals = lengthFrom(token >> 4, block);
    if (block.at + literals > block.bytes.length) throw new Error('an LZ4 block is cut off');
    append(out, block.bytes.subarray(block.at, block.at + literals));
    block.at += literals;
    if (block.at === block.bytes.length) return;
    const back = next(block) | (next(block) << 8);
    repeat(out, back, lengthFrom(token & 15, block) + LEAST_MATCH);
  }
}

function next(block: Cursor): number {
  const byte = block.bytes[block.at];
  if (byte === undefined) throw new Error('an LZ4 block is cut off');
  block.at += 1;
  return byte;
}

function lengthFrom(nibble: number, block: Cursor): number {
  let length = nibble;
  if (nibble < 15) return length;
  for (;;) {
    const more = next(block);
    length += more;
    if (more < 255) return length;
  }
}

function append(out: Unpacked, bytes: Uint8Array): void {
  makeRoom(out, bytes.length);
  out.bytes.set(bytes, out.length);
  out.length += bytes.length;
}

/** Copies what stands `back` bytes before the end, which may overlap with what it makes: a run then repeats itself. */
function repeat(out: Unpacked, back: number, length: number): void {
  if (back === 0 || back > out.length) throw new Error('an LZ4 match lies before the beginning');
  makeRoom(out, length);
  let left = length;
  while (left > 0) {
    const part = Math.min(left, back);
    const from = out.length - back;
    out.bytes.copyWithin(out.length, from, from + part);
    out.length += part;
    left -= part;
  }
}

function makeRoom(out: Unpacked, more: number): void {
  const needed = out.length + more;
  if (needed <= out.bytes.length) return;
  const grown = new Uint8Array(Math.max(needed, out.bytes.length * 2));
  grown.set(out.bytes.subarray(0, out.length));
  out.bytes = grown;
}
