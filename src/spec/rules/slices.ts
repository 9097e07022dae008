import type { Draft } from '../draft.ts';
import { shortened } from '../frame.ts';
import { child, mappingOf, valueAt } from '../pointer.ts';
import type { Problem } from '../problem.ts';

const SLICES_AT = '/evaluate/slices';

/** Columns that slices are cut by: features that are no picture, and sensitive columns. */
export function sliceRules(draft: Draft): readonly Problem[] {
  const known = new Set([...flatFeatures(draft), ...(draft.texts('/data/sensitive') ?? [])]);
  const personal = new Set(draft.texts('/data/personal') ?? []);
  return namedColumns(draft).flatMap(({ column, at }) => {
    if (known.has(column) && !personal.has(column)) return [];
    const allowed = [...known].filter((name) => !personal.has(name)).map((name) => shortened(name));
    const why = personal.has(column)
      ? 'is personal, and a slice would print its values'
      : 'is neither a sensitive column nor a feature with one value per row';
    return draft.atValue(at, {
      code: 'slice-column',
      message: `slices cannot be cut by "${shortened(column)}": it ${why}`,
      found: shortened(column),
      allowed: allowed.length === 0 ? 'there is no column to cut by' : allowed.join(', '),
      fix: `Take "${shortened(column)}" out of evaluate.slices${personal.has(column) ? '' : ', or add it to data.sensitive'}.`,
    });
  });
}

interface NamedColumn {
  readonly column: string;
  /** Where it stands. */
  readonly at: string;
}

/** Of a search under `columns`; of a list under the `by` of each item. */
function namedColumns(draft: Draft): readonly NamedColumn[] {
  const slices = valueAt(draft.value, SLICES_AT);
  if (!Array.isArray(slices)) return textsAt(draft, `${SLICES_AT}/columns`);
  return slices.flatMap((_, index) => textsAt(draft, child(child(SLICES_AT, index), 'by')));
}

function textsAt(draft: Draft, at: string): readonly NamedColumn[] {
  const value = valueAt(draft.value, at);
  if (typeof value === 'string') return [{ column: value, at }];
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return items.flatMap((column, index) => (typeof column === 'string' ? [{ column, at: child(at, index) }] : []));
}

function flatFeatures(draft: Draft): readonly string[] {
  const features = Object.entries(mappingOf(valueAt(draft.value, '/data/features')) ?? {});
  return features.flatMap(([name, feature]) => {
    const type = typeof feature === 'string' ? feature : mappingOf(feature)?.['type'];
    return type === 'image' || type === 'vector' ? [] : [name];
  });
}
