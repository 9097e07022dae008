import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { enginesLock, reachable } from '../../scripts/engines-lock.mjs';
import { parseEngineLock } from '../../src/adapters/engines/lock.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const at = (folder: string) => ({ version: '1.0.0', integrity: `sha512-${folder}` });

describe('the packages that an engine can reach', () => {
  it('are found where Node would find them', () => {
    const packages = {
      'node_modules/e': { ...at('e'), dependencies: { a: '1', b: '1' }, optionalDependencies: { n: '1', gone: '1' } },
      'node_modules/a': { ...at('a'), dependencies: { b: '2' } },
      'node_modules/a/node_modules/b': at('ab'),
      'node_modules/b': at('b'),
      'node_modules/n': { ...at('n'), os: ['linux'] },
      'node_modules/other': at('other'),
    };
    expect(reachable(packages, { package: 'e' })).toEqual([
      { name: 'a', path: 'node_modules/a', ...at('a') },
      { name: 'b', path: 'node_modules/a/node_modules/b', ...at('ab') },
      { name: 'b', path: 'node_modules/b', ...at('b') },
      { name: 'e', path: 'node_modules/e', ...at('e') },
      { name: 'n', path: 'node_modules/n', ...at('n'), optional: true, os: ['linux'] },
    ]);
  });

  it('must be there, with an integrity, and without an install script', () => {
    const needs = { 'node_modules/e': { ...at('e'), dependencies: { a: '1' } } };
    expect(() => reachable(needs, { package: 'e' })).toThrow('needs a');
    expect(() => reachable({ 'node_modules/e': { version: '1.0.0' } }, { package: 'e' })).toThrow('no integrity');
    const script = { 'node_modules/e': { ...at('e'), hasInstallScript: true } };
    expect(() => reachable(script, { package: 'e' })).toThrow('install script');
    expect(reachable(script, { package: 'e', scriptless: ['e'] })).toHaveLength(1);
    expect(reachable(needs, { package: 'e', unused: ['a'] })).toHaveLength(1);
  });
});

describe('the lock of this version', () => {
  it('holds DuckDB for every machine that it is built for, by digest and without an address', async () => {
    const text = await enginesLock(root);
    const duckdb = parseEngineLock(text, 'lock').engines.find(({ id }) => id === 'duckdb');
    const machines = duckdb?.packages
      .filter(({ optional }) => optional)
      .map(({ os, cpu, libc }) => `${os}-${cpu}-${libc}`);
    expect(machines).toEqual(expect.arrayContaining(['linux-x64-glibc', 'linux-arm64-musl', 'darwin-arm64-undefined']));
    for (const locked of duckdb?.packages ?? []) expect(locked.integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
    expect(text).not.toMatch(/https?:/);
  });

  it('is what the script prints', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'scripts/engines-lock.mjs')]);
    expect(stdout).toBe(await enginesLock(root));
  });

  it('pins nothing that it does not use', async () => {
    const pins = Object.keys(JSON.parse(await readFile(join(root, 'scripts/engines-content.json'), 'utf8')));
    const used = parseEngineLock(await enginesLock(root), 'lock').engines.flatMap(({ packages }) => packages);
    expect(new Set(pins)).toEqual(new Set(used.map(({ integrity }) => integrity)));
  });
});
