import { afterEach, beforeEach, expect, it } from 'vitest';
import { ANA, ReleaseScene } from '../support/release-scene.ts';

let scene: ReleaseScene;
beforeEach(async () => {
  scene = await ReleaseScene.open();
});
afterEach(() => scene.close());

it('registers the reviewed bundle of a merge, ships it, and tells so by tags', async () => {
  await scene.merge('wage-band', 1);
  const first = await scene.reconcile();
  expect(first).toMatchObject({ state: 'written', findings: [] });
  expect(await scene.at('wage-band')).toBe('IDLE 0.0.1|- 0%, wants 0.0.1');
  expect(await scene.tags()).toEqual(['wage-band#production#1', 'wage-band@v0.0.1']);
  expect(await scene.events('wage-band')).toEqual(['registered 0.0.1', 'promoted 0.0.1', 'observed 0.0.1']);
  expect((await scene.ledger()).damage).toEqual([]);
  const { desired } = await scene.deployed('wage-band');
  expect(scene.memory.objects.has(`bundles/${desired.digest.slice(7)}/manifest.json`)).toBe(true);
  expect(await scene.origin.git('log', '--format=%s', 'deploy/production')).toMatch(
    /^wage-band in production: 0.0.1 is stable.*\nwage-band 0.0.1 is desired in production/,
  );
  expect(await scene.origin.git('cat-file', '-t', 'wage-band@v0.0.1')).toBe('tag');
});

it('does nothing the second time', async () => {
  await scene.merge('wage-band', 1);
  await scene.reconcile();
  const before = await scene.heads();
  expect((await scene.reconcile()).state).toBe('nothing');
  expect(await scene.heads()).toBe(before);
});

it('prints what it would write, and writes nothing', async () => {
  await scene.merge('wage-band', 1);
  const before = await scene.heads();
  const dry = await scene.reconcile([], { dryRun: true });
  expect(dry.state).toBe('dry-run');
  expect(dry.plan.updates.filter(({ from, to }) => from !== to).map(({ ref }) => ref)).toEqual([
    'refs/heads/deploy/production',
    'refs/heads/trainyard/ledger',
    'refs/tags/wage-band@v0.0.1',
    'refs/tags/wage-band#production#1',
  ]);
  expect(dry.plan.files.map(({ path }) => path)).toContain('wage-band/desired.json');
  expect(await scene.heads()).toBe(before);
  expect((await scene.reconcile()).state).toBe('written');
});

it('registers each of several merges of one model, in their order', async () => {
  await scene.merge('wage-band', 1);
  await scene.reconcile();
  for (const seed of [2, 3, 4]) await scene.merge('wage-band', seed);
  await scene.merge('other', 1);
  await scene.reconcile();
  expect((await scene.events('wage-band')).filter((event) => event.startsWith('registered'))).toEqual([
    'registered 0.0.1',
    'registered 0.0.2',
    'registered 0.0.3',
    'registered 0.0.4',
  ]);
  expect(await scene.at('wage-band')).toBe('IDLE 0.0.4|- 0%, wants 0.0.4');
  expect(await scene.at('other')).toBe('IDLE 0.0.1|- 0%, wants 0.0.1');
  const versions = (await scene.tags()).filter((tag) => tag.includes('@'));
  expect(versions).toHaveLength(5);
});

it('ships no merge that nobody has reviewed as it is, and says what differs', async () => {
  await scene.merge('wage-band', 1);
  await scene.reconcile();
  await scene.merge('wage-band', 2, { reviewed: false });
  const { plan } = await scene.reconcile();
  expect(plan.facts.look.untested).toMatchObject([
    { model: 'wage-band', what: 'run', newest: '0.0.1', differs: [{ input: 'train.seed', before: '1', now: '2' }] },
  ]);
  expect(await scene.at('wage-band')).toBe('IDLE 0.0.1|- 0%, wants 0.0.1');
});

it('takes a run that was reviewed after the merge', async () => {
  const number = await scene.merge('wage-band', 1, { reviewed: false });
  await scene.merge('other', 1);
  await scene.reconcile();
  expect(await scene.events('wage-band')).toEqual([]);
  await scene.review(`pull-${number}`, 'wage-band');
  await scene.reconcile();
  expect(await scene.events('wage-band')).toContain('registered 0.0.1');
});

it('takes nothing from the quarantine of a change that was not merged', async () => {
  await scene.merge('wage-band', 1, { reviewed: false });
  await scene.review('pull-99', 'wage-band');
  const { plan } = await scene.reconcile();
  expect(plan.facts.look.untested).toHaveLength(1);
});

it('counts what was merged before its first run, and raises the version as each spec says', async () => {
  await scene.merge('wage-band', 1);
  await scene.merge('other', 1);
  await scene.merge('wage-band', 2, { text: 'bump: minor' });
  await scene.reconcile();
  expect((await scene.events('wage-band')).slice(0, 2)).toEqual(['registered 0.0.1', 'registered 0.1.0']);
  expect(await scene.events('other')).toContain('registered 0.0.1');
  await scene.merge('wage-band', 3, { text: 'bump: major' });
  await scene.reconcile();
  expect(await scene.at('wage-band')).toBe('IDLE 1.0.0|- 0%, wants 1.0.0');
});

it('gives old merges no second version when its memory is lost', async () => {
  for (const seed of [1, 2]) {
    await scene.merge('wage-band', seed);
    await scene.reconcile();
  }
  const { dev } = scene;
  await dev.git('fetch', '--quiet', 'origin');
  await dev.git('checkout', '--quiet', '-B', 'ledger', 'origin/trainyard/ledger');
  await dev.commit('Lose it', { 'state.json': '{' });
  await dev.git('push', '--quiet', 'origin', 'HEAD:trainyard/ledger');
  const { findings } = await scene.reconcile();
  expect(findings).toMatchObject([{ code: 'ledger-damaged' }]);
  expect((await scene.events('wage-band')).filter((event) => event.startsWith('registered'))).toHaveLength(2);
});

it('takes another decision rule over the same bundle for a new version', async () => {
  await scene.merge('wage-band', 1);
  await scene.reconcile();
  scene.threshold = 0.6;
  await scene.merge('wage-band', 1, { text: 'decide: { threshold: 0.6 }' });
  await scene.reconcile();
  const { desired, release } = await scene.deployed('wage-band');
  expect(await scene.at('wage-band')).toBe('IDLE 0.0.2|- 0%, wants 0.0.2');
  expect(release.stable).toMatchObject({ threshold: 0.6 });
  expect(release.formerStable).toMatchObject([{ version: '0.0.1', digest: desired.digest, threshold: 0.4 }]);
  await scene.reconcile([{ kind: 'rollback', model: 'wage-band', by: ANA, reason: 'too strict' }]);
  expect(await scene.at('wage-band')).toBe('IDLE 0.0.1|- 0%, wants 0.0.1 pinned');
  expect((await scene.deployed('wage-band')).desired.threshold).toBe(0.4);
  await scene.merge('wage-band', 1, { text: 'decide: { threshold: 0.7 }', reviewed: false });
  const { plan } = await scene.reconcile();
  expect(plan.facts.look.untested).toMatchObject([
    { what: 'evaluation', differs: [{ input: 'decide.threshold', before: '0.6', now: '0.7' }] },
  ]);
});
