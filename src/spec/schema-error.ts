import type { JsonSchema } from '../core/json.ts';
import { partsOf } from './pointer.ts';

/** An error as ajv reports it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** Set on errors inside `propertyNames`, whose keyword's own error says all. */
  readonly propertyName?: string;
}

/** A check of one kind of file, generated from its schema; the errors are those of the last call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** The part of a schema that a schema path names; ajv encodes the path as in a URI fragment. */
export function schemaAt(schema: JsonSchema, schemaPath: string): unknown {
  const parts = partsOf(schemaPath.replace(/^#/, '')).map(decodeURIComponent);
  let at: unknown = schema;
  for (const part of parts) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[part];
  }
  return at;
}
