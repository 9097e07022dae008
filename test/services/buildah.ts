/** The container file, built for true and run: with buildah, in a chroot, over a base made of this machine's own programs. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, realpath, symlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../support/sources.ts';

const run = promisify(execFile);
export const BUILDAH = '/usr/bin/buildah';
const ENV = { ...process.env, BUILDAH_ISOLATION: 'chroot', STORAGE_DRIVER: 'vfs' };
/** What the container file and the server call. */
const PROGRAMS = ['/usr/bin/git', '/bin/sh', '/bin/mkdir', '/bin/chown', '/bin/rm', '/usr/bin/env'];
/** What native engines load, which no program above does. */
const LIBRARIES = ['libstdc++.so.6', 'libgcc_s.so.1', 'libm.so.6', 'librt.so.1', 'libdl.so.2', 'libpthread.so.0'].map(
  (name) => `/lib/x86_64-linux-gnu/${name}`,
);

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

/** What an image is started with, and folders of this machine that it sees. */
export interface Start {
  readonly argv: readonly string[];
  readonly folders: readonly string[];
}

export function started(container: string, { argv, folders }: Start): ChildProcess {
  const volumes = folders.flatMap((folder) => ['--volume', `${folder}:${folder}`]);
  return spawn(BUILDAH, ['run', ...volumes, container, '--', ...argv], { env: ENV, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** What of an image's configuration a start goes by. */
export interface ImageConfig {
  readonly User: string;
  readonly Env: readonly string[];
  readonly Volumes?: Readonly<Record<string, unknown>>;
  readonly Entrypoint: readonly string[];
  readonly Healthcheck?: { readonly Test: readonly string[] };
  readonly StopSignal: string;
}

export async function configOf(container: string): Promise<ImageConfig> {
  const { Docker } = JSON.parse(await buildah('inspect', container)) as { Docker: { config: ImageConfig } };
  return Docker.config;
}

/**
 * As `docker run --read-only --tmpfs /tmp` starts it, which buildah cannot in a chroot: nothing of the image can be written,
 * by root either, and what it declares as volumes is empty and its own.
 */
export async function startedReadOnly(container: string, { argv, folders }: Start): Promise<ChildProcess> {
  const { User, Env, Volumes = {} } = await configOf(container);
  const root = await buildah('mount', container);
  const [uid, gid] = User.split(':');
  const script = [
    'set -eu',
    `mount --bind ${root} ${root}`,
    `mkdir -p ${root}/dev ${root}/proc`,
    `mount --bind /dev ${root}/dev`,
    `mount -t proc proc ${root}/proc`,
    `mount -t tmpfs -o mode=1777 tmpfs ${root}/tmp`,
    ...Object.keys(Volumes).map((path) => `mount -t tmpfs -o uid=${uid},gid=${gid} tmpfs ${root}${path}`),
    // After the place for temporary files, which may hold them.
    ...folders.map((folder) => `mkdir -p ${root}${folder} && mount --bind ${folder} ${root}${folder}`),
    ...[root, ...folders.map((folder) => root + folder)].map((path) => `mount -o remount,bind,ro ${path}`),
    `exec /usr/sbin/chroot --userspec=${User} ${root} "$@"`,
  ];
  const env = Object.fromEntries(Env.map((line) => line.split(/=(.*)/s).slice(0, 2)));
  return spawn('/usr/bin/unshare', ['--mount', '/bin/sh', '-c', script.join('\n'), 'sh', ...argv], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
