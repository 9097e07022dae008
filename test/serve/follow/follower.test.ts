import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectedWage, wageBand } from '../../support/serving/bundles.ts';
import { refOf, releaseOf } from '../../support/serving/releases.ts';
import { ServingScene } from '../../support/serving/scene.ts';

const ROW = { education: 16, experience: 10, occupation: 'Office' };
const first = wageBand();
const second = wageBand({ bias: 0.7 });
const one = refOf(first, '1.0.0');
const two = refOf(second, '1.1.0');

let scene: ServingScene;
beforeEach(async () => {
  scene = await ServingScene.open();
  await scene.put(first, second);
});
afterEach(() => scene.close());

const predict = async () => (await scene.predict(ROW)).body;

describe('the server over a deploy branch', () => {
  it('serves stable, and what git says next within one look', async () => {
    await scene.release(releaseOf({ model: 'wage-band', stable: one }));
    await scene.start();
    const before = await predict();
    expect(before).toMatchObject({ model: 'wage-band', version: '1.0.0', digest: first.digest, variant: 'stable' });
    expect(before.predictions[0]?.probabilities['yes']).toBeCloseTo(expectedWage(ROW), 6);
    expect(before.predictions[0]?.class).toBe('yes');
    await scene.release(releaseOf({ model: 'wage-band', stable: two, generation: 2, formerStable: [one] }));
    await scene.until(async () => (await predict()).version === '1.1.0');
    expect((await predict()).predictions[0]?.probabilities['yes']).toBeCloseTo(expectedWage(ROW, { bias: 0.7 }), 6);
  });

  it('goes back without the store, since the former stable is still warm', async () => {
    await scene.release(releaseOf({ model: 'wage-band', stable: one }));
    await scene.start();
    await scene.release(releaseOf({ model: 'wage-band', stable: two, generation: 2, formerStable: [one] }));
    await scene.until(async () => (await predict()).version === '1.1.0');
    await rm(scene.store, { recursive: true });
    await rm(join(scene.folder, 'cache', 'bundles'), { recursive: true });
    await scene.release(releaseOf({ model: 'wage-band', stable: one, generation: 3, phase: 'ROLLING_BACK' }));
    await scene.until(async () => (await predict()).version === '1.0.0');
  });

  it.each([
    ['a release that is no JSON', '{', 'is no JSON object'],
    ['a release of another model', JSON.stringify(releaseOf({ model: 'other', stable: one })), '"other"'],
    [
      'a weight beyond 100',
      JSON.stringify(releaseOf({ model: 'wage-band', stable: one, candidate: two, weight: 400 })),
      'has weight 400',
    ],
  ])('goes on over %s, and says so everywhere', async (_, text, said) => {
    await scene.release(releaseOf({ model: 'wage-band', stable: one }));
    await scene.start();
    await scene.repo.commit('broken', { 'wage-band/release.json': text });
    await scene.until(async () => (await scene.ready()).body.problems !== undefined);
    const ready = await scene.ready();
    expect(ready).toMatchObject({ status: 200, body: { live: true, ready: true } });
    expect(ready.body.problems?.join()).toContain(said);
    expect(await scene.metrics()).toContain('serve_problem{subject="wage-band"} 1');
    expect(scene.log.join('')).toContain('release.json');
    expect((await predict()).version).toBe('1.0.0');
    await scene.release(releaseOf({ model: 'wage-band', stable: two, generation: 3 }));
    await scene.until(async () => (await predict()).version === '1.1.0');
    expect((await scene.ready()).body).toEqual({ live: true, ready: true });
  });

  it('goes on when the store is down or a bundle is corrupt, and takes it once it is whole', async () => {
    await scene.release(releaseOf({ model: 'wage-band', stable: one }));
    await scene.start();
    const third = wageBand({ bias: 1.5 });
    const damaged = { ...third, files: new Map([...third.files].map(([path, bytes]) => [path, bytes.fill(0, 0, 1)])) };
    await scene.put(damaged);
    const three = refOf(third, '1.2.0');
    await scene.release(releaseOf({ model: 'wage-band', stable: three, generation: 2 }));
    await scene.until(async () => (await scene.ready()).body.problems !== undefined);
    expect((await scene.ready()).body.problems?.[0]).toContain('is not what its manifest says');
    expect((await predict()).version).toBe('1.0.0');
    await scene.put(wageBand({ bias: 1.5 }));
    await scene.until(async () => (await predict()).version === '1.2.0');
  });

  it('gives no request to a candidate with other inputs or another order of classes', async () => {
    const turned = wageBand({ classes: ['yes', 'no'] });
    await scene.put(turned);
    const candidate = refOf(turned, '2.0.0');
    await scene.release(
      releaseOf({ model: 'wage-band', stable: one, candidate, weight: 50, phase: 'CANARY', stepIndex: 1 }),
    );
    await scene.start();
    for (let i = 0; i < 20; i++) expect((await predict()).version).toBe('1.0.0');
    const evidence = await scene.evidence();
    expect(evidence.servers).toEqual({ total: 1, atGeneration: 0, failing: 1 });
    expect(evidence.problems[0]).toContain('in this order');
    expect(evidence.candidate).toBeNull();
  });

  it('starts from its cache when neither git nor the store can be reached', async () => {
    const split = { candidate: two, weight: 40, phase: 'CANARY', stepIndex: 1 } as const;
    await scene.release(releaseOf({ model: 'wage-band', stable: one, generation: 7, ...split }));
    await scene.start();
    const before = (await scene.status()).models;
    await scene.stop();
    await rm(scene.store, { recursive: true });
    await rm(scene.repo.root, { recursive: true });
    await scene.start();
    const after = await scene.status();
    expect(after.models).toEqual([{ ...before[0], since: expect.any(String) }]);
    expect(after.models[0]).toMatchObject({ generation: 7, share: 0.4, mode: 'split' });
    expect(after.problems['git']).toContain('could not be read');
  });

  it('is not ready while git names a model that it could not load yet', async () => {
    await rm(scene.store, { recursive: true });
    await scene.release(releaseOf({ model: 'wage-band', stable: one }));
    await scene.begin();
    await scene.until(async () => (await scene.ready()).body.problems !== undefined);
    expect(await scene.ready()).toMatchObject({ status: 503, body: { ready: false } });
    expect((await scene.json('/v2/health/live')).status).toBe(200);
    await scene.put(first);
    await scene.until(async () => (await scene.ready()).status === 200);
  });
});
