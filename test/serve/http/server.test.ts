import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { simple, wageBand } from '../../support/serving/bundles.ts';
import { refOf, releaseOf } from '../../support/serving/releases.ts';
import { ServingScene } from '../../support/serving/scene.ts';

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

it('keeps its limits: size, size once unpacked, rows, and packing it does not know', async () => {
  const post = (body: Uint8Array, headers: Record<string, string> = {}) =>
    fetch(`${scene.url}/v1/models/wage-band/predict`, { method: 'POST', body: new Uint8Array(body), headers });
  expect((await post(Buffer.alloc(70_000, 32))).status).toBe(413);
  expect((await post(gzipSync(Buffer.alloc(5_000_000, 32)), { 'content-encoding': 'gzip' })).status).toBe(413);
  expect((await post(Buffer.from('x'), { 'content-encoding': 'zstd' })).status).toBe(415);
  const rows = new Array(51).fill({ education: 1 });
  expect((await post(Buffer.from(JSON.stringify(rows)))).status).toBe(413);
});

/** Everything that comes back until the server ends the connection. */
async function said(text: string): Promise<string> {
  const { port } = new URL(scene.url);
  return await new Promise((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk) => {
      answer += String(chunk);
    });
    socket.on('close', () => resolve(answer));
  });
}

it.each([
  ['what is no HTTP', 'nonsense\r\n\r\n', '400 Bad Request', 'this is no HTTP request'],
  [
    'a length of the body that is none',
    'POST /v2 HTTP/1.1\r\nhost: x\r\ncontent-length: -5\r\n\r\n',
    '400',
    'no HTTP request',
  ],
  ['a head without end', `GET /v2 HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`, '431', 'too long'],
  ['a request for nobody', 'GET /v2 HTTP/1.1\r\nconnection: close\r\n\r\n', '400 Bad Request', 'names a host'],
  ['a request for another server', 'CONNECT x:80 HTTP/1.1\r\nhost: x\r\n\r\n', '405', 'no proxy'],
] as const)('answers %s in the shape of every error', async (...[, text, status, words]) => {
  const answer = await said(text);
  expect(answer).toContain(`HTTP/1.1 ${status}`);
  expect(JSON.parse(answer.slice(answer.indexOf('{')))).toEqual({ error: expect.stringContaining(words) });
});

it('takes a whole address for the path in it, as proxies send it', async () => {
  const { host } = new URL(scene.url);
  const answer = await said(`GET http://${host}/v2/health/live HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`);
  expect(answer).toContain('200 OK');
  expect(answer).toContain('{"live":true}');
});
