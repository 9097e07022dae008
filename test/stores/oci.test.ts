import { describe, expect, it } from 'vitest';
import { type Digest, sha256 } from '../../src/core/hash.ts';
import type { ArtifactManifest, Registry, RegistryPlace } from '../../src/core/registry.ts';
import { type OciOptions, oci } from '../../src/stores/oci.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (content: Uint8Array | undefined) => new TextDecoder().decode(content);

/** A registry in memory; the wire is tested in test/adapters/objects/oci.test.ts and test/services/oci.test.ts. */
function memoryRegistry() {
  const blobs = new Map<Digest, Uint8Array>();
  const manifests = new Map<string, ArtifactManifest>();
  const places: RegistryPlace[] = [];
  const registry: Registry = {
    manifest: async (tag) => manifests.get(tag),
    putManifest: async (tag, manifest) => void manifests.set(tag, manifest),
    deleteManifest: async (tag) => void manifests.delete(tag),
    blob: async (digest) => blobs.get(digest),
    async putBlob(content) {
      blobs.set(sha256(content), content);
      return sha256(content);
    },
    tags: async () => [...manifests.keys()],
  };
  const open = (options: OciOptions = { registry: 'https://ghcr.io', repository: 'acme/models' }) =>
    oci.open(options, {
      root: '/',
      files: {} as never,
      openRegistry(place) {
        places.push(place);
        return registry;
      },
    });
  return { blobs, manifests, places, open };
}

describe('the store oci', () => {
  it('says where it is, with and without TLS', () => {
    const { open, places } = memoryRegistry();
    expect(open().address).toBe('oci://ghcr.io/acme/models');
    expect(open({ registry: 'http://127.0.0.1:5000', repository: 'm' }).address).toBe(
      'oci://127.0.0.1:5000/m?plainHttp=true',
    );
    expect(places[1]).toEqual({ registry: 'http://127.0.0.1:5000', repository: 'm' });
  });

  it('names what is in a key by a tag, and a long key by its digest', async () => {
    const { manifests, open } = memoryRegistry();
    const long = `spending/${'x'.repeat(150)}`;
    for (const key of ['runs/a_s_b.json', long]) await open().put(key, bytes(key));
    expect([...manifests.keys()]).toEqual(['runs_S_a_s_b.json', `H_${sha256(long).slice(7)}`]);
    expect(await open().list('')).toEqual(['runs/a_s_b.json', long]);
    manifests.set('latest-BUILD', { ...manifests.values().next().value } as ArtifactManifest);
    expect(await open().list('')).toEqual(['runs/a_s_b.json', long]);
  });

  it('names the files of a bundle once its manifest is put, under the digests that they have', async () => {
    const { manifests, open } = memoryRegistry();
    const store = open();
    await store.put('quarantine/pull-7/bundles/ab/files/model.json', bytes('{}'));
    expect(text(await store.get('quarantine/pull-7/bundles/ab/files/model.json'))).toBe('{}');
    expect(await store.list('')).toEqual([]);
    expect(manifests.size).toBe(0);
    await store.put('quarantine/pull-7/bundles/ab/manifest.json', bytes('{"model":"wage-band"}'));
    const [made] = manifests.values();
    expect(made?.layers.map(({ digest }) => digest)).toEqual([sha256('{}'), sha256('{"model":"wage-band"}')]);
    expect(made?.annotations).toEqual({ 'dev.trainyard.key': 'quarantine/pull-7/bundles/ab/manifest.json' });
    expect(await open().has('quarantine/pull-7/bundles/ab/files/absent')).toBe(false);
  });

  it('lists one bundle without asking for the others', async () => {
    const { open, manifests } = memoryRegistry();
    for (const hex of ['aa', 'bb']) {
      const store = open();
      await store.put(`bundles/${hex}/files/w`, bytes(hex));
      await store.put(`bundles/${hex}/manifest.json`, bytes('{}'));
    }
    manifests.delete('bundles_S_aa_S_manifest.json');
    expect(await open().list('bundles/bb/files/')).toEqual(['bundles/bb/files/w']);
    expect(await open().list('bundles/b')).toEqual(['bundles/bb/files/w', 'bundles/bb/manifest.json']);
  });

  it('refuses by its key what is not what was put', async () => {
    const { blobs, open } = memoryRegistry();
    await open().put('runs/a.json', bytes('right'));
    blobs.set(sha256('right'), bytes('wrong'));
    await expect(open().get('runs/a.json')).rejects.toMatchObject({
      code: 'store-corrupt',
      message: expect.stringContaining('runs/a.json in oci://ghcr.io/acme/models'),
    });
    blobs.delete(sha256('right'));
    await expect(open().get('runs/a.json')).rejects.toThrow('found nothing');
  });

  it('has to know its registry and its repository', () => {
    expect(() => memoryRegistry().open({ registry: 'https://ghcr.io' })).toThrow('no repository');
  });
});
