import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../../../src/adapters/files/files.ts';
import { systemClock } from '../../../src/adapters/host/clock.ts';
import { duckdbTables } from '../../../src/adapters/tables/duckdb.ts';
import { catalogOf } from '../../../src/core/catalog.ts';
import { digestOf, sha256 } from '../../../src/core/hash.ts';
import { prettyJson } from '../../../src/core/json.ts';
import type { ModelFormat } from '../../../src/core/plugins.ts';
import type { BundleManifest, TrainedModel } from '../../../src/core/records.ts';
import { fairnessMetrics, metrics } from '../../../src/metrics/index.ts';
import type { ResolvedSpec } from '../../../src/spec/resolved.ts';
import { type EvaluatePorts, evaluate } from '../../../src/stages/evaluate/evaluate.ts';
import { specOf } from '../../support/resolved-spec.ts';
import { entryOf, trainedOf } from '../../support/review.ts';
import { inference, programs } from '../../support/run.ts';

/** A model format whose answer is the first encoded column itself. */
const echo: ModelFormat = {
  id: 'echo',
  doc: 'Answers the first column.',
  load: async () => ({
    predict: async (x, rows) => Float64Array.from({ length: rows }, (_, row) => x[(row * x.length) / rows] ?? 0),
    dispose: () => undefined,
  }),
};

const files = diskFiles();
const tables = duckdbTables(() => import('@duckdb/node-api'));
const ports: EvaluatePorts = {
  files,
  tables,
  tensors: { lacks: async () => undefined, use: async () => Promise.reject(new Error('no tensors needed')) },
  inference,
  programs,
  clock: systemClock(),
  catalogs: { models: catalogOf('model', { echo }), metrics, fairness: fairnessMetrics },
};

const preprocessing = prettyJson({
  kind: 'Preprocessing',
  schemaVersion: 1,
  features: [
    { name: 'score', type: 'numeric', impute: 0, mean: 0, deviation: 1, missing: false },
    { name: 'kind', type: 'category', levels: ['a'], other: true, missing: false },
  ],
  columns: ['score', 'kind=a', 'kind (other)'],
});

/** 9000 rows, so that three batches are needed: the score is 0.5 or 0.25, half of the rows are positive. */
const ROWS = `select case when i % 2 = 0 then 0.5 else 0.25 end as score,
  case when i % 3 = 0 then 'a' else 'b' end as kind,
  case when i % 4 < 2 then 'yes' else 'no' end as outcome,
  case when i % 2 = 0 then 'f' else 'm' end as gender,
  case when i < 5 then 'rare' when i % 5 = 0 then null else 'x' end as race,
  (i % 7)::double as amount,
  'secret-' || i as worker from range(9000) t(i)`;

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trainyard-evaluate-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function prepare(more: Partial<ResolvedSpec> = {}, facts: Partial<BundleManifest> = {}): Promise<void> {
  await files.write(join(folder, 'data/test.parquet'), '');
  const session = await tables.open({ memoryLimitMb: 256, threads: 1, scratch: join(folder, 'scratch') });
  await session.run(`copy (${ROWS}) to '${join(folder, 'data/test.parquet')}' (format parquet)`);
  session.close();
  const spec = specOf('m', {
    evaluate: {
      metrics: ['roc_auc', 'accuracy'],
      fairness: { by: ['gender', 'race'], minGroup: 30, measures: ['demographic_parity_ratio'] },
    },
    ...more,
  });
  const manifest: BundleManifest = {
    ...trainedOf('m').manifest,
    format: 'echo',
    ...facts,
    files: [{ path: 'preprocessing.json', size: Buffer.byteLength(preprocessing), sha256: sha256(preprocessing) }],
  };
  const trained: TrainedModel = { ...trainedOf('m'), manifest, bundle: digestOf(manifest) };
  // The same rows for choosing a threshold: what is tested is where they are read.
  await files.write(
    join(folder, 'data/validation.parquet'),
    (await files.read(join(folder, 'data/test.parquet'))) as Uint8Array,
  );
  const { digest } = await files.digest(join(folder, 'data/test.parquet'));
  const side = { rows: 9000, digest };
  const data = { ...trained.data, splits: { ...trained.data.splits, validation: side, test: side } };
  const entry = entryOf('m', { evaluationInputsKey: sha256('inputs') });
  const request = { kind: 'RunRequest', schemaVersion: 1, entry, spec, root: folder };
  await files.write(join(folder, 'request.json'), prettyJson(request));
  await files.write(join(folder, 'data-report.json'), prettyJson(data));
  await files.write(join(folder, 'trained-model.json'), prettyJson(trained));
  await files.write(join(folder, 'bundle/preprocessing.json'), preprocessing);
}

const run = () => evaluate({ folder, machine: 'test machine' }, ports);

describe('evaluate', () => {
  it('predicts the held-out rows in batches and computes every number itself', async () => {
    await prepare();
    const evaluation = await run();
    expect(evaluation).toMatchObject({
      model: 'm',
      rows: 9000,
      positives: 4500,
      decision: 'yes where its probability is at least 0.5',
      latency: { calls: 200, on: 'test machine' },
      size: { bundleBytes: Buffer.byteLength(preprocessing) },
    });
    const values = evaluation.metrics.map(({ metric, estimate }) => [metric, estimate]);
    expect(values).toMatchObject([
      ['roc_auc', { kind: 'value', value: 0.5, interval: { method: 'DeLong', level: 0.95 } }],
      ['accuracy', { kind: 'value', value: 0.5, interval: { method: 'Wilson', level: 0.95 } }],
    ]);
    expect(evaluation.latency.p50).toBeLessThanOrEqual(evaluation.latency.p99);
    expect(JSON.parse((await files.readText(join(folder, 'evaluation.json'))) ?? '')).toEqual(evaluation);
  });

  it('decides positive at the threshold itself, and counts by group', async () => {
    await prepare();
    const [gender, race, both] = (await run()).fairness;
    const rates = gender?.groups.map((group) => [group.group, group.selectionRate]);
    expect(rates).toMatchObject([
      [['f'], { kind: 'value', value: 1, interval: { method: 'Wilson', high: 1 } }],
      [['m'], { kind: 'value', value: 0, interval: { method: 'Wilson', low: 0 } }],
    ]);
    expect(gender?.measures[0]?.estimate).toMatchObject({ kind: 'value', value: 0, interval: { method: 'MOVER' } });
    expect(race?.groups.map((group) => group.group[0])).toEqual(['(missing)', 'x', '1 group under 10 rows']);
    expect(both?.by).toEqual(['gender', 'race']);
  });

  it('chooses the threshold on the validation rows, and says what errors cost', async () => {
    const costs = { falsePositive: 1, falseNegative: 3 };
    await prepare({ decide: { threshold: 0.5, choose: { by: 'costs' }, costs } });
    const { threshold, decision, costs: paid, metrics: found } = await run();
    // Every score says as much as the other, so that all are decided positive: half of them are.
    expect(threshold).toEqual({
      value: 0,
      rule: 'costs least (false positive 1, false negative 3) on 9000 validation rows',
      chosenOn: { rows: 9000, objective: 'costs', reached: 4500 },
    });
    expect(decision).toMatch(/^yes where its probability is at least 0, which costs least/);
    expect(paid).toMatchObject({ ...costs, falsePositives: 4500, falseNegatives: 0, total: 4500, perRow: 0.5 });
    expect(found[1]?.estimate).toMatchObject({ kind: 'value', value: 0.5 });
    await files.append(join(folder, 'data/validation.parquet'), 'x');
    await expect(run()).rejects.toMatchObject({ code: 'test-rows-changed' });
  });

  it('reads no validation rows where the threshold is given', async () => {
    await prepare({ decide: { threshold: 0.3 } });
    await files.remove(join(folder, 'data/validation.parquet'));
    expect((await run()).threshold).toEqual({ value: 0.3, rule: 'given in the spec' });
  });

  it('shows errors of groups, and no rates, for a regression', async () => {
    const data = { ...specOf('m').data, target: 'amount' };
    const fairness = { by: ['gender'], minGroup: 30, measures: [] };
    await prepare({ task: 'regression', data, evaluate: { metrics: ['mae'], fairness } }, { classes: [] });
    const found = await run();
    expect(found).toMatchObject({ decision: 'the predicted value', fairness: [] });
    expect(found.positives).toBeUndefined();
    expect(found.threshold).toBeUndefined();
    expect(found.groupErrors?.[0]?.groups.map(({ group, rows }) => [group, rows])).toEqual([
      [['f'], 4500],
      [['m'], 4500],
    ]);
  });

  it('never shows a small group, nor a personal column', async () => {
    await prepare();
    expect(JSON.stringify(await run())).not.toMatch(/rare|secret-/);
    const spec = specOf('m');
    const data = { ...spec.data, personal: ['gender'] };
    const fairness = { by: ['gender'], minGroup: 30, measures: [] };
    await prepare({ data, evaluate: { metrics: [], fairness } });
    await expect(run()).rejects.toMatchObject({ code: 'personal-group' });
  });

  it('loads no bundle that is not what was trained, and leaves no older evaluation behind', async () => {
    await prepare();
    await run();
    await files.write(join(folder, 'bundle/preprocessing.json'), preprocessing.replace('"mean": 0', '"mean": 1'));
    await expect(run()).rejects.toMatchObject({ code: 'bundle-corrupt' });
    expect(await files.exists(join(folder, 'evaluation.json'))).toBe(false);
  });

  it('takes no test rows but those of this run', async () => {
    await prepare();
    await files.append(join(folder, 'data/test.parquet'), 'x');
    await expect(run()).rejects.toMatchObject({ code: 'test-rows-changed' });
  });
});
