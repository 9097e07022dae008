/** The built server as a process, and requests for it that never pause. */
import { type ChildProcess, spawn } from 'node:child_process';
import { Agent, request } from 'node:http';
import { ROOT } from '../sources.ts';
import type { ServingScene } from './scene.ts';

const ROW = JSON.stringify({ education: 16, experience: 10, occupation: 'Office' });

export interface ServerProcess {
  readonly child: ChildProcess;
  /** Address, as soon as it listens; rejected where it ends before. */
  readonly url: Promise<string>;
  /** Exit code, or null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

export function spawnServer(
  scene: ServingScene,
  pollMs: number,
  env: Readonly<Record<string, string>> = {},
): ServerProcess {
  const { repo, store, cache } = scene.request();
  const flags = ['--repo', repo, '--env', 'production', '--store', store ?? '', '--cache', cache ?? ''];
  const child = spawn(
    process.execPath,
    [`${ROOT}/dist/cli.js`, 'serve', ...flags, '--port', '0', '--poll', `${pollMs}ms`],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    },
  );
  child.stderr.on('data', (text: Buffer) => scene.log.push(String(text)));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (text: Buffer) => resolve(String(text).trim()));
    child.once('exit', () => reject(new Error(`the server ended before it listened:\n${scene.log.join('')}`)));
  });
  url.catch(() => undefined);
  return { child, url, ended };
}

/** Asks without a pause over kept connections; answers the statuses, and which requests broke off after they were sent. */
export function load(url: string, clients: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const [statuses, broken]: [number[], string[]] = [[], []];
  const answers: { readonly at: number; readonly ms: number; readonly version: string }[] = [];
  let going = true;
  const one = (): Promise<void> =>
    new Promise((resolve) => {
      const started = performance.now();
      const call = request(`${url}/v1/models/wage-band/predict`, { method: 'POST', agent }, (response) => {
        response.resume();
        response.on('end', () => {
          statuses.push(response.statusCode ?? 0);
          const at = performance.now();
          answers.push({ at, ms: at - started, version: String(response.headers['x-trainyard-version']) });
          resolve();
        });
      });
      call.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ECONNREFUSED') going = false;
        else broken.push(String(error.code));
        resolve();
      });
      call.end(ROW);
    });
  const work = Promise.all(
    Array.from({ length: clients }, async () => {
      while (going) await one();
    }),
  );
  const stop = async (): Promise<void> => {
    going = false;
    await work;
    agent.destroy();
  };
  return { statuses, broken, answers, stop };
}
