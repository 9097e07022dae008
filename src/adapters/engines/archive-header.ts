import { messageOf } from '../../core/errors.ts';
import { isSafePath } from './archive-paths.ts';
import { refused } from './archive-reader.ts';

export const BLOCK = 512;

/** Far above a pax header with a path in it, far below what would hurt. */
export const PAX_BYTES = 65_536;

export interface ArchiveHeader {
  readonly name: string;
  readonly size: number;
  readonly type: string;
}

/** Undefined for a block of zeros, which ends an archive. */
export function readHeader(block: Buffer): ArchiveHeader | undefined {
  if (block.every((byte) => byte === 0)) return undefined;
  let sum = 0;
  for (const [i, byte] of block.entries()) sum += i >= 148 && i < 156 ? 0x20 : byte;
  if (octal(block, 148, 8) !== sum) throw refused('a header whose checksum is wrong');
  const magic = block.toString('latin1', 257, 263);
  if (magic !== 'ustar\0' && magic !== 'ustar ') throw refused('a header that is not ustar');
  const prefix = magic === 'ustar\0' ? text(block, 345, 155) : '';
  const name = text(block, 0, 100);
  const flag = block.toString('latin1', 156, 157);
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size: octal(block, 124, 12),
    type: flag === '\0' ? '0' : flag,
  };
}

export interface ArchiveEntry {
  /** With the top folder. */
  readonly path: string;
  readonly size: number;
  readonly folder: boolean;
}

/** What a header of a file or a folder says, with the pax records before it. */
export function entryOf(header: ArchiveHeader, pax: ReadonlyMap<string, string>): ArchiveEntry {
  const path = pax.get('path') ?? header.name;
  if (!isSafePath(path)) throw refused(`the path ${JSON.stringify(path.slice(0, 200))}`);
  if ((pax.get('size') ?? String(header.size)) !== String(header.size)) throw refused(`two sizes for ${path}`);
  const folder = header.type === '5';
  if (!folder && header.type !== '0') throw refused(`${path}, which is ${kindOf(header.type)}`);
  if (folder && header.size > 0) throw refused(`the folder ${path} with content`);
  if (!folder && path.endsWith('/')) throw refused(`the file ${path}`);
  return { path: path.replace(/\/$/, ''), size: header.size, folder };
}

/** Records are `<length> <key>=<value>\n`, where the length counts all of that. */
export function paxRecords(block: Buffer): Map<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < block.length; ) {
    const space = block.indexOf(0x20, at);
    const digits = space === -1 ? '' : block.toString('latin1', at, space);
    const end = at + Number(digits);
    if (!/^[1-9]\d{0,5}$/.test(digits) || end > block.length || block[end - 1] !== 0x0a || end <= space + 1)
      throw refused('a damaged pax header');
    const record = utf8(block.subarray(space + 1, end - 1));
    const equals = record.indexOf('=');
    const key = record.slice(0, equals);
    if (equals < 1 || records.has(key)) throw refused('a damaged pax header');
    if (key.startsWith('GNU.sparse') || key === 'hdrcharset') throw refused(`a pax header with ${key}`);
    records.set(key, record.slice(equals + 1));
    at = end;
  }
  return records;
}

function octal(block: Buffer, at: number, length: number): number {
  const digits = block.toString('latin1', at, at + length).replace(/^ +|[\0 ]+$/g, '');
  if (!/^[0-7]+$/.test(digits)) throw refused('a header with a number that is not octal');
  return Number.parseInt(digits, 8);
}

function text(block: Buffer, at: number, length: number): string {
  const field = block.subarray(at, at + length);
  const end = field.indexOf(0);
  return utf8(end === -1 ? field : field.subarray(0, end));
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw refused(`a name that is not UTF-8 (${messageOf(cause)})`);
  }
}

function kindOf(type: string): string {
  const kinds = new Map([
    ['1', 'a hard link'],
    ['2', 'a symbolic link'],
    ['3', 'a device'],
    ['4', 'a device'],
    ['6', 'a pipe'],
    ['L', 'a GNU long name'],
    ['K', 'a GNU long link'],
    ['S', 'a sparse file'],
  ]);
  return kinds.get(type) ?? `of type ${JSON.stringify(type)}`;
}
