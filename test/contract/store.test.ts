/** What every store keeps, over all of them: folder on disk, s3 over a bucket in memory, oci over HTTP. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/adapters/files/files.ts';
import { openRegistry } from '../../src/adapters/objects/oci.ts';
import { digestOf, hexOf, sha256 } from '../../src/core/hash.ts';
import { prettyJson } from '../../src/core/json.ts';
import type { StoreIo } from '../../src/core/plugins.ts';
import type { Bucket, ObjectStore } from '../../src/core/ports.ts';
import { isWhole, loadBundle } from '../../src/data/bundle/stored-bundle.ts';
import { withQuarantine } from '../../src/stages/jobs/quarantine.ts';
import { stores } from '../../src/stores/index.ts';
import { type MemoryRegistry, memoryRegistry } from '../support/registry.ts';

let root: string;
let service: MemoryRegistry;
const kept = new Map<string, Uint8Array>();

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'trainyard-stores-'));
  service = await memoryRegistry('sesame');
});
afterAll(async () => {
  await service.stop();
  await rm(root, { recursive: true, force: true });
});

const bucket: Bucket = {
  get: async (key) => kept.get(key),
  async put(key, content, { onlyNew }) {
    if (onlyNew && kept.has(key)) return false;
    kept.set(key, content);
    return true;
  },
  has: async (key) => kept.has(key),
  list: async (prefix) => [...kept.keys()].filter((key) => key.startsWith(prefix)),
  delete: async (key) => void kept.delete(key),
  lend: async (key) => `https://bucket/${key}`,
};

const files = diskFiles();
const env = { TRAINYARD_REGISTRY_USER: 'maker', TRAINYARD_REGISTRY_PASSWORD: 'sesame' };
const OPTIONS = new Map<string, (place: string) => object>([
  ['folder', (place) => ({ path: join(root, place) })],
  ['s3', (place) => ({ bucket: 'models', prefix: place })],
  ['oci', (place) => ({ registry: service.address, repository: place })],
]);

const open = (id: string, place: string): ObjectStore => {
  const io: StoreIo = { root, files, openBucket: () => bucket, openRegistry: (at) => openRegistry(at, env) };
  return stores.get(id).open(OPTIONS.get(id)?.(place) as never, io);
};
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (content: Uint8Array | undefined) => new TextDecoder().decode(content);

/** The smallest bundle that there is: one file and its manifest. */
const weights = bytes('weights');
const manifest = {
  kind: 'Bundle',
  files: [{ path: 'weights.bin', size: weights.length, sha256: sha256(weights) }],
};
const digest = digestOf(manifest);
const start = `bundles/${hexOf(digest)}/`;
async function putBundle(store: ObjectStore): Promise<void> {
  await store.put(`${start}files/weights.bin`, weights);
  await store.put(`${start}manifest.json`, bytes(prettyJson(manifest)));
}

describe.each(stores.ids)('the store %s', (id) => {
  it('is in this test with options', () => expect(OPTIONS.has(id)).toBe(true));

  it('gives back what was put last, and nothing after it was deleted, however often', async () => {
    const store = open(id, 'one');
    expect(await store.get('runs/a.json')).toBeUndefined();
    expect(await store.has('runs/a.json')).toBe(false);
    await store.put('runs/a.json', bytes('1'));
    await store.put('runs/a.json', bytes('2'));
    await store.put('empty', bytes(''));
    expect(text(await open(id, 'one').get('runs/a.json'))).toBe('2');
    expect(await store.get('empty')).toHaveLength(0);
    for (let times = 0; times < 2; times++) await store.delete('runs/a.json');
    expect(await store.has('runs/a.json')).toBe(false);
    expect(await store.list('')).toEqual(['empty']);
  });

  it('lists by prefix, sorted, whatever the length of a key', async () => {
    const store = open(id, 'two');
    const long = `handover/${'deep/'.repeat(40)}plan.parcel`;
    for (const key of ['runs/b.json', 'runs/a.json', 'runs2/c.json', long]) await store.put(key, bytes(key));
    expect(await store.list('runs/')).toEqual(['runs/a.json', 'runs/b.json']);
    expect(await store.list('run')).toEqual(['runs/a.json', 'runs/b.json', 'runs2/c.json']);
    expect(await store.list('')).toEqual([long, 'runs/a.json', 'runs/b.json', 'runs2/c.json'].sort());
    expect(text(await store.get(long))).toBe(long);
  });

  it('holds a bundle whole, and clears a quarantine without harm to what was registered from it', async () => {
    const store = open(id, 'three');
    const change = withQuarantine(store, 'pull-7');
    await putBundle(change);
    expect(await isWhole(store, digest)).toBe(false);
    await putBundle(store);
    for (const key of await store.list('quarantine/')) await store.delete(key);
    expect(await store.list('')).toEqual([`${start}files/weights.bin`, `${start}manifest.json`]);
    expect(await isWhole(open(id, 'three'), digest)).toBe(true);
    const folder = join(root, `${id}-loaded`);
    await loadBundle(open(id, 'three'), digest, { files, folder });
    expect(await files.readText(join(folder, 'weights.bin'))).toBe('weights');
  });

  it('shows a bundle that lacks a file as not whole, and takes it again', async () => {
    const store = open(id, 'four');
    await putBundle(store);
    await store.delete(`${start}files/weights.bin`);
    expect(await isWhole(open(id, 'four'), digest)).toBe(false);
    await putBundle(store);
    expect(await isWhole(open(id, 'four'), digest)).toBe(true);
    await store.delete(`${start}manifest.json`);
    expect(await isWhole(open(id, 'four'), digest)).toBe(false);
  });

  it.each(['', '/etc/passwd', '../x', 'a/../b', 'a//b', '.hidden', 'A', 'a b'])('refuses the key %j', async (key) => {
    const store = open(id, 'five');
    for (const attempt of [() => store.get(key), () => store.put(key, bytes('')), () => store.delete(key)]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'store-key-invalid' });
    }
  });

  it('names where it is by an address', () => {
    expect(open(id, 'six').address).toMatch(id === 'folder' ? /^\// : new RegExp(`^${id}://`));
  });
});
