/**
 * A small runner of GitHub workflows, offline: real YAML through GitHub's own parser, real expressions, real processes,
 * real git, against the stand-in for GitHub. `permissions:` become the scopes of the job's token, forks only read.
 *
 *   const result = await runWorkflow({
 *     github,
 *     event: eventsOf(github).pullRequest('opened', pull),
 *     workflow: '.github/workflows/trainyard.yml',      // from the event's commit
 *     node: await node24(),
 *     actions: { 'trainyard/trainyard': repositoryRoot }, // for `uses: trainyard/trainyard@v0`; `uses: ./` needs nothing
 *   });
 *   expect(result.conclusion, result.log).toBe('success');
 *   result.job('review').outputs.verdict; result.summary; result.job('review').steps[1].annotations
 *
 * Known: jobs, needs, if, matrix, permissions, env, defaults.run, outputs, continue-on-error, timeout-minutes, steps with
 * `run:` (bash, sh) or `uses:` (a node24 action with main and post; stand-ins of checkout, upload-artifact,
 * download-artifact, cache, setup-node), reusable workflows (`uses:` of a job, from the event's commit or an action's
 * folder; their jobs are called `caller / job`). Not known, and said by an error: composite and Docker actions, containers,
 * hashFiles. Ignored: concurrency, environment. Jobs run one after another.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runJobs } from './jobs.ts';
import { openLanguage } from './language.ts';
import { isTriggered } from './triggers.ts';
import type { JobResult, WorkflowOptions, WorkflowResult } from './workflow-run.ts';

export { node24 } from './node24.ts';
export type { JobResult, StepResult, WorkflowOptions, WorkflowResult } from './workflow-run.ts';

/** Runs one workflow for one event. Throws where GitHub would not even start; a failing step is a result. */
export async function runWorkflow(options: WorkflowOptions): Promise<WorkflowResult> {
  const language = await openLanguage();
  const file = sourceOf(options);
  const { content, events } = await language.workflow(file.path, file.text);
  if (!isTriggered(events, options.event, options.github)) return resultOf(false, []);
  const folder = options.folder ?? mkdtempSync(path.join(tmpdir(), 'trainyard-runner-'));
  mkdirSync(folder, { recursive: true });
  try {
    const name = typeof content['name'] === 'string' ? content['name'] : file.path;
    return resultOf(true, await runJobs({ options, language, content, name, folder }));
  } finally {
    if (options.folder === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
}

function sourceOf({ workflow, github, event }: WorkflowOptions): { readonly path: string; readonly text: string } {
  if (typeof workflow !== 'string') return workflow;
  return { path: workflow, text: github.repo.git('cat-file', 'blob', `${event.sha}:${workflow}`) };
}

function resultOf(triggered: boolean, jobs: readonly JobResult[]): WorkflowResult {
  const conclusions = jobs.map((job) => job.conclusion);
  const steps = jobs.flatMap((job) => job.steps.map((step) => ({ job: job.id, ...step })));
  return {
    triggered,
    jobs,
    conclusion: conclusions.includes('failure') ? 'failure' : conclusions.includes('success') ? 'success' : 'skipped',
    log: steps.map((step) => `--- ${step.job} / ${step.name}: ${step.conclusion}\n${step.log}`).join('\n'),
    summary: steps.map((step) => step.summary).join(''),
    job(id) {
      const found = jobs.find((job) => job.id === id);
      if (found === undefined) throw new Error(`no job "${id}" ran; there are ${jobs.map((job) => job.id).join(', ')}`);
      return found;
    },
  };
}
