/** Jobs of a workflow: order by `needs`, conditions, matrix, the token's scopes, outputs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Level, Permissions } from '../github/accounts.ts';
import { githubContext, runnerContext } from './contexts.ts';
import { type Context, type Json, type Language, textOf } from './language.ts';
import { type Defaults, isTrue, runSteps, texts, withStatus } from './steps.ts';
import type { Conclusion, JobResult, JobRun, WorkflowOptions } from './workflow-run.ts';

interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: Json;
  readonly permissions?: Json;
  readonly strategy?: { readonly matrix?: Context };
  readonly env?: Context;
  readonly defaults?: { readonly run?: Defaults };
  readonly steps?: readonly Json[];
  readonly outputs?: Context;
  readonly uses?: string;
  readonly container?: Json;
}

export interface WorkflowRun {
  readonly options: WorkflowOptions;
  readonly language: Language;
  readonly content: Context;
  readonly name: string;
  readonly folder: string;
}

/** Scopes that a job can have. */
const SCOPES = [
  'actions',
  'checks',
  'contents',
  'deployments',
  'id-token',
  'issues',
  'packages',
  'pull-requests',
  'statuses',
];
const RESTRICTED: Permissions = { contents: 'read', packages: 'read' };

export async function runJobs(workflow: WorkflowRun): Promise<readonly JobResult[]> {
  const jobs = new Map(Object.entries(workflow.content['jobs'] as Record<string, Job>));
  const results = new Map<string, readonly JobResult[]>();
  while (results.size < jobs.size) {
    const next = [...jobs].find(([id, job]) => !results.has(id) && needsOf(job).every((need) => results.has(need)));
    if (next === undefined) throw new Error('the jobs of the workflow need one another in a circle');
    results.set(next[0], await runJob(workflow, next, results));
  }
  return [...results.values()].flat();
}

function needsOf(job: Job): readonly string[] {
  return typeof job.needs === 'string' ? [job.needs] : (job.needs ?? []);
}

type Results = ReadonlyMap<string, readonly JobResult[]>;

async function runJob(
  workflow: WorkflowRun,
  [id, job]: [string, Job],
  results: Results,
): Promise<readonly JobResult[]> {
  const permissions = permissionsOf(workflow, job);
  const needs = Object.fromEntries(needsOf(job).map((need) => [need, needOf(results.get(need) ?? [])]));
  const facts = { workflow: workflow.name, token: '', workspace: '' };
  const context = { github: githubContext(workflow.options, facts), needs, vars: { ...workflow.options.vars } };
  const all = Object.values(needs).map((need) => need['result']);
  const functions = new Map<string, () => Json>([
    ['success', () => all.every((result) => result === 'success')],
    ['failure', () => all.includes('failure')],
    ['always', () => true],
    ['cancelled', () => false],
  ]);
  const skipped = {
    id,
    matrix: {},
    conclusion: 'skipped' as const,
    permissions,
    outputs: {},
    steps: [],
    workspace: '',
  };
  if (!isTrue(workflow.language.evaluate(withStatus(job.if), context, functions))) return [skipped];
  if (job.uses !== undefined || job.container !== undefined)
    throw new Error(`job ${id}: the runner has no reusable workflows and no containers`);
  const runs: JobResult[] = [];
  for (const matrix of combinations(
    workflow.language.resolve((job.strategy?.matrix ?? {}) as Context, context) as Context,
  )) {
    runs.push(await runOne(workflow, { id, job, matrix, permissions, needs }));
  }
  return runs;
}

/** What `needs.<job>` says; a matrix counts as one job. */
function needOf(results: readonly JobResult[]): { [key: string]: Json } {
  const conclusions = results.map((one) => one.conclusion);
  const result: Conclusion = conclusions.includes('failure')
    ? 'failure'
    : conclusions.includes('success')
      ? 'success'
      : 'skipped';
  return { result, outputs: Object.assign({}, ...results.map((one) => one.outputs)) };
}

interface One {
  readonly id: string;
  readonly job: Job;
  readonly matrix: Context;
  readonly permissions: Readonly<Record<string, Level>>;
  readonly needs: Context;
}

async function runOne(workflow: WorkflowRun, { id, job, matrix, permissions, needs }: One): Promise<JobResult> {
  const { options, language, content } = workflow;
  const folder = path.join(
    workflow.folder,
    `${id}${Object.values(matrix)
      .map((one) => `-${textOf(one)}`)
      .join('')}`.replace(/[^\w-]/g, '_'),
  );
  const workspace = path.join(folder, 'work', options.github.name, options.github.name);
  const temp = path.join(folder, 'temp');
  for (const one of [workspace, temp]) mkdirSync(one, { recursive: true });
  writeFileSync(path.join(temp, 'event.json'), JSON.stringify(options.event.payload));
  const token = options.github.token(permissions);
  // Runs for a fork's pull request get no secrets.
  const secrets = options.event.fork ? {} : options.secrets;
  const contexts: Context = {
    github: githubContext(options, { workflow: workflow.name, token, workspace }),
    runner: runnerContext(temp),
    needs,
    matrix,
    strategy: {},
    vars: { ...options.vars },
    secrets: { ...secrets, GITHUB_TOKEN: token },
    inputs: {},
  };
  const run: JobRun = {
    options,
    language,
    token,
    workspace,
    temp,
    shared: workflow.folder,
    job: id,
    workflowName: workflow.name,
    contexts,
    steps: {},
    env: {},
    path: [],
    status: 'success',
    masks: [token, ...Object.values(secrets ?? {})],
  };
  for (const env of [content['env'], job.env])
    run.env = { ...run.env, ...texts(language.resolve((env ?? {}) as Context, { ...contexts, env: run.env })) };
  const defaults = { ...(content['defaults'] as Job['defaults'])?.run, ...job.defaults?.run };
  const steps = await runSteps(job.steps ?? [], defaults, run);
  const outputs = texts(
    language.resolve((job.outputs ?? {}) as Context, { ...contexts, env: run.env, steps: run.steps }),
  );
  return { id, matrix, conclusion: run.status, permissions, outputs, steps, workspace };
}

/** The job's own permissions replace the workflow's; what is not listed is none; forks only read. */
function permissionsOf({ options, content }: WorkflowRun, job: Job): Readonly<Record<string, Level>> {
  const declared = job.permissions ?? content['permissions'];
  const scopes = declared === undefined ? (options.defaultPermissions ?? RESTRICTED) : expanded(declared);
  if (!options.event.fork) return scopes;
  return Object.fromEntries(
    Object.entries(scopes).map(([scope, level]) => [scope, level === 'write' ? 'read' : level]),
  );
}

function expanded(declared: Json): Readonly<Record<string, Level>> {
  if (declared === 'read-all' || declared === 'write-all') {
    return Object.fromEntries(SCOPES.map((scope) => [scope, declared === 'read-all' ? 'read' : 'write']));
  }
  return (declared ?? {}) as Record<string, Level>;
}

/** The product of the matrix's lists, less `exclude`, plus `include` (which here only adds whole combinations). */
function combinations(matrix: Context): readonly Context[] {
  const { include = [], exclude = [], ...axes } = matrix;
  const product = Object.entries(axes).reduce<Context[]>(
    (all, [name, values]) => all.flatMap((one) => (values as Json[]).map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
  const kept = product.filter(
    (one) => !(exclude as Context[]).some((out) => Object.entries(out).every(([name, value]) => one[name] === value)),
  );
  const added = include as Context[];
  return Object.keys(axes).length === 0 && added.length > 0 ? added : [...kept, ...added];
}
