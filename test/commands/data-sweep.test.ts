import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { diskFiles } from '../../src/adapters/files/files.ts';
import { fileLocks } from '../../src/adapters/files/lock.ts';
import { openGit } from '../../src/adapters/git/git.ts';
import { checks } from '../../src/checks/index.ts';
import type { Context } from '../../src/commands/context.ts';
import { dataSweep } from '../../src/commands/data-sweep.ts';
import { hexOf, sha256 } from '../../src/core/hash.ts';
import { lockText } from '../../src/data/source/data-lock.ts';
import { gates } from '../../src/gates/index.ts';
import { fairnessMetrics, metrics } from '../../src/metrics/index.ts';
import { models } from '../../src/models/index.ts';
import { stores } from '../../src/stores/index.ts';
import { trainers } from '../../src/trainers/index.ts';
import { gitEnvironment, makeRepo, type Repo } from '../support/repo.ts';

const files = diskFiles();
const uri = 'https://data.example/rows.csv.gz';
const kept = `${hexOf(sha256('rows'))}.gz`;

let repo: Repo;
beforeEach(async () => {
  repo = await makeRepo();
  const data = { source: uri, target: 'y', positive: 'yes', features: { a: 'numeric' } };
  const spec = { apiVersion: 'trainyard.dev/v1', kind: 'Model', name: 'm', data, train: { trainer: 'logistic' } };
  await repo.write({
    '.gitignore': '.trainyard/\n',
    'models/m/model.yaml': stringify(spec),
    'models/m/data.lock': lockText([{ uri, files: [{ uri, size: 4, digest: sha256('rows') }] }]),
  });
  for (const [name, text] of [
    [kept, 'rows'],
    [hexOf(sha256('old')), 'old one'],
    ['new-1234', 'left by a try'],
  ] as const) {
    await files.write(`${repo.root}/.trainyard/sources/${name}`, text);
  }
});
afterEach(() => repo.dispose());

async function swept(dryRun: boolean) {
  const catalogs = { checks, metrics, fairness: fairnessMetrics, gates, trainers, models, stores };
  const git = await openGit(repo.root, { env: gitEnvironment });
  const log = { info: () => undefined, warn: () => undefined };
  const signal = new AbortController().signal;
  const state = `${repo.root}/.trainyard`;
  // Only what a sweep touches; the rest of a context is none of its business.
  const context = { git, files, catalogs, log, signal, state, locks: fileLocks(), toolVersion: '0' };
  return dataSweep({ command: 'data-sweep', dryRun }, context as unknown as Context);
}

const there = () => files.list(`${repo.root}/.trainyard/sources`);

it('removes what no lock pins, says what and how much, and keeps the rest', async () => {
  const before = await there();
  const said = await swept(true);
  expect(said.text.split('\n').at(-1)).toBe('would remove 2 files, 20 B; pinned and kept: 4 B');
  expect(await there()).toEqual(before);
  const done = await swept(false);
  expect(done.text).toContain(`removed ${hexOf(sha256('old'))} (7 B)`);
  expect(done.json).toMatchObject({ dryRun: false, keptBytes: 4 });
  expect(await there()).toEqual([kept]);
  expect((await swept(false)).text).toBe('nothing to remove; pinned and kept: 4 B');
});

it('waits for a file that is being fetched', async () => {
  const name = hexOf(sha256('old'));
  const path = `${repo.root}/.trainyard/sources/${name}`;
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const signal = new AbortController().signal;
  const fetching = fileLocks().hold(`${path}.lock`, () => held, { signal, onWait: () => undefined });
  while (!(await files.exists(`${path}.lock`))) await new Promise((resolve) => setTimeout(resolve, 5));
  const sweeping = swept(false);
  await writeFile(path, 'still being written');
  expect(await files.exists(path)).toBe(true);
  release();
  await Promise.all([fetching, sweeping]);
  expect(await there()).toEqual([kept]);
});
