/** The workflow of one job waits for people and keeps to the budget as that of five jobs does. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openScene, type Scene, SPEC, specWith, WAGES } from './scene.ts';

const CALLER = '.github/workflows/trainyard.yml';

let scene: Scene;

beforeAll(async () => {
  // A label starts a workflow only where its type is named, as the documentation says.
  const heard = readFileSync(path.join(WAGES, CALLER), 'utf8').replace(
    'on: [pull_request, merge_group]',
    'on: {pull_request: {types: [opened, synchronize, reopened, labeled]}, merge_group: }',
  );
  expect(heard).toContain('labeled');
  scene = await openScene({
    [CALLER]: heard,
    'trainyard.yaml': `apiVersion: trainyard.dev/v1
kind: Project
budget: {perChange: {trainings: 1}}
`,
  });
});

afterAll(() => scene.close());

const quick = (seed: number, when?: string) =>
  specWith({ 'train.seed': seed, 'train.options': { l2: 2, epochs: 3 }, ...(when && { 'train.when': when }) });

it('trains when the label is there, and says how to ask for it before', async () => {
  const pull = scene.open({ [SPEC]: quick(11, 'label') }, 'label');
  const event = scene.events.pullRequest('opened', pull);
  const waiting = await scene.review(event);
  expect(waiting.step.exitCode, waiting.log).toBe(3);
  expect(scene.only(pull).comment.body).toContain('Add the label trainyard:train to the pull request.');
  const asked = await scene.review(scene.events.labeled(pull, 'trainyard:train'), { runNumber: 2 });
  expect(asked.step.exitCode, asked.log).toBeLessThan(2);
  expect(scene.only(pull).comment.body).toContain('roc_auc');
});

it('says that it hears no comments', async () => {
  const pull = scene.open({ [SPEC]: quick(12, 'comment') }, 'comment');
  await scene.review(scene.events.pullRequest('opened', pull), { runNumber: 3 });
  expect(scene.only(pull).comment.body).toContain('This workflow hears no comments');
});

it('refuses the second training of a change, and still judges what is known', async () => {
  const pull = scene.open({ [SPEC]: quick(13) }, 'budget');
  const first = await scene.review(scene.events.pullRequest('opened', pull), { runNumber: 4 });
  expect(first.step.exitCode, first.log).toBeLessThan(2);
  const before = scene.push(pull, { [SPEC]: quick(14) });
  const second = await scene.review(scene.events.synchronize(pull, before), { runNumber: 5 });
  expect(second.step.exitCode, second.log).toBe(3);
  expect(scene.only(pull).comment.body).toContain(
    'budget.perChange.trainings of trainyard.yaml is 1, 1 of it used by this change',
  );
  const back = scene.push(pull, { [SPEC]: quick(13) });
  const known = await scene.review(scene.events.synchronize(pull, back), { runNumber: 6 });
  expect(known.step.exitCode, known.log).toBeLessThan(2);
});
