import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { catalogOf, type Described } from '../../../src/core/catalog.ts';
import type { JsonSchema } from '../../../src/core/json.ts';
import { assembleSchemas } from '../../../src/spec/grammar/assemble.ts';
import type { SpecCatalogs } from '../../../src/spec/grammar/catalogs.ts';
import { KEYWORDS } from '../../../src/spec/grammar/notation.ts';
import { catalogs as built } from '../../support/wages-spec.ts';

const binary = { tasks: ['binary'] as const, range: [0, 1] as const, doc: 'For a test.' };
const tiny: SpecCatalogs = {
  trainers: catalogOf('trainer', {
    keras: {
      id: 'keras',
      ...binary,
      backends: ['cpu'],
      schema: { properties: { depth: { type: 'integer', default: 3 } } },
    },
  }),
  checks: catalogOf('check', {
    odd: {
      id: 'odd',
      doc: 'An odd one.',
      bare: 'column',
      looksAt: 'rows' as const,
      schema: { properties: { column: { type: 'string', description: 'A column.' } } },
    },
  }),
  gates: catalogOf('gate', {
    metric: { id: 'metric', doc: 'A metric.', schema: { required: ['metric'], properties: { metric: {}, min: {} } } },
    drift: { id: 'drift', doc: 'Drift.', schema: { properties: { drift: { type: 'string' } } } },
  }),
  metrics: catalogOf('metric', { ece: { id: 'ece', ...binary } }),
  fairness: catalogOf('fairness', { gap: { id: 'gap', ...binary } }),
  stores: catalogOf('store', { folder: { id: 'folder', doc: 'A folder.', schema: { properties: {} } } }),
};

const SPEC = {
  apiVersion: 'trainyard.dev/v1',
  kind: 'Model',
  name: 'wage-band',
  data: { source: 'data/wages.csv', target: 'high_wage', positive: 'yes', features: { education: 'numeric' } },
  train: { trainer: 'keras', options: { depth: 5 } },
};

function compiled(schema: JsonSchema) {
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false });
  ajv.addVocabulary([...KEYWORDS]);
  return ajv.compile(schema);
}

describe.each([
  ['the plug-ins there are', built],
  ['other plug-ins', tiny],
] as const)('schemas of %s', (_, catalogs) => {
  const { model, project } = assembleSchemas(catalogs);

  it('are valid JSON Schema 2020-12', () => {
    expect(compiled(model)).toBeTypeOf('function');
    expect(compiled(project)).toBeTypeOf('function');
  });

  it('describe every key', () => {
    expect([...undescribed(model, 'model'), ...undescribed(project, 'project')]).toEqual([]);
  });

  it('are the same each time', () => {
    expect(assembleSchemas(catalogs)).toEqual({ model, project });
  });
});

describe('a plug-in', () => {
  const valid = compiled(assembleSchemas(tiny).model);

  it('brings its options, and no others are taken', () => {
    expect(valid(SPEC)).toBe(true);
    expect(valid({ ...SPEC, train: { trainer: 'keras', options: { depth: 'deep' } } })).toBe(false);
    expect(valid({ ...SPEC, train: { trainer: 'keras', options: { width: 5 } } })).toBe(false);
  });

  it('ends the "not yet" of its id', () => {
    const text = (catalogs: SpecCatalogs) => JSON.stringify(assembleSchemas(catalogs).model);
    expect(text(built)).toContain('"keras":{"what"');
    expect(text(tiny)).not.toContain('"keras":{"what"');
  });

  it('gives its id to the gates that judge it, each with what every gate takes', () => {
    const gate = (mapping: object) => valid({ ...SPEC, gates: [mapping] });
    expect(gate({ metric: 'ece', onNotEstimable: 'warn' })).toBe(true);
    expect(gate({ metric: 'roc_auc' })).toBe(false);
    expect(gate({ metric: 'ece', onNotEstimable: 'perhaps' })).toBe(false);
    expect(gate({ drift: 'x', waiver: { by: 'a', reason: 'b', until: '2027-01-01' } })).toBe(true);
    expect(gate({ drift: 'x', metric: 'ece' })).toBe(false);
  });

  it('needs no description of ours to be looked up by any name', () => {
    const named: Described = { id: 'constructor', doc: 'x' };
    expect(catalogOf('metric', { named }).find('toString')).toBeUndefined();
  });
});

/** Paths of keys without a description. */
function undescribed(schema: JsonSchema, path: string): string[] {
  const inner = ['oneOf', 'allOf'].flatMap((keyword) => (schema[keyword] as readonly JsonSchema[] | undefined) ?? []);
  const conditions = inner.map((branch) => (branch['then'] as JsonSchema | undefined) ?? branch);
  const items = schema['items'] as JsonSchema | undefined;
  return [
    ...Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>).flatMap(([key, property]) => {
      const isGrammar = property['description'] !== undefined || path.includes('(plug-in)');
      return [...(isGrammar ? [] : [`${path}.${key}`]), ...undescribed(property, `${path}.${key}`)];
    }),
    ...conditions.flatMap((branch) => undescribed(branch, `${path}(plug-in)`)),
    ...(items === undefined ? [] : undescribed(items, `${path}[]`)),
  ];
}
