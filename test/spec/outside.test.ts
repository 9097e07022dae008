import { describe, expect, it } from 'vitest';
import { addressComplaint, ruleComplaint, schemeOf, shownSource } from '../../src/spec/outside.ts';
import { formatOf } from '../../src/spec/rules/source.ts';
import { isPattern } from '../../src/spec/sources.ts';

describe('addresses of sources', () => {
  it.each([
    'data/wages.csv',
    'https://example.com/a.csv?version=2',
    's3://acme-data/rows/2026-*.parquet',
    'file:///mnt/data/a.csv',
  ])('%s is one', (path) => {
    expect(addressComplaint(path)).toBeUndefined();
  });

  it.each([
    ['https://', 'source-address'],
    ['https://example.com', 'source-address'],
    ['https://me:secret@example.com/a.csv', 'source-address'],
    ['https://example.com/a.csv#b', 'source-address'],
    ['https://example.com/a b.csv', 'source-address'],
    ['s3://Acme/a.csv', 'source-address'],
    ['s3://acme', 'source-address'],
    ['s3://acme/rows/', 'source-address'],
    ['s3://acme/../other/a.csv', 'source-address'],
    ['s3://*/a.csv', 'source-address'],
    ['file://host/a.csv', 'source-address'],
    ['file:///a/../b.csv', 'source-address'],
    ['file:a.csv', 'source-address'],
    ['gopher://example.com/a.csv', 'source-scheme'],
    ['javascript:alert(1)', 'source-scheme'],
    ['/etc/passwd', 'path-outside'],
    ['C:/data/a.csv', 'path-outside'],
  ])('%s is none', (path, code) => {
    expect(addressComplaint(path)).toMatchObject({ code });
  });

  it.each(['gs://b/a.csv', 'az://b/a.csv', 'abfss://b@x/a.csv', 'oci://r/a:1', 'dvc://a.csv', 'hf://d/a.csv'])(
    '%s comes later, with what to do meanwhile',
    (path) => {
      expect(addressComplaint(path)).toMatchObject({ notYet: { meanwhile: expect.stringMatching(/^[A-Z].*\.$/) } });
    },
  );

  it('is told from a path by its scheme, a format by the end of its path', () => {
    expect([schemeOf('HTTPS://x/a'), schemeOf('C:/a'), schemeOf('a/b:c')]).toEqual(['https', undefined, undefined]);
    expect(formatOf('https://x/a.csv.gz?sig=1.parquet')).toBe('csv');
    expect(formatOf('s3://b/a?.parquet')).toBe('parquet');
    expect([isPattern('https://x/a.csv?b=*'), isPattern('s3://b/*.csv')]).toEqual([false, true]);
    expect(shownSource('https://x/a.csv?X-Amz-Signature=secret')).toBe('https://x/a.csv');
  });

  it('is allowed by the project in whole names, not in beginnings of them', () => {
    const bucket = { bucket: 'acme', region: 'x', pathStyle: false };
    const allow = { hosts: ['data.corp:8080'], buckets: [bucket], folders: ['/mnt/data'], mostBytes: 1 };
    for (const path of ['http://data.corp:8080/a.csv', 's3://acme/a.csv', 'file:///mnt/data/a.csv', 'https://x/a.csv'])
      expect(ruleComplaint(path, allow)).toBeUndefined();
    for (const path of ['http://data.corp/a.csv', 's3://acme-other/a.csv', 'file:///mnt/database/a.csv'])
      expect(ruleComplaint(path, allow)).toMatchObject({ code: 'source-not-allowed' });
  });
});
