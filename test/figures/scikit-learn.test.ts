/** Real data sets, trained by the built program, beside scikit-learn on the very same training and test rows. */
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { trainyard } from '../e2e/terminal.ts';
import { PYTHON_FOLDER } from '../python/environment.ts';
import { figureOf, keptRecords } from '../support/kept-records.ts';
import { makeRepo } from '../support/repo.ts';

const DATA = process.env['TRAINYARD_DATA_DIR'] ?? '';
const PEER = new URL('./peer.py', import.meta.url).pathname;

interface Case {
  readonly name: string;
  readonly file: string;
  readonly task: 'binary' | 'multiclass' | 'regression';
  readonly target: string;
  readonly positive?: string;
  readonly numbers?: string;
  readonly texts?: string;
  /** Side of a square picture whose pixels all other columns are. */
  readonly picture?: number;
  readonly train: { readonly trainer: string; readonly options?: object };
  readonly peer: string;
  /** Metrics to set side by side, each with how far ours may fall behind. */
  readonly metrics: Readonly<Record<string, number>>;
}

const CREDIT_TEXTS =
  'checking_status credit_history purpose savings_status employment_since other_debtors property other_installment_plans housing job telephone';
const WINE =
  'fixed_acidity volatile_acidity citric_acid residual_sugar chlorides free_sulfur_dioxide total_sulfur_dioxide density pH sulphates alcohol';
const BEAN =
  'Area Perimeter MajorAxisLength MinorAxisLength AspectRation Eccentricity Extent Solidity roundness ShapeFactor1 ShapeFactor4';
const NETWORK = { hidden: [64, 32], epochs: 40, batchSize: 128, patience: 10 };

const CASES: readonly Case[] = [
  {
    name: 'German credit',
    file: 'german_credit.csv',
    task: 'binary',
    target: 'credit_risk',
    positive: 'bad',
    numbers: 'duration_months credit_amount installment_rate residence_since age existing_credits num_dependents',
    texts: CREDIT_TEXTS,
    train: { trainer: 'logistic' },
    peer: 'logistic',
    metrics: { roc_auc: 0.005, log_loss: 0.005 },
  },
  {
    name: 'wine quality, a number',
    file: 'wine_quality.csv',
    task: 'regression',
    target: 'quality',
    numbers: WINE,
    texts: 'type',
    train: { trainer: 'logistic' },
    peer: 'ridge',
    metrics: { r2: 0.002 },
  },
  {
    name: 'wine quality, seven classes',
    file: 'wine_quality.csv',
    task: 'multiclass',
    target: 'quality',
    numbers: WINE,
    texts: 'type',
    train: { trainer: 'logistic' },
    peer: 'logistic',
    metrics: { accuracy: 0.005, log_loss: 0.01 },
  },
  {
    name: 'dry bean',
    file: 'dry_bean.csv.gz',
    task: 'multiclass',
    target: 'Class',
    numbers: BEAN,
    train: { trainer: 'logistic' },
    peer: 'logistic',
    metrics: { accuracy: 0.003, log_loss: 0.003 },
  },
  {
    name: 'dry bean',
    file: 'dry_bean.csv.gz',
    task: 'multiclass',
    target: 'Class',
    numbers: BEAN,
    train: { trainer: 'mlp', options: NETWORK },
    peer: 'mlp',
    metrics: { accuracy: 0.01, log_loss: 0.02 },
  },
  {
    name: 'digits',
    file: 'digits_8x8.csv',
    task: 'multiclass',
    target: 'digit',
    picture: 8,
    train: { trainer: 'cnn', options: { epochs: 30, patience: 10 } },
    peer: 'svc',
    metrics: { accuracy: 0.01 },
  },
];

const table: string[] = [];
afterAll(() => process.stdout.write(`\n${['what: ours / scikit-learn', ...table].join('\n')}\n`));

describe('on the same rows as scikit-learn', () => {
  it.each(CASES)('$train.trainer on $name is about as good as its $peer', async (given) => {
    const repo = await makeRepo();
    try {
      await mkdir(join(repo.root, 'data'));
      await copyFile(join(DATA, given.file), join(repo.root, 'data', basename(given.file)));
      await repo.commit('all', { 'models/it/model.yaml': stringify(specOf(given)) });
      const { code, stderr } = await trainyard(['run', '--all'], { cwd: repo.root });
      expect(code, stderr).toBe(0);
      const records = keptRecords(repo.root);
      const peer = await peerFigures(repo.root, given);
      expect(peer['rows']).toBe(records.evaluation?.rows);
      for (const [metric, behind] of Object.entries(given.metrics)) {
        const [ours, theirs] = [figureOf(records, metric), peer[metric] ?? Number.NaN];
        table.push(
          `${given.name}, ${given.train.trainer}, ${metric}: ${ours.toFixed(4)} / ${theirs.toFixed(4)} (${given.peer})`,
        );
        const worse = metric === 'log_loss' ? ours - theirs : theirs - ours;
        expect(worse, `${metric}: ${ours} beside ${theirs}`).toBeLessThan(behind);
      }
    } finally {
      await repo.dispose();
    }
  });
});

function words(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(' ');
}

function specOf(given: Case): object {
  const side = given.picture ?? 0;
  const features =
    side > 0
      ? { picture: { type: 'image', shape: [side, side, 1], columns: 'pixel_*' } }
      : Object.fromEntries([
          ...words(given.numbers).map((name) => [name, 'numeric']),
          ...words(given.texts).map((name) => [name, 'category']),
        ]);
  return {
    apiVersion: 'trainyard.dev/v1',
    kind: 'Model',
    name: 'it',
    data: {
      source: `data/${given.file}`,
      task: given.task,
      target: given.target,
      ...(given.positive !== undefined && { positive: given.positive }),
      features,
      split: { test: 0.25, validation: 0.15, seed: 7 },
    },
    train: given.train,
    evaluate: { metrics: Object.keys(given.metrics) },
    gates: [{ size: 'bundle', max: '5MB' }],
  };
}

/** What scikit-learn reaches with the run's own files. */
async function peerFigures(root: string, given: Case): Promise<Readonly<Record<string, number>>> {
  const [run = ''] = await readdir(join(root, '.trainyard/runs'));
  const folder = join(root, '.trainyard/runs', run, 'data');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const side of ['train', 'test'])
    await connection.run(`copy (select * from '${folder}/${side}.parquet') to '${folder}/${side}.csv' (header)`);
  const reader = await connection.runAndReadAll(`describe select * from '${folder}/train.parquet'`);
  const columns = reader.getRows().map(([name]) => String(name));
  connection.closeSync();
  const numbers =
    given.picture === undefined ? words(given.numbers) : columns.filter((name) => name.startsWith('picture['));
  const how = { ...given, numbers, texts: words(given.texts), model: given.peer };
  const answer = execFileSync(`${PYTHON_FOLDER}/bin/python`, [PEER, folder, JSON.stringify(how)], { encoding: 'utf8' });
  return JSON.parse(answer) as Readonly<Record<string, number>>;
}
