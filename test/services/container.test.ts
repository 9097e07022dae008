import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wageBand } from '../support/serving/bundles.ts';
import { refOf, releaseOf } from '../support/serving/releases.ts';
import { ServingScene } from '../support/serving/scene.ts';
import { BUILDAH, buildah, configOf, makeBase, started, startedReadOnly } from './buildah.ts';
import { installProgram } from './debian.ts';

const BASE = 'localhost/trainyard-test-base';
const IMAGE = 'localhost/trainyard-test';
const USER = 10001;
const MINUTES = 60_000;

let scene: ServingScene;
let container = '';
beforeAll(async () => {
  await installProgram(BUILDAH, 'buildah');
  await makeBase(BASE);
  const registry = execFileSync('npm', ['config', 'get', 'registry'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const given = ['--build-arg', `BASE=${BASE}`, '--build-arg', `TRAINYARD_ENGINE_SOURCE=${registry.trim()}`];
  const how = ['--isolation', 'chroot', '--pull-never', '--format', 'docker', '--quiet'];
  await buildah('bud', ...how, ...given, '--file', 'packaging/Dockerfile', '--tag', IMAGE, '.');
  container = await buildah('from', '--pull-never', IMAGE);
  scene = await ServingScene.open();
  await scene.put(wageBand());
  await scene.release(releaseOf({ model: 'wage-band', stable: refOf(wageBand(), '1.0.0') }));
  // Git reads the repositories of its own user alone.
  execFileSync('chown', ['-R', `${USER}:${USER}`, scene.folder, scene.repo.root]);
}, 5 * MINUTES);
afterAll(async () => {
  await buildah('rm', container).catch(() => '');
  await scene?.close();
});

it('is made to run as nobody in particular and to end by a signal that lets requests be answered', async () => {
  expect(await configOf(container)).toMatchObject({ User: `${USER}:${USER}`, StopSignal: 'SIGTERM' });
});

it.each([
  ['by itself', started, 'rw'],
  ['with a root that nobody can write', startedReadOnly, 'ro'],
])(
  'started %s, answers, is well by its own check, and ends by its signal',
  async (_, start, root) => {
    const { Entrypoint, Healthcheck } = await configOf(container);
    const folders = [scene.folder, scene.repo.root];
    const where = ['--repo', scene.repo.root, '--env', 'production', '--store', scene.store];
    const argv = [...Entrypoint, ...where, '--host', '127.0.0.1', '--port', '8080'];
    const child = await start(container, { argv, folders });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (said += String(text)));
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    scene.url = 'http://127.0.0.1:8080';
    try {
      await scene
        .until(async () => (await scene.ready()).status === 200, MINUTES)
        .catch((error: unknown) => {
          throw new Error(`${String(error)}\n${said}`);
        });
      const answer = await scene.predict({ education: 16, experience: 10, occupation: 'Office' });
      expect(answer).toMatchObject({ status: 200, body: { version: '1.0.0', digest: wageBand().digest } });
      const [kind, ...check] = Healthcheck?.Test ?? [];
      expect(kind).toBe('CMD');
      expect(await buildah('run', container, '--', ...check)).toBe('');
      const [pid = 0] = serverPids();
      expect(await readFile(`/proc/${pid}/status`, 'utf8')).toMatch(new RegExp(`^Uid:\\s+${USER}\\s+${USER}`, 'm'));
      expect(await readFile(`/proc/${pid}/mountinfo`, 'utf8')).toMatch(new RegExp(` / ${root},`));
      process.kill(pid, 'SIGTERM');
      expect(await ended).toBe(0);
      expect(said).toContain('stopped');
    } finally {
      // What buildah starts goes on without it.
      for (const pid of serverPids()) process.kill(pid, 'SIGKILL');
      child.kill('SIGKILL');
    }
  },
  3 * MINUTES,
);

/** The server itself, below what buildah puts around it. */
function serverPids(): readonly number[] {
  const listed = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n');
  return listed.filter((line) => SERVER.test(line)).map((line) => Number.parseInt(line, 10));
}

const SERVER = /^\s*\d+ (?:\/\S*\/)?node \/opt\/trainyard\/dist\/cli\.js serve /;
