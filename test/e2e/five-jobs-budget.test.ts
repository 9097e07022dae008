/** What trainings may cost: refused with what to do, counted over changes, and never in the way of what is known. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FiveJobs, openFiveJobs } from './five-jobs-scene.ts';
import { SPEC, specWith, wages } from './scene.ts';

let scene: FiveJobs;

beforeAll(async () => {
  scene = await openFiveJobs((share) => ({
    [SPEC]: null,
    'trainyard.yaml': `apiVersion: trainyard.dev/v1
kind: Project
store: {kind: folder, options: {path: ${share}/store}}
budget: {perChange: {trainings: 1}, perWeek: {trainings: 2}}
`,
  }));
});

afterAll(() => scene.close());

describe('a budget of the base branch', () => {
  it('lets the first training through, refuses the second of the change, and judges what is known', async () => {
    const pull = scene.open({ [SPEC]: wages(SPEC) }, 'one');
    const first = await scene.run(scene.events.pullRequest('opened', pull));
    expect(first.job('review / report').conclusion, first.log).toBe('success');
    const more = await scene.run(scene.push(pull, { [SPEC]: specWith({ 'train.seed': 8 }) }), { runNumber: 2 });
    expect(more.job('review / train').conclusion, more.log).toBe('skipped');
    expect(more.job('review / report').conclusion).toBe('failure');
    const { comment } = scene.only(pull);
    expect(comment.body).toContain('budget.perChange.trainings of trainyard.yaml is 1, 1 of it used by this change');
    expect(comment.body).toContain('Raise it in a pull request of its own');
    const back = await scene.run(scene.push(pull, { [SPEC]: wages(SPEC) }), { runNumber: 3 });
    expect(back.job('review / report').conclusion, back.log).toBe('success');
  });

  it('counts the week over all changes, and cannot be raised by the change itself', async () => {
    const two = scene.open({ [SPEC]: specWith({ 'train.seed': 9 }) }, 'two');
    const second = await scene.run(scene.events.pullRequest('opened', two), { runNumber: 4 });
    expect(second.job('review / train').conclusion, second.log).toBe('success');
    const files = {
      [SPEC]: specWith({ 'train.seed': 10 }),
      'trainyard.yaml': `apiVersion: trainyard.dev/v1
kind: Project
store: {kind: folder, options: {path: ${scene.share}/store}}
`,
    };
    const three = scene.open(files, 'three');
    const third = await scene.run(scene.events.pullRequest('opened', three), { runNumber: 5 });
    expect(third.job('review / train').conclusion, third.log).toBe('skipped');
    expect(scene.only(three).comment.body).toMatch(/budget\.perWeek\.trainings .* 2 of it used by the last 7 days/);
    expect(scene.only(three).comment.body).toContain('push again on');
  });
});
