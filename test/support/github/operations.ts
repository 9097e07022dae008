/** What each REST operation does, by its name in GitHub's description. */
import { type Answer, type Context, type Operation, ok, paged, reads, refuse, writes } from './answers.ts';
import { checkJson, commentJson, repositoryJson } from './objects.ts';
import { releaseOperations } from './release-operations.ts';
import type { Data } from './schemas.ts';
import { settingsOperations } from './settings-operations.ts';
import type { Check, Comment } from './state.ts';

const COMMENT_LIMIT = 65_536;
const CONVERSATION = ['pull-requests', 'issues'];

export const operations: ReadonlyMap<string, Operation> = new Map([
  ['rate-limit/get', reads([], rateLimit)],
  ['repos/get', reads([], ({ api, state }) => ok(api.complete('full-repository', repositoryJson(state))))],
  ['repos/get-collaborator-permission-level', reads([], collaborator)],
  ['issues/list-comments', reads(CONVERSATION, listComments)],
  [
    'issues/get-comment',
    reads(CONVERSATION, (context) => withComment(context, (comment) => ok(shown(context, comment)))),
  ],
  ['issues/create-comment', writes(CONVERSATION, createComment)],
  [
    'issues/update-comment',
    writes(CONVERSATION, (context) => withComment(context, (comment) => editComment(context, comment))),
  ],
  [
    'issues/delete-comment',
    writes(CONVERSATION, (context) => withComment(context, (comment) => dropComment(context, comment))),
  ],
  ['checks/create', writes(['checks'], createCheck)],
  ['checks/update', writes(['checks'], (context) => withCheck(context, (check) => editCheck(context, check)))],
  [
    'checks/get',
    reads(['checks'], (context) => withCheck(context, (check) => ok(checkJson(context.api, context.state, check)))),
  ],
  [
    'checks/list-annotations',
    reads(['checks'], (context) =>
      withCheck(context, (check) => paged(context, check.annotations.map(annotationJson))),
    ),
  ],
  ['checks/list-for-ref', reads(['checks'], listChecks)],
  ...releaseOperations,
  ...settingsOperations,
  ['git/get-ref', reads(['contents'], getRef)],
  ['git/list-matching-refs', reads(['contents'], matchingRefs)],
]);

function rateLimit({ api }: Context): Answer {
  const rate = { limit: 1000, remaining: 999, reset: 1_790_003_600, used: 1 };
  return ok(api.complete('rate-limit-overview', { rate, resources: { core: rate } }));
}

function listComments(context: Context): Answer {
  const number = Number(context.params.get('issue_number'));
  if (!context.state.pulls.some((pull) => pull.number === number)) return refuse(404, 'Not Found');
  const comments = context.state.comments.filter((comment) => comment.pull === number);
  return paged(
    context,
    comments.map((comment) => shown(context, comment)),
  );
}

function shown({ api, state }: Context, comment: Comment): Data {
  return commentJson(api, state, comment);
}

function withComment(context: Context, run: (comment: Comment) => Answer): Answer {
  const id = Number(context.params.get('comment_id'));
  const comment = context.state.comments.find((one) => one.id === id);
  return comment === undefined ? refuse(404, 'Not Found') : run(comment);
}

function createComment(context: Context): Answer {
  const { state, token, body } = context;
  const pull = Number(context.params.get('issue_number'));
  if (!state.pulls.some((one) => one.number === pull)) return refuse(404, 'Not Found');
  const text = String(body['body']);
  if (text.length > COMMENT_LIMIT) return tooLong();
  const comment = { id: state.nextId(), pull, author: token.account, body: text, app: token.app, edits: 0 };
  state.comments.push(comment);
  return ok(shown(context, comment), 201);
}

function editComment(context: Context, comment: Comment): Answer {
  const text = String(context.body['body']);
  if (text.length > COMMENT_LIMIT) return tooLong();
  comment.body = text;
  comment.edits += 1;
  return ok(shown(context, comment));
}

function dropComment({ state }: Context, comment: Comment): Answer {
  state.comments.splice(state.comments.indexOf(comment), 1);
  return { status: 204 };
}

function tooLong(): Answer {
  const message = `Body is too long (maximum is ${COMMENT_LIMIT} characters)`;
  return refuse(422, 'Validation Failed', {
    errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }],
  });
}

function createCheck(context: Context): Answer {
  const { state, token, body } = context;
  if (token.app === undefined) return refuse(403, 'You must authenticate via a GitHub App.');
  const sha = String(body['head_sha']);
  if (state.repository.resolve(sha) === undefined) return refuse(422, `No commit found for SHA: ${sha}`);
  const check: Check = {
    id: state.nextId(),
    app: token.app,
    headSha: sha,
    name: String(body['name']),
    externalId: '',
    detailsUrl: 'https://github.invalid/',
    status: 'queued',
    conclusion: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
    writes: 0,
  };
  state.checks.push(check);
  writeCheck(check, body);
  return ok(checkJson(context.api, state, check), 201);
}

function editCheck(context: Context, check: Check): Answer {
  if (context.token.app?.id !== check.app.id) {
    const message = `Invalid app_id \`${check.app.id}\` - check run can only be modified by the GitHub App that created it.`;
    return refuse(403, message);
  }
  writeCheck(check, context.body);
  return ok(checkJson(context.api, context.state, check));
}

/** Annotations are appended, everything else replaced; a conclusion completes the check. */
function writeCheck(check: Check, body: Data): void {
  const output = body['output'] as Data | undefined;
  check.writes += 1;
  check.name = String(body['name'] ?? check.name);
  check.externalId = String(body['external_id'] ?? check.externalId);
  check.detailsUrl = String(body['details_url'] ?? check.detailsUrl);
  check.conclusion = (body['conclusion'] as string | undefined) ?? null;
  check.status = check.conclusion === null ? String(body['status'] ?? check.status) : 'completed';
  if (output === undefined) return;
  check.title = (output['title'] as string | undefined) ?? check.title;
  check.summary = String(output['summary']);
  check.text = (output['text'] as string | undefined) ?? check.text;
  check.annotations.push(...((output['annotations'] ?? []) as Data[]));
}

function annotationJson(annotation: Data): Data {
  return { start_column: null, end_column: null, title: null, raw_details: null, blob_href: '', ...annotation };
}

function withCheck(context: Context, run: (check: Check) => Answer): Answer {
  const id = Number(context.params.get('check_run_id'));
  const check = context.state.checks.find((one) => one.id === id);
  return check === undefined ? refuse(404, 'Not Found') : run(check);
}

function listChecks(context: Context): Answer {
  const { api, state, query, params } = context;
  const sha = state.repository.resolve(params.get('ref') ?? '');
  if (sha === undefined) return refuse(422, `No commit found for SHA: ${params.get('ref')}`);
  const name = query.get('check_name');
  const all = state.checks.filter((check) => check.headSha === sha && (name === null || check.name === name));
  const seen = query.get('filter') === 'all' ? all : latest(all);
  // Newest first, as the host lists them.
  const runs = [...seen].reverse().map((check) => checkJson(api, state, check));
  return paged(context, runs, (page) => ({ total_count: runs.length, check_runs: page }));
}

function latest(checks: readonly Check[]): readonly Check[] {
  return [...new Map(checks.map((check) => [`${check.app.id} ${check.name}`, check])).values()];
}

/** Accounts called `reader` or starting with it only read; everyone else writes. */
function collaborator({ api, state, params }: Context): Answer {
  const login = params.get('username') ?? '';
  const permission = /^(reader|stranger)/.test(login) ? 'read' : 'write';
  const user = { login, id: 1, type: 'User', site_admin: false };
  return ok(
    api.complete('repository-collaborator-permission', {
      permission,
      role_name: permission,
      user: state.repo === '' ? null : user,
    }),
  );
}

function getRef(context: Context): Answer {
  const found = refsOf(context, `refs/${context.params.get('ref')}`).find(
    (ref) => ref['ref'] === `refs/${context.params.get('ref')}`,
  );
  return found === undefined ? refuse(404, 'Not Found') : ok(found);
}

function matchingRefs(context: Context): Answer {
  return ok(refsOf(context, `refs/${context.params.get('ref')}`));
}

function refsOf({ api, state }: Context, prefix: string): Data[] {
  const lines = state.repository.git('for-each-ref', '--format=%(refname) %(objectname) %(objecttype)').split('\n');
  return lines
    .map((line) => line.split(' ') as [string, string, string])
    .filter(([ref]) => ref.startsWith(prefix))
    .map(([ref, sha, type]) => api.complete('git-ref', { ref, object: { sha, type } }));
}
