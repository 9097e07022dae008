import { describe, expect, it } from 'vitest';
import { approvalLabel, type ChangePorts, changeOf } from '../../src/commands/change.ts';
import type { WorkflowEvent } from '../../src/commands/event.ts';

const sha = (digit: string) => digit.repeat(40);
const [BASE, HEAD, MERGE] = [sha('a'), sha('b'), sha('c')];

const event = (name: string, payload: unknown): WorkflowEvent => ({
  name,
  payload,
  repository: 'acme/models',
  sha: MERGE,
  selfHosted: false,
  runUrl: 'https://github.com/acme/models/actions/runs/1',
});

const ports = (more: Partial<ChangePorts> = {}): ChangePorts => ({
  git: {
    remoteRefs: async () =>
      new Map([
        ['refs/pull/4/head', HEAD],
        ['refs/pull/4/merge', MERGE],
        ['refs/pull/5/head', sha('d')],
      ]),
    ensureCommits: async () => undefined,
    parents: async () => [BASE, HEAD],
  },
  ...more,
});

const pull = (more: object = {}, top: object = {}) =>
  event('pull_request', {
    action: 'synchronize',
    ...top,
    pull_request: { number: 4, head: { sha: HEAD, repo: { full_name: 'acme/models' } }, base: { sha: BASE }, ...more },
  });

describe('a pull request', () => {
  it('is about its merge commit, and reports on its head', async () => {
    expect(await changeOf(pull(), ports())).toMatchObject({
      kind: 'change',
      head: MERGE,
      target: { headSha: HEAD, pull: 4, fork: false },
      quarantine: 'pull-4',
      trains: true,
      approved: false,
    });
  });

  it('is approved by a label that names this very commit', async () => {
    const labels = (name: string) => ({ labels: [{ name }] });
    expect(await changeOf(pull(labels(approvalLabel(HEAD))), ports())).toMatchObject({ approved: true });
    expect(await changeOf(pull(labels(approvalLabel(BASE))), ports())).toMatchObject({ approved: false });
    expect(await changeOf(pull(labels('trainyard:approve-')), ports())).toMatchObject({ approved: false });
    expect(await changeOf(pull(labels('trainyard:approve-b')), ports())).toMatchObject({ approved: false });
  });

  it('is left alone when a label of others is added', async () => {
    expect(await changeOf(pull({}, { action: 'labeled', label: { name: 'docs' } }), ports())).toMatchObject({
      kind: 'ignored',
    });
  });
});

describe('a run of a fork', () => {
  const run = (more: object = {}) =>
    event('workflow_run', {
      workflow_run: {
        event: 'pull_request',
        head_sha: HEAD,
        head_repository: { full_name: 'eve/models' },
        pull_requests: [{ number: 99 }],
        ...more,
      },
    });

  it('finds its pull request from git, whatever the payload lists, and trains nothing', async () => {
    expect(await changeOf(run(), ports())).toMatchObject({
      target: { pull: 4, base: BASE, headSha: HEAD, fork: true },
      trains: false,
    });
  });

  it.each([
    ['of this repository', { head_repository: { full_name: 'acme/models' } }],
    ['of a push', { event: 'push' }],
    ['that a newer push superseded', { head_sha: sha('e') }],
    ['whose pull request conflicts', { head_sha: sha('d') }],
  ])('is left alone: one %s', async (_, more) => {
    expect(await changeOf(run(more), ports())).toMatchObject({ kind: 'ignored' });
  });

  it('is left alone while GitHub has not merged this head yet', async () => {
    const git = { ...ports().git, parents: async () => [BASE, sha('f')] };
    expect(await changeOf(run(), ports({ git }))).toMatchObject({
      kind: 'ignored',
      why: expect.stringContaining('moved on'),
    });
  });
});

describe('a comment', () => {
  const facts = (write: boolean, repository = 'acme/models'): Partial<ChangePorts> => ({
    facts: {
      pull: async (number) => ({ number, headSha: HEAD, headRepository: repository, baseSha: BASE, open: true }),
      repository: async () => ({ public: true }),
      mayWrite: async () => write,
    },
  });
  const said = (body: string) =>
    event('issue_comment', {
      action: 'created',
      issue: { number: 4, pull_request: {} },
      comment: { body, user: { login: 'ada' } },
    });

  it.each([
    ['/trainyard train', 'acme/models', 'change'],
    ['/trainyard train', 'eve/models', 'ignored'],
    [`/trainyard train ${HEAD.slice(0, 12)}`, 'eve/models', 'change'],
    [`/trainyard train ${BASE.slice(0, 12)}`, 'acme/models', 'ignored'],
    ['please /trainyard train', 'acme/models', 'ignored'],
    ['thanks', 'acme/models', 'ignored'],
  ])('"%s" on a change from %s is %s', async (body, repository, kind) => {
    expect((await changeOf(said(body), ports(facts(true, repository)))).kind).toBe(kind);
  });

  it('by someone who may not write asks for nothing', async () => {
    expect((await changeOf(said('/trainyard train'), ports(facts(false)))).kind).toBe('ignored');
  });
});

it('refuses events that are none of a review', async () => {
  await expect(changeOf(event('pull_request_target', {}), ports())).rejects.toMatchObject({ code: 'event-refused' });
});
