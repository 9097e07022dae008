/** What goes into a run of a workflow and what comes out. */
import type { Level, Permissions } from '../github/accounts.ts';
import type { GitHubEvent } from '../github/events.ts';
import type { GitHub } from '../github/index.ts';
import type { AnnotationLine } from './commands.ts';
import type { Context, Json, Language } from './language.ts';

export interface WorkflowOptions {
  readonly github: GitHub;
  readonly event: GitHubEvent;
  /** Path of the workflow in the repository, read from the event's commit; or its text. */
  readonly workflow: string | { readonly path: string; readonly text: string };
  /** Node that runs JavaScript actions: `await node24()`. */
  readonly node: string;
  /** Folders for `uses: owner/repo@ref`, by `owner/repo`. */
  readonly actions?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** Added to the environment of every step. */
  readonly env?: Readonly<Record<string, string>>;
  /** What a workflow without `permissions:` gets; GitHub's restricted default when absent. */
  readonly defaultPermissions?: Permissions;
  /** Told of every process of a step, for the stand-in's kill faults. */
  readonly onStart?: (pid: number, step: string) => void;
  /** Folder for workspaces, kept afterwards; a temporary one that is removed when absent. */
  readonly folder?: string;
  /** Folder that actions/cache keeps between runs; one run's own when absent. */
  readonly cacheFolder?: string;
  /** Folder that keeps artifacts of runs, for workflows that read those of another; one run's own when absent. */
  readonly artifactsFolder?: string;
  /** Number of the run; tells a second run of the same event apart. */
  readonly runNumber?: number;
}

export type Conclusion = 'success' | 'failure' | 'skipped';

export interface StepResult {
  readonly id: string;
  readonly name: string;
  /** What happened, and what counts: they differ under `continue-on-error`. */
  readonly outcome: Conclusion;
  readonly conclusion: Conclusion;
  readonly exitCode: number | undefined;
  /** Standard output and error, secrets masked. */
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly AnnotationLine[];
}

export interface JobResult {
  readonly id: string;
  readonly matrix: Context;
  /** Labels of `runs-on`. */
  readonly runsOn: readonly string[];
  readonly conclusion: Conclusion;
  /** Scopes that the job's token had. */
  readonly permissions: Readonly<Record<string, Level>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepResult[];
  /** Folder of its checkout; there after the run only when `folder` was given. */
  readonly workspace: string;
}

export interface WorkflowResult {
  /** False when the event does not start this workflow; everything else is then empty. */
  readonly triggered: boolean;
  readonly conclusion: Conclusion;
  readonly jobs: readonly JobResult[];
  job(id: string): JobResult;
  /** Logs of all steps, for a failing test to print. */
  readonly log: string;
  /** Summaries of all steps, in order. */
  readonly summary: string;
}

/** What the steps of one job share. */
export interface JobRun {
  readonly options: WorkflowOptions;
  readonly language: Language;
  readonly token: string;
  readonly workspace: string;
  /** `RUNNER_TEMP`, also home and the files named by GITHUB_*. */
  readonly temp: string;
  /** Folder of the run's artifacts, shared by its jobs. */
  readonly shared: string;
  readonly job: string;
  readonly workflowName: string;
  /** Contexts beside `steps`, `env` and `job`. */
  readonly contexts: Context;
  readonly steps: Context;
  env: Record<string, string>;
  readonly path: string[];
  status: 'success' | 'failure';
  readonly masks: string[];
}

/** What a `uses:` step does in place of a process: returns its outputs and log, throws to fail. */
export type Shim = (
  inputs: Readonly<Record<string, string>>,
  run: JobRun,
) => Promise<{ readonly outputs?: Readonly<Record<string, string>>; readonly log?: string }>;

export type { Json };
