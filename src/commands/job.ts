import type { TrainyardError } from '../core/errors.ts';
import type { ObjectStore } from '../core/ports.ts';
import type { Outcome, Selection } from '../core/request.ts';
import type { ResolvedProject } from '../spec/resolved.ts';
import { nothingStored, withQuarantine } from '../stages/jobs/quarantine.ts';
import type { SpendingRun } from '../stages/jobs/spending.ts';
import type { Change } from './change.ts';
import type { Context } from './context.ts';
import { runName, type WorkflowEvent } from './event.ts';
import { selectionOf } from './review.ts';

export const JOBS = ['plan', 'materialise', 'train', 'evaluate', 'report'] as const;

/** One job of the five-job review. */
export interface JobRequest {
  readonly command: 'job';
  readonly job: (typeof JOBS)[number];
  readonly event: WorkflowEvent;
  readonly base?: string;
  /**
   * Absolute path of the folder by which jobs hand over: `plan/`, `rows/`, `held/`, `bundles/`, `evaluated/`; what a
   * job itself needs meanwhile lies in `work/`.
   */
  readonly folder: string;
  /** Seals of what earlier jobs handed over, by its name; from their outputs. */
  readonly seals: Readonly<Record<string, string>>;
  /** What this job may get and put in the store, where jobs hand over by it; from an output of an earlier job. */
  readonly ticket?: string;
  /** Models of one training job. */
  readonly models: readonly string[];
}

export type Job = (request: JobRequest, context: Context) => Promise<Outcome>;

/** Why a model has no result; written in place of it. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

export const FAILURE_FILE = 'failure.json';

export function failureOf({ code, message, fix }: TrainyardError): Failure {
  return { code, message, fix };
}

/** Both sides of a change for `planChange`, from objects of git alone. */
export async function selectionFor(change: Change, request: JobRequest, context: Context): Promise<Selection> {
  const { head, target } = change;
  await context.git.ensureCommits([head]);
  const base = request.base === undefined ? {} : { base: request.base };
  return selectionOf({ selection: { models: [], all: false, head, ...base }, target }, context);
}

/** The store as a change may use it: behind its quarantine, and none at all where a fork's run has no secrets. */
export function storesFor(change: Change, context: Context): (project: ResolvedProject) => ObjectStore {
  const { quarantine } = change;
  const open = sharedStores(change, context);
  return quarantine === undefined ? open : (project) => withQuarantine(open(project), quarantine);
}

/** The store that all changes share: for what no code of a change can have written. */
export function sharedStores(change: Change, context: Context): (project: ResolvedProject) => ObjectStore {
  const { target, trains, asked } = change;
  return target.fork && trains && !asked.comment ? () => nothingStored() : context.openStore;
}

/** Whose spending the trainings of this run are. */
export function spendingRun(change: Change, { event }: JobRequest, { clock }: Pick<Context, 'clock'>): SpendingRun {
  const { id, attempt } = event.run ?? { id: '0', attempt: 1 };
  const today = clock.now().toISOString().slice(0, 10);
  return { change: change.quarantine ?? 'merged', run: runName(id), attempt, today };
}
