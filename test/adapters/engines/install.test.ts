import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Installation, installPackages } from '../../../src/adapters/engines/install.ts';
import { alteration } from '../../../src/adapters/engines/inventory.ts';
import type { EngineSource } from '../../../src/adapters/engines/source.ts';
import { lockedPackage, smallPackages } from '../../support/engine-packages.ts';
import type { ServedPackage } from '../../support/package-registry.ts';
import { tarOf, tgzOf } from '../../support/tar.ts';

let root: string;
let installation: Installation;

const sourceOf = (packages: readonly ServedPackage[]): EngineSource => ({
  words: 'the test',
  fetch: async (locked, file) =>
    writeFile(file, packages.find(({ name }) => name === locked.name)?.archive ?? Buffer.from('')),
  close: async () => undefined,
});

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'trainyard-install-'));
  const packages = await Promise.all(smallPackages().map(lockedPackage));
  const signal = new AbortController().signal;
  installation = { packages, folder: join(root, 'engines', 'duckdb-1'), source: sourceOf(smallPackages()), signal };
});

afterEach(() => rm(root, { recursive: true, force: true }));

const left = () => readdir(join(root, 'engines'));

describe('an install', () => {
  it('leaves the folder and nothing else, every file as locked', async () => {
    await installPackages(installation);
    expect(await left()).toEqual(['duckdb-1']);
    expect(await alteration(installation.folder, installation.packages)).toBeUndefined();
  });

  it('can run ten times at once', async () => {
    await Promise.all(Array.from({ length: 10 }, () => installPackages(installation)));
    expect(await left()).toEqual(['duckdb-1']);
    expect(await alteration(installation.folder, installation.packages)).toBeUndefined();
  });

  it('removes what a killed install left long ago, and nothing of one that may still run', async () => {
    const [old, young] = ['.unfinished-a', '.unfinished-b'].map((name) => join(root, 'engines', name)) as [
      string,
      string,
    ];
    await mkdir(join(old, 'content'), { recursive: true });
    await mkdir(young);
    await utimes(old, new Date(0), new Date(0));
    await installPackages(installation);
    expect(await left()).toEqual(['.unfinished-b', 'duckdb-1']);
  });

  it('stops when it is interrupted', async () => {
    const signal = AbortSignal.abort(new Error('stop'));
    await expect(installPackages({ ...installation, signal })).rejects.toThrow('stop');
    expect(await left()).toEqual([]);
  });

  it('says so when it may not write', async () => {
    await writeFile(join(root, 'engines'), 'a file');
    await expect(installPackages(installation)).rejects.toMatchObject({ code: 'engine-folder' });
    expect((await stat(join(root, 'engines'))).isFile()).toBe(true);
  });
});

describe('nothing is installed from', () => {
  const [api, part] = smallPackages() as [ServedPackage, ServedPackage];

  it('other bytes than those that are locked', async () => {
    const source = sourceOf([api, { ...part, archive: tgzOf({ 'index.js': 'evil()' }) }]);
    const refusal = { code: 'engine-integrity', message: expect.stringMatching(/other bytes for small-part@1\.0\.0/) };
    await expect(installPackages({ ...installation, source })).rejects.toMatchObject(refusal);
    expect(await left()).toEqual([]);
  });

  it('an archive that was cut', async () => {
    const source = sourceOf([{ ...api, archive: api.archive.subarray(0, 100) }, part]);
    await expect(installPackages({ ...installation, source })).rejects.toMatchObject({ code: 'engine-integrity' });
    expect(await left()).toEqual([]);
  });

  it.each([
    ['a link', gzipSync(tarOf([{ name: 'package/x', type: '2', link: '/etc/passwd' }])), 'engine-archive'],
    ['a path up', gzipSync(tarOf([{ name: 'package/../../evil', content: 'x' }])), 'engine-archive'],
    ['a bomb', gzipSync(tarOf([{ name: 'package/x', content: Buffer.alloc(1 << 22) }])), 'engine-archive'],
    ['no gzip', Buffer.from('hello'), 'engine-archive'],
    ['half a gzip', tgzOf({ 'index.js': 'x'.repeat(9000) }).subarray(0, 60), 'engine-archive'],
    ['other files', tgzOf({ 'index.js': 'x' }), 'engine-integrity'],
  ])('an archive with %s, even if its integrity were locked', async (_, archive, code) => {
    const { createHash } = await import('node:crypto');
    const integrity = `sha512-${createHash('sha512').update(archive).digest('base64')}`;
    const packages = installation.packages.map((locked) => ({
      ...locked,
      ...(locked.name === part.name ? { integrity } : {}),
    }));
    const source = sourceOf([api, { ...part, archive }]);
    await expect(installPackages({ ...installation, packages, source })).rejects.toMatchObject({ code });
    expect(await left()).toEqual([]);
    expect(await readdir(root)).toEqual(['engines']);
  });
});
