import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/core/hash.ts';
import type { Json } from '../../src/core/json.ts';
import { layersModelFiles } from '../../src/data/network/layers-model.ts';
import { type ScriptRun, ScriptRuns } from '../support/script-run.ts';

const LAYER = {
  inputs: 8,
  outputs: 1,
  activation: 'sigmoid',
  kernel: new Float32Array(8),
  bias: new Float32Array(1),
} as const;

const PICKLE = Uint8Array.of(0x80, 4);
const MODEL = layersModelFiles([LAYER]);
const json = MODEL.get('model.json') as Uint8Array;
const weights = MODEL.get('weights.bin') as Uint8Array;

let runs: ScriptRuns;
beforeAll(async () => {
  runs = await ScriptRuns.open();
  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n';
  await runs.repo.link('artifacts/link.json', 'model.json');
  await runs.repo.commit('artifacts', {
    'artifacts/model.json': Buffer.from(json),
    'artifacts/weights.bin': Buffer.from(weights),
    'artifacts/large.onnx': pointer,
    'artifacts/model.pkl': Buffer.from(PICKLE),
  });
});
afterAll(() => runs.close());

function imported(files: readonly Json[]): Promise<ScriptRun> {
  return runs.train({ train: { trainer: 'import', options: { files } } });
}

const file = (name: string, bytes: Uint8Array | string, parts: Record<string, string> = {}): Json => ({
  uri: `artifacts/${name}`,
  digest: sha256(bytes),
  ...parts,
});

describe('import', () => {
  it('takes the files of the tree under review, by their digests', async () => {
    const { record } = await imported([file('model.json', json), file('weights.bin', weights)]);
    expect(record.manifest.format).toBe('tfjs');
    expect(record.manifest.files.map(({ path }) => path)).toEqual(['model.json', 'weights.bin']);
    expect(record.trainer.id).toBe('import');
  });

  it.each([
    ['another digest', [file('model.json', 'else')], 'import-digest'],
    ['a pointer of Git LFS', [file('large.onnx', 'the model')], 'import-digest'],
    ['a file that git does not have', [file('none.onnx', '')], 'import-missing'],
    ['a link', [file('link.json', json)], 'import-missing'],
    ['a name that leaves the folder', [file('model.json', json, { as: '../x' })], 'import-name'],
    ['a pickle', [file('model.pkl', PICKLE)], 'model-unsafe'],
    ['half a model', [file('model.json', json)], 'model-invalid'],
  ])('refuses %s', async (_, files, code) => {
    await expect(imported(files)).rejects.toMatchObject({ code });
  });
});
