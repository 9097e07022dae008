import { describe, expect, it } from 'vitest';
import { openGit } from '../../../src/adapters/git/git.ts';
import { readCode, writeCode } from '../../../src/stages/plan/export-code.ts';
import { contentOf } from '../../../src/stages/plan/tree-content.ts';
import type { RunRequest } from '../../../src/stages/run-folder.ts';
import { makeRepo, type Repo } from '../../support/repo.ts';
import { inFolder, programs, requestOf } from '../../support/run.ts';

async function inRepo<T>(work: (repo: Repo) => Promise<T>): Promise<T> {
  const repo = await makeRepo();
  try {
    await repo.commit('code', { 'src/a.py': 'a', 'src/b/run.sh': '#!/bin/sh\n', 'other.py': 'x' });
    return await work(repo);
  } finally {
    await repo.dispose();
  }
}

async function requested(repo: Repo, code: string, keyed?: string): Promise<RunRequest> {
  const git = await openGit(repo.root, { env: process.env });
  const tree = await git.treeOf('HEAD');
  const content = contentOf(code, await git.listTree(tree));
  const value = keyed ?? (content.kind === 'missing' ? 'none' : `${content.kind} ${content.id}`);
  const request = requestOf(repo.root);
  const entry = { ...request.entry, trainInputs: [{ name: 'train.code', value }] };
  return { ...request, entry, tree, spec: { ...request.spec, train: { ...request.spec.train, code } } };
}

const read = async (repo: Repo, request: RunRequest) =>
  readCode(request, 'train.code', { git: await openGit(repo.root, { env: process.env }) });

describe('readCode', () => {
  it('reads a folder, one file, and the right to execute, from git alone', async () => {
    await inRepo(async (repo) => {
      await repo.git('update-index', '--chmod=+x', 'src/b/run.sh');
      await repo.git('commit', '--quiet', '-m', 'mode');
      await repo.write({ 'src/a.py': 'edited', 'src/new.py': 'untracked' });
      const code = await read(repo, await requested(repo, 'src/'));
      expect([...code].map(([path, file]) => [path, Buffer.from(file.bytes).toString()[0], file.executable])).toEqual([
        ['a.py', 'a', false],
        ['b/run.sh', '#', true],
      ]);
      expect([...(await read(repo, await requested(repo, 'other.py'))).keys()]).toEqual(['other.py']);
    });
  });

  it('refuses what is not what the key was made from, what is not there, and links', async () => {
    await inRepo(async (repo) => {
      const request = await requested(repo, 'src', 'folder 0123');
      await expect(read(repo, request)).rejects.toMatchObject({ code: 'code-changed' });
      await expect(read(repo, await requested(repo, 'gone'))).rejects.toMatchObject({ code: 'code-changed' });
      await repo.link('src/link.py', '/etc/passwd');
      await repo.commit('link');
      await expect(read(repo, await requested(repo, 'src'))).rejects.toMatchObject({ code: 'code-link' });
    });
  });

  it('is written with files that cannot be written over', async () => {
    await inFolder(async (folder) => {
      const code = new Map([['a/b.sh', { bytes: Uint8Array.of(1), executable: true }]]);
      await writeCode(code, `${folder}/code`, programs.folders);
      const { stat } = await import('node:fs/promises');
      expect((await stat(`${folder}/code/a/b.sh`)).mode & 0o777).toBe(0o555);
    });
  });
});
