/** A repository on the stand-in made from examples/wages, and reviews of it by the built Action through its own workflow. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { eventsOf, type GitHubEvent } from '../support/github/events.ts';
import {
  type Check,
  type Comment,
  type GitHub,
  type GitHubOptions,
  type Pull,
  startGitHub,
} from '../support/github/index.ts';
import {
  node24,
  runWorkflow,
  type StepResult,
  type WorkflowOptions,
  type WorkflowResult,
} from '../support/runner/index.ts';

/** The root of this project: the Action under test. */
export const ROOT = path.resolve(import.meta.dirname, '../..');
export const WAGES = path.join(ROOT, 'examples/wages');
export const SPEC = 'models/wage-band/model.yaml';
export const DATA = 'data/wages.csv';
export const MARKER = '<!-- trainyard:review -->';

export const wages = (file: string): string => readFileSync(path.join(WAGES, file), 'utf8');

/** The spec of the example with values put in at dotted paths (`train.options.l2`); comments and order stay. */
export function specWith(values: Readonly<Record<string, unknown>>): string {
  const document = parseDocument(wages(SPEC));
  for (const [at, value] of Object.entries(values)) document.setIn(at.split('.'), document.createNode(value));
  return document.toString({ lineWidth: 0 });
}

export interface Reviewed extends WorkflowResult {
  /** The step of the Action; its exit code is the program's. */
  readonly step: StepResult;
}

export interface Scene {
  readonly github: GitHub;
  readonly events: ReturnType<typeof eventsOf>;
  /** Outlives each run, as on a self-hosted runner. */
  readonly state: string;
  /** Commits onto a branch that starts at `main`, and opens a pull request for it. */
  open(files: Readonly<Record<string, string | null>>, branch?: string): Pull;
  /** Commits onto the branch of a pull request; answers the head before. */
  push(pull: Pull, files: Readonly<Record<string, string | null>>): string;
  head(pull: Pull): string;
  review(event: GitHubEvent, more?: Partial<WorkflowOptions>): Promise<Reviewed>;
  /** The checks called `trainyard` on the head of a pull request. */
  checks(pull: Pull): readonly Check[];
  comments(pull: Pull): readonly Comment[];
  /** The only comment and the only check; throws when there are more or fewer. */
  only(pull: Pull): { readonly comment: Comment; readonly check: Check };
  close(): Promise<void>;
}

/** `base`: files of the main branch beside those of the example; null takes one away. */
export async function openScene(
  base: Readonly<Record<string, string | null>> = {},
  options: GitHubOptions = {},
): Promise<Scene> {
  const github = await startGitHub(options);
  const folder = mkdtempSync(path.join(tmpdir(), 'trainyard-e2e-'));
  const state = path.join(folder, '.trainyard');
  github.repo.commit('main', { folder: WAGES, files: base });
  const node = await node24();
  const events = eventsOf(github);
  const head = (pull: Pull) => github.repo.resolve(`refs/pull/${pull.number}/head`) as string;
  const checks = (pull: Pull) => github.checks(head(pull), 'trainyard');
  return {
    github,
    events,
    state,
    open(files, branch = 'topic') {
      github.repo.commit(branch, { from: 'main', files });
      return github.openPull({ head: branch });
    },
    push(pull, files) {
      const before = head(pull);
      github.repo.commit(pull.headRef, { files });
      github.syncPulls();
      return before;
    },
    head,
    checks,
    comments: (pull) => github.comments(pull.number),
    async review(event, more = {}) {
      const result = await runWorkflow({
        github,
        event,
        node,
        workflow: '.github/workflows/trainyard.yml',
        actions: { 'trainyard/trainyard': ROOT },
        ...more,
        env: { TRAINYARD_STATE: state, ...more.env },
      });
      const step = result.jobs.flatMap((job) => job.steps).find((one) => one.name.startsWith('trainyard/'));
      if (step === undefined) throw new Error(`the Action did not run:\n${result.log}`);
      return { ...result, step };
    },
    only(pull) {
      const [comments, found] = [github.comments(pull.number), checks(pull)];
      const [comment, check] = [comments[0], found[0]];
      if (comments.length !== 1 || found.length !== 1 || comment === undefined || check === undefined) {
        throw new Error(`${comments.length} comments and ${found.length} checks in place of one each`);
      }
      return { comment, check };
    },
    async close() {
      rmSync(folder, { recursive: true, force: true });
      await github.close();
    },
  };
}

/** Every file below a folder with its text, by path; an absent folder has none. */
export function contentOf(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  return new Map(paths.map((one) => [one, readFileSync(path.join(folder, one), 'latin1')]));
}

/** Digests of the bundles in the store of a state folder. */
export function bundlesIn(state: string): readonly string[] {
  const folder = path.join(state, 'store/bundles');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** Line of a text, from 1, on which a piece first stands. */
export function lineOf(text: string, piece: string): number {
  const at = text.split('\n').findIndex((line) => line.includes(piece));
  if (at < 0) throw new Error(`"${piece}" is nowhere in the text`);
  return at + 1;
}
