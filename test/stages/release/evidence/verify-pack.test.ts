import { expect, it } from 'vitest';
import { digestOf, hexOf, sha256 } from '../../../../src/core/hash.ts';
import { canonicalJson, prettyJson } from '../../../../src/core/json.ts';
import { chain } from '../../../../src/ledger/ledger-files.ts';
import { checkPack } from '../../../../src/stages/release/evidence/verify-pack.ts';
import { paperInput } from '../../../support/papers.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const { trained, evaluation } = paperInput;
const weights = bytes('model');
const manifest = {
  ...trained.manifest,
  files: [{ path: 'model.json', size: weights.length, sha256: sha256(weights) }],
};
const bundle = digestOf(manifest);
const at = '2026-11-25T14:00:00.000Z';
const record = { kind: 'Version', model: 'wage-band', version: '1.4.0', bundle, commit: 'c0ffee', registeredAt: at };
const actor = { login: 'ada', id: 1, kind: 'verified' } as never;
const event = { model: 'wage-band', at, actor, summary: 'said' };
const history = chain(
  [
    { ...event, event: 'registered', version: '1.4.0', digest: bundle, facts: { record, contract: {} } },
    { ...event, event: 'promoted', version: '1.4.0', facts: {} },
  ],
  new Map(),
);

/** A pack as `evidence` writes one, of the files that matter here. */
function pack(changes: Readonly<Record<string, string>> = {}): Map<string, Uint8Array> {
  const texts = {
    'history.json': prettyJson({ events: history }),
    'training.json': prettyJson({ ...trained, manifest, bundle }),
    'evaluation.json': prettyJson({ ...evaluation, bundle }),
    'bundle/manifest.json': canonicalJson(manifest),
    'bundle/model.json': 'model',
    ...changes,
  };
  const files = new Map(Object.entries(texts).map(([file, text]) => [file, bytes(text)]));
  const documents = [...files].map(([file, content]) => ({
    file,
    bytes: content.length,
    sha256: hexOf(sha256(content)),
  }));
  files.set('index.json', bytes(prettyJson({ ...record, kind: 'EvidencePack', documents })));
  const sums = [...files].map(([file, content]) => `${hexOf(sha256(content))}  ${file}\n`);
  return files.set('SHA256SUMS', bytes(sums.join('')));
}

const problems = (files: ReadonlyMap<string, Uint8Array>) =>
  checkPack(files).problems.map(({ file, what }) => `${file} ${what}`);

it('finds nothing in a whole pack, and says which bundle and which last record it speaks of', () => {
  const { index, history: chained, problems: found } = checkPack(pack());
  expect(found).toEqual([]);
  expect(index.bundle).toBe(bundle);
  expect(chained.map(({ digest }) => digest)).toEqual(history.map(({ digest }) => digest));
});

it('names a file that was changed, is gone or came later', () => {
  const changed = pack().set('evaluation.json', bytes(prettyJson({ ...evaluation, bundle, rows: 1 })));
  expect(problems(changed)).toEqual([
    'evaluation.json does not have the digest in SHA256SUMS',
    'evaluation.json is not what index.json lists',
  ]);
  const less = pack();
  less.delete('bundle/model.json');
  expect(problems(less)).toEqual([
    'bundle/model.json is in SHA256SUMS and not in the pack',
    'bundle/model.json is not what index.json lists',
    'bundle/model.json is not what the manifest of the bundle lists',
  ]);
  expect(problems(pack().set('more.txt', bytes('x')))).toEqual(['more.txt is not in SHA256SUMS']);
});

it('sees through sums that were made anew: the chain and the bundle speak for their parts', () => {
  const [first, second] = history;
  const forged = { ...first?.event, facts: { record: { ...record, bundle: sha256('other') }, contract: {} } };
  const events = [{ ...first, event: forged }, second];
  expect(problems(pack({ 'history.json': prettyJson({ events }) }))).toEqual([
    expect.stringMatching(/^history\.json events\/wage-band\/.* does not have the digest in its name$/),
    expect.stringMatching(/^history\.json .*/),
    'history.json does not register v1.4.0',
  ]);
  expect(problems(pack({ 'bundle/model.json': 'another model' }))).toEqual([
    'bundle/model.json is not what the manifest of the bundle lists',
  ]);
  const other = { ...manifest, format: 'onnx' };
  expect(problems(pack({ 'training.json': prettyJson({ ...trained, manifest: other, bundle }) }))).toEqual([
    'training.json is about another bundle than that of this version',
  ]);
  expect(problems(pack({ 'bundle/manifest.json': prettyJson(other) }))).toEqual([
    'bundle/manifest.json does not have the digest of the bundle',
  ]);
});

it('survives whatever the files hold, and refuses what is no pack', () => {
  for (const text of ['', 'null', '[]', '{"events":[null]}', '{"events":[{"path":1,"event":{}}]}'])
    expect(problems(pack({ 'history.json': text })).length, text).toBeGreaterThan(0);
  for (const text of ['', '{}', '[1]', '{"files":7}'])
    expect(problems(pack({ 'bundle/manifest.json': text })), text).toContain(
      'bundle/manifest.json does not have the digest of the bundle',
    );
  expect(() => checkPack(new Map())).toThrow('there is no evidence pack');
  expect(() => checkPack(new Map([['index.json', bytes('{"kind":"EvidencePack"}')]]))).toThrow('no evidence pack');
});
