import type { JsonSchema } from '../core/json.ts';
import type { Draft } from './draft.ts';
import type { NotYet } from './grammar/notation.ts';
import { child, mappingOf, spoken } from './pointer.ts';
import type { Problem } from './problem.ts';

export interface NotYetFindings {
  readonly problems: readonly Problem[];
  /** Pointers below which nothing else needs saying. */
  readonly answered: ReadonlySet<string>;
}

/** Every use of the grammar's reserved parts, with what to do meanwhile. */
export function notYet(draft: Draft, schema: JsonSchema): NotYetFindings {
  const search: Search = { draft, problems: [], answered: new Set() };
  walk(search, schema, { pointer: '', value: draft.value });
  return search;
}

interface Search {
  readonly draft: Draft;
  readonly problems: Problem[];
  readonly answered: Set<string>;
}

interface Spot {
  readonly pointer: string;
  readonly value: unknown;
}

function walk(search: Search, schema: JsonSchema, spot: Spot): void {
  const found = reservedPart(schema, spot);
  if (found === undefined) {
    walkChildren(search, schema, spot);
    return;
  }
  const { pointer } = spot;
  const complaint = {
    code: 'not-yet',
    message: `not yet: ${found.answer.what} (${spoken(pointer)}${found.named === undefined ? '' : `: ${found.named}`})`,
    ...(found.named === undefined ? {} : { found: found.named }),
    fix: `Meanwhile: ${found.answer.meanwhile}`,
  };
  search.answered.add(pointer);
  const { draft } = search;
  search.problems.push(found.at === 'key' ? draft.atKey(found.pointer, complaint) : draft.atValue(pointer, complaint));
}

interface Reserved {
  readonly answer: NotYet;
  readonly at: 'key' | 'value';
  readonly pointer: string;
  /** The value or key that is reserved, when the place alone does not say it. */
  readonly named?: string;
}

function reservedPart(schema: JsonSchema, { pointer, value }: Spot): Reserved | undefined {
  const whole = schema['x-not-yet'] as NotYet | undefined;
  if (whole !== undefined) return { answer: whole, at: 'key', pointer };
  const values = answers(schema['x-not-yet-values']);
  const ofValue = typeof value === 'string' ? values.get(value) : undefined;
  if (ofValue !== undefined) return { answer: ofValue, at: 'value', pointer, named: String(value) };
  const ofType = answers(schema['x-not-yet-types']).get(jsonType(value));
  if (ofType !== undefined) return { answer: ofType, at: 'key', pointer };
  for (const [key, answer] of answers(schema['x-not-yet-keys'])) {
    const keys = mappingOf(value);
    if (keys !== undefined && Object.hasOwn(keys, key)) {
      return { answer, at: 'key', pointer: child(pointer, key), named: key };
    }
  }
  return undefined;
}

function answers(keyword: unknown): ReadonlyMap<string, NotYet> {
  return new Map(Object.entries((keyword as Record<string, NotYet> | undefined) ?? {}));
}

export function jsonType(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function walkChildren(search: Search, schema: JsonSchema, { pointer, value }: Spot): void {
  for (const branch of (schema['oneOf'] as readonly JsonSchema[] | undefined) ?? []) {
    walkChildren(search, branch, { pointer, value });
  }
  if (Array.isArray(value)) {
    const items = schema['items'] as JsonSchema | undefined;
    if (items === undefined) return;
    for (const [index, item] of value.entries()) walk(search, items, { pointer: child(pointer, index), value: item });
    return;
  }
  const properties = new Map(Object.entries((schema['properties'] as Record<string, JsonSchema> | undefined) ?? {}));
  for (const [key, item] of Object.entries(mappingOf(value) ?? {})) {
    const inner = properties.get(key) ?? mappingOf(schema['additionalProperties']);
    if (inner !== undefined) walk(search, inner, { pointer: child(pointer, key), value: item });
  }
}
