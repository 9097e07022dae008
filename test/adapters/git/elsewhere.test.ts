import { afterAll, beforeAll, expect, it } from 'vitest';
import { repositoryAt } from '../../../src/adapters/git/elsewhere.ts';
import { type GitProcess, gitProcess } from '../../../src/adapters/git/process.ts';
import { openRefs } from '../../../src/adapters/git/refs.ts';
import { gitEnvironment, makeRepo, type Repo } from '../../support/repo.ts';

let repo: Repo;
let git: GitProcess;
beforeAll(async () => {
  repo = await makeRepo();
  git = gitProcess(repo.root, gitEnvironment);
  await repo.git('remote', 'add', 'origin', 'unset');
});
afterAll(() => repo.dispose());

it.each([
  ['https://github.com/acme/models.git', 'https://github.com/acme/deploys.git'],
  ['https://github.com/acme/models', 'https://github.com/acme/deploys'],
  ['git@github.com:other/models.git', 'git@github.com:acme/deploys.git'],
  ['ssh://git@host:2222/other/models.git', 'ssh://git@host:2222/acme/deploys.git'],
  ['/srv/git/other/models.git', '/srv/git/acme/deploys.git'],
])('reads acme/deploys beside %s', async (ours, theirs) => {
  await repo.git('remote', 'set-url', 'origin', ours);
  expect(await repositoryAt('acme/deploys', { git, auth: undefined, remote: 'origin' })).toMatchObject({
    remote: theirs,
  });
});

it('gives the token for other repositories to their server alone, and ours to ours', async () => {
  const known = { git, auth: { server: 'https://github.com', token: 'ours' }, remote: 'origin' };
  const address = 'https://gitlab.com/acme/deploys.git';
  expect((await repositoryAt(address, known)).auth).toEqual({ server: 'https://github.com', token: 'ours' });
  expect((await repositoryAt(address, { ...known, deployToken: 'theirs' })).auth).toEqual({
    server: 'https://gitlab.com',
    token: 'theirs',
  });
});

it('asks for the whole address where nothing says which host is meant', async () => {
  await expect(repositoryAt('acme/deploys', { git, auth: undefined, remote: undefined })).rejects.toMatchObject({
    code: 'environment-repository',
    fix: expect.stringContaining('https://host/owner/name.git'),
  });
});

it('answers the tip of a branch there, or that there is none', async () => {
  const there = await makeRepo();
  const commit = await there.commit('First', { 'a.txt': 'a' });
  const refs = openRefs(repo.root, { env: gitEnvironment });
  const repository = `file://${there.root}`;
  expect(await refs.tipOf({ branch: 'main', repository })).toBe(commit);
  expect(await refs.texts(commit)).toEqual(new Map([['a.txt', 'a']]));
  expect(await refs.tipOf({ branch: 'ain', repository })).toBeUndefined();
  await there.dispose();
  await expect(refs.tipOf({ branch: 'main', repository })).rejects.toMatchObject({ code: 'git-fetch-failed' });
});
