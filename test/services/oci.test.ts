/** The store oci against Docker's own registry. */
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRegistry } from '../../src/adapters/objects/oci.ts';
import { CHUNK_BYTES } from '../../src/adapters/objects/oci-upload.ts';
import { hexOf, sha256 } from '../../src/core/hash.ts';
import type { ObjectStore } from '../../src/core/ports.ts';
import { withQuarantine } from '../../src/stages/jobs/quarantine.ts';
import { oci } from '../../src/stores/oci.ts';
import { freePort } from './moto.ts';
import { type StartedRegistry, startRegistry } from './registry.ts';

const run = promisify(execFile);

/** `htpasswd -nbBC 4 maker s3same`. */
const ACCOUNT = 'maker:$2b$04$FjPMMFkh9XOyIGYo0Y2Ug.gnkFXpSOnzFyQeIpPVitLpNlOGKeoxW';
const KEYS = { TRAINYARD_REGISTRY_USER: 'maker', TRAINYARD_REGISTRY_PASSWORD: 's3same', HOME: '/nowhere' };

let service: StartedRegistry;
beforeAll(async () => {
  service = await startRegistry({ account: ACCOUNT });
});
afterAll(() => service.stop());

const bytes = (text: string) => new TextEncoder().encode(text);
const io = (env: Readonly<Record<string, string>> = KEYS) => ({
  root: '/',
  files: {} as never,
  openRegistry: (place: Parameters<typeof openRegistry>[0]) => openRegistry(place, env),
});
const open = (repository: string, registry = service.address): ObjectStore => oci.open({ registry, repository }, io());

describe('the store oci', () => {
  it('puts, gets, lists by prefix and deletes, in its own repository', async () => {
    const store = open('acme/one');
    expect(await store.get('runs/a.json')).toBeUndefined();
    expect(await store.list('')).toEqual([]);
    const long = `spending/${'x'.repeat(200)}.json`;
    for (const key of ['runs/b.json', 'runs/a.json', 'top', long]) await store.put(key, bytes(key));
    expect(new TextDecoder().decode(await store.get('runs/a.json'))).toBe('runs/a.json');
    expect(new TextDecoder().decode(await store.get(long))).toBe(long);
    expect(await store.list('runs/')).toEqual(['runs/a.json', 'runs/b.json']);
    expect(await store.list('')).toEqual(['runs/a.json', 'runs/b.json', long, 'top']);
    expect(await open('acme/two').list('')).toEqual([]);
    await store.put('runs/a.json', bytes('again'));
    expect(new TextDecoder().decode(await store.get('runs/a.json'))).toBe('again');
    for (const key of ['runs/a.json', 'runs/a.json', long]) await store.delete(key);
    expect(await store.has('runs/a.json')).toBe(false);
    expect(await store.list('')).toEqual(['runs/b.json', 'top']);
  });

  it('keeps a bundle as one artifact of ModelPack, named by nothing until its manifest is there', async () => {
    const store = open('acme/bundles');
    await store.put('bundles/ab/files/weights.bin', bytes('weights'));
    await store.put('bundles/ab/files/card.md', bytes('# card'));
    expect(await open('acme/bundles').list('')).toEqual([]);
    expect(await open('acme/bundles').has('bundles/ab/files/card.md')).toBe(false);
    await store.put('bundles/ab/manifest.json', bytes('{"model":"wage-band","format":"tfjs"}'));
    const other = open('acme/bundles');
    expect(await other.list('bundles/')).toEqual([
      'bundles/ab/files/card.md',
      'bundles/ab/files/weights.bin',
      'bundles/ab/manifest.json',
    ]);
    expect(new TextDecoder().decode(await other.get('bundles/ab/files/weights.bin'))).toBe('weights');
    const told = await openRegistry({ registry: service.address, repository: 'acme/bundles' }, KEYS).manifest(
      'bundles_S_ab_S_manifest.json',
    );
    expect(told).toMatchObject({
      artifactType: 'application/vnd.cncf.model.manifest.v1+json',
      config: { mediaType: 'application/vnd.cncf.model.config.v1+json' },
      layers: [
        {
          mediaType: 'application/vnd.cncf.model.weight.v1.raw',
          annotations: { 'org.cncf.model.filepath': 'weights.bin' },
        },
        { mediaType: 'application/vnd.cncf.model.doc.v1.raw', annotations: { 'org.cncf.model.filepath': 'card.md' } },
        { mediaType: 'application/vnd.cncf.model.weight.config.v1.raw' },
      ],
    });
  });

  it('keeps a change in its quarantine, and what was registered from it when that is cleared', async () => {
    const store = open('acme/held');
    const change = withQuarantine(store, 'pull-7');
    for (const place of [change, store]) {
      await place.put('bundles/cd/files/weights.bin', bytes('reviewed'));
      await place.put('bundles/cd/manifest.json', bytes('{}'));
    }
    expect(await withQuarantine(store, 'pull-8').list('quarantine/')).toEqual([]);
    for (const key of await store.list('quarantine/')) await store.delete(key);
    expect(await store.list('')).toEqual(['bundles/cd/files/weights.bin', 'bundles/cd/manifest.json']);
    expect(new TextDecoder().decode(await store.get('bundles/cd/files/weights.bin'))).toBe('reviewed');
  });

  it('is cleared of what nothing names by the registry itself, and of nothing else', async () => {
    const store = open('acme/cleared');
    await store.put('bundles/ef/files/weights.bin', bytes('named'));
    await store.put('bundles/ef/manifest.json', bytes('{}'));
    await store.put('bundles/gh/files/weights.bin', bytes('never named'));
    const config = join(service.folder, '..', 'config.yml');
    const { REGISTRY_SERVER } = await import('./environment.ts');
    await run(REGISTRY_SERVER, ['garbage-collect', '--delete-untagged', config]);
    expect(new TextDecoder().decode(await store.get('bundles/ef/files/weights.bin'))).toBe('named');
    const blobs = await readdir(join(service.folder, 'docker/registry/v2/blobs/sha256'), { recursive: true });
    expect(blobs.join('\n')).toContain(hexOf(sha256('named')));
    expect(blobs.join('\n')).not.toContain(hexOf(sha256('never named')));
  });

  it('takes large content in chunks, whole; a process killed in the middle leaves no trace to a reader', async () => {
    const large = new Uint8Array(CHUNK_BYTES * 2 + 12_345).map((_, index) => index % 251);
    const folder = await mkdtemp(join(tmpdir(), 'trainyard-oci-'));
    const script = join(folder, 'put.mjs');
    const source = new URL('../../src/', import.meta.url).pathname;
    await writeFile(
      script,
      `
const { openRegistry } = await import('${source}adapters/objects/oci.ts');
const { oci } = await import('${source}stores/oci.ts');
const send = globalThis.fetch;
let patches = 0;
globalThis.fetch = async (at, request) => {
  const answer = await send(at, request);
  if (request?.method === 'PATCH' && ++patches === 1) process.kill(process.pid, 'SIGKILL');
  return answer;
};
const store = oci.open({ registry: '${service.address}', repository: 'acme/large' }, { root: '/', files: {}, openRegistry: (place) => openRegistry(place, ${JSON.stringify(KEYS)}) });
await store.put('bundles/large/files/model.bin', new Uint8Array(${large.length}).map((_, index) => index % 251));
`,
    );
    const hooks = new URL('../../scripts/typescript.mjs', import.meta.url).pathname;
    const child = spawn(process.execPath, ['--import', hooks, script], { stdio: 'inherit' });
    const signal = await new Promise((resolve) => child.once('exit', (_code, by) => resolve(by)));
    await rm(folder, { recursive: true, force: true });
    expect(signal).toBe('SIGKILL');
    const store = open('acme/large');
    expect(await store.list('')).toEqual([]);
    await store.put('bundles/large/files/model.bin', large);
    await store.put('bundles/large/manifest.json', bytes('{}'));
    const back = await open('acme/large').get('bundles/large/files/model.bin');
    expect(Buffer.compare(back ?? new Uint8Array(), large)).toBe(0);
  });

  it('refuses an object that was altered, by its name', async () => {
    const store = open('acme/altered');
    await store.put('runs/a.json', bytes('what was put'));
    const hex = hexOf(sha256('what was put'));
    const at = join(service.folder, 'docker/registry/v2/blobs/sha256', hex.slice(0, 2), hex, 'data');
    await writeFile(at, 'what was PUT');
    await expect(store.get('runs/a.json')).rejects.toMatchObject({
      code: 'store-corrupt',
      message: expect.stringContaining('runs/a.json'),
    });
  });

  it('says what is wrong: no or other credentials, nobody there, nothing may be deleted', async () => {
    const at = { registry: service.address, repository: 'acme/x' };
    for (const env of [{ HOME: '/nowhere' }, { ...KEYS, TRAINYARD_REGISTRY_PASSWORD: 'guess' }]) {
      await expect(oci.open(at, io(env)).get('runs/a.json')).rejects.toMatchObject({ code: 'store-credentials' });
    }
    const nobody = open('acme/x', `http://127.0.0.1:${await freePort()}`);
    await expect(nobody.get('runs/a.json')).rejects.toMatchObject({ code: 'store-unreachable' });
    const keeps = await startRegistry({ deletes: false });
    const store = open('acme/x', keeps.address);
    await store.put('runs/a.json', bytes('kept'));
    await expect(store.delete('runs/a.json')).rejects.toMatchObject({
      code: 'store-rejected',
      fix: expect.stringContaining('REGISTRY_STORAGE_DELETE_ENABLED'),
    });
    await keeps.stop();
  });
});
