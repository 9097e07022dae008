import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeMembers } from '../../../src/adapters/files/zip-members.ts';
import { storedZip } from '../../../src/data/archive/stored-zip.ts';

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
