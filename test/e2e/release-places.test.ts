/** Environments on branches that the project names, here and where another repository asks for approvals. */
import { expect, it } from 'vitest';
import { openRefs } from '../../src/adapters/git/refs.ts';
import { openReleases } from '../../src/adapters/github/github.ts';
import type { Release } from '../../src/core/release-records.ts';
import { approvalOf } from '../../src/stages/release/decide/approval.ts';
import { mirror } from '../../src/stages/release/reconcile/mirror.ts';
import { readRecords } from '../../src/stages/release/views/records.ts';
import { show } from '../../src/stages/release/views/show.ts';
import { startGitHub } from '../support/github/index.ts';
import { ReleaseScene } from '../support/release-scene.ts';
import { gitEnvironment } from '../support/repo.ts';

it('asks for approval in the other repository, and takes that one at its word', async () => {
  const github = await startGitHub({ repo: 'deploys' });
  const repository = `file://${github.repo.bare}`;
  const asking = await ReleaseScene.open({
    deploy: '  production: { rollout: direct, observer: none, approvals: 1 }',
    project: `environments:\n  production: { repository: "${repository}" }`,
  });
  const token = github.token({ contents: 'write', 'pull-requests': 'write' });
  const at = { apiUrl: github.apiUrl, owner: github.owner, repo: github.name, userAgent: 'test', secondMs: 1 };
  const forge = openReleases({ ...at, token, log: asking.log });
  const releasesAt = (place: string) => (place === repository ? forge : undefined);
  const reconcile = async () => {
    const ports = await asking.ports(await asking.clone());
    const approval: typeof ports.approval = (input) => approvalOf(input, releasesAt(input.place.repository ?? ''));
    const done = await asking.reconcile([], { approval });
    const told = await mirror(done, { ...ports, releasesAt, now: asking.now });
    github.syncPulls();
    return [...done.findings, ...told];
  };
  try {
    await asking.merge('wage-band', 1);
    expect(await reconcile()).toEqual([]);
    expect(github.state.pulls).toMatchObject([
      { title: 'Promote wage-band 0.0.1 to production', baseRef: 'deploy/production', state: 'open' },
    ]);
    github.mergePull(1, 'ada');
    expect(await reconcile()).toMatchObject([{ code: 'approval-missing' }]);
    expect(github.repo.git('ls-tree', '-r', '--name-only', 'deploy/production')).not.toContain('release.json');
    await asking.merge('wage-band', 2);
    await reconcile();
    github.approve(2, 'grace');
    github.mergePull(2, 'ada');
    expect(await reconcile()).toEqual([]);
    const release = JSON.parse(github.repo.git('show', 'deploy/production:wage-band/release.json')) as Release;
    expect(release).toMatchObject({ phase: 'IDLE', stable: { version: '0.0.2' } });
  } finally {
    await asking.close();
    await github.close();
  }
});

it('keeps the state of an environment on the branch that the project names', async () => {
  const named = await ReleaseScene.open({ project: 'environments:\n  production: { branch: live/production }' });
  try {
    await named.merge('wage-band', 1);
    await named.reconcile();
    await named.merge('wage-band', 2);
    await named.reconcile();
    const release = JSON.parse(await named.origin.git('show', 'live/production:wage-band/release.json')) as Release;
    expect(release).toMatchObject({ phase: 'IDLE', stable: { version: '0.0.2' } });
    expect((await named.reconcile()).state).toBe('nothing');
    expect((await named.ledger()).state.places).toEqual({ production: { branch: 'live/production' } });
    const refs = openRefs((await named.clone()).root, { env: gitEnvironment });
    const shown = show(undefined, await readRecords(refs, { tags: 'heads', ledger: 'none', environments: true }));
    expect(shown.text).toMatch(/wage-band {2}v0\.0\.2 {2}v0\.0\.2/);
  } finally {
    await named.close();
  }
});

it('does not begin anew where a branch is gone, or was named anew without its history', async () => {
  const named = await ReleaseScene.open();
  try {
    await named.merge('wage-band', 1);
    await named.reconcile();
    await named.dev.git('pull', '--quiet', 'origin', 'main');
    await named.dev.commit('Move production', {
      'trainyard.yaml':
        'apiVersion: trainyard.dev/v1\nkind: Project\nenvironments:\n  production: { branch: live/production }\n',
    });
    await named.dev.git('push', '--quiet', 'origin', 'main');
    const { findings } = await named.reconcile();
    const left = await named.origin.git('rev-parse', 'deploy/production');
    expect(findings).toMatchObject([
      {
        code: 'deploy-branch-missing',
        fix: expect.stringContaining(`git push origin ${left}:refs/heads/live/production`),
      },
    ]);
    await named.dev.git('fetch', '--quiet', 'origin', left);
    await named.dev.git('push', '--quiet', 'origin', `${left}:refs/heads/live/production`);
    await named.merge('wage-band', 2);
    expect((await named.reconcile()).findings).toEqual([]);
    const release = JSON.parse(await named.origin.git('show', 'live/production:wage-band/release.json')) as Release;
    expect(release.formerStable).toMatchObject([{ version: '0.0.1' }]);
  } finally {
    await named.close();
  }
});

it('takes a branch of another history for no decision, and goes on when its own is back', async () => {
  const replaced = await ReleaseScene.open();
  try {
    await replaced.merge('wage-band', 1);
    await replaced.reconcile();
    const left = await replaced.origin.git('rev-parse', 'deploy/production');
    await replaced.dev.git('fetch', '--quiet', 'origin', 'deploy/production');
    await replaced.dev.git('push', '--quiet', '--force', 'origin', 'main:refs/heads/deploy/production');
    await replaced.merge('wage-band', 2);
    const { findings } = await replaced.reconcile();
    const command = `git push --force origin ${left}:refs/heads/deploy/production`;
    expect(findings).toMatchObject([{ code: 'deploy-branch-replaced', fix: expect.stringContaining(command) }]);
    await replaced.dev.git('push', '--quiet', '--force', 'origin', `${left}:refs/heads/deploy/production`);
    expect((await replaced.reconcile()).findings).toEqual([]);
    expect(await replaced.at('wage-band')).toBe('IDLE 0.0.2|- 0%, wants 0.0.2');
  } finally {
    await replaced.close();
  }
});
