import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { CHROMIUM } from '../support/chromium.ts';

/** Installs the browser where it is missing and that can be done; otherwise says what to do. */
export function setup(): void {
  if (existsSync(CHROMIUM)) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`there is no ${CHROMIUM}; install it with "apt-get install chromium"`);
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => execFileSync('apt-get', ['-qq', '-y', ...args], { env, stdio: 'inherit' });
  apt('update');
  apt('install', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
}
