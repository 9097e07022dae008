import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../../../src/adapters/files/files.ts';
import { digestOf, sha256 } from '../../../src/core/hash.ts';
import { prettyJson } from '../../../src/core/json.ts';
import { claimedRun } from '../../../src/stages/jobs/claimed-run.ts';
import type { RunRequest } from '../../../src/stages/run-folder.ts';
import { trainers } from '../../../src/trainers/index.ts';
import { specOf, trainedOf } from '../../support/resolved.ts';
import { entryOf } from '../../support/review.ts';

const KEY = sha256('key');
const files = diskFiles();
const honest = trainedOf('wage-band', KEY, { 'model.json': '{}', 'weights/group1.bin': 'weights' });
const spec = specOf('wage-band', { train: { trainer: 'mlp', options: {}, seed: 1 } });
const request: RunRequest = {
  kind: 'RunRequest',
  schemaVersion: 1,
  entry: { ...entryOf('wage-band'), trainKey: KEY },
  spec: { ...spec, data: { ...spec.data, features: [{ name: 'education', type: 'numeric' }] } },
  root: '/',
};
const trainer = { ...trainers.get('mlp'), version: honest.trainer.version };
const made = { request, data: honest.data, trainer };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trainyard-claim-'));
  await files.write(join(folder, 'bundle/model.json'), '{}');
  await files.write(join(folder, 'bundle/weights/group1.bin'), 'weights');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const claim = async (value: unknown, through = files) => {
  await files.write(join(folder, 'trained-model.json'), prettyJson(value));
  return claimedRun(folder, made, through);
};
const manifest = (more: object) => ({ ...honest, manifest: { ...honest.manifest, ...more } });
const file = (more: object) => manifest({ files: [{ ...honest.manifest.files[0], ...more }] });

describe('the claim of a training job', () => {
  it('is taken where it agrees with the plan, the data and the bytes', async () => {
    expect(await claim(honest)).toEqual({
      ...honest,
      bundleBytes: 9,
      rows: { train: 10, validation: 10 },
      toldBy: 'the training job',
    });
  });

  it('does not say what is known otherwise: model, key, bundle, seed, data', async () => {
    const lies = {
      model: 'other',
      trainKey: sha256('x'),
      bundle: sha256('y'),
      seed: 99,
      data: { rows: 1 },
      more: '<script>',
    };
    const taken = await claim({ ...honest, ...lies });
    expect(taken).toMatchObject({
      model: 'wage-band',
      trainKey: KEY,
      bundle: digestOf(honest.manifest),
      seed: 1,
      data: honest.data,
    });
    expect(taken).not.toHaveProperty('more');
  });

  it.each([
    ['a bundle of another key', manifest({ trainKey: sha256('x') })],
    ['a bundle of another model', manifest({ model: 'other' })],
    ['classes in another order', manifest({ classes: ['yes', 'no'] })],
    ['other inputs', manifest({ inputs: [{ name: 'gender', type: 'category' }] })],
    ['a key that no manifest has', manifest({ run: 'rm -rf' })],
    ['a file twice', manifest({ files: [honest.manifest.files[0], honest.manifest.files[0]] })],
    ['another size', file({ size: 3 })],
    ['a size beyond all bounds', file({ size: 1e15 })],
    ['another digest', file({ sha256: sha256('x') })],
    ['no digest', file({ sha256: 'none' })],
    ['a file that is not there', file({ path: 'absent.bin' })],
    ['another trainer', { ...honest, trainer: { ...honest.trainer, id: 'import' } }],
    ['a loss that is no number', { ...honest, history: [{ epoch: 1, loss: 'NaN' }] }],
    ['an environment of anything', { ...honest, environment: { a: { b: 1 } } }],
    ['text without end', { ...honest, environment: { a: 'x'.repeat(2_000) } }],
    ['folds of anything', { ...honest, crossValidation: { folds: 5, rule: 'x', rows: [], metrics: [{ metric: 1 }] } }],
    ['an effect of anything', { ...honest, reweighing: { rows: 1, groups: [{ group: [{}] }], gaps: [], metrics: [] } }],
    ['an effect without numbers', { ...honest, reweighing: { rows: 'x', groups: [], gaps: [], metrics: [] } }],
    ['a list', []],
    ['nothing', null],
  ])('is refused with %s', async (_, value) => {
    await expect(claim(value)).rejects.toMatchObject({ code: 'claim-invalid' });
  });

  it.each(['../model.json', '/etc/passwd', 'a/../../x', '.hidden', 'manifest.json'])(
    'is refused with the path %s, before any file is looked at',
    async (path) => {
      const size = async (at: string) => {
        if (!at.endsWith('trained-model.json')) throw new Error(`looked at ${at}`);
        return files.size(at);
      };
      await expect(claim(file({ path }), { ...files, size })).rejects.toMatchObject({
        code: 'claim-invalid',
        message: expect.stringContaining('no plain relative path'),
      });
    },
  );

  it('is refused with a link in the bundle', async () => {
    await files.remove(join(folder, 'bundle/model.json'));
    await files.write(join(folder, 'outside'), '{}');
    await symlink(join(folder, 'outside'), join(folder, 'bundle/model.json'));
    await expect(claim(honest)).rejects.toMatchObject({ code: 'parcel-link' });
  });

  it('is refused beyond its size', async () => {
    await files.write(join(folder, 'trained-model.json'), `"${'x'.repeat(9 * 1024 ** 2)}"`);
    await expect(claimedRun(folder, made, files)).rejects.toMatchObject({ code: 'parcel-json' });
  });
});
