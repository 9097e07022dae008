import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../../../src/adapters/files/files.ts';
import { openRegistry } from '../../../src/adapters/objects/oci.ts';
import { digestOf, hexOf, sha256 } from '../../../src/core/hash.ts';
import { prettyJson } from '../../../src/core/json.ts';
import type { RegistryPlace } from '../../../src/core/registry.ts';
import { bundleSource, openStore } from '../../../src/serve/follow/bundles.ts';
import { type MemoryRegistry, memoryRegistry } from '../../support/registry.ts';
import { keptLog } from '../../support/run.ts';

let service: MemoryRegistry;
let root: string;
beforeEach(async () => {
  service = await memoryRegistry('sesame');
  root = await mkdtemp(join(tmpdir(), 'trainyard-bundles-'));
});
afterEach(async () => {
  await service.stop();
  await rm(root, { recursive: true, force: true });
});

const files = diskFiles();
const env = { TRAINYARD_REGISTRY_USER: 'maker', TRAINYARD_REGISTRY_PASSWORD: 'sesame' };
const io = () => ({ root, files, openRegistry: (place: RegistryPlace) => openRegistry(place, env) });
const bytes = (text: string) => new TextEncoder().encode(text);

describe('bundles of a server', () => {
  it('come out of a registry by the address that the release names, verified, and then from the cache', async () => {
    const address = `${service.address.replace('http', 'oci')}/acme/models?plainHttp=true`;
    const store = openStore(address, io());
    expect(store.address).toBe(address);
    const weights = bytes('weights');
    const manifest = { kind: 'Bundle', files: [{ path: 'w.bin', size: 7, sha256: sha256(weights) }] };
    const digest = digestOf(manifest);
    await store.put(`bundles/${hexOf(digest)}/files/w.bin`, weights);
    await store.put(`bundles/${hexOf(digest)}/manifest.json`, bytes(prettyJson(manifest)));
    const source = bundleSource({ folder: join(root, 'cache'), files, io: io(), log: keptLog() });
    const ref = { version: '1.0.0', digest, uri: `${address}/bundles/${hexOf(digest)}` };
    expect((await source.fetch(ref)).files.get('w.bin')).toEqual(Buffer.from(weights));
    const asked = service.seen.length;
    await source.fetch(ref);
    expect(service.seen.length).toBe(asked);
    service.blobs.set(sha256(weights), Buffer.from('altered'));
    await source.keepOnly([]);
    await expect(source.fetch(ref)).rejects.toMatchObject({
      code: 'bundle-corrupt',
      message: expect.stringContaining('w.bin of bundle'),
    });
  });

  it('are refused from places that are no store', () => {
    expect(() => openStore('gs://models', io())).toThrow('names no store');
  });
});
