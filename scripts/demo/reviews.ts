/** The first half of the demo: a pull request, reviewed. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventsOf } from '../../test/support/github/events.ts';
import type { GitHub, Pull } from '../../test/support/github/index.ts';
import { indented, say, title } from './say.ts';
import { EXAMPLE, headOf, review, SPEC, type Stage } from './stage.ts';

/** The spec as the example has it, with what the demo adds at its end. */
export async function specText(deploy: string): Promise<string> {
  return `${await readFile(join(EXAMPLE, SPEC), 'utf8')}${deploy}`;
}

/** The main branch has the data and the project file; the pull request adds the model's spec. */
export function openPull(github: GitHub, { spec, project }: { readonly spec: string; readonly project: string }): Pull {
  const files = { 'trainyard.yaml': project };
  github.repo.commit('main', { folder: EXAMPLE, files: { ...files, [SPEC]: null }, message: 'Add the wages data' });
  github.repo.commit('wage-band', { from: 'main', files: { [SPEC]: spec }, message: 'Declare the wage-band model' });
  return github.openPull({ head: 'wage-band', title: 'Declare the wage-band model' });
}

export async function opened(stage: Stage, pull: Pull): Promise<void> {
  const { github } = stage;
  title(`1. Ada opens pull request #${pull.number}, which adds ${SPEC}`);
  await review(stage, { event: eventsOf(github).pullRequest('opened', pull), pull, end: 'success' });
  const [comment] = github.comments(pull.number);
  title('The comment');
  say(comment?.body ?? 'no comment');
  showCheck(github, pull);
}

export async function again(stage: Stage, pull: Pull): Promise<void> {
  const { github } = stage;
  title('2. The same run again');
  const before = github.requests.length;
  const event = eventsOf(github).pullRequest('reopened', pull);
  const { log } = await review(stage, { event, pull, end: 'success' });
  const work = / trained in /.test(log) ? 'it trained again' : 'nothing was trained';
  const count = (what: number, noun: string) => `${what} ${noun}${what === 1 ? '' : 's'}`;
  say(
    `${count(github.comments(pull.number).length, 'comment')}, ${count(github.checks(headOf(github, pull), 'trainyard').length, 'check')}, ${count(github.writes(before).length, 'write')} to GitHub; ${work}`,
  );
}

export async function stricter(stage: Stage, pull: Pull, spec: string): Promise<void> {
  title('3. Ada pushes a stricter gate: roc_auc at least 0.9. Nothing has to be trained for that');
  await pushed(stage, pull, {
    text: spec.replace('min: 0.65 }', 'min: 0.9 }'),
    message: 'Ask for more',
    end: 'failure',
  });
  say(stage.github.comments(pull.number)[0]?.body.split('\n').slice(1, 3).join('\n') ?? '');
  showCheck(stage.github, pull);
}

export interface Pushed {
  readonly text: string;
  readonly message: string;
  readonly end: 'success' | 'failure';
  readonly shown?: RegExp;
}

/** Pushes another text of the spec to a pull request, and reviews that. */
export async function pushed(stage: Stage, pull: Pull, { text, message, ...rest }: Pushed): Promise<void> {
  const { github } = stage;
  const before = headOf(github, pull);
  github.repo.commit(pull.headRef, { files: { [SPEC]: text }, message });
  github.syncPulls();
  await review(stage, { event: eventsOf(github).synchronize(pull, before), pull, ...rest });
}

function showCheck(github: GitHub, pull: Pull): void {
  const check = github.checks(headOf(github, pull), 'trainyard').at(-1);
  title('The check');
  say(`trainyard: ${check?.conclusion} - ${check?.title}`);
  for (const { path, start_line: line, title: about, message } of check?.annotations ?? []) {
    say(`${path}:${line} ${about}\n${indented(String(message))}`);
  }
}
