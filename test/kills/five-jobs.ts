/**
 * One of the five jobs killed at every effect that it has on the world, and run again: the same parcels, store, comment and
 * check as without the kill. Jobs hand over by the store, which is the way with more effects. Within an effect is before it,
 * with half of what it was to write; after one is what the world is like before the next, but for what the process has not
 * yet heard of, so that both are swept whole.
 */
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FiveJobs, openFiveJobs } from '../e2e/five-jobs-scene.ts';
import { contentOf, SPEC, specWith } from '../e2e/scene.ts';
import type { Pull } from '../support/github/index.ts';

const JOBS = ['plan', 'materialise', 'train', 'evaluate', 'report'] as const;
export type JobName = (typeof JOBS)[number];

/** Parts of the request's folder that a job gives. */
const GIVES: Readonly<Record<JobName, readonly string[]>> = {
  plan: ['plan'],
  materialise: ['rows', 'held'],
  train: ['bundles'],
  evaluate: ['evaluated'],
  report: [],
};

/** Declares the tests of one job. A file for each job lets them run beside each other. */
export function killsOf(job: JobName): void {
  beforeAll(openReference);
  afterAll(() => scene.close());
  describe(job, () => {
    it.each(['within', 'after'] as const)('killed %s every effect, and run again, ends in the same', async (phase) => {
      expect(await sweep(job, phase)).toBeGreaterThan(5);
    });
  });
  it('the reference has handed over and kept what there is to compare', () => {
    expect(readFileSync(inShare('reference-plan/handed/plan/jobs.json'), 'utf8')).toContain('"handover"');
    expect(expected.get('report')?.store.filter((key) => key.startsWith('handover/'))).toEqual([]);
    expect(expected.get('report')?.store.some((key) => key.includes('/runs/'))).toBe(true);
  });
}

interface Inputs {
  readonly seals: string;
  readonly ticket: string;
}

let scene: FiveJobs;
let inputs: Record<JobName, Inputs>;
const expected = new Map<JobName, Awaited<ReturnType<typeof left>>>();

const inShare = (name: string) => path.join(scene.share, name);

/** All five jobs once, unharmed: what each job needs, and what it leaves. */
async function openReference(): Promise<void> {
  scene = await openFiveJobs((share) => ({
    [SPEC]: null,
    'trainyard.yaml': `apiVersion: trainyard.dev/v1
kind: Project
store: {kind: folder, options: {path: ${share}/store}}
budget: {perWeek: {trainings: 1000}}
`,
  }));
  inputs = {} as Record<JobName, Inputs>;
  const pull = open('reference');
  const outputs: Record<string, Readonly<Record<string, string>>> = {};
  for (const job of JOBS) {
    const { plan = {}, materialise = {}, evaluate = {} } = outputs;
    const cells = JSON.parse(materialise['cells'] ?? '[]') as { ticket: string }[];
    inputs[job] = {
      plan: { seals: '', ticket: '' },
      materialise: { seals: plan['seals'] ?? '', ticket: plan['ticket'] ?? '' },
      train: { seals: materialise['seals'] ?? '', ticket: cells[0]?.ticket ?? '' },
      evaluate: { seals: materialise['seals'] ?? '', ticket: materialise['ticket'] ?? '' },
      report: { seals: `${plan['seals']}\n${evaluate['seals']}`, ticket: plan['ticket'] ?? '' },
    }[job];
    if (existsSync(inShare('store'))) cpSync(inShare('store'), inShare(`before-${job}`), { recursive: true });
    const folder = inShare(`reference-${job}`);
    const step = await run(job, { pull, folder });
    expect(step.exitCode, step.log).toBe(job === 'report' ? 1 : 0);
    outputs[job] = step.outputs;
    expected.set(job, await left(job, pull, folder));
  }
}

/** A failing gate, so that there is an annotation. Each head is another, whose difference no model sees. */
function open(name: string): Pull {
  const change = { [SPEC]: specWith({ 'train.options': { l2: 2, epochs: 4 }, 'gates.0.min': 0.95 }) };
  return scene.open({ ...change, 'case.txt': name }, name);
}

interface Place {
  readonly pull: Pull;
  readonly folder: string;
  readonly crash?: string;
}

/** One job alone, as the shipped workflow runs it, on a machine that keeps its workspace. */
async function run(job: JobName, { pull, folder, crash }: Place) {
  const checkout = `      - uses: actions/checkout@v6
        with: {fetch-depth: 0, persist-credentials: false}
`;
  const text = `on: pull_request
permissions: {actions: read, checks: write, contents: read, pull-requests: write}
jobs:
  one:
    runs-on: ubuntu-latest
    steps:
${job === 'evaluate' ? '' : checkout}      - uses: trainyard/trainyard@v0
        with:
          job: ${job}
          folder: ${folder}/handed
          models: wage-band
          ticket: "${inputs[job].ticket}"
          seals: |
${inputs[job].seals
  .split('\n')
  .map((line) => `            ${line}\n`)
  .join('')}`;
  const result = await scene.run(scene.events.pullRequest('opened', pull), {
    workflow: { path: '.github/workflows/one.yml', text },
    folder,
    env: crash === undefined ? {} : { TRAINYARD_CRASH_AT: crash },
  });
  const step = result.job('one').steps.find((one) => one.name.startsWith('trainyard/'));
  if (step === undefined) throw new Error(result.log);
  return step;
}

/** What later jobs and people can see, without what a clock measured. */
async function left(job: JobName, pull: Pull, folder: string) {
  const handed = GIVES[job].flatMap((part) =>
    [...contentOf(path.join(folder, 'handed', part))].map(
      ([file, text]) => [`${part}/${file}`, isSteady(`${part}/${file}`) ? unplaced(text) : ''] as const,
    ),
  );
  const store = [...contentOf(inShare('store')).keys()].map((key) =>
    key
      .replace(/pull-\d+/g, 'pull')
      .replace(/(reviews\/pull)\/[0-9a-f]+/, '$1/commit')
      .replace(/used-\d+$/, 'used'),
  );
  return { handed, store: store.sort(), ...(job === 'report' ? posted(pull) : {}) };
}

/** When the data was read, and where the repository lay. */
function unplaced(text: string): string {
  return text.replace(/"(readAt|root)": ".*"/g, '"$1": ""');
}

/** Equal in equal runs: everything but times, and seals over them; the plan names its commit. */
function isSteady(file: string): boolean {
  return !/^plan\/|trained-model\.json$|evaluation\.json$|seals\.json$/.test(file);
}

function posted(pull: Pull) {
  const { comment, check } = scene.only(pull);
  const { status, conclusion, title, annotations } = check;
  const unclocked = comment.body
    .replace(/\| latency p95 .*/g, '')
    .replace(/One row in .*/g, '')
    .replace(/read at .*/g, '')
    .replace(/in [\d.e-]+ s(, resumed from epoch \d+)? ·/g, '·')
    .replaceAll(/pull-\d+/g, 'pull');
  return { comment: unclocked, check: { status, conclusion, title, annotations } };
}

/** Kills at one effect, then runs again. False when the job has fewer effects. */
async function killedAndRunAgain(job: JobName, at: string): Promise<boolean> {
  rmSync(inShare('store'), { recursive: true, force: true });
  if (existsSync(inShare(`before-${job}`))) cpSync(inShare(`before-${job}`), inShare('store'), { recursive: true });
  const name = `${job}-${at.replace(':', '-')}`;
  const place = { pull: open(name), folder: inShare(name) };
  const killed = await run(job, { ...place, crash: at });
  const done = job === 'report' ? 1 : 0;
  if (killed.exitCode !== 137) {
    expect(killed.exitCode, killed.log).toBe(done);
    return false;
  }
  const again = await run(job, place);
  expect(again.exitCode, `${name}: ${again.log}`).toBe(done);
  expect(await left(job, place.pull, place.folder), name).toEqual(expected.get(job));
  rmSync(place.folder, { recursive: true, force: true });
  return true;
}

async function sweep(job: JobName, phase: 'within' | 'after'): Promise<number> {
  let met = 0;
  while (await killedAndRunAgain(job, `${phase}:${met + 1}`)) met += 1;
  return met;
}
