/** The wire, to a registry of our own that breaks when told to; Docker's is in test/services/oci.test.ts. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRegistry } from '../../../src/adapters/objects/oci.ts';
import { challengeIn } from '../../../src/adapters/objects/oci-auth.ts';
import { credentialsIn, registryCredentials } from '../../../src/adapters/objects/oci-credentials.ts';
import { CHUNK_BYTES } from '../../../src/adapters/objects/oci-upload.ts';
import { sha256 } from '../../../src/core/hash.ts';
import { type MemoryRegistry, memoryRegistry } from '../../support/registry.ts';

let service: MemoryRegistry;
beforeEach(async () => {
  service = await memoryRegistry('sesame');
});
afterEach(() => service.stop());

const KEYS = { TRAINYARD_REGISTRY_USER: 'maker', TRAINYARD_REGISTRY_PASSWORD: 'sesame', HOME: '/nowhere' };
const open = (env: Readonly<Record<string, string>> = KEYS) =>
  openRegistry({ registry: service.address, repository: 'acme/models' }, env);
const large = new Uint8Array(CHUNK_BYTES * 2 + 5).fill(7);
const count = (start: string) => service.seen.filter((line) => line.startsWith(start)).length;

describe('a repository over HTTP', () => {
  it('changes its password for a token once per purpose', async () => {
    const registry = open();
    await registry.putBlob(Buffer.from('a'));
    await registry.putBlob(Buffer.from('b'));
    expect(count('GET /token')).toBe(2);
    expect(Buffer.from((await registry.blob(sha256('a'))) ?? []).toString()).toBe('a');
    await registry.putBlob(Buffer.from('a'));
    expect(count('POST')).toBe(3);
  });

  it('goes on with a broken upload from the byte that arrived', async () => {
    service.faults.set('PATCH', ['pass', { cutAfter: 1_000 }]);
    const digest = await open().putBlob(large);
    expect(service.blobs.get(digest)?.equals(large)).toBe(true);
    expect(count('PATCH')).toBe(3);
    expect(service.uploads.size).toBe(0);
  });

  it('starts over where the registry has forgotten the upload', async () => {
    service.faults.set('PATCH', [{ cutAfter: 10 }]);
    service.faults.set('GET', [{ status: 404 }]);
    const digest = await open().putBlob(large);
    expect(service.blobs.get(digest)?.equals(large)).toBe(true);
  });

  it('gives up on an upload that goes on breaking, and nothing can be read then', async () => {
    service.faults.set(
      'PUT',
      Array.from({ length: 9 }, () => ({ status: 503 })),
    );
    await expect(open().putBlob(Buffer.from('a'))).rejects.toMatchObject({ code: 'store-unavailable' });
    expect(await open().blob(sha256('a'))).toBeUndefined();
  });

  it('waits as long as it is asked to, and asks again', async () => {
    service.faults.set('GET', [{ status: 429, retryAfter: '1' }, { status: 503 }]);
    const start = performance.now();
    expect(await open().manifest('a')).toBeUndefined();
    expect(performance.now() - start).toBeGreaterThan(990);
  });

  it.each([
    [401, 'store-credentials'],
    [403, 'store-denied'],
    [405, 'store-rejected'],
    [400, 'store-rejected'],
  ])('says what a status %s means', async (status, code) => {
    service.faults.set('GET', [{ status }, { status }]);
    await expect(open().manifest('a')).rejects.toMatchObject({ code });
  });

  it('says so where nobody has a password, or a wrong one', async () => {
    for (const env of [{ HOME: '/nowhere' }, { ...KEYS, TRAINYARD_REGISTRY_PASSWORD: 'guess' }]) {
      await expect(open(env).tags()).rejects.toMatchObject({ code: 'store-credentials' });
    }
  });
});

describe('credentials of a registry', () => {
  it('are those of the environment, else of what docker login wrote', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'trainyard-docker-'));
    const auth = Buffer.from('bob:pa:ss').toString('base64');
    await writeFile(join(folder, 'config.json'), JSON.stringify({ auths: { 'ghcr.io': { auth }, other: {} } }));
    const env = { DOCKER_CONFIG: folder };
    expect(await registryCredentials(env, 'https://ghcr.io')).toEqual({ user: 'bob', password: 'pa:ss' });
    expect(await registryCredentials(env, 'https://other')).toBeUndefined();
    const set = { ...env, TRAINYARD_REGISTRY_USER: 'eve', TRAINYARD_REGISTRY_PASSWORD: 'x' };
    expect(await registryCredentials(set, 'https://ghcr.io')).toEqual({ user: 'eve', password: 'x' });
    expect(credentialsIn('no json', 'ghcr.io')).toBeUndefined();
    await rm(folder, { recursive: true, force: true });
  });

  it('are asked for by a challenge', () => {
    const parsed = challengeIn('Bearer realm="https://a/t",service=reg,scope="repository:a/b:pull,push"');
    expect(parsed?.scheme).toBe('bearer');
    expect(Object.fromEntries(parsed?.parameters ?? [])).toEqual({
      realm: 'https://a/t',
      service: 'reg',
      scope: 'repository:a/b:pull,push',
    });
    expect(challengeIn('Negotiate')).toBeUndefined();
  });
});
