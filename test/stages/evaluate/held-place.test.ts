import { expect, it } from 'vitest';
import { sha256 } from '../../../src/core/hash.ts';
import { heldPlace } from '../../../src/stages/evaluate/held-place.ts';
import { specOf } from '../../support/resolved-spec.ts';

const { data } = specOf('a');
const source = (name: string, path: string) =>
  ({ name, path, format: 'csv', pointer: `/data/source/${name}` }) as const;
const pin = (uri: string) => ({ uri, files: [{ uri, size: 1, digest: sha256(uri) }] });
const far = 'https://data.example/rows.csv';

it('says where held-out rows lie, and what code there could have read of them', () => {
  expect(heldPlace(data)).toBe('data/rows.csv in the repository, so code there could have read them');
  expect(heldPlace({ ...data, source: far, pins: [pin(far)] })).toBe(`${far} (outside git and pinned by data.lock)`);
  expect(heldPlace({ ...data, source: 'file:///mnt/rows.csv', pins: [pin('file:///mnt/rows.csv')] })).toBe(
    'file:///mnt/rows.csv (on the machine and pinned by data.lock), so code there could have read them',
  );
});

it('does not take a part that is far for all of them', () => {
  const sources = [source('labels', far), source('rows', 'data/rows.csv'), source('more', 'cache/more.csv')];
  expect(heldPlace({ ...data, sources, pins: [pin(far), pin('cache/more.csv')] })).toBe(
    `${far} (outside git and pinned by data.lock), and cache/more.csv (on the machine and pinned by data.lock), and data/rows.csv in the repository, so code there could have read what lies there`,
  );
});

it('looks at the test rows of a source of their own alone, and prints no signature', () => {
  const signed = `${far}?sig=secret`;
  const split = { ...data.split, testSource: source('test', signed) };
  expect(heldPlace({ ...data, split, pins: [pin(signed)] })).toBe(`${far} (outside git and pinned by data.lock)`);
});
