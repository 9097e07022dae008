import { field, isFields, type Value } from '../protocol/json.ts';
import type { Received, UnitSource } from './ports.ts';

/**
 * Who is to get the same variant each time: by the header, else by the path, which is looked for in one place of the body after
 * the other. Undefined where the request does not say.
 */
export function unitOf(
  { header, path }: UnitSource,
  { headers }: Pick<Received, 'headers'>,
  places: readonly Value[],
): string | undefined {
  const named = headers[header];
  if (typeof named === 'string' && named !== '') return named;
  if (path === undefined) return undefined;
  for (const place of places) {
    const found = textAt(place, path);
    if (found !== undefined) return found;
  }
  return undefined;
}

function textAt(place: Value, path: readonly string[]): string | undefined {
  let value: Value | undefined = place;
  for (const key of path) value = isFields(value) ? field(value, key) : undefined;
  if (typeof value === 'string' && value !== '') return value;
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : undefined;
}
