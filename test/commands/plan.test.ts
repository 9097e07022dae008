import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { diskFiles } from '../../src/adapters/files/files.ts';
import { openGit } from '../../src/adapters/git/git.ts';
import { checks } from '../../src/checks/index.ts';
import { type PlanPorts, plan, planChange } from '../../src/commands/plan.ts';
import type { Plan } from '../../src/core/records.ts';
import type { Selection } from '../../src/core/request.ts';
import { gates } from '../../src/gates/index.ts';
import { fairnessMetrics, metrics } from '../../src/metrics/index.ts';
import { models } from '../../src/models/index.ts';
import { saveEvaluation, saveRun } from '../../src/stages/jobs/library.ts';
import { evaluationKey } from '../../src/stages/plan/keys.ts';
import { stores } from '../../src/stores/index.ts';
import { trainers } from '../../src/trainers/index.ts';
import { gitEnvironment, makeRepo, type Repo } from '../support/repo.ts';
import { evaluationOf, trainedOf } from '../support/resolved.ts';

const catalogs = { checks, metrics, fairness: fairnessMetrics, gates, trainers, models, stores };
const files = diskFiles();
const CHANGE: Selection = { models: [], all: false };

let repo: Repo;
beforeEach(async () => {
  repo = await makeRepo();
});
afterEach(() => repo.dispose());

async function ports(root = repo.root): Promise<PlanPorts> {
  const git = await openGit(root, { env: gitEnvironment });
  const openStore: PlanPorts['openStore'] = ({ store }) =>
    stores.get(store.kind).open(store.options as never, { root: git.root, files });
  return { git, files, catalogs, openStore, state: `${git.root}/.trainyard`, toolVersion: '0.0.0' };
}

interface Parts {
  readonly epochs?: number;
  readonly min?: number;
  readonly source?: string;
}

function spec(
  name: string,
  { epochs = 40, min = 0.75, source = 'data/wages.csv' }: Parts = {},
): Record<string, unknown> {
  return {
    apiVersion: 'trainyard.dev/v1',
    kind: 'Model',
    name,
    owners: ['@acme/people'],
    data: {
      source,
      target: 'high_wage',
      positive: 'yes',
      features: { education: 'numeric', occupation: 'category' },
      sensitive: ['gender'],
      split: { test: 0.25, validation: 0.15, seed: 7 },
    },
    train: { trainer: 'mlp', options: { hidden: [64, 32], epochs } },
    evaluate: { metrics: ['roc_auc'] },
    gates: [{ metric: 'roc_auc', min }],
  };
}

const path = (name: string) => `models/${name}/model.yaml`;
const yaml = (name: string, parts?: Parts) => ({ [path(name)]: stringify(spec(name, parts)) });
const planned = async (selection = CHANGE) => {
  const outcome = await plan(selection, await ports());
  return { ...outcome, plan: outcome.json as Plan };
};

/** As if every model of the change had been trained and evaluated. */
async function runAll(selection: Selection): Promise<void> {
  const change = await planChange(selection, await ports());
  if (change.kind === 'invalid') throw new Error(change.head.problems.map((problem) => problem.message).join('\n'));
  for (const entry of change.plan.entries) {
    if (entry.trainKey === undefined || entry.evaluationInputsKey === undefined) continue;
    const run = trainedOf(entry.model, entry.trainKey, { 'model.json': '{}' });
    await saveRun(change.store, run, async () => new TextEncoder().encode('{}'));
    const key = evaluationKey(run.bundle, entry.evaluationInputsKey);
    await saveEvaluation(change.store, evaluationOf(entry.model, run.bundle, key));
  }
}

const short = ({ entries, unaffected }: Plan) => ({
  entries: entries.map(({ model, action, reasons }) => [model, action, reasons.map((reason) => reason.input)]),
  unaffected,
});

describe('plan', () => {
  it('follows a team from the first spec to the second change', async () => {
    await repo.write({ 'data/wages.csv': 'education,occupation,gender,high_wage\n', ...yaml('a'), ...yaml('b') });
    const first = await planned();
    expect(first.exitCode).toBe(0);
    expect(short(first.plan)).toEqual({
      entries: [
        ['a', 'train', ['first run']],
        ['b', 'train', ['first run']],
      ],
      unaffected: 0,
    });
    await runAll(CHANGE);
    expect(short((await planned()).plan).entries.map(([, action]) => action)).toEqual(['reuse', 'reuse']);
    await repo.commit('models');
    expect(await repo.git('status', '--porcelain')).toBe('');
    expect(short((await planned()).plan)).toEqual({ entries: [], unaffected: 2 });

    await repo.branch('topic');
    await repo.write(yaml('a', { epochs: 60 }));
    expect(short((await planned()).plan)).toEqual({
      entries: [['a', 'train', ['train.options.epochs']]],
      unaffected: 1,
    });
    await repo.write(yaml('a', { min: 0.8 }));
    const stricter = await planned();
    expect(short(stricter.plan)).toEqual({ entries: [['a', 'reuse', ['gate metric: roc_auc']]], unaffected: 1 });
    expect(stricter.plan.findings).toEqual([]);
    await repo.write({ ...yaml('a'), 'data/wages.csv': 'more\n' });
    expect(short((await planned()).plan).entries).toEqual([
      ['a', 'train', ['data.source data/wages.csv']],
      ['b', 'train', ['data.source data/wages.csv']],
    ]);
    expect((await planned()).text).toContain('data/wages.csv');
  });

  it('gives equal keys to specs that differ in the order of their keys and in comments alone', async () => {
    const reversed = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, child]) => [key, key === 'features' ? child : reversed(child)]),
          )
        : value;
    await repo.commit('models', { 'data/wages.csv': 'rows\n', ...yaml('a') });
    await runAll({ models: [], all: true });
    await repo.write({ [path('a')]: `# turned around\n${stringify(reversed(spec('a')))}` });
    expect(short((await planned()).plan).entries).toEqual([['a', 'reuse', ['comments or layout']]]);
  });

  it('exits 1 with a loosened gate, 2 with a spec that does not validate', async () => {
    await repo.commit('models', { 'data/wages.csv': 'rows\n', 'trainyard.yaml': PROJECT, ...yaml('a') });
    await repo.write(yaml('a', { min: 0.5 }));
    const loosened = await planned();
    expect([loosened.exitCode, loosened.plan.findings.map((finding) => finding.code)]).toEqual([1, ['gate-loosened']]);
    await repo.write({ 'trainyard.yaml': PROJECT.replace('fail', 'warn') });
    const softened = await planned();
    expect(softened.exitCode).toBe(1);
    expect(softened.plan.findings.map((finding) => finding.code)).toEqual(['project-changed', 'gate-loosened']);
    await repo.write(yaml('a', { source: 'data/wage.csv' }));
    const missing = await planned();
    expect(missing.exitCode).toBe(2);
    expect(missing.text).toContain('data/wages.csv');
  });

  it('lets no change hide a model by its own globs', async () => {
    await repo.commit('models', { 'data/wages.csv': 'rows\n', 'trainyard.yaml': PROJECT, ...yaml('a') });
    await repo.write({ 'trainyard.yaml': `${PROJECT}models: [elsewhere/*/model.yaml]\n`, ...yaml('a', { epochs: 1 }) });
    expect(short((await planned()).plan).entries).toEqual([['a', 'train', ['train.options.epochs']]]);
  });

  it('judges by the project of the base: its runners, its budget, its gates', async () => {
    const base = `${PROJECT}budget: {perWeek: {trainings: 1}}\nrunners: {allow: [[self-hosted, gpu]]}\n`;
    await repo.commit('models', { 'data/wages.csv': 'rows\n', 'trainyard.yaml': base, ...yaml('a') });
    await repo.write({ 'trainyard.yaml': `${PROJECT}runners: {allow: [[production]]}\n`, ...yaml('a', { epochs: 1 }) });
    expect(await planChange(CHANGE, await ports())).toMatchObject({
      project: { budget: { perWeek: { trainings: 1 } }, runners: { allow: [['self-hosted', 'gpu']] } },
    });
  });

  it('plans commits as the review does, from a checkout of depth 1 at the merge commit', async () => {
    const base = await repo.commit('models', { 'data/wages.csv': 'rows\n', ...yaml('a'), ...yaml('b') });
    await repo.branch('topic');
    await repo.commit('topic', yaml('b', { epochs: 5 }));
    await repo.branch('merge', base);
    await repo.git('merge', '--quiet', '--no-ff', '--no-edit', 'topic');
    const clone = await makeRepo({ from: `file://${repo.root}`, args: ['--depth=1', '--branch=merge'] });
    const outcome = await plan({ models: [], all: false, base, head: 'HEAD' }, await ports(clone.root));
    expect(outcome.json).toMatchObject({ base, head: await clone.git('rev-parse', 'HEAD'), unaffected: 1 });
    expect(short(outcome.json as Plan).entries).toEqual([['b', 'train', ['train.options.epochs']]]);
    await clone.dispose();
  });
});

const PROJECT = 'apiVersion: trainyard.dev/v1\nkind: Project\nreview: {loosenedGates: fail}\n';
