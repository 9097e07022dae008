/** The store s3 against a real S3 server: moto, from the suite's own virtual environment. */
import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLoans } from '../../src/adapters/objects/loans.ts';
import { bucketCredentials, openBucket } from '../../src/adapters/objects/s3.ts';
import { PART_BYTES } from '../../src/adapters/objects/s3-parts.ts';
import { sha256 } from '../../src/core/hash.ts';
import type { ObjectStore } from '../../src/core/ports.ts';
import { withQuarantine } from '../../src/stages/jobs/quarantine.ts';
import { s3 } from '../../src/stores/s3.ts';
import { freePort, KEYS, type Moto, startMoto } from './moto.ts';

let moto: Moto;
let endpoint: string;

beforeAll(async () => {
  moto = await startMoto('models');
  ({ endpoint } = moto);
});

afterAll(() => moto.stop());

const io = (credentials: Readonly<Record<string, string>> = KEYS) => ({
  root: '/',
  files: {} as never,
  openBucket: (place: Parameters<typeof openBucket>[0]) => openBucket(place, bucketCredentials(credentials)),
});
const open = (prefix: string, bucket = 'models'): ObjectStore => s3.open({ bucket, prefix, endpoint }, io());
const bytes = (text: string) => new TextEncoder().encode(text);

describe('the store s3', () => {
  it('puts, gets, lists by prefix and deletes, below its own prefix', async () => {
    const store = open('one');
    expect(await store.get('runs/a.json')).toBeUndefined();
    expect(await store.has('runs/a.json')).toBe(false);
    for (const key of ['runs/b.json', 'runs/a.json', 'top']) await store.put(key, bytes(key));
    expect(new TextDecoder().decode(await store.get('runs/a.json'))).toBe('runs/a.json');
    expect(await store.list('runs/')).toEqual(['runs/a.json', 'runs/b.json']);
    expect(await open('two').list('')).toEqual([]);
    await store.delete('runs/a.json');
    await store.delete('runs/a.json');
    expect(await store.has('runs/a.json')).toBe(false);
    expect(await store.list('')).toEqual(['runs/b.json', 'top']);
  });

  it('puts a new key once, also when many try at once', async () => {
    const store = open('once');
    const put = async (text: string) => store.putNew?.('runs/x.json', bytes(text));
    expect(await put('first')).toBe(true);
    expect(await Promise.all(['a', 'b', 'c'].map(put))).toEqual([false, false, false]);
    expect(new TextDecoder().decode(await store.get('runs/x.json'))).toBe('first');
  });

  it('takes large content in parts, whole', async () => {
    const store = open('large');
    const large = new Uint8Array(PART_BYTES * 2 + 12_345).map((_, index) => index % 251);
    await store.put('bundles/model.bin', large);
    const back = await store.get('bundles/model.bin');
    expect(back?.length).toBe(large.length);
    expect(Buffer.compare(back ?? new Uint8Array(), large)).toBe(0);
  });

  it('shows nothing of an upload whose process was killed in the middle, and takes it again', async () => {
    const sources = new URL('../../src/', import.meta.url).pathname;
    const program = `
const { bucketCredentials, openBucket } = await import('${sources}adapters/objects/s3.ts');
const send = globalThis.fetch;
let parts = 0;
globalThis.fetch = async (at, request) => {
  const answer = await send(at, request);
  if (String(at.url ?? at).includes('partNumber') && ++parts === 1) process.kill(process.pid, 'SIGKILL');
  return answer;
};
const place = { bucket: 'models', region: 'us-east-1', endpoint: '${endpoint}', pathStyle: true };
const bucket = openBucket(place, bucketCredentials(${JSON.stringify(KEYS)}));
await bucket.put('killed/bundles/model.bin', new Uint8Array(${PART_BYTES + 1}), { onlyNew: false });`;
    const hooks = new URL('../../scripts/typescript.mjs', import.meta.url).pathname;
    const child = spawn(process.execPath, ['--import', hooks, '--input-type=module', '--eval', program]);
    expect(await new Promise((resolve) => child.once('exit', (_, by) => resolve(by)))).toBe('SIGKILL');
    const store = open('killed');
    expect(await store.list('')).toEqual([]);
    expect(await store.get('bundles/model.bin')).toBeUndefined();
    await store.put('bundles/model.bin', new Uint8Array(PART_BYTES + 1).fill(1));
    expect(sha256((await store.get('bundles/model.bin')) ?? '')).toBe(sha256(new Uint8Array(PART_BYTES + 1).fill(1)));
  });

  it('lists more keys than one answer holds', async () => {
    const store = open('many');
    const keys = Array.from({ length: 1_050 }, (_, index) => `k${String(index).padStart(4, '0')}`);
    for (let at = 0; at < keys.length; at += 50) {
      await Promise.all(keys.slice(at, at + 50).map((key) => store.put(key, bytes('x'))));
    }
    expect(await store.list('k')).toEqual(keys);
  });

  it('keeps a change in its quarantine', async () => {
    const store = open('held');
    const change = withQuarantine(store, 'pull-7');
    await change.put('runs/a.json', bytes('reviewed'));
    expect(await store.has('runs/a.json')).toBe(false);
    expect(await withQuarantine(store, 'pull-8').has('runs/a.json')).toBe(false);
    expect(await change.list('runs/')).toEqual(['runs/a.json']);
    expect(await store.list('quarantine/')).toEqual(['quarantine/pull-7/runs/a.json']);
  });

  it('lends single objects to whoever has no key, for one use each', async () => {
    const store = open('lent');
    await store.put('handover/1-1/rows.parcel', bytes('rows'));
    const loans = openLoans();
    const lend = (key: string, to: 'get' | 'put') => store.lend?.(key, { to, seconds: 60 }) ?? Promise.reject();
    const rows = await lend('handover/1-1/rows.parcel', 'get');
    expect(new URL(rows).searchParams.get('X-Amz-Expires')).toBe('60');
    expect(rows).not.toContain('secret');
    expect(new TextDecoder().decode(await loans.get(rows))).toBe('rows');
    expect(await loans.get(await lend('handover/1-1/absent.parcel', 'get'))).toBeUndefined();
    await loans.put(await lend('handover/1-1/bundles/a.parcel', 'put'), bytes('bundle'));
    expect(new TextDecoder().decode(await store.get('handover/1-1/bundles/a.parcel'))).toBe('bundle');
  });

  it('says what is wrong: no bucket, no credentials, nobody there', async () => {
    await expect(open('x', 'absent').get('runs/a.json')).rejects.toMatchObject({ code: 'store-bucket' });
    const anonymous = s3.open({ bucket: 'models', endpoint }, io({ AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' }));
    await expect(anonymous.get('runs/a.json')).rejects.toMatchObject({ code: 'store-credentials' });
    const nobody = s3.open({ bucket: 'models', endpoint: `http://127.0.0.1:${await freePort()}` }, io());
    await expect(nobody.get('runs/a.json')).rejects.toMatchObject({ code: 'store-unreachable' });
  });
});
