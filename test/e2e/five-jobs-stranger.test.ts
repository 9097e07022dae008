/** A repository that is not ours: data of an example, everything else from `trainyard init`, through the shipped five jobs. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { Pull } from '../support/github/index.ts';
import type { WorkflowResult } from '../support/runner/index.ts';
import { type FiveJobs, openFiveJobs } from './five-jobs-scene.ts';
import { DATA, ROOT, SPEC, WAGES } from './scene.ts';

const WRITTEN = ['trainyard.yaml', SPEC, '.github/workflows/trainyard.yml', '.github/workflows/trainyard-forks.yml'];

let scene: FiveJobs;
let pull: Pull;
let spec = '';

beforeAll(async () => {
  const written = initialised();
  spec = written.get(SPEC) ?? '';
  scene = await openFiveJobs((share) => ({
    ...Object.fromEntries(written),
    'README.md': null,
    'make-data.mjs': null,
    [SPEC]: null,
    'trainyard.yaml': `${written.get('trainyard.yaml')}store: {kind: folder, options: {path: ${share}/store}}\n`,
  }));
});

afterAll(() => scene.close());

/** What `trainyard init` writes into a repository with nothing but a data file. */
function initialised(): ReadonlyMap<string, string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'trainyard-stranger-'));
  try {
    const run = (file: string, ...args: string[]) => execFileSync(file, args, { cwd: folder, stdio: 'pipe' });
    run('git', 'init', '--quiet', '--initial-branch=main');
    mkdirSync(path.join(folder, 'data'));
    cpSync(path.join(WAGES, DATA), path.join(folder, DATA));
    run(process.execPath, path.join(ROOT, 'dist/cli.js'), 'init', '--target', 'high_wage', '--name', 'wage-band');
    return new Map(WRITTEN.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The spec with a gate, and nothing else changed. */
function withGate(text: string): string {
  const document = parseDocument(text);
  document.set('gates', document.createNode([{ metric: 'roc_auc', min: 0.5 }]));
  return document.toString();
}

const conclusions = (result: WorkflowResult) =>
  Object.fromEntries(result.jobs.map((job) => [job.id.replace('review / ', ''), job.conclusion]));
const skipping = { plan: 'success', materialise: 'skipped', train: 'skipped', evaluate: 'skipped' };

describe('a repository made by init', () => {
  it('has its first spec trained and judged in a pull request', async () => {
    pull = scene.open({ [SPEC]: spec });
    const result = await scene.run(scene.events.pullRequest('opened', pull));
    const all = { plan: 'success', materialise: 'success', train: 'success', evaluate: 'success', report: 'success' };
    expect(conclusions(result), result.log).toEqual(all);
    expect(scene.only(pull).comment.body).toContain('wage-band was evaluated; no gate is declared');
  });

  it('trains nothing when only gates change', async () => {
    const gated = scene.push(pull, { [SPEC]: withGate(spec) });
    const result = await scene.run(gated, { runNumber: 2 });
    expect(conclusions(result), result.log).toEqual({ ...skipping, report: 'success' });
    expect(scene.only(pull).check.title).toBe('wage-band passes its only gate');
  });

  it('names what is wrong with a broken spec, in the same comment', async () => {
    const broken = scene.push(pull, { [SPEC]: spec.replace('target:', 'tagret:') });
    const result = await scene.run(broken, { runNumber: 3 });
    expect(conclusions(result), result.log).toEqual({ ...skipping, report: 'failure' });
    expect(scene.only(pull).comment.body).toContain('tagret');
  });

  it('gets its check for a change of nothing', async () => {
    const nothing = scene.open({ 'NOTES.md': 'nothing' }, 'notes');
    const result = await scene.run(scene.events.pullRequest('opened', nothing), { runNumber: 4 });
    expect(conclusions(result), result.log).toEqual({ ...skipping, report: 'success' });
    expect(scene.only(nothing).check.conclusion).toBe('success');
  });

  it('judges a fork in a run of its own default branch', async () => {
    const fork = scene.fork({ [SPEC]: spec });
    const own = await scene.run(scene.events.pullRequest('opened', fork), { runNumber: 5 });
    expect(conclusions(own), own.log).toMatchObject({ train: 'success', report: 'success' });
    expect(scene.posted(fork)).toBe(0);
    const judged = await scene.run(scene.events.workflowRun(fork, 5), { runNumber: 6 });
    expect(conclusions(judged), judged.log).toMatchObject({ train: 'skipped', evaluate: 'success', report: 'success' });
    expect(scene.only(fork).comment.body).toContain('wage-band was evaluated; no gate is declared');
  });
});
