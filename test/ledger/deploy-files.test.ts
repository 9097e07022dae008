import { expect, it } from 'vitest';
import type { Desired } from '../../src/core/release-records.ts';
import { deployBranch, environmentOf, modelsOn, parseDesired, recordText } from '../../src/ledger/deploy-files.ts';

const DESIRED: Desired = {
  kind: 'Desired',
  schemaVersion: 1,
  model: 'wage-band',
  environment: 'production',
  version: '1.4.0',
  digest: `sha256:${'a'.repeat(64)}`,
  uri: 's3://models/bundles/aaaa',
  request: { kind: 'promotion', by: { login: 'ada', proof: 'claimed' }, from: '#4', at: '2026-11-25T10:00:00Z' },
  pinned: false,
};

const read = (text: string | undefined) => parseDesired(text, 'wage-band', 'production');

it('reads what it wrote', () => {
  expect(read(recordText(DESIRED))).toEqual({ kind: 'record', record: DESIRED });
  expect(read(undefined)).toEqual({ kind: 'absent' });
});

it.each([
  ['not json', /no JSON object/],
  ['[]', /no JSON object/],
  [JSON.stringify({ ...DESIRED, model: 'other' }), /has model "other", where "wage-band" is due/],
  [JSON.stringify({ ...DESIRED, version: 'v1.4.0' }), /version "v1.4.0"/],
  [JSON.stringify({ ...DESIRED, version: '1.4' }), /version "1.4"/],
  [JSON.stringify({ ...DESIRED, digest: 'sha256:12' }), /digest "sha256:12"/],
  [JSON.stringify({ ...DESIRED, threshold: 4 }), /threshold 4/],
  [JSON.stringify({ ...DESIRED, pinned: 'yes' }), /pinned/],
  [JSON.stringify({ ...DESIRED, request: {} }), /who asked/],
  ['<<<<<<< HEAD\n{}', /no JSON object/],
])('says what is wrong with %s', (text, what) => {
  expect(read(text)).toEqual({ kind: 'invalid', what: expect.stringMatching(what) });
});

it('knows deploy branches and the models on them', () => {
  expect(environmentOf(deployBranch('production'))).toBe('production');
  expect(environmentOf('deploy/a/b')).toBeUndefined();
  expect(environmentOf('main')).toBeUndefined();
  expect(modelsOn(['README.md', 'b/desired.json', 'a/release.json', 'a/desired.json', 'x/y/desired.json'])).toEqual([
    'a',
    'b',
  ]);
});
