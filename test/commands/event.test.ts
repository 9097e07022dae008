import { describe, expect, it } from 'vitest';
import { reviewRequest, type WorkflowEvent } from '../../src/commands/event.ts';
import { TrainyardError } from '../../src/core/errors.ts';

const [BASE, HEAD, MERGE] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string];

function event(name: string, payload: unknown, more: Partial<WorkflowEvent> = {}): WorkflowEvent {
  return { name, payload, repository: 'acme/models', sha: MERGE, selfHosted: false, runUrl: 'https://run', ...more };
}

function pull(repo: unknown, changes: object = {}): unknown {
  return { pull_request: { number: 7, base: { sha: BASE }, head: { sha: HEAD, repo }, ...changes } };
}

const OWN = { full_name: 'acme/models' };

describe('the review that an event asks for', () => {
  it('is about the head of a pull request, not its merge commit', () => {
    const request = reviewRequest(event('pull_request', pull(OWN)));
    expect(request).toEqual({
      command: 'review',
      selection: { models: [], all: false, head: 'HEAD' },
      target: { headSha: HEAD, pull: 7, base: BASE, fork: false, detailsUrl: 'https://run' },
      training: { asked: { label: false, comment: false, manual: false }, change: 'pull-7', run: '0', attempt: 1 },
    });
  });

  it('knows what people asked for, and whose budget counts', () => {
    const training = (name: string, payload: unknown) => {
      const request = reviewRequest(event(name, payload, { run: { id: 'A-9', attempt: 2 } }));
      return request.command === 'review' ? request.training : undefined;
    };
    const labelled = pull(OWN, { labels: [{ name: 'docs' }, { name: 'trainyard:train' }] });
    expect(training('pull_request', labelled)).toEqual({
      asked: { label: true, comment: false, manual: false },
      change: 'pull-7',
      run: 'a9',
      attempt: 2,
    });
    const queued = { merge_group: { head_sha: HEAD, base_sha: BASE } };
    expect(training('merge_group', queued)).toMatchObject({
      asked: { label: true, comment: true },
      change: 'merge-group',
    });
    const pushed = { before: BASE, ref: 'refs/heads/main', repository: { default_branch: 'main' } };
    expect(training('push', pushed)).toMatchObject({ change: 'merged' });
    expect(training('workflow_dispatch', {})).toMatchObject({ asked: { manual: true }, change: 'workflow-dispatch' });
  });

  it('has no comment in a merge queue', () => {
    const request = reviewRequest(event('merge_group', { merge_group: { head_sha: HEAD, base_sha: BASE } }));
    expect(request).toMatchObject({ target: { headSha: HEAD, base: BASE, fork: false } });
    expect(request).not.toHaveProperty('target.pull');
  });

  it.each([
    [{ full_name: 'mallory/models' }, true],
    [null, true],
    [OWN, false],
  ])('trains nothing of a fork on a self-hosted runner: %j', (repo, refused) => {
    const request = reviewRequest(event('pull_request', pull(repo), { selfHosted: true }));
    expect('trainRefused' in request).toBe(refused);
    expect(reviewRequest(event('pull_request', pull(repo)))).not.toHaveProperty('trainRefused');
  });

  it('compares a push with what was there before, and a new branch with the main one', () => {
    expect(reviewRequest(event('push', { before: BASE }))).toMatchObject({ target: { base: BASE, headSha: MERGE } });
    expect(reviewRequest(event('push', { before: '0'.repeat(40) }))).not.toHaveProperty('target.base');
  });

  it('prefers the base that the workflow names', () => {
    expect(reviewRequest(event('pull_request', pull(OWN)), 'main')).toMatchObject({ selection: { base: 'main' } });
  });

  it.each(['pull_request_target', 'workflow_run', 'issue_comment'])('refuses %s', (name) => {
    expect(codeOf(() => reviewRequest(event(name, pull(OWN))))).toBe('event-refused');
  });

  it.each([
    pull(OWN, { number: '7; rm -rf /' }),
    pull(OWN, { head: { sha: '--upload-pack=evil', repo: OWN } }),
    pull(OWN, { base: { sha: null } }),
    { merge_group: {} },
    { before: 'main' },
  ])('refuses what GitHub would not send: %j', (payload) => {
    expect(codeOf(() => reviewRequest(event('pull_request', payload)))).toBe('event-malformed');
  });
});

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof TrainyardError) return error.code;
    throw error;
  }
  return 'nothing was thrown';
}
