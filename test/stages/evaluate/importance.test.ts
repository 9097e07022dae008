import { describe, expect, it } from 'vitest';
import type { ColumnData } from '../../../src/core/ports.ts';
import type { RowModel } from '../../../src/data/network/row-model.ts';
import { samplingOf } from '../../../src/data/uncertainty/sampling.ts';
import { metrics } from '../../../src/metrics/index.ts';
import type { ResolvedSpec } from '../../../src/spec/resolved.ts';
import { type Explained, featureImportance } from '../../../src/stages/evaluate/importance.ts';

const ROWS = 200;
const column = (value: (row: number) => number): ColumnData => ({
  kind: 'number',
  values: Float64Array.from({ length: ROWS }, (_, row) => value(row)),
});

const TRUTH = Float64Array.from({ length: ROWS }, (_, row) => row % 2);
const FEATURES = new Map<string, ColumnData>([
  ['noise', column((row) => (row * 37) % 101)],
  ['signal', column((row) => row % 2)],
  ['constant', column(() => 4)],
  ['secret', column((row) => row % 2)],
]);

/** Answers 0.9 or 0.1, as the signal says. */
const model: RowModel = {
  predict: async (columns) =>
    Float64Array.from((columns.get('signal') as { values: Float64Array }).values, (value) => 0.1 + 0.8 * value),
  predictRow: () => Promise.reject(new Error('not asked')),
};

function explained(explain: ResolvedSpec['evaluate']['explain']): Explained {
  const features = [...FEATURES.keys()].map((name) => ({ name, type: 'numeric' as const }));
  const data = { features, personal: ['secret'], split: { test: 0.2, validation: 0.1, seed: 3 } };
  const spec = { task: 'binary', data, evaluate: { metrics: ['roc_auc'], ...(explain && { explain }) } };
  const sampling = samplingOf({ rows: ROWS, seed: 3 });
  const test = { rows: ROWS, features: FEATURES, columns: FEATURES, truth: TRUTH, sampling };
  return { spec: spec as unknown as ResolvedSpec, classes: 2, threshold: 0.5, test, model, metrics };
}

describe('featureImportance', () => {
  it.each([
    ['roc_auc', 1, 0.5],
    ['accuracy', 1, 0.5],
    ['log_loss', -Math.log(0.9), (Math.log(0.9) - Math.log(0.1)) / 2],
  ])('is how much worse %s gets, and exactly 0 for what the model does not look at', async (metric, baseline, loss) => {
    const found = await featureImportance(explained({ method: 'permutation', metric, repeats: 5 }));
    expect(found).toMatchObject({ method: 'permutation', metric, repeats: 5, rows: ROWS });
    expect(found?.baseline).toBeCloseTo(baseline, 12);
    const [first, ...others] = found?.features ?? [];
    expect(first?.name).toBe('signal');
    // Half of the rows get the other value: the expected loss, within what 5 orders of 200 rows vary by.
    expect(Math.abs((first?.mean ?? 0) / loss - 1)).toBeLessThan(0.25);
    expect(first?.deviation).toBeGreaterThan(0);
    expect(others).toEqual([
      { name: 'constant', mean: 0, deviation: 0 },
      { name: 'noise', mean: 0, deviation: 0 },
    ]);
  });

  it('gives the same numbers again, and none where the spec does not ask', async () => {
    const how = { method: 'permutation', metric: 'brier', repeats: 3 } as const;
    expect(await featureImportance(explained(how))).toEqual(await featureImportance(explained(how)));
    expect(await featureImportance(explained(undefined))).toBeUndefined();
  });
});
