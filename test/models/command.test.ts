import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { Predictor } from '../../src/core/plugins.ts';
import type { ColumnData } from '../../src/core/ports.ts';
import type { BundleManifest } from '../../src/core/records.ts';
import { packCommandModel } from '../../src/data/bundle/command-bundle.ts';
import { models } from '../../src/models/index.ts';
import { engines } from '../support/fit.ts';
import { files, programs } from '../support/run.ts';

const PROGRAM = await readFile(new URL('../fixtures/script/predict.mjs', import.meta.url));

const MANIFEST: BundleManifest = {
  kind: 'Bundle',
  schemaVersion: 1,
  model: 'm',
  trainKey: `sha256:${'0'.repeat(64)}`,
  format: 'command',
  task: 'binary',
  classes: ['no', 'yes'],
  inputs: [
    { name: 'occupation', type: 'category' },
    { name: 'education', type: 'numeric' },
  ],
  files: [],
};

const COLUMNS: ReadonlyMap<string, ColumnData> = new Map([
  ['occupation', { kind: 'text', values: ['Clerical', 'x y', null] }],
  ['education', { kind: 'number', values: Float64Array.of(5, 10, 20) }],
]);

function loaded(how: string, parts: { readonly timeMs?: number; readonly code?: string } = {}): Promise<Predictor> {
  const bytes = parts.code === undefined ? PROGRAM : Buffer.from(parts.code);
  const model = packCommandModel({
    command: ['node', 'predict.mjs', how],
    timeMs: parts.timeMs ?? 20_000,
    code: new Map([['predict.mjs', { bytes, executable: false }]]),
    model: new Map([['Sub/Weights.pkl', Uint8Array.of(0x80, 4)]]),
  });
  return models.get('command').load(MANIFEST, model, engines);
}

const predicted = async (predictor: Predictor): Promise<readonly number[]> => [
  ...((await predictor.predictColumns?.(COLUMNS, 3)) ?? []),
];

afterAll(() => files.remove(programs.scratch));

describe('command', () => {
  it('asks the program for the probability of the positive class', async () => {
    expect(await predicted(await loaded('good'))).toEqual([0.25, 0.5, 1]);
    expect(await files.list(programs.scratch)).toEqual([]);
  });

  it.each([
    ['short', 'predictions-invalid', '2 predictions for 3 rows'],
    ['wild', 'predictions-invalid', 'no finite number'],
    ['none', 'prediction-missing', 'TRAINYARD_PREDICTIONS'],
    ['crash', 'prediction-failed', 'exit code 4'],
  ])('refuses what a program does: %s', async (how, code, said) => {
    await expect(predicted(await loaded(how))).rejects.toMatchObject({ code, message: expect.stringContaining(said) });
    expect(await files.list(programs.scratch)).toEqual([]);
  });

  it('stops a program that hangs', async () => {
    const hanging = await loaded('x', { code: 'setTimeout(() => 0, 1e8)', timeMs: 500 });
    await expect(predicted(hanging)).rejects.toMatchObject({ code: 'prediction-timed-out' });
  });

  it('follows no link to the predictions', async () => {
    const code = `require('node:fs').symlinkSync('/etc/hostname', process.env.TRAINYARD_PREDICTIONS)`;
    const linking = await loaded('x', {
      code: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); ${code}`,
    });
    await expect(predicted(linking)).rejects.toMatchObject({ code: 'prediction-missing' });
  });

  it('takes no encoded rows', async () => {
    await expect((await loaded('good')).predict(new Float32Array(2), 1)).rejects.toThrow('as they are');
  });

  it('refuses a bundle that is not a command', async () => {
    await expect(models.get('command').load(MANIFEST, new Map(), engines)).rejects.toMatchObject({
      code: 'model-invalid',
    });
  });
});
