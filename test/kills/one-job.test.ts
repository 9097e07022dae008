/** Killed before and after every effect, and run again: the same state as without the kill. */
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundlesIn, contentOf, openScene, type Reviewed, type Scene, SPEC, specWith } from '../e2e/scene.ts';
import type { Pull } from '../support/github/index.ts';

/** A failing gate, so that there is an annotation; little to train and to measure, since it is run some 300 times. */
const CHANGE = {
  [SPEC]: specWith({
    'train.options': { l2: 2, epochs: 4 },
    'evaluate.metrics': ['roc_auc'],
    'evaluate.fairness.by': ['gender'],
    gates: [
      { metric: 'roc_auc', min: 0.95 },
      { fairness: 'demographic_parity_ratio', by: 'gender', min: 0.6 },
    ],
  }),
};

let scene: Scene;
let expected: Awaited<ReturnType<typeof converged>>;

beforeAll(async () => {
  scene = await openScene();
  const pull = open('reference');
  await run(pull, 'reference');
  expected = await converged(pull, 'reference');
});

afterAll(() => scene.close());

/** Each case has a head of its own, whose difference no model sees. */
function open(name: string): Pull {
  return scene.open({ ...CHANGE, 'case.txt': name }, name);
}

function stateOf(name: string): string {
  return path.join(scene.state, name, '.trainyard');
}

function run(pull: Pull, name: string, crash?: string): Promise<Reviewed> {
  const env = { TRAINYARD_STATE: stateOf(name), ...(crash === undefined ? {} : { TRAINYARD_CRASH_AT: crash }) };
  return scene.review(scene.events.pullRequest('opened', pull), { env });
}

/** All that people and the next run can see, without what a clock measured. */
async function converged(pull: Pull, name: string) {
  const { comment, check } = scene.only(pull);
  const state = stateOf(name);
  const files = contentOf(state);
  const { status, conclusion, title, annotations } = check;
  return {
    comment: unclocked(comment.body),
    check: { status, conclusion, title, annotations, summary: unclocked(check.summary ?? '') },
    bundles: bundlesIn(state),
    // The record of a review bears the names of its pull request and commit.
    paths: [...files.keys()].map((file) => file.replace(/reviews\/pull-\d+\/[0-9a-f]+/, 'reviews/this')),
    model: [...files].filter(([file]) => /^store\/bundles\/|^runs\/.*\/(bundle|data)\/|\.gitignore$/.test(file)),
  };
}

function unclocked(text: string): string {
  return text
    .replace(/\| latency p95 .*/g, '')
    .replace(/One row in .*/g, '')
    .replace(/read at .*/g, '')
    .replace(/in [\d.e-]+ s(, resumed from epoch \d+)? ·/g, '·');
}

/** Kills at one effect, then runs again. False when the run has fewer effects. */
async function killedAndRunAgain(at: string): Promise<boolean> {
  const name = at.replaceAll(/[:/]/g, '-');
  const pull = open(name);
  const killed = await run(pull, name, at);
  if (killed.step.exitCode !== 137) {
    expect(killed.step.exitCode, killed.log).toBe(1);
    return false;
  }
  const again = await run(pull, name);
  expect(again.step.exitCode, `after ${at}: ${again.log}`).toBe(1);
  expect(await converged(pull, name), `after ${at}`).toEqual(expected);
  return true;
}

/** Two at a time, until one is past the end; answers how many effects were met. */
async function sweep(phase: string): Promise<number> {
  let [next, met, over] = [1, 0, false];
  const worker = async (): Promise<void> => {
    while (!over) {
      const n = next;
      next += 1;
      if (await killedAndRunAgain(`${phase}:${n}`)) met += 1;
      else over = true;
    }
  };
  await Promise.all([worker(), worker()]);
  return met;
}

describe('a review that is killed', () => {
  // Within is before, with half of the file that was to be written.
  it.each(['within', 'after'])('%s any effect converges to the same', async (phase) => {
    expect(await sweep(phase)).toBeGreaterThan(30);
  });

  it.each(['within', 'after'])('%s any effect of its evaluation, with it, converges to the same', async (phase) => {
    expect(await sweep(`evaluate/${phase}`)).toBeGreaterThanOrEqual(2);
  });
});
