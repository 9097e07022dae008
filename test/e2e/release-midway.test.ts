/** What people do while a canary is under way: every way back ends in the same state, and a newer version takes its place. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openReleases } from '../../src/adapters/github/github.ts';
import { approvalOf } from '../../src/stages/release/decide/approval.ts';
import type { Asked } from '../../src/stages/release/decide/asks.ts';
import { mirror } from '../../src/stages/release/reconcile/mirror.ts';
import { startGitHub } from '../support/github/index.ts';
import { ANA, ReleaseScene } from '../support/release-scene.ts';
import { evidenceOf } from '../support/rollout.ts';

const CANARY = (more = '') =>
  `  production: { rollout: canary, steps: [10%, 50%], dwell: 2m, maxDuration: 1d, analysis: { minSamples: 300 }${more} }`;

let scene: ReleaseScene;

/** Servers follow what the branch says at once, and see enough traffic. */
async function reconcile(asks: readonly Asked[] = []) {
  return scene.reconcile(asks, {
    evidence: async (release) => evidenceOf(release, { at: scene.now, requests: 20_000 }),
  });
}

async function until(wanted: string): Promise<void> {
  for (let run = 0; run < 20; run += 1) {
    if ((await scene.at('wage-band')).startsWith(wanted)) return;
    await reconcile();
  }
  throw new Error(`never ${wanted}: ${await scene.at('wage-band')}`);
}

async function open(more = ''): Promise<void> {
  scene = await ReleaseScene.open({ deploy: CANARY(more) });
  await scene.merge('wage-band', 1);
  await reconcile();
  await until('IDLE 0.0.1');
  await scene.merge('wage-band', 2);
  await reconcile();
  await until('CANARY 0.0.1|0.0.2 50%');
}

async function onBranch(
  work: (git: ReleaseScene['dev']['git']) => Promise<unknown>,
  to = 'deploy/production',
): Promise<void> {
  const { git } = scene.dev;
  await git('fetch', '--quiet', 'origin');
  await git('checkout', '--quiet', '-B', 'production', 'origin/deploy/production');
  await work(git);
  await git('push', '--quiet', '--force', 'origin', `HEAD:refs/heads/${to}`);
}

const ask = { model: 'wage-band', environment: 'production', by: ANA, reason: 'bad' } as const;
/** As `gto assign wage-band --version v0.0.1 --stage production --force` writes it. */
const GTO = 'Assigning stage production to artifact wage-band version v0.0.1';

const WAYS: Readonly<Record<string, () => Promise<unknown>>> = {
  'trainyard rollback': () => reconcile([{ ...ask, kind: 'rollback' }]),
  'trainyard rollback --to': () => reconcile([{ ...ask, kind: 'rollback', to: '0.0.1' }]),
  'git tag -a for the version before': () => scene.tag('wage-band#production#2', 'wage-band@v0.0.1'),
  'gto assign --force': () => scene.tag('wage-band#production#2', 'wage-band@v0.0.1', GTO),
  'git revert of what was desired, after steps': () =>
    onBranch(async (git) =>
      git('revert', '--no-edit', await git('log', '-1', '--format=%H', '--', 'wage-band/desired.json')),
    ),
  'git revert of everything since': () =>
    onBranch(async (git) => {
      const commits = (await git('log', '--format=%H %s', '-20')).split('\n');
      const count = commits.findIndex((line) => line.includes('0.0.2 is desired'));
      await git('revert', '--no-edit', `HEAD~${count + 1}..HEAD`);
    }),
  'moving the branch back with force': () =>
    onBranch(async (git) =>
      git('reset', '--hard', `${await git('log', '-1', '--format=%H', '--grep', '0.0.2 is desired')}~1`),
    ),
};

describe('in mid-canary', () => {
  afterEach(() => scene.close());

  it.each(Object.keys(WAYS))('%s takes the candidate back, pinned, for good', async (way) => {
    await open();
    await WAYS[way]?.();
    await reconcile();
    await until('IDLE 0.0.1|-');
    expect(await scene.at('wage-band')).toBe('IDLE 0.0.1|- 0%, wants 0.0.1 pinned');
    const { release } = await scene.deployed('wage-band');
    expect(release.rejected.map(({ version }) => version)).toEqual(['0.0.2']);
    for (let run = 0; run < 3; run += 1) await reconcile();
    expect((await reconcile()).state).toBe('nothing');
    await scene.merge('wage-band', 3);
    expect((await reconcile()).findings).toMatchObject([{ code: 'pinned' }]);
    expect(await scene.at('wage-band')).toBe('IDLE 0.0.1|- 0%, wants 0.0.1 pinned');
    expect((await scene.ledger()).damage).toEqual([]);
  });

  it('the deletion of the newest assignment goes back to the one before, past the candidate', async () => {
    await open();
    await until('IDLE 0.0.2');
    await scene.merge('wage-band', 3);
    await reconcile();
    await until('CANARY 0.0.2|0.0.3 10%');
    await scene.dev.git('push', '--quiet', 'origin', ':refs/tags/wage-band#production#2');
    await reconcile();
    await until('IDLE 0.0.1|-');
    expect(await scene.at('wage-band')).toBe('IDLE 0.0.1|- 0%, wants 0.0.1 pinned');
    const { release } = await scene.deployed('wage-band');
    expect(release.rejected.map(({ version }) => version).sort()).toEqual(['0.0.2', '0.0.3']);
  });

  it('a newer version takes the place of the candidate, and nothing that was measured of that counts', async () => {
    await open();
    const before = (await scene.deployed('wage-band')).release;
    await scene.merge('wage-band', 3);
    await reconcile();
    const { release } = await scene.deployed('wage-band');
    expect(await scene.at('wage-band')).toBe('WARMING 0.0.1|0.0.3 0%, wants 0.0.3');
    expect(release.releaseId).not.toBe(before.releaseId);
    expect(release.analysis).toEqual({ looks: 0, inconclusive: 0, errors: 0, last: null });
    expect(await scene.events('wage-band')).toContain('superseded 0.0.2');
    // What servers still say of the old candidate is of another window.
    const stale = evidenceOf(before, { at: scene.now, requests: 20_000 });
    await scene.reconcile([], { evidence: async () => stale });
    expect(await scene.at('wage-band')).toBe('WARMING 0.0.1|0.0.3 0%, wants 0.0.3');
    await until('IDLE 0.0.3');
  });

  it('a newer version waits where the spec says so', async () => {
    await open(', onNewVersion: queue');
    await scene.merge('wage-band', 3);
    await scene.reconcile();
    const { release } = await scene.deployed('wage-band');
    expect(release).toMatchObject({ candidate: { version: '0.0.2' }, queued: [{ version: '0.0.3' }] });
    await until('IDLE 0.0.2');
    await until('IDLE 0.0.3');
    const events = await scene.events('wage-band');
    expect(events.filter((event) => /^(queued|promoted)/.test(event))).toEqual([
      'promoted 0.0.1',
      'queued 0.0.3',
      'promoted 0.0.2',
      'promoted 0.0.3',
    ]);
  });

  it('a release.json that people make invalid is named, put back, and changes nothing', async () => {
    await open();
    const before = (await scene.deployed('wage-band')).release;
    await onBranch(async () => {
      const { write, commit } = scene.dev;
      await write({ 'wage-band/release.json': JSON.stringify({ ...before, weight: 'all', phase: 'CANARY' }) });
      await commit('All of it');
    });
    const { findings } = await scene.reconcile();
    expect(findings).toMatchObject([
      {
        code: 'release-edited',
        message: expect.stringMatching(/has weight "all", where a number from 0 to 100 is due since commit .* by Ada/),
      },
    ]);
    expect((await scene.deployed('wage-band')).release).toEqual(before);
    await until('IDLE 0.0.2');
  });
});

it('merging a revert of the promotion takes the candidate back as every other way does', async () => {
  const github = await startGitHub();
  scene = await ReleaseScene.open({ deploy: CANARY(', approvals: 1'), github });
  const token = github.token({ contents: 'write', 'pull-requests': 'write' });
  const at = { apiUrl: github.apiUrl, owner: github.owner, repo: github.name, userAgent: 'test', secondMs: 1 };
  const releases = openReleases({ ...at, token, log: scene.log });
  const step = async () => {
    const more = {
      approval: (input: Parameters<typeof approvalOf>[0]) => approvalOf(input, releases),
      merger: async (commit: string, { branch }: { readonly branch: string }) =>
        (await releases.mergedAs(commit, branch))?.mergedBy,
      evidence: async (release: Parameters<typeof evidenceOf>[0]) =>
        evidenceOf(release, { at: scene.now, requests: 20_000 }),
    };
    const done = await scene.reconcile([], more);
    await mirror(done, { ...(await scene.ports(await scene.clone())), releases, now: scene.now });
    github.syncPulls();
  };
  const steps = async (wanted: string) => {
    for (let run = 0; run < 12 && !(await scene.at('wage-band')).startsWith(wanted); run += 1) await step();
    expect(await scene.at('wage-band')).toContain(wanted);
  };
  try {
    for (const seed of [1, 2]) {
      await scene.merge('wage-band', seed);
      await step();
      github.approve(seed, 'grace');
      github.mergePull(seed, 'ada');
      await step();
      await steps(seed === 1 ? 'IDLE 0.0.1|-' : 'CANARY 0.0.1|0.0.2 50%');
    }
    await onBranch(
      (git) => git('revert', '--no-edit', '--mainline', '1', github.state.pulls[1]?.merged?.commit ?? ''),
      'revert-2',
    );
    const revert = github.openPull({ head: 'revert-2', base: 'deploy/production' });
    github.mergePull(revert.number, 'grace');
    await step();
    await steps('IDLE 0.0.1|-');
    expect(await scene.at('wage-band')).toBe('IDLE 0.0.1|- 0%, wants 0.0.1 pinned');
    const { desired, release } = await scene.deployed('wage-band');
    expect(desired.request.by).toMatchObject({ login: 'grace', proof: 'authenticated' });
    expect(release.rejected.map(({ version }) => version)).toEqual(['0.0.2']);
  } finally {
    await scene.close();
    await github.close();
  }
});

describe('after a direct promotion', () => {
  beforeEach(async () => {
    scene = await ReleaseScene.open();
    for (const seed of [1, 2]) {
      await scene.merge('wage-band', seed);
      await scene.reconcile();
    }
  });
  afterEach(() => scene.close());

  it('git revert of the newest commit, which is the release alone, goes back too', async () => {
    await onBranch((git) => git('revert', '--no-edit', 'HEAD'));
    await scene.reconcile();
    expect(await scene.at('wage-band')).toBe('IDLE 0.0.1|- 0%, wants 0.0.1 pinned');
    await scene.reconcile();
    expect((await scene.reconcile()).state).toBe('nothing');
  });

  it('a folder that people remove is put back while its spec asks for it', async () => {
    await onBranch(async (git) => {
      await git('rm', '-r', '--quiet', 'wage-band');
      await git('commit', '--quiet', '-m', 'Away');
    });
    const { findings } = await scene.reconcile();
    expect(findings).toMatchObject([
      { code: 'release-edited', fix: expect.stringContaining('remove the environment') },
    ]);
    await scene.merge('wage-band', 3);
    await scene.reconcile();
    expect(await scene.at('wage-band')).toBe('IDLE 0.0.3|- 0%, wants 0.0.3');
  });
});
