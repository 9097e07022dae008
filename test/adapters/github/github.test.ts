import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TrainyardError } from '../../../src/core/errors.ts';
import { annotation, forgeOf, silentLog } from '../../support/github/forge.ts';
import { type GitHub, type Pull, startGitHub } from '../../support/github/index.ts';

let github: GitHub;
let pull: Pull;
let sha: string;
/** Requests before the test. */
let first: number;

beforeAll(async () => {
  github = await startGitHub();
  github.repo.commit('main', { files: { 'README.md': 'hello\n' } });
});

afterAll(() => github.close());

/** Each test has a pull request of its own. */
beforeEach(() => {
  const branch = `topic-${github.state.pulls.length}`;
  sha = github.repo.commit(branch, { from: 'main', files: { 'models/wage-band/model.yaml': `name: ${branch}\n` } });
  pull = github.openPull({ head: branch });
  github.faults.clear();
  first = github.requests.length;
});

async function refusal(call: Promise<unknown>): Promise<TrainyardError> {
  const thrown = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(TrainyardError);
  return thrown as TrainyardError;
}

const check = (count: number) => ({
  name: 'trainyard',
  headSha: sha,
  externalId: 'x',
  status: 'completed' as const,
  conclusion: 'failure' as const,
  title: 'no',
  summary: 'no',
  annotations: Array.from({ length: count }, (_, index) => annotation(index)),
});

describe('who we are', () => {
  it('is what GraphQL says, which also answers installation tokens', async () => {
    expect(await forgeOf(github).viewer()).toBe('github-actions[bot]');
    expect(await forgeOf(github, { token: github.userToken('ada') }).viewer()).toBe('ada');
  });

  it('falls back to the default bot where GraphQL is refused', async () => {
    github.faults.add({ kind: 'status', status: 403, when: 'before' }, { match: (one) => one.operation === 'graphql' });
    expect(await forgeOf(github).viewer()).toBe('github-actions[bot]');
  });

  it('takes a bot for itself with and without its suffix, and a person of that name for somebody else', async () => {
    const other = await startGitHub({ viewerSuffix: false });
    other.repo.commit('main', { files: { a: '1' } });
    const number = other.openPull({ head: 'main' }).number;
    other.addComment(number, 'github-actions[bot]', 'by the bot');
    other.addComment(number, 'github-actions', 'by a person');
    const forge = forgeOf(other);
    const viewer = await forge.viewer();
    const comments = await forge.comments(number);
    expect(comments.map((comment) => comment.author === viewer)).toEqual([true, false]);
    await other.close();
  });
});

describe('pages', () => {
  it('reads 250 comments, oldest first', async () => {
    for (let index = 0; index < 250; index += 1) github.addComment(pull.number, 'ada', `${index}`);
    const comments = await forgeOf(github).comments(pull.number);
    expect(comments.map((comment) => comment.body)).toEqual(Array.from({ length: 250 }, (_, index) => `${index}`));
    expect(github.requests.slice(first).filter((one) => one.operation === 'issues/list-comments')).toHaveLength(3);
  });

  it('reads all checks of a name, not only the latest', async () => {
    const forge = forgeOf(github);
    await forge.createCheck(check(0));
    await forge.createCheck(check(0));
    await forge.createCheck({ ...check(0), name: 'other' });
    expect(await forge.checks(sha, 'trainyard')).toHaveLength(2);
  });
});

describe('annotations', () => {
  it.each([
    [0, ['completed']],
    [50, ['completed']],
    [51, ['in_progress', 'completed']],
    [120, ['in_progress', 'in_progress', 'completed']],
  ])('%i are written in requests of 50, completed by the last', async (count, statuses) => {
    const run = await forgeOf(github).createCheck(check(count));
    expect(run).toMatchObject({ status: 'completed', conclusion: 'failure', annotations: count });
    const writes = github.requests.slice(first).filter((one) => one.mutating);
    expect(writes.map((one) => one.body['status'])).toEqual(statuses);
    expect(github.checks(sha)[0]?.annotations.map((one) => one['start_line'])).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    );
  });
});

describe('patience', () => {
  it('honours retry-after of a secondary limit, and says so', async () => {
    github.faults.add({ kind: 'secondary-limit', retryAfter: 2 });
    const log = silentLog();
    await forgeOf(github, { log }).createComment(pull.number, 'hello');
    expect(github.comments(pull.number)).toHaveLength(1);
    expect(log.lines).toEqual([
      "GitHub's secondary rate limit was reached at POST /repos/{owner}/{repo}/issues/{issue_number}/comments; waiting 2 s",
    ]);
  });

  it('does not wait an hour for a primary limit', async () => {
    github.faults.add({ kind: 'primary-limit', resetIn: 3600 });
    const error = await refusal(forgeOf(github).createComment(pull.number, 'hello'));
    expect(error.code).toBe('github-rate-limit');
    expect(error.fix).toMatch(/^Run again at 20\d\d-/);
  });

  it('repeats reading after a 500 and a lost connection', async () => {
    const reading = { match: (one: { operation: string }) => one.operation === 'issues/list-comments' };
    github.faults.add({ kind: 'status', status: 500, when: 'before' }, reading);
    github.faults.add({ kind: 'drop', when: 'before' }, { ...reading, nth: 2 });
    expect(await forgeOf(github).comments(pull.number)).toEqual([]);
  });

  it('does not repeat the making of a comment blindly', async () => {
    github.faults.add({ kind: 'drop', when: 'after' });
    const error = await refusal(forgeOf(github).createComment(pull.number, 'hello'));
    expect(error.code).toBe('github-unreachable');
    expect(github.comments(pull.number)).toHaveLength(1);
  });
});

describe('errors say what to do', () => {
  it('prints the permissions to add', async () => {
    const forge = forgeOf(github, { token: github.token({ contents: 'read' }) });
    const error = await refusal(forge.createComment(pull.number, 'hello'));
    expect(error.code).toBe('github-permission');
    expect(error.message).toBe(
      `could not write the comment on pull request #${pull.number}: the token has no permission "pull-requests: write"`,
    );
    expect(error.fix).toContain('permissions:\n  contents: read\n  pull-requests: write\n  checks: write');
    expect(error.fix).not.toContain('fork');
    const ofCheck = await refusal(forge.createCheck(check(0)));
    expect(ofCheck.message).toContain('no permission "checks: write"');
  });

  it('explains forks only for forks', async () => {
    const forge = forgeOf(github, { token: github.token({ contents: 'read' }), fork: true });
    const error = await refusal(forge.createComment(pull.number, 'hello'));
    expect(error.code).toBe('github-permission');
    expect(error.message).toContain('comes from a fork');
    expect(error.fix).toContain('workflow_run');
  });

  it('tells a person that only Apps write checks', async () => {
    const token = github.userToken('ada', { checks: 'write' });
    const error = await refusal(forgeOf(github, { token }).createCheck(check(0)));
    expect(error).toMatchObject({
      code: 'github-permission',
      message: expect.stringContaining('only Apps write checks'),
    });
  });

  it('knows a bad token, and never prints it', async () => {
    const token = 'ghs_0123456789abcdef0123456789abcdef';
    const error = await refusal(forgeOf(github, { token }).comments(pull.number));
    expect(error.code).toBe('github-credentials');
    expect(`${error.message}${error.fix}${error.cause}${error.stack}`).not.toContain(token);
  });

  it('knows a pull request that is not there', async () => {
    const error = await refusal(forgeOf(github).comments(99));
    expect(error).toMatchObject({ code: 'github-not-found', fix: expect.stringContaining('acme/models') });
  });

  it('knows a text that is too long', async () => {
    const error = await refusal(forgeOf(github).createComment(pull.number, 'x'.repeat(65_537)));
    expect(error).toMatchObject({ code: 'github-too-long', message: expect.stringContaining('65,536') });
  });

  it('knows a network that is down, and names the address', async () => {
    const forge = forgeOf(github, { apiUrl: 'http://127.0.0.1:9/api/v3' });
    const error = await refusal(forge.comments(pull.number));
    expect(error).toMatchObject({ code: 'github-unreachable', message: expect.stringContaining('http://127.0.0.1:9') });
  });

  it('knows a server that stays broken', async () => {
    github.faults.add({ kind: 'status', status: 502, when: 'before' }, { match: () => true, times: 99 });
    const error = await refusal(forgeOf(github).comments(pull.number));
    expect(error).toMatchObject({ code: 'github-unavailable', message: expect.stringContaining('502') });
  });
});
