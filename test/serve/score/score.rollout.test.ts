/** A release without a server: files are scored, and what that says moves it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { diskFiles } from '../../../src/adapters/files/files.ts';
import { storeObserver } from '../../../src/adapters/observer/store.ts';
import { hexOf } from '../../../src/core/hash.ts';
import type { Release } from '../../../src/core/release-records.ts';
import { advance } from '../../../src/rollouts/advance.ts';
import { openStore } from '../../../src/serve/follow/bundles.ts';
import { asked, desire, planOf } from '../../support/rollout.ts';
import { wageBand } from '../../support/serving/bundles.ts';
import { refOf, releaseOf } from '../../support/serving/releases.ts';
import { ServingScene } from '../../support/serving/scene.ts';
import { scoring, writeRows } from '../../support/serving/scoring.ts';

const plan = planOf({
  rollout: 'shadow',
  steps: [{ kind: 'shadow' }],
  observer: 'store',
  dwellMs: 1,
  holdWindows: 1_000_000,
});
const STABLE = wageBand();

let scene: ServingScene;
let release: Release;
beforeEach(async () => {
  scene = await ServingScene.open();
});
afterEach(() => scene.close());

/** One look of the controller at what was scored, and what it then commits. */
async function look(version: string, candidate = release.candidate): Promise<Release> {
  const observer = storeObserver(openStore(scene.store, { root: scene.folder, files: diskFiles() }));
  const desired = { ...desire(version), ...(candidate ?? refOf(STABLE, version)) };
  const now = new Date(Math.max(Date.now(), Date.parse(release.stepStartedAt) + 5));
  const evidence = await observer.evidence(release);
  release = advance(asked({ release, desired, plan, evidence, now })).release ?? release;
  await scene.release(release);
  return release;
}

async function begin(bundle: ReturnType<typeof wageBand>): Promise<void> {
  await scene.put(STABLE, bundle);
  release = releaseOf({ model: 'wage-band', stable: refOf(STABLE, '1.0.0'), plan });
  await look('1.1.0', refOf(bundle, '1.1.0'));
  expect(release.phase).toBe('WARMING');
  await writeRows(join(scene.folder, 'in.parquet'), scene.folder);
}

const score = (parts: Parameters<typeof scoring>[1] = {}) => scoring(scene, { evidence: true, ...parts });

it('goes from warming over the comparison to stable', async () => {
  await begin(wageBand({ bias: 0.01 }));
  expect((await look('1.1.0')).phase).toBe('WARMING');
  expect((await score()).evidence).toMatch(/^evidence\/[0-9a-f]{64}\/[0-9a-f]{32}\.json$/);
  expect((await look('1.1.0')).phase).toBe('SHADOW');
  // What was scored before the step began says nothing in it.
  expect((await look('1.1.0')).phase).toBe('SHADOW');
  const [first, again] = [await score({ outcome: 'truth' }), await score({ outcome: 'truth' })];
  expect(again.evidence).toBe(first.evidence);
  await look('1.1.0');
  expect((await look('1.1.0')).phase).toBe('PROMOTING');
  const { checks } = release.analysis.last ?? expect.fail('no verdict');
  expect(checks.map(({ name, verdict }) => `${name} ${verdict}`)).toEqual([
    'errors pass',
    'wrong answers pass',
    'error rate pass',
    'outcomes pass',
    'disagreement pass',
    'score drift pass',
  ]);
  expect(checks.find(({ name }) => name === 'error rate')?.observed).toContain('over 2,000 pairs');
  const promoted = await score();
  expect(promoted).toMatchObject({ version: '1.1.0', shadow: { version: '1.1.0' } });
  expect(await look('1.1.0')).toMatchObject({ phase: 'IDLE', stable: { version: '1.1.0' } });
  expect((await score()).evidence).toBeNull();
});

it('is aborted where the candidate is right less often on the same rows', async () => {
  await begin(wageBand({ bias: -1.5 }));
  await score();
  await look('1.1.0');
  await score({ outcome: 'truth' });
  await look('1.1.0');
  expect(await look('1.1.0')).toMatchObject({ phase: 'REJECTED', stable: { version: '1.0.0' } });
  expect(release.rejected[0]?.reason).toMatch(/^aborted: wrong answers: p = /);
});

it('is aborted where the candidate fails on rows that stable answers', async () => {
  await begin(wageBand({ breaks: 'educated' }));
  await score();
  await look('1.1.0');
  await writeRows(join(scene.folder, 'in.parquet'), scene.folder, 40);
  const { shadow } = await score();
  expect(shadow).toMatchObject({ pairs: 2000, onlyCandidateFailed: 200, onlyStableFailed: 0 });
  await look('1.1.0');
  expect(await look('1.1.0')).toMatchObject({ phase: 'REJECTED' });
});

it('is rejected where the candidate does not load', async () => {
  const broken = wageBand({ bias: 2 });
  await begin(broken);
  await writeFile(join(scene.store, 'bundles', hexOf(broken.digest), 'files', 'model.onnx'), 'no model');
  expect((await score()).shadow).toBeNull();
  await look('1.1.0');
  expect(release).toMatchObject({ phase: 'REJECTED', stable: { version: '1.0.0' } });
});
