/** The demo as a new user starts it, and what is left of it: asked by our command line, and by GTO from PyPI. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LedgerEvent } from '../../src/core/ledger-records.ts';
import type { StepVerdict } from '../../src/core/release-records.ts';
import { GTO } from './environment.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const run = promisify(execFile);

let folder: string;
let printed: string;
const clone = () => join(folder, 'wage-band');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trainyard-demo-test-'));
  const { stdout } = await run(process.execPath, ['scripts/demo.mjs', '--out', folder], {
    cwd: ROOT,
    maxBuffer: 2 ** 26,
  });
  printed = stdout;
}, 580_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** `Answer` is what the caller takes the answer for. */
async function ask<Answer>(...args: readonly string[]): Promise<Answer> {
  const { stdout } = await run(process.execPath, [join(ROOT, 'dist/cli.js'), ...args, '--json'], { cwd: clone() });
  return JSON.parse(stdout);
}

interface Shown {
  readonly models: readonly {
    readonly model: string;
    readonly latest: string;
    readonly stages: readonly { readonly stage: string; readonly tagged: string }[];
  }[];
}

interface Event extends Omit<LedgerEvent, 'facts'> {
  readonly facts: {
    readonly weight?: number;
    readonly verdict?: StepVerdict;
    readonly record?: { readonly commit: string };
    readonly tag?: { readonly name: string };
  };
}

const told = async (): Promise<readonly Event[]> =>
  (await ask<{ readonly events: readonly Event[] }>('history', 'wage-band')).events;

it('ends with the first version in production and the last one in staging', async () => {
  const { models } = await ask<Shown>('show');
  expect(models).toMatchObject([
    {
      model: 'wage-band',
      latest: '0.0.3',
      stages: [
        {
          stage: 'production',
          tagged: '0.0.1',
          release: { phase: 'IDLE', stable: { version: '0.0.1' }, candidate: null },
        },
        { stage: 'staging', tagged: '0.0.3', release: { phase: 'IDLE', stable: { version: '0.0.3' } } },
      ],
    },
  ]);
});

it('came there on evidence: up with a version as good, back with one that is worse, and back again by a tag', async () => {
  const events = await told();
  const moves = new Set([
    'registered',
    'approved',
    'step',
    'promoted',
    'aborted',
    'rejected',
    'requested',
    'rolled-back',
  ]);
  const moved = events
    .filter(({ event, environment }) => moves.has(event) && environment !== 'staging')
    .map(({ event, version, facts }) => `${event} ${version}${event === 'step' ? ` ${facts.weight} %` : ''}`);
  expect(moved).toEqual([
    'registered 0.0.1',
    'approved 0.0.1',
    'promoted 0.0.1',
    'registered 0.0.2',
    'approved 0.0.2',
    'step 0.0.2 10 %',
    'step 0.0.2 50 %',
    'promoted 0.0.2',
    'registered 0.0.3',
    'approved 0.0.3',
    'step 0.0.3 10 %',
    'aborted 0.0.3',
    'rejected 0.0.3',
    'requested 0.0.1',
    'rolled-back 0.0.1',
  ]);
  const passed = events.filter(({ event, facts }) => facts.verdict?.verdict === 'pass' && event !== 'observed');
  expect(passed.map(({ event, version }) => `${event} ${version}`)).toEqual(['step 0.0.2', 'promoting 0.0.2']);
  const abort = events.find(({ event }) => event === 'aborted');
  const alarms = abort?.facts.verdict?.checks.filter(({ verdict, guards }) => verdict === 'fail' && guards === 'abort');
  expect(alarms?.map(({ name }) => name)).toEqual(['wrong answers']);
});

it('tells what served while the bad version was tried, and who let it', async () => {
  const events = await told();
  const tried = events.find(({ event, version }) => event === 'step' && version === '0.0.3');
  const { served } = await ask<{ readonly served: readonly { readonly environment: string }[] }>(
    'history',
    '--at',
    tried?.at ?? '',
  );
  expect(served.find(({ environment }) => environment === 'production')).toMatchObject({
    stable: { version: '0.0.2' },
    candidate: { version: '0.0.3' },
    weight: 10,
    approved: { by: [{ login: 'grace' }], pull: 4 },
  });
  expect(printed).toContain(`trainyard history --at ${tried?.at}`);
});

it('went on with the same weights after the server was killed, and lost nobody', () => {
  const weights = '50 % of requests go to 0.0.2, the others to 0.0.1';
  expect(printed).toMatch(new RegExp(`kill -9 \\d+ {3}# the server: ${weights}`));
  expect(printed).toContain(`started again: ${weights}`);
  expect(printed.match(/\d+ requests answered, no error/g)).toHaveLength(2);
});

it('keeps the pages that people saw', async () => {
  const page = (name: string) => readFile(join(folder, `${name}.html`), 'utf8');
  expect(await page('pull-request')).toContain('is blocked by 1 of 6 gates');
  expect(await page('canary')).toContain('aria-label="50 % of requests go to the candidate"');
  expect(await page('aborted')).toMatch(/REJECTED<\/span>[\s\S]*wrong answers/);
});

it('is what GTO shows', async () => {
  const { stdout } = await run(GTO, ['show', '--json'], { cwd: clone() });
  const { models } = await ask<Shown>('show');
  const ours = models.map(({ model, latest, stages }) => [
    model,
    {
      version: `v${latest}`,
      stage: Object.fromEntries(stages.map(({ stage, tagged }) => [stage, `v${tagged}`])),
      registered: true,
      active: true,
    },
  ]);
  expect(JSON.parse(stdout)).toEqual(Object.fromEntries(ours));
});

it('is what GTO tells of the past', async () => {
  const { stdout } = await run(GTO, ['history', '--json'], { cwd: clone() });
  const theirs = (JSON.parse(stdout) as readonly Record<string, string>[]).map((one) => [
    one['ref'],
    one['event'],
    one['version'],
    one['stage'] ?? null,
    one['commit'],
  ]);
  const events = await told();
  const commits = new Map(
    events.filter(({ event }) => event === 'registered').map(({ version, facts }) => [version, facts.record?.commit]),
  );
  const ours = events.flatMap(({ event, version, environment, facts }) => {
    const commit = commits.get(version);
    if (event === 'registered') return [[`wage-band@v${version}`, 'registration', `v${version}`, null, commit]];
    return facts.tag === undefined ? [] : [[facts.tag.name, 'assignment', `v${version}`, environment, commit]];
  });
  expect(ours).toHaveLength(9);
  // GTO lists the newest first, and orders tags of one second by its own rule.
  expect([...theirs].sort()).toEqual([...ours].sort());
});
