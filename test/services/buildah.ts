/** The container file, built for true and run: with buildah, in a chroot, over a base made of this machine's own programs. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, realpath, symlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../support/sources.ts';

const run = promisify(execFile);
const BUILDAH = '/usr/bin/buildah';
const ENV = { ...process.env, BUILDAH_ISOLATION: 'chroot', STORAGE_DRIVER: 'vfs' };
/** What the container file and the server call. */
const PROGRAMS = ['/usr/bin/git', '/bin/sh', '/bin/mkdir', '/bin/chown', '/bin/rm', '/usr/bin/env'];
/** What native engines load, which no program above does. */
const LIBRARIES = ['libstdc++.so.6', 'libgcc_s.so.1', 'libm.so.6', 'librt.so.1', 'libdl.so.2', 'libpthread.so.0'].map(
  (name) => `/lib/x86_64-linux-gnu/${name}`,
);

/** Installs buildah where it is missing and that can be done; otherwise says what to do. */
export async function installBuildah(): Promise<void> {
  if (existsSync(BUILDAH)) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`there is no ${BUILDAH}; install it with "apt-get install buildah"`);
  }
  const apt = (...args: string[]) =>
    run('apt-get', ['-qq', '-y', ...args], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  await apt('update');
  await apt('install', '--no-install-recommends', 'buildah');
}

export async function buildah(...args: readonly string[]): Promise<string> {
  const { stdout } = await run(BUILDAH, args, { env: ENV, cwd: ROOT, maxBuffer: 2 ** 26 });
  return stdout.trim();
}

/** An image with Node and git of this machine and what they load: no registry of images is asked. */
export async function makeBase(name: string): Promise<void> {
  const container = await buildah('from', 'scratch');
  const folder = await buildah('mount', container);
  const certificates = process.env['NODE_EXTRA_CA_CERTS'];
  for (const file of [...PROGRAMS, ...LIBRARIES, ...(certificates === undefined ? [] : [certificates])]) {
    await copyWithLibraries(file, folder);
  }
  await copyWithLibraries(process.execPath, folder, '/usr/bin/node');
  await mkdir(`${folder}/usr/lib/git-core`, { recursive: true });
  await symlink('/usr/bin/git', `${folder}/usr/lib/git-core/git-upload-pack`);
  await symlink('git', `${folder}/usr/bin/git-upload-pack`);
  await mkdir(`${folder}/etc`, { recursive: true });
  await writeFile(`${folder}/etc/passwd`, 'root:x:0:0::/root:/bin/sh\n');
  await mkdir(`${folder}/tmp`, { recursive: true });
  await chmod(`${folder}/tmp`, 0o1777);
  const trusted = certificates === undefined ? [] : ['--env', `NODE_EXTRA_CA_CERTS=${certificates}`];
  await buildah('config', '--env', 'PATH=/usr/bin:/bin', ...trusted, container);
  await buildah('umount', container);
  await buildah('commit', '--quiet', container, name);
  await buildah('rm', container);
}

async function copyWithLibraries(file: string, folder: string, as = file): Promise<void> {
  const { stdout } = await run('ldd', [file]).catch(() => ({ stdout: '' }));
  const libraries = stdout.match(/\/[^ ]+/g) ?? [];
  for (const [from, to] of [[file, as] as const, ...libraries.map((library) => [library, library] as const)]) {
    if (existsSync(folder + to)) continue;
    await mkdir(dirname(folder + to), { recursive: true });
    await cp(await realpath(from), folder + to);
  }
}

/** Starts what the image says it starts, with more flags and folders of this machine. */
export function started(container: string, argv: readonly string[], folders: readonly string[]): ChildProcess {
  const volumes = folders.flatMap((folder) => ['--volume', `${folder}:${folder}`]);
  return spawn(BUILDAH, ['run', ...volumes, container, '--', ...argv], { env: ENV, stdio: ['ignore', 'pipe', 'pipe'] });
}
