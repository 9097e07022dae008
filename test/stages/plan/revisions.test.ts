import { afterEach, describe, expect, it } from 'vitest';
import { openGit } from '../../../src/adapters/git/git.ts';
import { revisionsOf } from '../../../src/stages/plan/revisions.ts';
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

const find = async (r: Repo, selection: Parameters<typeof revisionsOf>[0] = {}) =>
  revisionsOf(selection, await openGit(r.root, { env: gitEnvironment }));

describe('revisionsOf', () => {
  it('has no base before the first commit', async () => {
    const r = await repo();
    await r.write({ 'a.txt': '1' });
    const { base, head } = await find(r);
    expect(base).toBeUndefined();
    await r.commit('first');
    expect(head).toEqual({ tree: await r.git('rev-parse', 'HEAD^{tree}') });
  });

  it('compares the working tree with where the branch left main', async () => {
    const r = await repo();
    const fork = await r.commit('first', { 'a.txt': '1' });
    await r.branch('topic');
    await r.commit('topic', { 'b.txt': '1' });
    await r.checkout('main');
    await r.commit('main', { 'c.txt': '1' });
    await r.checkout('topic');
    await r.write({ 'd.txt': '1' });
    const { base, head } = await find(r);
    expect(base).toEqual({ commit: fork, tree: await r.git('rev-parse', `${fork}^{tree}`) });
    await r.commit('d');
    expect(head).toEqual({ tree: await r.git('rev-parse', 'HEAD^{tree}') });
  });

  it('compares edits on main with its last commit, and prefers what the server has', async () => {
    const server = await repo();
    const pushed = await server.commit('first', { 'a.txt': '1' });
    const clone = await repo({ from: `file://${server.root}` });
    expect((await find(clone)).base?.commit).toBe(pushed);
    await clone.commit('not pushed', { 'a.txt': '2' });
    expect((await find(clone)).base?.commit).toBe(pushed);
  });

  it('takes base and head by name', async () => {
    const r = await repo();
    const first = await r.commit('first', { 'a.txt': '1' });
    const second = await r.commit('second', { 'a.txt': '2' });
    await r.commit('third', { 'a.txt': '3' });
    const { base, head } = await find(r, { base: first, head: 'HEAD~1' });
    expect([base?.commit, head.commit]).toEqual([first, second]);
    await expect(find(r, { base: 'nothing' })).rejects.toMatchObject({ code: 'git-unknown-revision', exitCode: 2 });
    await expect(find(r, { head: '--all' })).rejects.toMatchObject({ code: 'git-unknown-revision' });
  });

  it('fetches the base of a pull request into a checkout of depth 1', async () => {
    const server = await repo();
    const base = await server.commit('first', { 'a.txt': '1' });
    await server.branch('topic');
    await server.commit('topic', { 'b.txt': '1' });
    await server.git('checkout', '--quiet', '-b', 'merge', base);
    await server.git('merge', '--quiet', '--no-ff', '--no-edit', 'topic');
    const clone = await repo({ from: `file://${server.root}`, args: ['--depth=1', '--branch=merge'] });
    const found = await find(clone, { base, head: 'HEAD' });
    expect(found.base?.commit).toBe(base);
    await expect(find(clone, { base: '1'.repeat(40) })).rejects.toMatchObject({ code: 'git-fetch-failed' });
  });

  it('refuses unrelated histories', async () => {
    const r = await repo();
    await r.commit('first', { 'a.txt': '1' });
    await r.git('checkout', '--quiet', '--orphan', 'other');
    await r.commit('other');
    await expect(find(r)).rejects.toMatchObject({ code: 'git-unrelated', fix: expect.stringContaining('--base') });
  });
});
