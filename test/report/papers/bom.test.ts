import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/core/hash.ts';
import { composeBom } from '../../../src/report/papers/bom.ts';
import type { PaperInput } from '../../../src/report/papers/paper-input.ts';
import { attacks } from '../../support/hostile.ts';
import { paperInput } from '../../support/papers.ts';

/** The schema of the specification itself, from the package of its authors. */
const SCHEMAS = new URL(
  'res/schema/',
  pathToFileURL(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')),
);

function validator() {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  const reference = (text: string) => !/[\s<>"{}|\\^`]/.test(text);
  ajv.addFormat('iri-reference', reference);
  ajv.addFormat('idn-email', /^[^@\s]+@[^@\s]+$/);
  const read = (name: string) => JSON.parse(readFileSync(new URL(name, SCHEMAS), 'utf8')) as object;
  // The schema names its neighbours by their files.
  for (const name of ['spdx', 'jsf-0.82'].map((one) => `${one}.SNAPSHOT.schema.json`))
    ajv.addSchema({ ...read(name), $id: `http://cyclonedx.org/schema/${name}` });
  return ajv.compile(read('bom-1.6.SNAPSHOT.schema.json'));
}

const valid = validator();

function check(input: PaperInput) {
  const bom = JSON.parse(composeBom(input)) as Record<string, unknown>;
  expect(valid(bom), JSON.stringify(valid.errors, null, 1)).toBe(true);
  const refs: string[] = [];
  JSON.stringify(bom, (key, value) => {
    if (key === 'bom-ref') refs.push(value as string);
    return value as unknown;
  });
  expect(new Set(refs).size).toBe(refs.length);
  return bom as {
    metadata: { component: Record<string, unknown> };
    components: Record<string, unknown>[];
    serialNumber: string;
  };
}

describe('the bill of materials', () => {
  it('is valid by the official schema of CycloneDX 1.6, and has the same bytes for equal records', () => {
    check(paperInput);
    expect(composeBom(structuredClone(paperInput))).toBe(composeBom(paperInput));
  });

  it('names the model, its numbers with intervals, its files and its data by digest', () => {
    const { metadata, components } = check({ ...paperInput, version: '1.4.0' });
    expect(metadata.component).toMatchObject({
      type: 'machine-learning-model',
      name: 'wage-band',
      version: '1.4.0',
      licenses: [{ license: { id: 'Apache-2.0' } }],
      modelCard: {
        modelParameters: { task: 'tabular-classification', outputs: [{ format: 'high_wage: one of no, yes' }] },
        quantitativeAnalysis: {
          performanceMetrics: expect.arrayContaining([
            expect.objectContaining({ type: 'roc_auc', value: '0.78123', confidenceInterval: expect.any(Object) }),
            expect.objectContaining({ type: 'selection_rate', slice: 'gender=female' }),
          ]),
        },
      },
    });
    expect(components).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: 'data', name: 'data/wages.csv' }),
        expect.objectContaining({
          type: 'file',
          name: 'model.json',
          hashes: [{ alg: 'SHA-256', content: sha256('model').slice(7) }],
        }),
      ]),
    );
  });

  it('stays valid with nothing written, no number, no class, and with hostile texts', () => {
    const { spec, trained, evaluation } = paperInput;
    const manifest = { ...trained.manifest, classes: [], files: [] };
    check({
      spec: { ...spec, owners: [], card: {}, sensitive: [] },
      trained: { ...trained, manifest, environment: {} },
      evaluation: { ...evaluation, metrics: [], fairness: [] },
    });
    for (const text of attacks('http://evil.example')) {
      const card = { license: text, intendedUse: text, ethics: text, description: text };
      const data = { ...trained.data, source: { ...trained.data.source, uri: text } };
      check({ ...paperInput, spec: { ...spec, card, owners: [text] }, trained: { ...trained, data } });
    }
  });

  it('never carries what an address may hold in secret', () => {
    const { trained } = paperInput;
    const uri = 'https://ada:pass@data.example/rows.csv?X-Amz-Signature=abc#frag';
    const text = composeBom({
      ...paperInput,
      trained: { ...trained, data: { ...trained.data, source: { ...trained.data.source, uri } } },
    });
    expect(text).toContain('https://data.example/rows.csv');
    expect(text).not.toMatch(/Signature|pass@|frag/);
  });
});
