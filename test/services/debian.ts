import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Installs the package of a program where it is missing and that can be done; otherwise says what to do. */
export async function installProgram(path: string, name: string): Promise<void> {
  if (existsSync(path)) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`there is no ${path}; install it with "apt-get install ${name}"`);
  }
  const apt = (...args: string[]) =>
    run('apt-get', ['-qq', '-y', ...args], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  await apt('update');
  await apt('install', '--no-install-recommends', name);
}
