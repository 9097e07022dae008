import type { JsonSchema } from '../core/json.ts';
import { jsonType } from './not-yet.ts';
import { mappingOf, parentOf, valueAt } from './pointer.ts';
import { type SchemaError, schemaAt } from './schema-error.ts';

/**
 * Of `oneOf` and `anyOf` only the branch that was meant speaks: the one whose naming key (first of its `required`) is
 * there, or whose type the value has. Without such a branch the union's own error stays, and its branches are silent.
 * A value with a wrong type has no other error.
 */
export function relevantErrors(
  document: unknown,
  schema: JsonSchema,
  errors: readonly SchemaError[],
): readonly SchemaError[] {
  const unions = new Map<string, Union>();
  for (const error of errors) {
    if (error.keyword !== 'oneOf' && error.keyword !== 'anyOf') continue;
    const branches = schemaAt(schema, error.schemaPath) as readonly JsonSchema[];
    const meant = meantBranch(branches, valueAt(document, error.instancePath));
    unions.set(unionKey(error.schemaPath, error.instancePath), { meant });
  }
  const kept = errors.filter((error) => !isNoise(error) && speaks(error, unions));
  const wrongTypes = new Set(kept.filter((error) => error.keyword === 'type').map((error) => error.instancePath));
  return kept.filter((error) => error.keyword === 'type' || !wrongTypes.has(error.instancePath));
}

interface Union {
  /** Index of the branch that was meant; absent when none or several could be. */
  readonly meant: number | undefined;
}

function unionKey(schemaPath: string, instancePath: string): string {
  return `${schemaPath}\n${instancePath}`;
}

/** Errors that another one says better: `if` that led to a failing `then`, and the inside of `propertyNames`. */
function isNoise(error: SchemaError): boolean {
  return error.keyword === 'if' || (error.propertyName !== undefined && error.keyword !== 'propertyNames');
}

function speaks(error: SchemaError, unions: ReadonlyMap<string, Union>): boolean {
  const own = unions.get(unionKey(error.schemaPath, error.instancePath));
  if (own !== undefined && own.meant !== undefined) return false;
  for (const match of error.schemaPath.matchAll(/\/(?:oneOf|anyOf)\/(\d+)(?=\/|$)/g)) {
    const unionPath = error.schemaPath.slice(0, match.index + match[0].lastIndexOf('/'));
    const union = unionAround(unionPath, error.instancePath, unions);
    if (union !== undefined && union.meant !== Number(match[1])) return false;
  }
  return true;
}

function unionAround(unionPath: string, pointer: string, unions: ReadonlyMap<string, Union>): Union | undefined {
  for (let at = pointer; ; at = parentOf(at)) {
    const union = unions.get(unionKey(unionPath, at));
    if (union !== undefined || at === '') return union;
  }
}

function meantBranch(branches: readonly JsonSchema[], value: unknown): number | undefined {
  const keys = mappingOf(value);
  const fitting = branches.flatMap((branch, index) => {
    const naming = namingKey(branch);
    if (naming !== undefined) return keys !== undefined && Object.hasOwn(keys, naming) ? [index] : [];
    return branch['type'] === jsonType(value) ? [index] : [];
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The key that says which branch a mapping is. */
export function namingKey(branch: JsonSchema): string | undefined {
  const required = branch['required'];
  return Array.isArray(required) && typeof required[0] === 'string' ? required[0] : undefined;
}
