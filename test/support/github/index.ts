/**
 * A stand-in for GitHub on 127.0.0.1: one real bare repository behind `git http-backend`, the REST operations that we
 * call, GraphQL's viewer. Requests and answers are checked against GitHub's own description; tokens have the scopes of
 * a job's `permissions:`; faults can be armed at the n-th request. `close()` throws when anything was not as described.
 *
 *   const github = await startGitHub();
 *   github.repo.commit('main', { files: { 'README.md': 'hello' } });
 *   github.repo.commit('topic', { from: 'main', files: { 'model.yaml': '...' } });
 *   const pull = github.openPull({ head: 'topic' });
 *   const token = github.token({ contents: 'read', 'pull-requests': 'write', checks: 'write' });
 *   ... run something against github.apiUrl with the token ...
 *   expect(github.comments(pull.number)).toHaveLength(1);
 *   await github.close();
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Accounts, openAccounts } from './accounts.ts';
import { type Faults, openFaults } from './faults.ts';
import { handlerOf, type Logged } from './handler.ts';
import { type Releasing, releasing } from './releases.ts';
import { openRepository, type Repository } from './repository.ts';
import { openApi } from './routes.ts';
import { type Check, type Comment, openState, type Pull, type State, syncPull, syncPulls } from './state.ts';

export type { Permissions } from './accounts.ts';
export type { Logged } from './handler.ts';
export type { Repository } from './repository.ts';
export type { Check, Comment, Pull, State } from './state.ts';

export interface GitHubOptions {
  readonly owner?: string;
  readonly repo?: string;
  /** Private repositories (the default here) demand a scope also for reading. */
  readonly private?: boolean;
  /** How GraphQL spells a bot's login: with its suffix (default) or without. */
  readonly viewerSuffix?: boolean;
}

export interface PullOptions {
  /** Branch, or with `fork` any commit. */
  readonly head: string;
  readonly base?: string;
  readonly title?: string;
  readonly author?: string;
  /** Owner of the fork that the head is in. */
  readonly fork?: string;
}

export interface GitHub extends Pick<Accounts, 'token' | 'appToken' | 'userToken'>, Releasing {
  readonly owner: string;
  readonly name: string;
  /** `GITHUB_SERVER_URL`. */
  readonly url: string;
  /** `GITHUB_API_URL`, in the shape of GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** `GITHUB_GRAPHQL_URL`. */
  readonly graphqlUrl: string;
  /** The real repository; `repo.bare` is its path on disk. */
  readonly repo: Repository;
  /** Address to clone from. */
  readonly gitUrl: string;
  readonly state: State;
  readonly accounts: Accounts;
  readonly faults: Faults;
  /** Every request, in order. */
  readonly requests: Logged[];
  /** What was not as GitHub describes it. `close()` throws when there is any. */
  readonly problems: string[];
  openPull(options: PullOptions): Pull;
  /** Moves a fork's head; for branches of the repository `repo.commit` and `syncPulls` do. */
  moveFork(pull: Pull, commit: string): void;
  /** Follows the branches after `repo.commit`; a push over HTTP does so by itself. */
  syncPulls(): void;
  /** Comments of a pull request, oldest first. */
  comments(pull: number): readonly Comment[];
  /** Adds a comment without a request. */
  addComment(pull: number, author: string, body: string): Comment;
  /** Checks of a commit with a name, oldest first. */
  checks(sha: string, name?: string): readonly Check[];
  /** Requests that changed something, as `POST /repos/acme/models/issues/1/comments`, since the n-th request. */
  writes(since?: number): readonly string[];
  close(): Promise<void>;
}

export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const owner = options.owner ?? 'acme';
  const name = options.repo ?? 'models';
  const root = mkdtempSync(path.join(tmpdir(), 'trainyard-github-'));
  const repository = openRepository(path.join(root, owner, `${name}.git`));
  const state = openState({ owner, repo: name, private: options.private ?? true, repository });
  const accounts = openAccounts();
  const faults = openFaults();
  const requests: Logged[] = [];
  const problems: string[] = [];
  const viewerSuffix = options.viewerSuffix ?? true;
  const server = createServer(
    handlerOf({ root, state, accounts, faults, requests, problems, viewerSuffix, api: openApi() }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  state.url = url;
  return {
    ...releasing(state, accounts),
    owner,
    name,
    url,
    apiUrl: `${url}/api/v3`,
    graphqlUrl: `${url}/api/graphql`,
    gitUrl: `${url}/${owner}/${name}.git`,
    repo: repository,
    state,
    accounts,
    faults,
    requests,
    problems,
    token: accounts.token,
    appToken: accounts.appToken,
    userToken: accounts.userToken,
    openPull: (pull) => openPull(state, accounts, pull),
    moveFork(pull, commit) {
      repository.git('update-ref', `refs/pull/${pull.number}/head`, commit);
      syncPulls(state);
    },
    syncPulls: () => syncPulls(state),
    comments: (pull) => state.comments.filter((comment) => comment.pull === pull),
    addComment(pull, author, body) {
      const account = accounts.account(author);
      const comment: Comment = { id: state.nextId(), pull, author: account, body, app: undefined, edits: 0 };
      state.comments.push(comment);
      return comment;
    },
    checks: (sha, wanted) =>
      state.checks.filter((check) => check.headSha === sha && (wanted === undefined || check.name === wanted)),
    writes: (since = 0) =>
      requests
        .slice(since)
        .filter((one) => one.mutating)
        .map((one) => `${one.method} ${one.path}`),
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      rmSync(root, { recursive: true, force: true });
      if (problems.length > 0) throw new Error(`the stand-in for GitHub met:\n${problems.join('\n')}`);
    },
  };
}

function openPull(state: State, accounts: Accounts, options: PullOptions): Pull {
  const pull: Pull = {
    number: 1 + state.pulls.length,
    title: options.title ?? `Change ${options.head}`,
    body: '',
    headRef: options.head,
    baseRef: options.base ?? 'main',
    author: accounts.account(options.author ?? options.fork ?? 'ada'),
    fork: options.fork,
    state: 'open',
    draft: false,
    labels: [],
    reviews: [],
  };
  const head = state.repository.resolve(options.head);
  if (head === undefined) throw new Error(`no commit called ${options.head} to open a pull request for`);
  state.repository.git('update-ref', `refs/pull/${pull.number}/head`, head);
  state.pulls.push(pull);
  syncPull(state, pull);
  return pull;
}
