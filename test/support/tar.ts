import { gzipSync } from 'node:zlib';

export interface TarEntry {
  readonly name: string;
  /** `0` file, `5` folder, `1` hard link ...; `0` when absent. */
  readonly type?: string;
  readonly content?: string | Uint8Array;
  /** What the header says, where that is a lie. */
  readonly size?: number;
  readonly prefix?: string;
  readonly link?: string;
  readonly magic?: string;
}

/** A tar archive with exactly these entries, also such as no packer would write. */
export function tarOf(entries: readonly TarEntry[], end = Buffer.alloc(1024)): Buffer {
  return Buffer.concat([...entries.flatMap(blocksOf), end]);
}

export function tgzOf(files: Readonly<Record<string, string>>): Buffer {
  return gzipSync(tarOf(Object.entries(files).map(([path, content]) => ({ name: `package/${path}`, content }))));
}

/** A pax header before the next entry. */
export function paxOf(records: Readonly<Record<string, string>>, type = 'x'): TarEntry {
  const lines = Object.entries(records).map(([key, value]) => paxLine(` ${key}=${value}\n`));
  return { name: 'PaxHeader/x', type, content: lines.join('') };
}

function paxLine(rest: string): string {
  const bytes = Buffer.byteLength(rest);
  let length = bytes + 1;
  while (String(length).length + bytes !== length) length = String(length).length + bytes;
  return `${length}${rest}`;
}

function blocksOf(entry: TarEntry): Buffer[] {
  const content = Buffer.from(entry.content ?? '');
  const header = Buffer.alloc(512);
  header.write(entry.name, 0, 100);
  header.write('0000644\0', 100);
  header.write(`${(entry.size ?? content.length).toString(8).padStart(11, '0')}\0`, 124);
  header.write('        ', 148);
  header.write(entry.type ?? '0', 156);
  header.write(entry.link ?? '', 157, 100);
  header.write(entry.magic ?? 'ustar\x0000', 257, 'latin1');
  header.write(entry.prefix ?? '', 345, 155);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return [header, content, Buffer.alloc((512 - (content.length % 512)) % 512)];
}
