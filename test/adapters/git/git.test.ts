import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('openGit', () => {
  it('finds the root from a folder below it', async () => {
    const r = await repo();
    await r.write({ 'a/b/c.txt': 'x' });
    expect((await open(join(r.root, 'a/b'))).root).toBe(await r.git('rev-parse', '--show-toplevel'));
  });

  it('names a folder that is no repository, one that does not exist, a bare repository and a missing git', async () => {
    const bare = await mkdtemp(join(tmpdir(), 'trainyard-bare-'));
    disposals.push(() => rm(bare, { recursive: true }));
    await expect(open(bare)).rejects.toMatchObject({ code: 'git-not-a-repository', exitCode: 2 });
    await expect(open(join(bare, 'absent'))).rejects.toMatchObject({ code: 'git-not-a-repository' });
    const r = await repo();
    await r.git('init', '--quiet', '--bare', bare);
    await expect(open(bare)).rejects.toMatchObject({ code: 'git-not-a-repository' });
    await expect(openGit(r.root, { env: { PATH: '/nonexistent' } })).rejects.toMatchObject({ code: 'git-missing' });
  });

  it('ignores GIT_ variables that point elsewhere', async () => {
    const [one, other] = [await repo(), await repo()];
    const git = await openGit(one.root, { env: { ...gitEnvironment, GIT_DIR: join(other.root, '.git') } });
    expect(git.root).toBe(await one.git('rev-parse', '--show-toplevel'));
  });

  it('runs no hook and no program that the repository configures', async () => {
    const r = await repo();
    const trap = join(r.root, '.git/trap.sh');
    await writeFile(trap, `#!/bin/sh\ntouch ${r.root}/.git/sprung\n`);
    await chmod(trap, 0o755);
    await r.git('config', 'core.fsmonitor', trap);
    await writeFile(join(r.root, '.git/hooks/post-index-change'), await readFile(trap));
    await chmod(join(r.root, '.git/hooks/post-index-change'), 0o755);
    await r.write({ 'a.txt': 'x' });
    await (await open(r.root)).worktreeTree();
    await expect(stat(join(r.root, '.git/sprung'))).rejects.toThrow('ENOENT');
  });
});

describe('revisions', () => {
  it('resolves commits, and nothing else', async () => {
    const r = await repo();
    const git = await open(r.root);
    expect(await git.resolve('HEAD')).toBeUndefined();
    const first = await r.commit('first', { 'a.txt': '1' });
    await r.git('tag', '--annotate', '--message', 't', 'v1');
    expect(await git.resolve('v1')).toBe(first);
    expect(await git.resolve('main')).toBe(first);
    for (const odd of ['nothing', '', '--help', '-1', 'a\0b', 'HEAD:a.txt', '; true']) {
      expect(await git.resolve(odd)).toBeUndefined();
    }
    expect(await git.treeOf('main')).toBe(await r.git('rev-parse', 'main^{tree}'));
    await expect(git.treeOf('nothing')).rejects.toMatchObject({ code: 'git-unknown-revision', exitCode: 2 });
  });

  it('finds the merge base, and says when histories are unrelated', async () => {
    const r = await repo();
    const base = await r.commit('base', { 'a.txt': '1' });
    await r.branch('topic');
    await r.commit('topic', { 'b.txt': '1' });
    await r.checkout('main');
    await r.commit('main', { 'c.txt': '1' });
    await r.git('checkout', '--quiet', '--orphan', 'other');
    await r.commit('other');
    const git = await open(r.root);
    expect(await git.mergeBase('topic', 'main')).toBe(base);
    expect(await git.mergeBase('topic', 'other')).toBeUndefined();
    await expect(git.mergeBase('topic', 'nothing')).rejects.toMatchObject({ code: 'git-unknown-revision' });
  });
});

describe('worktreeTree', () => {
  it('is the tree that `git add --all` would make, and leaves the index alone', async () => {
    const r = await repo();
    await r.commit('first', { 'kept.txt': '1', 'edited.txt': '1', 'gone.txt': '1', '.gitignore': 'ignored\n' });
    await r.write({ 'edited.txt': '2', 'new/ä "q"\n.txt': 'x', ignored: 'secret', 'staged.txt': 's' });
    await r.git('add', 'staged.txt');
    await r.remove('gone.txt');
    const status = await r.git('status', '--porcelain');
    const index = await readFile(join(r.root, '.git/index'));
    const git = await open(r.root);
    const tree = await git.worktreeTree();
    expect(await readFile(join(r.root, '.git/index'))).toEqual(index);
    expect(await r.git('status', '--porcelain')).toBe(status);
    const files = await git.listTree(tree);
    expect([...files.keys()].sort()).toEqual(
      ['.gitignore', 'edited.txt', 'kept.txt', 'new/ä "q"\n.txt', 'staged.txt'].sort(),
    );
    await r.git('add', '--all');
    expect(await r.git('write-tree')).toBe(tree);
  });

  it('sees an edit of equal length made right after the commit', async () => {
    const r = await repo();
    const git = await open(r.root);
    for (let i = 0; i < 10; i++) {
      await r.commit('try', { 'a.txt': `${i}a` });
      await r.write({ 'a.txt': `${i}b` });
      const blob = (await git.listTree(await git.worktreeTree())).get('a.txt')?.id ?? '';
      expect(text((await git.readBlobs([blob])).get(blob))).toBe(`${i}b`);
    }
  });

  it('works from a folder below, in an empty repository and in a linked working tree', async () => {
    const r = await repo();
    await r.write({ 'models/a/model.yaml': 'a', 'top.txt': 'b' });
    const git = await open(join(r.root, 'models'));
    expect([...(await git.listTree(await git.worktreeTree())).keys()]).toEqual(['models/a/model.yaml', 'top.txt']);
    await r.commit('first');
    const linked = join(r.root, '.git/linked');
    await r.git('worktree', 'add', '--quiet', linked, 'HEAD');
    await writeFile(join(linked, 'more.txt'), 'm');
    const other = await open(linked);
    expect((await other.listTree(await other.worktreeTree())).has('more.txt')).toBe(true);
  });
});

describe('listTree and readBlobs', () => {
  it('tells modes and sizes apart and reads bytes as they are', async () => {
    const r = await repo();
    const bytes = new Uint8Array([0, 255, 10, 13, 10, 0]);
    await r.write({ 'bin.dat': bytes, 'run.sh': 'x', empty: '' });
    await chmod(join(r.root, 'run.sh'), 0o755);
    await r.link('link', 'bin.dat');
    await r.commit('all');
    const git = await open(r.root);
    const files = await git.listTree('HEAD');
    expect([...files.values()].map((entry) => [entry.path, entry.mode, entry.size])).toEqual([
      ['bin.dat', '100644', 6],
      ['empty', '100644', 0],
      ['link', '120000', 7],
      ['run.sh', '100755', 1],
    ]);
    const ids = [...files.values()].map((entry) => entry.id);
    const blobs = await git.readBlobs([...ids, ...ids, '0'.repeat(40), 'HEAD', '']);
    expect(new Set(blobs.keys())).toEqual(new Set(ids));
    expect(new Uint8Array(blobs.get(files.get('bin.dat')?.id ?? '') ?? [])).toEqual(bytes);
    expect(await git.readBlobs([])).toEqual(new Map());
  });

  it('keeps a large-file pointer as it is committed', async () => {
    const r = await repo();
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`;
    await r.commit('pointer', { '.gitattributes': '*.csv filter=lfs\n', 'data.csv': pointer });
    const git = await open(r.root);
    const entry = (await git.listTree('HEAD')).get('data.csv');
    expect(text((await git.readBlobs([entry?.id ?? ''])).get(entry?.id ?? ''))).toBe(pointer);
  });
});
