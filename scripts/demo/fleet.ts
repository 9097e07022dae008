/** The two programs that keep a release going: the controller beside the repository, and the server. */
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cleanEnv } from '../../test/support/github/repository.ts';
import { type Running, start } from './processes.ts';
import { type Stage, stateOf } from './stage.ts';

const CONTROLLER = { contents: 'write', 'pull-requests': 'write', deployments: 'write', actions: 'write' } as const;
const READY_MS = 120_000;

/** An address of this machine that nobody listens at now. */
export async function freeAddress(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

/** `git clone` of the stand-in's repository, from disk. */
export function clone({ github }: Stage, folder: string): void {
  execFileSync('git', ['clone', '--quiet', github.repo.bare, folder], { env: cleanEnv(), stdio: 'pipe' });
}

/** git in a clone, as somebody; answers what it prints. */
export function gitIn(folder: string, who: string, ...args: string[]): string {
  const identity = ['-c', `user.name=${who}`, '-c', `user.email=${who.toLowerCase()}@acme.invalid`];
  const options = { cwd: folder, env: cleanEnv(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] } as const;
  return execFileSync('git', [...identity, ...args], options).trim();
}

/** `trainyard reconcile --watch`: one process in a private network. It pushes as its git may, and asks the host with a token. */
export function startController(stage: Stage): Running {
  const { github, folder } = stage;
  const cwd = join(folder, 'controller');
  clone(stage, cwd);
  const env = {
    GITHUB_SERVER_URL: github.url,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_REPOSITORY: `${github.owner}/${github.name}`,
    GITHUB_TOKEN: github.token(CONTROLLER),
    TRAINYARD_STATE: stateOf(stage),
  };
  return start(['reconcile', '--watch', '1s'], { cwd, env });
}

/** `trainyard serve`, following the production branch; listening when it is answered. */
export async function startServer(stage: Stage, address: string): Promise<Running> {
  const { github, folder } = stage;
  const places = ['--store', join(stateOf(stage), 'store'), '--cache', join(folder, 'server')];
  const at = ['--port', new URL(address).port, '--poll', '300ms'];
  const server = start(['serve', '--repo', github.repo.bare, '--env', 'production', ...places, ...at], { cwd: folder });
  await server.firstLine;
  return server;
}

export interface Serving {
  readonly generation: number;
  readonly phase: string;
  /** Of requests, for the candidate, in [0, 1]. */
  readonly share: number;
  readonly stable: { readonly version: string } | null;
  readonly candidate: { readonly version: string } | null;
}

/** What the server says that it serves, as soon as it is what is wanted. Throws after two minutes. */
export async function serving(address: string, wanted: (now: Serving) => boolean): Promise<Serving> {
  const end = performance.now() + READY_MS;
  while (performance.now() < end) {
    const status = await fetch(`${address}/v1/status`).catch(() => undefined);
    const { models = [] } = status?.ok === true ? ((await status.json()) as { models: readonly Serving[] }) : {};
    const found = models.find(wanted);
    if (found !== undefined) return found;
    await pause(50);
  }
  throw new Error(`the server at ${address} did not serve what it should within ${READY_MS / 1000} s`);
}
