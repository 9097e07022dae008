import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../../../src/adapters/files/files.ts';
import { hexOf, sha256 } from '../../../src/core/hash.ts';
import {
  earlierSeconds,
  findEvaluation,
  findRun,
  hasEvaluation,
  loadBundle,
  saveEvaluation,
  saveRun,
} from '../../../src/stages/jobs/library.ts';
import { Killed, memoryStore } from '../../support/memory-store.ts';
import { evaluationOf, trainedOf } from '../../support/resolved.ts';

const KEY = sha256('key');
const FILES: Readonly<Record<string, string>> = {
  'model.json': '{}',
  'weights/group1.bin': 'weights',
  'preprocessing.json': '[]',
};
const bytes = (text: string) => new TextEncoder().encode(text);
const read = async (path: string) => (Object.hasOwn(FILES, path) ? bytes(FILES[path] ?? '') : undefined);
const trained = trainedOf('wage-band', KEY, FILES);

describe('runs', () => {
  it('are found again, in the documented layout', async () => {
    const { store, objects } = memoryStore();
    expect(await findRun(store, KEY)).toBeUndefined();
    expect(await saveRun(store, trained, read)).toEqual(trained);
    expect(await findRun(store, KEY)).toEqual(trained);
    const bundle = `bundles/${hexOf(trained.bundle)}`;
    expect([...objects.keys()]).toEqual([
      `${bundle}/files/model.json`,
      `${bundle}/files/weights/group1.bin`,
      `${bundle}/files/preprocessing.json`,
      `${bundle}/manifest.json`,
      `models/wage-band/${hexOf(KEY)}.json`,
      `runs/${hexOf(KEY)}.json`,
    ]);
  });

  it('stay as first stored while their bundle is whole, and are replaced once it is not', async () => {
    const memory = memoryStore();
    await saveRun(memory.store, trained, read);
    const again = { ...trained, seconds: 99, trainedAt: '2027-01-01T00:00:00.000Z' };
    expect(await saveRun(memory.store, again, read)).toEqual(trained);
    memory.objects.set(`bundles/${hexOf(trained.bundle)}/files/model.json`, bytes('[]'));
    expect(await saveRun(memory.store, again, read)).toEqual(again);
    expect(await findRun(memory.store, KEY)).toEqual(again);
  });

  it('are refused when a file is not what the manifest says, before a record names them', async () => {
    const { store, objects } = memoryStore();
    const wrong = async (path: string) => (path === 'weights/group1.bin' ? bytes('weighty') : read(path));
    await expect(saveRun(store, trained, wrong)).rejects.toMatchObject({
      code: 'bundle-corrupt',
      message: expect.stringMatching(/weights\/group1\.bin.*expected 7 bytes.*found 7 bytes with sha256/),
    });
    await expect(saveRun(store, trained, async () => undefined)).rejects.toMatchObject({ code: 'bundle-corrupt' });
    const misnamed = { ...trained, bundle: sha256('other') };
    await expect(saveRun(store, misnamed, read)).rejects.toMatchObject({ code: 'bundle-corrupt' });
    expect([...objects.keys()].filter((key) => key.startsWith('runs/'))).toEqual([]);
  });

  it.each([
    ['not JSON', '{'],
    ['null', 'null'],
    ['another kind', '{"kind":"Evaluation","schemaVersion":1}'],
    ['another key', JSON.stringify({ ...trained, trainKey: sha256('x') })],
    ['another bundle', JSON.stringify({ ...trained, bundle: sha256('x') })],
    ['no manifest', JSON.stringify({ ...trained, manifest: undefined })],
  ])('are refused when the record is %s', async (_, text) => {
    const { store, objects } = memoryStore();
    objects.set(`runs/${hexOf(KEY)}.json`, bytes(text));
    await expect(findRun(store, KEY)).rejects.toMatchObject({
      code: 'store-corrupt',
      fix: expect.stringContaining(hexOf(KEY)),
    });
  });

  it('survive a crash at every call: no run points at nothing, and doing it again ends in the same state', async () => {
    const clean = memoryStore();
    await saveRun(clean.store, trained, read);
    for (const when of ['before', 'after'] as const) {
      for (let at = 0; ; at++) {
        const memory = memoryStore();
        memory.killAt(at, when);
        const died = await saveRun(memory.store, trained, read).then(
          () => false,
          (error: unknown) => error instanceof Killed,
        );
        memory.heal();
        if ((await findRun(memory.store, KEY)) !== undefined) {
          const folder = { files: diskFiles(), folder: join(scratch, `${when}${at}`) };
          expect(await loadBundle(memory.store, trained.bundle, folder)).toEqual(trained.manifest);
        }
        await saveRun(memory.store, trained, read);
        expect(memory.text()).toEqual(clean.text());
        if (!died) break;
      }
    }
  });
});

let scratch: string;
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'trainyard-library-'));
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

describe('loadBundle', () => {
  const files = diskFiles();

  it('brings every file and the manifest, and replaces damaged ones', async () => {
    const { store } = memoryStore();
    await saveRun(store, trained, read);
    const target = { files, folder: join(scratch, 'bundle') };
    await files.write(join(target.folder, 'model.json'), '??');
    expect(await loadBundle(store, trained.bundle, target)).toEqual(trained.manifest);
    expect(await files.list(target.folder)).toEqual(['manifest.json', ...Object.keys(FILES)].sort());
    for (const [path, text] of Object.entries(FILES))
      expect(await files.readText(join(target.folder, path))).toBe(text);
  });

  it.each([
    ['model.json', '{ }', 'model.json'],
    ['model.json', undefined, 'model.json'],
    ['../manifest.json', '{"kind":"Bundle"}', 'manifest.json'],
    ['../manifest.json', '{', 'manifest.json'],
  ])('refuses %s holding %j', async (path, text, named) => {
    const { store, objects } = memoryStore();
    await saveRun(store, trained, read);
    const key = join(`bundles/${hexOf(trained.bundle)}/files`, path);
    if (text === undefined) objects.delete(key);
    else objects.set(key, bytes(text));
    await expect(loadBundle(store, trained.bundle, { files, folder: scratch })).rejects.toMatchObject({
      code: 'bundle-corrupt',
      message: expect.stringContaining(named),
    });
    expect(await files.exists(join(scratch, 'manifest.json'))).toBe(false);
  });

  it.each(['../escape', '/etc/x', 'a/../../x', 'manifest.json', 'A.bin', '.git/config'])(
    'refuses a manifest that would write %s, although its digest is right',
    async (path) => {
      const hostile = trainedOf('wage-band', KEY, { [path]: 'x' });
      const { store, objects } = memoryStore();
      await expect(saveRun(store, hostile, async () => bytes('x'))).rejects.toMatchObject({ code: 'bundle-corrupt' });
      objects.set(`bundles/${hexOf(hostile.bundle)}/manifest.json`, bytes(JSON.stringify(hostile.manifest)));
      objects.set(`bundles/${hexOf(hostile.bundle)}/files/${path}`, bytes('x'));
      const target = { files, folder: join(scratch, 'in/ner') };
      await expect(loadBundle(store, hostile.bundle, target)).rejects.toMatchObject({ code: 'bundle-corrupt' });
      expect(await files.list(scratch)).toEqual([]);
    },
  );

  it('says when the store has no such bundle', async () => {
    const { store } = memoryStore();
    await expect(loadBundle(store, trained.bundle, { files, folder: scratch })).rejects.toMatchObject({
      code: 'bundle-missing',
    });
  });
});

describe('evaluations and earlier seconds', () => {
  it('keeps the first evaluation of a key, since latency differs', async () => {
    const { store, objects } = memoryStore();
    const first = evaluationOf('wage-band', trained.bundle, KEY);
    expect(await hasEvaluation(store, KEY)).toBe(false);
    expect(await saveEvaluation(store, first)).toEqual(first);
    expect(await saveEvaluation(store, { ...first, seconds: 9 })).toEqual(first);
    expect(await findEvaluation(store, KEY)).toEqual(first);
    expect(await hasEvaluation(store, KEY)).toBe(true);
    objects.set(`evaluations/${hexOf(KEY)}.json`, bytes(JSON.stringify({ ...first, evaluationKey: sha256('x') })));
    await expect(findEvaluation(store, KEY)).rejects.toMatchObject({ code: 'store-corrupt' });
  });

  it('reads the seconds of this model alone and shrugs at damage', async () => {
    const { store, objects } = memoryStore();
    await saveRun(store, trained, read);
    const other = trainedOf('wage-band', sha256('other'), FILES);
    await saveRun(store, { ...other, seconds: 30 }, read);
    await saveRun(store, { ...trainedOf('wage-band-2', sha256('third'), FILES), seconds: 1000 }, read);
    objects.set('models/wage-band/zzz.json', bytes('{'));
    objects.set('models/wage-band/zzzz.json', bytes('{"seconds":"soon"}'));
    expect([...(await earlierSeconds(store, 'wage-band'))].sort()).toEqual([12, 30]);
  });
});
