import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programPorts } from '../../src/adapters/programs/programs.ts';
import type { Evaluation } from '../../src/core/records.ts';
import { fairnessMetrics, metrics } from '../../src/metrics/index.ts';
import { models } from '../../src/models/index.ts';
import { DEFAULT_CHANNELS } from '../../src/spec/program-defaults.ts';
import { evaluate } from '../../src/stages/evaluate/evaluate.ts';
import { engines } from '../support/fit.ts';
import { clock, files, tables } from '../support/run.ts';
import { ScriptRuns } from '../support/script-run.ts';
import { pythonEnvironment } from './environment.ts';

const env = pythonEnvironment();

function evaluated(folder: string): Promise<Evaluation> {
  const programs = programPorts({ env, clock, state: `${folder}-state` });
  const catalogs = { models, metrics, fairness: fairnessMetrics };
  return evaluate({ folder, machine: 'test' }, { files, tables, clock, catalogs, ...engines, programs });
}

function figure({ metrics: found }: Evaluation, id: string): number {
  const estimate = found.find((one) => one.metric === id)?.estimate;
  return estimate?.kind === 'value' ? estimate.value : Number.NaN;
}

describe('a script written for SageMaker', () => {
  let runs: ScriptRuns;
  beforeAll(async () => {
    runs = await ScriptRuns.open(new URL('../fixtures/sagemaker', import.meta.url).pathname);
  });
  afterAll(() => runs.close());

  const options = { 'n-estimators': 60, 'learning-rate': 0.08, target: 'high_wage', 'test-file': 'validation.csv' };
  const train = {
    command: ['python3', 'train.py'],
    options,
    channels: DEFAULT_CHANNELS,
    claims: { auc_printed: 'validation-auc: ([0-9.]+);' },
  };

  it('runs unmodified, and its ONNX model is judged on rows that it never saw', async () => {
    const { folder, record, log } = await runs.train({ train, env });
    expect(record.manifest).toMatchObject({ format: 'onnx', classes: ['no', 'yes'] });
    expect(record.manifest.files.map((file) => file.path)).toEqual(['model.onnx']);
    expect(record.claimed?.['auc_of_script']).toBeCloseTo(record.claimed?.['auc_printed'] ?? 0, 5);
    expect(log.lines.some((line) => line.includes('SM_HPS'))).toBe(true);
    const evaluation = await evaluated(folder);
    expect(figure(evaluation, 'roc_auc')).toBeGreaterThan(0.75);
    expect(figure(evaluation, 'log_loss')).toBeLessThan(0.62);
  });

  it('says what its arguments got wrong, in the words of the script', async () => {
    const wrong = { ...train, options: { ...options, 'n-estimators': 'many' } };
    await expect(runs.train({ train: wrong, env })).rejects.toMatchObject({
      code: 'training-failed',
      message: expect.stringContaining("invalid int value: 'many'"),
    });
  });

  it('is told where its model takes one input per column and the rows are one matrix', async () => {
    const { folder } = await runs.train({
      train: { ...train, channels: { ...DEFAULT_CHANNELS, features: 'encoded' } },
      env,
    });
    await expect(evaluated(folder)).rejects.toMatchObject({ code: expect.stringMatching(/^model-/) });
  });
});

describe('a joblib model with its own program', () => {
  let runs: ScriptRuns;
  beforeAll(async () => {
    runs = await ScriptRuns.open(new URL('../fixtures/joblib', import.meta.url).pathname);
  });
  afterAll(() => runs.close());

  const train = { command: ['python3', 'train.py'], channels: DEFAULT_CHANNELS };

  it('is refused by itself, with the safe alternative', async () => {
    await expect(runs.train({ train, env })).rejects.toMatchObject({
      code: 'model-unsafe',
      fix: expect.stringContaining('skl2onnx'),
    });
  });

  it('is judged through the program, and latency over few starts of it', async () => {
    const predict = { command: ['python3', 'predict.py'], code: 'code', timeMs: 120_000 };
    const { folder, record } = await runs.train({ train, predict, env });
    expect(record.manifest.format).toBe('command');
    const evaluation = await evaluated(folder);
    expect(figure(evaluation, 'roc_auc')).toBeGreaterThan(0.7);
    expect(evaluation.latency.calls).toBe(5);
    expect(evaluation.held).toContain('without labels');
  });
});
