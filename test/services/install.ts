import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { SERVICES_FOLDER } from './environment.ts';

const run = promisify(execFile);
const PACKAGES = ['prometheus', 'docker-registry'];
const REQUIREMENTS = new URL('./requirements.txt', import.meta.url);

/**
 * Makes the virtual environment of this suite with `python3 -m venv`, and unpacks Debian's packages beside it, unless they
 * are there.
 */
export async function setup(): Promise<void> {
  const wanted = createHash('sha256')
    .update(await readFile(REQUIREMENTS))
    .update(PACKAGES.join(' '))
    .digest('hex');
  const stamp = `${SERVICES_FOLDER}/requirements.sha256`;
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return;
  await rm(SERVICES_FOLDER, { recursive: true, force: true });
  await mkdir(SERVICES_FOLDER, { recursive: true });
  await run('python3', ['-m', 'venv', SERVICES_FOLDER]);
  const options = ['--quiet', '--disable-pip-version-check', '--no-input', '--requirement', REQUIREMENTS.pathname];
  await run(`${SERVICES_FOLDER}/bin/python`, ['-m', 'pip', 'install', ...options], { maxBuffer: 2 ** 26 });
  for (const name of PACKAGES) await unpackPackage(name);
  await writeFile(stamp, wanted);
}

/** Downloads a package of Debian and unpacks it: nothing is installed, no service starts, no right is needed. */
async function unpackPackage(name: string): Promise<void> {
  const folder = `${SERVICES_FOLDER}/debian`;
  await mkdir(folder, { recursive: true });
  const download = () => run('apt-get', ['download', name], { cwd: folder });
  await download().catch(async () => {
    await run('apt-get', ['update', '--quiet']);
    await download();
  });
  const archive = (await readdir(folder)).find((file) => file.startsWith(`${name}_`));
  if (archive === undefined) throw new Error(`apt-get has downloaded no package ${name}`);
  await run('dpkg', ['--extract', `${folder}/${archive}`, folder]);
  await rm(`${folder}/${archive}`);
}
