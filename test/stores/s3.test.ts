import { describe, expect, it } from 'vitest';
import type { Bucket, BucketPlace } from '../../src/core/ports.ts';
import { type S3Options, s3 } from '../../src/stores/s3.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A bucket in memory; the real protocol is tested in test/adapters/objects/s3.test.ts and test/services/s3.test.ts. */
function memoryBucket() {
  const kept = new Map<string, Uint8Array>();
  const places: BucketPlace[] = [];
  const bucket: Bucket = {
    get: async (key) => kept.get(key),
    put: async (key, content, { onlyNew }) => {
      if (onlyNew && kept.has(key)) return false;
      kept.set(key, content);
      return true;
    },
    has: async (key) => kept.has(key),
    list: async (prefix) => [...kept.keys()].filter((key) => key.startsWith(prefix)),
    delete: async (key) => void kept.delete(key),
    lend: async (key, { to }) => `https://bucket/${key}?${to}`,
  };
  const open = (options: S3Options) =>
    s3.open(options, {
      root: '/',
      files: {} as never,
      openBucket(place) {
        places.push(place);
        return bucket;
      },
    });
  return { kept, places, open };
}

describe('the store s3', () => {
  it('keeps everything below its prefix, and sees nothing else', async () => {
    const { kept, open } = memoryBucket();
    kept.set('other/runs/z.json', bytes('z'));
    kept.set('ml/Not A Key', bytes('n'));
    const store = open({ bucket: 'acme-models', prefix: 'ml' });
    await store.put('runs/a.json', bytes('a'));
    expect([...kept.keys()]).toContain('ml/runs/a.json');
    expect(await store.list('')).toEqual(['runs/a.json']);
    expect(await store.get('runs/z.json')).toBeUndefined();
    expect(await store.putNew?.('runs/a.json', bytes('b'))).toBe(false);
    await store.delete('runs/a.json');
    expect(await store.has('runs/a.json')).toBe(false);
  });

  it('puts the bucket into the path where there is an endpoint, unless told otherwise', () => {
    const { places, open } = memoryBucket();
    expect(open({ bucket: 'acme-models' }).location).toBe('s3://acme-models');
    expect(open({ bucket: 'acme-models', prefix: 'ml', endpoint: 'http://minio:9000' }).location).toBe(
      's3://acme-models/ml at http://minio:9000',
    );
    open({ bucket: 'acme-models', endpoint: 'https://r2.example.com', pathStyle: false });
    expect(places.map((place) => place.pathStyle)).toEqual([false, true, false]);
  });

  it.each(['../x', '/x', 'a//b', 'A', 'a/.b', ''])('refuses the key "%s"', async (key) => {
    await expect(memoryBucket().open({ bucket: 'acme-models' }).get(key)).rejects.toMatchObject({
      code: 'store-key-invalid',
    });
  });

  it('has to know its bucket', () => {
    expect(() => memoryBucket().open({})).toThrow('no bucket');
  });
});
