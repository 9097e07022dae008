/** A merge on GitHub's own machines, with no store that outlives the review's: what was reviewed is gone. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CALLERS } from '../../src/commands/init.ts';
import { node24, runWorkflow, type WorkflowResult } from '../support/runner/index.ts';
import { openScene, ROOT, type Scene, SPEC, specWith } from './scene.ts';

const WORKFLOW = '.github/workflows/trainyard-release.yml';
const DEPLOY = { deploy: { production: { rollout: 'direct', observer: 'none' } } };
const GONE = { TRAINYARD_STATE: '' };

let scene: Scene;
let runs = 100;

beforeAll(async () => {
  scene = await openScene({ [WORKFLOW]: CALLERS[WORKFLOW] ?? '', [SPEC]: specWith({ ...DEPLOY, 'train.seed': 1 }) });
});
afterAll(() => scene.close());

async function release(before: string, env: Readonly<Record<string, string>>): Promise<WorkflowResult> {
  runs += 1;
  return runWorkflow({
    github: scene.github,
    event: scene.events.push('refs/heads/main', before),
    node: await node24(),
    workflow: WORKFLOW,
    actions: { 'trainyard/trainyard': ROOT },
    env,
    runNumber: runs,
  });
}

it('says what to do, and asks for the review again once a store outlives it', async () => {
  const before = scene.github.repo.resolve('main') ?? '';
  const pull = scene.open({ [SPEC]: specWith({ ...DEPLOY, 'train.seed': 11 }) }, 'seed-11');
  const review = await scene.review(scene.events.pullRequest('opened', pull), { env: GONE });
  expect(review.step.exitCode, review.log).toBe(0);
  scene.github.mergePull(pull.number, 'grace');

  const lost = await release(before, GONE);
  expect(lost.conclusion).toBe('failure');
  expect(lost.log).toContain('wage-band is not registered: what its review made is gone');
  expect(lost.log).toContain('Name a store in trainyard.yaml that every job reaches');
  expect(lost.log).not.toContain('has no reviewed run');
  expect(scene.github.state.pulls).toHaveLength(1);
  expect(scene.github.repo.resolve('trainyard/untested/wage-band')).toBeUndefined();
  expect(scene.github.repo.git('tag', '--list')).toBe('');

  const merged = scene.github.repo.resolve('main') ?? '';
  const project = `apiVersion: trainyard.dev/v1\nkind: Project\nstore: {kind: folder, options: {path: ${scene.state}/share}}\n`;
  const stored = scene.open({ 'trainyard.yaml': project }, 'stored');
  scene.github.mergePull(stored.number, 'grace');
  const asked = await release(merged, { TRAINYARD_STATE: scene.state, RUNNER_ENVIRONMENT: 'self-hosted' });
  expect(asked.conclusion, asked.log).toBe('success');
  expect(asked.log).toContain('wage-band on the main branch has no reviewed run');
  expect(scene.github.state.pulls.at(-1)?.headRef).toBe('trainyard/untested/wage-band');
}, 120_000);
