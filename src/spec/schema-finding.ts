import type { JsonSchema } from '../core/json.ts';
import { spoken } from './pointer.ts';
import type { Complaint } from './problem.ts';

/** One validation error with all that is known about its place. */
export interface Finding {
  readonly keyword: string;
  readonly params: ReadonlyMap<string, unknown>;
  readonly pointer: string;
  readonly value: unknown;
  /** The value as it stands in the file, shortened. */
  readonly source: string;
  /** The schema that holds the keyword. */
  readonly schema: JsonSchema;
  readonly root: JsonSchema;
  /** The validator's own words. */
  readonly text: string;
}

export interface Said {
  readonly at: 'key' | 'value';
  readonly pointer: string;
  readonly complaint: Complaint;
}

export function asReported(finding: Finding): Said {
  const allowed = formOf(finding.schema);
  return atValue(finding, {
    code: 'invalid',
    message: `${spoken(finding.pointer)} ${finding.text}`,
    found: finding.source,
    ...(allowed === undefined ? {} : { allowed }),
    fix: 'Write what is allowed here.',
  });
}

export function formOf(schema: JsonSchema): string | undefined {
  if (typeof schema['x-says'] === 'string') return schema['x-says'];
  return typeof schema['description'] === 'string' ? schema['description'] : undefined;
}

export function atValue(finding: Finding, complaint: Complaint): Said {
  const empty = finding.value === null || finding.value === undefined;
  return { at: empty ? 'key' : 'value', pointer: finding.pointer, complaint };
}
