import { EXIT, TrainyardError } from '../core/errors.ts';
import type { Request, ReviewTarget } from '../core/request.ts';
import type { TrainingAsked } from '../stages/plan/refused.ts';

/** What the runner tells an Action about why it runs. */
export interface WorkflowEvent {
  readonly name: string;
  readonly payload: unknown;
  /** `owner/name` of the repository the workflow runs in. */
  readonly repository: string;
  /** Commit that was checked out: the merge commit of a pull request. */
  readonly sha: string;
  readonly selfHosted: boolean;
  /** Page of the workflow run. */
  readonly runUrl: string;
  /** Id of the workflow run, and its attempt from 1. */
  readonly run?: { readonly id: string; readonly attempt: number };
}

/** The part of the payloads that is read; everything in it is the sender's text until checked. */
interface Payload {
  readonly pull_request?: {
    readonly number?: unknown;
    readonly head?: { readonly sha?: unknown; readonly repo?: { readonly full_name?: unknown } | null };
    readonly base?: { readonly sha?: unknown };
    readonly labels?: readonly { readonly name?: unknown }[];
  };
  readonly merge_group?: { readonly head_sha?: unknown; readonly base_sha?: unknown };
  readonly before?: unknown;
}

/** Events that hand a write token or secrets to a run a stranger can start. */
const UNTRUSTED = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);

export const TRAIN_LABEL = 'trainyard:train';

/** What people asked for beside the event itself. What is merged or queued has been let through by people already. */
export function askedBy({ name, payload }: Pick<WorkflowEvent, 'name' | 'payload'>): TrainingAsked['asked'] {
  const pull = ((payload ?? {}) as Payload).pull_request;
  if (pull !== undefined) {
    const labels = (pull.labels ?? []).map((label) => String(label.name));
    return { label: labels.includes(TRAIN_LABEL), comment: false, manual: false };
  }
  const manual = name === 'workflow_dispatch';
  return { label: !manual, comment: !manual, manual };
}

/** The change whose budget an event's trainings count in; absent for what is merged to the default branch. */
export function changeName(event: WorkflowEvent): string | undefined {
  const payload = (event.payload ?? {}) as Payload & { ref?: unknown; repository?: { default_branch?: unknown } };
  if (payload.pull_request !== undefined) return `pull-${pullNumber(payload.pull_request.number)}`;
  const merged = event.name === 'push' && payload.ref === `refs/heads/${String(payload.repository?.default_branch)}`;
  return merged ? undefined : event.name.replace('_', '-');
}

/** The review that an event asks for. Throws `event-refused` for events that must never train. */
export function reviewRequest(event: WorkflowEvent, base?: string): Request {
  if (UNTRUSTED.has(event.name)) throw refused(event.name);
  const target = targetOf(event);
  return {
    command: 'review',
    selection: { models: [], all: false, head: 'HEAD', ...(base !== undefined && { base }) },
    target,
    training: {
      asked: askedBy(event),
      change: changeName(event) ?? 'merged',
      run: runName(event.run?.id ?? '0'),
      attempt: event.run?.attempt ?? 1,
    },
    ...(target.fork && event.selfHosted ? { trainRefused: FORK_ON_SELF_HOSTED } : {}),
  };
}

/** Id of a workflow run as it stands in the keys of a store. */
export function runName(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9]/g, '');
}

const FORK_ON_SELF_HOSTED =
  'the change comes from a fork, and code from a fork never trains on a self-hosted runner without approval';

/** Whether an event is a fork's own, whose token may only read. */
export function isFromFork({ payload, repository }: WorkflowEvent): boolean {
  const pull = ((payload ?? {}) as Payload).pull_request;
  return pull !== undefined && pull.head?.repo?.full_name !== repository;
}

/** The target of events that carry it themselves. Throws `event-malformed`. */
export function targetOf(event: WorkflowEvent): ReviewTarget {
  const payload = (event.payload ?? {}) as Payload;
  const detailsUrl = event.runUrl;
  const pull = payload.pull_request;
  if (pull !== undefined) {
    const headRepository = pull.head?.repo?.full_name;
    return {
      base: objectId(pull.base?.sha, 'pull_request.base.sha'),
      headSha: objectId(pull.head?.sha, 'pull_request.head.sha'),
      pull: pullNumber(pull.number),
      fork: headRepository !== event.repository,
      detailsUrl,
    };
  }
  if (payload.merge_group !== undefined) {
    return {
      base: objectId(payload.merge_group.base_sha, 'merge_group.base_sha'),
      headSha: objectId(payload.merge_group.head_sha, 'merge_group.head_sha'),
      fork: false,
      detailsUrl,
    };
  }
  const before = typeof payload.before === 'string' && !/^0*$/.test(payload.before) ? payload.before : undefined;
  return {
    ...(before === undefined ? {} : { base: objectId(before, 'before') }),
    headSha: event.sha,
    fork: false,
    detailsUrl,
  };
}

export function objectId(value: unknown, where: string): string {
  if (typeof value === 'string' && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(value)) return value;
  throw malformed(where, value, 'a commit id of 40 hex digits');
}

export function pullNumber(value: unknown, where = 'pull_request.number'): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
  throw malformed(where, value, 'a positive whole number');
}

function malformed(where: string, value: unknown, allowed: string): TrainyardError {
  return new TrainyardError({
    code: 'event-malformed',
    message: `the event's ${where} is ${JSON.stringify(value)?.slice(0, 80) ?? 'missing'}; it has to be ${allowed}`,
    fix: 'Run this Action on pull_request, merge_group, push or workflow_dispatch, with the payload GitHub sends.',
    exitCode: EXIT.invalid,
  });
}

function refused(name: string): TrainyardError {
  return new TrainyardError({
    code: 'event-refused',
    message: `the event "${name}" runs with the base repository's token and must never run a change's training`,
    fix: 'Use "on: pull_request" (and "merge_group") for the review.',
    exitCode: EXIT.invalid,
  });
}
