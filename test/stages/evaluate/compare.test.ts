import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../../../src/adapters/files/files.ts';
import { duckdbTables } from '../../../src/adapters/tables/duckdb.ts';
import { catalogOf } from '../../../src/core/catalog.ts';
import { digestOf, sha256 } from '../../../src/core/hash.ts';
import { prettyJson } from '../../../src/core/json.ts';
import type { ModelFormat } from '../../../src/core/plugins.ts';
import type { TrainedModel } from '../../../src/core/records.ts';
import { metrics } from '../../../src/metrics/index.ts';
import { type ComparePorts, compare } from '../../../src/stages/evaluate/compare.ts';
import { specOf } from '../../support/resolved-spec.ts';
import { entryOf, evaluationOf, trainedOf } from '../../support/review.ts';
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
const ports: ComparePorts = {
  files,
  tables,
  tensors: { use: async () => Promise.reject(new Error('no tensors needed')), lacks: async () => undefined },
  inference,
  programs,
  catalogs: { models: catalogOf('model', { echo }), metrics },
};

/** 600 rows: `good` ranks the positive rows above most others, `bad` ranks nothing. */
const ROWS = `select case when (i * 7919) % 10 < 8 then (case when i % 2 = 0 then 0.75 else 0.25 end) else 0.5 end as good,
  ((i * 31) % 97) / 97.0 as bad, case when i % 2 = 0 then 'yes' else 'no' end as outcome,
  case when i % 3 = 0 then 'f' else 'm' end as gender from range(600) t(i)`;

const preprocessing = (feature: string) =>
  prettyJson({
    kind: 'Preprocessing',
    schemaVersion: 1,
    features: [{ name: feature, type: 'numeric', impute: 0, mean: 0, deviation: 1, missing: false }],
    columns: [feature],
  });

function modelOn(feature: string): TrainedModel {
  const content = preprocessing(feature);
  const manifest = {
    ...trainedOf('m').manifest,
    format: 'echo',
    inputs: [{ name: feature, type: 'numeric' as const }],
    files: [{ path: 'preprocessing.json', size: Buffer.byteLength(content), sha256: sha256(content) }],
  };
  return { ...trainedOf('m'), manifest, bundle: digestOf(manifest) };
}

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trainyard-compare-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** `older`: what production needs in place of its column; `rows`: those that were held out from it. */
async function compared(
  candidate: string,
  serving: string,
  { older = serving, rows }: { readonly older?: string; readonly rows?: TrainedModel['bundle'] } = {},
) {
  await files.write(join(folder, 'data/test.parquet'), '');
  const session = await tables.open({ memoryLimitMb: 256, threads: 1, scratch: join(folder, 'scratch') });
  await session.run(`copy (${ROWS}) to '${join(folder, 'data/test.parquet')}' (format parquet)`);
  session.close();
  const { digest } = await files.digest(join(folder, 'data/test.parquet'));
  const own = modelOn(candidate);
  const other = modelOn(older);
  const spec = specOf('m', {
    evaluate: {
      metrics: ['roc_auc', 'accuracy'],
      fairness: { by: ['gender'], minGroup: 30, measures: ['demographic_parity_ratio'] },
    },
  });
  const features = ['good', 'bad'].map((name) => ({ name, type: 'numeric' as const }));
  const request = {
    kind: 'RunRequest',
    schemaVersion: 1,
    entry: entryOf('m', { evaluationInputsKey: sha256('inputs now') }),
    spec: { ...spec, data: { ...spec.data, features } },
    root: folder,
  };
  const data = { ...own.data, splits: { ...own.data.splits, test: { rows: 600, digest } } };
  const threshold = { value: 0.5, rule: 'given in the spec' };
  const servingModel = {
    kind: 'ServingModel',
    schemaVersion: 1,
    version: 'v1.4.0',
    trained: {
      ...other,
      data: { ...other.data, splits: { ...data.splits, test: { rows: 600, digest: rows ?? digest } } },
    },
    threshold: 0.5,
    evaluationKey: sha256('evaluation then'),
  };
  const records = {
    'request.json': request,
    'data-report.json': data,
    'trained-model.json': own,
    'evaluation.json': evaluationOf('m', { rows: 600, threshold, bundle: own.bundle }),
    'serving-model.json': servingModel,
  };
  for (const [name, record] of Object.entries(records)) await files.write(join(folder, name), prettyJson(record));
  await files.write(join(folder, 'bundle/preprocessing.json'), preprocessing(candidate));
  await files.write(join(folder, 'serving/preprocessing.json'), preprocessing(older));
  return compare({ folder }, ports);
}

describe('compare', () => {
  it('scores both on the same rows and finds the better one', async () => {
    const comparison = await compared('good', 'bad');
    expect(comparison).toMatchObject({ version: 'v1.4.0', rows: 600, bundle: modelOn('bad').bundle });
    expect(comparison.metrics.map((one) => [one.metric, one.standing])).toEqual([
      ['roc_auc', 'better'],
      ['accuracy', 'better'],
    ]);
    expect(comparison.decisions?.onlyCandidate).toBeGreaterThan(comparison.decisions?.onlyProduction ?? 0);
    expect(comparison.groups[0]?.groups.map(({ group, rows }) => [group, rows])).toEqual([
      [['f'], 200],
      [['m'], 400],
    ]);
    expect(JSON.parse((await files.readText(join(folder, 'production-comparison.json'))) ?? '')).toEqual(comparison);
  });

  it("says that production's own evaluation was of something else, and scores it again", async () => {
    const { scored } = await compared('good', 'bad');
    expect(scored).toBe(
      'v1.4.0 was scored again on the same 600 rows by the same metric code: its own evaluation was by other options or metric code',
    );
    expect((await compared('good', 'bad', { rows: sha256('other rows') })).scored).toBe(
      'v1.4.0 was scored again on the same 600 rows by the same metric code: they are others than those that were held out from it, and it may have learnt from some of them, which flatters it',
    );
  });

  it('finds a model the same as itself', async () => {
    const { metrics: found } = await compared('good', 'good');
    expect(found.map((one) => one.standing)).toEqual(['same', 'same']);
  });

  it('answers why it cannot compare, where production needs a column that is gone', async () => {
    const comparison = await compared('good', 'bad', { older: 'older' });
    expect(comparison.unable).toBe('it needs the feature older (numeric), which the candidate does not have');
    expect(comparison.metrics).toEqual([]);
  });
});
