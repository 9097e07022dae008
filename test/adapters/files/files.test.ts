import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../../../src/adapters/files/files.ts';

const files = diskFiles();
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trainyard-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('diskFiles', () => {
  it('answers undefined for what is not there, also below a file', async () => {
    await files.write(join(folder, 'file'), 'x');
    for (const path of [join(folder, 'absent'), join(folder, 'file/below'), join(folder, 'a/b/c')]) {
      expect(await files.read(path)).toBeUndefined();
      expect(await files.readText(path)).toBeUndefined();
      expect(await files.size(path)).toBeUndefined();
      expect(await files.realPath(path)).toBeUndefined();
      expect(await files.exists(path)).toBe(false);
      expect(await files.list(path)).toEqual([]);
      await files.remove(path);
    }
    await expect(files.digest(join(folder, 'absent'))).rejects.toMatchObject({ code: 'file-failed' });
  });

  it('writes whole files into folders it makes, and replaces them', async () => {
    const path = join(folder, 'a/b/ä.json');
    await files.write(path, 'one');
    await files.write(path, new Uint8Array([0, 255]));
    expect(new Uint8Array((await files.read(path)) ?? [])).toEqual(new Uint8Array([0, 255]));
    expect(await files.size(path)).toBe(2);
    expect(await readdir(join(folder, 'a/b'))).toEqual(['ä.json']);
  });

  it('never shows half a file to a reader, and the last of many writers wins whole', async () => {
    const path = join(folder, 'contested');
    const texts = Array.from({ length: 20 }, (_, i) => String(i).repeat(50_000));
    await files.write(path, texts[0] ?? '');
    const writing = Promise.all(texts.map((text) => files.write(path, text)));
    for (let i = 0; i < 50; i++) expect(texts).toContain(await files.readText(path));
    await writing;
    expect(await readdir(folder)).toEqual(['contested']);
  });

  it('leaves nothing behind when it cannot write, and names the path', async () => {
    await mkdir(join(folder, 'taken/inner'), { recursive: true });
    await expect(files.write(join(folder, 'taken'), 'x')).rejects.toMatchObject({
      code: 'file-failed',
      message: expect.stringContaining(join(folder, 'taken')),
    });
    expect(await readdir(folder)).toEqual(['taken']);
    await expect(files.read(folder)).rejects.toMatchObject({ code: 'file-failed' });
  });

  it('lists below a folder, sorted, without files a crash left unfinished', async () => {
    await files.write(join(folder, 'b/2'), '');
    await files.write(join(folder, 'a'), '');
    await files.write(join(folder, 'b/1/x'), '');
    await writeFile(join(folder, 'b/.2.0011aabb.trainyard-tmp'), 'half');
    expect(await files.list(folder)).toEqual(['a', 'b/1/x', 'b/2']);
  });

  it('copies whole files into folders it makes, and leaves nothing when it cannot', async () => {
    await files.write(join(folder, 'from'), 'content');
    await files.copy(join(folder, 'from'), join(folder, 'a/to'));
    await files.copy(join(folder, 'from'), join(folder, 'a/to'));
    expect(await files.readText(join(folder, 'a/to'))).toBe('content');
    await expect(files.copy(join(folder, 'absent'), join(folder, 'a/other'))).rejects.toMatchObject({
      code: 'file-failed',
    });
    expect(await readdir(join(folder, 'a'))).toEqual(['to']);
  });

  it('digests by streaming', async () => {
    const bytes = Buffer.alloc(300_000, 'trainyard');
    await files.write(join(folder, 'big'), bytes);
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    expect(await files.digest(join(folder, 'big'))).toEqual({ digest, bytes: 300_000 });
  });

  it('appends, removes folders, and resolves links', async () => {
    const log = join(folder, 'logs/log.txt');
    await files.append(log, 'a\n');
    await files.append(log, 'b\n');
    expect(await files.readText(log)).toBe('a\nb\n');
    await symlink(log, join(folder, 'link'));
    expect(await files.realPath(join(folder, 'link'))).toBe(await files.realPath(log));
    await files.remove(join(folder, 'logs'));
    expect(await files.exists(log)).toBe(false);
  });
});
