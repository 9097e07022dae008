import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openGit } from '../../../src/adapters/git/git.ts';
import { gitEnvironment, makeRepo, type Repo } from '../../support/repo.ts';

const disposals: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const dispose of disposals.splice(0)) await dispose();
});

async function repo(clone?: Parameters<typeof makeRepo>[0]): Promise<Repo> {
  const made = await makeRepo(clone);
  disposals.push(made.dispose);
  return made;
}

const open = (folder: string) => openGit(folder, { env: gitEnvironment });

/** `main` with some commits, `topic` leaving it early, and `merge` as a host makes it for a pull request. */
async function origin(commits: number): Promise<{ r: Repo; fork: string; main: string; topic: string; merge: string }> {
  const r = await repo();
  const fork = await r.commit('fork', { 'a.txt': '0' });
  for (let i = 1; i <= commits; i++) await r.commit(`main ${i}`, { 'a.txt': String(i) });
  const main = await r.git('rev-parse', 'HEAD');
  await r.branch('topic', fork);
  for (let i = 1; i <= commits; i++) await r.commit(`topic ${i}`, { 'b.txt': String(i) });
  const topic = await r.git('rev-parse', 'HEAD');
  await r.branch('merge', main);
  await r.git('merge', '--quiet', '--no-edit', topic);
  return { r, fork, main, topic, merge: await r.git('rev-parse', 'HEAD') };
}

describe('ensureCommits', () => {
  it('brings the base of a checkout of depth 1 at the merge commit, without all of history', async () => {
    const { r, main } = await origin(30);
    const clone = await repo({ from: `file://${r.root}`, args: ['--depth=1', '--branch=merge'] });
    const git = await open(clone.root);
    expect(await git.resolve(main)).toBeUndefined();
    await git.ensureCommits([await clone.git('rev-parse', 'HEAD'), main]);
    expect(await git.mergeBase('HEAD', main)).toBe(main);
    expect(Number(await clone.git('rev-list', '--count', 'HEAD'))).toBeLessThan(10);
  });

  it('deepens until the common ancestor of two branches is certain', async () => {
    const { r, main, topic, fork } = await origin(30);
    const clone = await repo({ from: `file://${r.root}`, args: ['--depth=1', '--branch=topic'] });
    const git = await open(clone.root);
    await git.ensureCommits([topic, main]);
    expect(await git.mergeBase(topic, main)).toBe(fork);
  });

  it('does not settle for an older ancestor while a cut could hide a better one', async () => {
    const r = await repo();
    const old = await r.commit('old', { 'a.txt': '0' });
    for (let i = 0; i < 5; i++) await r.commit(`main ${i}`, { 'a.txt': String(i) });
    const better = await r.git('rev-parse', 'HEAD');
    await r.branch('topic');
    for (let i = 0; i < 80; i++) await r.commit(`topic ${i}`, { 'b.txt': String(i) });
    await r.branch('side', old);
    await r.commit('side', { 'c.txt': '1' });
    await r.checkout('topic');
    await r.git('merge', '--quiet', '--no-edit', 'side');
    const topic = await r.git('rev-parse', 'HEAD');
    await r.checkout('main');
    const main = await r.commit('main last', { 'd.txt': '1' });
    const clone = await repo({ from: `file://${r.root}`, args: ['--depth=4', '--branch=topic'] });
    const git = await open(clone.root);
    await git.ensureCommits([topic, main]);
    expect(await git.mergeBase(topic, main)).toBe(better);
  });

  it('works on local commits that the server does not know', async () => {
    const { r, fork, main } = await origin(5);
    const clone = await repo({ from: `file://${r.root}`, args: ['--depth=1', '--branch=topic'] });
    const local = await clone.commit('local', { 'z.txt': '1' });
    const git = await open(clone.root);
    await git.ensureCommits([local, main]);
    expect(await git.mergeBase(local, main)).toBe(fork);
  });

  it('fetches a missing commit into a full clone, and touches nothing when all is there', async () => {
    const { r, main } = await origin(3);
    const clone = await repo({ from: `file://${r.root}` });
    const refs = await clone.git('for-each-ref');
    const late = await r.commit('late', { 'x.txt': '1' });
    const git = await open(clone.root);
    await git.ensureCommits([main, late]);
    expect(await git.resolve(late)).toBe(late);
    expect(await clone.git('for-each-ref')).toBe(refs);
    await r.dispose();
    await git.ensureCommits([main, late]);
  });

  it('says what to do when the commit cannot be had, and never shows the token', async () => {
    const { r } = await origin(1);
    const clone = await repo({ from: `file://${r.root}`, args: ['--depth=1', '--branch=merge'] });
    const token = 'ghs_secretsecret';
    const git = await openGit(clone.root, { env: gitEnvironment, auth: { server: 'https://github.com', token } });
    const failure = git.ensureCommits(['1'.repeat(40)]).catch((error: unknown) => error);
    expect(await failure).toMatchObject({ code: 'git-fetch-failed', fix: expect.stringContaining('fetch-depth: 0') });
    expect(JSON.stringify(await failure)).not.toContain(token);
  });

  it('unrelated histories stay unrelated', async () => {
    const { r, main } = await origin(3);
    await r.git('checkout', '--quiet', '--orphan', 'other');
    const other = await r.commit('other');
    const clone = await repo({ from: `file://${r.root}`, args: ['--depth=1', '--branch=other'] });
    const git = await open(clone.root);
    await git.ensureCommits([other, main]);
    expect(await git.mergeBase(other, main)).toBeUndefined();
  });

  it('sends the token to its server once, in place of a header that a checkout left behind', async () => {
    const seen: (readonly string[])[] = [];
    const server = createServer((request, response) => {
      seen.push(request.rawHeaders.filter((_, i, all) => i % 2 === 1 && /^authorization$/i.test(all[i - 1] ?? '')));
      // A server may say in its refusal what it was sent.
      response.writeHead(404, { 'content-type': 'text/plain' }).end('there is nothing for the token ghs_new\n');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    disposals.push(() => new Promise((resolve) => server.close(() => resolve())));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const r = await repo();
    await r.commit('first', { 'a.txt': '1' });
    await r.git('remote', 'add', 'origin', `${url}/acme/models.git`);
    await r.git('config', `http.${url}/.extraheader`, 'AUTHORIZATION: basic b2xk');
    const fetchWith = async (auth: { server: string; token: string }) =>
      (await openGit(r.root, { env: gitEnvironment, auth })).ensureCommits(['1'.repeat(40)]);
    const failure = await fetchWith({ server: `${url}/`, token: 'ghs_new' }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'git-fetch-failed', message: expect.stringContaining('the token ***') });
    const basic = Buffer.from('x-access-token:ghs_new').toString('base64');
    expect(seen.map((headers) => [...headers])).toEqual(seen.map(() => [`basic ${basic}`]));
    seen.length = 0;
    await expect(fetchWith({ server: 'https://elsewhere.example', token: 'ghs_new' })).rejects.toThrow();
    expect(seen.flat()).not.toContain(`basic ${basic}`);
    expect(seen.length).toBeGreaterThan(0);
  });
});
