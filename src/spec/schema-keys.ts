import type { JsonSchema } from '../core/json.ts';
import { mappingOf } from './pointer.ts';

/** The section in which a key that was found in the wrong place belongs, as `data.split`; sections of mappings only. */
export function keyElsewhere(root: JsonSchema, key: string): string | undefined {
  return sectionWith(root, key, '');
}

function sectionWith(schema: JsonSchema, key: string, path: string): string | undefined {
  const sections = Object.entries(mappingOf(schema['properties']) ?? {});
  for (const [name, section] of sections) {
    const inner = mappingOf(section);
    const at = path === '' ? name : `${path}.${name}`;
    if (inner !== undefined && Object.hasOwn(mappingOf(inner['properties']) ?? {}, key)) return at;
  }
  for (const [name, section] of sections) {
    const inner = mappingOf(section);
    const found = inner && sectionWith(inner, key, path === '' ? name : `${path}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
