import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../../../src/adapters/files/files.ts';
import { checkSeal, readBounded, requireInside, sealEach, sealOf, sealsIn } from '../../../src/stages/jobs/parcel.ts';

const files = diskFiles();
let root: string;
let folder: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'trainyard-parcel-'));
  folder = join(root, 'rows');
  await files.write(join(folder, 'request.json'), '{"a":1}');
  await files.write(join(folder, 'data/train.parquet'), 'rows');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const check = (seal: string | undefined) => checkSeal(files, { name: 'rows/m', folder }, seal);

describe('folders that are sealed together', () => {
  const parcel = () => ({ name: 'rows', folder: root });

  it('have one seal for a thousand folders, short enough for an output and an input', async () => {
    const names = Array.from({ length: 1_000 }, (_, index) => `model-${index}`);
    for (const name of names) await files.write(join(root, name, 'request.json'), name);
    const seal = await sealEach(files, root, [...names, 'absent']);
    expect(seal.length).toBeLessThan(100);
    const seals = await sealsIn(files, parcel(), seal);
    expect([...seals.keys()]).toEqual(names);
    await checkSeal(files, { name: 'rows/model-7', folder: join(root, 'model-7') }, seals.get('model-7'));
  });

  it('are refused with other seals, without one, and when there is nothing', async () => {
    const seal = await sealEach(files, root, ['rows']);
    await expect(sealsIn(files, parcel(), undefined)).rejects.toMatchObject({ code: 'parcel-unsealed' });
    await files.write(join(root, 'seals.json'), '{"rows":"sha256:0"}');
    await expect(sealsIn(files, parcel(), seal)).rejects.toMatchObject({ code: 'parcel-changed' });
    await files.remove(join(root, 'seals.json'));
    await expect(sealsIn(files, parcel(), seal)).rejects.toMatchObject({ code: 'parcel-missing' });
  });
});

describe('a sealed folder', () => {
  it('is taken as it was handed over', async () => {
    await expect(check(await sealOf(files, folder))).resolves.toBeUndefined();
  });

  it.each([
    ['a changed file', () => files.write(join(folder, 'request.json'), '{"a":2}')],
    ['a file more', () => files.write(join(folder, 'more'), '')],
    ['a file less', () => files.remove(join(folder, 'request.json'))],
    ['a moved file', () => files.copy(join(folder, 'request.json'), join(folder, 'data/request.json'))],
  ])('is refused with %s', async (_, change) => {
    const seal = await sealOf(files, folder);
    await change();
    await expect(check(seal)).rejects.toMatchObject({ code: 'parcel-changed' });
  });

  it('is refused without a seal, and when there is nothing', async () => {
    await expect(check(undefined)).rejects.toMatchObject({ code: 'parcel-unsealed' });
    await files.remove(folder);
    await expect(check('sha256:x')).rejects.toMatchObject({ code: 'parcel-missing' });
  });

  it('is refused with a link in it', async () => {
    await files.write(join(root, 'secret'), 'secret');
    await symlink(join(root, 'secret'), join(folder, 'link'));
    await expect(sealOf(files, folder)).rejects.toMatchObject({ code: 'parcel-link' });
    await expect(requireInside(files, folder, 'link')).rejects.toMatchObject({ code: 'parcel-link' });
    await expect(requireInside(files, folder, '../secret')).rejects.toMatchObject({ code: 'parcel-link' });
  });

  it('is read in bounds', async () => {
    expect(await readBounded(files, folder, { path: 'absent.json', most: 10 })).toBeUndefined();
    expect(await readBounded(files, folder, { path: 'request.json', most: 10 })).toEqual({ a: 1 });
    await expect(readBounded(files, folder, { path: 'request.json', most: 3 })).rejects.toMatchObject({
      code: 'parcel-json',
    });
    await files.write(join(folder, 'bad.json'), '{');
    await expect(readBounded(files, folder, { path: 'bad.json', most: 10 })).rejects.toMatchObject({
      code: 'parcel-json',
    });
  });
});
