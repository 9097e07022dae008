/** A release without a server, by the built command line: files are scored, and "reconcile" goes by what that says. */
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Repo } from '../support/repo.ts';
import { DATA, SPEC } from './scene.ts';
import { type Ended, trainyard, wagesRepo } from './terminal.ts';

const DEPLOY =
  'deploy:\n  production: { rollout: shadow, observer: store, dwell: 1s, maxDuration: 1h, onInconclusive: extend, analysis: { minSamples: 300, errorMargin: 0.02 } }\n';

let repo: Repo;
const run = (...args: string[]): Promise<Ended> => trainyard(args, { cwd: repo.root, env: { USER: 'ana' } });
const score = () =>
  run('score', DATA, '.trainyard/scored.csv', '--env', 'production', '--outcome', 'high_wage', '--evidence');
const stage = async () => JSON.parse((await run('show', '--json')).stdout).models[0].stages[0].release;

async function merged(seed: number): Promise<void> {
  const text = await repo.git('show', `HEAD:${SPEC}`);
  const plain = text.replace(/\n {2}seed: \d+/, '');
  await repo.commit(`Seed ${seed}`, {
    [SPEC]: `${plain.replace('trainer: logistic', `trainer: logistic\n  seed: ${seed}`)}\n`,
  });
  expect((await run('run', '--all')).code).toBe(0);
  expect(await run('reconcile')).toMatchObject({ code: 0 });
}

beforeAll(async () => {
  repo = await wagesRepo();
  await appendFile(join(repo.root, SPEC), DEPLOY);
  await repo.commit('Deploy', {});
  await merged(11);
}, 300_000);
afterAll(() => repo.dispose());

it('brings the first version into service as soon as files can be scored with it', async () => {
  expect(await stage()).toMatchObject({ phase: 'WARMING', stable: null });
  expect(await score()).toMatchObject({ code: 2, stderr: expect.stringContaining('run "trainyard reconcile"') });
  await run('reconcile');
  expect(await stage()).toMatchObject({ phase: 'PROMOTING' });
  expect(await score()).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/rows scored with wage-band 0\.0\.1 .*\n.*expected.*\nevidence put into/),
  });
  await run('reconcile');
  expect(await stage()).toMatchObject({ phase: 'IDLE', stable: { version: '0.0.1' } });
});

it('compares the next one on the rows of a file, and ships it by what that says', async () => {
  await merged(12);
  expect(await stage()).toMatchObject({ phase: 'WARMING', candidate: { version: '0.0.2' } });
  await score();
  await run('reconcile');
  expect(await stage()).toMatchObject({ phase: 'SHADOW' });
  expect((await run('reconcile')).stdout).toContain('no file was scored with evidence since');
  expect((await score()).stdout).toMatch(/candidate 0\.0\.2 disagrees on \d+ of 534 rows/);
  await run('reconcile');
  await new Promise((resolve) => setTimeout(resolve, 1100));
  await run('reconcile');
  expect(await stage()).toMatchObject({ phase: 'PROMOTING' });
  const release = JSON.parse(await repo.git('show', 'deploy/production:wage-band/release.json'));
  expect(release.analysis.last).toMatchObject({ verdict: 'pass', reason: expect.stringContaining('checks pass') });
  await score();
  await run('reconcile');
  expect(await stage()).toMatchObject({ phase: 'IDLE', stable: { version: '0.0.2' } });
});
