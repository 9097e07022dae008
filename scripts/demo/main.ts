/**
 * A model from its pull request to production and back: a real repository, a stand-in for GitHub on 127.0.0.1, the shipped
 * workflow and the built program as processes, a server with real requests. Nothing outside this machine is contacted, and
 * nothing is left behind but two pages and a clone to look into.
 *
 *   npm run demo                       leaves them in .trainyard/demo
 *   npm run demo -- --out <folder>     leaves them there
 */
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { startGitHub } from '../../test/support/github/index.ts';
import { Branches } from './branches.ts';
import { clone, freeAddress, startController, startServer } from './fleet.ts';
import { pageOf } from './page.ts';
import { killAll, ROOT, trainyard } from './processes.ts';
import { aborted, canary, DEPLOY, type Line, merged, projectText, rolledBack } from './releases.ts';
import { again, opened, openPull, specText, stricter } from './reviews.ts';
import { indented, say, seconds, title, typed } from './say.ts';
import { MODEL } from './stage.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: join(ROOT, '.trainyard/demo') } } });
const out = resolve(values.out);
const started = performance.now();
const folder = await mkdtemp(join(tmpdir(), 'trainyard-demo-'));
const github = await startGitHub();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stopped(signal));
try {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await story();
} finally {
  killAll();
  await github.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

async function story(): Promise<void> {
  const address = await freeAddress();
  const spec = await specText(DEPLOY);
  const pull = openPull(github, { spec, project: projectText(address) });
  const stage = { github, folder };
  await opened(stage, pull);
  await again(stage, pull);
  await stricter(stage, pull, spec);
  await writeFile(
    join(out, 'pull-request.html'),
    pageOf(
      pull.title,
      github.comments(pull.number).map(({ body }) => body),
    ),
  );
  const controller = startController(stage);
  const restart = () => startServer(stage, address);
  const line: Line = {
    ...stage,
    address,
    restart,
    server: await restart(),
    branches: new Branches(
      github,
      () => `The controller:\n${controller.output()}\nThe server:\n${line.server.output()}`,
    ),
    snapshot: (name) => snapshot(address, name),
  };
  await merged(line, pull, spec);
  await canary(line, spec);
  const then = await aborted(line, spec);
  await rolledBack(line);
  await controller.end('SIGINT');
  await line.server.end();
  await asked(then);
}

/** The server's own page as it is now; kept, it does not look for newer numbers. */
async function snapshot(address: string, name: string): Promise<void> {
  const page = await (await fetch(address)).text();
  await writeFile(join(out, `${name}.html`), page.replace(/<meta http-equiv="refresh"[^>]*>/, ''));
  say(`   ${address} shows that to people; kept as ${shorter(join(out, `${name}.html`))}`);
}

/** What anyone finds in a clone afterwards, without this machine or any other. */
async function asked(then: string): Promise<void> {
  title(`8. Afterwards, from a clone alone: what served at ${then}, and who let it?`);
  const models = join(out, MODEL);
  clone({ github, folder }, models);
  typed(`trainyard history --at ${then}`);
  say(indented(await trainyard(['history', '--at', then], { cwd: models })));
  typed('trainyard show');
  say(indented(await trainyard(['show'], { cwd: models })));
  typed('git show origin/deploy/production:README.md');
  say(indented(github.repo.git('cat-file', 'blob', 'deploy/production:README.md')));
  const here = (name: string) => shorter(join(out, name));
  say(
    `\nThe demo took ${seconds(started)} s. To look at: ${['pull-request', 'canary', 'aborted'].map((name) => here(`${name}.html`)).join(', ')};`,
  );
  say(`to ask further: ${here(MODEL)}, a clone with all versions, decisions and reasons ("trainyard history").`);
}

function shorter(path: string): string {
  const from = relative(process.cwd(), path);
  return from.startsWith('..') ? path : from;
}

/** Ends at once, with everything that was started, and leaves nothing half-made. */
function stopped(signal: NodeJS.Signals): void {
  killAll();
  // The stand-in lies in a folder of its own: <folder>/<owner>/<name>.git.
  for (const one of [folder, dirname(dirname(github.repo.bare))]) {
    rmSync(one, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
  say(`\nStopped by ${signal}; nothing is left running.`);
  process.exit(130);
}
