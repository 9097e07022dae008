/**
 * A pull request reviewed end to end: a real repository, a stand-in for GitHub on 127.0.0.1, the shipped workflow and
 * the built Action as a process. Nothing outside this machine is contacted, and nothing is left behind but the page.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { eventsOf, type GitHubEvent } from '../../test/support/github/events.ts';
import { type GitHub, type Pull, startGitHub } from '../../test/support/github/index.ts';
import { runWorkflow, type WorkflowResult } from '../../test/support/runner/index.ts';
import { pageOf } from './page.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const EXAMPLE = join(ROOT, 'examples/wages');
const SPEC = 'models/wage-band/model.yaml';
const PAGE = join(ROOT, '.trainyard/demo.html');

/** What the acts of the demo share. */
interface Stage {
  readonly github: GitHub;
  readonly folder: string;
  readonly pull: Pull;
}

const started = performance.now();
const folder = await mkdtemp(join(tmpdir(), 'trainyard-demo-'));
const github = await startGitHub();
try {
  const pull = openPull();
  const stage = { github, folder, pull };
  await opened(stage);
  await again(stage);
  await stricter(stage);
  await writePage(stage);
  say(`\nThe demo took ${seconds(started)} s. The pull request as a page: ${relative(process.cwd(), PAGE)}`);
} finally {
  await github.close();
  await rm(folder, { recursive: true, force: true });
}

/** The main branch has the data and the project file; the pull request adds the model's spec. */
function openPull(): Pull {
  github.repo.commit('main', { folder: EXAMPLE, files: { [SPEC]: null }, message: 'Add the wages data' });
  github.repo.commit('wage-band', { from: 'main', folder: EXAMPLE, message: 'Declare the wage-band model' });
  return github.openPull({ head: 'wage-band', title: 'Declare the wage-band model' });
}

async function opened(stage: Stage): Promise<void> {
  const { pull } = stage;
  title(`1. Ada opens pull request #${pull.number}, which adds ${SPEC}`);
  await act(stage, eventsOf(github).pullRequest('opened', pull), 'success');
  const [comment] = github.comments(pull.number);
  title('The comment');
  say(comment?.body ?? 'no comment');
  showCheck(pull);
}

async function again(stage: Stage): Promise<void> {
  const { pull } = stage;
  title('2. The same run again');
  const before = github.requests.length;
  const { log } = await act(stage, eventsOf(github).pullRequest('reopened', pull), 'success');
  const work = / trained in /.test(log) ? 'it trained again' : 'nothing was trained';
  const count = (what: number, noun: string) => `${what} ${noun}${what === 1 ? '' : 's'}`;
  say(
    `${count(github.comments(pull.number).length, 'comment')}, ${count(github.checks(headOf(pull), 'trainyard').length, 'check')}, ${count(github.writes(before).length, 'write')} to GitHub; ${work}`,
  );
}

async function stricter(stage: Stage): Promise<void> {
  const { pull } = stage;
  title('3. Ada pushes a stricter gate: roc_auc at least 0.9. Nothing has to be trained for that');
  const spec = await readFile(join(EXAMPLE, SPEC), 'utf8');
  const before = headOf(pull);
  github.repo.commit('wage-band', {
    files: { [SPEC]: spec.replace('min: 0.65 }', 'min: 0.9 }') },
    message: 'Ask for more',
  });
  github.syncPulls();
  await act(stage, eventsOf(github).synchronize(pull, before), 'failure');
  say(github.comments(pull.number)[0]?.body.split('\n').slice(1, 3).join('\n') ?? '');
  showCheck(pull);
}

/** Runs the workflow and shows its log. Throws where it ends in another way than the story has it, with the whole log. */
async function act(stage: Stage, event: GitHubEvent, end: WorkflowResult['conclusion']): Promise<WorkflowResult> {
  const begun = performance.now();
  const result = await runWorkflow({
    github,
    event,
    workflow: '.github/workflows/trainyard.yml',
    node: process.execPath,
    actions: { 'trainyard/trainyard': ROOT },
    folder: stage.folder,
  });
  const step = result.jobs[0]?.steps.find((one) => one.name.startsWith('trainyard/'));
  say(indented(step?.log ?? result.log));
  say(`   workflow: ${result.conclusion}, ${seconds(begun)} s`);
  const check = github.checks(headOf(stage.pull), 'trainyard').at(-1);
  if (result.conclusion === end && check?.conclusion === end) return result;
  throw new Error(
    `the workflow should have ended with a check that says ${end}; this is all of its log:\n${result.log}`,
  );
}

function showCheck(pull: Pull): void {
  const check = github.checks(headOf(pull), 'trainyard').at(-1);
  title('The check');
  say(`trainyard: ${check?.conclusion} - ${check?.title}`);
  for (const { path, start_line: line, title, message } of check?.annotations ?? []) {
    say(`${path}:${line} ${title}\n${indented(String(message))}`);
  }
}

function headOf(pull: Pull): string {
  return github.repo.resolve(pull.headRef) ?? '';
}

async function writePage({ pull }: Stage): Promise<void> {
  await mkdir(join(ROOT, '.trainyard'), { recursive: true });
  await writeFile(
    PAGE,
    pageOf(
      pull.title,
      github.comments(pull.number).map((comment) => comment.body),
    ),
  );
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function title(text: string): void {
  say(`\n\x1b[1m${text}\x1b[0m`);
}

function indented(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `   ${line}`)
    .join('\n');
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
