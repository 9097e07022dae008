import type { Draft } from '../draft.ts';
import { shortened } from '../frame.ts';
import { child, mappingOf, valueAt } from '../pointer.ts';
import type { Problem } from '../problem.ts';

/** Columns that slices are cut by: features that are no picture, and sensitive columns. */
export function sliceRules(draft: Draft): readonly Problem[] {
  const list = valueAt(draft.value, '/evaluate/slices/columns');
  if (!Array.isArray(list)) return [];
  const known = new Set([...flatFeatures(draft), ...(draft.texts('/data/sensitive') ?? [])]);
  const personal = new Set(draft.texts('/data/personal') ?? []);
  return list.flatMap((column: unknown, index) => {
    if (typeof column !== 'string' || (known.has(column) && !personal.has(column))) return [];
    const allowed = [...known].filter((name) => !personal.has(name)).map((name) => shortened(name));
    const why = personal.has(column)
      ? 'is personal, and a slice would print its values'
      : 'is neither a sensitive column nor a feature with one value per row';
    return draft.atValue(child('/evaluate/slices/columns', index), {
      code: 'slice-column',
      message: `slices cannot be cut by "${shortened(column)}": it ${why}`,
      found: shortened(column),
      allowed: allowed.length === 0 ? 'there is no column to cut by' : allowed.join(', '),
      fix: `Take "${shortened(column)}" out of evaluate.slices.columns${personal.has(column) ? '' : ', or add it to data.sensitive'}.`,
    });
  });
}

function flatFeatures(draft: Draft): readonly string[] {
  const features = Object.entries(mappingOf(valueAt(draft.value, '/data/features')) ?? {});
  return features.flatMap(([name, feature]) => {
    const type = typeof feature === 'string' ? feature : mappingOf(feature)?.['type'];
    return type === 'image' || type === 'vector' ? [] : [name];
  });
}
