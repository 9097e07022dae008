import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { repositoryFiles, textOf } from './support/sources.ts';

interface Workflow {
  readonly on: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}

const workflows = repositoryFiles().filter((file) => /(^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(file));

describe.each(workflows)('%s', (file) => {
  const text = textOf(file);
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it('is a workflow as GitHub reads it', () => {
    const { context } = parseWorkflow({ name: file, content: text }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map((error) => error.message)).toEqual([]);
  });

  it('says what its token may do, and writes no contents by default', () => {
    expect(workflow.permissions).toMatchObject({ contents: 'read' });
  });

  it('gives each job a time limit', () => {
    expect(jobs.filter((job) => job['timeout-minutes'] === undefined)).toEqual([]);
  });

  it('puts no expression into a script, where its value would run', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  it('leaves no token behind in the checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  it('does not start on events that lend the base token to strangers', () => {
    expect(JSON.stringify(workflow.on)).not.toMatch(/pull_request_target|workflow_run|issue_comment/);
  });
});

it('the five jobs read no cache, which runs of strangers may have written', () => {
  const { jobs } = parse(textOf('.github/workflows/review.yml')) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  expect(steps.filter(({ uses }) => uses?.startsWith('actions/cache'))).toEqual([]);
});

it('gives neither token nor key to the jobs that run code of a change, or load what it made', () => {
  const { jobs } = parse(textOf('.github/workflows/review.yml')) as Workflow;
  for (const name of ['train', 'evaluate']) {
    const steps = jobs[name]?.steps.filter(({ uses }) => uses?.startsWith('trainyard/')) ?? [];
    expect(steps.map((step) => [step.with?.['job'], step.with?.['token']])).toEqual([[name, '']]);
    expect(JSON.stringify(jobs[name])).not.toContain('secrets.');
  }
});

it('the example workflow is short enough to read at once', () => {
  expect(textOf('examples/wages/.github/workflows/trainyard.yml').trimEnd().split('\n').length).toBeLessThanOrEqual(25);
});

it('action.yml names exactly the inputs that the entry reads', () => {
  const { inputs } = parse(textOf('action.yml')) as { inputs: Record<string, unknown> };
  const read = [...textOf('src/action.ts').matchAll(/get(?:Multiline|Boolean)?Input\('([\w-]+)'/g)].map(
    ([, name]) => name,
  );
  expect(Object.keys(inputs).sort()).toEqual([...new Set(read)].sort());
});
