import type { JsonSchema } from '../core/json.ts';
import { nearest } from '../core/nearest.ts';
import { shortened } from './frame.ts';
import { child, mappingOf, spoken } from './pointer.ts';
import { namingKey } from './schema-branches.ts';
import { asReported, type Finding, formOf, type Said } from './schema-finding.ts';
import { keyElsewhere } from './schema-keys.ts';

export function unknownKey({ params, pointer, schema, root }: Finding): Said {
  const key = String(params.get('additionalProperty'));
  const properties = Object.entries(mappingOf(schema['properties']) ?? {});
  const allowed = properties.filter(([, about]) => mappingOf(about)?.['x-not-yet'] === undefined).map(([name]) => name);
  const place = child(pointer, key);
  const elsewhere = keyElsewhere(root, key);
  const near = nearest(
    key,
    properties.map(([name]) => name),
  );
  let fix = allowed.length === 0 ? 'Remove it.' : 'Remove it, or use one of the keys that are allowed here.';
  if (key === '<<') fix = 'Write the keys out: YAML 1.2 has no merge key.';
  else if (near !== undefined) fix = `Did you mean "${near}"?`;
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

export function missingKey({ params, pointer, schema }: Finding): Said {
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

export function notAName({ params, pointer, schema }: Finding): Said {
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

/** No branch of a union was meant: none of the keys that would say which, or several of them. */
export function noForm(finding: Finding): Said {
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
      fix:
        typo === undefined
          ? `Give ${finding.keyword === 'anyOf' ? 'one or more' : 'exactly one'} of them.`
          : `Did you mean "${typo[1]}" instead of "${typo[0]}"?`,
    },
  };
}
