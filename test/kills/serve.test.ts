/**
 * The server dies while it fetches, loads and warms up what git says, at the start and in a rollout, with requests coming; the
 * next one serves the same weights of the same bundles, and gives the same units the candidate.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wageBand } from '../support/serving/bundles.ts';
import { refOf, releaseOf } from '../support/serving/releases.ts';
import { ServingScene } from '../support/serving/scene.ts';
import { load, type ServerProcess, spawnServer } from '../support/serving/server-process.ts';

const POLL_MS = 100;
const READY_MS = 30_000;
const UNITS = Array.from({ length: 40 }, (_, at) => `worker-${at}`);
const [stable, candidate] = [refOf(wageBand(), '1.0.0'), refOf(wageBand({ bias: 1 }), '1.1.0')];
const ALONE = releaseOf({ model: 'wage-band', stable, generation: 1 });
const CANARY = releaseOf({ model: 'wage-band', stable, candidate, weight: 25, phase: 'CANARY', generation: 2 });

let scene: ServingScene;
let server: ServerProcess | undefined;
let expected: Awaited<ReturnType<typeof served>>;

beforeAll(async () => {
  scene = await ServingScene.open();
  await scene.put(wageBand(), wageBand({ bias: 1 }));
  await scene.release(CANARY);
  expected = await restarted();
});
afterAll(async () => {
  server?.child.kill('SIGKILL');
  await scene.close();
});

/** What a server says and does that nobody ends. */
async function restarted() {
  server = spawnServer(scene, POLL_MS);
  const url = await server.url;
  await scene.until(async () => (await generationOf(url)) === CANARY.generation, READY_MS);
  const found = await served(url);
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  return found;
}

async function served(url: string) {
  const { models } = (await (await fetch(`${url}/v1/status`)).json()) as { models: Record<string, unknown>[] };
  const versions = UNITS.map(async (unit) => {
    const body = JSON.stringify({ education: 16, experience: 10, occupation: 'Office' });
    const headers = { 'x-unit-id': unit };
    const answer = await fetch(`${url}/v1/models/wage-band/predict`, { method: 'POST', body, headers });
    return [answer.status, answer.headers.get('x-trainyard-version')];
  });
  return { model: { ...models[0], since: undefined }, versions: await Promise.all(versions) };
}

async function generationOf(url: string): Promise<number> {
  const answer = await fetch(`${url}/v1/evidence/wage-band`);
  return ((await answer.json()) as { generation: number }).generation;
}

/** A server that dies at one effect, under load, while git moves from a stable version to a canary. False when it has fewer. */
async function killed(at: string): Promise<boolean> {
  await rm(join(scene.folder, 'cache'), { recursive: true, force: true });
  await scene.release(ALONE);
  server = spawnServer(scene, POLL_MS, { TRAINYARD_CRASH_AT: at });
  const { ended, url } = server;
  const dead = ended.then(() => true);
  const reached = async (generation: number): Promise<boolean> => {
    const there = scene.until(async () => (await generationOf(await url)) === generation, READY_MS).then(() => false);
    there.catch(() => undefined);
    return await Promise.race([dead, there]);
  };
  if (await reached(1)) return true;
  const running = load(await url, 4);
  await scene.release(CANARY);
  const died = await reached(2);
  await running.stop();
  expect(new Set(running.statuses)).toEqual(new Set([200]));
  return died;
}

describe('the server, in a canary', () => {
  it.each(['within', 'after'])(
    'killed %s every effect, serves the same weights when it is started again',
    async (phase) => {
      let met = 0;
      while (await killed(`${phase}:${met + 1}`)) {
        met += 1;
        await scene.release(CANARY);
        expect(await restarted(), `${phase}:${met}`).toEqual(expected);
      }
      server?.child.kill('SIGKILL');
      await server?.ended;
      // Of both versions: files of the bundle, loading, warming up.
      expect(met).toBeGreaterThanOrEqual(8);
    },
  );

  it('killed while it answers, serves the same weights when it is started again', async () => {
    await scene.release(CANARY);
    server = spawnServer(scene, POLL_MS);
    const url = await server.url;
    await scene.until(async () => (await generationOf(url)) === CANARY.generation, READY_MS);
    const running = load(url, 8);
    await scene.until(async () => running.statuses.length > 200, READY_MS);
    server.child.kill('SIGKILL');
    await server.ended;
    await running.stop();
    expect(new Set(running.statuses)).toEqual(new Set([200]));
    expect(await restarted()).toEqual(expected);
  });
});
