import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../src/core/plugins.ts';
import { random } from '../../src/math/random.ts';
import { cnn } from '../../src/trainers/cnn.ts';
import { jobOf, loadToy, type Toy } from '../support/fit.ts';
import { trainerContract } from '../support/trainer-contract.ts';

describe('the cnn trainer', () => {
  trainerContract('cnn', { filters: [4], hidden: [8], epochs: 30, patience: 0, batchSize: 80, dropout: 0.2 });

  const crosses: Toy = { task: 'multiclass', classes: ['bar', 'cross', 'square'] };
  const options = { filters: [6, 12], hidden: [16], epochs: 12, batchSize: 16, learningRate: 0.01 };

  it('finds a shape wherever it stands in the picture, and predicts what it learnt from the file it wrote', async () => {
    const [train, validation, test] = [shapes(300, 1), shapes(60, 2), shapes(200, 3)];
    const image = [7, 7, 1] as const;
    const outcome = await cnn.fit({ ...jobOf<never>('cnn', crosses, { options, train, validation }), image });
    const predictor = await loadToy(crosses, outcome.files);
    const scores = await predictor.predict(test.x, test.rows);
    predictor.dispose();
    const right = test.y.filter((label, row) => {
      const own = scores.subarray(3 * row, 3 * row + 3);
      return own.indexOf(Math.max(...own)) === label;
    });
    expect(right.length / test.rows).toBeGreaterThan(0.95);
  });

  it('refuses rows that are no picture, and pictures that are too small', async () => {
    const job = jobOf<never>('cnn', crosses);
    const { image: _, ...without } = job;
    await expect(cnn.fit(without)).rejects.toMatchObject({ code: 'cnn-features' });
    await expect(cnn.fit({ ...job, image: [3, 3, 1] })).rejects.toMatchObject({ code: 'cnn-features' });
    const valid = jobOf<never>('cnn', crosses, { options: { padding: 'valid' } });
    await expect(cnn.fit(valid)).rejects.toMatchObject({ code: 'cnn-picture-small' });
  });
});

const SHAPES = [
  ['###', '...', '...'],
  ['.#.', '###', '.#.'],
  ['###', '#.#', '###'],
];

/** Noisy pictures of 7 x 7 with one shape of 3 x 3 anywhere. */
function shapes(rows: number, seed: number): Matrix {
  const stream = random(seed, 'shapes');
  const [x, y] = [new Float32Array(rows * 49), new Float32Array(rows)];
  for (let row = 0; row < rows; row++) {
    const label = Math.floor(stream.uniform() * 3);
    const [top, left] = [Math.floor(stream.uniform() * 5), Math.floor(stream.uniform() * 5)];
    y[row] = label;
    for (let i = 0; i < 49; i++) x[49 * row + i] = 0.2 * stream.uniform();
    for (const [i, line] of (SHAPES[label] ?? []).entries()) {
      for (const [j, point] of [...line].entries()) {
        if (point === '#') x[49 * row + 7 * (top + i) + left + j] = 1;
      }
    }
  }
  return { rows, columns: 49, x, y };
}
