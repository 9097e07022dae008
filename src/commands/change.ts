import { TrainyardError } from '../core/errors.ts';
import type { ForgeFacts, Git } from '../core/ports.ts';
import type { ReviewTarget } from '../core/request.ts';
import { askedBy, changeName, objectId, pullNumber, TRAIN_LABEL, targetOf, type WorkflowEvent } from './event.ts';

/** The change that a run of the five-job workflow is about: found from the event and from git, never from an artifact. */
export interface Change {
  readonly kind: 'change';
  readonly target: ReviewTarget;
  /** Commit whose tree is under review: the merge commit of a pull request. */
  readonly head: string;
  /** What people asked for beside the push itself. */
  readonly asked: { readonly label: boolean; readonly comment: boolean; readonly manual: boolean };
  /** Someone who may write has approved this very commit for self-hosted runners. */
  readonly approved: boolean;
  /** False where the training ran elsewhere, in a fork's own run, and only its bundle is taken in. */
  readonly trains: boolean;
  /** Where results go until the change is merged; absent for what is merged already. */
  readonly quarantine?: string;
}

/** An event that this workflow gets, and that asks for nothing. */
export interface Ignored {
  readonly kind: 'ignored';
  readonly why: string;
}

export interface ChangePorts {
  readonly git: Pick<Git, 'remoteRefs' | 'ensureCommits' | 'parents'>;
  readonly facts?: ForgeFacts;
}

const APPROVAL = /^trainyard:approve-([0-9a-f]{12,64})$/;
const COMMAND = /^\/trainyard train(?:[ \t]+([0-9a-f]{12,64}))?[ \t]*\r?$/m;

/** Label by which a maintainer lets a fork's commit train on self-hosted runners; a new commit needs a new one. */
export function approvalLabel(headSha: string): string {
  return `trainyard:approve-${headSha.slice(0, 12)}`;
}

/** Reads the change out of an event. Throws `event-malformed`, `event-refused` and what git and the forge throw. */
export async function changeOf(event: WorkflowEvent, ports: ChangePorts): Promise<Change | Ignored> {
  switch (event.name) {
    case 'pull_request':
      return fromPull(event);
    case 'workflow_run':
      return fromForkRun(event, ports);
    case 'issue_comment':
      return fromComment(event, ports);
    case 'merge_group':
    case 'push':
    case 'workflow_dispatch':
      return fromBranch(event);
    default:
      throw new TrainyardError({
        code: 'event-refused',
        message: `the event "${event.name}" starts no review; pull_request, merge_group, push, workflow_dispatch, workflow_run and issue_comment do`,
        fix: 'Correct "on:" of the workflow that calls the review.',
        exitCode: 2,
      });
  }
}

interface PullPayload {
  readonly action?: unknown;
  readonly label?: { readonly name?: unknown };
  readonly pull_request?: { readonly labels?: readonly { readonly name?: unknown }[] };
}

function fromPull(event: WorkflowEvent): Change | Ignored {
  const target = targetOf(event);
  const payload = (event.payload ?? {}) as PullPayload;
  const added = payload.action === 'labeled' ? String(payload.label?.name) : TRAIN_LABEL;
  if (!added.startsWith('trainyard:')) return { kind: 'ignored', why: 'the label that was added is none of ours' };
  const labels = (payload.pull_request?.labels ?? []).map((label) => String(label.name));
  const approved = labels.some((label) => {
    const sha = APPROVAL.exec(label)?.[1];
    return sha !== undefined && target.headSha.startsWith(sha);
  });
  return {
    kind: 'change',
    target,
    head: objectId(event.sha, 'GITHUB_SHA'),
    asked: askedBy(event),
    approved,
    trains: true,
    quarantine: `pull-${target.pull}`,
  };
}

function fromBranch(event: WorkflowEvent): Change {
  const quarantine = changeName(event);
  return {
    kind: 'change',
    target: targetOf(event),
    head: objectId(event.sha, 'GITHUB_SHA'),
    asked: askedBy(event),
    approved: true,
    trains: true,
    ...(quarantine === undefined ? {} : { quarantine }),
  };
}

interface RunPayload {
  readonly workflow_run?: {
    readonly event?: unknown;
    readonly head_sha?: unknown;
    readonly head_repository?: { readonly full_name?: unknown } | null;
  };
}

/** A fork's run could not write its report, so it is judged again here, by the default branch's workflow. */
async function fromForkRun(event: WorkflowEvent, { git }: ChangePorts): Promise<Change | Ignored> {
  const run = ((event.payload ?? {}) as RunPayload).workflow_run;
  if (run?.event !== 'pull_request') return { kind: 'ignored', why: 'the run was not about a pull request' };
  if (run.head_repository?.full_name === event.repository) {
    return { kind: 'ignored', why: 'the pull request is from this repository; its own run has reported' };
  }
  const headSha = objectId(run.head_sha, 'workflow_run.head_sha');
  const refs = await git.remoteRefs(['refs/pull/*/head', 'refs/pull/*/merge']);
  const numbers = [...refs].flatMap(([ref, id]) => {
    const number = /^refs\/pull\/(\d+)\/head$/.exec(ref)?.[1];
    return number !== undefined && id === headSha && refs.has(`refs/pull/${number}/merge`) ? [Number(number)] : [];
  });
  const pull = Math.max(0, ...numbers);
  if (pull === 0)
    return { kind: 'ignored', why: 'no open pull request has this head any more; a newer push supersedes it' };
  return mergedPull({ event, pull, headSha, fork: true, merge: refs.get(`refs/pull/${pull}/merge`) ?? '' }, { git });
}

interface FoundPull {
  readonly event: WorkflowEvent;
  readonly pull: number;
  readonly headSha: string;
  readonly fork: boolean;
  readonly merge: string;
}

async function mergedPull(found: FoundPull, { git }: Pick<ChangePorts, 'git'>): Promise<Change | Ignored> {
  const { event, pull, headSha, fork, merge } = found;
  await git.ensureCommits([merge]);
  const [base, head] = await git.parents(merge);
  if (base === undefined || head !== headSha) return { kind: 'ignored', why: 'the pull request has moved on since' };
  return {
    kind: 'change',
    target: { base, headSha, pull, fork, detailsUrl: event.runUrl },
    head: merge,
    asked: { label: true, comment: true, manual: true },
    approved: true,
    trains: false,
    quarantine: `pull-${pull}`,
  };
}

interface CommentPayload {
  readonly action?: unknown;
  readonly comment?: { readonly body?: unknown; readonly user?: { readonly login?: unknown } | null };
  readonly issue?: { readonly number?: unknown; readonly pull_request?: unknown };
}

/** `/trainyard train` by someone who may write; for a fork it has to name the commit, so that no later one is meant. */
async function fromComment(event: WorkflowEvent, { git, facts }: ChangePorts): Promise<Change | Ignored> {
  const { action, comment, issue } = (event.payload ?? {}) as CommentPayload;
  const command = COMMAND.exec(typeof comment?.body === 'string' ? comment.body.slice(0, 4_000) : '');
  if (action !== 'created' || issue?.pull_request === undefined || command === null) {
    return { kind: 'ignored', why: 'the comment asks for nothing' };
  }
  if (facts === undefined) return { kind: 'ignored', why: 'there is no token to ask GitHub about the author' };
  const login = String(comment?.user?.login);
  if (!(await facts.mayWrite(login))) return { kind: 'ignored', why: `${login} may not write to the repository` };
  const pull = await facts.pull(pullNumber(issue.number, 'issue.number'));
  const fork = pull.headRepository !== event.repository;
  const named = command[1];
  if (!pull.open) return { kind: 'ignored', why: 'the pull request is closed' };
  if (named === undefined ? fork : !pull.headSha.startsWith(named)) {
    return {
      kind: 'ignored',
      why: `the comment has to name the commit: /trainyard train ${pull.headSha.slice(0, 12)}`,
    };
  }
  const refs = await git.remoteRefs([`refs/pull/${pull.number}/merge`]);
  const merge = refs.get(`refs/pull/${pull.number}/merge`);
  if (merge === undefined) return { kind: 'ignored', why: 'the pull request conflicts with its base' };
  const found = await mergedPull({ event, pull: pull.number, headSha: pull.headSha, fork, merge }, { git });
  return found.kind === 'ignored'
    ? found
    : { ...found, trains: true, asked: { label: false, comment: true, manual: true } };
}
