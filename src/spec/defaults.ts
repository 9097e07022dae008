import type { Json, JsonSchema } from '../core/json.ts';
import { mappingOf } from './pointer.ts';

/** A valid value with the defaults that its schema gives to absent keys, in mappings inside it too. */
export function withDefaults(
  schema: JsonSchema,
  value: Readonly<Record<string, Json>>,
): Readonly<Record<string, Json>> {
  const result: Record<string, Json> = { ...value };
  for (const [key, raw] of Object.entries(mappingOf(schema['properties']) ?? {})) {
    const property = (mappingOf(raw) ?? {}) as JsonSchema;
    const given = result[key] ?? (property['default'] as Json | undefined);
    if (given === undefined) continue;
    const inner = mappingOf(given);
    result[key] = inner === undefined ? given : withDefaults(property, inner as Record<string, Json>);
  }
  return result;
}
