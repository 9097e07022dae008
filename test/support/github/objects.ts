/** State as GitHub's JSON objects: what matters here; the rest is filled in from GitHub's description. */
import type { Account } from './accounts.ts';
import type { Api } from './routes.ts';
import type { Data } from './schemas.ts';
import { type Check, type Comment, headOf, type Pull, type State } from './state.ts';

export function userJson(account: Account): Data {
  return { login: account.login, id: account.id, type: account.type, site_admin: false };
}

export function repositoryJson(state: State, fork?: string): Data {
  const owner = fork ?? state.owner;
  return {
    id: fork === undefined ? 77 : 78,
    name: state.repo,
    full_name: `${owner}/${state.repo}`,
    owner: { login: owner, id: 10, type: 'User' },
    private: state.private,
    visibility: state.private ? 'private' : 'public',
    fork: fork !== undefined,
    default_branch: 'main',
    url: `${state.url}/api/v3/repos/${owner}/${state.repo}`,
    html_url: `${state.url}/${owner}/${state.repo}`,
    clone_url: `${state.url}/${owner}/${state.repo}.git`,
  };
}

export function labelJson(state: State, name: string, id: number): Data {
  const url = `${state.url}/api/v3/repos/${state.owner}/${state.repo}/labels/${encodeURIComponent(name)}`;
  return { id, node_id: `L_${id}`, url, name, color: 'ededed', default: false, description: null };
}

export function pullJson(state: State, pull: Pull): Data {
  const base = state.repository.resolve(`refs/heads/${pull.baseRef}`);
  return {
    id: 5000 + pull.number,
    number: pull.number,
    title: pull.title,
    body: pull.body,
    state: pull.state,
    draft: pull.draft,
    locked: false,
    user: userJson(pull.author),
    labels: pull.labels.map((name, index) => labelJson(state, name, index + 1)),
    html_url: `${state.url}/${state.owner}/${state.repo}/pull/${pull.number}`,
    head: {
      ref: pull.headRef,
      label: `${pull.fork ?? state.owner}:${pull.headRef}`,
      sha: headOf(state, pull),
      repo: repositoryJson(state, pull.fork),
    },
    base: { ref: pull.baseRef, label: `${state.owner}:${pull.baseRef}`, sha: base, repo: repositoryJson(state) },
    merge_commit_sha: pull.merged?.commit ?? state.repository.resolve(`refs/pull/${pull.number}/merge`) ?? null,
    merged: pull.merged !== undefined,
    merged_at: pull.merged === undefined ? null : '2026-11-25T12:00:00Z',
    merged_by: pull.merged === undefined ? null : userJson(pull.merged.by),
    mergeable: state.repository.resolve(`refs/pull/${pull.number}/merge`) !== undefined,
  };
}

export function commentJson(api: Api, state: State, comment: Comment): Data {
  const whole = api.complete('issue-comment', {
    id: comment.id,
    body: comment.body,
    user: userJson(comment.author),
    html_url: `${state.url}/${state.owner}/${state.repo}/pull/${comment.pull}#issuecomment-${comment.id}`,
    issue_url: `${state.url}/api/v3/repos/${state.owner}/${state.repo}/issues/${comment.pull}`,
    author_association: 'NONE',
  });
  return { ...whole, performed_via_github_app: comment.app === undefined ? null : appJson(api, comment.app) };
}

export function checkJson(api: Api, state: State, check: Check): Data {
  return api.complete('check-run', {
    id: check.id,
    name: check.name,
    head_sha: check.headSha,
    external_id: check.externalId,
    status: check.status,
    conclusion: check.conclusion,
    details_url: check.detailsUrl,
    html_url: `${state.url}/${state.owner}/${state.repo}/runs/${check.id}`,
    app: appJson(api, check.app),
    pull_requests: [],
    output: {
      title: check.title,
      summary: check.summary,
      text: check.text,
      annotations_count: check.annotations.length,
    },
  });
}

function appJson(api: Api, app: { readonly id: number; readonly slug: string }): Data {
  return api.complete('nullable-integration', { id: app.id, slug: app.slug, name: app.slug });
}
