import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/adapters/host/clock.ts';
import type { ColumnData } from '../../../src/core/ports.ts';
import type { FeatureEncoding, Preprocessing } from '../../../src/data/encoding/preprocessing.ts';
import { random } from '../../../src/math/random.ts';
import { models } from '../../../src/models/index.ts';
import type { ModelInput } from '../../../src/serve/model/prediction.ts';
import { loadServed, type ServedModel } from '../../../src/serve/model/served.ts';
import { syntheticRows, warmUp, withOddities } from '../../../src/serve/model/warm-up.ts';
import { trainPorts } from '../../support/run.ts';
import { type TestBundle, wageBand } from '../../support/serving/bundles.ts';

const FEATURES = [
  { name: 'age', type: 'numeric', impute: 40, mean: 41, deviation: 9, missing: true },
  { name: 'pay', type: 'numeric', impute: 9, mean: 10, deviation: 3, missing: false },
  { name: 'job', type: 'category', levels: ['Office', 'unseen'], other: false, missing: true },
] as const satisfies readonly FeatureEncoding[];
const preprocessing: Preprocessing = { kind: 'Preprocessing', schemaVersion: 1, features: FEATURES, columns: [] };
const columns = new Map<string, ColumnData>([
  ['age', { kind: 'number', values: Float64Array.of(30, 40, 50) }],
  ['pay', { kind: 'number', values: Float64Array.of(8, 10, 12) }],
  ['job', { kind: 'text', values: ['Office', 'unseen', 'Office'] }],
]);

describe('rows that a model is warmed up with', () => {
  it('have a category that training did not see, and lack what training rows lacked at times', () => {
    expect(withOddities(columns, preprocessing)).toEqual(
      new Map<string, ColumnData>([
        ['age', { kind: 'number', values: Float64Array.of(30, 40, Number.NaN) }],
        ['pay', { kind: 'number', values: Float64Array.of(8, 10, 12) }],
        ['job', { kind: 'text', values: ['unseen?', 'unseen', null] }],
      ]),
    );
    expect(columns.get('age')).toEqual({ kind: 'number', values: Float64Array.of(30, 40, 50) });
  });

  it('are left as they are where nothing is known of training', () => {
    expect(withOddities(columns, undefined)).toEqual(columns);
  });

  it('look like the rows of training: as far apart, around the same means, of every category', async () => {
    await served(wageBand(), async (model) => {
      const drawn = syntheticRows(model, 4000, random(1, 'looks')).columns;
      expect(momentsOf(drawn.get('education'))).toEqual([expect.closeTo(13, 0), expect.closeTo(2, 0)]);
      expect(momentsOf(drawn.get('experience'))).toEqual([expect.closeTo(18, -0.3), expect.closeTo(12, -0.3)]);
      expect([...(drawn.get('occupation')?.values ?? [])]).toEqual(expect.arrayContaining(['Office', 'Sales']));
    });
  });
});

describe('a model in ONNX', () => {
  it('answers them before it serves, alone and in batches', async () => {
    await served(wageBand(), async (model) => {
      const asked: ModelInput[] = [];
      const predict = (input: ModelInput) => {
        asked.push(input);
        return model.predict(input);
      };
      await warmUp({ ...model, predict });
      expect(asked.map(({ rows }) => rows)).toEqual([1, 1, 8, 32]);
    });
  });

  it('is refused where it answers NaN for a category that training did not see', async () => {
    await served(wageBand({ breaks: 'unseen' }), async (model) => {
      await expect(warmUp(model)).rejects.toMatchObject({
        code: 'warm-up-failed',
        message: expect.stringContaining('NaN'),
      });
    });
  });
});

async function served(bundle: TestBundle, work: (model: ServedModel) => Promise<void>): Promise<void> {
  const ref = { version: '1.0.0', digest: bundle.digest, uri: 'file:///nowhere' };
  const format = models.get(bundle.manifest.format);
  const model = await loadServed(ref, bundle, { format, engines: trainPorts(), clock: systemClock() });
  try {
    await work(model);
  } finally {
    model.dispose();
  }
}

/** Mean and standard deviation. */
function momentsOf(column: ColumnData | undefined): readonly number[] {
  const values = column?.kind === 'number' ? [...column.values] : [];
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return [mean, Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)];
}
