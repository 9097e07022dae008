/** What a run passes over, and says that it does. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ReleaseScene } from '../support/release-scene.ts';

let scene: ReleaseScene;
beforeEach(async () => {
  scene = await ReleaseScene.open();
  await scene.merge('wage-band', 1);
  await scene.reconcile();
});
afterEach(() => scene.close());

it.each([
  [
    'wage-band#producton#9',
    {
      severity: 'warning',
      message: 'tag wage-band#producton#9 assigns nothing: wage-band is deployed to production, not to "producton"',
      fix: 'Did you mean "wage-band#production"? Tag the same commit so, and delete this one: git push origin \':refs/tags/wage-band#producton#9\'',
    },
  ],
  [
    'wage-bnad#production#9',
    {
      severity: 'warning',
      model: 'wage-band',
      message: 'tag wage-bnad#production#9 assigns nothing: there is no model "wage-bnad"',
      fix: expect.stringContaining('Did you mean "wage-band#production"?'),
    },
  ],
  [
    'wage-band#dev',
    {
      severity: 'notice',
      message: 'tag wage-band#dev assigns nothing: wage-band is deployed to production, not to "dev"',
      fix: expect.stringContaining('Where another program uses it, leave it'),
    },
  ],
])('says of the tag %s that it assigns nothing', async (tag, finding) => {
  await scene.tag(tag, 'wage-band@v0.0.1');
  const { findings } = await scene.reconcile();
  expect(findings).toMatchObject([{ code: 'tag-stray', ...finding }]);
  expect(await scene.at('wage-band')).toBe('IDLE 0.0.1|- 0%, wants 0.0.1');
});

it('leaves tags of other things alone', async () => {
  await scene.tag('raw-survey#dev#1', 'wage-band@v0.0.1');
  expect((await scene.reconcile()).findings).toEqual([]);
});

it('says that a model without a spec goes on serving, until its folder is taken away', async () => {
  await scene.merge('other', 1);
  await scene.reconcile();
  const { dev } = scene;
  await dev.git('rm', '--quiet', '-r', 'models/wage-band');
  await dev.git('commit', '--quiet', '-m', 'Remove the model');
  await dev.git('push', '--quiet', 'origin', 'main');
  const said = {
    code: 'deploy-undeclared',
    severity: 'notice',
    message:
      'no spec on the main branch deploys wage-band to production any more; 0.0.1 goes on serving there, and nothing new comes',
    fix: expect.stringContaining('git rm -r wage-band'),
  };
  for (let run = 0; run < 2; run += 1) expect((await scene.reconcile()).findings).toMatchObject([said]);
  expect(await scene.at('wage-band')).toBe('IDLE 0.0.1|- 0%, wants 0.0.1');
  await dev.git('fetch', '--quiet', 'origin');
  await dev.git('checkout', '--quiet', '-B', 'deploy/production', 'origin/deploy/production');
  await dev.git('rm', '--quiet', '-r', 'wage-band');
  await dev.git('commit', '--quiet', '-m', 'Take wage-band out of service');
  await dev.git('push', '--quiet', 'origin', 'deploy/production');
  await scene.reconcile();
  const last = await scene.reconcile();
  expect(last).toMatchObject({ state: 'nothing', findings: [] });
  expect(await scene.origin.git('ls-tree', '--name-only', 'deploy/production')).not.toContain('wage-band');
});
