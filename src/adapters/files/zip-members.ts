import { createWriteStream } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

/** Where a member's bytes lie in the archive (PKWARE APPNOTE 6.3.10, section 4.3). */
interface Member {
  readonly method: number;
  readonly packed: number;
  /** Of its local header. */
  readonly offset: number;
}

const END = { signature: 0x06054b50, size: 22, mostComment: 65_535 };
const CENTRAL = { signature: 0x02014b50, size: 46 };
const LOCAL = { signature: 0x04034b50, size: 30 };
const STORED = 0;
const DEFLATED = 8;

/**
 * Writes members of a zip archive to files, streaming; `targets` maps a member's name to an absolute path. Throws an Error
 * in words for what is no zip archive, for a member that is not there, and for what needs more than zip's first format.
 */
export async function writeMembers(archive: string, targets: ReadonlyMap<string, string>): Promise<void> {
  const handle = await open(archive, 'r');
  try {
    const members = await readDirectory(handle);
    for (const [name, target] of targets) {
      const member = members.get(name);
      if (member === undefined) throw new Error(`${archive} does not hold ${name}`);
      await writeMember(handle, member, target);
    }
  } finally {
    await handle.close();
  }
}

async function readDirectory(handle: FileHandle): Promise<ReadonlyMap<string, Member>> {
  const { size } = await handle.stat();
  const tail = await readAt(handle, Math.max(0, size - END.size - END.mostComment), END.size + END.mostComment);
  const at = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (at < 0 || tail.length - at < END.size) throw new Error('it is no zip archive');
  const [count, bytes, offset] = [tail.readUInt16LE(at + 10), tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
  if (count === 0xffff || offset === 0xffffffff) throw new Error('it is a zip64 archive');
  const directory = await readAt(handle, offset, bytes);
  const members = new Map<string, Member>();
  let from = 0;
  for (let i = 0; i < count; i++) {
    if (directory.length - from < CENTRAL.size || directory.readUInt32LE(from) !== CENTRAL.signature)
      throw new Error('its list of members is damaged');
    const [name, extra, comment] = [28, 30, 32].map((field) => directory.readUInt16LE(from + field));
    const start = from + CENTRAL.size;
    const end = start + (name ?? 0);
    members.set(directory.toString('utf8', start, end), {
      method: directory.readUInt16LE(from + 10),
      packed: directory.readUInt32LE(from + 20),
      offset: directory.readUInt32LE(from + 42),
    });
    from = end + (extra ?? 0) + (comment ?? 0);
  }
  return members;
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

async function writeMember(handle: FileHandle, { method, packed, offset }: Member, target: string): Promise<void> {
  const header = await readAt(handle, offset, LOCAL.size);
  if (header.length < LOCAL.size || header.readUInt32LE(0) !== LOCAL.signature) throw new Error('a member is damaged');
  if (method !== STORED && method !== DEFLATED) throw new Error(`a member is packed by method ${method}`);
  const start = offset + LOCAL.size + header.readUInt16LE(26) + header.readUInt16LE(28);
  await mkdir(dirname(target), { recursive: true });
  const chunks = slices(handle, start, packed);
  const file = createWriteStream(target, { flags: 'wx', flush: true });
  if (method === STORED) await pipeline(chunks, file);
  else await pipeline(chunks, createInflateRaw({ chunkSize: 1 << 18 }), file);
}

const SLICE = 1 << 20;

async function* slices(handle: FileHandle, start: number, bytes: number): AsyncGenerator<Buffer> {
  for (let done = 0; done < bytes; done += SLICE) {
    const slice = await readAt(handle, start + done, Math.min(SLICE, bytes - done));
    if (slice.length === 0) throw new Error('it ends too early');
    yield slice;
  }
}
