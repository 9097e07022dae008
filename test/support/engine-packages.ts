import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { contentDigest } from '../../src/adapters/engines/content.ts';
import type { EngineLock, LockedPackage } from '../../src/adapters/engines/lock.ts';
import { archiveName } from '../../src/adapters/engines/source.ts';
import { unpack } from '../../src/adapters/engines/unpack.ts';
import type { ServedPackage } from './package-registry.ts';
import { tgzOf } from './tar.ts';

/** What the lock says of a package whose archive this is. */
export async function lockedPackage({ name, version, archive }: ServedPackage): Promise<LockedPackage> {
  const folder = await mkdtemp(join(tmpdir(), 'trainyard-packed-'));
  try {
    const file = join(folder, 'archive.tgz');
    await writeFile(file, archive);
    const lines = await unpack(file, join(folder, 'content'), { entries: 10_000, bytes: 1 << 30 });
    return {
      name,
      version,
      path: `node_modules/${name}`,
      integrity: `sha512-${createHash('sha512').update(archive).digest('base64')}`,
      bytes: archive.length,
      content: contentDigest(lines),
      unpackedBytes: lines.reduce((sum, [, size]) => sum + size, 0),
      files: lines.length,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Two small packages in the place of DuckDB: one loads the other. */
export function smallPackages(): readonly ServedPackage[] {
  const manifest = (name: string) => JSON.stringify({ name, version: '1.0.0', main: 'index.js' });
  const pack = (name: string, code: string) => ({
    name,
    version: '1.0.0',
    archive: tgzOf({ 'package.json': manifest(name), 'index.js': code, 'lib/data.txt': 'data\n'.repeat(500) }),
  });
  return [
    pack('@duckdb/node-api', `module.exports = { said: require('small-part').said };`),
    pack('small-part', `module.exports = { said: 'hello' };`),
  ];
}

export async function lockOf(packages: readonly ServedPackage[]): Promise<EngineLock> {
  const [first] = packages;
  if (first === undefined) throw new TypeError('an engine has a package');
  const locked = await Promise.all(packages.map(lockedPackage));
  const engine = { id: 'duckdb', package: first.name, version: first.version, packages: locked };
  return { kind: 'EngineLock', schemaVersion: 1, engines: [engine] };
}

/** DuckDB for this machine as `npm pack` packs it from `node_modules`, without the network. */
export async function duckdbPackages(folder: string): Promise<readonly ServedPackage[]> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const packages: ServedPackage[] = [];
  for (const name of await duckdbNames(root)) {
    const from = join(root, 'node_modules', name);
    const { version } = JSON.parse(await readFile(join(from, 'package.json'), 'utf8')) as { version: string };
    const args = ['pack', '--silent', '--offline', '--ignore-scripts', '--pack-destination', folder, from];
    await promisify(execFile)('npm', args, { cwd: folder });
    packages.push({ name, version, archive: await readFile(join(folder, archiveName({ name, version }))) });
  }
  return packages;
}

async function duckdbNames(root: string): Promise<readonly string[]> {
  const { packages } = JSON.parse(await readFile(join(root, 'node_modules/.package-lock.json'), 'utf8')) as {
    packages: Record<string, unknown>;
  };
  const natives = Object.keys(packages).filter((path) => path.startsWith('node_modules/@duckdb/node-bindings-'));
  const names = natives.map((path) => path.slice('node_modules/'.length));
  return ['@duckdb/node-api', '@duckdb/node-bindings', 'detect-libc', ...names];
}

/** A program's folder as a checkout of the Action has it: the entry and the lock, no `node_modules`. */
export async function programFolder(root: string, lock: EngineLock): Promise<string> {
  const folder = join(root, 'action', 'dist');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'engines.lock.json'), JSON.stringify(lock));
  return join(folder, 'cli.js');
}

export async function writeArchives(folder: string, packages: readonly ServedPackage[]): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const one of packages) await writeFile(join(folder, archiveName(one)), one.archive);
  return folder;
}
