/** What goes wrong, against real git: each ends in the right state, or in an error that names the fix. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { crashingRefs, crashPoint } from '../../src/adapters/programs/crash.ts';
import type { PushOutcome } from '../../src/core/refs.ts';
import { reconcileOnce } from '../../src/stages/release/reconcile/reconcile.ts';
import { ANA, ReleaseScene } from '../support/release-scene.ts';

let scene: ReleaseScene;
beforeEach(async () => {
  scene = await ReleaseScene.open();
});
afterEach(() => scene.close());

const refused = (code: string, refs: readonly string[]): PushOutcome => ({
  kind: 'refused',
  code,
  refs,
  message: `${code} said`,
  fix: 'mend it',
});

it('registers twenty merges once each, reconciled by five at the same time', async () => {
  await scene.merge('model-0', 1);
  await scene.reconcile();
  const expected = new Map<string, number>([['model-0', 1]]);
  for (let merge = 0; merge < 20; merge += 1) {
    const model = `model-${merge % 8}`;
    expected.set(model, (expected.get(model) ?? 0) + 1);
    await scene.merge(model, 100 + merge);
  }
  const clones = await Promise.all(Array.from({ length: 5 }, () => scene.clone()));
  const runs = await Promise.all(
    clones.map(async (clone) => reconcileOnce({ asks: [], dryRun: false }, await scene.ports(clone))),
  );
  expect(runs.some(({ state }) => state === 'written')).toBe(true);
  const ledger = await scene.ledger();
  expect(ledger.damage).toEqual([]);
  for (const [model, count] of expected) {
    const registered = (ledger.chains.get(model) ?? []).filter(({ event }) => event.event === 'registered');
    expect([model, registered.map(({ event }) => event.version)]).toEqual([
      model,
      Array.from({ length: count }, (_, index) => `0.0.${index + 1}`),
    ]);
  }
  const versions = (await scene.tags()).filter((tag) => tag.includes('@'));
  expect(versions).toHaveLength(21);
}, 300_000);

it('goes on from wherever it was killed, and doubles nothing', async () => {
  await scene.merge('wage-band', 1);
  await scene.reconcile();
  let version = 1;
  for (const when of ['before', 'after'] as const) {
    for (let call = 1; ; call += 1) {
      await scene.merge('wage-band', 100 + version);
      version += 1;
      const killed = await killedAt(`${when}:${call}`);
      await scene.reconcile();
      expect((await scene.reconcile()).state).toBe('nothing');
      const events = await scene.events('wage-band');
      expect(events.filter((event) => event === `registered 0.0.${version}`)).toHaveLength(1);
      expect(events.filter((event) => event === `promoted 0.0.${version}`)).toHaveLength(1);
      expect(await scene.at('wage-band')).toBe(`IDLE 0.0.${version}|- 0%, wants 0.0.${version}`);
      expect((await scene.tags()).filter((tag) => tag.includes('@'))).toHaveLength(version);
      if (!killed) break;
    }
  }
  expect((await scene.ledger()).damage).toEqual([]);
}, 400_000);

class Killed extends Error {}

/** Runs once, ending at a call that writes something; false when the run has fewer of them. */
async function killedAt(at: string): Promise<boolean> {
  const point = crashPoint(at, '', () => {
    throw new Killed();
  });
  const clone = await scene.clone();
  const ports = await scene.ports(clone);
  const refs = crashingRefs(ports.refs, point);
  const { store } = scene;
  const guarded = { ...store, put: (key: string, bytes: Uint8Array) => point.guard(() => store.put(key, bytes)) };
  try {
    await reconcileOnce({ asks: [], dryRun: false }, { ...ports, refs, push: refs.push, store: () => guarded });
    return false;
  } catch (error) {
    if (error instanceof Killed) return true;
    throw error;
  }
}

it('owes tags that the host refuses, ships all the same, and pays them later', async () => {
  await scene.merge('wage-band', 1);
  scene.beforePush = async (updates) => {
    const tags = updates.filter(({ ref }) => ref.startsWith('refs/tags/')).map(({ ref }) => ref);
    return tags.length === 0 ? undefined : refused('push-workflow', tags);
  };
  const { findings } = await scene.reconcile();
  expect(findings).toMatchObject([{ code: 'tags-refused', severity: 'warning', fix: 'mend it' }]);
  expect(await scene.at('wage-band')).toBe('IDLE 0.0.1|- 0%, wants 0.0.1');
  expect(await scene.tags()).toEqual([]);
  expect((await scene.ledger()).state.pendingTags).toHaveLength(2);
  scene.beforePush = async () => undefined;
  await scene.reconcile();
  expect(await scene.tags()).toEqual(['wage-band#production#1', 'wage-band@v0.0.1']);
  expect((await scene.ledger()).state.pendingTags).toEqual([]);
  await scene.reconcile();
  expect((await scene.reconcile()).state).toBe('nothing');
  expect(await scene.tags()).toHaveLength(2);
});

it.each([
  ['push-protected', 'refs/heads/deploy/production'],
  ['push-denied', 'refs/heads/trainyard/ledger'],
])('says %s with its fix, and writes nothing', async (code, ref) => {
  await scene.merge('wage-band', 1);
  const before = await scene.heads();
  scene.beforePush = async () => refused(code, [ref]);
  await expect(scene.reconcile()).rejects.toMatchObject({ code, fix: 'mend it' });
  expect(await scene.heads()).toBe(before);
});

it('decides again from scratch when others write between its look and its push', async () => {
  await scene.merge('wage-band', 1);
  let raced = false;
  scene.beforePush = async () => {
    if (raced) return undefined;
    raced = true;
    await scene.merge('other', 1);
    return undefined;
  };
  const done = await scene.reconcile();
  expect(done.tries).toBe(2);
  expect(await scene.events('other')).toContain('registered 0.0.1');
});

it('decides again when the assignment that it rests on goes away meanwhile', async () => {
  for (const seed of [1, 2]) {
    await scene.merge('wage-band', seed);
    await scene.reconcile();
  }
  await scene.merge('wage-band', 3);
  scene.beforePush = async () => {
    scene.beforePush = async () => undefined;
    await scene.dev.git('push', '--quiet', 'origin', ':refs/tags/wage-band#production#2');
    return undefined;
  };
  expect((await scene.reconcile()).tries).toBe(2);
  expect(await scene.at('wage-band')).toBe('IDLE 0.0.1|- 0%, wants 0.0.1 pinned');
  expect(await scene.events('wage-band')).toContain('registered 0.0.3');
});

it('stops one model alone where nobody knows what it is doing', async () => {
  await scene.merge('wage-band', 1);
  await scene.merge('other', 1);
  await scene.reconcile();
  // A branch written anew has no commit that the controller knows.
  const { dev } = scene;
  await dev.git('fetch', '--quiet', 'origin');
  await dev.git('checkout', '--quiet', '--orphan', 'anew', 'origin/deploy/production');
  await dev.commit('Anew', { 'wage-band/release.json': '{"kind":"Release"}' });
  await dev.git('push', '--quiet', '--force', 'origin', 'HEAD:deploy/production');
  await scene.merge('wage-band', 2);
  await scene.merge('other', 2);
  const { findings } = await scene.reconcile();
  expect(findings).toMatchObject([
    { code: 'release-invalid', model: 'wage-band', message: expect.stringContaining('nothing is decided') },
  ]);
  expect(await scene.at('other')).toBe('IDLE 0.0.2|- 0%, wants 0.0.2');
});

it('does nothing new while the project file of the main branch is broken', async () => {
  await scene.merge('wage-band', 1);
  await scene.reconcile();
  const { dev } = scene;
  await dev.commit('Break it', { 'trainyard.yaml': 'apiVersion: trainyard.dev/v1\nkind: Project\nmodls: []\n' });
  await dev.git('push', '--quiet', 'origin', 'main');
  const { findings, state } = await scene.reconcile();
  expect(state).toBe('nothing');
  expect(findings).toMatchObject([{ code: 'merged-spec-invalid', at: { file: 'trainyard.yaml' } }]);
});

it('gives up a race that it never wins, with nothing written', async () => {
  await scene.merge('wage-band', 1);
  scene.beforePush = async () => ({ kind: 'lost', refs: ['refs/heads/main'] });
  await expect(scene.reconcile()).rejects.toMatchObject({ code: 'race-lost' });
}, 200_000);

it('does not begin anew when the ledger is gone', async () => {
  await scene.merge('wage-band', 1);
  await scene.reconcile();
  const commit = await scene.origin.git('rev-parse', 'trainyard/ledger');
  await scene.origin.git('update-ref', '-d', 'refs/heads/trainyard/ledger');
  await expect(scene.reconcile()).rejects.toMatchObject({
    code: 'ledger-missing',
    fix: expect.stringContaining('refs/heads/trainyard/ledger'),
  });
  await scene.origin.git('update-ref', 'refs/heads/trainyard/ledger', commit);
  expect((await scene.reconcile()).state).toBe('nothing');
});

it('loses no merge while the store is down, and still goes back', async () => {
  await scene.merge('wage-band', 1);
  await scene.reconcile();
  await scene.merge('wage-band', 2);
  await scene.reconcile();
  await scene.merge('wage-band', 3);
  const down = async (): Promise<never> => {
    const { TrainyardError } = await import('../../src/core/errors.ts');
    throw new TrainyardError({ code: 'store-unreachable', message: 'no answer', fix: 'Check the network.' });
  };
  const broken = { ...scene.store, get: down, put: down, has: down, list: down };
  const ask = { kind: 'rollback', model: 'wage-band', by: ANA, reason: '' } as const;
  const { findings } = await scene.reconcile([ask], { store: () => broken });
  expect(findings).toMatchObject([{ code: 'unregistered-store', fix: expect.stringContaining('nothing is lost') }]);
  expect(await scene.at('wage-band')).toBe('IDLE 0.0.1|- 0%, wants 0.0.1 pinned');
  await scene.reconcile();
  expect(await scene.events('wage-band')).toContain('registered 0.0.3');
});

it('registers no bundle that was altered on its way, and names it', async () => {
  await scene.merge('wage-band', 1);
  for (const key of scene.memory.objects.keys()) {
    if (key.endsWith('model.json')) scene.memory.objects.set(key, new TextEncoder().encode('{}'));
  }
  const { findings } = await scene.reconcile();
  expect(findings).toMatchObject([{ code: 'unregistered-damaged', message: expect.stringContaining('sha256:') }]);
  expect(await scene.tags()).toEqual([]);
});

it.each([
  ['no JSON', '<<<<<<< HEAD', 'is no JSON object'],
  ['a version that nobody registered', undefined, 'names version 9.9.9, which is not registered'],
])('keeps to what was desired when people leave %s on the deploy branch', async (_, text, what) => {
  await scene.merge('wage-band', 1);
  await scene.reconcile();
  const { desired } = await scene.deployed('wage-band');
  const { dev } = scene;
  await dev.git('fetch', '--quiet', 'origin');
  await dev.git('checkout', '--quiet', '-B', 'production', 'origin/deploy/production');
  await dev.commit('By hand', { 'wage-band/desired.json': text ?? JSON.stringify({ ...desired, version: '9.9.9' }) });
  await dev.git('push', '--quiet', 'origin', 'HEAD:deploy/production');
  const { findings } = await scene.reconcile();
  expect(findings).toMatchObject([
    { code: 'desired-invalid', message: expect.stringContaining(what), fix: expect.stringContaining('git revert') },
  ]);
  await dev.git('revert', '--no-edit', 'HEAD');
  await dev.git('push', '--quiet', 'origin', 'HEAD:deploy/production');
  expect((await scene.reconcile()).findings).toEqual([]);
  await scene.merge('wage-band', 2);
  await scene.reconcile();
  expect(await scene.at('wage-band')).toBe('IDLE 0.0.2|- 0%, wants 0.0.2');
});

it('keeps order when its own clock is an hour behind', async () => {
  await scene.merge('wage-band', 1);
  await scene.reconcile();
  scene.now = new Date(scene.now.getTime() - 3_600_000);
  await scene.merge('wage-band', 2);
  await scene.reconcile();
  await scene.reconcile();
  expect((await scene.reconcile()).state).toBe('nothing');
  expect((await scene.ledger()).damage).toEqual([]);
  expect((await scene.tags()).filter((tag) => tag.includes('#'))).toHaveLength(2);
  const dates = (
    await scene.origin.git(
      'for-each-ref',
      '--format=%(taggerdate:unix)',
      '--sort=refname',
      'refs/tags/wage-band#production*',
    )
  )
    .split('\n')
    .map(Number);
  expect(dates[1]).toBeGreaterThan(dates[0] ?? 0);
});

it('answers all tags of one push, of which no event tells', async () => {
  const models = ['a', 'b', 'c', 'd'];
  for (const seed of [1, 2]) {
    for (const model of models) await scene.merge(model, seed);
    await scene.reconcile();
  }
  await scene.dev.git('fetch', '--quiet', '--tags', 'origin');
  for (const model of models)
    await scene.dev.git('tag', '-a', `${model}#production#3`, `${model}@v0.0.1^{commit}`, '-m', 'back');
  await scene.dev.git('push', '--quiet', 'origin', ...models.map((model) => `refs/tags/${model}#production#3`));
  await scene.reconcile();
  for (const model of models) expect(await scene.at(model)).toBe('IDLE 0.0.1|- 0%, wants 0.0.1 pinned');
});
