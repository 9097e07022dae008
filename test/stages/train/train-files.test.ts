import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { streamLog } from '../../../src/adapters/host/log.ts';
import { unpackCommandModel } from '../../../src/data/bundle/command-bundle.ts';
import { DEFAULT_CHANNELS, DEFAULT_LIMITS } from '../../../src/spec/program-defaults.ts';
import type { ResolvedTrain } from '../../../src/spec/resolved.ts';
import { clock, files, keptLog } from '../../support/run.ts';
import { type ScriptParts, type ScriptRun, ScriptRuns } from '../../support/script-run.ts';

let runs: ScriptRuns;
beforeAll(async () => {
  runs = await ScriptRuns.open();
});
afterAll(() => runs.close());

const behaving = (how: string, train: Partial<ResolvedTrain> = {}): ScriptParts => ({
  train: { command: ['node', 'train.mjs', how], ...train },
});

/** Paths in the run folder that were not there before the program ran. */
async function traces(folder: string): Promise<readonly string[]> {
  return (await files.list(folder)).filter((path) => !/^(data\/|request\.json|data-report\.json)/.test(path));
}

async function running(text: string): Promise<boolean> {
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const line = await readFile(`/proc/${pid}/cmdline`, 'latin1').catch(() => '');
    const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => ') Z ');
    if (line.includes(text) && !stat.includes(') Z ')) return true;
  }
  return false;
}

/** An environment whose `nvidia-smi` is a shell script, in the code folder's repository: no GPU is needed. */
async function withNvidiaSmi(script: string): Promise<NodeJS.ProcessEnv> {
  const folder = `${runs.repo.root}/.git/driver-${drivers++}`;
  await mkdir(folder);
  await writeFile(`${folder}/nvidia-smi`, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return { ...process.env, PATH: `${folder}:${process.env['PATH'] ?? ''}` };
}
let drivers = 0;

/** What a program printed as one line of JSON. */
function said({ log }: ScriptRun): Record<string, never> {
  const line = log.lines.find((one) => one.startsWith('wage-band | {')) ?? '{}';
  return JSON.parse(line.slice('wage-band | '.length));
}

describe('a training program', () => {
  it('gives a bundle of the model alone, with its own numbers as claims', async () => {
    const claims = { auc: 'auc=([0-9.]+)', loss: 'loss=(\\w+)' };
    const { folder, record, log } = await runs.train(behaving('good', { claims }));
    expect(record.manifest).toMatchObject({ format: 'tfjs', classes: ['no', 'yes'] });
    expect(record.manifest.files.map((file) => file.path)).toEqual(['model.json', 'preprocessing.json', 'weights.bin']);
    expect(record.claimed).toEqual({ f1: 0.9, auc: 0.75 });
    expect(record.trainer).toEqual({ id: 'script', version: 1, backend: 'none' });
    expect(record.environment['enforced']).toMatch(/^time, disk/);
    expect(log.lines).toContain('wage-band | epoch 1 auc=0.5');
    expect((await traces(folder)).filter((path) => !path.startsWith('bundle/'))).toEqual(['trained-model.json']);
  });

  it('gives the same digest twice', async () => {
    const [one, other] = [await runs.train(behaving('good')), await runs.train(behaving('good'))];
    expect(other.record.bundle).toBe(one.record.bundle);
  });

  it('gets the contract of SageMaker script mode and its aliases', async () => {
    const options = { 'max-depth': 3, rate: 0.5, deep: true, x: 'a b; $(id)' };
    const ran = await runs.train(behaving('look', { options, seed: 11 }));
    const { argv, env, cwd, config, heads, code } = said(ran) as unknown as {
      argv: string[];
      env: Record<string, string>;
      cwd: string;
      code: string[];
      config: Record<string, Record<string, unknown>>;
      heads: Record<string, Record<string, string[]>>;
    };
    const work = `${ran.folder}/work`;
    expect(argv).toEqual(['--deep', 'True', '--max-depth', '3', '--rate', '0.5', '-x', 'a b; $(id)']);
    expect(JSON.parse(env['SM_USER_ARGS'] ?? '')).toEqual(argv);
    expect(JSON.parse(env['SM_HPS'] ?? '')).toEqual(options);
    expect(env).toMatchObject({
      SM_MODEL_DIR: `${work}/model`,
      SM_OUTPUT_DATA_DIR: `${work}/output/data`,
      SM_CHANNELS: '["train","validation"]',
      SM_CHANNEL_TRAIN: `${work}/input/data/train`,
      SM_CHANNEL_TRAINING: `${work}/input/data/train`,
      SM_CHANNEL_VALIDATION: `${work}/input/data/validation`,
      SM_CHANNEL_TEST: `${work}/input/data/validation`,
      'SM_HP_MAX-DEPTH': '3',
      SM_HP_MAX_DEPTH: '3',
      SM_HP_DEEP: 'True',
      SM_NUM_GPUS: '0',
      SM_CURRENT_HOST: 'algo-1',
      AIP_MODEL_DIR: `${work}/model`,
      AIP_DATA_FORMAT: 'csv',
      AIP_TRAINING_DATA_URI: `${work}/input/data/train/train.csv`,
      AIP_TEST_DATA_URI: `${work}/input/data/validation/validation.csv`,
      MLFLOW_EXPERIMENT_NAME: 'wage-band',
      PYTHONHASHSEED: '11',
      TRAINYARD_SEED: '11',
      TRAINYARD_CLASSES: '["no","yes"]',
      HOME: `${work}/home`,
    });
    expect(Object.keys(env).filter((name) => /TOKEN|SECRET|MLFLOW_TRACKING|GITHUB|npm_/i.test(name))).toEqual([]);
    expect([cwd, code.sort()]).toEqual([`${work}/code`, ['predict.mjs', 'train.mjs']]);
    expect(config['hyperparameters.json']).toEqual({ 'max-depth': '3', rate: '0.5', deep: 'True', x: 'a b; $(id)' });
    expect(config['inputdataconfig.json']?.['train']).toMatchObject({ ContentType: 'text/csv' });
    expect(Object.keys(heads)).toEqual(['train', 'validation']);
    expect(heads['train']?.['train.csv']?.[0]).toMatch(/^"high_wage","education",/);
  });

  it('is told of the GPUs that the driver names, which are recorded', async () => {
    const env = await withNvidiaSmi('echo "0, GPU-11aa, NVIDIA A10G, 550.54.15, 23028"');
    const runner = { gpu: { count: 1, memoryBytes: 16e9 } };
    const ran = await runs.train({ ...behaving('look', { runner }), env });
    expect((said(ran) as unknown as { env: Record<string, string> }).env['SM_NUM_GPUS']).toBe('1');
    expect(ran.record.environment['gpu']).toBe('NVIDIA A10G (22.5 GiB), driver 550.54.15');
    expect(ran.log.lines[0]).toBe('wage-band: NVIDIA A10G (22.5 GiB), driver 550.54.15');
  });

  it('is not started on a machine without the GPUs that the spec asks for', async () => {
    const parts = { ...behaving('look', { runner: { gpu: { count: 2 } } }) };
    const one = await withNvidiaSmi('echo "0, GPU-11aa, NVIDIA A10G, 550.54.15, 23028"');
    for (const [env, said] of [
      [one, /asks for 2 GPUs; this machine has NVIDIA A10G/],
      [await withNvidiaSmi('echo "driver mismatch"; exit 18'), /has none: nvidia-smi failed: driver mismatch/],
    ] as const) {
      const folder = await runs.prepare(parts);
      const log = keptLog();
      const training = runs.train({ ...parts, env, folder, log });
      await expect(training).rejects.toMatchObject({ code: 'gpu-missing', message: expect.stringMatching(said) });
      expect(log.lines).toEqual([]);
      expect(await traces(folder)).toEqual([]);
    }
  });

  it('gets raw features in the order of the spec, and classes by index or name', async () => {
    const raw = { ...DEFAULT_CHANNELS, labels: 'name', target: 'last' } as const;
    const rows = said(await runs.train(behaving('look', { channels: raw }))) as unknown as {
      heads: { train: { 'train.csv': string[] } };
    };
    const [header = '', first = ''] = rows.heads.train['train.csv'];
    expect(header).toBe('education,experience,age,union,occupation,sector,married,south,high_wage');
    expect(first).toMatch(/^\d+\.0,\d+\.0,\d+\.0,[01],\w+,\w+,[01],[01],(yes|no)$/);
    const bare = { ...DEFAULT_CHANNELS, header: false } as const;
    const other = said(await runs.train(behaving('look', { channels: bare }))) as unknown as typeof rows;
    expect(other.heads.train['train.csv'][0]).toMatch(/^[01],\d+\.0,/);
  });

  it('cannot make the runner obey what it prints', async () => {
    let text = '';
    const log = streamLog({
      write: (part) => {
        text += part;
      },
      terminal: false,
      actions: true,
      secrets: [],
      clock,
    });
    await runs.train({ ...behaving('commands'), log });
    expect(text).toContain('set-output');
    expect(text.split('\n').filter((line) => /^[\s\u0085\ufeff]*::/.test(line))).toEqual([]);
    expect(text).not.toContain('##[');
    expect(text).toContain('\ufffd');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u0080-\u009f]/);
  });

  it.each([
    ['crash', 'training-failed', 'exit code 3; its last line: Traceback: something'],
    ['explain', 'training-failed', 'it says: the column "wage" has no values'],
    ['die', 'training-killed', 'SIGKILL'],
    ['nothing', 'model-missing', 'left no file as its model'],
    ['deep', 'training-depth', 'nests folders deeper than a path'],
    ['pickle', 'model-unsafe', '"model.joblib" is a Python pickle'],
    ['disguised', 'model-unsafe', '"model.onnx" is a Python pickle'],
    ['link', 'model-link', '"notes.txt"'],
    ['linkedFolder', 'model-link', '"assets"'],
    ['unknown', 'model-unknown', '"weights.txt"'],
    ['leave', 'training-left-processes', 'left 1 process running'],
  ])('that does this is refused and leaves no trace: %s', async (how, code, message) => {
    const folder = await runs.prepare(behaving(how));
    await expect(runs.train({ ...behaving(how), folder })).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
      fix: expect.stringMatching(/\.$/),
    });
    expect(await traces(folder)).toEqual([]);
    expect(await running('9137.25')).toBe(false);
  });

  it.each([
    ['hang', 'training-timed-out', { timeMs: 1500 }],
    ['disk', 'training-disk', { diskBytes: 5e6 }],
    ['entries', 'training-files', { entries: 1000 }],
  ])('that passes its limit is stopped and leaves no trace: %s', async (how, code, limit) => {
    const parts = behaving(how, { limits: { ...DEFAULT_LIMITS, ...limit } });
    const folder = await runs.prepare(parts);
    await expect(runs.train({ ...parts, folder })).rejects.toMatchObject({ code });
    expect(await traces(folder)).toEqual([]);
    expect(await running(`train.mjs\0${how}`)).toBe(false);
  });

  it('goes on from its own checkpoint, which is gone when it succeeds', async () => {
    const folder = await runs.prepare(behaving('resume'));
    await expect(runs.train({ ...behaving('resume'), folder })).rejects.toMatchObject({ code: 'training-failed' });
    expect(await traces(folder)).toEqual(['checkpoint/program/state']);
    const { log } = await runs.train({ ...behaving('resume'), folder });
    expect(log.lines).toContain('wage-band | going on from: half way');
    expect((await traces(folder)).filter((path) => path.startsWith('checkpoint'))).toEqual([]);
  });

  it('ends with an interruption', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('stop')), 1500);
    const folder = await runs.prepare(behaving('hang'));
    await expect(runs.train({ ...behaving('hang'), folder, signal: controller.signal })).rejects.toThrow('stop');
    expect(await traces(folder)).toEqual([]);
    expect(await running('train.mjs\0hang')).toBe(false);
  });

  it('runs as git has it, not as the working tree has it', async () => {
    await runs.repo.write({ 'code/train.mjs': 'process.exit(5);' });
    try {
      await runs.train(behaving('good'));
    } finally {
      await runs.repo.git('checkout', '--', 'code/train.mjs');
    }
  });

  it('is bundled with the program that predicts, its files under names that stores take', async () => {
    const predict = { command: ['node', 'predict.mjs', 'good'], code: 'code', timeMs: 10_000 };
    const { record, folder } = await runs.train({ ...behaving('opaque'), predict });
    expect(record.manifest.format).toBe('command');
    const paths = record.manifest.files.map((file) => file.path);
    expect(paths).toEqual(['code/predict.mjs', 'code/train.mjs', 'command.json', 'model/_53ub/_57eights.pkl']);
    const content = new Map<string, Uint8Array>();
    for (const path of paths) content.set(path, (await files.read(`${folder}/bundle/${path}`)) as Uint8Array);
    expect([...unpackCommandModel(content).model.keys()]).toEqual(['Sub/Weights.pkl']);
  });
});
