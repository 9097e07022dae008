import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventsOf } from './github/events.ts';
import { type GitHub, startGitHub } from './github/index.ts';
import { cleanEnv } from './github/repository.ts';

const run = promisify(execFile);
let github: GitHub;
let folder: string;

beforeEach(async () => {
  github = await startGitHub();
  github.repo.commit('main', { files: { 'README.md': 'hello\n' } });
  folder = mkdtempSync(path.join(tmpdir(), 'trainyard-standin-'));
});

afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await github.close();
});

async function git(args: readonly string[], token?: string): Promise<string> {
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const auth = token === undefined ? [] : ['-c', `http.extraheader=${header}`];
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@acme.invalid'];
  return (await run('git', [...auth, ...identity, ...args], { cwd: folder, env: cleanEnv() })).stdout.trim();
}

async function api(method: string, route: string, { token, body }: { token?: string; body?: unknown } = {}) {
  const response = await fetch(`${github.apiUrl}${route}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

describe('git', () => {
  it('clones, pushes and moves the pull request along', async () => {
    const token = github.token({ contents: 'write' });
    github.repo.commit('topic', { from: 'main', files: { a: '1\n' } });
    const pull = github.openPull({ head: 'topic' });
    const before = github.repo.resolve('refs/pull/1/merge');
    await git(['clone', '--quiet', '--branch', 'topic', github.gitUrl, '.'], token);
    writeFileSync(path.join(folder, 'a'), '2\n');
    await git(['commit', '--quiet', '--all', '--message', 'two']);
    await git(['push', '--quiet', 'origin', 'topic'], token);
    expect(github.repo.resolve('refs/pull/1/head')).toBe(await git(['rev-parse', 'HEAD']));
    expect(github.repo.resolve('refs/pull/1/merge')).not.toBe(before);
    expect(pull.number).toBe(1);
    expect(github.writes()).toEqual(['POST /acme/models.git/git-receive-pack']);
  });

  it('refuses strangers, readers that push, and pushes to protected refs', async () => {
    await expect(git(['clone', '--quiet', github.gitUrl, '.'])).rejects.toThrow(
      /could not read Username|Authentication failed/,
    );
    const reader = github.token({ contents: 'read' });
    await git(['clone', '--quiet', github.gitUrl, '.'], reader);
    await git(['commit', '--quiet', '--allow-empty', '--message', 'two']);
    await expect(git(['push', '--quiet', 'origin', 'main'], reader)).rejects.toThrow(/403/);
    github.repo.protect('refs/heads/main');
    const writer = github.token({ contents: 'write' });
    await expect(git(['push', '--quiet', 'origin', 'main'], writer)).rejects.toThrow(/GH013/);
    await git(['push', '--quiet', 'origin', 'main:other'], writer);
  });

  it('gives no merge commit to a pull request that conflicts', () => {
    github.repo.commit('topic', { from: 'main', files: { 'README.md': 'theirs\n' } });
    github.repo.commit('main', { files: { 'README.md': 'ours\n' } });
    github.openPull({ head: 'topic' });
    expect(github.repo.resolve('refs/pull/1/head')).toBeDefined();
    expect(github.repo.resolve('refs/pull/1/merge')).toBeUndefined();
  });
});

describe('requests', () => {
  it('are refused without a token, and reading a private repository without a scope', async () => {
    github.openPull({ head: 'main' });
    expect((await api('GET', '/repos/acme/models/issues/1/comments')).status).toBe(401);
    const token = github.token({ contents: 'read' });
    expect((await api('GET', '/repos/acme/models/issues/1/comments', { token })).status).toBe(403);
    expect((await api('GET', '/repos/acme/models', { token })).body).toMatchObject({ full_name: 'acme/models' });
  });

  it('that are not as GitHub describes them are found', async () => {
    const token = github.token({ checks: 'write', 'pull-requests': 'write' });
    const sha = github.repo.resolve('main');
    const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'no' };
    const output = { title: 't', summary: 's', annotations: Array.from({ length: 51 }, () => annotation) };
    await api('POST', '/repos/acme/models/check-runs', { token, body: { name: 'x', head_sha: sha, output } });
    await api('POST', '/repos/acme/models/check-runs', {
      token,
      body: { name: 'x', head_sha: sha, conclusion: 'great' },
    });
    await api('GET', '/repos/acme/models/issues/1/comments?perpage=3', { token });
    await api('GET', '/repos/acme/models/nothing', { token });
    expect(github.problems.map((problem) => problem.split(' ').slice(0, 2).join(' '))).toEqual([
      'BAD REQUEST',
      'BAD REQUEST',
      'BAD REQUEST',
      'UNKNOWN ROUTE',
    ]);
    github.problems.splice(0);
  });

  it('for pull requests and refs are answered from the repository', async () => {
    const token = github.token({ contents: 'read', 'pull-requests': 'read' });
    const sha = github.repo.commit('topic', { from: 'main', files: { a: '1\n' } });
    github.openPull({ head: 'topic' });
    const pull = await api('GET', '/repos/acme/models/pulls/1', { token });
    expect(pull.body).toMatchObject({ number: 1, head: { sha, ref: 'topic' }, base: { ref: 'main' } });
    expect((await api('GET', '/repos/acme/models/pulls?base=main', { token })).body).toHaveLength(1);
    expect((await api('GET', '/repos/acme/models/git/ref/heads/topic', { token })).body).toMatchObject({
      object: { sha },
    });
    expect((await api('GET', '/rate_limit', { token })).status).toBe(200);
  });
});

describe('events', () => {
  it('are as GitHub describes them, and name the commits of the repository', () => {
    const head = github.repo.commit('topic', { from: 'main', files: { a: '1\n' } });
    const pull = github.openPull({ head: 'topic' });
    const events = eventsOf(github);
    expect(events.pullRequest('opened', pull)).toMatchObject({
      name: 'pull_request',
      ref: 'refs/pull/1/merge',
      payload: {
        action: 'opened',
        number: 1,
        pull_request: { head: { sha: head } },
        repository: { full_name: 'acme/models' },
      },
    });
    expect(events.pullRequest('reopened', pull).action).toBe('reopened');
    const next = github.repo.commit('topic', { files: { a: '2\n' } });
    github.syncPulls();
    expect(events.synchronize(pull, head).payload).toMatchObject({ before: head, after: next });
    const group = events.mergeGroup(pull);
    expect(group.ref).toMatch(/^refs\/heads\/gh-readonly-queue\/main\/pr-1-[0-9a-f]{40}$/);
    expect(github.repo.git('rev-parse', `${group.sha}^2`)).toBe(next);
    const push = events.push('refs/heads/topic', head);
    expect(push.payload).toMatchObject({ after: next, commits: [{ id: next }] });
  });

  it('of a fork name the fork', () => {
    const head = github.repo.commit('elsewhere', { from: 'main', files: { a: '1\n' } });
    github.repo.git('update-ref', '-d', 'refs/heads/elsewhere');
    const pull = github.openPull({ head, fork: 'mallory' });
    const event = eventsOf(github).pullRequest('opened', pull);
    expect(event.fork).toBe(true);
    expect(event.payload).toMatchObject({
      pull_request: { head: { repo: { full_name: 'mallory/models', fork: true } } },
    });
  });
});

describe('faults', () => {
  it('kill a process after the n-th request that changes something', async () => {
    const token = github.token({ 'pull-requests': 'write' });
    github.openPull({ head: 'main' });
    const script = path.join(folder, 'client.mjs');
    writeFileSync(
      script,
      `import { writeFileSync } from 'node:fs';
       for (const body of ['one', 'two', 'three']) {
         await fetch('${github.apiUrl}/repos/acme/models/issues/1/comments', {
           method: 'POST',
           headers: { authorization: 'Bearer ${token}', 'content-type': 'application/json' },
           body: JSON.stringify({ body }),
         });
       }
       writeFileSync('survived', '');`,
    );
    let pid: number | undefined;
    github.faults.add({ kind: 'kill', when: 'after', pid: () => pid }, { nth: 2 });
    const ended = run(process.execPath, [script], { cwd: folder });
    pid = ended.child.pid;
    await expect(ended).rejects.toMatchObject({ signal: 'SIGKILL' });
    expect(github.comments(1).map((comment) => comment.body)).toEqual(['one', 'two']);
    expect(existsSync(path.join(folder, 'survived'))).toBe(false);
  });
});
