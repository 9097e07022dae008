import { afterEach, beforeEach, expect, it } from 'vitest';
import { ANA, ReleaseScene } from '../support/release-scene.ts';

const BACK = 'IDLE 0.0.1|- 0%, wants 0.0.1 pinned';

let scene: ReleaseScene;
beforeEach(async () => {
  scene = await ReleaseScene.open();
  await scene.merge('wage-band', 1);
  await scene.reconcile();
  await scene.merge('wage-band', 2);
  await scene.reconcile();
});
afterEach(() => scene.close());

const rollback = { kind: 'rollback', model: 'wage-band', environment: 'production', by: ANA, reason: 'bad' } as const;

/** However a person goes back, this is where it ends, and where it stays. */
async function isBack(): Promise<void> {
  expect(await scene.at('wage-band')).toBe(BACK);
  const { release } = await scene.deployed('wage-band');
  expect(release.rejected.map(({ version }) => version)).toEqual(['0.0.2']);
  await scene.reconcile();
  expect((await scene.reconcile()).state).toBe('nothing');
  expect(await scene.at('wage-band')).toBe(BACK);
  await scene.merge('other', 1);
  await scene.reconcile();
  expect(await scene.at('wage-band')).toBe(BACK);
}

it('by command, in one commit that moves the branch once', async () => {
  const before = await scene.origin.git('rev-parse', 'deploy/production');
  await scene.reconcile([rollback]);
  expect(await scene.origin.git('rev-list', '--count', `${before}..deploy/production`)).toBe('1');
  const { desired } = await scene.deployed('wage-band');
  expect(desired.request).toMatchObject({ kind: 'rollback', by: ANA, reason: 'bad' });
  await isBack();
  expect((await scene.tags()).filter((tag) => tag.startsWith('wage-band#'))).toHaveLength(3);
});

it('by an annotated tag for the older version', async () => {
  await scene.tag('wage-band#production#3', 'wage-band@v0.0.1');
  await scene.reconcile();
  const { desired } = await scene.deployed('wage-band');
  expect(desired.request).toMatchObject({
    kind: 'tag',
    by: { login: 'Ada', proof: 'claimed' },
    from: 'wage-band#production#3',
  });
  await isBack();
  // The person's clock is months slow, and GTO goes by clocks: ours says it again.
  expect((await scene.tags()).filter((tag) => tag.startsWith('wage-band#'))).toHaveLength(4);
});

it('by moving an old tag with force', async () => {
  await scene.tag('wage-band#production#2', 'wage-band@v0.0.1');
  await scene.reconcile();
  await isBack();
});

it('by deleting the newest assignment tag', async () => {
  await scene.dev.git('push', '--quiet', 'origin', ':refs/tags/wage-band#production#2');
  await scene.reconcile();
  expect((await scene.deployed('wage-band')).desired.request.kind).toBe('deletion');
  await isBack();
  expect(await scene.tags()).not.toContain('wage-band#production#2');
});

it('by taking the newest assignment back as GTO does', async () => {
  await scene.tag('wage-band#production!#3', 'wage-band@v0.0.2');
  await scene.reconcile();
  await isBack();
});

it('by reverting what was desired, on the deploy branch', async () => {
  const { dev } = scene;
  await dev.git('fetch', '--quiet', 'origin');
  await dev.git('checkout', '--quiet', '-B', 'production', 'origin/deploy/production');
  const asked = await dev.git('log', '-1', '--format=%H', '--', 'wage-band/desired.json');
  await dev.git('revert', '--no-edit', asked);
  await dev.git('push', '--quiet', 'origin', 'HEAD:deploy/production');
  await scene.reconcile();
  expect((await scene.deployed('wage-band')).desired.request).toMatchObject({ kind: 'branch', by: { login: 'Ada' } });
  await isBack();
});

it('is pinned until a person promotes a newer version', async () => {
  await scene.reconcile([rollback]);
  await scene.merge('wage-band', 3);
  const { findings } = await scene.reconcile();
  expect(findings).toMatchObject([{ code: 'pinned', model: 'wage-band' }]);
  expect(await scene.at('wage-band')).toBe(BACK);
  await scene.reconcile([{ ...rollback, kind: 'promote', force: false }]);
  expect(await scene.at('wage-band')).toBe('IDLE 0.0.3|- 0%, wants 0.0.3');
});

it('does not move to a bundle that cannot be fetched and loaded', async () => {
  const { release } = await scene.deployed('wage-band');
  scene.usable = (digest) => digest === release.stable?.digest;
  const before = await scene.heads();
  const { plan, state } = await scene.reconcile([rollback]);
  expect(state).toBe('nothing');
  expect(plan.decisions[0]?.problem).toMatch(/0\.0\.1 cannot be served: 0\.0\.1 is not in the store/);
  await scene.tag('wage-band#production#3', 'wage-band@v0.0.1');
  expect((await scene.reconcile()).findings).toMatchObject([{ code: 'release-problem', severity: 'failure' }]);
  expect((await scene.heads()).split('\n').filter((line) => line.includes('heads'))).toEqual(
    before.split('\n').filter((line) => line.includes('heads')),
  );
  scene.usable = () => true;
  await scene.reconcile();
  expect(await scene.at('wage-band')).toBe(BACK);
});

it('answers a lightweight tag with what to do', async () => {
  await scene.dev.git('fetch', '--quiet', '--tags', 'origin');
  await scene.dev.git('tag', 'wage-band#production#9', 'wage-band@v0.0.1^{commit}');
  await scene.dev.git('push', '--quiet', 'origin', 'wage-band#production#9');
  const { findings } = await scene.reconcile();
  expect(findings).toMatchObject([
    { code: 'tag-lightweight', fix: expect.stringContaining("git tag -f -a 'wage-band#production#9'") },
  ]);
  expect(await scene.at('wage-band')).toBe('IDLE 0.0.2|- 0%, wants 0.0.2');
});

it('follows a tag whatever the clock of its tagger says', async () => {
  await scene.dev.git('fetch', '--quiet', '--tags', 'origin');
  const commit = await scene.dev.git('rev-parse', 'wage-band@v0.0.1^{commit}');
  // The tests' git writes with a clock that is months slow.
  await scene.tag('wage-band#production#3', commit);
  await scene.reconcile();
  await isBack();
});

it('takes several deletions at once for no rollback', async () => {
  await scene.merge('wage-band', 3);
  await scene.reconcile();
  await scene.dev.git(
    'push',
    '--quiet',
    'origin',
    ':refs/tags/wage-band#production#2',
    ':refs/tags/wage-band#production#3',
  );
  const { findings } = await scene.reconcile();
  expect(findings).toMatchObject([
    { code: 'tag-unclear', message: expect.stringContaining('2 assignment tags are gone') },
  ]);
  expect(await scene.at('wage-band')).toBe('IDLE 0.0.3|- 0%, wants 0.0.3');
});

it('pauses where branch and tags ask for different things', async () => {
  await scene.merge('wage-band', 3);
  await scene.reconcile();
  const { dev } = scene;
  await dev.git('fetch', '--quiet', 'origin');
  await dev.git('checkout', '--quiet', '-B', 'production', 'origin/deploy/production');
  await dev.git('revert', '--no-edit', await dev.git('log', '-1', '--format=%H', '--', 'wage-band/desired.json'));
  await dev.git('push', '--quiet', 'origin', 'HEAD:deploy/production');
  await scene.tag('wage-band#production#4', 'wage-band@v0.0.1');
  const { findings } = await scene.reconcile();
  expect(findings[0]).toMatchObject({ code: 'release-conflict', severity: 'failure' });
  expect((await scene.deployed('wage-band')).release).toMatchObject({ phase: 'PAUSED', stable: { version: '0.0.3' } });
  await scene.reconcile([{ ...rollback, to: '0.0.1' }]);
  expect(await scene.at('wage-band')).toBe(BACK);
});

it('says what there is when a version or a former stable is missing', async () => {
  await expect(scene.reconcile([{ ...rollback, to: '7.0.0' }])).rejects.toMatchObject({ code: 'unknown-version' });
  await scene.merge('other', 1);
  await scene.reconcile();
  await expect(scene.reconcile([{ ...rollback, model: 'other' }])).rejects.toMatchObject({
    code: 'nothing-to-roll-back-to',
  });
});
