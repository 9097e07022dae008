/** What the server holds its clients and its models to, over real connections. */
import { connect } from 'node:net';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { identity, wageBand } from '../../support/serving/bundles.ts';
import { refOf, releaseOf } from '../../support/serving/releases.ts';
import { ServingScene } from '../../support/serving/scene.ts';

const ROW = { education: 16, experience: 10, occupation: 'Office' };
const ROWS = new Array(5000).fill(ROW);

let scene: ServingScene;
beforeEach(async () => {
  scene = await ServingScene.open();
  const bundles = [wageBand(), identity('float'), identity('int64'), identity('uint64')];
  await scene.put(...bundles);
  await scene.release(
    ...bundles.map((bundle) => releaseOf({ model: bundle.manifest.model, stable: refOf(bundle, '1.0.0') })),
  );
});
afterEach(() => scene.close());

const predict = (body: unknown) => scene.predict(body);
const metric = async (pattern: RegExp) => Number(pattern.exec(await scene.metrics())?.[1]);

it('takes an answer that comes after the time for none, counts it as late, and goes on', async () => {
  await scene.start({ yaml: 'limits: {timeoutMs: 1}' });
  const late = await predict(ROWS);
  expect(late).toMatchObject({ status: 504, body: { error: expect.stringContaining('longer than 1 ms') } });
  expect(await metric(/serve_requests_total\{[^}]*model="wage-band"[^}]*outcome="timeout"\} (\d+)/)).toBe(1);
  expect((await scene.evidence()).stable).toMatchObject({ errors: 1, timeouts: 1 });
  expect((await scene.ready()).status).toBe(200);
});

it('refuses more requests at once than the limit, with when to come again, and takes them once there is room', async () => {
  await scene.start({ yaml: 'limits: {concurrency: 1}' });
  const { port } = new URL(scene.url);
  const text = JSON.stringify(ROW);
  const head = `POST /v1/models/wage-band/predict HTTP/1.1\r\nhost: x\r\ncontent-length: ${text.length}\r\n\r\n`;
  const slow = connect(Number(port), '127.0.0.1', () => slow.write(head + text.slice(0, 5)));
  await scene.until(async () => (await metric(/serve_inflight (\d+)/)) === 1);
  const refused = await predict(ROW);
  expect(refused).toMatchObject({
    status: 503,
    body: { error: expect.stringContaining('1 requests are being answered') },
  });
  expect(refused.headers.get('retry-after')).toBe('1');
  // What is asked about the server is answered all the same.
  expect((await scene.json('/v2/health/live')).status).toBe(200);
  slow.write(text.slice(5));
  await scene.until(async () => (await predict(ROW)).status === 200);
  expect(await metric(/serve_refused_total\{reason="busy"\} (\d+)/)).toBeGreaterThan(0);
  slow.destroy();
});

it('lets go of a request whose client goes away in the middle of the body', async () => {
  await scene.start({ yaml: 'limits: {concurrency: 1}' });
  const { port } = new URL(scene.url);
  const gone = connect(Number(port), '127.0.0.1', () =>
    gone.write('POST /v1/models/wage-band/predict HTTP/1.1\r\nhost: x\r\ncontent-length: 500\r\n\r\n{"educ'),
  );
  await scene.until(async () => (await metric(/serve_inflight (\d+)/)) === 1);
  gone.destroy();
  await scene.until(async () => (await predict(ROW)).status === 200);
  expect(await metric(/serve_inflight (\d+)/)).toBe(0);
});

it('reads and writes packed bodies, and leaves small answers as they are', async () => {
  await scene.start();
  const ask = async (body: Uint8Array, headers: Record<string, string>) => {
    const { request } = await import('node:http');
    return new Promise<{ readonly encoding: string | undefined; readonly body: Buffer }>((resolve) => {
      const call = request(`${scene.url}/v1/models/wage-band/predict`, { method: 'POST', headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ encoding: response.headers['content-encoding'], body: Buffer.concat(chunks) }),
        );
      });
      call.end(body);
    });
  };
  const packed = gzipSync(JSON.stringify(new Array(200).fill(ROW)));
  const answer = await ask(packed, { 'content-encoding': 'gzip', 'accept-encoding': 'br, gzip;q=0.5' });
  expect(answer.encoding).toBe('gzip');
  expect(JSON.parse(gunzipSync(answer.body).toString()).predictions).toHaveLength(200);
  const plain = await ask(packed, { 'content-encoding': 'gzip', 'accept-encoding': 'gzip;q=0' });
  expect(plain.encoding).toBeUndefined();
  expect(JSON.parse(plain.body.toString()).predictions).toHaveLength(200);
  const small = await ask(gzipSync(JSON.stringify(ROW)), { 'content-encoding': 'gzip', 'accept-encoding': 'gzip' });
  expect(small.encoding).toBeUndefined();
  const broken = await ask(packed.subarray(0, 20), { 'content-encoding': 'gzip' });
  expect(JSON.parse(broken.body.toString())).toEqual({ error: 'the body is not gzip' });
});

describe('numbers that JSON or a double does not have', () => {
  const infer = (model: string, body: unknown) => scene.post(`/v2/models/${model}/infer`, body);
  const x = (datatype: string, shape: readonly number[], data: unknown) => ({
    inputs: [{ name: 'x', datatype, shape, data }],
  });
  const binary = async (model: string, datatype: string, bytes: Buffer) => {
    const tensor = { name: 'x', datatype, shape: [1, 2], parameters: { binary_data_size: bytes.length } };
    const json = JSON.stringify({ inputs: [tensor], parameters: { binary_data_output: true } });
    const answer = await fetch(`${scene.url}/v2/models/${model}/infer`, {
      method: 'POST',
      body: new Uint8Array(Buffer.concat([Buffer.from(json), bytes])),
      headers: { 'inference-header-content-length': String(json.length) },
    });
    const body = Buffer.from(await answer.arrayBuffer());
    return body.subarray(Number(answer.headers.get('inference-header-content-length')));
  };

  it('are null both ways where the configuration says so, and pass as bytes', async () => {
    await scene.start({ yaml: 'nan: null' });
    const answer = await infer('identity-float', x('FP32', [1, 3], [null, 1.5, -2]));
    expect(answer).toMatchObject({ status: 200, body: { outputs: [{ data: [null, 1.5, -2] }] } });
    const bytes = Buffer.from(Float32Array.of(Number.NaN, Number.POSITIVE_INFINITY).buffer);
    expect(await binary('identity-float', 'FP32', bytes)).toEqual(bytes);
  });

  it('are whole to the last digit as 64-bit integers, in JSON and as bytes', async () => {
    await scene.start();
    for (const [model, datatype, numbers] of [
      ['identity-uint64', 'UINT64', [18446744073709551615n, 9007199254740993n]],
      ['identity-int64', 'INT64', [-9223372036854775808n, 9007199254740993n]],
    ] as const) {
      const text = `{"inputs":[{"name":"x","datatype":"${datatype}","shape":[1,2],"data":[${numbers.join(',')}]}]}`;
      const answer = await fetch(`${scene.url}/v2/models/${model}/infer`, { method: 'POST', body: text });
      expect(await answer.text()).toContain(`"data":[${numbers.join(',')}]`);
      const bytes = Buffer.alloc(16);
      for (const [i, number] of numbers.entries()) {
        if (datatype === 'UINT64') bytes.writeBigUInt64LE(number, 8 * i);
        else bytes.writeBigInt64LE(number, 8 * i);
      }
      expect(await binary(model, datatype, bytes)).toEqual(bytes);
    }
    const beyond = await infer('identity-uint64', x('UINT64', [1, 1], [-1]));
    expect(beyond).toMatchObject({ status: 400, body: { error: expect.stringContaining('no UINT64') } });
  });
});
