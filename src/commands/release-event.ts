import type { Actor } from '../core/actor.ts';
import { EXIT, TrainyardError } from '../core/errors.ts';
import type { WorkflowEvent } from './event.ts';
import type { Ask, AskRequest, ReconcileRequest } from './reconcile.ts';

export interface RunFacts {
  readonly by?: Actor;
  /** Path of the workflow file that runs. */
  readonly workflow?: string;
}

interface Payload {
  readonly ref?: unknown;
  readonly ref_type?: unknown;
  readonly inputs?: Readonly<Record<string, unknown>> | null;
  readonly sender?: { readonly login?: unknown; readonly id?: unknown };
}

/** Events after which there may be something to do. What they say is a hint: the state of all refs is read anyway. */
const EVENTS = new Set([
  'push',
  'delete',
  'create',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'pull_request',
  'pull_request_target',
  'workflow_run',
]);

/** The request of an event. A dispatch may carry what a person asks. Throws `event-refused` and `input-invalid`. */
export function releaseRequest(event: WorkflowEvent, facts: RunFacts): ReconcileRequest | AskRequest {
  if (!EVENTS.has(event.name)) {
    throw new TrainyardError({
      code: 'event-refused',
      message: `the event "${event.name}" starts no reconcile; ${[...EVENTS].join(', ')} do`,
      fix: 'Correct "on:" of the workflow that reconciles.',
      exitCode: EXIT.invalid,
    });
  }
  const payload = (event.payload ?? {}) as Payload;
  const { by } = facts;
  const asked = event.name === 'workflow_dispatch' ? askOf(payload.inputs ?? {}) : undefined;
  if (asked !== undefined) return { command: 'ask', dryRun: false, ...asked, ...(by && { by }) };
  const trigger = triggerOf(event, payload, facts);
  return { command: 'reconcile', dryRun: false, ...(trigger && { trigger }), ...(by && { by }) };
}

function triggerOf(event: WorkflowEvent, payload: Payload, { workflow }: RunFacts): ReconcileRequest['trigger'] {
  if (typeof payload.ref !== 'string') return undefined;
  const { login, id } = payload.sender ?? {};
  if (typeof login !== 'string') return undefined;
  const by: Actor = { login, ...(typeof id === 'number' && { id: String(id) }), proof: 'authenticated' };
  const full = payload.ref.startsWith('refs/')
    ? payload.ref
    : `refs/${payload.ref_type === 'branch' ? 'heads' : 'tags'}/${payload.ref}`;
  const pushed = event.name === 'push' && full.startsWith('refs/tags/') && workflow !== undefined;
  return { ref: full, by, ...(event.name === 'delete' && { deleted: true as const }), ...(pushed && { workflow }) };
}

const ASKS = ['rollback', 'promote', 'promote-now', 'pause', 'resume', 'abort'] as const;

/** Inputs `ask`, `model`, `environment`, `version`, `reason`, `force`, `accept` of a dispatch; nothing asked: a plain reconcile. */
function askOf(inputs: Readonly<Record<string, unknown>>): Omit<AskRequest, 'command' | 'dryRun'> | undefined {
  // An input of type boolean comes as one, or as its text, by the way it was started.
  const text = (name: string) => String(inputs[name] ?? '').trim();
  const name = text('ask');
  if (name === '' || name === 'reconcile') return undefined;
  const kind = ASKS.find((one) => one === name);
  if (kind === undefined || text('model') === '') {
    throw new TrainyardError({
      code: 'input-invalid',
      message: `the dispatch asks "${name}" for the model "${text('model')}"; it can ask ${ASKS.join(', ')}, for a model`,
      fix: 'Start the workflow again with both inputs, or with neither.',
      exitCode: EXIT.invalid,
    });
  }
  const environment = text('environment');
  return {
    ask: withDetails(kind, text),
    model: text('model'),
    reason: text('reason'),
    ...(environment !== '' && { environment }),
  };
}

function withDetails(kind: (typeof ASKS)[number], text: (name: string) => string): Ask {
  const version = text('version');
  const accept = text('accept')
    .split(',')
    .map((check) => check.trim())
    .filter((check) => check !== '');
  if (kind === 'rollback') return { kind, ...(version !== '' && { to: version }) };
  if (kind === 'promote') return { kind, force: text('force') === 'true', ...(version !== '' && { version }) };
  return { kind, ...(kind === 'resume' && accept.length > 0 && { accept }) };
}
