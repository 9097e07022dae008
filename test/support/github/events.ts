/**
 * Payloads of webhooks from the real state of the stand-in's repository, checked against GitHub's own description.
 * `name` is the event as a workflow's `on:` spells it; `ref` and `sha` are what a run triggered by it gets as
 * `GITHUB_REF` and `GITHUB_SHA`.
 */
import type { GitHub } from './index.ts';
import { labelJson, pullJson, repositoryJson, userJson } from './objects.ts';
import { type Data, errorsOf, openSchemas, type SchemaFile } from './schemas.ts';
import { headOf, type Pull } from './state.ts';

export interface GitHubEvent {
  readonly name:
    | 'pull_request'
    | 'merge_group'
    | 'push'
    | 'issue_comment'
    | 'workflow_run'
    | 'delete'
    | 'schedule'
    | 'workflow_dispatch';
  readonly action: string | undefined;
  readonly payload: Data;
  readonly ref: string;
  readonly sha: string;
  /** `GITHUB_HEAD_REF` and `GITHUB_BASE_REF`, empty except for pull requests. */
  readonly headRef: string;
  readonly baseRef: string;
  /** From another repository: such runs get a read-only token. */
  readonly fork: boolean;
}

export interface Events {
  /** The run is about the merge commit, as on GitHub; throws when the pull request conflicts, since nothing runs then. */
  pullRequest(action: 'opened' | 'reopened', pull: Pull): GitHubEvent;
  /** A label was just put on it; `pull.labels` has it by then. */
  labeled(pull: Pull, label: string): GitHubEvent;
  /** A comment on a pull request; the run is the default branch's. */
  comment(pull: Pull, author: string, body: string): GitHubEvent;
  /** A run of a pull request's workflow ended; the run is the default branch's. `runNumber` as in `runWorkflow`. */
  workflowRun(pull: Pull, runNumber: number): GitHubEvent;
  /** `before` is the head that was pushed over. */
  synchronize(pull: Pull, before: string): GitHubEvent;
  /** Makes the merge queue's branch for a pull request, with its merge commit, and asks for checks on it. */
  mergeGroup(pull: Pull): GitHubEvent;
  /** A tag that is gone by now; the run is the default branch's. */
  deletedTag(name: string): GitHubEvent;
  /** What the default branch's schedule starts, however late. */
  schedule(): GitHubEvent;
  /** A start by hand, or by the API, on the default branch. */
  dispatch(inputs: Readonly<Record<string, string>>): GitHubEvent;
  /** A push that moved a branch or tag from `before` (zeros when new). */
  push(ref: string, before: string): GitHubEvent;
}

const ZERO = '0'.repeat(40);

export function eventsOf(github: GitHub): Events {
  const schemas = openSchemas('webhooks');
  const build = (webhook: string, partial: Data): Data => checked(schemas, webhook, { ...partial, ...common(github) });
  return {
    pullRequest: (action, pull) => {
      const payload = build(`pull-request-${action}`, {
        action,
        number: pull.number,
        pull_request: pullJson(github.state, pull),
      });
      return pullEvent(github, pull, payload);
    },
    synchronize: (pull, before) => {
      const after = headOf(github.state, pull);
      const facts = { action: 'synchronize', number: pull.number, before, after };
      return pullEvent(
        github,
        pull,
        build('pull-request-synchronize', { ...facts, pull_request: pullJson(github.state, pull) }),
      );
    },
    labeled(pull, label) {
      if (!pull.labels.includes(label)) pull.labels.push(label);
      const facts = { action: 'labeled', number: pull.number, label: labelJson(github.state, label, 1) };
      return pullEvent(
        github,
        pull,
        build('pull-request-labeled', { ...facts, pull_request: pullJson(github.state, pull) }),
      );
    },
    comment: (pull, author, body) =>
      onMain(github, 'issue_comment', build('issue-comment-created', commentFacts(github, pull, { author, body }))),
    workflowRun: (pull, runNumber) =>
      onMain(github, 'workflow_run', build('workflow-run-completed', runFacts(github, pull, runNumber))),
    mergeGroup: (pull) => mergeGroup(github, pull, build),
    deletedTag: (name) =>
      onMain(
        github,
        'delete',
        build('delete', { ref: name, ref_type: 'tag', full_ref: `refs/tags/${name}`, pusher_type: 'user' }),
      ),
    // GitHub describes no webhook for a schedule: its payload is the schedule and the repository.
    schedule: () =>
      onMain(github, 'schedule', { schedule: '7,22,37,52 * * * *', repository: repositoryJson(github.state) }),
    dispatch: (inputs) => onMain(github, 'workflow_dispatch', { inputs, ref: 'refs/heads/main', ...common(github) }),
    push: (ref, before) => push(github, build, { ref, before }),
  };
}

type Build = (webhook: string, partial: Data) => Data;

function checked(schemas: SchemaFile, webhook: string, partial: Data): Data {
  const payload = schemas.complete(`/components/schemas/webhook-${webhook}`, partial);
  const validate = schemas.validator(`/components/schemas/webhook-${webhook}`);
  if (!validate(payload)) throw new Error(`payload of ${webhook} is not as described: ${errorsOf(validate)}`);
  return payload;
}

function common(github: GitHub): Data {
  return { repository: repositoryJson(github.state), sender: userJson(github.accounts.account('ada')) };
}

function pullEvent(github: GitHub, pull: Pull, payload: Data): GitHubEvent {
  const ref = `refs/pull/${pull.number}/merge`;
  const sha = github.repo.resolve(ref);
  if (sha === undefined) throw new Error(`pull request #${pull.number} conflicts with its base: GitHub runs nothing`);
  const action = String(payload['action']);
  const fork = pull.fork !== undefined;
  return { name: 'pull_request', action, payload, ref, sha, headRef: pull.headRef, baseRef: pull.baseRef, fork };
}

function onMain(github: GitHub, name: GitHubEvent['name'], payload: Data): GitHubEvent {
  const sha = github.repo.resolve('refs/heads/main') as string;
  const action = typeof payload['action'] === 'string' ? payload['action'] : undefined;
  return { name, action, payload, ref: 'refs/heads/main', sha, headRef: '', baseRef: '', fork: false };
}

function commentFacts(github: GitHub, pull: Pull, { author, body }: { author: string; body: string }): Data {
  const user = userJson(github.accounts.account(author));
  const url = `${github.apiUrl}/repos/${github.owner}/${github.name}/pulls/${pull.number}`;
  return {
    action: 'created',
    issue: {
      ...dated(url),
      number: pull.number,
      title: pull.title,
      state: pull.state,
      user: userJson(pull.author),
      pull_request: { url },
    },
    comment: { ...dated(url), id: 9000, body, user, issue_url: url },
  };
}

const REACTIONS = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'];

/** What the description cannot fill in by itself, because it describes an issue in two parts. */
function dated(url: string): Data {
  const time = '2026-11-23T12:00:00Z';
  const links = ['url', 'comments_url', 'events_url', 'html_url', 'labels_url', 'repository_url', 'timeline_url'];
  return {
    ...Object.fromEntries(links.map((name) => [name, url])),
    author_association: 'NONE',
    reactions: { url, total_count: 0, ...Object.fromEntries(REACTIONS.map((name) => [name, 0])) },
    created_at: time,
    updated_at: time,
  };
}

function runFacts(github: GitHub, pull: Pull, runNumber: number): Data {
  const head = headOf(github.state, pull);
  return {
    action: 'completed',
    workflow_run: {
      id: 100_000 + runNumber,
      name: 'trainyard',
      event: 'pull_request',
      status: 'completed',
      conclusion: 'success',
      head_branch: pull.headRef,
      head_sha: head,
      head_repository: repositoryJson(github.state, pull.fork),
      repository: repositoryJson(github.state),
      // Empty for forks on GitHub, too.
      pull_requests: [],
    },
  };
}

function mergeGroup(github: GitHub, pull: Pull, build: Build): GitHubEvent {
  const base = github.repo.resolve(`refs/heads/${pull.baseRef}`) as string;
  const sha = github.repo.merge(base, headOf(github.state, pull));
  if (sha === undefined) throw new Error(`pull request #${pull.number} conflicts with its base`);
  const ref = `refs/heads/gh-readonly-queue/${pull.baseRef}/pr-${pull.number}-${base}`;
  github.repo.git('update-ref', ref, sha);
  const payload = build('merge-group-checks-requested', {
    action: 'checks_requested',
    merge_group: {
      head_sha: sha,
      head_ref: ref,
      base_sha: base,
      base_ref: `refs/heads/${pull.baseRef}`,
      head_commit: commitJson(github, sha),
    },
  });
  const none = { headRef: '', baseRef: '', fork: false };
  return { name: 'merge_group', action: 'checks_requested', payload, ref, sha, ...none };
}

function push(github: GitHub, build: Build, { ref, before }: { ref: string; before: string }): GitHubEvent {
  const after = github.repo.resolve(ref) ?? ZERO;
  const range = before === ZERO ? [after] : [`${before}..${after}`];
  const ids =
    after === ZERO
      ? []
      : github.repo
          .git('rev-list', '--reverse', '--max-count=20', ...range)
          .split('\n')
          .filter(Boolean);
  const payload = build('push', {
    ref,
    before,
    after,
    created: before === ZERO,
    deleted: after === ZERO,
    forced: false,
    base_ref: null,
    compare: `${github.url}/${github.owner}/${github.name}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: ids.map((id) => ({ ...commitJson(github, id), distinct: true, url: `${github.url}/commit/${id}` })),
    head_commit:
      after === ZERO ? null : { ...commitJson(github, after), distinct: true, url: `${github.url}/commit/${after}` },
    pusher: { name: 'ada', email: 'ada@acme.invalid' },
  });
  return { name: 'push', action: undefined, payload, ref, sha: after, headRef: '', baseRef: '', fork: false };
}

function commitJson(github: GitHub, id: string): Data {
  const [tree, name, email, date, message] = github.repo
    .git('log', '-1', '--format=%T%n%an%n%ae%n%aI%n%s', id)
    .split('\n');
  const person = { name, email };
  return { id, tree_id: tree, message, timestamp: date, author: person, committer: person };
}
