import type { JsonSchema } from '../../src/core/json.ts';
import type { NotYet } from '../../src/spec/grammar/notation.ts';
import { allowed, defaultOf } from './allowed.ts';
import { code, HEADER, table } from './markdown.ts';

/** One page for a file of the project: every key, what it takes, its default, and what is reserved. */
export function schemaPage(file: string, schema: JsonSchema): string {
  const sections: string[] = [];
  describe(schema, '', sections);
  return `${HEADER}# ${String(schema['title'])}: ${file}\n\n${String(schema['description'])}\n\n${sections.join('\n\n')}\n\n${reservedPart(schema)}\n`;
}

function describe(schema: JsonSchema, path: string, sections: string[]): void {
  const properties = propertiesOf(schema);
  const built = properties.filter(([, property]) => property['x-not-yet'] === undefined);
  const required = new Set((schema['required'] as readonly string[] | undefined) ?? []);
  if (built.length > 0) {
    const rows = built.map(([key, property]) => [
      code(key) + (required.has(key) ? ' (required)' : ''),
      allowed(property),
      defaultOf(property),
      String(property['description'] ?? ''),
    ]);
    const title = path === '' ? '## Top level' : `## ${code(path)}\n\n${String(schema['description'] ?? '')}`;
    sections.push(`${title}\n\n${table(['Key', 'Takes', 'Default', 'Meaning'], rows)}`);
  }
  for (const [key, property] of built) describe(property, path === '' ? key : `${path}.${key}`, sections);
  for (const branch of (schema['allOf'] as readonly JsonSchema[] | undefined) ?? [])
    describePlugin(branch, path, sections);
  const named = schema['additionalProperties'] as JsonSchema | boolean | undefined;
  if (typeof named === 'object') describe(named, `${path}.<name>`, sections);
  for (const form of (schema['anyOf'] as readonly JsonSchema[] | undefined) ?? []) describeForm(form, path, sections);
  const items = schema['items'] as JsonSchema | undefined;
  for (const gate of (items?.['oneOf'] as readonly JsonSchema[] | undefined) ?? []) {
    describe(gate, `${path}[]: ${String((gate['required'] as readonly string[])[0])}`, sections);
  }
}

/** One of several things that a key takes: a mapping, or a list of them. */
function describeForm(form: JsonSchema, path: string, sections: string[]): void {
  if (form['type'] === 'array') describe(form['items'] as JsonSchema, `${path}[]`, sections);
  else describe(form, path, sections);
}

/** `options` of the plug-in that a condition names. */
function describePlugin(branch: JsonSchema, path: string, sections: string[]): void {
  const condition = branch['if'] as { properties: Record<string, { const: string }> };
  const [key, { const: id }] = Object.entries(condition.properties)[0] as [string, { const: string }];
  const { options } = (branch['then'] as { properties: { options: JsonSchema } }).properties;
  describe({ description: `Options of ${key} ${code(id)}.`, ...options }, `${path}.options (${id})`, sections);
}

function propertiesOf(schema: JsonSchema): [string, JsonSchema][] {
  return Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>);
}

function reservedPart(schema: JsonSchema): string {
  const rows: string[][] = [];
  collect(schema, '', rows);
  return `## Not yet\n\nThese are part of the grammar and answered with what to do meanwhile.\n\n${table(['Written as', 'What it will be', 'Meanwhile'], rows)}`;
}

function collect(schema: JsonSchema, path: string, rows: string[][]): void {
  const own = schema['x-not-yet'] as NotYet | undefined;
  if (own !== undefined) rows.push([code(path), own.what, own.meanwhile]);
  for (const [keyword, join] of JOINS) {
    for (const [id, answer] of Object.entries((schema[keyword] ?? {}) as Record<string, NotYet>)) {
      rows.push([code(join(path, id)), answer.what, answer.meanwhile]);
    }
  }
  for (const [key, property] of propertiesOf(schema)) collect(property, path === '' ? key : `${path}.${key}`, rows);
  const values = schema['additionalProperties'];
  if (typeof values === 'object' && values !== null) collect(values as JsonSchema, `${path}.*`, rows);
  const items = schema['items'] as JsonSchema | undefined;
  if (items !== undefined) collect(items, `${path}[]`, rows);
}

const JOINS: readonly (readonly [string, (path: string, id: string) => string])[] = [
  ['x-not-yet-values', (path, id) => `${path}: ${id}`],
  ['x-not-yet-types', (path, id) => `${path}: (${id})`],
  ['x-not-yet-keys', (path, id) => `${path}.${id}`],
];
