import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeMembers } from '../../../src/adapters/files/zip-members.ts';
import { storedFiles, storedZip } from '../../../src/data/archive/stored-zip.ts';

const files = new Map([
  ['index.html', new TextEncoder().encode('<!doctype html>')],
  ['bundle/größe.bin', Uint8Array.from({ length: 70_000 }, (_, at) => at % 251)],
  ['empty', new Uint8Array()],
]);

it('is read back byte by byte', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'trainyard-zip-'));
  try {
    const archive = join(folder, 'pack.zip');
    await writeFile(archive, storedZip(files));
    await writeMembers(archive, new Map([...files.keys()].map((name, at) => [name, join(folder, String(at))])));
    for (const [at, bytes] of [...files.values()].entries()) {
      expect(Buffer.compare(await readFile(join(folder, String(at))), bytes)).toBe(0);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('has the same bytes in whichever order its files come', () => {
  expect(Buffer.compare(storedZip(files), storedZip(new Map([...files].reverse())))).toBe(0);
});

describe('what is read back without a folder', () => {
  it('is what went in', () => {
    const back = storedFiles(storedZip(files));
    expect([...back.keys()]).toEqual([...files.keys()].sort());
    for (const [name, bytes] of files) expect(Buffer.compare(back.get(name) ?? Buffer.of(1), bytes)).toBe(0);
  });

  it('is refused in words where it is damaged or no such archive', () => {
    expect(() => storedFiles(new Uint8Array(10))).toThrow('no zip archive');
    expect(() => storedFiles(new Uint8Array(100))).toThrow('no zip archive');
    const few = new Map([...files].filter(([, bytes]) => bytes.length < 100));
    const archive = storedZip(few);
    fc.assert(
      fc.property(fc.nat(archive.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = Uint8Array.from(archive, (byte, i) => (i === at ? byte ^ change : byte));
        // Names, dates and attributes have no checksum: what is read is either what it was, or refused.
        try {
          const back = storedFiles(damaged);
          for (const [name, bytes] of back) if (few.has(name)) expect(bytes).toEqual(Buffer.from(few.get(name) ?? []));
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
      }),
    );
  });
});
