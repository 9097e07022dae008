import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { diskFiles } from '../../src/adapters/files/files.ts';
import { fileLocks } from '../../src/adapters/files/lock.ts';
import { openGit } from '../../src/adapters/git/git.ts';
import { outsideFiles } from '../../src/adapters/outside/files.ts';
import { checks } from '../../src/checks/index.ts';
import type { Context } from '../../src/commands/context.ts';
import { dataPin } from '../../src/commands/data-pin.ts';
import type { LockedSource } from '../../src/core/outside.ts';
import { gates } from '../../src/gates/index.ts';
import { fairnessMetrics, metrics } from '../../src/metrics/index.ts';
import { models } from '../../src/models/index.ts';
import { fetchPins } from '../../src/stages/materialise/fetch-sources.ts';
import { specKeys } from '../../src/stages/plan/keys.ts';
import { loadSpecs } from '../../src/stages/plan/specs.ts';
import { stores } from '../../src/stores/index.ts';
import { trainers } from '../../src/trainers/index.ts';
import { type FileServer, fileServer, sendFile } from '../support/file-server.ts';
import { gitEnvironment, makeRepo, type Repo } from '../support/repo.ts';

const catalogs = { checks, metrics, fairness: fairnessMetrics, gates, trainers, models, stores };
const files = diskFiles();

let repo: Repo;
let server: FileServer;
let rows: string;
beforeEach(async () => {
  rows = 'a,y\n1,yes\n2,no\n';
  server = await fileServer((request, response) =>
    request.url === '/rows.csv'
      ? sendFile(request, response, { bytes: Buffer.from(rows) })
      : void response.writeHead(404).end(),
  );
  repo = await makeRepo();
  await repo.write({ 'trainyard.yaml': project(server.host), '.gitignore': 'data/\n.trainyard/\n' });
});
afterEach(async () => {
  await server.close();
  await repo.dispose();
});

function project(...hosts: readonly string[]): string {
  return stringify({ apiVersion: 'trainyard.dev/v1', kind: 'Project', allow: { hosts } });
}

function spec(name: string, source: unknown, more: object = {}): string {
  const data = { source, target: 'y', positive: 'yes', features: { a: 'numeric' }, ...more };
  return stringify({ apiVersion: 'trainyard.dev/v1', kind: 'Model', name, data, train: { trainer: 'logistic' } });
}

async function context(warnings: string[] = []): Promise<Context> {
  const git = await openGit(repo.root, { env: gitEnvironment });
  const openOutside: Context['openOutside'] = (rules) =>
    outsideFiles(rules, { root: repo.root, files, env: {}, pauseMs: 1 });
  const log = { info: () => undefined, warn: (line: string) => void warnings.push(line) };
  const signal = new AbortController().signal;
  const state = `${repo.root}/.trainyard`;
  // Only what pinning touches; the rest of a context is none of its business.
  return {
    git,
    files,
    catalogs,
    openOutside,
    log,
    signal,
    state,
    locks: fileLocks(),
    toolVersion: '0',
  } as unknown as Context;
}

async function load() {
  const own = await context();
  return loadSpecs({ tree: await own.git.worktreeTree() }, own);
}

const pin = async (models: readonly string[] = [], check = false) =>
  dataPin({ command: 'data-pin', models, check }, await context());
const lockOf = (model: string) => readFileSync(`${repo.root}/models/${model}/data.lock`, 'utf8');

async function fetchAll(pins: readonly LockedSource[] = []) {
  const own = await context();
  const { project: found } = await load();
  return fetchPins(pins, { ...own, outside: own.openOutside(found.allow) });
}

describe('trainyard data pin', () => {
  it('pins an address; the key follows the lock and not the server', async () => {
    await repo.write({ 'models/a/model.yaml': spec('a', `${server.address}/rows.csv`) });
    const before = await load();
    expect(before.problems).toMatchObject([
      { code: 'source-unpinned', at: { line: 5 }, fix: expect.stringContaining('Run "trainyard data pin a"') },
    ]);
    expect((await pin()).text).toMatch(/^models\/a\/data\.lock: http:.*15 B [0-9a-f]{12} {2}\(new\)$/);
    const first = await load();
    expect(first.problems).toEqual([]);
    const [model] = first.specs;
    const key = model && specKeys(model, first.files, catalogs).trainKey;
    rows = 'a,y\n1,yes\n2,no\n3,no\n';
    expect((await pin([], true)).exitCode).toBe(1);
    const same = await load();
    expect(same.specs[0] && specKeys(same.specs[0], same.files, catalogs).trainKey).toBe(key);
    await expect(fetchAll([{ ...(model?.data.pins?.[0] as LockedSource) }])).resolves.toBeDefined();
    expect((await pin()).text).toContain('(was 15 B');
    const moved = await load();
    expect(moved.specs[0] && specKeys(moved.specs[0], moved.files, catalogs).trainKey).not.toBe(key);
    expect((await pin()).text).toContain('(unchanged)');
    expect((await pin([], true)).exitCode).toBe(0);
  });

  it('fetches what is pinned once, and says when it has moved or gone', async () => {
    await repo.write({ 'models/a/model.yaml': spec('a', `${server.address}/rows.csv`) });
    await pin();
    const pins = (await load()).specs[0]?.data.pins as readonly LockedSource[];
    await files.remove(`${repo.root}/.trainyard`);
    const located = await fetchAll(pins);
    const path = Object.values(located)[0]?.[0]?.path as string;
    expect(readFileSync(path, 'utf8')).toBe(rows);
    const asked = server.asked.length;
    await fetchAll(pins);
    expect(server.asked.length).toBe(asked);
    rows = rows.replace('1', '9');
    await fetchAll(pins);
    await files.write(path, rows);
    await expect(fetchAll(pins)).rejects.toMatchObject({
      code: 'data-moved',
      message: expect.stringContaining('other content of the same size is there'),
      fix: expect.stringContaining('run "trainyard data pin"'),
    });
    rows += '4,no\n';
    await expect(fetchAll(pins)).rejects.toThrow(/a file of \d+ bytes is there/);
    const gone = pins.map(({ uri, files: own }) => ({
      uri,
      files: own.map((file) => ({ ...file, uri: `${server.address}/none.csv` })),
    }));
    await expect(fetchAll(gone)).rejects.toMatchObject({ code: 'data-gone' });
  });

  it('pins files that git ignores, by a pattern too, beside other sources of a query', async () => {
    const source = { parts: 'data/part-*.csv', one: `${server.address}/rows.csv` };
    await repo.write({
      'models/a/model.yaml': spec('a', source, { query: 'select * from parts union all by name select * from one' }),
      'data/part-2.csv': 'a,y\n3,no\n',
      'data/part-1.csv': 'a,y\n2,no\n',
    });
    await pin();
    const pins = (await load()).specs[0]?.data.pins ?? [];
    expect(pins.map(({ uri, files: own }) => [uri, own.map((file) => file.uri)])).toEqual([
      ['data/part-*.csv', ['data/part-1.csv', 'data/part-2.csv']],
      [`${server.address}/rows.csv`, [`${server.address}/rows.csv`]],
    ]);
    const located = await fetchAll(pins);
    expect(located['data/part-*.csv']?.map(({ path }) => path)).toEqual([
      `${repo.root}/data/part-1.csv`,
      `${repo.root}/data/part-2.csv`,
    ]);
    await repo.write({ 'data/part-1.csv': 'a,y\n2,nö\n' });
    await expect(fetchAll(pins)).rejects.toMatchObject({ code: 'data-moved' });
  });

  it('drops sources that no spec names any more, and keeps those of others', async () => {
    await repo.write({ 'models/a/model.yaml': spec('a', `${server.address}/rows.csv`) });
    await pin();
    await repo.write({ 'models/a/model.yaml': spec('a', 'data/x.csv'), 'data/x.csv': 'a,y\n1,yes\n' });
    await pin(['a']);
    expect(JSON.parse(lockOf('a')).sources).toMatchObject([{ uri: 'data/x.csv' }]);
  });

  it('answers what it cannot do: unknown models, nothing outside, nothing there, a broken lock', async () => {
    await repo.write({ 'models/a/model.yaml': spec('a', 'rows.csv'), 'rows.csv': rows });
    expect((await pin()).text).toBe('no source lies outside git');
    await expect(pin(['b'])).rejects.toMatchObject({ code: 'unknown-model' });
    await repo.write({ 'models/a/model.yaml': spec('a', `${server.address}/none.csv`) });
    await expect(pin()).rejects.toMatchObject({ code: 'data-gone' });
    await repo.write({ 'models/a/model.yaml': spec('a', `${server.address}/rows.csv`), 'models/a/data.lock': '{' });
    expect((await load()).problems.map(({ code, at }) => [code, at.file])).toEqual([
      ['data-lock-invalid', 'models/a/data.lock'],
      ['source-unpinned', 'models/a/model.yaml'],
    ]);
    await pin();
    expect((await load()).problems).toEqual([]);
  });

  it('goes by the project: hosts, buckets and folders that it does not list are named before anything is asked', async () => {
    await repo.write({
      'trainyard.yaml': project(),
      'models/a/model.yaml': spec('a', `${server.address}/rows.csv`),
      'models/b/model.yaml': spec('b', 's3://acme/rows/*.parquet'),
      'models/c/model.yaml': spec('c', 'file:///etc/rows.csv'),
    });
    expect((await load()).problems.map(({ code, message }) => [code, /allow\.\w+/.exec(message)?.[0]])).toEqual([
      ['source-not-allowed', 'allow.hosts'],
      ['source-not-allowed', 'allow.buckets'],
      ['source-not-allowed', 'allow.folders'],
    ]);
    await expect(pin(['a'])).rejects.toMatchObject({ code: 'data-refused' });
    expect(server.asked).toEqual([]);
  });
});
