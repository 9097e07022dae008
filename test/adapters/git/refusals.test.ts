import { expect, it } from 'vitest';
import { openRefs } from '../../../src/adapters/git/refs.ts';
import { refusalOf } from '../../../src/adapters/git/refusals.ts';
import { startGitHub } from '../../support/github/index.ts';
import { gitEnvironment, makeRepo } from '../../support/repo.ts';

const at = new Date('2026-11-25T10:00:00Z');

it.each([
  [
    'push-protected',
    'remote: error: GH006: Protected branch update failed for refs/heads/deploy/production.',
    'deploy key or a GitHub App',
  ],
  [
    'push-protected',
    'remote: error: GH013: Repository rule violations found for refs/heads/deploy/production.',
    'bypass list',
  ],
  [
    'push-unsigned',
    'remote: error: GH013: Repository rule violations found for refs/heads/deploy/production.\nremote: - Commits must have verified signatures.',
    'Require signed commits',
  ],
  [
    'push-workflow',
    '! [remote rejected] m@v1 -> m@v1 (refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission)',
    'workflows: write',
  ],
  [
    'push-denied',
    "fatal: unable to access 'https://example.com/acme/models.git/': The requested URL returned error: 403",
    'contents: write',
  ],
  ['push-denied', 'remote: Permission to acme/models.git denied to github-actions[bot].', 'contents: write'],
])('knows %s', (code, said, fix) => {
  const rejected = [{ ref: 'refs/heads/deploy/production', reason: '[remote rejected] (hook)' }];
  const refusal = refusalOf({ rejected, said });
  expect(refusal).toMatchObject({ code, refs: ['refs/heads/deploy/production'] });
  expect(refusal?.fix).toContain(fix);
  expect(refusal?.message).toContain('deploy/production');
});

it('takes a race for no refusal', () => {
  expect(
    refusalOf({
      rejected: [{ ref: 'refs/heads/x', reason: '[rejected] (stale info)' }],
      said: 'error: failed to push',
    }),
  ).toBeUndefined();
});

it('is told by a real push to a protected branch, and by a token that may only read', async () => {
  const github = await startGitHub();
  github.repo.commit('main', { files: { 'README.md': 'hello' } });
  github.repo.protect('refs/heads/deploy/production');
  const token = github.token({ contents: 'write' });
  const auth = { server: github.url, token };
  const clone = await makeRepo();
  try {
    await clone.git('remote', 'add', 'origin', github.gitUrl);
    const refs = openRefs(clone.root, { env: gitEnvironment, auth });
    const snapshot = await refs.snapshot('%(refname)');
    expect(snapshot.main.commit).toBe(github.repo.resolve('main'));
    const commit = await refs.writeCommit({ parent: undefined, files: new Map([['a', '1']]), message: 'A', at });
    const updates = [
      { ref: 'refs/heads/deploy/production', from: undefined, to: commit },
      { ref: 'refs/heads/trainyard/ledger', from: undefined, to: commit },
    ];
    const outcome = await refs.push(updates);
    expect(outcome).toMatchObject({ kind: 'refused', code: 'push-protected', refs: ['refs/heads/deploy/production'] });
    expect(github.repo.resolve('refs/heads/trainyard/ledger')).toBeUndefined();
    const reader = openRefs(clone.root, {
      env: gitEnvironment,
      auth: { ...auth, token: github.token({ contents: 'read' }) },
    });
    expect(await reader.push(updates)).toMatchObject({ kind: 'refused', code: 'push-denied' });
    expect(JSON.stringify(await reader.push(updates))).not.toContain(token);
  } finally {
    await clone.dispose();
    await github.close();
  }
});

it('says that nobody answered', async () => {
  const clone = await makeRepo();
  try {
    await clone.git('remote', 'add', 'origin', 'http://127.0.0.1:9/acme/models.git');
    const refs = openRefs(clone.root, { env: gitEnvironment });
    await expect(refs.snapshot('%(refname)')).rejects.toMatchObject({ code: 'git-fetch-failed' });
    const commit = await refs.writeCommit({ parent: undefined, files: new Map([['a', '1']]), message: 'A', at });
    await expect(refs.push([{ ref: 'refs/heads/x', from: undefined, to: commit }])).rejects.toMatchObject({
      code: 'push-unreachable',
    });
  } finally {
    await clone.dispose();
  }
});
