/** Ten thousand broken bodies against the server: none crashes it, none leaks, each gets 4xx with an error for its answer. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { random } from '../../src/math/random.ts';
import { brokenRequest, VALID } from '../support/serving/broken-bodies.ts';
import { simple, wageBand } from '../support/serving/bundles.ts';
import { refOf, releaseOf } from '../support/serving/releases.ts';
import { ServingScene } from '../support/serving/scene.ts';

const BODIES = 10_000;
const AT_ONCE = 50;

let scene: ServingScene;
beforeAll(async () => {
  scene = await ServingScene.open();
  await scene.put(simple(), wageBand());
  await scene.release(
    releaseOf({ model: 'simple', stable: refOf(simple(), '1.0.0') }),
    releaseOf({ model: 'wage-band', stable: refOf(wageBand(), '1.0.0') }),
  );
  await scene.start({ yaml: 'limits: {bodyBytes: 65536, batchRows: 50}' });
});
afterAll(() => scene.close());

it('answers what the broken bodies are made from', async () => {
  for (const [path, body] of Object.entries(VALID)) {
    const { status } = await scene.post(path, body);
    // No such prediction was given: the outcome is well-formed, and unknown.
    expect(status, path).toBe(path === '/v1/feedback' ? 404 : 200);
  }
});

it('answers 10,000 broken bodies with 4xx and an error, and holds nothing of them', async () => {
  const before = await heap();
  const statuses = new Map<number, number>();
  for (let from = 0; from < BODIES; from += AT_ONCE) {
    await Promise.all(Array.from({ length: AT_ONCE }, (_, i) => judged(from + i, statuses)));
  }
  const total = [...statuses.values()].reduce((sum, count) => sum + count, 0);
  expect(total).toBe(BODIES);
  expect(statuses.get(400) ?? 0).toBeGreaterThan(BODIES * 0.8);
  expect(statuses.get(413) ?? 0).toBeGreaterThan(0);
  expect(statuses.get(415) ?? 0).toBeGreaterThan(0);
  expect((await scene.post('/v2/models/simple/infer', VALID['/v2/models/simple/infer'])).status).toBe(200);
  expect((await scene.evidence('simple')).stable.errors).toBe(0);
  // What a leak of a few bodies' size per request would come to is many times this.
  expect((await heap()) - before).toBeLessThan(40e6);
}, 240_000);

async function judged(n: number, statuses: Map<number, number>): Promise<void> {
  const { path, body, headers, how } = brokenRequest(random(n, 'fuzz'));
  const answer = await fetch(scene.url + path, { method: 'POST', body: new Uint8Array(body), headers });
  const text = await answer.text();
  statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
  const said = `body ${n}, ${how}: ${answer.status} ${text.slice(0, 300)}`;
  expect(answer.status >= 400 && answer.status < 500, said).toBe(true);
  expect(JSON.parse(text), said).toMatchObject({ error: expect.stringMatching(/./) });
}

async function heap(): Promise<number> {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  await new Promise((resolve) => setTimeout(resolve, 50));
  return process.memoryUsage().heapUsed;
}
