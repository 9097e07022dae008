/** The second half of the demo: what happens to a model after its review, until it is taken back. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Evidence } from '../../src/core/evidence-records.ts';
import type { Release } from '../../src/core/release-records.ts';
import type { GitHub, Pull } from '../../test/support/github/index.ts';
import type { Branches } from './branches.ts';
import { clone, gitIn, type Serving, serving } from './fleet.ts';
import type { Running } from './processes.ts';
import { pushed } from './reviews.ts';
import { say, title, typed } from './say.ts';
import { EXAMPLE, MODEL, proposed, SHORT, SPEC, type Stage } from './stage.ts';
import { startTraffic, type Traffic } from './traffic.ts';

/** Short times and few requests, so that nobody has to wait long; the statistics are the usual ones. */
export const DEPLOY = `deploy:
  staging: { rollout: direct, observer: none }
  production:
    rollout: canary
    steps: [10%, 50%]
    dwell: 2s
    holdWindows: 1000
    maxDuration: 10m
    approvals: 1
    analysis: { minSamples: 200, errorMargin: 0.02, alphaAbort: 0.001 }
`;

export function projectText(server: string): string {
  return `apiVersion: trainyard.dev/v1
kind: Project
models: ["models/*/model.yaml"]
environments:
  staging: {}
  production: { after: staging, observer: { servers: ["${server}"] } }
`;
}

export interface Line extends Stage {
  readonly branches: Branches;
  readonly address: string;
  /** The server; another process after it was killed. */
  server: Running;
  readonly restart: () => Promise<Running>;
  readonly snapshot: (name: string) => Promise<void>;
}

const is = (phase: string, version: string) => (release: Release) =>
  release.phase === phase && release.stable?.version === version;

export async function merged(line: Line, pull: Pull, spec: string): Promise<void> {
  title('4. She takes that back, and merges. From now on "trainyard reconcile --watch" and "trainyard serve" run');
  await pushed(line, pull, { text: spec, message: 'Ask for what is good enough', end: 'success', shown: SHORT });
  await shipped(line, pull, '0.0.1');
  await line.branches.until('production', is('IDLE', '0.0.1'));
  await answers(line.address, '0.0.1');
}

/** Merges a reviewed pull request, waits for the promotion that it leads to, and lets people approve that. */
async function shipped({ github, branches }: Line, pull: Pull, version: string): Promise<void> {
  github.mergePull(pull.number, 'ada');
  say(`   Ada merges #${pull.number}`);
  await branches.until('staging', is('IDLE', version));
  const promotion = await waitFor(github, `a pull request that promotes ${version}`, () =>
    promotionOf(github, version),
  );
  say(`   Trainyard opens #${promotion.number} "${promotion.title}": Grace approves it, Ada merges it`);
  github.approve(promotion.number, 'grace');
  github.mergePull(promotion.number, 'ada');
}

function promotionOf({ state }: GitHub, version: string): Pull | undefined {
  return state.pulls.find((one) => one.state === 'open' && one.title === `Promote ${MODEL} ${version} to production`);
}

async function waitFor<T>(github: GitHub, what: string, look: () => T | undefined): Promise<T> {
  const end = performance.now() + 120_000;
  while (performance.now() < end) {
    github.syncPulls();
    const found = look();
    if (found !== undefined) return found;
    await pause(100);
  }
  throw new Error(`there was not ${what} within 120 s`);
}

/** A change as good as what serves: it steps up on the evidence of real requests, and a killed server changes nothing. */
export async function canary(line: Line, spec: string): Promise<string> {
  const { branches, address } = line;
  title('5. The next version goes to production step by step, on what real requests say');
  const files = { [SPEC]: spec.replace('trainer: logistic', 'trainer: logistic\n  options: { l2: 0.5 }') };
  const pull = await proposed(line, { branch: 'regularise', title: 'Regularise wage-band less', files });
  const traffic = await startTraffic(address, MODEL);
  await shipped(line, pull, '0.0.2');
  await branches.until('production', ({ phase, weight }) => phase === 'CANARY' && weight === 50);
  await killed(line);
  await shown(line);
  const { decision } = await branches.until('production', is('IDLE', '0.0.2'));
  await told(traffic);
  return decision.at;
}

/** `kill -9`; another process goes on where git says. */
async function killed(line: Line): Promise<void> {
  const serves = ({ stable, candidate, share }: Serving) =>
    `${Math.round(share * 100)} % of requests go to ${candidate?.version}, the others to ${stable?.version}`;
  const before = await serving(line.address, ({ share }) => share === 0.5);
  typed(`kill -9 ${line.server.child.pid}   # the server: ${serves(before)}`);
  await line.server.end('SIGKILL');
  line.server = await line.restart();
  const after = await serving(line.address, ({ stable }) => stable !== null);
  say(`   started again: ${serves(after)}`);
  if (serves(after) !== serves(before)) throw new Error('the server came back with other weights');
}

/** Keeps the page when there is something on it. */
async function shown({ address, snapshot }: Line): Promise<void> {
  const requests = async () => {
    const evidence = (await (await fetch(`${address}/v1/evidence/${MODEL}`)).json()) as Evidence;
    return evidence.candidate?.requests ?? 0;
  };
  for (let look = 0; look < 200 && (await requests()) < 100; look += 1) await pause(25);
  await snapshot('canary');
}

async function answers(address: string, version: string): Promise<void> {
  await serving(address, ({ stable, candidate }) => stable?.version === version && candidate === null);
  say(`   ${address} answers with ${version}`);
}

async function told(traffic: Traffic): Promise<void> {
  await traffic.stop();
  const { answered, unreachable } = traffic.counts;
  const tries = unreachable === 0 ? '' : `; while the server was gone, clients tried ${unreachable} times in vain`;
  say(`   ${answered} requests answered, no error${tries}`);
}

/**
 * A change that every gate passes, and that is wrong where it is used: the data now counts education in months, those who
 * ask still send years. No test set can show that, since it was changed along.
 */
export async function aborted(line: Line, spec: string): Promise<string> {
  const { branches, address } = line;
  title('6. A bad version: the data now counts education in months, and those who ask still send years');
  const data = await readFile(join(EXAMPLE, 'data/wages.csv'), 'utf8');
  const months = data.replace(/^(w\d+),(\d+),/gm, (_, id: string, years: string) => `${id},${Number(years) * 12},`);
  const text = spec.replace('trainer: logistic', 'trainer: logistic\n  options: { l2: 0.5 }');
  const files = { [SPEC]: text, 'data/wages.csv': months };
  const pull = await proposed(line, { branch: 'months', title: 'Count education in months', files });
  const traffic = await startTraffic(address, MODEL);
  await shipped(line, pull, '0.0.3');
  const { decision } = await branches.until('production', ({ phase }) => phase === 'CANARY');
  const release = await branches.until('production', ({ phase }) => phase === 'REJECTED' || phase === 'PROMOTING');
  if (release.phase !== 'REJECTED') throw new Error('a version that is wrong half of the time went through');
  await serving(address, ({ phase }) => phase === 'REJECTED');
  await line.snapshot('aborted');
  await told(traffic);
  return decision.at;
}

/** What a person types who wants the version of before. */
export async function rolledBack(line: Line): Promise<void> {
  const { github, branches, folder, address } = line;
  title('7. Back to 0.0.1, by a tag');
  const ada = join(folder, 'ada');
  clone(line, ada);
  const taken = github.repo
    .git('tag', '--list', `${MODEL}#*`)
    .split('\n')
    .map((name) => Number(name.split('#')[2]));
  // Counters rise over all environments, as GTO has it.
  const tag = `${MODEL}#production#${Math.max(...taken) + 1}`;
  typed(`git tag -a '${tag}' '${MODEL}@v0.0.1^{commit}' -m 'The old one, until we know more'`);
  gitIn(ada, 'Ada', 'tag', '-a', tag, `${MODEL}@v0.0.1^{commit}`, '-m', 'The old one, until we know more');
  typed(`git push origin '${tag}'`);
  gitIn(ada, 'Ada', 'push', '--quiet', 'origin', `refs/tags/${tag}`);
  await branches.until('production', is('IDLE', '0.0.1'));
  await answers(address, '0.0.1');
}
