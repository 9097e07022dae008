import { asReported, type Finding, type Said } from './schema-finding.ts';
import { missingKey, noForm, notAName, unknownKey } from './schema-key-words.ts';
import { notAmong, notOfForm, outOfRange, repeated, wrongLength, wrongType } from './schema-value-words.ts';

/** A validation error in words: what was found, what is allowed, the nearest of it, what to do. */
export function complaintFor(finding: Finding): Said {
  const say = WORDS.get(finding.keyword) ?? asReported;
  return say(finding);
}

const WORDS: ReadonlyMap<string, (finding: Finding) => Said> = new Map([
  ['additionalProperties', unknownKey],
  ['required', missingKey],
  ['dependentRequired', missingKey],
  ['type', wrongType],
  ['enum', notAmong],
  ['const', notAmong],
  ['pattern', notOfForm],
  ['propertyNames', notAName],
  ['minimum', outOfRange],
  ['maximum', outOfRange],
  ['exclusiveMinimum', outOfRange],
  ['exclusiveMaximum', outOfRange],
  ['uniqueItems', repeated],
  ['minItems', wrongLength],
  ['maxItems', wrongLength],
  ['minLength', wrongLength],
  ['maxLength', wrongLength],
  ['minProperties', wrongLength],
  ['maxProperties', wrongLength],
  ['anyOf', noForm],
  ['oneOf', noForm],
]);
