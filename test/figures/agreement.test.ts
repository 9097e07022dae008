/** Every metric of real data sets, on the model's own predictions, as scikit-learn computes it from the same numbers. */
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/adapters/host/clock.ts';
import { rowModelOf } from '../../src/data/network/row-model.ts';
import { fairnessMetrics, metrics } from '../../src/metrics/index.ts';
import { models } from '../../src/models/index.ts';
import type { ResolvedData } from '../../src/spec/resolved.ts';
import { evaluate } from '../../src/stages/evaluate/evaluate.ts';
import { readHeldRows } from '../../src/stages/evaluate/held-rows.ts';
import { decisionsOf, predictAll } from '../../src/stages/evaluate/score-rows.ts';
import { materialise } from '../../src/stages/materialise/materialise.ts';
import { type RunRequest, readRecord, writeRecord } from '../../src/stages/run-folder.ts';
import { readBundle } from '../../src/stages/train/bundle-files.ts';
import { train } from '../../src/stages/train/train.ts';
import { PYTHON_FOLDER } from '../python/environment.ts';
import { files, inFolder, materialisePorts, requestOf, tables, trainPorts } from '../support/run.ts';

const DATA = process.env['TRAINYARD_DATA_DIR'] ?? '';
const PEER = new URL('./agreement.py', import.meta.url).pathname;

interface Case {
  readonly name: string;
  readonly file: string;
  readonly task: 'binary' | 'multiclass' | 'regression';
  readonly target: string;
  readonly positive?: string;
  readonly numbers: string;
  readonly texts?: string;
  /** A metric with what it must reach, so that nothing is agreed on about a model that learned nothing. */
  readonly reaches: readonly [metric: string, least: number];
}

const WINE =
  'fixed_acidity volatile_acidity citric_acid residual_sugar chlorides free_sulfur_dioxide total_sulfur_dioxide density pH sulphates alcohol';
const CANCER = ['mean', 'worst']
  .flatMap((of) => ['radius', 'texture', 'area', 'smoothness', 'concavity', 'symmetry'].map((what) => `${of}_${what}`))
  .join(' ');

const CASES: readonly Case[] = [
  {
    name: 'German credit',
    file: 'german_credit.csv',
    task: 'binary',
    target: 'credit_risk',
    positive: 'bad',
    numbers: 'duration_months credit_amount installment_rate residence_since age existing_credits num_dependents',
    texts: 'checking_status credit_history purpose savings_status employment_since housing job',
    reaches: ['roc_auc', 0.7],
  },
  {
    name: 'breast cancer',
    file: 'breast_cancer.csv',
    task: 'binary',
    target: 'diagnosis',
    positive: 'malignant',
    numbers: CANCER,
    reaches: ['roc_auc', 0.98],
  },
  {
    name: 'wine quality, seven classes',
    file: 'wine_quality.csv',
    task: 'multiclass',
    target: 'quality',
    numbers: WINE,
    texts: 'type',
    reaches: ['accuracy', 0.5],
  },
  {
    name: 'dry bean',
    file: 'dry_bean.csv.gz',
    task: 'multiclass',
    target: 'Class',
    numbers: 'Area Perimeter MajorAxisLength MinorAxisLength Eccentricity Extent Solidity roundness ShapeFactor1',
    reaches: ['accuracy', 0.9],
  },
  {
    name: 'bike sharing',
    file: 'bike_sharing_hour.csv.gz',
    task: 'regression',
    target: 'cnt',
    numbers: 'temp atemp hum windspeed',
    texts: 'season yr mnth hr holiday weekday workingday weathersit',
    reaches: ['r2', 0.6],
  },
  {
    name: 'wine quality, a number',
    file: 'wine_quality.csv',
    task: 'regression',
    target: 'quality',
    numbers: WINE,
    texts: 'type',
    reaches: ['r2', 0.2],
  },
];

describe('figures of the same predictions', () => {
  it.each(CASES)('$name: every metric is that of scikit-learn to 1e-9', async (given) => {
    await inFolder(async (root) => {
      const found = await figuresOf(root, given);
      const answer = execFileSync(`${PYTHON_FOLDER}/bin/python`, [PEER, root], { encoding: 'utf8' });
      const theirs = JSON.parse(answer) as Readonly<Record<string, number>>;
      expect(Object.keys(found).sort()).toEqual(Object.keys(theirs).sort());
      for (const [metric, value] of Object.entries(found)) {
        const other = theirs[metric] ?? Number.NaN;
        expect(Math.abs(value - other), `${metric}: ${value} beside ${other}`).toBeLessThan(1e-9 * Math.max(1, other));
      }
      const [metric, least] = given.reaches;
      expect(found[metric]).toBeGreaterThan(least);
    });
  });
});

/** Has no counterpart in scikit-learn: calibration bins, and pairs of classes. */
const OWN = new Set(['ece', 'roc_auc_ovo']);

/** Our metrics by id; leaves truth, scores and decisions in the folder for the peer. */
async function figuresOf(root: string, given: Case): Promise<Readonly<Record<string, number>>> {
  const { request, folder } = await trained(root, given);
  const ports = { ...trainPorts(), tables, clock: systemClock() };
  const catalogs = { models, metrics, fairness: fairnessMetrics };
  const evaluation = await evaluate({ folder, machine: 'test' }, { ...ports, catalogs });
  const model = await readRecord(files, folder, 'TrainedModel');
  const content = await readBundle(files, `${folder}/bundle`, model);
  const predictor = await models.get(model.manifest.format).load(model.manifest, content, ports);
  const data = await readRecord(files, folder, 'DataReport');
  const { classes } = model.manifest;
  const rows = await readHeldRows({ folder, side: 'test', spec: request.spec, data, classes }, ports);
  const scores = await predictAll(rows.features, rowModelOf(model.manifest, content, predictor), rows.rows);
  predictor.dispose();
  const decisions = decisionsOf(scores, { task: given.task, classes: classes.length, threshold: 0.5 });
  for (const [name, values] of Object.entries({ truth: rows.truth, scores, decisions })) {
    await writeFile(join(root, `${name}.bin`), values);
  }
  await writeFile(join(root, 'how.json'), JSON.stringify({ task: given.task, classes: classes.length }));
  return Object.fromEntries(
    evaluation.metrics.map(({ metric, estimate }) => [metric, estimate.kind === 'value' ? estimate.value : Number.NaN]),
  );
}

async function trained(root: string, given: Case): Promise<{ readonly request: RunRequest; readonly folder: string }> {
  await mkdir(join(root, 'data'));
  await copyFile(join(DATA, given.file), join(root, 'data', given.file));
  const typed = (names = '', type: 'numeric' | 'category') =>
    names === '' ? [] : names.split(' ').map((name) => ({ name, type }));
  const { positive: _, ...data } = requestOf(root).spec.data;
  const own: Partial<ResolvedData> = {
    source: `data/${given.file}`,
    target: given.target,
    ...(given.positive && { positive: given.positive }),
    features: [...typed(given.numbers, 'numeric'), ...typed(given.texts, 'category')],
    sensitive: [],
    split: { test: 0.25, validation: 0.15, seed: 7 },
  };
  const request = requestOf(root, { task: given.task });
  const asked = metrics.all.filter(({ tasks, id }) => tasks.includes(given.task) && !OWN.has(id)).map(({ id }) => id);
  const spec = { ...request.spec, data: { ...data, ...own }, evaluate: { metrics: asked } };
  const entry = { ...request.entry, evaluationInputsKey: request.entry.trainKey };
  const full = { ...request, entry, spec } as RunRequest;
  const folder = join(root, 'run');
  await writeRecord(files, folder, full);
  await materialise({ folder, source: join(root, 'data', given.file) }, materialisePorts);
  await train({ folder, environment: {}, signal: new AbortController().signal }, trainPorts());
  return { request: full, folder };
}
