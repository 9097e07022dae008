import { nearest } from '../../core/nearest.ts';
import type { Draft } from '../draft.ts';
import { child, mappingOf, valueAt } from '../pointer.ts';
import type { Problem } from '../problem.ts';

/** Every environment comes after one that there is, and the order has a beginning; no two share a branch. */
export function environmentRules(draft: Draft): readonly Problem[] {
  const names = Object.keys(mappingOf(valueAt(draft.value, '/environments')) ?? {});
  return names.flatMap((name) => [...afterKnown(draft, name, names), ...branchAlone(draft, name, names)]);
}

function afterOf(draft: Draft, name: string): string | undefined {
  return draft.text(child(child('/environments', name), 'after'));
}

function afterKnown(draft: Draft, name: string, names: readonly string[]): Problem[] {
  const pointer = child(child('/environments', name), 'after');
  const after = afterOf(draft, name);
  if (after === undefined) return [];
  if (!names.includes(after)) {
    const near = nearest(after, names);
    const fix = near === undefined || near === name ? 'Name an environment of this file.' : `Did you mean "${near}"?`;
    const message = `there is no environment ${after}`;
    return [
      draft.atValue(pointer, { code: 'environment-unknown', message, found: after, allowed: names.join(', '), fix }),
    ];
  }
  const way = [name];
  for (let at: string | undefined = after; at !== undefined && !way.slice(1).includes(at); at = afterOf(draft, at)) {
    way.push(at);
    if (at !== name) continue;
    const message = `${way.join(' comes after ')}: the order has no beginning`;
    return [
      draft.atValue(pointer, {
        code: 'environment-cycle',
        message,
        found: after,
        fix: 'Remove one of the keys "after".',
      }),
    ];
  }
  return [];
}

function branchAlone(draft: Draft, name: string, names: readonly string[]): Problem[] {
  const placeOf = (one: string) => {
    const at = child('/environments', one);
    return `${draft.text(child(at, 'repository')) ?? ''} ${draft.text(child(at, 'branch')) ?? `deploy/${one}`}`;
  };
  const first = names.find((one) => placeOf(one) === placeOf(name));
  if (first === undefined || first === name) return [];
  return [
    draft.atKey(child('/environments', name), {
      code: 'environment-branch',
      message: `${name} and ${first} have the same branch`,
      fix: 'Give each environment a branch of its own.',
    }),
  ];
}
