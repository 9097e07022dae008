/** GitHub's own machines, which are gone after each run, and no store that outlives them. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Pull } from '../support/github/index.ts';
import { openScene, type Reviewed, type Scene, SPEC, specWith } from './scene.ts';

let scene: Scene;

beforeAll(async () => {
  scene = await openScene();
});

afterAll(() => scene.close());

/** With no state of the stand-in's own: each run has a new machine. */
function run(pull: Pull, runNumber: number): Promise<Reviewed> {
  const event = scene.events.pullRequest(runNumber === 1 ? 'opened' : 'reopened', pull);
  return scene.review(event, { env: { TRAINYARD_STATE: '' }, runNumber });
}

it('the second run trains again to the same bytes, in one comment, and is told what would spare it', async () => {
  const pull = scene.open({ [SPEC]: specWith({ 'train.options': { epochs: 4 } }) });
  const bundles: string[] = [];
  for (const number of [1, 2]) {
    const { log } = await run(pull, number);
    expect(log).toContain('trained in');
    expect(log).toContain('A store in trainyard.yaml that every run reaches keeps it');
    bundles.push(/bundle `([0-9a-f]{12})`/.exec(scene.only(pull).comment.body)?.[1] ?? '');
  }
  expect(bundles[0]).toMatch(/./);
  expect(bundles[1]).toBe(bundles[0]);
});
