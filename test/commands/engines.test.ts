import { expect, it } from 'vitest';
import { engines } from '../../src/commands/engines.ts';
import type { EngineReport, EngineShelf, EngineState } from '../../src/core/engines.ts';
import { TrainyardError } from '../../src/core/errors.ts';

const report = (state: EngineState, more: Partial<EngineReport> = {}): EngineReport => ({
  engine: 'duckdb',
  package: '@duckdb/node-api',
  version: '1.0.0',
  platform: 'linux-x64-glibc',
  state,
  folder: '/cache/engines/duckdb-1',
  downloadBytes: 24_011_619,
  ...more,
});

function shelf(state: EngineState, more: Partial<EngineShelf> = {}): EngineShelf {
  return {
    reports: async () => [report(state)],
    source: async () => 'the folder /archives',
    install: async () => [report('installed')],
    build: async ({ engine }) => report('installed', { engine, optional: true }),
    ...more,
  };
}

const look = { command: 'engines', install: false } as const;

it('says where an engine would come from', async () => {
  expect(await engines(look, shelf('absent'))).toEqual({
    exitCode: 0,
    text: [
      'duckdb  @duckdb/node-api 1.0.0  linux-x64-glibc  24.0 MB',
      '  not installed yet; the first command that needs it installs it',
      '  /cache/engines/duckdb-1',
      '',
      'source: the folder /archives',
    ].join('\n'),
    json: { engines: [report('absent')], source: 'the folder /archives' },
  });
});

it('asks for no source where none is needed', async () => {
  const source = () => Promise.reject(new Error('asked'));
  expect(await engines(look, shelf('beside', { source }))).toMatchObject({ exitCode: 0 });
});

it('shows why no source is known', async () => {
  const source = () =>
    Promise.reject(new TrainyardError({ code: 'engine-source', message: 'none is known', fix: 'Name one.' }));
  const outcome = await engines(look, shelf('absent', { source }));
  expect(outcome).toMatchObject({
    exitCode: 0,
    text: expect.stringContaining('source: none. none is known. Name one.'),
  });
});

it('builds an optional engine', async () => {
  const asked: unknown[] = [];
  const build: EngineShelf['build'] = async (what) => {
    asked.push(what);
    return report('installed', { engine: what.engine, optional: true });
  };
  const request = { ...look, from: './archives', build: { engine: 'tfjs-node', wheel: 'x.whl' } };
  expect(await engines(request, shelf('absent', { build }))).toMatchObject({
    exitCode: 0,
    text: expect.stringContaining('tfjs-node'),
  });
  expect(asked).toEqual([{ engine: 'tfjs-node', wheel: 'x.whl', from: './archives' }]);
});

it('does without an optional engine', async () => {
  for (const state of ['absent', 'unsupported'] as const) {
    const reports = async () => [report(state, { engine: 'tfjs-node', optional: true })];
    const outcome = await engines(look, shelf(state, { reports }));
    expect(outcome.exitCode).toBe(0);
    expect(outcome.text).not.toContain('source:');
    if (state === 'absent') expect(outcome.text).toContain('"trainyard engines build tfjs-node" builds it');
  }
});

it.each(['altered', 'unsupported'] as const)('fails where an engine is %s', async (state) => {
  expect(await engines(look, shelf(state))).toMatchObject({ exitCode: 3 });
});

it('installs from where it is told', async () => {
  const asked: (string | undefined)[] = [];
  const install = async (from?: string) => {
    asked.push(from);
    return [report('installed')];
  };
  await engines({ ...look, install: true, from: 'archives' }, shelf('absent', { install }));
  expect(await engines({ ...look, install: true }, shelf('absent', { install }))).toMatchObject({ exitCode: 0 });
  expect(asked).toEqual(['archives', undefined]);
});
