import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/adapters/files/files.ts';
import { folder } from '../../src/stores/folder.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'trainyard-store-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const files = diskFiles();
const open = (path = '.trainyard/store') => folder.open({ path }, { root, files });
const bytes = (text: string) => new TextEncoder().encode(text);

describe('folder store', () => {
  it('says where it is, and reads a relative path from the root', async () => {
    const store = open();
    expect(store.location).toBe('folder .trainyard/store');
    await store.put('runs/a.json', bytes('1'));
    expect(await files.readText(join(root, '.trainyard/store/runs/a.json'))).toBe('1');
    const shared = open(join(root, 'share'));
    expect(await shared.has('runs/a.json')).toBe(false);
  });

  it('puts, gets, lists by prefix and deletes', async () => {
    const store = open();
    expect(await store.get('runs/a.json')).toBeUndefined();
    expect(await store.list('')).toEqual([]);
    for (const key of ['runs/b.json', 'runs/a.json', 'runs2/c.json', 'top']) await store.put(key, bytes(key));
    expect(await store.list('runs/')).toEqual(['runs/a.json', 'runs/b.json']);
    expect(await store.list('run')).toEqual(['runs/a.json', 'runs/b.json', 'runs2/c.json']);
    expect(await store.list('')).toEqual(['runs/a.json', 'runs/b.json', 'runs2/c.json', 'top']);
    expect(await store.list('runs/a.json')).toEqual(['runs/a.json']);
    expect(await store.has('runs/a.json')).toBe(true);
    await store.delete('runs/a.json');
    await store.delete('runs/a.json');
    expect(await store.has('runs/a.json')).toBe(false);
  });

  it('stays out of git', async () => {
    await open().put('a', bytes('1'));
    expect(await files.readText(join(root, '.trainyard/store/.gitignore'))).toBe('*\n');
  });

  it.each([
    '',
    '/etc/passwd',
    '../x',
    'a/../b',
    'a//b',
    'a/',
    '.hidden',
    'a/.b',
    '-x',
    'A',
    'a b',
    'a\0b',
    'a\\b',
    'ä',
  ])('refuses the key %j for every operation', async (key) => {
    const store = open();
    for (const attempt of [() => store.get(key), () => store.put(key, bytes('')), () => store.has(key)]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'store-key-invalid' });
    }
    await expect(store.delete(key)).rejects.toMatchObject({ code: 'store-key-invalid' });
  });

  it('never lets a key leave its folder, whatever it is', async () => {
    const touched: string[] = [];
    const spy = { ...files, exists: async (path: string) => touched.push(path) > 0 };
    const store = folder.open({ path: 'store' }, { root: '/srv', files: spy });
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom('a', '.', '/', '-', '\\', 'Z') }), async (key) => {
        touched.length = 0;
        await store.has(key).catch(() => false);
        for (const path of touched) expect(path).toMatch(/^\/srv\/store\/[a-z]/);
      }),
    );
  });
});
