import type { Draft } from '../draft.ts';
import { shortened } from '../frame.ts';
import { MOST_IMAGE_VALUES } from '../grammar/data.ts';
import { child, mappingOf, valueAt } from '../pointer.ts';
import type { Problem } from '../problem.ts';

/** Which column may have which parts to play. */
export function columnRules(draft: Draft): readonly Problem[] {
  const features = new Set(Object.keys(mappingOf(valueAt(draft.value, '/data/features')) ?? {}));
  const personal = new Set(draft.texts('/data/personal') ?? []);
  return [
    ...target(draft, features),
    ...identifier(draft, features),
    ...personalFeatures(draft, { features, personal }),
    ...personalGroups(draft, personal),
    ...unknownSensitive(draft),
    ...largeImages(draft),
  ];
}

function largeImages(draft: Draft): Problem[] {
  return Object.entries(mappingOf(valueAt(draft.value, '/data/features')) ?? {}).flatMap(([name, feature]) => {
    const shape = mappingOf(feature)?.['shape'];
    if (!Array.isArray(shape)) return [];
    const values = shape.reduce((product: number, side: unknown) => product * Number(side), 1);
    if (!(values > MOST_IMAGE_VALUES)) return [];
    return [
      draft.atValue(child(child('/data/features', name), 'shape'), {
        code: 'not-yet',
        message: `not yet: images of more than ${MOST_IMAGE_VALUES} values (${values} here)`,
        found: shape.join(' x '),
        allowed: `height x width x channels up to ${MOST_IMAGE_VALUES}`,
        fix: 'Meanwhile: make the pictures smaller before they go into the source.',
      }),
    ];
  });
}

function target(draft: Draft, features: ReadonlySet<string>): Problem[] {
  const column = draft.text('/data/target');
  if (column === undefined) return [];
  const problems = features.has(column) ? [wrongFeature(draft, column, TARGET_IS_FEATURE)] : [];
  for (const role of ['id', 'group'] as const) {
    if (draft.text(`/data/${role}`) !== column) continue;
    problems.push(
      draft.atValue(`/data/${role}`, {
        code: 'target-role',
        message: `the target "${shortened(column)}" is also data.${role}`,
        found: shortened(column),
        fix: `Name another column as data.${role}, or remove the key.`,
      }),
    );
  }
  return problems;
}

function identifier(draft: Draft, features: ReadonlySet<string>): Problem[] {
  const column = draft.text('/data/id');
  return column !== undefined && features.has(column) ? [wrongFeature(draft, column, ID_IS_FEATURE)] : [];
}

function personalFeatures(
  draft: Draft,
  columns: { readonly features: ReadonlySet<string>; readonly personal: ReadonlySet<string> },
): Problem[] {
  return [...columns.personal]
    .filter((column) => columns.features.has(column))
    .map((column) => wrongFeature(draft, column, PERSONAL_IS_FEATURE));
}

interface Misuse {
  readonly code: string;
  readonly what: string;
  readonly fix: string;
}

const TARGET_IS_FEATURE: Misuse = {
  code: 'target-is-feature',
  what: 'is the target: a model that sees it has nothing to predict',
  fix: 'Remove it from data.features.',
};

const ID_IS_FEATURE: Misuse = {
  code: 'id-is-feature',
  what: 'is data.id: a model that sees it learns rows by heart',
  fix: 'Remove it from data.features, or from data.id when it does not identify a row.',
};

const PERSONAL_IS_FEATURE: Misuse = {
  code: 'personal-is-feature',
  what: 'is personal: it is never trained on',
  fix: 'Remove it from data.features, or from data.personal when it holds nothing personal.',
};

function wrongFeature(draft: Draft, column: string, misuse: Misuse): Problem {
  const message = `the feature "${shortened(column)}" ${misuse.what}`;
  return draft.atKey(child('/data/features', column), {
    code: misuse.code,
    message,
    found: shortened(column),
    fix: misuse.fix,
  });
}

function personalGroups(draft: Draft, personal: ReadonlySet<string>): Problem[] {
  return listed(draft, '/data/sensitive', (column) => personal.has(column)).map(({ column, pointer }) =>
    draft.atValue(pointer, {
      code: 'personal-is-sensitive',
      message: `the column "${shortened(column)}" is personal, and fairness would print its values as names of groups`,
      found: shortened(column),
      fix: 'Keep it in one of data.sensitive and data.personal.',
    }),
  );
}

function unknownSensitive(draft: Draft): Problem[] {
  // Something else than a list has its own problem.
  if (draft.has('/data/sensitive') && draft.texts('/data/sensitive') === undefined) return [];
  const sensitive = [...new Set(draft.texts('/data/sensitive') ?? [])];
  return listed(draft, '/evaluate/fairness/by', (column) => !sensitive.includes(column)).map(({ column, pointer }) =>
    draft.atValue(pointer, {
      code: 'not-sensitive',
      message: `fairness is measured by sensitive columns, and "${shortened(column)}" is not one`,
      found: shortened(column),
      allowed:
        sensitive.length === 0 ? 'data.sensitive names no column' : sensitive.map((name) => shortened(name)).join(', '),
      fix: `Add "${shortened(column)}" to data.sensitive.`,
    }),
  );
}

function listed(
  draft: Draft,
  pointer: string,
  wanted: (column: string) => boolean,
): readonly { readonly column: string; readonly pointer: string }[] {
  const list = valueAt(draft.value, pointer);
  if (!Array.isArray(list)) return [];
  return list.flatMap((column: unknown, index) =>
    typeof column === 'string' && wanted(column) ? [{ column, pointer: child(pointer, index) }] : [],
  );
}
