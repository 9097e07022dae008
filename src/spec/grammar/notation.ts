import type { JsonSchema } from '../../core/json.ts';

/**
 * The words the grammar is written in. Keywords beginning with `x-` are ours, ignored by other readers of the schema:
 * - `x-not-yet`: the key is reserved; a spec that uses it is answered with what to do meanwhile.
 * - `x-not-yet-values`, `x-not-yet-types`: the same for values and for JSON types of a key that does exist.
 * - `x-not-yet-keys`: keys that would say which form a mapping has, of forms that do not exist yet.
 * - `x-says`: what a pattern allows, in words.
 */
export interface NotYet {
  readonly what: string;
  readonly meanwhile: string;
}

export const KEYWORDS = ['x-not-yet', 'x-not-yet-values', 'x-not-yet-types', 'x-not-yet-keys', 'x-says'] as const;

/** A reserved key: any value, never accepted. */
export function reserved(description: string, notYet: NotYet, example?: unknown): JsonSchema {
  return {
    description: `Not yet. ${description}`,
    'x-not-yet': notYet,
    ...(example === undefined ? {} : { examples: [example] }),
  };
}

/** Reserved values without those that exist by now. */
export function reservedValues(
  values: readonly (readonly [string, NotYet])[],
  existing: readonly string[],
): JsonSchema {
  return Object.fromEntries(values.filter(([id]) => !existing.includes(id)));
}

/** A mapping that has these keys and no others. */
export function mapping(
  description: string,
  properties: Readonly<Record<string, JsonSchema>>,
  rest: JsonSchema = {},
): JsonSchema {
  return { description, type: 'object', properties, additionalProperties: false, ...rest };
}

export const COLUMN: JsonSchema = {
  type: 'string',
  minLength: 1,
  maxLength: 128,
  pattern: '^[^\\u0000-\\u001f\\u007f]*$',
  'x-says': 'the name of a column',
};

/** A named column with its own description. */
export function column(description: string): JsonSchema {
  return { description, ...COLUMN };
}

export function columns(description: string): JsonSchema {
  return { description, type: 'array', items: COLUMN, uniqueItems: true };
}

export const DATE_PATTERN = '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$';

export function date(description: string): JsonSchema {
  return { description, type: 'string', pattern: DATE_PATTERN, 'x-says': 'a date such as 2027-06-30' };
}

export function text(description: string): JsonSchema {
  return { description, type: 'string', minLength: 1, maxLength: 4000 };
}

export const SEED: JsonSchema = { type: 'integer', minimum: 0, maximum: 4_294_967_295 };
