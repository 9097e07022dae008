/** Reviews by the reusable five-job workflow, called by the few lines that a repository writes itself. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventsOf, type GitHubEvent } from '../support/github/events.ts';
import {
  type Check,
  type Comment,
  type GitHub,
  type GitHubOptions,
  type Pull,
  startGitHub,
} from '../support/github/index.ts';
import { node24, runWorkflow, type WorkflowOptions, type WorkflowResult } from '../support/runner/index.ts';
import { ROOT, WAGES } from './scene.ts';

export const CALLER = `name: trainyard
on:
  pull_request: {types: [opened, synchronize, reopened, labeled]}
  merge_group:
permissions: {actions: read, checks: write, contents: read, pull-requests: write}
jobs:
  review:
    uses: trainyard/trainyard/.github/workflows/review.yml@v0
`;

export const FORKS = `name: trainyard-forks
on:
  workflow_run: {workflows: [trainyard], types: [completed]}
permissions: {actions: read, checks: write, contents: read, pull-requests: write}
jobs:
  review:
    uses: trainyard/trainyard/.github/workflows/review.yml@v0
`;

export const COMMENTS = FORKS.replace('trainyard-forks', 'trainyard-comments').replace(
  'workflow_run: {workflows: [trainyard], types: [completed]}',
  'issue_comment: {types: [created]}',
);

export interface FiveJobs {
  readonly github: GitHub;
  readonly events: ReturnType<typeof eventsOf>;
  /** A folder that every job reaches, as a mounted share is. */
  readonly share: string;
  open(files: Readonly<Record<string, string | null>>, branch?: string): Pull;
  /** A pull request whose head is a commit of another repository. */
  fork(files: Readonly<Record<string, string | null>>): Pull;
  push(pull: Pull, files: Readonly<Record<string, string | null>>): GitHubEvent;
  run(event: GitHubEvent, more?: Partial<WorkflowOptions>): Promise<WorkflowResult>;
  only(pull: Pull): { readonly comment: Comment; readonly check: Check };
  posted(pull: Pull): number;
  close(): Promise<void>;
}

export async function openFiveJobs(
  base: (share: string) => Readonly<Record<string, string | null>> = () => ({}),
  options: GitHubOptions = {},
): Promise<FiveJobs> {
  const github = await startGitHub(options);
  const share = mkdtempSync(path.join(tmpdir(), 'trainyard-five-'));
  const callers = {
    '.github/workflows/trainyard.yml': CALLER,
    '.github/workflows/trainyard-forks.yml': FORKS,
    '.github/workflows/trainyard-comments.yml': COMMENTS,
  };
  github.repo.commit('main', { folder: WAGES, files: { ...callers, ...base(share) } });
  const node = await node24();
  const events = eventsOf(github);
  const checks = (pull: Pull) =>
    github.checks(github.repo.resolve(`refs/pull/${pull.number}/head`) as string, 'trainyard');
  return {
    github,
    events,
    share,
    open(files, branch = 'topic') {
      github.repo.commit(branch, { from: 'main', files });
      return github.openPull({ head: branch });
    },
    fork(files) {
      const commit = github.repo.commit('elsewhere', { from: 'main', files });
      github.repo.git('update-ref', '-d', 'refs/heads/elsewhere');
      return github.openPull({ head: commit, fork: 'stranger' });
    },
    push(pull, files) {
      const before = github.repo.resolve(`refs/pull/${pull.number}/head`) as string;
      github.repo.commit(pull.headRef, { files });
      github.syncPulls();
      return events.synchronize(pull, before);
    },
    run: (event, more = {}) =>
      runWorkflow({
        github,
        event,
        node,
        workflow: `.github/workflows/${FILES[event.name] ?? 'trainyard.yml'}`,
        actions: { 'trainyard/trainyard': ROOT },
        artifactsFolder: path.join(share, 'artifacts'),
        ...more,
      }),
    only(pull) {
      const [comment, ...comments] = github.comments(pull.number);
      const [check, ...others] = checks(pull);
      if (comment === undefined || check === undefined || comments.length + others.length > 0) {
        throw new Error(`${github.comments(pull.number).length} comments and ${checks(pull).length} checks`);
      }
      return { comment, check };
    },
    posted: (pull) => github.comments(pull.number).length + checks(pull).length,
    async close() {
      rmSync(share, { recursive: true, force: true });
      await github.close();
    },
  };
}

const FILES: Readonly<Record<string, string>> = {
  workflow_run: 'trainyard-forks.yml',
  issue_comment: 'trainyard-comments.yml',
};
