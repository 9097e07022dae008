import type { Json } from '../core/json.ts';
import { nearest } from '../core/nearest.ts';
import { shortened } from './frame.ts';
import { jsonType } from './not-yet.ts';
import { child, spoken } from './pointer.ts';
import { atValue, type Finding, formOf, type Said } from './schema-finding.ts';

export function wrongType(finding: Finding): Said {
  const { params, pointer, value, source, schema } = finding;
  const values = schema['enum'];
  if (Array.isArray(values)) return notAmong({ ...finding, params: new Map([['allowedValues', values]]) });
  const types = [params.get('type')].flat().map(String);
  const words = types.map((type) => TYPE_WORDS.get(type) ?? type).join(' or ');
  const allowed = typeof schema['pattern'] === 'string' ? (formOf(schema) ?? words) : words;
  const empty = value === null || value === undefined;
  let fix = `Write ${words}.`;
  if (
    types.includes('string') &&
    schema['pattern'] === undefined &&
    (typeof value === 'number' || typeof value === 'boolean')
  )
    fix = `Quote it: "${source}".`;
  if (types.includes('array') && typeof value === 'string') fix = `Write a list: [${source}].`;
  return {
    at: empty ? 'key' : 'value',
    pointer,
    complaint: {
      code: 'wrong-type',
      message: `${spoken(pointer)} has to be ${words}${empty ? ' and is empty' : `, not ${TYPE_WORDS.get(jsonType(value))}`}`,
      ...(source === '' ? {} : { found: source }),
      allowed,
      fix,
    },
  };
}

export function notAmong(finding: Finding): Said {
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

export function notOfForm(finding: Finding): Said {
  const allowed = formOf(finding.schema) ?? `text that matches ${String(finding.params.get('pattern'))}`;
  return atValue(finding, {
    code: 'wrong-form',
    message: `${spoken(finding.pointer)} cannot be ${finding.source}`,
    found: finding.source,
    allowed,
    fix: typeof finding.schema['x-says'] === 'string' ? `Write ${allowed}.` : 'Write what is allowed here.',
  });
}

export function outOfRange(finding: Finding): Said {
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

export function repeated(finding: Finding): Said {
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

export function wrongLength(finding: Finding): Said {
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

const TYPE_WORDS: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['integer', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'a mapping'],
  ['null', 'nothing'],
]);
