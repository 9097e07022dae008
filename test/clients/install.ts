import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { CLIENTS_FOLDER } from './environment.ts';

const run = promisify(execFile);
const REQUIREMENTS = new URL('./requirements.txt', import.meta.url);

/** Makes the virtual environment of this suite with `python3 -m venv`, unless it is there with these requirements. */
export async function setup(): Promise<void> {
  const wanted = createHash('sha256')
    .update(await readFile(REQUIREMENTS))
    .digest('hex');
  const stamp = `${CLIENTS_FOLDER}/requirements.sha256`;
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return;
  await rm(CLIENTS_FOLDER, { recursive: true, force: true });
  await mkdir(CLIENTS_FOLDER, { recursive: true });
  await run('python3', ['-m', 'venv', CLIENTS_FOLDER]);
  const options = ['--quiet', '--disable-pip-version-check', '--no-input', '--requirement', REQUIREMENTS.pathname];
  await run(`${CLIENTS_FOLDER}/bin/python`, ['-m', 'pip', 'install', ...options], { maxBuffer: 2 ** 26 });
  await writeFile(stamp, wanted);
}
