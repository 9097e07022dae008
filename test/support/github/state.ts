/** What the stand-in remembers besides the repository: pull requests, comments, checks. */
import type { Account } from './accounts.ts';
import type { Repository } from './repository.ts';
import type { Data } from './schemas.ts';
import { noSettings, type Settings } from './settings-operations.ts';

export interface Comment {
  readonly id: number;
  readonly pull: number;
  readonly author: Account;
  body: string;
  readonly app: { readonly id: number; readonly slug: string } | undefined;
  /** Times it was edited. */
  edits: number;
}

export interface Check {
  readonly id: number;
  readonly app: { readonly id: number; readonly slug: string };
  readonly headSha: string;
  name: string;
  externalId: string;
  detailsUrl: string;
  status: string;
  conclusion: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: Data[];
  /** Requests that wrote it. */
  writes: number;
}

export interface Pull {
  readonly number: number;
  title: string;
  body: string;
  /** Branch of the head; in the fork where there is one. */
  readonly headRef: string;
  readonly baseRef: string;
  readonly author: Account;
  /** Owner of the fork that the head is in. */
  readonly fork: string | undefined;
  state: 'open' | 'closed';
  draft: boolean;
  readonly labels: string[];
  merged?: { readonly commit: string; readonly by: Account };
  readonly reviews: { readonly by: Account; readonly state: string; readonly commit: string }[];
}

export interface Deployment {
  readonly id: number;
  readonly environment: string;
  readonly task: string;
  readonly sha: string;
  readonly description: string;
  readonly states: string[];
}

export interface State {
  readonly owner: string;
  readonly repo: string;
  readonly private: boolean;
  /** `http://127.0.0.1:4321`, known once the server listens. */
  url: string;
  readonly repository: Repository;
  readonly pulls: Pull[];
  readonly comments: Comment[];
  readonly checks: Check[];
  readonly deployments: Deployment[];
  readonly settings: Settings;
  /** Workflows that were started by request. */
  readonly dispatches: { readonly workflow: string; readonly ref: string }[];
  /** The next id of anything; all ids differ, so that one taken for another is noticed. */
  nextId(): number;
}

export function openState(facts: Pick<State, 'owner' | 'repo' | 'private' | 'repository'>): State {
  let id = 4000;
  return {
    ...facts,
    url: '',
    pulls: [],
    comments: [],
    checks: [],
    deployments: [],
    settings: noSettings(),
    dispatches: [],
    nextId: () => {
      id += 1;
      return id;
    },
  };
}

/** Commit at the head of a pull request. */
export function headOf(state: State, pull: Pull): string {
  return state.repository.resolve(`refs/pull/${pull.number}/head`) as string;
}

/** Follows the branches, as the host does after a push. */
export function syncPulls(state: State): void {
  for (const pull of state.pulls) if (pull.state === 'open') syncPull(state, pull);
}

/** Moves `refs/pull/N/head` and makes `refs/pull/N/merge` anew; there is none while the two conflict. */
export function syncPull(state: State, pull: Pull): void {
  const { repository } = state;
  const ref = `refs/pull/${pull.number}`;
  const head = pull.fork === undefined ? repository.resolve(`refs/heads/${pull.headRef}`) : headOf(state, pull);
  const base = repository.resolve(`refs/heads/${pull.baseRef}`);
  if (head === undefined || base === undefined || head === base) return;
  const merged = repository.resolve(`${ref}/merge`);
  if (merged !== undefined && repository.git('rev-parse', `${merged}^1`, `${merged}^2`) === `${base}\n${head}`) return;
  repository.git('update-ref', `${ref}/head`, head);
  const merge = repository.merge(base, head);
  if (merge !== undefined) repository.git('update-ref', `${ref}/merge`, merge);
  else if (merged !== undefined) repository.git('update-ref', '-d', `${ref}/merge`);
}
