/** From a merge to production and back, by the built command line in a repository of its own. */
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Repo } from '../support/repo.ts';
import { SPEC } from './scene.ts';
import { type Ended, trainyard, wagesRepo } from './terminal.ts';

let repo: Repo;
const run = (...args: string[]): Promise<Ended> => trainyard(args, { cwd: repo.root, env: { USER: 'ana' } });
const json = async (...args: string[]) => JSON.parse((await run(...args, '--json')).stdout);

async function change(message: string, seed: number): Promise<void> {
  const text = await repo.git('show', `HEAD:${SPEC}`);
  const spec =
    text.includes('seed: ') && /trainer: logistic\n {2}seed/.test(text)
      ? text.replace(/(trainer: logistic\n {2}seed: )\d+/, `$1${seed}`)
      : text.replace('trainer: logistic', `trainer: logistic\n  seed: ${seed}`);
  await repo.commit(message, { [SPEC]: `${spec}\n` });
  expect((await run('run', '--all')).code).toBe(0);
}

beforeAll(async () => {
  repo = await wagesRepo();
  await appendFile(join(repo.root, SPEC), 'deploy:\n  production: { rollout: direct, observer: none }\n');
  await repo.commit('Deploy', {});
  await change('First', 11);
  const first = await run('reconcile');
  expect(first).toMatchObject({ code: 0 });
  await change('Second', 12);
}, 300_000);
afterAll(() => repo.dispose());

it('prints the exact refs and files before, and writes them with one move', async () => {
  const dry = await run('reconcile', '--dry-run');
  expect(dry.stdout).toContain('refs/heads/deploy/production');
  expect(dry.stdout).toContain('deploy/production:wage-band/desired.json');
  expect(dry.stdout).toContain('refs/tags/wage-band@v0.0.2 (new)');
  expect(await repo.git('tag', '--list', 'wage-band@*')).toBe('wage-band@v0.0.1');
  const done = await run('reconcile');
  expect(done.stdout).toMatch(/registered wage-band 0.0.2: roc_auc 0\.\d+/);
  expect(await repo.git('tag', '--list', 'wage-band@*')).toBe('wage-band@v0.0.1\nwage-band@v0.0.2');
  expect((await run('reconcile')).stdout).toContain('Nothing to write.');
});

it('shows what serves, and tells what is different', async () => {
  const shown = await json('show');
  expect(shown.models[0]).toMatchObject({
    model: 'wage-band',
    latest: '0.0.2',
    stages: [{ stage: 'production', tagged: '0.0.2', release: { phase: 'IDLE', stable: { version: '0.0.2' } } }],
  });
  expect((await run('show')).stdout).toMatch(/wage-band {2}v0\.0\.2 {2}v0\.0\.2/);
  const diff = await json('diff', 'wage-band', '0.0.1', '0.0.2');
  expect(diff.spec).toEqual(expect.arrayContaining(['-   seed: 11', '+   seed: 12']));
  expect(diff.inputs).toContainEqual({ name: 'train.seed', before: '11', after: '12' });
  expect((await json('which', 'HEAD')).versions).toMatchObject([{ version: '0.0.2', exact: true }]);
  expect((await json('which', 'HEAD~1')).versions).toMatchObject([{ version: '0.0.1', exact: true }]);
});

it('goes back by command, and remembers what served at any time', async () => {
  const before = new Date().toISOString();
  const back = await run('rollback', 'wage-band', '--reason', 'wrong scores');
  expect(back).toMatchObject({ code: 0 });
  expect(await repo.git('show', 'deploy/production:README.md')).toContain('0.0.1');
  const then = await json('history', '--at', before);
  expect(then.served).toMatchObject([{ model: 'wage-band', environment: 'production', stable: { version: '0.0.2' } }]);
  const now = await json('history', '--at', new Date().toISOString());
  expect(now.served[0]).toMatchObject({ stable: { version: '0.0.1' }, asked: { by: { login: 'ana' } } });
  expect(now.served[0].version.metrics[0].metric).toBe('roc_auc');
  expect((await run('history', 'wage-band')).stdout).toContain('wrong scores');
  expect((await run('reconcile')).stdout).toContain('Nothing to write.');
});

it('holds a change against what serves in production', async () => {
  await change('Third', 13);
  const { verdict } = await json('run', '--all');
  const gate = verdict.models[0].gates.find(({ title }: { title: string }) => title.includes('production'));
  expect(gate).toMatchObject({
    outcome: expect.stringMatching(/^(pass|fail)$/),
    observed: expect.stringMatching(/0\.\d/),
  });
});

it('says what is wrong with what is asked', async () => {
  expect(await run('rollback', 'wage-bnad')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Did you mean "wage-band"?'),
  });
  expect(await run('rollback', 'wage-band', '--to', '9.0.0')).toMatchObject({ code: 2 });
  expect(await run('pause', 'wage-band')).toMatchObject({ code: 1, stdout: expect.stringContaining('no candidate') });
  expect(await run('history', '--at', 'yesterday')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('"yesterday" is no time'),
  });
});
