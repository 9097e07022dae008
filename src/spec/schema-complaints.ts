import type { Json, JsonSchema } from '../core/json.ts';
import { nearest } from '../core/nearest.ts';
import { shortened } from './frame.ts';
import { jsonType } from './not-yet.ts';
import { child, mappingOf, spoken } from './pointer.ts';
import type { Complaint } from './problem.ts';
import { namingKey } from './schema-branches.ts';
import { keyElsewhere } from './schema-keys.ts';

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

/** A validation error in words: what was found, what is allowed, the nearest of it, what to do. */
export function complaintFor(finding: Finding): Said | undefined {
  const say = WORDS.get(finding.keyword) ?? asReported;
  return say(finding);
}

const WORDS: ReadonlyMap<string, (finding: Finding) => Said | undefined> = new Map([
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
  ['anyOf', noForm],
  ['oneOf', noForm],
]);

function unknownKey({ params, pointer, schema, root }: Finding): Said {
  const key = String(params.get('additionalProperty'));
  const allowed = Object.keys(mappingOf(schema['properties']) ?? {});
  const place = child(pointer, key);
  const elsewhere = keyElsewhere(root, key);
  const near = nearest(key, allowed);
  let fix = allowed.length === 0 ? 'Remove it.' : 'Remove it, or use one of the keys that are allowed here.';
  if (near !== undefined) fix = `Did you mean "${near}"?`;
  else if (key === '<<') fix = 'Write the keys out: YAML 1.2 has no merge key.';
  else if (elsewhere !== undefined) fix = `"${shortened(key)}" belongs in ${elsewhere}.`;
  return {
    at: 'key',
    pointer: place,
    complaint: {
      code: 'unknown-key',
      message: `there is no key "${shortened(key)}" in ${spoken(pointer)}`,
      found: shortened(key),
      allowed: allowed.length === 0 ? 'no keys' : allowed.join(', '),
      fix,
    },
  };
}

function missingKey({ params, pointer, schema }: Finding): Said {
  const key = String(params.get('missingProperty'));
  const about = mappingOf(mappingOf(schema['properties'])?.[key]);
  const description = typeof about?.['description'] === 'string' ? ` ${about['description']}` : '';
  const cause = params.get('property');
  const why = typeof cause === 'string' ? `, because it has "${cause}"` : '';
  return {
    at: 'key',
    pointer,
    complaint: {
      code: 'missing-key',
      message: `${spoken(pointer)} needs the key "${key}"${why}`,
      fix: `Add "${key}".${description}`,
    },
  };
}

function wrongType({ params, pointer, value, source }: Finding): Said {
  const types = [params.get('type')].flat().map(String);
  const allowed = types.map((type) => TYPE_WORDS.get(type) ?? type).join(' or ');
  const empty = value === null || value === undefined;
  let fix = `Write ${allowed}.`;
  if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean'))
    fix = `Quote it: "${source}".`;
  if (types.includes('array') && typeof value === 'string') fix = `Write a list: [${source}].`;
  return {
    at: empty ? 'key' : 'value',
    pointer,
    complaint: {
      code: 'wrong-type',
      message: `${spoken(pointer)} has to be ${allowed}${empty ? ' and is empty' : `, not ${TYPE_WORDS.get(jsonType(value))}`}`,
      ...(source === '' ? {} : { found: source }),
      allowed,
      fix,
    },
  };
}

const TYPE_WORDS: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['integer', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'a mapping'],
  ['null', 'nothing'],
]);

function notAmong(finding: Finding): Said {
  const { params, pointer, value, source } = finding;
  const allowed = ([params.get('allowedValues') ?? params.get('allowedValue')].flat() as Json[]).map(String);
  const near = typeof value === 'string' ? nearest(value, allowed) : undefined;
  const fix = allowed.length === 1 ? `Write ${allowed[0]}.` : 'Use one of the values that are allowed.';
  return atValue(finding, {
    code: 'unknown-value',
    message: `${spoken(pointer)} cannot be ${source === '' ? 'empty' : source}`,
    found: source,
    allowed: allowed.join(', '),
    fix: near === undefined ? fix : `Did you mean "${near}"?`,
  });
}

function notOfForm(finding: Finding): Said {
  const allowed = formOf(finding.schema) ?? `text that matches ${String(finding.params.get('pattern'))}`;
  return atValue(finding, {
    code: 'wrong-form',
    message: `${spoken(finding.pointer)} cannot be ${finding.source}`,
    found: finding.source,
    allowed,
    fix: `Write ${allowed}.`,
  });
}

function formOf(schema: JsonSchema): string | undefined {
  if (typeof schema['x-says'] === 'string') return schema['x-says'];
  return typeof schema['description'] === 'string' ? `what the key takes: ${schema['description']}` : undefined;
}

function notAName({ params, pointer, schema }: Finding): Said {
  const key = String(params.get('propertyName'));
  const allowed = formOf(mappingOf(schema['propertyNames']) ?? {}) ?? 'another name';
  return {
    at: 'key',
    pointer: child(pointer, key),
    complaint: {
      code: 'wrong-form',
      message: `"${shortened(key)}" cannot be a key of ${spoken(pointer)}`,
      found: shortened(key),
      allowed,
      fix: `Use ${allowed}.`,
    },
  };
}

function outOfRange(finding: Finding): Said {
  const comparison = new Map([
    ['>=', 'at least'],
    ['<=', 'at most'],
    ['>', 'more than'],
    ['<', 'less than'],
  ]).get(String(finding.params.get('comparison')));
  const allowed = `${comparison} ${String(finding.params.get('limit'))}`;
  return atValue(finding, {
    code: 'out-of-range',
    message: `${spoken(finding.pointer)} has to be ${allowed}`,
    found: finding.source,
    allowed,
    fix: `Use a number of ${allowed}.`,
  });
}

function repeated(finding: Finding): Said {
  const index = Number(finding.params.get('j'));
  const item = Array.isArray(finding.value) ? shortened(String(finding.value[index])) : '';
  return {
    at: 'value',
    pointer: child(finding.pointer, Math.max(index, Number(finding.params.get('i')))),
    complaint: {
      code: 'repeated-item',
      message: `${spoken(finding.pointer)} names ${item} twice`,
      found: item,
      fix: 'Keep one of the two.',
    },
  };
}

function wrongLength(finding: Finding): Said {
  const { keyword, params, pointer, source } = finding;
  const unit = keyword.endsWith('Length') ? 'characters' : keyword.endsWith('Items') ? 'items' : 'keys';
  const allowed = `${keyword.startsWith('min') ? 'at least' : 'at most'} ${String(params.get('limit'))} ${unit}`;
  return atValue(finding, {
    code: 'wrong-length',
    message: `${spoken(pointer)} has to have ${allowed}`,
    found: source,
    allowed,
    fix: keyword.startsWith('min') ? 'Add what is missing.' : 'Shorten it.',
  });
}

/** No branch of a union was meant: none of the keys that would say which, or several of them. */
function noForm(finding: Finding): Said {
  const branches = (finding.schema[finding.keyword] as readonly JsonSchema[] | undefined) ?? [];
  const naming = branches.map(namingKey).filter((key) => key !== undefined);
  const keys = Object.keys(mappingOf(finding.value) ?? {});
  if (naming.length < branches.length || mappingOf(finding.value) === undefined) return asReported(finding);
  const present = keys.filter((key) => naming.includes(key));
  const typo = present.length > 0 ? undefined : keys.map((key) => [key, nearest(key, naming)]).find(([, near]) => near);
  const message =
    present.length > 1
      ? `${spoken(finding.pointer)} has ${present.join(' and ')}, of which only one may be there`
      : `${spoken(finding.pointer)} needs one of the keys ${naming.join(', ')}`;
  return {
    at: 'key',
    pointer: typo === undefined ? finding.pointer : child(finding.pointer, typo[0] ?? ''),
    complaint: {
      code: present.length > 1 ? 'ambiguous' : 'missing-key',
      message,
      ...(keys.length === 0 ? {} : { found: shortened(keys.join(', ')) }),
      allowed: `one of ${naming.join(', ')}`,
      fix: typo === undefined ? 'Give exactly one of them.' : `Did you mean "${typo[1]}" instead of "${typo[0]}"?`,
    },
  };
}

function asReported(finding: Finding): Said {
  const allowed = formOf(finding.schema);
  return atValue(finding, {
    code: 'invalid',
    message: `${spoken(finding.pointer)} ${finding.text}`,
    found: finding.source,
    ...(allowed === undefined ? {} : { allowed }),
    fix: 'Write what is allowed here.',
  });
}

function atValue(finding: Finding, complaint: Complaint): Said {
  const empty = finding.value === null || finding.value === undefined;
  return { at: empty ? 'key' : 'value', pointer: finding.pointer, complaint };
}
