import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../../../src/adapters/files/files.ts';
import { packed, unpack } from '../../../src/stages/jobs/parcel-file.ts';

const files = diskFiles();
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'trainyard-parcel-file-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const made = (header: unknown, content = '') => Buffer.from(`${JSON.stringify(header)}\n${content}`);
const parcel = (...list: readonly unknown[]) => ({ kind: 'Parcel', schemaVersion: 1, files: list });

describe('a packed folder', () => {
  it('comes out as it went in, in place of what was there', async () => {
    await files.write(join(root, 'in/a.json'), '{"a":1}\n');
    await files.write(join(root, 'in/deep/er/rows.parquet'), Uint8Array.of(0, 10, 255));
    await files.write(join(root, 'in/empty'), '');
    await files.write(join(root, 'out/old'), 'old');
    await unpack(files, join(root, 'out'), await packed(files, join(root, 'in')));
    expect(await files.list(join(root, 'out'))).toEqual(await files.list(join(root, 'in')));
    expect(await files.readText(join(root, 'out/a.json'))).toBe('{"a":1}\n');
    expect([...((await files.read(join(root, 'out/deep/er/rows.parquet'))) ?? [])]).toEqual([0, 10, 255]);
  });

  it('holds no link', async () => {
    await files.write(join(root, 'secret'), 's');
    await files.write(join(root, 'in/a'), 'a');
    await symlink(join(root, 'secret'), join(root, 'in/b'));
    await expect(packed(files, join(root, 'in'))).rejects.toMatchObject({ code: 'parcel-link' });
  });

  it.each([
    ['a way out', parcel({ path: '../x', size: 1 })],
    ['an absolute path', parcel({ path: '/tmp/x', size: 1 })],
    ['a hidden file', parcel({ path: 'a/.x', size: 1 })],
    ['a file twice', parcel({ path: 'a', size: 1 }, { path: 'a', size: 0 })],
    ['a negative size', parcel({ path: 'a', size: -1 }, { path: 'b', size: 2 })],
    ['a size that is none', parcel({ path: 'a', size: '1' })],
    ['more than there is', parcel({ path: 'a', size: 2 })],
    ['less than there is', parcel()],
    ['another kind', { kind: 'Tar', files: [] }],
    ['nothing', null],
  ])('with %s is refused before anything is written', async (_, header) => {
    await files.write(join(root, 'out/kept'), 'k');
    await expect(unpack(files, join(root, 'out'), made(header, 'x'))).rejects.toMatchObject({ code: 'parcel-invalid' });
    expect(await files.list(root)).toEqual(['out/kept']);
  });

  it('without a header is refused', async () => {
    for (const bytes of [Buffer.of(), Buffer.from('{"kind"'), Buffer.from('no json\n')])
      await expect(unpack(files, join(root, 'out'), bytes)).rejects.toMatchObject({ code: 'parcel-invalid' });
  });
});
