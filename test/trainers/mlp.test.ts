import { describe, expect, it } from 'vitest';
import { mlp } from '../../src/trainers/mlp.ts';
import { jobOf, toyMatrix, toyScore } from '../support/fit.ts';
import { trainerContract } from '../support/trainer-contract.ts';

const toy = { task: 'binary', classes: ['no', 'yes'] } as const;

describe('mlp', () => {
  trainerContract('mlp', { hidden: [8, 4], epochs: 40, dropout: 0.2, patience: 0, learningRate: 0.01 });

  it('learns what no linear model can', async () => {
    const xor = (seed: number, rows = 400) => {
      const data = toyMatrix({ ...toy, rows }, seed);
      const y = data.y.map((_, i) => ((data.x[4 * i] as number) * (data.x[4 * i + 1] as number) > 0 ? 1 : 0));
      return { ...data, y };
    };
    const outcome = await mlp.fit(
      jobOf('mlp', toy, { train: xor(1), validation: xor(2), options: { learningRate: 0.02 } }),
    );
    const last = outcome.history.at(-1);
    expect(last?.validationLoss).toBeLessThan(0.3);
  });

  it('gives other models from other seeds', async () => {
    const options = { epochs: 3 };
    const [one, other] = [
      await mlp.fit(jobOf('mlp', toy, { seed: 1, options })),
      await mlp.fit(jobOf('mlp', toy, { seed: 2, options })),
    ];
    expect(one.files.get('weights.bin')).not.toEqual(other.files.get('weights.bin'));
  });

  it('stops early and keeps the best epoch', async () => {
    // A validation target that is noise: the loss on it soon rises.
    const validation = toyMatrix(toy, 2);
    const noise = { ...validation, y: validation.y.map((_, i) => i % 2) };
    const options = { learningRate: 0.05, patience: 4, epochs: 60 };
    const outcome = await mlp.fit(jobOf('mlp', toy, { validation: noise, options }));
    const losses = outcome.history.map((record) => record.validationLoss as number);
    const best = losses.indexOf(Math.min(...losses));
    expect(outcome.history).toHaveLength(best + 1 + 4);
    const upToBest = await mlp.fit(jobOf('mlp', toy, { validation: noise, options: { ...options, epochs: best + 1 } }));
    expect(outcome.files.get('weights.bin')).toEqual(upToBest.files.get('weights.bin'));
  });

  it('says so when it diverges', async () => {
    const options = { learningRate: 10, epochs: 50, patience: 0 };
    const regression = { task: 'regression', classes: [] } as const;
    const train = toyMatrix(regression);
    const huge = { ...train, x: train.x.map((value) => value * 1e18) };
    await expect(mlp.fit(jobOf('mlp', regression, { train: huge, options }))).rejects.toMatchObject({
      code: 'training-diverged',
      fix: expect.stringContaining('learningRate'),
    });
  });

  it('answers in the unit of the target', async () => {
    const regression = { task: 'regression', classes: [] } as const;
    expect(await toyScore(regression, (await mlp.fit(jobOf('mlp', regression))).files)).toBeGreaterThan(0.95);
  });
});
