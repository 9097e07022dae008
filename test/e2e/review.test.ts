/** A pull request from opened to reviewed, by the workflow that the example ships, and the same again. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pull } from '../support/github/index.ts';
import { bundlesIn, lineOf, MARKER, openScene, type Reviewed, type Scene, SPEC, specWith, wages } from './scene.ts';

let scene: Scene;

afterAll(() => scene.close());

/** The first gate of the example, roc_auc, cannot be passed. */
const STRICT = { 'gates.0.min': 0.95 };

describe('a pull request that adds a model whose gate fails', () => {
  let pull: Pull;
  let first: Reviewed;
  const spec = specWith(STRICT);

  beforeAll(async () => {
    scene = await openScene({ [SPEC]: null });
    pull = scene.open({ [SPEC]: spec });
    first = await scene.review(scene.events.pullRequest('opened', pull));
  });

  it('ends with exit code 1 and a failed job', () => {
    expect([first.step.exitCode, first.conclusion], first.log).toEqual([1, 'failure']);
  });

  it('completes one check on the head of the pull request, not on its merge commit', () => {
    const { check } = scene.only(pull);
    expect(check).toMatchObject({ status: 'completed', conclusion: 'failure', headSha: scene.head(pull) });
    expect(scene.github.checks(first.job('review').steps[0]?.outputs['commit'] ?? '')).toEqual([]);
  });

  it('marks the line of the gate with what was observed, what is required and what to do', () => {
    const line = lineOf(spec, 'min: 0.95');
    expect(scene.only(pull).check.annotations).toEqual([
      expect.objectContaining({
        path: SPEC,
        start_line: line,
        end_line: line,
        annotation_level: 'failure',
        message: expect.stringMatching(/^Observed 0\.76\d*, required at least 0\.95: .+\nFix: .+/),
      }),
    ]);
  });

  it('writes one comment as the bot: the marker, then the verdict, then the evidence', () => {
    const { comment, check } = scene.only(pull);
    const [marker, verdict] = comment.body.split('\n');
    expect(comment.author.login).toBe('github-actions[bot]');
    expect([marker, verdict]).toEqual([MARKER, '### ❌ wage-band is blocked by 1 of 6 gates']);
    expect(check.title).toBe('wage-band is blocked by 1 of 6 gates');
    for (const part of ['| roc_auc', 'Fairness by gender', 'Fairness by race', 'new model', 'bundle `']) {
      expect(comment.body).toContain(part);
    }
    expect(comment.body).toContain('no production version yet');
  });

  it('says the same in the step summary, and hands its records on as outputs', () => {
    expect(first.summary).toContain('### ❌ wage-band is blocked by 1 of 6 gates');
    const { verdict, plan, report } = first.step.outputs;
    expect(verdict).toBe('failure');
    expect(JSON.parse(readFileSync(plan as string, 'utf8'))).toMatchObject({ kind: 'Plan', schemaVersion: 1 });
    expect(JSON.parse(readFileSync(report as string, 'utf8'))).toMatchObject({ kind: 'Report', schemaVersion: 1 });
  });

  it('opened the check and showed the plan before any compute, and finished the check last', () => {
    const writes = scene.github.requests.filter((request) => request.mutating);
    expect(writes.map((request) => request.operation)).toEqual([
      'checks/create',
      'issues/create-comment',
      'issues/update-comment',
      'checks/update',
    ]);
    expect(writes[0]?.body).toMatchObject({ status: 'in_progress', head_sha: scene.head(pull) });
    expect(writes[1]?.body['body']).toMatch(/^<!-- trainyard:review -->\n### ⏳ Under review: training 1 model\n/);
  });

  it.each(['opened', 'reopened'] as const)(
    'changes nothing when it is %s again, and trains nothing',
    async (action) => {
      const before = { ...scene.only(pull), bundles: bundlesIn(scene.state), requests: scene.github.requests.length };
      const again = await scene.review(scene.events.pullRequest(action, pull), { runNumber: 2 });
      expect(scene.github.writes(before.requests)).toEqual([]);
      expect(scene.only(pull)).toEqual({ comment: before.comment, check: before.check });
      expect(bundlesIn(scene.state)).toEqual(before.bundles);
      expect(before.bundles).toHaveLength(1);
      expect(again.step.log).toContain('reusing 1 model');
      expect(again.step.log).not.toContain('epoch');
      expect(again.step.exitCode).toBe(1);
      expect(again.summary).toContain('### ❌ wage-band is blocked by 1 of 6 gates');
    },
  );

  it('writes nothing into the checkout, and leaves the token nowhere', () => {
    expect(existsSync(`${first.job('review').workspace}/.trainyard`)).toBe(false);
    expect(first.log + first.summary).not.toMatch(/gh[ps]_[0-9a-f]{8}/);
  });

  it('keeps what it knows beside the checkout of a self-hosted runner, where a second run finds it', async () => {
    const other = await openScene();
    const own = other.open({ [SPEC]: specWith({ 'train.options': { l2: 8 } }) });
    const env = { TRAINYARD_STATE: '', RUNNER_WORKSPACE: path.dirname(other.state) };
    const event = other.events.pullRequest('opened', own);
    expect((await other.review(event, { env })).step.log).toContain('training 1 model');
    expect((await other.review(event, { env })).step.log).toContain('reusing 1 model');
    expect(bundlesIn(other.state)).toHaveLength(1);
    await other.close();
  });

  it('gives the same bytes of model on another machine', async () => {
    const other = await openScene({ [SPEC]: null });
    const same = other.open({ [SPEC]: specWith(STRICT) });
    await other.review(other.events.pullRequest('opened', same));
    expect(bundlesIn(other.state)).toEqual(bundlesIn(scene.state));
    await other.close();
  });

  it('passes once the gate can be passed, in the same comment', async () => {
    const before = scene.push(pull, { [SPEC]: wages(SPEC) });
    const fixed = await scene.review(scene.events.synchronize(pull, before));
    const { comment, check } = scene.only(pull);
    expect([fixed.step.exitCode, check.conclusion, check.annotations], fixed.log).toEqual([0, 'success', []]);
    expect(comment.body).toContain('### ✅ wage-band passes: 5 passed, 1 skipped');
    expect(fixed.step.log).toContain('reusing 1 model');
  });
});
