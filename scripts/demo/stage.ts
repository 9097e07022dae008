/** What the acts of the demo share: the stand-in for GitHub, the pull requests on it, and the reviews that they get. */
import { join } from 'node:path';
import process from 'node:process';
import { eventsOf, type GitHubEvent } from '../../test/support/github/events.ts';
import type { GitHub, Pull } from '../../test/support/github/index.ts';
import { runWorkflow, type WorkflowResult } from '../../test/support/runner/index.ts';
import { ROOT } from './processes.ts';
import { indented, say, seconds } from './say.ts';

export interface Stage {
  readonly github: GitHub;
  /** Everything that the demo writes, but for what it leaves behind. */
  readonly folder: string;
}

export const EXAMPLE = join(ROOT, 'examples/wages');
export const MODEL = 'wage-band';
export const SPEC = `models/${MODEL}/model.yaml`;

/** Where the runner of the demo keeps what it knows, as a self-hosted one does between runs. */
export function stateOf({ github, folder }: Stage): string {
  return join(folder, 'review/work', github.name, '.trainyard');
}

export interface Act {
  readonly event: GitHubEvent;
  readonly pull: Pull;
  /** How the workflow and its check have to end. */
  readonly end: 'success' | 'failure';
  /** Lines of the log to show. */
  readonly shown?: RegExp;
}

/** Runs the review's workflow and shows of its log what `shown` takes, or all of it. Throws, with the whole log, where it ends in another way than the story. */
export async function review(
  { github, folder }: Stage,
  { event, pull, end, shown = /^(?!::)/ }: Act,
): Promise<WorkflowResult> {
  const begun = performance.now();
  const result = await runWorkflow({
    github,
    event,
    workflow: '.github/workflows/trainyard.yml',
    node: process.execPath,
    actions: { 'trainyard/trainyard': ROOT },
    folder,
    env: { RUNNER_ENVIRONMENT: 'self-hosted' },
  });
  const step = result.jobs[0]?.steps.find((one) => one.name.startsWith('trainyard/'));
  say(
    indented(
      (step?.log ?? result.log)
        .split('\n')
        .filter((line) => shown.test(line))
        .join('\n'),
    ),
  );
  say(`   workflow: ${result.conclusion}, ${seconds(begun)} s`);
  const check = github.checks(headOf(github, pull), 'trainyard').at(-1);
  if (result.conclusion === end && check?.conclusion === end) return result;
  throw new Error(`the workflow should have ended with a check that says ${end}; all of its log:\n${result.log}`);
}

/** What differs, that it was trained, and what each gate says. */
export const SHORT = /->|trained in|^ {2}(?:passed|failed|skipped)/;

/** Opens a pull request that changes files on the main branch, and reviews it. */
export async function proposed(
  stage: Stage,
  change: { readonly branch: string; readonly title: string; readonly files: Readonly<Record<string, string>> },
): Promise<Pull> {
  const { github } = stage;
  const { branch, title, files } = change;
  github.repo.commit(branch, { from: 'main', files, message: title });
  const pull = github.openPull({ head: branch, title });
  await review(stage, { event: eventsOf(github).pullRequest('opened', pull), pull, end: 'success', shown: SHORT });
  const [comment] = github.comments(pull.number);
  say(`   ${comment?.body.split('\n').find((line) => line.startsWith('###')) ?? 'no comment'}`);
  return pull;
}

export function headOf(github: GitHub, pull: Pull): string {
  return github.repo.resolve(pull.headRef) ?? '';
}
