/** GitHub's own description of its API (a generated subset) as validators, and as a filler of what a test leaves out. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

export type Data = Record<string, unknown>;
type Schema = Record<string, unknown>;

export interface SchemaFile {
  readonly document: Schema;
  /** Validates against the schema at a JSON pointer of the document. */
  validator(pointer: string): ValidateFunction;
  /**
   * `partial` with everything that the schema requires and `partial` lacks: the first enum value, an empty list, a
   * valid date. So a test states what it means, and the answer has GitHub's shape all the same.
   */
  complete(pointer: string, partial: Data): Data;
}

/** `rest.json` or `webhooks.json`. */
export function openSchemas(name: 'rest' | 'webhooks'): SchemaFile {
  const file = new URL(`../../fixtures/openapi/${name}.json`, import.meta.url);
  const document = normalise(JSON.parse(readFileSync(file, 'utf8'))) as Schema;
  const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true });
  formats.default(ajv);
  ajv.addFormat('repo.nwo', true);
  ajv.addSchema(document, name);
  const compiled = new Map<string, ValidateFunction>();
  return {
    document,
    validator(pointer) {
      const known = compiled.get(pointer) ?? ajv.compile({ $ref: `${name}#${pointer}` });
      compiled.set(pointer, known);
      return known;
    },
    complete: (pointer, partial) => fill({ $ref: `#${pointer}` }, partial, document) as Data,
  };
}

/** One pointer segment, escaped. */
export function segment(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

export function errorsOf(validate: ValidateFunction): string {
  return (validate.errors ?? [])
    .slice(0, 5)
    .map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`)
    .join('; ');
}

/** OpenAPI 3.0 says `nullable: true` where JSON Schema says `anyOf: [.., null]`. */
function normalise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalise);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, normalise(child)]),
  );
  return nullable === true
    ? { anyOf: [rest, { type: 'null' }] }
    : nullable === undefined
      ? rest
      : { ...rest, nullable };
}

function fill(schema: Schema, given: unknown, document: Schema): unknown {
  const { required, properties, ...flat } = flatten(schema, document);
  if (given !== undefined && (typeof given !== 'object' || given === null || Array.isArray(given))) return given;
  if (properties === undefined && required === undefined) return given ?? scalar(flat, document);
  const out: Data = { ...(given as Data | undefined) };
  for (const [name, child] of Object.entries((properties ?? {}) as Record<string, Schema>)) {
    if (name in out) out[name] = fill(child, out[name], document);
    else if (((required ?? []) as string[]).includes(name)) out[name] = fill(child, undefined, document);
  }
  return out;
}

/** Follows references and `allOf`; of alternatives takes null where allowed and nothing is given, else the first. */
function flatten(schema: Schema, document: Schema): Schema {
  if (typeof schema['$ref'] === 'string') return flatten(lookUp(schema['$ref'], document), document);
  const alternatives = (schema['anyOf'] ?? schema['oneOf']) as Schema[] | undefined;
  const parts = (schema['allOf'] as Schema[] | undefined) ?? [];
  const merged = [...(alternatives === undefined ? [] : [alternatives[0] as Schema]), ...parts]
    .map((part) => flatten(part, document))
    .reduce(merge, schema);
  return alternatives?.some((one) => one['type'] === 'null') === true ? { ...merged, mayBeNull: true } : merged;
}

function merge(one: Schema, other: Schema): Schema {
  return {
    ...one,
    ...other,
    ...(one['properties'] || other['properties']
      ? { properties: { ...(one['properties'] as Schema), ...(other['properties'] as Schema) } }
      : {}),
    ...(one['required'] || other['required']
      ? { required: [...((one['required'] as string[]) ?? []), ...((other['required'] as string[]) ?? [])] }
      : {}),
  };
}

function lookUp(ref: string, document: Schema): Schema {
  const path = ref.replace('#/', '').split('/');
  return path.reduce<Schema>((at, name) => at[name.replaceAll('~1', '/').replaceAll('~0', '~')] as Schema, document);
}

function scalar(schema: Schema, document: Schema): unknown {
  if (schema['mayBeNull'] === true) return null;
  if ('const' in schema) return schema['const'];
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  const type = Array.isArray(schema['type'])
    ? schema['type'].includes('null')
      ? 'null'
      : schema['type'][0]
    : schema['type'];
  switch (type) {
    case 'null':
      return null;
    case 'array':
      return Array.from({ length: Number(schema['minItems'] ?? 0) }, () =>
        fill(schema['items'] as Schema, undefined, document),
      );
    case 'integer':
    case 'number':
      return Number(schema['minimum'] ?? 0);
    case 'boolean':
      return false;
    case 'string':
      return text(schema);
    default:
      return {};
  }
}

function text(schema: Schema): string {
  switch (schema['format']) {
    case 'date-time':
      return '2026-11-23T00:00:00Z';
    case 'uri':
      return 'https://github.invalid/';
    case 'email':
      return 'nobody@github.invalid';
    default:
      return 'x'.repeat(Number(schema['minLength'] ?? 0));
  }
}
