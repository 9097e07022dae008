/** The process dies before or after GitHub carried out each request that changes something; a second run mends it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openScene, type Scene, SPEC, specWith } from '../e2e/scene.ts';
import type { Pull } from '../support/github/index.ts';

const WRITES = ['checks/create', 'issues/create-comment', 'issues/update-comment', 'checks/update'];

let scene: Scene;
let reference: Pull;

beforeAll(async () => {
  scene = await openScene();
  reference = await open('reference', 2);
  await scene.review(scene.events.pullRequest('opened', reference));
});

afterAll(() => scene.close());

/** Each case trains a model of its own, so that the plan is published before compute. */
async function open(name: string, l2: number): Promise<Pull> {
  return scene.open({ [SPEC]: specWith({ 'train.options': { l2 }, 'gates.0.min': 0.95 }) }, name);
}

describe.each(['before', 'after'] as const)('killed %s GitHub carried out', (when) => {
  it.each(WRITES)('%s: the next run ends with one comment and one check', async (operation) => {
    const nth = WRITES.indexOf(operation) + 1;
    const pull = await open(`${when}-${nth}`, nth * 10 + (when === 'after' ? 5 : 0));
    const event = scene.events.pullRequest('opened', pull);
    let pid: number | undefined;
    const disarm = scene.github.faults.add(
      { kind: 'kill', when, pid: () => pid },
      { match: (request) => request.operation === operation },
    );
    const onStart = (started: number, step: string) => {
      if (step.startsWith('trainyard/')) pid = started;
    };
    const killed = await scene.review(event, { onStart });
    disarm();
    expect(killed.step.exitCode, killed.log).toBe(137);
    const again = await scene.review(event, { runNumber: 2 });
    expect(again.step.exitCode, again.log).toBe(1);
    const { comment, check } = scene.only(pull);
    const wanted = scene.only(reference).check;
    expect([check.status, check.conclusion, check.annotations.length, check.title]).toEqual([
      wanted.status,
      wanted.conclusion,
      wanted.annotations.length,
      wanted.title,
    ]);
    expect(comment.body).toContain('### ❌ wage-band is blocked by 1 of 6 gates');
    const requests = scene.github.requests.length;
    await scene.review(event, { runNumber: 3 });
    expect(scene.github.writes(requests)).toEqual([]);
  });
});
