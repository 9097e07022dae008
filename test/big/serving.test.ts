/** A minute of load on the built server while git moves its release on and on: what it holds in memory stays the same. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { residentBytes } from '../../scripts/bench/memory.ts';
import { wageBand } from '../support/serving/bundles.ts';
import { refOf, releaseOf } from '../support/serving/releases.ts';
import { ServingScene } from '../support/serving/scene.ts';
import { load, type ServerProcess, spawnServer } from '../support/serving/server-process.ts';

/** More than the predictions that wait for outcomes: their place in memory has filled by then. */
const WARM_REQUESTS = 60_000;
const SECONDS = 60;
const MOVE_EVERY = 5;
const [stable, candidate] = [refOf(wageBand(), '1.0.0'), refOf(wageBand({ bias: 1 }), '1.1.0')];

let scene: ServingScene;
let server: ServerProcess | undefined;
beforeAll(async () => {
  scene = await ServingScene.open();
  await scene.put(wageBand(), wageBand({ bias: 1 }));
});
afterAll(async () => {
  server?.child.kill('SIGKILL');
  await scene.close();
});

/** A canary and the shadow in turns; each starts its counts anew. */
const releaseAt = (generation: number) =>
  generation % 2 === 0
    ? releaseOf({ model: 'wage-band', stable, candidate, generation, phase: 'SHADOW' })
    : releaseOf({
        model: 'wage-band',
        stable,
        candidate,
        generation,
        phase: 'CANARY',
        stepIndex: 1,
        weight: 25,
      });

it('holds no more after a minute than once it is warm, and fails no request', async () => {
  await scene.release(releaseAt(1));
  server = spawnServer(scene, 200);
  const url = await server.url;
  const pid = server.child.pid ?? 0;
  await scene.until(async () => (await fetch(`${url}/v2/health/ready`)).status === 200, 20_000);
  const running = load(url, 16);
  await scene.until(async () => running.statuses.length > WARM_REQUESTS, 300_000);
  const samples: number[] = [];
  for (let second = 1; second <= SECONDS; second++) {
    await pause(1000);
    samples.push(residentBytes(pid) / 2 ** 20);
    if (second % MOVE_EVERY === 0) await scene.release(releaseAt(1 + second / MOVE_EVERY));
  }
  const generation = async () =>
    ((await (await fetch(`${url}/v1/evidence/wage-band`)).json()) as { generation: number }).generation;
  await scene.until(async () => (await generation()) === 1 + SECONDS / MOVE_EVERY, 20_000);
  await running.stop();
  expect(running.broken).toEqual([]);
  expect(new Set(running.statuses)).toEqual(new Set([200]));
  const quarter = SECONDS / 4;
  const [early, late] = [samples.slice(0, quarter), samples.slice(-quarter)].map(median) as [number, number];
  // A hundred bytes kept of each request would be three times as many.
  expect(
    late - early,
    `of ${running.statuses.length} requests, MB each second: ${samples.map(Math.round).join(' ')}`,
  ).toBeLessThan(16);
});

function median(list: readonly number[]): number {
  return [...list].sort((one, other) => one - other)[list.length >> 1] ?? Number.NaN;
}
