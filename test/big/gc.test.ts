/** A store with the runs of years: what goes is found and taken within seconds, and what a version needs stays. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CLI } from '../../scripts/bench/bench.ts';
import { memoryOf } from '../../scripts/bench/memory.ts';
import { sha256 } from '../../src/core/hash.ts';
import { trainyard, wagesRepo } from '../e2e/terminal.ts';
import type { Repo } from '../support/repo.ts';

const RUNS = 2500;
const STORE = '.trainyard/store';

let repo: Repo;
beforeAll(async () => {
  repo = await wagesRepo();
  for (const command of [['run', '--all'], ['reconcile']])
    expect((await trainyard(command, { cwd: repo.root })).code).toBe(0);
  for (let run = 0; run < RUNS; run += 1) await Promise.all(Object.entries(objectsOf(run)).map(write));
});
afterAll(() => repo.dispose());

/** What the library keeps of one training that nobody released. */
function objectsOf(run: number): Readonly<Record<string, object>> {
  const [bundle, trainKey, evaluationKey, comparison] = ['b', 't', 'e', 'c'].map((kind) => sha256(`${kind}${run}`));
  const hex = (digest = '') => digest.slice('sha256:'.length);
  const record = { model: 'wage-band', bundle, trainKey, evaluationKey, notes: 'x'.repeat(4000) };
  return {
    [`bundles/${hex(bundle)}/manifest.json`]: { model: 'wage-band' },
    [`bundles/${hex(bundle)}/files/model.json`]: record,
    [`runs/${hex(trainKey)}.json`]: record,
    [`models/wage-band/${hex(trainKey)}.json`]: { seconds: 3 },
    [`evaluations/${hex(evaluationKey)}.json`]: record,
    [`comparisons/${hex(comparison)}.json`]: record,
  };
}

async function write([key, content]: readonly [string, object]): Promise<void> {
  const path = join(repo.root, STORE, key);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(content));
}

async function gc(...args: readonly string[]) {
  const started = performance.now();
  const call = { command: process.execPath, args: [CLI, 'gc', ...args], cwd: repo.root };
  const { code, output, peakBytes } = await memoryOf(call);
  const seconds = (performance.now() - started) / 1000;
  console.log(`gc ${args.join(' ')}: ${seconds.toFixed(1)} s, ${(peakBytes / 1e6).toFixed(0)} MB`);
  expect(code, output).toBe(0);
  expect(seconds).toBeLessThan(30);
  expect(peakBytes).toBeLessThan(500e6);
  return output.trimEnd().split('\n');
}

it(`sweeps ${RUNS} runs that nothing needs, and the version's run not`, async () => {
  const said = (count: number, word: string) => expect.stringContaining(`${count} ${word}`);
  expect(await gc()).toContainEqual(said(RUNS, 'wait'));
  await gc('--yes');
  const marks = join(repo.root, STORE, 'gc/marks.json');
  await writeFile(marks, (await readFile(marks, 'utf8')).replace(/"\d{4}-\d\d-/g, '"2020-01-'));
  expect(await gc('--yes')).toContainEqual(said(RUNS, 'gone'));
  const left = await gc();
  expect(left).toContainEqual(expect.stringMatching(/0 wait/));
  expect(left).toContainEqual(expect.stringContaining('version wage-band@v0.0.1'));
});
