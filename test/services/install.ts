import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { SERVICES_FOLDER } from './environment.ts';

const run = promisify(execFile);
const REQUIREMENTS = new URL('./requirements.txt', import.meta.url);

/** Makes the virtual environment of this suite with `python3 -m venv`, unless it is there with these requirements. */
export async function setup(): Promise<void> {
  const wanted = createHash('sha256')
    .update(await readFile(REQUIREMENTS))
    .digest('hex');
  const stamp = `${SERVICES_FOLDER}/requirements.sha256`;
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return;
  await rm(SERVICES_FOLDER, { recursive: true, force: true });
  await mkdir(SERVICES_FOLDER, { recursive: true });
  await run('python3', ['-m', 'venv', SERVICES_FOLDER]);
  const options = ['--quiet', '--disable-pip-version-check', '--no-input', '--requirement', REQUIREMENTS.pathname];
  await run(`${SERVICES_FOLDER}/bin/python`, ['-m', 'pip', 'install', ...options], { maxBuffer: 2 ** 26 });
  await writeFile(stamp, wanted);
}
