import canonicalize from 'canonicalize';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A JSON Schema (draft 2020-12) as data. */
export type JsonSchema = { readonly [key: string]: unknown };

/**
 * Canonical JSON (RFC 8785): sorted keys, ECMAScript numbers, no white space.
 * Throws a TypeError on values JSON cannot hold (NaN, infinities, functions, undefined at the top).
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('canonicalJson: the value has no JSON form');
  return text;
}

/** Pretty JSON with a final newline, for files that people read. */
export function prettyJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Freezes a record and everything in it, so that no later stage can edit an earlier one's output. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value)) return value;
  Object.freeze(value);
  for (const child of Object.values(value)) deepFreeze(child);
  return value;
}
