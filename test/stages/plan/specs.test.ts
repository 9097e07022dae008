import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../../../src/adapters/files/files.ts';
import { openGit } from '../../../src/adapters/git/git.ts';
import type { Git } from '../../../src/core/ports.ts';
import { type LoadPorts, loadSpecs } from '../../../src/stages/plan/specs.ts';
import { cpuMsSince } from '../../support/cpu.ts';
import { gitEnvironment, makeRepo, type Repo } from '../../support/repo.ts';
import { catalogs, places, wagesSpec } from '../../support/wages-spec.ts';

const PROJECT = 'apiVersion: trainyard.dev/v1\nkind: Project\n';
const WAGES = { 'data/wages.csv': 'high_wage\nyes\n', 'models/wage-band/model.yaml': wagesSpec() };

let repo: Repo;
let state: string;
let asked: string[][];

beforeEach(async () => {
  repo = await makeRepo();
  state = join(await mkdtemp(join(tmpdir(), 'trainyard-state-')), '.trainyard');
  asked = [];
});

afterEach(async () => {
  await repo.dispose();
  await rm(join(state, '..'), { recursive: true, force: true });
});

/** Real git, whose reads are noted. */
async function ports(toolVersion = '1'): Promise<LoadPorts> {
  const git = await openGit(repo.root, { env: gitEnvironment });
  const noted: Git = {
    ...git,
    readBlobs: (ids) => {
      asked.push([...ids]);
      return git.readBlobs(ids);
    },
  };
  return { git: noted, files: diskFiles(), catalogs, state, toolVersion };
}

async function load(files: Record<string, string> = {}, project?: Parameters<typeof loadSpecs>[0]['project']) {
  const commit = await repo.commit('change', files);
  const opened = await ports();
  const tree = await opened.git.treeOf(commit);
  return loadSpecs({ tree, ...(project && { project }) }, opened);
}

describe('a tree', () => {
  it('gives its specs and defaults, whatever the working tree holds', async () => {
    const commit = await repo.commit('base', WAGES);
    await repo.write({ 'models/wage-band/model.yaml': 'not: this', 'trainyard.yaml': 'nor: this' });
    const opened = await ports();
    const loaded = await loadSpecs({ tree: await opened.git.treeOf(commit) }, opened);
    expect(loaded.problems).toEqual([]);
    expect(loaded.specs.map(({ name, path }) => [name, path])).toEqual([['wage-band', 'models/wage-band/model.yaml']]);
    expect(loaded.project.models).toEqual(['models/*/model.yaml']);
    expect(loaded.files.has('data/wages.csv')).toBe(true);
  });

  it('is read by the globs of its project file', async () => {
    const loaded = await load({
      'trainyard.yaml': `${PROJECT}models: ["teams/**/spec.yaml"]\n`,
      'data/wages.csv': 'x',
      'teams/a/b/wage-band/spec.yaml': wagesSpec(),
      'models/other/model.yaml': 'not: looked at',
    });
    expect(loaded.paths).toEqual(['teams/a/b/wage-band/spec.yaml']);
    expect(loaded.problems).toEqual([]);
  });

  it('is read by another project when one is given', async () => {
    const first = await load({ ...WAGES, 'trainyard.yaml': PROJECT });
    const loaded = await load({}, { ...first.project, models: ['nothing/*.yaml'] });
    expect([loaded.specs, loaded.paths]).toEqual([[], []]);
  });

  it('keeps the good specs beside the bad ones, and names the paths of both', async () => {
    const loaded = await load({ ...WAGES, 'models/bad/model.yaml': 'kind: Model\nnam: bad\n' });
    expect(loaded.specs.map(({ name }) => name)).toEqual(['wage-band']);
    expect(loaded.paths).toEqual(['models/bad/model.yaml', 'models/wage-band/model.yaml']);
    expect(new Set(loaded.problems.map(({ at }) => at.file))).toEqual(new Set(['models/bad/model.yaml']));
  });

  it('is told everything about files that are not specs at all', async () => {
    const loaded = await load({ 'models/big/model.yaml': 'x'.repeat(300_000), 'models/empty/model.yaml': '' });
    expect(places(loaded)).toEqual(['1:1 file-too-large', '1:1 empty']);
    expect(asked.flat()).toHaveLength(1);
  });
});

describe('what only the tree shows', () => {
  it('a name used twice', async () => {
    const loaded = await load({
      ...WAGES,
      'trainyard.yaml': `${PROJECT}models: ["**/model.yaml"]\n`,
      'other/wage-band/model.yaml': wagesSpec(),
    });
    expect(places(loaded)).toEqual(['3:7 duplicate-name']);
    expect(loaded.problems[0]?.message).toContain('models/wage-band/model.yaml');
    expect(loaded.problems[0]?.frame).toContain('> 3 | name: wage-band');
  });

  it.each([
    [
      'that is not there',
      { 'data/wages.csv': 'data/wage.csv' },
      'Did you mean "data/wages.csv"? A file that stays out of git is pinned by "trainyard data pin wage-band".',
    ],
    [
      'that is a folder',
      { 'data/wages.csv': 'data\n  format: csv' },
      'Name one file, or the files by a pattern such as data/parts/*.parquet.',
    ],
  ])('a source %s', async (_, edit, fix) => {
    const text = wagesSpec(edit as Record<string, string>);
    const loaded = await load({ ...WAGES, 'models/wage-band/model.yaml': text });
    expect(places(loaded)).toEqual(['6:11 source-missing']);
    expect(loaded.problems[0]?.fix).toBe(fix);
    expect(loaded.specs).toHaveLength(1);
  });

  it.each([
    ['a link to a file', 'data/wages.csv', '/etc/passwd'],
    ['a file behind a link', 'data', '/etc'],
  ])('a source that is %s', async (_, path, target) => {
    await repo.link(path, target);
    const loaded = await load({ 'models/wage-band/model.yaml': wagesSpec() });
    expect(places(loaded)).toEqual(['6:11 source-link']);
  });

  it('specs and project files that are links, or lie behind one', async () => {
    await repo.link('models/one/model.yaml', '../../secret.yaml');
    await repo.link('models/two', '../elsewhere');
    await repo.link('trainyard.yaml', 'secret.yaml');
    const loaded = await load({ 'secret.yaml': PROJECT, 'elsewhere/model.yaml': wagesSpec() });
    expect(loaded.problems.map(({ at, code }) => [at.file, code])).toEqual([
      ['models/one/model.yaml', 'spec-link'],
      ['models/two', 'spec-link'],
      ['trainyard.yaml', 'spec-link'],
    ]);
    expect(loaded.specs).toEqual([]);
  });

  it('a gate of the project that a model does not measure', async () => {
    const loaded = await load({ ...WAGES, 'trainyard.yaml': `${PROJECT}gates: [{metric: f1, min: 0.5}]\n` });
    expect(places(loaded)).toEqual(['18:12 gate-not-measured']);
  });

  it('a state folder that came with the change', async () => {
    await repo.commit('state', { '.trainyard/cache/specs.json': '{}' });
    expect(places(await load(WAGES))).toEqual(['1:1 state-tracked']);
  });
});

describe('the cache', () => {
  it('makes a second reading need no blob, and gives the same', async () => {
    const first = await load({ ...WAGES, 'models/bad/model.yaml': 'kind: Model' });
    expect(asked).toHaveLength(1);
    asked = [];
    const second = await load();
    expect(asked).toEqual([]);
    expect(second).toEqual(first);
  });

  it('reads once what changed, and forgets nothing of another branch', async () => {
    await load(WAGES);
    await load({ 'models/wage-band/model.yaml': wagesSpec({ '0.75': '0.8' }) });
    expect(asked.at(-1)).toHaveLength(1);
    asked = [];
    await load(WAGES);
    expect(asked).toEqual([]);
  });

  it('knows that the path is part of the answer', async () => {
    await load(WAGES);
    expect(places(await load({ 'models/copy/model.yaml': wagesSpec() }))).toContain('3:7 name-folder');
  });

  it('knows the project file and its globs', async () => {
    const files = { 'trainyard.yaml': `${PROJECT}models: [specs/*/model.yaml]\n`, 'data/wages.csv': 'x' };
    await load({ ...files, 'specs/wage-band/model.yaml': wagesSpec() });
    asked = [];
    expect((await load({ 'specs/wage-band/model.yaml': wagesSpec({ '0.75': '0.8' }) })).specs).toHaveLength(1);
    expect(asked.map((ids) => ids.length)).toEqual([1]);
  });

  it.each(['', '{', 'null', '[]', '{"key":1}', '{"entries":[[1]]}'])('that holds %j is ignored', async (text) => {
    await diskFiles().write(join(state, 'cache', 'specs.json'), text);
    expect((await load(WAGES)).specs).toHaveLength(1);
  });

  it('of another version is not read', async () => {
    const { tree } = await load(WAGES);
    await loadSpecs({ tree }, await ports('2'));
    expect(asked).toHaveLength(2);
  });

  it('hides itself from git', async () => {
    state = join(repo.root, '.trainyard');
    await load(WAGES);
    expect(await repo.git('status', '--porcelain')).toBe('');
  });
});

it('a thousand specs are known again in well under a second', { timeout: 120_000 }, async () => {
  const names = Array.from({ length: 1000 }, (_, index) => `model-${index}`);
  const specs = names.map((name) => [`models/${name}/model.yaml`, wagesSpec({ 'name: wage-band': `name: ${name}` })]);
  await load({ 'data/wages.csv': 'x', ...Object.fromEntries(specs) });
  const opened = await ports();
  const tree = await opened.git.treeOf('HEAD');
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const before = process.cpuUsage();
    const loaded = await loadSpecs({ tree }, opened);
    times.push(cpuMsSince(before));
    expect(loaded.specs).toHaveLength(1000);
    expect(loaded.problems).toEqual([]);
  }
  expect(asked).toHaveLength(1);
  // About 100 ms of one core.
  expect(Math.min(...times)).toBeLessThan(600);
});
