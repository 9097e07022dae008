/** Releases by the shipped workflows, started by real events: merge, tag, deletion, schedule, hand. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CALLERS } from '../../src/commands/init.ts';
import type { LedgerEvent } from '../../src/core/ledger-records.ts';
import type { Desired, Release } from '../../src/core/release-records.ts';
import type { GitHubEvent } from '../support/github/events.ts';
import { makeRepo } from '../support/repo.ts';
import { node24, runWorkflow, type WorkflowResult } from '../support/runner/index.ts';
import { openScene, ROOT, type Scene, SPEC, specWith } from './scene.ts';
import { trainyard } from './terminal.ts';

const WORKFLOW = '.github/workflows/trainyard-release.yml';
const DEPLOY = { deploy: { production: { rollout: 'direct', observer: 'none' } } };

let scene: Scene;
let runs = 0;

beforeAll(async () => {
  scene = await openScene({
    [WORKFLOW]: CALLERS[WORKFLOW] ?? '',
    [SPEC]: specWith({ ...DEPLOY, 'train.seed': 1 }),
  });
});
afterAll(() => scene.close());

/** The caller and the workflow that it calls, in a checkout of their own. */
async function release(event: GitHubEvent): Promise<WorkflowResult> {
  runs += 1;
  return runWorkflow({
    github: scene.github,
    event,
    node: await node24(),
    workflow: WORKFLOW,
    actions: { 'trainyard/trainyard': ROOT },
    env: { TRAINYARD_STATE: scene.state },
    runNumber: 100 + runs,
  });
}

const git = (...args: string[]): string => scene.github.repo.git(...args);
const deployed = <T>(file: string): T => JSON.parse(git('show', `deploy/production:wage-band/${file}`)) as T;
const at = (): string => {
  const { phase, stable } = deployed<Release>('release.json');
  const { version, pinned } = deployed<Desired>('desired.json');
  return `${phase} ${stable?.version}, wants ${version}${pinned ? ' pinned' : ''}`;
};

/** A reviewed change, merged by a person; answers the main branch's commit before. */
async function merged(seed: number): Promise<string> {
  const before = scene.github.repo.resolve('main') ?? '';
  const pull = scene.open({ [SPEC]: specWith({ ...DEPLOY, 'train.seed': seed }) }, `seed-${seed}`);
  const { step, log } = await scene.review(scene.events.pullRequest('opened', pull));
  expect(step.exitCode, log).toBe(0);
  scene.github.mergePull(pull.number, 'grace');
  return before;
}

function lastEvent(kind: string): LedgerEvent {
  const paths = git('ls-tree', '-r', '--name-only', 'trainyard/ledger').split('\n');
  const events = paths
    .filter((path) => path.startsWith('events/wage-band/'))
    .map((path) => JSON.parse(git('show', `trainyard/ledger:${path}`)) as LedgerEvent);
  const found = events.filter(({ event }) => event === kind).sort((a, b) => (a.at < b.at ? -1 : 1));
  const last = found.at(-1);
  if (last === undefined) throw new Error(`nothing was ${kind}`);
  return last;
}

/** A person's annotated tag. */
function tag(name: string, commit: string): void {
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@acme.invalid'];
  git(...who, 'tag', '--annotate', '--force', name, `${commit}^{commit}`, '--message', 'back');
}

it('registers and ships a merge, with the least that it may do, under the name of who merged it', async () => {
  const before = await merged(11);
  const result = await release(scene.events.push('refs/heads/main', before));
  expect(result.conclusion, result.log).toBe('success');
  expect(result.jobs.map(({ permissions }) => permissions)).toEqual([
    { actions: 'write', contents: 'write', deployments: 'write', 'pull-requests': 'write' },
  ]);
  expect(at()).toBe('IDLE 0.0.1, wants 0.0.1');
  expect(git('tag', '--list')).toBe('wage-band#production#1\nwage-band@v0.0.1');
  expect(lastEvent('registered').actor).toMatchObject({ login: 'grace', proof: 'authenticated' });
  expect(lastEvent('run')).toMatchObject({
    digest: deployed<Desired>('desired.json').digest,
    facts: { pull: 1, action: 'train', trainKey: expect.stringContaining('sha256:') },
  });
  expect(lastEvent('verdict').facts).toMatchObject({ pull: 1, outcome: expect.stringMatching(/^(pass|warn)$/) });
  expect(scene.github.state.deployments).toMatchObject([{ environment: 'production', states: ['success'] }]);
}, 120_000);

it('says beforehand what it would ask of GitHub, and asks nothing', async () => {
  await merged(12);
  const clone = await makeRepo({ from: scene.github.repo.bare, args: ['--branch', 'main'] });
  // As GitHub's own address: git itself knows no password for it.
  await clone.git('remote', 'set-url', 'origin', scene.github.gitUrl);
  const token = scene.github.token({ contents: 'write', deployments: 'write', 'pull-requests': 'write' });
  const writes = scene.github.writes().length;
  const asked = scene.github.requests.length;
  const { stdout, code, stderr } = await trainyard(['reconcile', '--dry-run'], {
    cwd: clone.root,
    env: {
      GITHUB_TOKEN: token,
      GITHUB_REPOSITORY: `${scene.github.owner}/${scene.github.name}`,
      GITHUB_SERVER_URL: scene.github.url,
      GITHUB_API_URL: scene.github.apiUrl,
      TRAINYARD_STATE: scene.state,
    },
  });
  const kept = await clone.git('config', '--list');
  await clone.dispose();
  const fetches = scene.github.requests.slice(asked).filter(({ operation }) => operation === 'git/upload-pack');
  expect(code, stderr).toBe(0);
  expect(`${stdout}${stderr}${kept}`).not.toContain(token);
  expect(fetches.length).toBeGreaterThan(0);
  expect(fetches.every(({ login }) => login !== undefined)).toBe(true);
  expect(stdout).toContain('refs/tags/wage-band@v0.0.2 (new)');
  expect(stdout).toMatch(
    /After that it would see to:\n {2}deployment to production \(deploy:wage-band\) of [0-9a-f]{12}: success/,
  );
  expect(scene.github.writes()).toHaveLength(writes);
  expect(at()).toBe('IDLE 0.0.1, wants 0.0.1');
}, 120_000);

it('picks up by schedule, hours late, what no event has told', async () => {
  const result = await release(scene.events.schedule());
  expect(result.conclusion, result.log).toBe('success');
  expect(at()).toBe('IDLE 0.0.2, wants 0.0.2');
  const again = await release(scene.events.schedule());
  expect(again.log).toContain('Nothing to write.');
}, 120_000);

it('goes back by a tag, and by the deletion of one, and knows who did it', async () => {
  tag('wage-band#production#3', 'wage-band@v0.0.1');
  const pushed = await release(scene.events.push('refs/tags/wage-band#production#3', '0'.repeat(40)));
  expect(pushed.conclusion, pushed.log).toBe('success');
  expect(at()).toBe('IDLE 0.0.1, wants 0.0.1 pinned');
  expect(deployed<Desired>('desired.json').request).toMatchObject({
    kind: 'tag',
    by: { login: 'ada', proof: 'authenticated' },
  });
}, 120_000);

it('starts the present workflow in place of the one that a tagged commit carries', async () => {
  scene.github.repo.commit('main', { files: { [WORKFLOW]: `${CALLERS[WORKFLOW]}# newer\n` } });
  tag('wage-band#production#9', 'wage-band@v0.0.2');
  const heads = git('for-each-ref', 'refs/heads');
  const old = await release(scene.events.push('refs/tags/wage-band#production#9', '0'.repeat(40)));
  expect(old.conclusion, old.log).toBe('success');
  expect(old.log).toContain('carries another trainyard-release.yml than main; that of main was started instead');
  expect(git('for-each-ref', 'refs/heads')).toBe(heads);
  expect(scene.github.state.dispatches).toEqual([{ workflow: 'trainyard-release.yml', ref: 'main' }]);
  const present = await release(scene.events.dispatch({}));
  expect(present.conclusion, present.log).toBe('success');
  expect(at()).toBe('IDLE 0.0.2, wants 0.0.2 pinned');
}, 120_000);

it('does what a dispatch asks, and answers what it cannot', async () => {
  const asked = { ask: 'rollback', model: 'wage-band', version: '0.0.1', reason: 'wrong scores' };
  const back = await release(scene.events.dispatch(asked));
  expect(back.conclusion, back.log).toBe('success');
  expect(at()).toBe('IDLE 0.0.1, wants 0.0.1 pinned');
  expect(deployed<Desired>('desired.json').request).toMatchObject({
    kind: 'rollback',
    by: { login: 'ada', proof: 'authenticated' },
    reason: 'wrong scores',
  });
  const paused = await release(scene.events.dispatch({ ask: 'pause', model: 'wage-band' }));
  expect(paused.conclusion).toBe('failure');
  expect(paused.log).toContain('there is nothing to pause');
}, 120_000);

it('names the deleter of an assignment', async () => {
  const name = git('tag', '--list', 'wage-band#production#*', '--sort=-version:refname').split('\n')[0] ?? '';
  git('tag', '--delete', name);
  const result = await release(scene.events.deletedTag(name));
  expect(result.conclusion, result.log).toBe('success');
  expect(lastEvent('requested')).toMatchObject({
    summary: expect.stringContaining('the newest assignment tag was deleted'),
    actor: { login: 'ada', proof: 'authenticated' },
  });
}, 120_000);
