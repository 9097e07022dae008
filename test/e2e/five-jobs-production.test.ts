/** Five jobs while something serves: what is in production is fetched, scored again on the same rows, and shown. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pull } from '../support/github/index.ts';
import { makeRepo } from '../support/repo.ts';
import type { WorkflowResult } from '../support/runner/index.ts';
import { type FiveJobs, openFiveJobs } from './five-jobs-scene.ts';
import { SPEC, specWith } from './scene.ts';
import { trainyard } from './terminal.ts';

const DEPLOY = { production: { rollout: 'direct', observer: 'none' } };
const SERVING = specWith({ deploy: DEPLOY });

const project = (share: string) => `apiVersion: trainyard.dev/v1
kind: Project
store: {kind: folder, options: {path: ${share}/store}}
review: {handover: artifacts}
runners: {allow: [[self-hosted, gpu]]}
`;

let scene: FiveJobs;
let pull: Pull;
let changed: WorkflowResult;

beforeAll(async () => {
  scene = await openFiveJobs((share) => ({ [SPEC]: null, 'trainyard.yaml': project(share) }));
  const first = scene.open({ [SPEC]: SERVING });
  const reviewed = await scene.run(scene.events.pullRequest('opened', first));
  expect(reviewed.job('review / report').conclusion, reviewed.log).toBe('success');
  scene.github.repo.commit('main', { files: { [SPEC]: SERVING }, message: `First (#${first.number})` });
  const clone = await makeRepo({ from: scene.github.repo.bare, args: ['--branch', 'main'] });
  const done = await trainyard(['reconcile'], { cwd: clone.root });
  await clone.dispose();
  expect(done, done.stderr).toMatchObject({ code: 0 });
  pull = scene.open({ [SPEC]: specWith({ deploy: DEPLOY, 'data.split.seed': 8 }) }, 'other-rows');
  const folder = path.join(scene.share, 'second');
  changed = await scene.run(scene.events.pullRequest('opened', pull), { folder, runNumber: 2 });
}, 600_000);

afterAll(() => scene.close());

describe('a pull request while a version serves', () => {
  it('scores production again on the new rows, and says so in comment and page', () => {
    expect(changed.job('review / evaluate').conclusion, changed.log).toBe('success');
    const { comment } = scene.only(pull);
    expect(comment.body).toContain('**Against production** (v0.0.1) · v0.0.1 was scored again on the same');
    expect(comment.body).toContain('it may have learnt from some of them, which flatters it');
    expect(comment.body).toMatch(/\d+ rows? flipped from wrong to right and \d+ from right to wrong/);
    expect(comment.body).toMatch(/roc_auc +\| +[\d.]+ \([^|]*\) \| +no worse than production by more than 0\.01 \|/);
    expect(comment.body).toMatch(/Model card: \d+ lines new and \d+ gone against that of v0\.0\.1/);
    const page = path.join(scene.share, 'artifacts/100002/trainyard-report/report.html');
    expect(readFileSync(page, 'utf8')).toContain('<h3>Against production (v0.0.1)</h3>');
  });

  it('gives the training nothing of what serves', () => {
    const temp = (job: string) => path.join(scene.share, 'second/review', job, 'temp/trainyard');
    expect(existsSync(path.join(temp('evaluate'), 'held/wage-band/serving-model.json'))).toBe(true);
    expect(existsSync(path.join(temp('train'), 'held'))).toBe(false);
    expect(existsSync(path.join(temp('train'), 'rows/wage-band/serving-model.json'))).toBe(false);
  });

  it('compares a model that is known, without training it', async () => {
    const gates = scene.open({ [SPEC]: SERVING.replace('min: 0.65', 'min: 0.6') }, 'gates-only');
    const result = await scene.run(scene.events.pullRequest('opened', gates), { runNumber: 3 });
    expect(result.job('review / train').conclusion, result.log).toBe('skipped');
    expect(result.job('review / report').conclusion, result.log).toBe('success');
    expect(scene.only(gates).comment.body).toMatch(/\| roc_auc .*\| same +\|/);
  });

  it('weighs rows by groups, and shows what that did and in which parts of the rows decisions flipped', async () => {
    const spec = specWith({
      deploy: DEPLOY,
      'train.reweigh': ['gender'],
      'evaluate.slices': { columns: ['sector', 'union', 'region'], minRows: 20 },
    });
    const weighed = scene.open({ [SPEC]: spec }, 'weighed');
    const result = await scene.run(scene.events.pullRequest('opened', weighed), { runNumber: 4 });
    expect(result.job('review / evaluate').conclusion, result.log).toBe('success');
    const { body } = scene.only(weighed).comment;
    const effect = /Training rows reweighed by gender: .+ of selected ([\d.]+) without, ([\d.]+) with/.exec(body);
    expect(Number(effect?.[2]), body).not.toBe(Number(effect?.[1]));
    expect(body).toMatch(/\| selected: female +\| +\d+ \|/);
    expect(body).toMatch(/Weights of the training rows by gender and class/);
    expect(body).toMatch(
      /Against production \d+ rows? went from right to wrong and \d+ from wrong to right, (most in|in no slice)/,
    );
  });
});
