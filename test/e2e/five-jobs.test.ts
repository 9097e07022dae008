/** A pull request of the repository itself through the five jobs: trained, judged, reported; and what needs no training. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pull } from '../support/github/index.ts';
import type { WorkflowResult } from '../support/runner/index.ts';
import { type FiveJobs, openFiveJobs } from './five-jobs-scene.ts';
import { SPEC, specWith, wages } from './scene.ts';

const conclusions = (result: WorkflowResult) =>
  Object.fromEntries(result.jobs.map((job) => [job.id.replace('review / ', ''), job.conclusion]));

const project = (share: string) => `apiVersion: trainyard.dev/v1
kind: Project
store: {kind: folder, options: {path: ${share}/store}}
review: {handover: artifacts}
runners: {allow: [[self-hosted, gpu]]}
`;

let scene: FiveJobs;
let pull: Pull;
let first: WorkflowResult;

beforeAll(async () => {
  scene = await openFiveJobs((share) => ({ [SPEC]: null, 'trainyard.yaml': project(share) }));
  pull = scene.open({ [SPEC]: wages(SPEC) });
  first = await scene.run(scene.events.pullRequest('opened', pull), { folder: path.join(scene.share, 'first') });
});

afterAll(() => scene.close());

describe('a pull request of the repository', () => {
  it('runs the five jobs and passes', () => {
    expect(conclusions(first), first.log).toEqual({
      plan: 'success',
      materialise: 'success',
      train: 'success',
      evaluate: 'success',
      report: 'success',
    });
  });

  it('has one comment and one check, on its head', () => {
    const { comment, check } = scene.only(pull);
    expect(check).toMatchObject({ conclusion: 'success', status: 'completed' });
    expect(comment.body).toContain('### ✅ wage-band passes');
  });

  it('keeps page, model card and records as an artifact, and links it from the comment', () => {
    const folder = path.join(scene.share, 'artifacts/100001/trainyard-report');
    expect(readdirSync(folder).sort()).toEqual([
      'bom-wage-band.cdx.json',
      'card-wage-band.md',
      'lineage-wage-band.ndjson',
      'plan.json',
      'report.html',
      'report.json',
      'report.md',
      'verdict.json',
    ]);
    expect(readFileSync(path.join(folder, 'report.html'), 'utf8')).toContain('wage-band passes');
    expect(readFileSync(path.join(folder, 'card-wage-band.md'), 'utf8')).toContain('# Model Card for wage-band');
    expect(scene.only(pull).comment.body).toMatch(/\[`trainyard-report`\]\(http\S+\/actions\/runs\/100001#artifacts\)/);
  });

  it('lets only the report write, and gives the training nothing but a reading token', () => {
    const scopes = Object.fromEntries(first.jobs.map((job) => [job.id.replace('review / ', ''), job.permissions]));
    const writing = Object.entries(scopes).filter(([, scope]) => Object.values(scope).includes('write'));
    expect(writing.map(([job]) => job)).toEqual(['report']);
    expect(scopes['train']).toEqual({ contents: 'read' });
    const steps = first.job('review / train').steps.map((step) => step.name);
    expect(steps).not.toContain('trainyard-held');
  });

  it('never gives the training the held-out rows, nor the evaluation a checkout', () => {
    const temp = (job: string) => path.join(scene.share, 'first/review', job, 'temp/trainyard');
    expect(readdirSync(path.join(temp('train'), 'rows/wage-band/data')).sort()).toEqual([
      'train.parquet',
      'validation.parquet',
    ]);
    expect(existsSync(path.join(temp('train'), 'held'))).toBe(false);
    expect(readdirSync(first.job('review / evaluate').workspace)).toEqual([]);
    expect(existsSync(path.join(first.job('review / report').workspace, SPEC))).toBe(false);
  });

  it('keeps the results in the quarantine of the pull request', () => {
    const store = path.join(scene.share, 'store');
    expect(readdirSync(path.join(store, 'quarantine'))).toEqual(['pull-1']);
    expect(existsSync(path.join(store, 'runs'))).toBe(false);
  });

  it('trains nothing when only gates change, and judges by them', async () => {
    const event = scene.push(pull, { [SPEC]: specWith({ 'gates.0.min': 0.95 }) });
    const result = await scene.run(event, { runNumber: 2 });
    expect(conclusions(result), result.log).toEqual({
      plan: 'success',
      materialise: 'skipped',
      train: 'skipped',
      evaluate: 'skipped',
      report: 'failure',
    });
    const [check] = scene.github.checks(scene.github.repo.resolve('refs/pull/1/head') as string, 'trainyard');
    expect(check).toMatchObject({ conclusion: 'failure', title: 'wage-band is blocked by 1 of 6 gates' });
  });

  it('names every problem of a broken spec, and starts no training', async () => {
    const event = scene.push(pull, { [SPEC]: wages(SPEC).replace('target:', 'tagret:') });
    const result = await scene.run(event, { runNumber: 3 });
    expect(conclusions(result)).toMatchObject({ plan: 'success', train: 'skipped', report: 'failure' });
    expect(scene.github.comments(pull.number)[0]?.body).toContain('tagret');
  });

  it('trains where the spec asks for an allowed runner, and nowhere else', async () => {
    const gpu = scene.push(pull, {
      [SPEC]: specWith({ 'train.runner': { labels: ['self-hosted', 'gpu'] }, 'train.seed': 8 }),
    });
    const allowed = await scene.run(gpu, { runNumber: 4 });
    expect(allowed.job('review / train').runsOn, allowed.log).toEqual(['self-hosted', 'gpu']);
    const other = scene.push(pull, {
      [SPEC]: specWith({ 'train.runner': { labels: ['self-hosted', 'production'] }, 'train.seed': 9 }),
    });
    const refused = await scene.run(other, { runNumber: 5 });
    expect(conclusions(refused)).toMatchObject({ train: 'skipped', report: 'failure' });
    expect(scene.github.comments(pull.number)[0]?.body).toContain('the base branch allows');
  });

  it('waits for a label where the spec says so, and ignores labels of others', async () => {
    const event = scene.push(pull, { [SPEC]: specWith({ 'train.when': 'label', 'train.seed': 10 }) });
    const waiting = await scene.run(event, { runNumber: 6 });
    expect(conclusions(waiting)).toMatchObject({ train: 'skipped', report: 'failure' });
    expect(scene.github.comments(pull.number)[0]?.body).toContain('trainyard:train');
    const other = await scene.run(scene.events.labeled(pull, 'documentation'), { runNumber: 7 });
    expect(conclusions(other)).toMatchObject({ plan: 'success', materialise: 'skipped', report: 'skipped' });
    const asked = await scene.run(scene.events.labeled(pull, 'trainyard:train'), { runNumber: 8 });
    expect(conclusions(asked), asked.log).toMatchObject({ train: 'success', report: 'success' });
  });
});

it('a change that touches no model still gets its check', async () => {
  const nothing = scene.open({ 'NOTES.md': 'nothing' }, 'notes');
  const result = await scene.run(scene.events.pullRequest('opened', nothing), { runNumber: 9 });
  expect(conclusions(result)).toMatchObject({
    plan: 'success',
    materialise: 'skipped',
    train: 'skipped',
    report: 'success',
  });
  expect(scene.only(nothing).check).toMatchObject({
    conclusion: 'success',
    title: 'Nothing to review: this change touches no model',
  });
});
