import type { JsonSchema } from '../../src/core/json.ts';
import { code } from './markdown.ts';

/** What a key takes, in a few words of Markdown. */
export function allowed(schema: JsonSchema): string {
  if (Array.isArray(schema['enum'])) return schema['enum'].map((value) => code(String(value))).join(', ');
  if ('const' in schema) return code(String(schema['const']));
  const union = (schema['oneOf'] ?? schema['anyOf']) as readonly JsonSchema[] | undefined;
  if (union !== undefined && schema['type'] === undefined) return union.map(allowed).join(' or ');
  if (schema['type'] === 'array') {
    const items = (schema['items'] ?? {}) as JsonSchema;
    return items['oneOf'] === undefined ? `list of ${allowed(items) || 'values'}` : 'list of mappings';
  }
  const type = [schema['type'] ?? []].flat().map((name) => WORDS.get(String(name)) ?? String(name));
  return [type.join(' or '), ...limits(schema)].filter((part) => part !== '').join(', ');
}

/** The default as YAML, or nothing. */
export function defaultOf(schema: JsonSchema): string {
  return 'default' in schema ? code(JSON.stringify(schema['default'])) : '';
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'number'],
  ['integer', 'whole number'],
  ['boolean', '`true` or `false`'],
  ['object', 'mapping'],
]);

function limits(schema: JsonSchema): string[] {
  const says = typeof schema['x-says'] === 'string' ? [schema['x-says']] : [];
  const words = [
    ['minimum', 'at least'],
    ['exclusiveMinimum', 'more than'],
    ['maximum', 'at most'],
    ['exclusiveMaximum', 'less than'],
  ] as const;
  return [...says, ...words.flatMap(([key, text]) => (key in schema ? [`${text} ${String(schema[key])}`] : []))];
}
