/** Ten thousand broken bodies against the server: none crashes it, none leaks, each gets an error for its answer. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Random, random } from '../../src/math/random.ts';
import { simple, wageBand } from '../support/serving/bundles.ts';
import { refOf, releaseOf } from '../support/serving/releases.ts';
import { ServingScene } from '../support/serving/scene.ts';

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

const ONES = new Array(16).fill(1);
const VALID = [
  [
    '/v2/models/simple/infer',
    { id: 'x', inputs: [0, 1].map((i) => ({ name: `INPUT${i}`, datatype: 'INT32', shape: [1, 16], data: ONES })) },
  ],
  ['/v1/models/wage-band/predict', { instances: [{ education: 1, experience: 2, occupation: 'Sales' }] }],
  ['/v1/models/wage-band:predict', { inputs: { education: [1], experience: [2], occupation: ['Sales'] } }],
  ['/v1/feedback', { prediction_id: 'a', outcome: 'yes' }],
] as const;
const JUNK = [
  null,
  true,
  -1,
  1.5,
  1e308,
  '',
  'x',
  [],
  {},
  [[]],
  '\ud800',
  2 ** 53,
  { shape: [1e9, 1e9] },
  [Number.MAX_SAFE_INTEGER],
];

/** One value somewhere in the body becomes another, or goes. */
function mutated(value: unknown, stream: Random): unknown {
  if (typeof value !== 'object' || value === null || stream.uniform() < 0.15) return JUNK[stream.integer(JUNK.length)];
  const keys = Object.keys(value);
  if (keys.length === 0) return JUNK[stream.integer(JUNK.length)];
  const key = keys[stream.integer(keys.length)] as string;
  const copy = structuredClone(value) as Record<string, unknown>;
  if (stream.uniform() < 0.2) delete copy[key];
  else copy[key] = mutated(copy[key], stream);
  return copy;
}

/** A body that is broken as JSON, as bytes, as binary tensors or as values. */
function hostile(n: number): {
  readonly path: string;
  readonly body: Buffer;
  readonly headers: Record<string, string>;
} {
  const stream = random(n, 'fuzz');
  const [path, valid] = VALID[stream.integer(VALID.length)] as (typeof VALID)[number];
  const text = JSON.stringify(mutated(valid, stream));
  const bytes = Buffer.from(text);
  const kind = stream.integer(6);
  if (kind === 1) return { path, body: bytes.subarray(0, stream.integer(bytes.length + 1)), headers: {} };
  if (kind === 2) {
    for (let i = 0; i < 3; i++) bytes[stream.integer(bytes.length)] = stream.integer(256);
    return { path, body: bytes, headers: {} };
  }
  if (kind === 3) {
    const length = stream.integer(bytes.length + 40);
    return { path, body: bytes, headers: { 'inference-header-content-length': String(length) } };
  }
  if (kind === 4) return { path, body: bytes, headers: { 'content-encoding': 'gzip' } };
  if (kind === 5)
    return { path, body: Buffer.from(Array.from({ length: 64 }, () => stream.integer(256))), headers: {} };
  return { path, body: bytes, headers: {} };
}

it('answers 10,000 broken bodies with 4xx and an error, or as valid where one happens to be', async () => {
  const before = await heap();
  const statuses = new Map<number, number>();
  for (let from = 0; from < 10_000; from += 50) {
    await Promise.all(
      Array.from({ length: 50 }, async (_, i) => {
        const { path, body, headers } = hostile(from + i);
        const answer = await fetch(scene.url + path, { method: 'POST', body: new Uint8Array(body), headers });
        const text = await answer.text();
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        if (answer.status === 200 || (path === '/v1/feedback' && answer.status === 404)) return;
        expect([answer.status, from + i, text], text).toEqual([expect.any(Number), from + i, expect.any(String)]);
        expect(answer.status >= 400 && (answer.status < 500 || answer.status === 501), `${from + i}: ${text}`).toBe(
          true,
        );
        expect(Object.keys(JSON.parse(text)), text).toEqual(['error']);
      }),
    );
  }
  expect(statuses.get(400) ?? 0).toBeGreaterThan(5000);
  const [path, body] = VALID[0];
  expect((await scene.post(path, body)).status).toBe(200);
  // What a leak of a few bodies' size per request would come to is many times this.
  expect((await heap()) - before).toBeLessThan(40e6);
}, 120_000);

async function heap(): Promise<number> {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  await new Promise((resolve) => setTimeout(resolve, 50));
  return process.memoryUsage().heapUsed;
}
