import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { diskFiles } from '../../../src/adapters/files/files.ts';
import { sha256 } from '../../../src/core/hash.ts';
import { loadBundle, readBundleFolder, saveBundle } from '../../../src/data/bundle/stored-bundle.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { trainedOf } from '../../support/resolved.ts';

const trained = trainedOf('wage-band', sha256('key'), { 'model.json': '{}', 'weights/one.bin': 'weights' });
const bytes = (text: string) => new TextEncoder().encode(text);
const files = diskFiles();
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trainyard-bundle-'));
  const { store } = memoryStore();
  const contents = new Map([
    ['model.json', '{}'],
    ['weights/one.bin', 'weights'],
  ]);
  await saveBundle(store, trained, async (path) => bytes(contents.get(path) ?? ''));
  await loadBundle(store, trained.bundle, { files, folder });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('is read back from its folder without a store', async () => {
  const found = await readBundleFolder(files, folder, trained.bundle);
  expect(found?.manifest).toEqual(trained.manifest);
  expect(new TextDecoder().decode(found?.files.get('weights/one.bin'))).toBe('weights');
  expect(await readBundleFolder(files, join(folder, 'elsewhere'), trained.bundle)).toBeUndefined();
});

it.each(['manifest.json', 'model.json'])('is refused when %s was changed in the folder', async (path) => {
  await writeFile(join(folder, path), '{"kind":"Bundle"}');
  await expect(readBundleFolder(files, folder, trained.bundle)).rejects.toMatchObject({ code: 'bundle-corrupt' });
});
