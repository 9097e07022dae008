/** The built engine under the Node that runs the tests and under Node 24, beside the backends that are always there. */
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { EngineReport } from '../../src/core/engines.ts';
import { figureOf, type KeptRecords, keptRecords } from '../support/kept-records.ts';
import { makeRepo } from '../support/repo.ts';
import { node24 } from '../support/runner/index.ts';
import { CLI, HOME } from './engine.ts';

const EXAMPLES = new URL('../../examples', import.meta.url).pathname;

const CNN = { example: 'digits', spec: 'models/digit/model.yaml', options: { epochs: 8, patience: 0 } };
const MLP = {
  example: 'wages',
  spec: 'models/wage-band/model.yaml',
  trainer: 'mlp',
  options: { hidden: [16], epochs: 20, patience: 0 },
};

interface Asked {
  readonly example: string;
  readonly spec: string;
  readonly trainer?: string;
  readonly options: object;
  readonly backend?: string;
  readonly node: string;
  /** Folder of the optional engines; that of this suite when absent. */
  readonly home?: string;
}

interface Done extends KeptRecords {
  readonly code: number | null;
  readonly stderr: string;
  readonly stdout: string;
}

/** `trainyard run` in a fresh repository with an example, its spec changed. */
async function run({ example, spec, trainer, options, backend, node, home = HOME }: Asked): Promise<Done> {
  const repo = await makeRepo();
  try {
    cpSync(join(EXAMPLES, example), repo.root, { recursive: true });
    const document = parseDocument(readFileSync(join(repo.root, spec), 'utf8'));
    if (trainer !== undefined) document.setIn(['train', 'trainer'], trainer);
    document.setIn(['train', 'options'], document.createNode(options));
    if (backend !== undefined) document.setIn(['train', 'backend'], backend);
    writeFileSync(join(repo.root, spec), String(document));
    await repo.commit('all');
    const env = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', TRAINYARD_HOME: home };
    const { status, stdout, stderr } = spawnSync(node, [CLI, 'run', '--all'], {
      cwd: repo.root,
      env,
      encoding: 'utf8',
    });
    return { code: status, stdout, stderr, ...keptRecords(repo.root) };
  } finally {
    await repo.dispose();
  }
}

function losses({ trained }: Done): readonly number[] {
  return (trained?.history ?? []).map((epoch) => epoch.loss);
}

let nodes: readonly [string, string];

beforeAll(async () => {
  nodes = [process.execPath, await node24()];
});

describe('the engine', () => {
  it('is built, and every file of it is looked at', () => {
    const env = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', TRAINYARD_HOME: HOME };
    const { stdout } = spawnSync(process.execPath, [CLI, 'engines', '--json'], { env, encoding: 'utf8' });
    const { engines } = JSON.parse(stdout) as { engines: readonly EngineReport[] };
    const report = engines.find(({ engine }) => engine === 'tfjs-node');
    // A package manager may have put one beside the program; it then is the one that is used.
    expect(report).toMatchObject({ optional: true, state: expect.stringMatching(/^(installed|beside)$/) });
  });
});

describe.each([
  ['cnn', CNN, 'accuracy'],
  ['mlp', MLP, 'roc_auc'],
] as const)('%s', (name, asked, metric) => {
  it('learns the same on both versions of Node, and what it learns on wasm but for the last digits', async () => {
    // Convolutions go there by themselves, dense networks where the spec says so.
    const pin = name === 'cnn' ? {} : { backend: 'tfjs-node' };
    const [here, newer] = [
      await run({ ...asked, ...pin, node: nodes[0] }),
      await run({ ...asked, ...pin, node: nodes[1] }),
    ];
    const wasm = await run({ ...asked, backend: 'wasm', node: nodes[0] });
    for (const done of [here, newer, wasm]) expect([0, 1], done.stderr).toContain(done.code);
    for (const { trained } of [here, newer]) {
      expect(trained?.trainer.backend).toBe('tfjs-node');
      expect(trained?.environment['library']).toBe('TensorFlow 2.21.0');
    }
    expect(newer.trained?.environment['node']).toMatch(/^v2[4-9]/);
    expect(newer.trained?.bundle).toBe(here.trained?.bundle);
    expect(wasm.trained?.trainer.backend).toBe('wasm');
    expect(losses(here)).toHaveLength(losses(wasm).length);
    for (const [i, loss] of losses(here).entries())
      expect(Math.abs(loss / (losses(wasm)[i] ?? 0) - 1)).toBeLessThan(0.02);
    expect(Math.abs(figureOf(here, metric) - figureOf(wasm, metric))).toBeLessThan(0.01);
    expect(figureOf(here, metric)).toBeGreaterThan(0.75);
  });
});

describe('an engine that is not as it was built', () => {
  it('is left alone: wasm trains, and a spec that pins the engine does not train', async () => {
    const [folder] = readdirSync(join(HOME, 'engines')).filter((name) => name.startsWith('tfjs-node-'));
    const stray = join(HOME, 'engines', folder ?? '', 'native/stray');
    writeFileSync(stray, 'x');
    try {
      const free = await run({ ...CNN, options: { epochs: 1 }, node: nodes[0] });
      expect(free.trained?.trainer.backend).toBe('wasm');
      expect(free.stderr).toMatch(/not on tfjs-node, but on wasm: .*native\/stray does not belong there/);
      const pinned = await run({ ...CNN, options: { epochs: 1 }, backend: 'tfjs-node', node: nodes[0] });
      expect(pinned.stdout + pinned.stderr).toMatch(/tfjs-node" is not available: .*stray/);
      expect(pinned.stdout + pinned.stderr).toContain('trainyard engines build tfjs-node');
      expect(pinned.trained).toBeUndefined();
    } finally {
      rmSync(stray);
    }
  });
});
