/** The built server as a process: ended by a signal under load, killed, and started again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { wageBand } from '../support/serving/bundles.ts';
import { refOf, releaseOf } from '../support/serving/releases.ts';
import { ServingScene } from '../support/serving/scene.ts';

const CLI = new URL('../../dist/cli.js', import.meta.url).pathname;
const POLL_MS = 200;
const ROW = JSON.stringify({ education: 16, experience: 10, occupation: 'Office' });
const [stable, candidate] = [refOf(wageBand(), '1.0.0'), refOf(wageBand({ bias: 1 }), '1.1.0')];

let scene: ServingScene;
let child: ChildProcess | undefined;
beforeEach(async () => {
  scene = await ServingScene.open();
  await scene.put(wageBand(), wageBand({ bias: 1 }));
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await scene.close();
});

async function start(): Promise<string> {
  const { repo, store, cache } = scene.request();
  const flags = ['--repo', repo, '--env', 'production', '--store', store ?? '', '--cache', cache ?? ''];
  const started = spawn(process.execPath, [CLI, 'serve', ...flags, '--port', '0', '--poll', `${POLL_MS}ms`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child = started;
  started.stderr.on('data', (text: Buffer) => scene.log.push(String(text)));
  const url = await new Promise<string>((resolve) =>
    started.stdout.once('data', (text: Buffer) => resolve(String(text).trim())),
  );
  await scene.until(async () => (await fetch(`${url}/v2/health/ready`)).status === 200, 20_000);
  return url;
}

const ended = (): Promise<number | null> => new Promise((resolve) => child?.once('exit', (code) => resolve(code)));

/** Asks without a pause over kept connections; answers the statuses, and which requests broke off after they were sent. */
function load(url: string, clients: number) {
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

it('ends by a signal under load without losing a request', async () => {
  await scene.release(releaseOf({ model: 'wage-band', stable }));
  const url = await start();
  const running = load(url, 8);
  await scene.until(async () => running.statuses.length > 200, 20_000);
  const exit = ended();
  child?.kill('SIGTERM');
  expect(await exit).toBe(0);
  await running.stop();
  expect(running.broken).toEqual([]);
  expect(new Set(running.statuses)).toEqual(new Set([200]));
});

it('swaps and goes back under load without a failed request, within the poll and a second', async () => {
  await scene.release(releaseOf({ model: 'wage-band', stable }));
  const url = await start();
  const running = load(url, 8);
  const took: number[] = [];
  for (const [i, ref] of [candidate, stable, candidate, stable, candidate].entries()) {
    await scene.release(releaseOf({ model: 'wage-band', stable: ref, generation: i + 2 }));
    const moved = performance.now();
    const first = () => running.answers.find(({ at, version }) => at > moved && version === ref.version);
    await scene.until(async () => first() !== undefined, 20_000);
    took.push((first()?.at ?? Number.NaN) - moved);
    // Requests of before have been answered by then, so that the other version answers from now on.
    await pause(100);
    expect(running.answers.at(-1)?.version).toBe(ref.version);
  }
  await running.stop();
  expect(running.broken).toEqual([]);
  expect(new Set(running.statuses)).toEqual(new Set([200]));
  // The best of five, since whatever else runs may have the processor for a while.
  expect(Math.min(...took)).toBeLessThan(POLL_MS + 1000);
  // Nobody waited for a swap: loading and warming up go on beside the answers.
  expect(running.answers.filter(({ ms }) => ms > 1000)).toEqual([]);
});

it('serves the same weights after being killed, with the store gone too', async () => {
  const release = releaseOf({ model: 'wage-band', stable, candidate, weight: 25, phase: 'CANARY', generation: 5 });
  await scene.release(release);
  const status = async (url: string) => {
    const { models } = (await (await fetch(`${url}/v1/status`)).json()) as { models: Record<string, unknown>[] };
    return { ...models[0], since: undefined };
  };
  const before = await status(await start());
  const killed = ended();
  child?.kill('SIGKILL');
  await killed;
  await rm(join(scene.store), { recursive: true });
  expect(await status(await start())).toEqual(before);
  expect(before).toMatchObject({ share: 0.25, generation: 5 });
});
