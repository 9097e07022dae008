/** Promotion by pull request, on the stand-in: who approved is asked, and what nobody approved does not count. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openReleases } from '../../src/adapters/github/github.ts';
import type { ReleaseForge } from '../../src/core/release-forge.ts';
import { approvalOf } from '../../src/stages/release/decide/approval.ts';
import type { Asked } from '../../src/stages/release/decide/asks.ts';
import { mirror } from '../../src/stages/release/reconcile/mirror.ts';
import { type GitHub, startGitHub } from '../support/github/index.ts';
import { ANA, ReleaseScene } from '../support/release-scene.ts';
import { keptLog } from '../support/run.ts';

const DEPLOY = '  production: { rollout: direct, observer: none, approvals: 1 }';
const SCOPES = { contents: 'write', 'pull-requests': 'write', deployments: 'write', actions: 'write' } as const;

let github: GitHub;
let scene: ReleaseScene;
let forge: ReleaseForge;
beforeEach(async () => {
  github = await startGitHub();
  scene = await ReleaseScene.open({ deploy: DEPLOY, github });
  forge = releasesOf(github.token(SCOPES));
  await scene.merge('wage-band', 1);
});
afterEach(async () => {
  await scene.close();
  await github.close();
});

function releasesOf(token: string): ReleaseForge {
  const at = { apiUrl: github.apiUrl, owner: github.owner, repo: github.name, userAgent: 'test', secondMs: 1 };
  return openReleases({ ...at, token, log: keptLog() });
}

async function reconcile(asks: readonly Asked[] = [], releases = forge) {
  const clone = await scene.clone();
  const ports = await scene.ports(clone);
  const done = await scene.reconcile(asks, { approval: (input) => approvalOf(input, releases) });
  const told = await mirror(done, { ...ports, releases, now: scene.now });
  github.syncPulls();
  return { ...done, findings: [...done.findings, ...told] };
}

const open = () => github.state.pulls.filter(({ state }) => state === 'open').map(({ title }) => title);

it('ships what people with write access have approved, at the commit that is merged', async () => {
  expect((await reconcile()).findings).toEqual([]);
  expect(open()).toEqual(['Promote wage-band 0.0.1 to production']);
  const [pull] = github.state.pulls;
  expect(pull).toMatchObject({ headRef: 'trainyard/promote/production/wage-band', baseRef: 'deploy/production' });
  expect(github.repo.git('diff', '--name-only', 'deploy/production', 'trainyard/promote/production/wage-band')).toBe(
    'wage-band/desired.json',
  );
  await reconcile();
  expect(github.state.pulls).toHaveLength(1);
  github.approve(1, 'grace');
  github.mergePull(1, 'ada');
  await reconcile();
  expect(await scene.at('wage-band')).toBe('IDLE 0.0.1|- 0%, wants 0.0.1');
  const chain = (await scene.ledger()).chains.get('wage-band') ?? [];
  expect(chain.find(({ event }) => event.event === 'approved')?.event).toMatchObject({
    actor: { login: 'ada', proof: 'authenticated' },
    facts: { pull: 1, approvals: [{ login: 'grace', proof: 'authenticated' }] },
  });
  expect(github.state.deployments).toMatchObject([
    { environment: 'production', task: 'deploy:wage-band', states: ['success'] },
  ]);
});

it.each([
  ['nobody approved', () => undefined],
  ['a reader approved', () => github.approve(1, 'reader-of-models')],
  ['the approval was taken back', () => [github.approve(1, 'grace'), github.approve(1, 'grace', 'CHANGES_REQUESTED')]],
])('puts a merge back where %s', async (_, review) => {
  await reconcile();
  review();
  github.mergePull(1, 'ada');
  const { findings } = await reconcile();
  expect(findings).toMatchObject([{ code: 'approval-missing', severity: 'failure' }]);
  expect(github.repo.git('ls-tree', '-r', '--name-only', 'deploy/production')).toBe('README.md');
  expect((await reconcile()).findings).toEqual([]);
  expect(open()).toEqual(['Promote wage-band 0.0.1 to production']);
});

it('refuses a push by hand, and says so; what was stable stays', async () => {
  await reconcile();
  github.approve(1, 'grace');
  github.mergePull(1, 'ada');
  await reconcile();
  await scene.merge('wage-band', 2);
  await reconcile();
  const { dev } = scene;
  await dev.git('fetch', '--quiet', 'origin');
  await dev.git('checkout', '--quiet', '-B', 'production', 'origin/deploy/production');
  await dev.git('checkout', 'origin/trainyard/promote/production/wage-band', '--', 'wage-band/desired.json');
  await dev.commit('Ship it');
  await dev.git('push', '--quiet', 'origin', 'HEAD:deploy/production');
  github.syncPulls();
  const { findings } = await reconcile();
  expect(findings[0]).toMatchObject({ code: 'approval-missing', message: expect.stringContaining('pushed by hand') });
  expect(await scene.at('wage-band')).toBe('IDLE 0.0.1|- 0%, wants 0.0.1');
  expect(await scene.events('wage-band')).toContain('refused 0.0.2');
});

it('keeps one pull request, brings it to the newest version, and does not open it again once people closed it', async () => {
  await reconcile();
  await scene.merge('wage-band', 2);
  await reconcile();
  expect(open()).toEqual(['Promote wage-band 0.0.2 to production']);
  expect(github.state.pulls).toHaveLength(1);
  github.closePull(1);
  const { findings } = await reconcile();
  expect(findings).toMatchObject([{ code: 'proposal-declined' }]);
  expect(github.state.pulls).toHaveLength(1);
});

it('goes back by merging a revert of the promotion, without asking anyone', async () => {
  for (const seed of [1, 2]) {
    if (seed > 1) await scene.merge('wage-band', seed);
    await reconcile();
    github.approve(seed, 'grace');
    github.mergePull(seed, 'ada');
    await reconcile();
  }
  expect(await scene.at('wage-band')).toBe('IDLE 0.0.2|- 0%, wants 0.0.2');
  const { dev } = scene;
  await dev.git('fetch', '--quiet', 'origin');
  await dev.git('checkout', '--quiet', '-b', 'revert-2', 'origin/deploy/production');
  await dev.git('revert', '--no-edit', '--mainline', '1', github.state.pulls[1]?.merged?.commit ?? '');
  await dev.git('push', '--quiet', 'origin', 'revert-2');
  const revert = github.openPull({ head: 'revert-2', base: 'deploy/production' });
  github.mergePull(revert.number, 'ada');
  await reconcile();
  expect(await scene.at('wage-band')).toBe('IDLE 0.0.1|- 0%, wants 0.0.1 pinned');
});

it('needs at most six calls of the API for a rollback', async () => {
  await reconcile();
  github.approve(1, 'grace');
  github.mergePull(1, 'ada');
  await reconcile();
  await scene.merge('wage-band', 2);
  await reconcile();
  github.approve(2, 'grace');
  github.mergePull(2, 'ada');
  await reconcile();
  const before = github.requests.length;
  const ask = { kind: 'rollback', model: 'wage-band', by: ANA, reason: '' } as const;
  await reconcile([ask]);
  expect(await scene.at('wage-band')).toBe('IDLE 0.0.1|- 0%, wants 0.0.1 pinned');
  expect(github.requests.length - before).toBeLessThanOrEqual(6);
});

it('moves nothing while GitHub cannot be asked, and goes on when it can', async () => {
  await reconcile();
  github.approve(1, 'grace');
  github.mergePull(1, 'ada');
  github.faults.add({ kind: 'status', status: 502, when: 'before' }, { times: 50, match: () => true });
  const { findings } = await reconcile();
  expect(findings[0]).toMatchObject({ code: 'approval-unknown' });
  github.faults.clear();
  await reconcile();
  expect(await scene.at('wage-band')).toBe('IDLE 0.0.1|- 0%, wants 0.0.1');
});

it('asks for a review of what was merged untested, in a pull request whose review trains exactly that', async () => {
  await reconcile();
  await scene.merge('wage-band', 2, { reviewed: false });
  await reconcile();
  const pull = github.state.pulls.find(({ headRef }) => headRef === 'trainyard/untested/wage-band');
  expect(pull?.title).toBe('Review wage-band as it was merged');
  expect(pull?.body).toContain('train.seed');
  await reconcile();
  expect(github.state.pulls.filter(({ headRef }) => headRef.startsWith('trainyard/untested'))).toHaveLength(1);
  await scene.review('pull-2', 'wage-band');
  await reconcile();
  expect(github.repo.resolve('refs/heads/trainyard/untested/wage-band')).toBeUndefined();
  expect(await scene.events('wage-band')).toContain('registered 0.0.2');
});
