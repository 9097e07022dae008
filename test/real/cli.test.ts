/** Known data sets through the built command line, as a team would use it. Runs where TRAINYARD_DATA_DIR names their folder. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { trainyard } from '../e2e/terminal.ts';
import { makeRepo, type Repo } from '../support/repo.ts';

const DATA = process.env['TRAINYARD_DATA_DIR'] ?? '';
const SEEDS = [1, 2, 3];

interface Case {
  readonly file: string;
  readonly target: string;
  readonly positive: string;
  readonly sensitive?: readonly string[];
}

const CASES: Readonly<Record<string, Case>> = {
  credit: {
    file: 'german_credit.csv',
    target: 'credit_risk',
    positive: 'bad',
    sensitive: ['personal_status_sex', 'foreign_worker'],
  },
  cancer: { file: 'breast_cancer.csv', target: 'diagnosis', positive: 'malignant' },
};

const TRAINERS = { logistic: {}, mlp: { hidden: [16], epochs: 60, l2: 0.01 } };

interface Reviewed {
  readonly evaluations: Readonly<
    Record<
      string,
      { readonly metrics: readonly { readonly metric: string; readonly estimate: { readonly value?: number } }[] }
    >
  >;
  readonly verdict: { readonly conclusion: string };
}

let repo: Repo;
let reviewed: Reviewed;

beforeAll(async () => {
  repo = await makeRepo();
  const files: Record<string, string> = { 'trainyard.yaml': 'apiVersion: trainyard.dev/v1\nkind: Project\n' };
  for (const [name, one] of Object.entries(CASES)) {
    files[`data/${one.file}`] = readFileSync(path.join(DATA, one.file), 'utf8');
    for (const [trainer, options] of Object.entries(TRAINERS)) {
      for (const seed of SEEDS) {
        const model = `${name}-${trainer}-${seed}`;
        files[`models/${model}/model.yaml`] = stringify(specOf({ model, one, trainer, options, seed }));
      }
    }
  }
  await repo.commit('Real data', files);
  const { code, stdout, stderr } = await trainyard(['run', '--all', '--json'], { cwd: repo.root });
  expect(code, stderr).toBe(0);
  reviewed = JSON.parse(stdout) as Reviewed;
});

afterAll(() => repo.dispose());

interface Made {
  readonly model: string;
  readonly one: Case;
  readonly trainer: string;
  readonly options: object;
  readonly seed: number;
}

/** Every other column is a feature, unless it is sensitive; what reads as numbers throughout is numeric. */
function specOf({ model, one, trainer, options, seed }: Made): unknown {
  const [header = '', ...rows] = readFileSync(path.join(DATA, one.file), 'utf8').trimEnd().split('\n');
  const cells = rows.map((row) => row.match(/("[^"]*"|[^,]*)(,|$)/g) ?? []);
  const features = header.split(',').flatMap((name, column) => {
    if (name === one.target || one.sensitive?.includes(name) === true) return [];
    const numeric = cells.every((row) => Number.isFinite(Number((row[column] ?? 'x').replace(/,$/, ''))));
    return [[name, numeric ? 'numeric' : 'category'] as const];
  });
  return {
    apiVersion: 'trainyard.dev/v1',
    kind: 'Model',
    name: model,
    data: {
      source: `data/${one.file}`,
      target: one.target,
      positive: one.positive,
      features: Object.fromEntries(features),
      ...(one.sensitive === undefined ? {} : { sensitive: one.sensitive }),
      split: { test: 0.25, validation: 0.15, seed },
    },
    train: { trainer, options },
    evaluate: {
      metrics: ['roc_auc', 'log_loss', 'brier'],
      ...(one.sensitive === undefined ? {} : { fairness: { by: one.sensitive, minGroup: 20 } }),
    },
    gates: [{ metric: 'roc_auc', min: 0.6 }],
  };
}

/** Mean over the splits. */
function rocAuc(prefix: string): number {
  const values = SEEDS.map((seed) => {
    const metrics = reviewed.evaluations[`${prefix}-${seed}`]?.metrics ?? [];
    return metrics.find((one) => one.metric === 'roc_auc')?.estimate.value ?? Number.NaN;
  });
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('German credit', () => {
  it.each(['logistic', 'mlp'])('%s ranks as the literature reports, near 0.78', (trainer) => {
    const value = rocAuc(`credit-${trainer}`);
    expect(value).toBeGreaterThan(0.74);
    expect(value).toBeLessThan(0.83);
  });
});

describe('breast cancer', () => {
  it.each(['logistic', 'mlp'])('%s tells nearly all apart', (trainer) => {
    expect(rocAuc(`cancer-${trainer}`)).toBeGreaterThan(0.98);
  });
});
