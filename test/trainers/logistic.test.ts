import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../src/core/plugins.ts';
import { logistic } from '../../src/trainers/logistic.ts';
import { jobOf, loadToy } from '../support/fit.ts';
import { trainerContract } from '../support/trainer-contract.ts';

describe('logistic', () => {
  trainerContract('logistic', { l2: 0.01, tolerance: 1e-13 });

  /**
   * One column, x = -1 (4 rows, 1 positive) and x = 1 (4 rows, 3 positive). By symmetry the bias is 0 and the weight w
   * minimises 8 x log loss + l2 w^2 / 2: 8 (sigmoid(w) - 3/4) + l2 w = 0. Without penalty w = log 3.
   */
  const data: Matrix = {
    rows: 8,
    columns: 1,
    x: Float32Array.of(-1, -1, -1, -1, 1, 1, 1, 1),
    y: Float32Array.of(0, 0, 0, 1, 1, 1, 1, 0),
  };

  it.each([0, 1, 10])('reaches the minimum that its definition names, l2 = %s', async (l2) => {
    const toy = { task: 'binary', classes: ['no', 'yes'] } as const;
    const { files } = await logistic.fit(
      jobOf('logistic', toy, { train: data, validation: data, options: { l2, tolerance: 1e-10 } }),
    );
    const predictor = await loadToy(toy, files);
    const p = (await predictor.predict(Float32Array.of(1), 1))[0] as number;
    predictor.dispose();
    const w = Math.log(p / (1 - p));
    expect(8 * (p - 0.75) + l2 * w).toBeCloseTo(0, 4);
  });
});
