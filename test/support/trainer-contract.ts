import { expect, it } from 'vitest';
import type { FitOutcome, Matrix, Trainer } from '../../src/core/plugins.ts';
import type { Task } from '../../src/core/records.ts';
import { trainers } from '../../src/trainers/index.ts';
import { type JobParts, jobOf, keptCheckpoints, type Toy, tensors, toyMatrix, toyScore } from './fit.ts';

const TOYS: Readonly<Record<Task, Toy>> = {
  binary: { task: 'binary', classes: ['no', 'yes'] },
  multiclass: { task: 'multiclass', classes: ['a', 'b', 'c'] },
  regression: { task: 'regression', classes: [] },
};

/** What every trainer must do; `longer` are options under which it takes at least 30 epochs. */
export function trainerContract(id: string, longer: object): void {
  const trainer = matrixTrainer(id);
  const fitted = (toy: Toy, parts: JobParts = {}): Promise<FitOutcome> => trainer.fit(jobOf<never>(id, toy, parts));
  const bytesOf = (outcome: FitOutcome): readonly string[] =>
    [...outcome.files].map(([path, bytes]) => `${path} ${Buffer.from(bytes).toString('hex')}`);

  it.each(trainer.tasks)('learns a %s task', async (task) => {
    const outcome = await fitted(TOYS[task]);
    expect(outcome.format).toBe('tfjs');
    expect(await toyScore(TOYS[task], outcome.files)).toBeGreaterThan(task === 'multiclass' ? 0.85 : 0.92);
  });

  it.each(trainer.tasks)('gives the same bytes of a %s model from the same seed', async (task) => {
    const [one, other] = [await fitted(TOYS[task], { options: longer }), await fitted(TOYS[task], { options: longer })];
    expect(bytesOf(other)).toEqual(bytesOf(one));
    expect(other.history).toEqual(one.history);
  });

  it.each(trainer.tasks)('gives the same bytes of a %s model when it was interrupted', async (task) => {
    const whole = await fitted(TOYS[task], { options: longer });
    for (const stopAfter of [1, 7, 23]) {
      const checkpoints = keptCheckpoints();
      const controller = new AbortController();
      const onEpoch = ({ epoch }: { readonly epoch: number }): void => {
        if (epoch >= stopAfter) controller.abort();
      };
      const parts = { options: longer, checkpoints, onEpoch, signal: controller.signal };
      await expect(fitted(TOYS[task], parts)).rejects.toMatchObject({ code: 'interrupted', exitCode: 130 });
      const reached = checkpoints.saved?.epoch;
      const resumed = await fitted(TOYS[task], { options: longer, checkpoints });
      expect(resumed.resumedFrom).toBe(reached);
      expect(bytesOf(resumed)).toEqual(bytesOf(whole));
      expect(resumed.history).toEqual(whole.history);
    }
  });

  it('begins again when a checkpoint is damaged', async () => {
    const checkpoints = keptCheckpoints();
    checkpoints.saved = { epoch: 5, bytes: Uint8Array.of(1, 2, 3) };
    const outcome = await fitted(TOYS.binary, { checkpoints });
    expect(outcome.resumedFrom).toBeUndefined();
  });

  it('counts a row of weight 2 as two rows', async () => {
    const options = { ...longer, batchSize: 60000, dropout: 0 };
    const once = toyMatrix({ ...TOYS.binary, rows: 60 });
    const twice: Matrix = {
      rows: 120,
      columns: 4,
      x: Float32Array.of(...once.x, ...once.x),
      y: Float32Array.of(...once.y, ...once.y),
    };
    const used = trainer.schema['properties'] as object;
    const known = Object.fromEntries(Object.entries(options).filter(([name]) => Object.hasOwn(used, name)));
    const weighted = await fitted(TOYS.binary, {
      options: known,
      train: { ...once, weights: new Float32Array(60).fill(2) },
    });
    const doubled = await fitted(TOYS.binary, { options: known, train: twice });
    expect(weighted.history.at(-1)?.loss).toBeCloseTo(doubled.history.at(-1)?.loss as number, 3);
  });

  it('does without validation rows', async () => {
    const none: Matrix = { rows: 0, columns: 4, x: new Float32Array(0), y: new Float32Array(0) };
    const outcome = await fitted(TOYS.binary, { validation: none });
    expect(outcome.history.at(-1)).toEqual({ epoch: outcome.history.length, loss: expect.any(Number) });
  });

  it('leaves no tensor behind', async () => {
    const { tf } = await tensors.use('wasm');
    const before = tf.memory().numTensors;
    await fitted(TOYS.multiclass);
    expect(tf.memory().numTensors).toBe(before);
  });

  it('has a default for each option', () => {
    for (const option of Object.values(trainer.schema['properties'] as Record<string, object>)) {
      expect(option).toHaveProperty('default');
      expect(option).toHaveProperty('description');
    }
  });
}

function matrixTrainer(id: string): Trainer {
  const trainer = trainers.get(id);
  if (trainer.takes === 'files') throw new Error(`${id} takes files`);
  return trainer;
}
