/** What starts a review: merge queues, pushes, hands; what is refused; forks; shallow checkouts. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GitHubEvent } from '../support/github/events.ts';
import { bundlesIn, openScene, type Scene, SPEC, specWith, wages } from './scene.ts';

let scene: Scene;

beforeAll(async () => {
  scene = await openScene();
});

afterAll(() => scene.close());

const shipped = wages('.github/workflows/trainyard.yml');

/** The example's workflow, started by another event. */
function startedBy(name: string): { readonly path: string; readonly text: string } {
  return { path: 'other.yml', text: shipped.replace(/^on:.*?^permissions/ms, `on:\n  ${name}:\npermissions`) };
}

/** An event that the stand-in does not make, with the payload of one that it does. */
function renamed(event: GitHubEvent, name: string): GitHubEvent {
  return { ...event, name: name as GitHubEvent['name'], action: undefined };
}

describe('a merge group', () => {
  it('gets the check on its own head, and no comment', async () => {
    const pull = scene.open({ [SPEC]: specWith({ 'train.options': { l2: 2 } }) }, 'queued');
    const event = scene.events.mergeGroup(pull);
    const result = await scene.review(event);
    expect(result.step.exitCode, result.log).toBe(0);
    const checks = scene.github.checks(event.sha, 'trainyard');
    expect(checks.map((check) => [check.status, check.conclusion])).toEqual([['completed', 'success']]);
    expect(scene.comments(pull)).toEqual([]);
    expect(scene.checks(pull)).toEqual([]);
  });
});

describe('other events', () => {
  it('a push to the main branch is reviewed against what was pushed over', async () => {
    const before = scene.github.repo.resolve('main') as string;
    const main = scene.github.repo.commit('main', { files: { [SPEC]: `${wages(SPEC)}# touched\n` } });
    const event = scene.events.push('refs/heads/main', before);
    const result = await scene.review(event, { workflow: startedBy('push') });
    expect(result.step.exitCode, result.log).toBe(0);
    expect(scene.github.checks(main, 'trainyard').map((check) => check.conclusion)).toEqual(['success']);
  });

  it('a push that makes a branch has no before', async () => {
    scene.github.repo.commit('fresh', { from: 'main', files: { 'README.md': 'fresh\n' } });
    const event = scene.events.push('refs/heads/fresh', '0'.repeat(40));
    const result = await scene.review(event, { workflow: startedBy('push') });
    expect(result.step.exitCode, result.log).toBe(0);
  });

  it('a start by hand reviews the branch', async () => {
    const event = scene.events.push('refs/heads/main', '0'.repeat(40));
    const manual = { ...renamed(event, 'workflow_dispatch'), payload: { inputs: {}, ref: 'refs/heads/main' } };
    const result = await scene.review(manual, { workflow: startedBy('workflow_dispatch') });
    expect(result.step.exitCode, result.log).toBe(0);
  });

  it.each(['pull_request_target', 'issue_comment', 'workflow_run'])(
    '%s is refused, and nothing is trained',
    async (name) => {
      const pull = scene.open({ [SPEC]: specWith({ 'train.options': { l2: 5 } }) }, `refused-${name}`);
      const before = { bundles: bundlesIn(scene.state), requests: scene.github.requests.length };
      const event = renamed(scene.events.pullRequest('opened', pull), name);
      const result = await scene.review(event, { workflow: startedBy(name) });
      expect(result.step.exitCode, result.log).toBe(2);
      expect(result.step.annotations).toEqual([
        expect.objectContaining({
          level: 'error',
          title: 'trainyard: event-refused',
          message: expect.stringMatching(new RegExp(`"${name}".*never.*\\n.*pull_request`)),
        }),
      ]);
      expect(bundlesIn(scene.state)).toEqual(before.bundles);
      expect(scene.github.writes(before.requests)).toEqual([]);
    },
  );
});

describe('a pull request from a fork', () => {
  it('is judged with a token that only reads; the summary has the report', async () => {
    const spec = specWith({ 'train.options': { l2: 6 }, 'gates.0.min': 0.99 });
    const head = scene.github.repo.commit('from-fork', { from: 'main', files: { [SPEC]: spec } });
    const pull = scene.github.openPull({ head, fork: 'mallory' });
    const result = await scene.review(scene.events.pullRequest('opened', pull));
    expect([result.step.exitCode, result.step.outputs['verdict']], result.log).toEqual([1, 'failure']);
    expect(result.summary).toContain('### ❌ wage-band is blocked by 1 of 6 gates');
    expect([scene.comments(pull), scene.checks(pull)]).toEqual([[], []]);
    expect(result.step.log).toMatch(/fork|read-only|may not/i);
  });

  it('never trains on a self-hosted runner, and says so', async () => {
    const spec = specWith({ 'train.options': { l2: 7 } });
    const head = scene.github.repo.commit('from-fork-2', { from: 'main', files: { [SPEC]: spec } });
    const pull = scene.github.openPull({ head, fork: 'mallory' });
    const before = bundlesIn(scene.state);
    const event = scene.events.pullRequest('opened', pull);
    const result = await scene.review(event, { env: { RUNNER_ENVIRONMENT: 'self-hosted' } });
    expect(bundlesIn(scene.state)).toEqual(before);
    expect(result.step.exitCode, result.log).toBe(3);
    expect(result.summary).toMatch(/fork.*never trains on a self-hosted runner/);
    expect(result.step.log).not.toContain('epoch');
  });
});

describe('a shallow checkout without credentials', () => {
  it.each([true, false])('of a repository, private: %s, gets the history it needs', async (hidden) => {
    const other = await openScene({}, { private: hidden });
    const text = shipped.replace('          fetch-depth: 0\n', '');
    for (const n of [1, 2, 3]) other.github.repo.commit('main', { files: { 'notes.md': `${n}\n` } });
    const pull = other.open({ [SPEC]: specWith({ 'gates.0.min': 0.6, 'train.options': { l2: 2 } }) });
    other.github.repo.commit('topic', { files: { 'notes-2.md': 'more\n' } });
    for (const n of [4, 5]) other.github.repo.commit('main', { files: { 'notes.md': `${n}\n` } });
    other.github.syncPulls();
    const event = other.events.pullRequest('opened', pull);
    const result = await other.review(event, { workflow: { path: 'w.yml', text } });
    expect(result.step.exitCode, result.log).not.toBe(3);
    expect(other.only(pull).comment.body).toMatch(/train\.options\.l2/);
    expect(other.only(pull).comment.body).not.toContain('new model');
    await other.close();
  });
});
