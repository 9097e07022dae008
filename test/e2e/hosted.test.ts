/** GitHub's own machines, which are gone after each run: the shipped workflow keeps in the cache what was trained. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Pull } from '../support/github/index.ts';
import { openScene, type Reviewed, type Scene, SPEC, specWith } from './scene.ts';

let scene: Scene;
const cacheFolder = mkdtempSync(path.join(tmpdir(), 'trainyard-cache-'));

beforeAll(async () => {
  scene = await openScene();
});

afterAll(async () => {
  rmSync(cacheFolder, { recursive: true, force: true });
  await scene.close();
});

/** With no state of the stand-in's own: each run has a new machine. */
function run(pull: Pull, runNumber: number): Promise<Reviewed> {
  const event = scene.events.pullRequest(runNumber === 1 ? 'opened' : 'reopened', pull);
  return scene.review(event, { env: { TRAINYARD_STATE: '' }, cacheFolder, runNumber });
}

it('nothing is trained the second time, also after a gate failed; another pull request trains its own', async () => {
  const spec = specWith({ 'train.options': { epochs: 4 }, 'gates.0.min': 0.95 });
  const pull = scene.open({ [SPEC]: spec }, 'one');
  const first = await run(pull, 1);
  expect([first.conclusion, first.log.includes('trained in')], first.log).toEqual(['failure', true]);
  const before = scene.only(pull);
  const second = await run(pull, 2);
  expect([second.conclusion, second.log.includes('trained in')], second.log).toEqual(['failure', false]);
  expect(second.log).toContain('reusing 1 model');
  expect(scene.only(pull)).toEqual(before);
  const other = await run(scene.open({ [SPEC]: spec }, 'other'), 1);
  expect(other.log).toContain('trained in');
});
