import type { JsonSchema } from '../core/json.ts';
import type { Draft } from './draft.ts';
import { parentOf, valueAt } from './pointer.ts';
import type { Problem } from './problem.ts';
import { relevantErrors } from './schema-branches.ts';
import { complaintFor } from './schema-complaints.ts';
import { type SchemaError, schemaAt } from './schema-error.ts';
import type { Finding } from './schema-finding.ts';

/** Past this many the rest is the same mistake repeated. */
const MAX_PROBLEMS = 200;

/**
 * What a validator found, in words, at its place. Errors that only follow from others are left out: those of branches
 * that were not meant, those of values with a wrong type, and those below `answered`.
 */
export function schemaProblems(
  draft: Draft,
  schema: JsonSchema,
  found: { readonly errors: readonly SchemaError[]; readonly answered: ReadonlySet<string> },
): readonly Problem[] {
  const open = found.errors.filter((error) => !isBelow(error.instancePath, found.answered));
  const relevant = relevantErrors(draft.value, schema, open);
  const problems: Problem[] = [];
  for (const error of relevant.slice(0, MAX_PROBLEMS)) {
    const finding = findingOf(draft, schema, error);
    const said = complaintFor(finding);
    problems.push(
      said.at === 'key' ? draft.atKey(said.pointer, said.complaint) : draft.atValue(said.pointer, said.complaint),
    );
  }
  return problems;
}

function isBelow(pointer: string, answered: ReadonlySet<string>): boolean {
  for (let at = pointer; ; at = parentOf(at)) {
    if (answered.has(at)) return true;
    if (at === '') return false;
  }
}

function findingOf(draft: Draft, schema: JsonSchema, error: SchemaError): Finding {
  const parent = schemaAt(schema, parentOf(error.schemaPath)) as JsonSchema | undefined;
  return {
    keyword: error.keyword,
    params: new Map(Object.entries(error.params)),
    pointer: error.instancePath,
    value: valueAt(draft.value, error.instancePath),
    source: draft.source(error.instancePath),
    schema: parent ?? {},
    root: schema,
    text: error.message ?? '',
  };
}
