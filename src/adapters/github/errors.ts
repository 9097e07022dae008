import { messageOf, TrainyardError } from '../../core/errors.ts';

/** What was being done when GitHub answered with an error. */
export interface Attempt {
  /** `write the comment on pull request #7`. */
  readonly what: string;
  /** The scope that the job's `permissions:` needs for it. */
  readonly scope: 'pull-requests' | 'checks' | 'contents' | 'deployments' | 'actions';
  readonly access: 'read' | 'write';
}

export interface ErrorContext {
  readonly token: string;
  readonly apiUrl: string;
  readonly repository: string;
  /** Whether the pull request comes from another repository; absent when not known. */
  readonly fork?: boolean;
}

/** What an Octokit error tells, as far as we read it. */
interface Answer {
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  /** False when no response came: name not resolved, connection refused or lost, time-out. */
  readonly answered: boolean;
}

type Facts = { readonly code: string; readonly message: string; readonly fix: string };

/** The error to throw instead of Octokit's: a stable `github-*` code, the fact, the fix; never the token. */
export function translate(thrown: unknown, attempt: Attempt, context: ErrorContext): unknown {
  const answer = answerOf(thrown);
  if (answer === undefined) return thrown;
  const facts = factsOf(answer, attempt, context);
  const clean = (text: string) => redactToken(text, context.token);
  return new TrainyardError({
    code: facts.code,
    message: clean(facts.message),
    fix: clean(facts.fix),
    cause: new Error(clean(answer.message)),
  });
}

/** Takes the token, its Basic form and anything shaped like one of GitHub's tokens out of a text. */
export function redactToken(text: string, token: string): string {
  const forms = token === '' ? [] : [token, Buffer.from(`x-access-token:${token}`).toString('base64')];
  const without = forms.reduce((out, form) => out.split(form).join('***'), text);
  return without.replace(/\b(?:gh[pousr]_\w{16,}|github_pat_\w{16,})/g, '***');
}

/** Whether an error means that the token may not do this, so that a degraded answer is in order. */
export function isPermissionError(thrown: unknown): thrown is TrainyardError {
  return thrown instanceof TrainyardError && thrown.code === 'github-permission';
}

/** Whether what was to be changed belongs to another GitHub App. */
export function isOtherApp(thrown: unknown): boolean {
  return thrown instanceof TrainyardError && thrown.code === 'github-other-app';
}

export function isGone(thrown: unknown): boolean {
  return thrown instanceof TrainyardError && thrown.code === 'github-not-found';
}

/** Whether the request may have been carried out although no good answer came. */
export function isUncertain(thrown: unknown): boolean {
  return thrown instanceof TrainyardError && ['github-unreachable', 'github-unavailable'].includes(thrown.code);
}

/** The YAML that gives a job what Trainyard's review needs. */
export const PERMISSIONS_YAML = ['permissions:', '  contents: read', '  pull-requests: write', '  checks: write'].join(
  '\n',
);

/** A job that releases needs other scopes than one that reviews. */
function permissionsFor({ scope, access }: Attempt): string {
  return PERMISSIONS_YAML.includes(scope) ? PERMISSIONS_YAML : `permissions:\n  ${scope}: ${access}`;
}

function answerOf(thrown: unknown): Answer | undefined {
  if (!(thrown instanceof Error) || !('status' in thrown) || typeof thrown.status !== 'number') return undefined;
  const response = 'response' in thrown ? (thrown.response as { headers?: Answer['headers'] } | undefined) : undefined;
  return {
    status: thrown.status,
    message: messageOf(thrown),
    headers: response?.headers ?? {},
    answered: response !== undefined,
  };
}

function factsOf(answer: Answer, attempt: Attempt, context: ErrorContext): Facts {
  if (!answer.answered) return unreachable(answer, attempt, context);
  if (isRateLimit(answer)) return rateLimited(answer, attempt);
  switch (answer.status) {
    case 401:
      return badCredentials(attempt, context);
    case 403:
      return forbidden(answer, attempt, context);
    case 404:
    case 410:
      return notFound(answer, attempt, context);
    case 422:
      return rejected(answer, attempt);
    default:
      return answer.status >= 500 ? unavailable(answer, attempt) : unexpected(answer, attempt, context);
  }
}

function unreachable(answer: Answer, attempt: Attempt, context: ErrorContext): Facts {
  return {
    code: 'github-unreachable',
    message: `could not ${attempt.what}: no answer from ${context.apiUrl} (${answer.message})`,
    fix: 'Check the network, the proxy and the API address (GITHUB_API_URL) of this machine, then run again; nothing is doubled by a second run.',
  };
}

/** Primary limits answer 403 or 429 with no requests left, secondary ones name themselves. */
function isRateLimit(answer: Answer): boolean {
  if (answer.status === 429) return true;
  if (answer.status !== 403) return false;
  return String(answer.headers['x-ratelimit-remaining']) === '0' || /rate limit/i.test(answer.message);
}

function rateLimited(answer: Answer, attempt: Attempt): Facts {
  const after = answer.headers['retry-after'];
  const reset = Number(answer.headers['x-ratelimit-reset']);
  const when =
    after !== undefined ? `in ${after} s` : reset > 0 ? `at ${new Date(reset * 1000).toISOString()}` : 'later';
  return {
    code: 'github-rate-limit',
    message: `could not ${attempt.what}: GitHub's rate limit is used up, and the wait is longer than we wait`,
    fix: `Run again ${when}. A token of a GitHub App of your own has a larger limit than the default token's 1,000 requests an hour.`,
  };
}

function badCredentials(attempt: Attempt, context: ErrorContext): Facts {
  return {
    code: 'github-credentials',
    message: `could not ${attempt.what}: GitHub does not accept the token (401)`,
    fix: `Pass a valid token for ${context.repository} on ${context.apiUrl}; in a workflow that is the default of the input "token". A job's token ends with its job.`,
  };
}

function forbidden(answer: Answer, attempt: Attempt, context: ErrorContext): Facts {
  if (/can only be modified by the GitHub App/i.test(answer.message)) return otherApp(attempt);
  if (/authenticate via a GitHub App/i.test(answer.message)) return needsApp(attempt);
  if (!/not accessible by/i.test(answer.message)) return forbiddenOtherwise(answer, attempt);
  const missing = `the token has no permission "${attempt.scope}: ${attempt.access}"`;
  if (context.fork === true) {
    return {
      code: 'github-permission',
      message: `could not ${attempt.what}: ${missing}. The pull request comes from a fork, and GitHub gives its "pull_request" runs a read-only token, whatever "permissions:" says`,
      fix: 'Nothing to fix for this run: the report is in the step summary, and the verdict is the exit code. To comment on pull requests from forks, report from a second workflow that is triggered by "workflow_run" and checks out nothing.',
    };
  }
  return {
    code: 'github-permission',
    message: `could not ${attempt.what}: ${missing}`,
    fix: `Add this to the job that runs Trainyard (a job's permissions replace the workflow's, and what is not listed is "none"):\n${permissionsFor(attempt)}`,
  };
}

function otherApp(attempt: Attempt): Facts {
  return {
    code: 'github-other-app',
    message: `could not ${attempt.what}: another GitHub App made it`,
    fix: 'Run Trainyard with one token only, so that one App owns its check.',
  };
}

function needsApp(attempt: Attempt): Facts {
  return {
    code: 'github-permission',
    message: `could not ${attempt.what}: GitHub lets only Apps write checks, and this token is a person's`,
    fix: 'Use the workflow\'s own token (leave out the input "token") or the token of a GitHub App.',
  };
}

function forbiddenOtherwise(answer: Answer, attempt: Attempt): Facts {
  return {
    code: 'github-forbidden',
    message: `could not ${attempt.what}: GitHub forbids it: ${answer.message}`,
    fix: "Read GitHub's reason: it is often single sign-on, an IP allow-list, a locked conversation or an archived repository.",
  };
}

function notFound(answer: Answer, attempt: Attempt, context: ErrorContext): Facts {
  return {
    code: 'github-not-found',
    message: `could not ${attempt.what}: not there, or not visible to this token (${answer.status})`,
    fix: `Check that ${context.repository} exists on ${context.apiUrl} and that the token may read it; GitHub answers 404 for what a token may not see.`,
  };
}

function rejected(answer: Answer, attempt: Attempt): Facts {
  if (/too long/i.test(answer.message)) {
    return {
      code: 'github-too-long',
      message: `could not ${attempt.what}: GitHub refuses texts over 65,536 characters`,
      fix: 'The report keeps to 60,000 characters by leaving sections out, so this is a defect of Trainyard: please report it. The whole report is in the step summary.',
    };
  }
  return {
    code: 'github-rejected',
    message: `could not ${attempt.what}: GitHub rejected the request: ${answer.message}`,
    fix: 'If the commit or the pull request is gone, run again on the newest one; otherwise this is a defect of Trainyard: please report it with this message.',
  };
}

function unavailable(answer: Answer, attempt: Attempt): Facts {
  return {
    code: 'github-unavailable',
    message: `could not ${attempt.what}: GitHub answered ${answer.status}, also after repeated tries`,
    fix: 'See https://www.githubstatus.com, then run the job again; nothing is trained or posted twice.',
  };
}

function unexpected(answer: Answer, attempt: Attempt, context: ErrorContext): Facts {
  return {
    code: 'github-unexpected',
    message: `could not ${attempt.what}: ${context.apiUrl} answered ${answer.status}: ${answer.message}`,
    fix: 'Check that the API address is right; on GitHub Enterprise Server it ends in /api/v3.',
  };
}
