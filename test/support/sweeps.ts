/** What leaves a store, with real git, a real ledger and the real controller. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../src/commands/context.ts';
import { gc } from '../../src/commands/gc.ts';
import type { ObjectStore } from '../../src/core/ports.ts';
import { isWhole } from '../../src/data/bundle/stored-bundle.ts';
import type { Fate } from '../../src/stages/store/sweep-plan.ts';
import { ReleaseScene, specText } from './release-scene.ts';

const DAY_MS = 86_400_000;
const WEEK = 7 * DAY_MS;

export interface SweptStore {
  readonly store: ObjectStore;
  readonly stop: () => Promise<void>;
}

/** What `gc` promises of a store of any kind. */
export function sweeps(kind: string, open: () => Promise<SweptStore>): void {
  describe(`gc of the store ${kind}`, () => {
    let place: SweptStore;
    let scene: ReleaseScene;
    let openPulls: ReadonlySet<number>;
    beforeEach(async () => {
      place = await open();
      scene = await ReleaseScene.open({ store: place.store });
      openPulls = new Set();
    });
    afterEach(async () => {
      await scene.close();
      await place.stop();
    });

    const settings = { openPulls: async () => [...openPulls] };
    const run = async (yes: boolean, more: object = { settings }) => {
      const ports = await scene.ports(await scene.clone());
      const context = { ...ports, openStore: () => scene.store, ...more } as unknown as Context;
      const outcome = await gc({ command: 'gc', yes, graceMs: WEEK }, context);
      const { all } = outcome.json as { all: readonly (Omit<Fate, 'unit'> & { id: string })[] };
      return { text: outcome.text, of: (id: string) => all.find((one) => one.id === id), all };
    };
    const later = (ms: number) => {
      scene.now = new Date(scene.now.getTime() + ms);
    };

    it('takes what nothing needs, after its time, and keeps what serves, served, or is under review', async () => {
      await scene.merge('wage-band', 1);
      await scene.reconcile();
      await scene.merge('wage-band', 2);
      await scene.reconcile();
      const change = async (seed: number) =>
        scene.dev.commit('Try', { 'models/wage-band/model.yaml': specText('wage-band', seed) });
      await change(8);
      const wanted = await scene.review(undefined, 'wage-band');
      await scene.review('pull-77', 'wage-band');
      await scene.dev.git('push', '--quiet', 'origin', 'HEAD:refs/pull/77/head');
      openPulls = new Set([77]);
      await change(9);
      const tried = await scene.review(undefined, 'wage-band');
      await scene.review('pull-78', 'wage-band');
      const id = `bundles/${tried.bundle.slice(7)}`;

      const before = await scene.store.list('');
      const dry = await run(false);
      expect(dry.of(id)).toMatchObject({ becomes: 'waits', why: expect.stringContaining('no version, release, tag') });
      expect(dry.text).toContain('Nothing was changed.');
      expect(await scene.store.list('')).toEqual(before);

      const first = await run(true);
      expect(first.of('quarantine/pull-1')).toMatchObject({ becomes: 'waits', why: '#1 is closed' });
      // Its review found the run in the store itself, so that there is nothing in its quarantine.
      expect(first.of(`bundles/${wanted.bundle.slice(7)}`)).toMatchObject({
        becomes: 'stays',
        why: expect.stringContaining('#77 is open'),
      });
      expect(first.all.filter(({ why }) => why.startsWith('version wage-band@v0.0.'))).toHaveLength(2);
      later(WEEK - 60_000);
      expect((await run(true)).all.filter(({ becomes }) => becomes === 'goes')).toEqual([]);
      later(60_000);
      const gone = await run(true);
      expect(gone.all.flatMap(({ becomes, id: one }) => (becomes === 'goes' ? [one] : [])).sort()).toEqual(
        [id, 'quarantine/pull-1', 'quarantine/pull-2'].sort(),
      );
      expect(await isWhole(scene.store, tried.bundle)).toBe(false);
      expect((await scene.store.list('')).filter((key) => key.includes(tried.trainKey.slice(7)))).toEqual([]);
      expect(await isWhole(scene.store, wanted.bundle)).toBe(true);

      // Both versions can still be gone back to, and what is under review can still be merged.
      for (const version of (await scene.ledger()).chains.get('wage-band') ?? []) {
        if (version.event.event === 'registered' && version.event.digest)
          expect(await isWhole(scene.store, version.event.digest)).toBe(true);
      }
      expect((await scene.reconcile()).findings).toEqual([]);
      openPulls = new Set();
      expect((await run(true)).of(`bundles/${wanted.bundle.slice(7)}`)?.becomes).toBe('waits');
      await expect(run(true, {})).rejects.toMatchObject({ code: 'gc-pulls' });
    });

    it('leaves quarantines alone while merges are still to be looked at, and where nobody can be asked', async () => {
      await scene.merge('wage-band', 1);
      const waiting = await run(true);
      expect(waiting.of('quarantine/pull-1')).toMatchObject({
        becomes: 'stays',
        why: expect.stringContaining('reconcile'),
      });
      await scene.reconcile();
      const alone = await run(true, {});
      expect(alone.of('quarantine/pull-1')).toMatchObject({
        becomes: 'stays',
        why: expect.stringContaining('GITHUB_TOKEN'),
      });
    });

    it('gives way to whoever registers the bundle at the same moment, and the other way round', async () => {
      await scene.merge('wage-band', 1);
      await scene.reconcile();
      await scene.merge('wage-band', 2, { reviewed: false });
      const { bundle } = await scene.review(undefined, 'wage-band');
      const id = `bundles/${bundle.slice(7)}`;
      expect((await run(true)).of(id)?.becomes).toBe('waits');
      later(WEEK);
      const flagged = `gc/sweeping/${bundle.slice(7)}.json`;
      await scene.store.put(flagged, new TextEncoder().encode(JSON.stringify({ at: scene.now.toISOString() })));
      const refused = await scene.reconcile();
      expect(refused.findings).toEqual([expect.objectContaining({ code: 'unregistered-store' })]);
      // That try has claimed it, so that the sweep that comes now lets it be.
      expect((await run(true)).of(id)).toMatchObject({ becomes: 'stays', why: 'someone is registering it now' });
      expect(await isWhole(scene.store, bundle)).toBe(true);
      expect((await scene.reconcile()).findings).toEqual([]);
      expect((await run(true)).of(id)?.why).toBe('version wage-band@v0.0.2');
    });

    it('refuses where git cannot say what is needed', async () => {
      await scene.merge('wage-band', 1);
      await scene.reconcile();
      await scene.dev.git('push', '--quiet', 'origin', ':refs/heads/trainyard/ledger');
      await expect(run(true)).rejects.toMatchObject({ code: 'ledger-missing' });
    });
  });
}
