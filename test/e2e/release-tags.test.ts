/** Tags of versions that people delete, move or make themselves: the ledger says what serves. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ReleaseScene } from '../support/release-scene.ts';

let scene: ReleaseScene;
beforeEach(async () => {
  scene = await ReleaseScene.open();
});
afterEach(() => scene.close());

it.each([
  [
    'the newest version tag is deleted',
    () => scene.dev.git('push', '--quiet', 'origin', ':refs/tags/wage-band@v0.0.2'),
  ],
  ['an old version tag is moved to the newest commit', () => scene.tag('wage-band@v0.0.1', 'wage-band@v0.0.2')],
  ['people tag the newest commit as a version of their own', () => scene.tag('wage-band@v9.9.9', 'wage-band@v0.0.2')],
])('knows by the ledger what serves, and tells it once, when %s', async (_, happens) => {
  for (const seed of [1, 2]) {
    await scene.merge('wage-band', seed);
    await scene.reconcile();
  }
  const before = (await scene.tags()).filter((tag) => tag.includes('#'));
  await happens();
  await scene.reconcile();
  expect((await scene.reconcile()).state).toBe('nothing');
  expect((await scene.tags()).filter((tag) => tag.includes('#'))).toEqual(before);
  expect(await scene.at('wage-band')).toBe('IDLE 0.0.2|- 0%, wants 0.0.2');
  await scene.merge('wage-band', 3);
  await scene.reconcile();
  expect(await scene.at('wage-band')).toMatch(/^IDLE (\d+\.\d+\.\d+)\|- 0%, wants \1$/);
});

it('makes nothing once more while the ledger is moved back, and goes on when it is whole', async () => {
  for (const seed of [1, 2]) {
    await scene.merge('wage-band', seed);
    await scene.reconcile();
  }
  const [whole, before] = [await scene.origin.git('rev-parse', 'trainyard/ledger'), await scene.tags()];
  await scene.origin.git('update-ref', 'refs/heads/trainyard/ledger', `${whole}~1`);
  await expect(scene.reconcile()).rejects.toMatchObject({
    code: 'ledger-behind',
    message: expect.stringContaining('wage-band@v0.0.2'),
    fix: expect.stringContaining('git push --force origin <commit>:refs/heads/trainyard/ledger'),
  });
  expect(await scene.tags()).toEqual(before);
  await scene.origin.git('update-ref', 'refs/heads/trainyard/ledger', whole);
  expect((await scene.reconcile()).state).toBe('nothing');
});
