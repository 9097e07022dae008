/** Pull requests that promote, reviews, deployments and started workflows. */
import { type Answer, type Context, type Operation, ok, paged, reads, refuse, writes } from './answers.ts';
import { pullJson, userJson } from './objects.ts';
import type { Data } from './schemas.ts';
import { type Pull, type State, syncPull } from './state.ts';

const PULLS = ['pull-requests'];

export const releaseOperations: readonly (readonly [string, Operation])[] = [
  ['pulls/get', reads(PULLS, (context) => withPull(context, (pull) => shown(context, pull)))],
  ['pulls/list', reads(PULLS, listPulls)],
  ['pulls/create', writes(PULLS, createPull)],
  ['pulls/update', writes(PULLS, (context) => withPull(context, (pull) => updatePull(context, pull)))],
  ['pulls/list-reviews', reads(PULLS, (context) => withPull(context, (pull) => reviewsOf(context, pull)))],
  ['repos/list-pull-requests-associated-with-commit', reads(PULLS, pullsOfCommit)],
  ['repos/list-deployments', reads(['deployments'], listDeployments)],
  ['repos/create-deployment', writes(['deployments'], createDeployment)],
  ['repos/create-deployment-status', writes(['deployments'], createStatus)],
  ['actions/create-workflow-dispatch', writes(['actions'], dispatch)],
];

function withPull({ params, state }: Context, run: (pull: Pull) => Answer): Answer {
  const pull = state.pulls.find((one) => one.number === Number(params.get('pull_number')));
  return pull === undefined ? refuse(404, 'Not Found') : run(pull);
}

function shown({ api, state }: Context, pull: Pull, status = 200): Answer {
  return ok(api.complete('pull-request', pullJson(state, pull)), status);
}

function simple({ api, state }: Context, pulls: readonly Pull[]): Data[] {
  return pulls.map((pull) => api.complete('pull-request-simple', pullJson(state, pull)));
}

function listPulls(context: Context): Answer {
  const { state, query } = context;
  const wanted = query.get('state') ?? 'open';
  const [base, head] = [query.get('base'), query.get('head')];
  const pulls = state.pulls.filter(
    (pull) =>
      (wanted === 'all' || pull.state === wanted) &&
      (base === null || pull.baseRef === base) &&
      (head === null || `${pull.fork ?? state.owner}:${pull.headRef}` === head),
  );
  return paged(context, simple(context, query.get('direction') === 'desc' ? pulls.reverse() : pulls));
}

function createPull(context: Context): Answer {
  const { state, token, body } = context;
  const [head, base] = [String(body['head']), String(body['base'])];
  const commit = state.repository.resolve(`refs/heads/${head}`);
  const invalid = (message: string) =>
    refuse(422, 'Validation Failed', { errors: [{ resource: 'PullRequest', code: 'custom', message }] });
  if (commit === undefined || state.repository.resolve(`refs/heads/${base}`) === undefined)
    return invalid('head or base is invalid');
  if (state.pulls.some((one) => one.state === 'open' && one.headRef === head && one.baseRef === base))
    return invalid(`A pull request already exists for ${state.owner}:${head}.`);
  if (state.repository.git('rev-list', '--count', `${base}..${head}`) === '0')
    return invalid(`No commits between ${base} and ${head}`);
  const pull: Pull = {
    number: 1 + state.pulls.length,
    title: String(body['title']),
    body: String(body['body'] ?? ''),
    headRef: head,
    baseRef: base,
    author: token.account,
    fork: undefined,
    state: 'open',
    draft: false,
    labels: [],
    reviews: [],
  };
  state.repository.git('update-ref', `refs/pull/${pull.number}/head`, commit);
  state.pulls.push(pull);
  syncPull(state, pull);
  return shown(context, pull, 201);
}

function updatePull(context: Context, pull: Pull): Answer {
  pull.title = String(context.body['title'] ?? pull.title);
  pull.body = String(context.body['body'] ?? pull.body);
  return shown(context, pull);
}

function reviewsOf(context: Context, pull: Pull): Answer {
  const { api } = context;
  return paged(
    context,
    pull.reviews.map(({ by, state, commit }, index) =>
      api.complete('pull-request-review', { id: 700 + index, user: userJson(by), state, commit_id: commit, body: '' }),
    ),
  );
}

function pullsOfCommit(context: Context): Answer {
  const sha = context.state.repository.resolve(context.params.get('commit_sha') ?? '');
  if (sha === undefined) return refuse(422, `No commit found for SHA: ${context.params.get('commit_sha')}`);
  return paged(
    context,
    simple(
      context,
      context.state.pulls.filter((pull) => pull.merged?.commit === sha),
    ),
  );
}

function listDeployments(context: Context): Answer {
  const { api, state, query } = context;
  const wanted = (name: string, value: string) => query.get(name) === null || query.get(name) === value;
  const found = state.deployments.filter(
    (one) => wanted('environment', one.environment) && wanted('task', one.task) && wanted('ref', one.sha),
  );
  return paged(
    context,
    [...found].reverse().map((one) => api.complete('deployment', { ...one, ref: one.sha, payload: {} })),
  );
}

function createDeployment(context: Context): Answer {
  const { api, state, body } = context;
  const sha = state.repository.resolve(String(body['ref']));
  if (sha === undefined) return refuse(422, 'No ref found');
  const required = body['required_contexts'];
  if (!Array.isArray(required) || required.length > 0) return refuse(409, 'Conflict: Commit status checks failed');
  const deployment = {
    id: state.nextId(),
    environment: String(body['environment']),
    task: String(body['task']),
    sha,
    description: String(body['description']),
    states: [],
  };
  state.deployments.push(deployment);
  return ok(api.complete('deployment', { ...deployment, ref: sha, payload: {} }), 201);
}

function createStatus({ api, state, params, body }: Context): Answer {
  const deployment = state.deployments.find((one) => one.id === Number(params.get('deployment_id')));
  if (deployment === undefined) return refuse(404, 'Not Found');
  deployment.states.push(String(body['state']));
  return ok(
    api.complete('deployment-status', {
      id: state.nextId(),
      state: body['state'],
      description: body['description'] ?? '',
    }),
    201,
  );
}

function dispatch({ state, params, body }: Context): Answer {
  state.dispatches.push({ workflow: params.get('workflow_id') ?? '', ref: String(body['ref']) });
  return { status: 204 };
}

/** The pull request of a number. */
export function pullNumbered(state: State, number: number): Pull {
  const pull = state.pulls.find((one) => one.number === number);
  if (pull === undefined) throw new Error(`there is no pull request #${number}`);
  return pull;
}
