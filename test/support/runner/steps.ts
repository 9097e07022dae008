/** The steps of one job, in order: conditions, environment, processes, and what runs at the end. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runAction } from './action.ts';
import { type Executed, execute } from './execute.ts';
import { type Context, type Functions, type Json, textOf } from './language.ts';
import type { JobRun, StepResult } from './workflow-run.ts';

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: Json;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Context;
  readonly env?: Context;
  readonly shell?: string;
  readonly 'working-directory'?: string;
  readonly 'continue-on-error'?: Json;
  readonly 'timeout-minutes'?: Json;
}

export interface Defaults {
  readonly shell?: string;
  readonly 'working-directory'?: string;
}

type Post = () => Promise<StepResult>;

const MINUTE_MS = 60_000;
const STEP_MINUTES = 10;

export async function runSteps(
  steps: readonly Json[],
  defaults: Defaults,
  run: JobRun,
): Promise<readonly StepResult[]> {
  const results: StepResult[] = [];
  const posts: Post[] = [];
  for (const [index, raw] of steps.entries()) {
    const step = { ...defaults, ...(raw as Step) };
    const result = await runStep(step, { run, posts, index });
    results.push(result);
    if (result.conclusion === 'failure') run.status = 'failure';
    if (step.id !== undefined) {
      run.steps[step.id] = { outputs: { ...result.outputs }, outcome: result.outcome, conclusion: result.conclusion };
    }
  }
  for (const post of posts.reverse()) results.push(await post());
  return results;
}

interface Place {
  readonly run: JobRun;
  readonly posts: Post[];
  readonly index: number;
}

async function runStep(step: Step, place: Place): Promise<StepResult> {
  const { run, index } = place;
  const context = contextOf(run);
  const name = textOf(run.language.resolve(step.name ?? step.uses ?? step.run?.split('\n')[0] ?? '', context));
  const facts = { id: step.id ?? `__${index}`, name };
  if (!holds(step.if, context, run)) {
    return {
      ...facts,
      outcome: 'skipped',
      conclusion: 'skipped',
      exitCode: undefined,
      log: '',
      summary: '',
      outputs: {},
      annotations: [],
    };
  }
  const env = texts(run.language.resolve(step.env ?? {}, context, statusFunctions(run)));
  const executed = await attempt(() => start(step, { ...place, name, env, context }));
  const outcome = executed.exitCode === 0 ? 'success' : 'failure';
  const forgiven = textOf(run.language.resolve(step['continue-on-error'] ?? false, context)) === 'true';
  return { ...facts, ...shown(executed), outcome, conclusion: forgiven ? 'success' : outcome };
}

/** What the runner itself cannot do fails the step, as on GitHub. */
async function attempt(work: () => Promise<Executed>): Promise<Executed> {
  try {
    return await work();
  } catch (thrown) {
    const log = `##[error]${thrown instanceof Error ? thrown.message : String(thrown)}\n`;
    return { exitCode: 1, log, summary: '', outputs: {}, annotations: [], state: new Map() };
  }
}

function shown({ state: _, ...rest }: Executed): Omit<Executed, 'state'> {
  return rest;
}

interface Start extends Place {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  readonly context: Context;
}

async function start(step: Step, { run, posts, name, env, context }: Start): Promise<Executed> {
  const minutes = Number(run.language.resolve(step['timeout-minutes'] ?? STEP_MINUTES, context));
  const timeoutMs = Math.min(minutes, STEP_MINUTES) * MINUTE_MS;
  if (step.uses === undefined) return runScript(step, run, { name, env, context, timeoutMs });
  const inputs = texts(run.language.resolve(step.with ?? {}, context, statusFunctions(run)));
  const used = await runAction({ uses: step.uses, name, inputs, env, context, timeoutMs }, run);
  const { post } = used;
  if (post !== undefined) {
    posts.push(async () => {
      const executed = await attempt(post);
      const outcome = executed.exitCode === 0 ? 'success' : 'failure';
      if (outcome === 'failure') run.status = 'failure';
      return { id: '', name: `Post ${name}`, ...shown(executed), outcome, conclusion: outcome };
    });
  }
  return used.result;
}

async function runScript(
  step: Step,
  run: JobRun,
  { name, env, context, timeoutMs }: Omit<Start, keyof Place> & { readonly timeoutMs: number },
): Promise<Executed> {
  const script = path.join(run.temp, `script-${Math.random().toString(36).slice(2)}.sh`);
  writeFileSync(script, textOf(run.language.resolve(step.run ?? '', context, statusFunctions(run))));
  const folder = textOf(run.language.resolve(step['working-directory'] ?? '', context));
  const cwd = path.resolve(run.workspace, folder);
  if (!existsSync(cwd)) mkdirSync(cwd, { recursive: true });
  return execute(run, { name, env, cwd, timeoutMs, argv: shellOf(step.shell, script) });
}

/** https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#jobsjob_idstepsshell */
function shellOf(shell: string | undefined, script: string): [string, ...string[]] {
  switch (shell) {
    case undefined:
      return ['bash', '-e', script];
    case 'bash':
      return ['bash', '--noprofile', '--norc', '-eo', 'pipefail', script];
    case 'sh':
      return ['sh', '-e', script];
    default:
      throw new Error(`the runner has no shell "${shell}"`);
  }
}

function contextOf(run: JobRun): Context {
  return { ...run.contexts, env: { ...run.env }, steps: run.steps, job: { status: run.status } };
}

function statusFunctions(run: JobRun): Functions {
  return new Map<string, () => Json>([
    ['success', () => run.status === 'success'],
    ['failure', () => run.status === 'failure'],
    ['always', () => true],
    ['cancelled', () => false],
  ]);
}

function holds(condition: Json | undefined, context: Context, run: JobRun): boolean {
  const functions = statusFunctions(run);
  return isTrue(run.language.evaluate(withStatus(condition), context, functions));
}

/** A condition that asks for no status holds only while all went well. */
export function withStatus(condition: Json | undefined): string {
  if (condition === undefined || condition === null || condition === '') return 'success()';
  const text = textOf(condition)
    .trim()
    .replace(/^\$\{\{(.*)\}\}$/s, '$1');
  return /\b(success|failure|always|cancelled)\s*\(/.test(text) ? text : `success() && (${text})`;
}

export function isTrue(value: Json): boolean {
  return value !== null && value !== false && value !== 0 && value !== '';
}

export function texts(value: Json): Record<string, string> {
  return Object.fromEntries(Object.entries((value ?? {}) as Context).map(([name, one]) => [name, textOf(one)]));
}
