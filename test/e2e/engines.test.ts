import { spawn } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, readdir, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EngineOptions, openEngines } from '../../src/adapters/engines/engines.ts';
import { bundled } from '../support/bundled.ts';
import { duckdbPackages, lockOf, programFolder, smallPackages, writeArchives } from '../support/engine-packages.ts';
import { packageRegistry } from '../support/package-registry.ts';

let root: string;
let options: EngineOptions;
let lines: string[];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'trainyard-engines-'));
  const packages = smallPackages();
  lines = [];
  options = {
    entry: await programFolder(root, await lockOf(packages)),
    cwd: root,
    env: { TRAINYARD_HOME: 'cache', TRAINYARD_ENGINE_SOURCE: await writeArchives(join(root, 'archives'), packages) },
    execPath: process.execPath,
    actions: false,
    log: { info: (line) => void lines.push(line) },
    signal: new AbortController().signal,
  };
});

afterEach(() => rm(root, { recursive: true, force: true }));

const sideFolders = () => readdir(join(root, 'cache', 'engines'));

async function installed(): Promise<string> {
  const [report] = await openEngines(options).install();
  expect(report).toMatchObject({ state: 'installed' });
  return report?.folder ?? '';
}

describe('an engine', () => {
  it('is installed when it is first needed, once', async () => {
    expect(await openEngines(options).reports()).toMatchObject([{ state: 'absent', version: '1.0.0' }]);
    const engines = openEngines(options);
    expect(await engines.load('duckdb')).toEqual({ said: 'hello' });
    expect(await engines.load('duckdb')).toEqual({ said: 'hello' });
    expect(await openEngines(options).reports()).toMatchObject([{ state: 'installed' }]);
    await rm(join(root, 'archives'), { recursive: true });
    await openEngines(options).ready('duckdb');
    expect(lines).toEqual([expect.stringContaining(`from the folder ${join(root, 'archives')}`)]);
    expect(await sideFolders()).toHaveLength(1);
  });

  it('is taken from the folder that is named, if its version is right', async () => {
    const named = join(root, 'named');
    await cp(await installed(), named, { recursive: true });
    await rm(join(root, 'cache'), { recursive: true });
    const engines = openEngines({ ...options, env: { ...options.env, TRAINYARD_ENGINES: 'named' } });
    expect(await engines.ready('duckdb')).toBe(named);
    expect(await engines.reports()).toMatchObject([{ state: 'named', folder: named }]);
    await writeFile(join(named, 'node_modules/@duckdb/node-api/package.json'), '{"version":"0.9.0"}');
    const again = openEngines({ ...options, env: { ...options.env, TRAINYARD_ENGINES: 'named' } });
    await expect(again.ready('duckdb')).rejects.toMatchObject({ code: 'engine-version' });
    await rm(join(named, 'node_modules'), { recursive: true });
    await expect(again.ready('duckdb')).rejects.toMatchObject({ code: 'engine-missing' });
  });

  it('is taken from beside the program, but not from any folder further up', async () => {
    const folder = await installed();
    await mkdir(join(root, 'node_modules'));
    await cp(join(folder, 'node_modules'), join(root, 'node_modules'), { recursive: true });
    expect(await openEngines(options).reports()).toMatchObject([{ state: 'installed' }]);
    await rename(join(root, 'node_modules'), join(root, 'action', 'node_modules'));
    expect(await openEngines(options).reports()).toMatchObject([{ state: 'beside', folder: join(root, 'action') }]);
    const entry = join(root, 'action', 'node_modules', 'trainyard', 'dist', 'cli.js');
    await cp(join(root, 'action', 'dist'), join(entry, '..'), { recursive: true });
    expect(await openEngines({ ...options, entry }).ready('duckdb')).toBe(join(root, 'action'));
  });

  it('needs a build for the machine', async () => {
    const lock = await lockOf(smallPackages());
    const [engine] = lock.engines;
    const [first, second] = engine?.packages ?? [];
    const packages = [first, { ...second, os: ['plan9'], optional: true }];
    await programFolder(root, { ...lock, engines: [{ ...engine, packages }] } as never);
    await expect(openEngines(options).ready('duckdb')).rejects.toMatchObject({ code: 'engine-platform' });
    expect(await openEngines(options).reports()).toMatchObject([{ state: 'unsupported' }]);
  });

  it('is not installed without the lock', async () => {
    await unlink(join(root, 'action/dist/engines.lock.json'));
    await expect(openEngines(options).ready('duckdb')).rejects.toMatchObject({ code: 'engine-lock' });
  });

  it.each([
    ['TRAINYARD_HOME', '', 'engines'],
    ['RUNNER_TOOL_CACHE', 'trainyard', 'engines'],
    ['XDG_CACHE_HOME', 'trainyard', 'engines'],
    ['HOME', '.cache/trainyard', 'engines'],
  ])('lies below %s', async (name, ...below) => {
    const [report] = await openEngines({ ...options, env: { [name]: join(root, 'there') } }).reports();
    expect(report?.folder).toMatch(new RegExp(`^${join(root, 'there', ...below)}/duckdb-[0-9a-f]{20}$`));
  });
});

describe('a side folder is refused', () => {
  it.each([
    ['a changed file', 'index.js has changed', (at: string) => appendFile(join(at, 'index.js'), ' ')],
    [
      'equal size, other bytes',
      'data.txt has changed',
      (at: string) => writeFile(join(at, 'lib/data.txt'), 'dats\n'.repeat(500)),
    ],
    ['a file too many', 'extra.js does not belong there', (at: string) => writeFile(join(at, 'extra.js'), '')],
    ['a file too few', 'index.js is missing', (at: string) => unlink(join(at, 'index.js'))],
    [
      'a link',
      'index.js is no plain file',
      async (at: string) => {
        await rename(join(at, 'index.js'), join(root, 'moved.js'));
        await symlink(join(root, 'moved.js'), join(at, 'index.js'));
      },
    ],
    ['no inventory', 'inventory.json does not list', (at: string) => unlink(join(at, '../../inventory.json'))],
    [
      'an inventory that was changed too',
      'inventory.json does not list small-part',
      async (at: string) => {
        const files = { 'node_modules/@duckdb/node-api': [], 'node_modules/small-part': [['index.js', 0, 'x']] };
        const inventory = join(at, '../../inventory.json');
        const text = JSON.parse(await import('node:fs/promises').then((fs) => fs.readFile(inventory, 'utf8')));
        await writeFile(inventory, JSON.stringify({ packages: { ...files, '@': 1, ...without(text.packages) } }));
      },
    ],
  ])('with %s', async (_, said, change) => {
    const folder = await installed();
    await change(join(folder, 'node_modules/small-part'));
    const refusal = { code: 'engine-altered', message: expect.stringContaining(said) };
    await expect(openEngines(options).load('duckdb')).rejects.toMatchObject(refusal);
    expect(await openEngines(options).reports()).toMatchObject([
      { state: 'altered', problem: expect.stringContaining(said) },
    ]);
    expect(await openEngines(options).install()).toMatchObject([{ state: 'installed' }]);
    expect(await openEngines(options).load('duckdb')).toEqual({ said: 'hello' });
    expect(await sideFolders()).toHaveLength(1);
  });

  function without(packages: Record<string, unknown>): Record<string, unknown> {
    return { 'node_modules/@duckdb/node-api': packages['node_modules/@duckdb/node-api'] };
  }
});

describe('processes of their own, without node_modules beside them', () => {
  const run = (program: string, env: Record<string, string | undefined>, query = false) => {
    const child = spawn(process.execPath, [program, JSON.stringify({ entry: options.entry, env, query })], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'].slice(0, 2).concat('ignore') as never,
    });
    let said = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const ended = new Promise<string>((resolve) => child.on('close', () => resolve(said)));
    return { child, ended };
  };

  it('three at once install one folder', async () => {
    await bundled('engine', async (program) => {
      const runs = [1, 2, 3].map(() => run(program, options.env).ended);
      expect(await Promise.all(runs)).toEqual(['hello', 'hello', 'hello']);
    });
    expect(await sideFolders()).toEqual([expect.stringMatching(/^duckdb-/)]);
  });

  it('one that is killed in the middle leaves nothing that is used, and the next one succeeds', async () => {
    const registry = await packageRegistry(smallPackages(), { slowMs: 2000 });
    const env = { ...options.env, TRAINYARD_ENGINE_SOURCE: registry.url };
    try {
      await bundled('engine', async (program) => {
        const { child, ended } = run(program, env);
        while (registry.seen.length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
        child.kill('SIGKILL');
        await ended;
        expect(await sideFolders()).toEqual([expect.stringMatching(/^\.unfinished-/)]);
        expect(await run(program, options.env).ended).toBe('hello');
      });
    } finally {
      await registry.close();
    }
  });

  it('open DuckDB itself, from archives as npm packs them', async () => {
    const folder = join(root, 'packed');
    await mkdir(folder);
    await programFolder(root, await lockOf(await duckdbPackages(folder)));
    const env = { ...options.env, TRAINYARD_ENGINE_SOURCE: folder };
    await bundled('engine', async (program) => {
      expect(await run(program, env, true).ended).toBe('45');
      await rm(folder, { recursive: true });
      expect(await run(program, env, true).ended).toBe('45');
      const [side] = await sideFolders();
      await appendFile(join(root, 'cache/engines', side ?? '', 'node_modules/@duckdb/node-bindings/duckdb.js'), '//');
      expect(await run(program, env, true).ended).toMatch(/^engine-altered: .*duckdb\.js has changed$/);
    });
  });
});
