import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import { inert } from './adapters/host/log.ts';
import { endAtOnce, interruptSignal } from './adapters/programs/process.ts';
import { execute, type World } from './app.ts';
import { actorIn } from './commands/actor.ts';
import { reviewRequest, type WorkflowEvent } from './commands/event.ts';
import { JOBS, type JobRequest } from './commands/job.ts';
import type { AskRequest, ReconcileRequest } from './commands/reconcile.ts';
import { releaseRequest } from './commands/release-event.ts';
import { EXIT, messageOf, TrainyardError } from './core/errors.ts';
import type { Annotation } from './core/records.ts';
import type { Request } from './core/request.ts';

/** Entry of the Action: inputs and event to a request, its outcome to outputs and the exit code. */
export async function runAction(entry: string): Promise<void> {
  const token = core.getInput('token');
  if (token !== '') core.setSecret(token);
  try {
    const outcome = await execute(await actionRequest(), {
      world: actionWorld(entry, token),
      json: false,
      ...directory(),
    });
    core.info(inert(outcome.text));
    for (const annotation of outcome.annotations ?? []) annotate(annotation);
    for (const [name, value] of Object.entries(outcome.outputs ?? {})) core.setOutput(name, value);
    process.exitCode = outcome.exitCode;
  } catch (error) {
    core.error(error instanceof TrainyardError ? `${error.message}\n${error.fix}` : messageOf(error), {
      title: error instanceof TrainyardError ? `trainyard: ${error.code}` : 'trainyard: unexpected error',
    });
    if (!(error instanceof TrainyardError) && error instanceof Error) core.info(inert(error.stack ?? ''));
    process.exitCode = error instanceof TrainyardError ? error.exitCode : EXIT.broken;
  }
}

function annotate({ path, startLine, endLine, title, message, level }: Annotation): void {
  const show = level === 'failure' ? core.error : level === 'warning' ? core.warning : core.notice;
  show(message, { file: path, startLine, endLine, title });
}

async function actionRequest(): Promise<Request | JobRequest | ReconcileRequest | AskRequest> {
  const job = core.getInput('job');
  if (job !== '') return jobRequest(job);
  const command = core.getInput('command') || 'review';
  const base = core.getInput('base') || undefined;
  const selection = { models: core.getMultilineInput('models'), all: false, ...(base === undefined ? {} : { base }) };
  switch (command) {
    case 'review':
      return reviewRequest(await workflowEvent(), base);
    case 'reconcile':
      return releaseRequest(await workflowEvent(), { ...actorIn(process.env), ...workflowFile() });
    case 'validate':
      return { command };
    case 'plan':
    case 'run':
    case 'report':
      return { command, selection };
    default:
      throw new TrainyardError({
        code: 'input-invalid',
        message: `the input "command" is "${command}"; it can be review, reconcile, validate, plan, run or report`,
        fix: 'Leave it out for a review.',
        exitCode: EXIT.invalid,
      });
  }
}

/** `acme/models/.github/workflows/release.yml@refs/heads/main` -> the path alone. */
function workflowFile(): { workflow?: string } {
  const path = /^[^/]+\/[^/]+\/(.+)@/.exec(process.env['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
  return path === undefined ? {} : { workflow: path };
}

async function jobRequest(name: string): Promise<JobRequest> {
  const job = JOBS.find((one) => one === name);
  if (job === undefined) throw wrongInput('job', name, JOBS);
  const base = core.getInput('base');
  return {
    command: 'job',
    job,
    event: await workflowEvent(),
    ...(base === '' ? {} : { base }),
    folder: resolve(core.getInput('folder') || join(process.env['RUNNER_TEMP'] ?? '.', 'trainyard')),
    seals: sealsOf(core.getInput('seals')),
    ...ticketOf(core.getInput('ticket')),
    models: core.getMultilineInput('models').flatMap((line) => line.split(' ')),
  };
}

function ticketOf(text: string): { ticket?: string } {
  if (text === '') return {};
  if (!/^[0-9a-f]+$/.test(text))
    throw wrongInput('ticket', text.slice(0, 20), ['the output "ticket" of an earlier job']);
  return { ticket: text };
}

/** One JSON object per line: the outputs of the jobs before. */
function sealsOf(text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  try {
    return Object.assign({}, ...lines.map((line) => JSON.parse(line) as Record<string, string>));
  } catch {
    throw wrongInput('seals', text.slice(0, 80), ['the output "seals" of earlier jobs']);
  }
}

function wrongInput(name: string, found: string, allowed: readonly string[]): TrainyardError {
  return new TrainyardError({
    code: 'input-invalid',
    message: `the input "${name}" is "${found}"; it can be ${allowed.join(', ')}`,
    fix: 'Use the workflow of this project, or pass on what it passes on.',
    exitCode: EXIT.invalid,
  });
}

async function workflowEvent(): Promise<WorkflowEvent> {
  const env = process.env;
  const path = env['GITHUB_EVENT_PATH'];
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  return {
    name: env['GITHUB_EVENT_NAME'] ?? '',
    payload: path === undefined ? {} : JSON.parse(await readFile(path, 'utf8')),
    repository,
    sha: env['GITHUB_SHA'] ?? '',
    selfHosted: env['RUNNER_ENVIRONMENT'] === 'self-hosted',
    runUrl: `${server}/${repository}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`,
    run: { id: env['GITHUB_RUN_ID'] ?? '0', attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1) },
  };
}

function actionWorld(entry: string, token: string): World {
  // The checkout is wiped before each run; the runner's workspace around it outlives the run on a self-hosted runner.
  const workspace = process.env['RUNNER_WORKSPACE'];
  return {
    entry,
    cwd: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
    env: process.env,
    execPath: process.execPath,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stdout.write(text),
    terminal: false,
    color: false,
    actions: true,
    signal: interruptSignal(),
    kill: () => endAtOnce(),
    ...(token === '' ? {} : { token }),
    ...(workspace === undefined ? {} : { state: join(workspace, '.trainyard') }),
  };
}

function directory(): { directory?: string } {
  const folder = core.getInput('working-directory');
  return folder === '' ? {} : { directory: folder };
}
