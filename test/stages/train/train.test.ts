import { spawnSync } from 'node:child_process';
import { cp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { digestOf, sha256 } from '../../../src/core/hash.ts';
import { encoderOf } from '../../../src/data/encoding/encode.ts';
import { parsePreprocessing } from '../../../src/data/encoding/preprocessing.ts';
import { readSplit } from '../../../src/data/split/split-rows.ts';
import { materialise } from '../../../src/stages/materialise/materialise.ts';
import { RUN_PATHS, type RunRequest, writeRecord } from '../../../src/stages/run-folder.ts';
import { train } from '../../../src/stages/train/train.ts';
import { areaUnderRoc } from '../../support/auc.ts';
import { bundled } from '../../support/bundled.ts';
import { loadBundle } from '../../support/fit.ts';
import {
  defaultsOf,
  files,
  inFolder,
  materialisePorts,
  requestOf,
  type SpecParts,
  tables,
  trainPorts,
  WASM,
  writeWages,
} from '../../support/run.ts';

const DUCKDB = createRequire(import.meta.url).resolve('@duckdb/node-api');

const LONG = {
  trainer: 'mlp',
  options: { ...defaultsOf('mlp'), epochs: 120, patience: 0, hidden: [16, 8], dropout: 0.1 },
};

async function prepared(folder: string, request: RunRequest, source: string): Promise<void> {
  await writeRecord(files, folder, request);
  await materialise({ folder, source }, materialisePorts);
}

async function onWages<T>(parts: SpecParts, work: (folder: string, request: RunRequest) => Promise<T>): Promise<T> {
  return inFolder(async (root) => {
    await writeWages(`${root}/data/wages.csv`);
    const request = requestOf(root, parts);
    await prepared(`${root}/run`, request, `${root}/data/wages.csv`);
    return work(`${root}/run`, request);
  });
}

const input = (folder: string, signal = new AbortController().signal) => ({
  folder,
  environment: { node: process.version },
  signal,
});

/** Area under the ROC curve of the run's bundle on its test rows. */
async function testAuc(folder: string, request: RunRequest): Promise<number> {
  const record = await train(input(folder), trainPorts());
  const { features, target } = request.spec.data;
  const session = await tables.open({ memoryLimitMb: 256, threads: 1, scratch: `${folder}/s` });
  const rows = await readSplit(session, `${folder}/${RUN_PATHS.test}`, {
    features,
    target,
    classes: record.data.classes,
  });
  session.close();
  const text = await files.readText(`${folder}/bundle/preprocessing.json`);
  const { x } = encoderOf(parsePreprocessing(text ?? '')).encode(rows.columns);
  const predictor = await loadBundle(record.manifest, (path) => files.read(`${folder}/bundle/${path}`));
  const scores = await predictor.predict(x, rows.y.length);
  predictor.dispose();
  return areaUnderRoc(rows.y, scores);
}

describe('train, on the wages', () => {
  it.each(['logistic', 'mlp'])(
    '%s ranks well the workers it has not seen',
    async (trainer) => {
      let sum = 0;
      for (const seed of [1, 7]) {
        const data = { split: { test: 0.25, validation: 0.15, seed } };
        sum += await onWages({ trainer, data }, testAuc);
      }
      expect(sum / 2).toBeGreaterThan(0.775);
    },
    60_000,
  );

  it('writes a bundle whose record and manifest fit its files', async () => {
    await onWages({}, async (folder, request) => {
      const ports = trainPorts();
      const record = await train(input(folder), ports);
      expect(record.bundle).toBe(digestOf(record.manifest));
      expect(record.trainKey).toBe(request.entry.trainKey);
      expect(record.manifest.files.map((file) => file.path)).toEqual([
        'model.json',
        'preprocessing.json',
        'weights.bin',
      ]);
      for (const { path, sha256: digest } of record.manifest.files) {
        expect(sha256((await files.read(`${folder}/bundle/${path}`)) as Uint8Array)).toBe(digest);
      }
      expect(JSON.parse((await files.readText(`${folder}/bundle/manifest.json`)) ?? '')).toEqual(record.manifest);
      expect(record).toMatchObject({
        environment: { node: process.version },
        trainer: { id: 'logistic', backend: 'wasm' },
      });
      expect(ports.log.lines[0]).toMatch(/^wage-band: epoch 1\/200, loss 0\.\d{4}, validation 0\.\d{4}, \d+ s left$/);
      expect(await files.exists(`${folder}/checkpoint/state.bin`)).toBe(false);
    });
  });

  it('learns nothing from the test rows and the sensitive columns', async () => {
    await onWages({}, async (folder) => {
      await files.remove(`${folder}/${RUN_PATHS.test}`);
      await train(input(folder), trainPorts());
      const text = (await files.readText(`${folder}/bundle/preprocessing.json`)) ?? '';
      expect(text).not.toMatch(/gender|race|female|hispanic/);
    });
  });

  it('weighs classes, which changes the model', async () => {
    const plain = await onWages({}, (folder) => train(input(folder), trainPorts()));
    const weighed = await onWages({ train: { classWeights: { yes: 4 } } }, async (folder) => {
      const record = await train(input(folder), trainPorts());
      await expect(files.exists(`${folder}/checkpoint/folds`)).resolves.toBe(false);
      return record;
    });
    expect(weighed.bundle).not.toBe(plain.bundle);
    // Four times the weight on every positive row raises the loss of a model that ranks no better.
    expect(weighed.history.at(-1)?.loss).not.toBe(plain.history.at(-1)?.loss);
    await onWages({ train: { classWeights: { maybe: 4 } } }, async (folder) => {
      await expect(train(input(folder), trainPorts())).rejects.toMatchObject({ code: 'class-weight-unknown' });
    });
  });

  it('does not train again, unless the bundle was touched', async () => {
    await onWages({}, async (folder) => {
      const first = await train(input(folder), trainPorts());
      const again = trainPorts();
      expect(await train(input(folder), again)).toEqual(first);
      expect(again.log.lines).toEqual([]);
      await writeFile(`${folder}/bundle/weights.bin`, 'x');
      const mended = trainPorts();
      expect((await train(input(folder), mended)).bundle).toBe(first.bundle);
      expect(mended.log.lines).not.toEqual([]);
    });
  });

  it('refuses a trainer, task or backend that does not fit', async () => {
    await onWages({}, async (folder, request) => {
      const change = (how: object) =>
        writeRecord(files, folder, { ...request, spec: { ...request.spec, train: { ...request.spec.train, ...how } } });
      await change({ trainer: 'logistics' });
      await expect(train(input(folder), trainPorts())).rejects.toMatchObject({ code: 'unknown-trainer' });
      await change({ backend: 'tfjs-node-gpu' });
      await expect(train(input(folder), trainPorts())).rejects.toMatchObject({ code: 'trainer-backend' });
    });
  });
});

describe('train, in processes of its own', () => {
  it('gives one digest: twice over, and after being killed in the middle', async () => {
    await bundled('train', (program) =>
      onWages(LONG, async (folder) => {
        const start = (...args: readonly string[]) =>
          spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
        const run = (at: string) => {
          const { stdout, stderr } = start(at, WASM, DUCKDB);
          expect(stderr).toContain('epoch 120/120');
          return JSON.parse(stdout) as { bundle: string; resumedFrom: number | null };
        };
        for (const name of ['one', 'other', 'killed']) await cp(folder, `${folder}-${name}`, { recursive: true });
        const one = run(`${folder}-one`);
        expect(run(`${folder}-other`)).toEqual(one);
        expect(one.resumedFrom).toBeNull();
        for (const epoch of [30, 70]) {
          const { signal, stderr } = start(`${folder}-killed`, WASM, DUCKDB, `epoch ${epoch}/`);
          expect(signal, stderr).toBe('SIGKILL');
        }
        const resumed = run(`${folder}-killed`);
        expect(resumed.bundle).toBe(one.bundle);
        expect(resumed.resumedFrom).toBeGreaterThanOrEqual(66);
      }),
    );
  }, 120_000);
});
