import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { GTO_FOLDER } from './environment.ts';

const run = promisify(execFile);
const REQUIREMENTS = new URL('./requirements.txt', import.meta.url);

/** Makes the virtual environment with GTO with `python3 -m venv`, unless it is there with these requirements. */
export async function setup(): Promise<void> {
  const wanted = createHash('sha256')
    .update(await readFile(REQUIREMENTS))
    .digest('hex');
  const stamp = `${GTO_FOLDER}/requirements.sha256`;
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return;
  await rm(GTO_FOLDER, { recursive: true, force: true });
  await mkdir(GTO_FOLDER, { recursive: true });
  await run('python3', ['-m', 'venv', GTO_FOLDER]);
  const options = ['--quiet', '--disable-pip-version-check', '--no-input', '--requirement', REQUIREMENTS.pathname];
  await run(`${GTO_FOLDER}/bin/python`, ['-m', 'pip', 'install', ...options], { maxBuffer: 2 ** 26 });
  await writeFile(stamp, wanted);
}
