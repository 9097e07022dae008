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

it('answers what is no HTTP in the shape of every error', async () => {
  const { port } = new URL(scene.url);
  const said = await new Promise<string>((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.write('nonsense\r\n\r\n'));
    let text = '';
    socket.on('data', (chunk) => {
      text += String(chunk);
    });
    socket.on('close', () => resolve(text));
  });
  expect(said).toContain('400 Bad Request');
  expect(said).toContain('{"error":"this is no HTTP request"}');
});
