import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { LockedSource } from '../../../src/core/outside.ts';
import { LOCK_SCHEMA, lockPathOf, lockText, parseLock, pinnedId } from '../../../src/data/source/data-lock.ts';

const digest = `sha256:${'a'.repeat(64)}` as const;
const file = { uri: 's3://b/x.csv', size: 3, digest, version: 'v1', etag: '"e"' };
const sources: LockedSource[] = [
  { uri: 's3://b/x.csv', files: [file] },
  { uri: 'https://host/a.csv', files: [{ uri: 'https://host/a.csv', size: 0, digest }] },
];

describe('data.lock', () => {
  it('is written sorted, read back, and keeps its schema', () => {
    const text = lockText(sources);
    expect(lockText([...sources].reverse())).toBe(text);
    expect(parseLock('data.lock', text).sources.map(({ uri }) => uri)).toEqual(['https://host/a.csv', 's3://b/x.csv']);
    const validate = new Ajv2020().compile(LOCK_SCHEMA);
    validate(JSON.parse(text));
    expect(validate.errors).toBe(null);
  });

  it.each([
    ['{', 'it is not JSON'],
    ['null', 'its kind is not DataLock'],
    ['{"kind": "DataLock", "schemaVersion": 2}', 'this version reads 1'],
    ['{"kind": "DataLock", "schemaVersion": 1, "sources": {}}', 'sources is not a list'],
    [lock([{ files: [file] }]), 'sources[0].uri is not a text'],
    [lock([{ uri: 'a', files: [] }]), 'sources[0].files is empty'],
    [lock([{ uri: 'a', files: [{ ...file, size: -1 }] }]), 'sources[0].files[0].size'],
    [lock([{ uri: 'a', files: [{ ...file, digest: 'md5:1' }] }]), 'sources[0].files[0].digest'],
    [lock([{ uri: 'a', files: [{ ...file, etag: 'a\r\nb: c' }] }]), 'version and etag'],
    [lock([{ uri: 'a', files: [null] }]), 'sources[0].files[0].uri'],
    [lock([sources[0], sources[0]]), 'pins s3://b/x.csv twice'],
  ])('says what is wrong with %s', (text, why) => {
    expect(() => parseLock('models/a/data.lock', text)).toThrow(why);
  });

  it('is known by content: names, versions and etags are not in it, the order of files is', () => {
    const [one, other] = [file, { ...file, digest: `sha256:${'b'.repeat(64)}` as const }];
    expect(pinnedId({ uri: 'a', files: [one] })).toBe('a'.repeat(64));
    expect(pinnedId({ uri: 'b', files: [{ uri: 'z', size: 9, digest }] })).toBe('a'.repeat(64));
    expect(pinnedId({ uri: 'a', files: [one, other] })).not.toBe(pinnedId({ uri: 'a', files: [other, one] }));
  });

  it('lies beside the spec', () => {
    expect(lockPathOf('models/a/model.yaml')).toBe('models/a/data.lock');
    expect(lockPathOf('model.yaml')).toBe('data.lock');
  });
});

function lock(list: readonly unknown[]): string {
  return JSON.stringify({ kind: 'DataLock', schemaVersion: 1, sources: list });
}
