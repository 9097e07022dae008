import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openObserver } from '../../../src/adapters/observer/observer.ts';
import type { ObserverPlace } from '../../../src/core/observer.ts';
import type { Release } from '../../../src/core/release-records.ts';
import { advance } from '../../../src/rollouts/advance.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { asked, desire, planOf } from '../../support/rollout.ts';
import { wageBand } from '../../support/serving/bundles.ts';
import { refOf, releaseOf } from '../../support/serving/releases.ts';
import { ServingScene } from '../../support/serving/scene.ts';

const ROW = { education: 16, experience: 10, occupation: 'Office' };
const [first, second] = [wageBand(), wageBand({ bias: 0.7 })];
const bundles = { stable: refOf(first, '1.0.0'), candidate: refOf(second, '1.1.0') };
const clock = { now: () => new Date(), monotonicMs: () => 0 };
const openStore = () => memoryStore().store;

const ask = (place: ObserverPlace, release: Release) =>
  openObserver(place, { env: {}, signal: new AbortController().signal, clock, openStore }).evidence(release);

describe('a real server', () => {
  let scene: ServingScene;
  beforeEach(async () => {
    scene = await ServingScene.open();
    await scene.put(first, second);
  });
  afterEach(() => scene.close());

  it('says what it counted of both versions, in a shape that is read', async () => {
    const split = { phase: 'CANARY', weight: 50, stepIndex: 1 } as const;
    const release = releaseOf({ model: 'wage-band', ...bundles, ...split });
    await scene.release(release);
    await scene.start();
    for (let call = 0; call < 100; call += 1) await scene.predict(ROW);
    const found = await ask({ servers: [scene.url] }, release);
    if (found.kind === 'none') throw new Error(found.detail);
    const { stable, candidate, servers } = found.evidence;
    expect(servers).toEqual({ total: 1, atGeneration: 1, failing: 0 });
    expect((stable?.requests ?? 0) + (candidate?.requests ?? 0)).toBe(100);
    expect(candidate?.digest).toBe(second.digest);
    expect(stable?.latency?.counts.reduce((sum, count) => sum + count, 0)).toBe((stable?.requests ?? 0) - 20);
  });

  it('moves a release on that waits for it to have loaded the candidate', async () => {
    const plan = planOf();
    const began = new Date(Date.now() - 60_000);
    const idle = releaseOf({ model: 'wage-band', stable: bundles.stable, plan });
    const desired = { ...desire('1.1.0'), ...bundles.candidate };
    const warming =
      advance(asked({ release: idle, desired, plan, now: began })).release ?? expect.fail('nothing began');
    await scene.release(warming);
    await scene.start();
    const evidence = await ask({ servers: [scene.url] }, warming);
    const decision = advance(asked({ release: warming, desired, plan, evidence, now: new Date() }));
    expect(decision).toMatchObject({ release: { phase: 'SHADOW', candidate: { digest: second.digest } } });
  });
});

describe('a release whose observer the project does not name', () => {
  it.each([
    ['server', 'servers'],
    ['prometheus', 'prometheus'],
  ] as const)('%s: nobody is asked, and the missing key is named', async (observer, key) => {
    const release = releaseOf({ model: 'wage-band', plan: planOf({ observer }) });
    const found = await ask({}, release);
    expect(found).toMatchObject({ kind: 'none', because: 'no-data' });
    expect(found.kind === 'none' && found.detail).toContain(`environments.production.observer.${key}`);
  });
});
