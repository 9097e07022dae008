import { afterEach, beforeEach, expect, it } from 'vitest';
import { type GitProcess, gitProcess } from '../../../src/adapters/git/process.ts';
import { revisionResolver } from '../../../src/adapters/git/revisions.ts';
import { gitEnvironment, makeRepo, type Repo } from '../../support/repo.ts';

let repo: Repo;
let calls: number;
let git: GitProcess;

beforeEach(async () => {
  repo = await makeRepo();
  calls = 0;
  const real = gitProcess(repo.root, gitEnvironment);
  git = {
    ...real,
    call: (...call) => {
      calls += 1;
      return real.call(...call);
    },
  };
});

afterEach(() => repo.dispose());

it('answers all questions of one turn by one process, each with its own object', async () => {
  const first = await repo.commit('first', { 'a.txt': '1' });
  await repo.git('tag', '--annotate', '--message', 't', 'v1');
  const resolve = revisionResolver(git);
  const answers = await Promise.all([
    resolve('v1', 'commit'),
    resolve('nothing', 'commit'),
    resolve('main', 'tree'),
    resolve('a name with spaces', 'commit'),
    resolve(`${first}:a.txt`, 'commit'),
  ]);
  const tree = await repo.git('rev-parse', 'main^{tree}');
  expect(answers).toEqual([first, undefined, tree, undefined, undefined]);
  expect(calls).toBe(1);
  expect(await resolve('main', 'commit')).toBe(first);
  expect(calls).toBe(2);
});

it('takes no text with a line end for two questions', async () => {
  const first = await repo.commit('first', { 'a.txt': '1' });
  const resolve = revisionResolver(git);
  const answers = await Promise.all(['main\nmain', '', 'a\0b', 'main'].map((name) => resolve(name, 'commit')));
  expect(answers).toEqual([undefined, undefined, undefined, first]);
});

it('fails every question of a turn in which git failed', async () => {
  const failing = revisionResolver({
    ...git,
    call: async () => ({ status: 128, stdout: Buffer.of(), stderr: 'broken' }),
  });
  const settled = await Promise.allSettled([failing('main', 'commit'), failing('main', 'tree')]);
  expect(settled.map((one) => one.status === 'rejected' && one.reason.code)).toEqual(['git-failed', 'git-failed']);
});
