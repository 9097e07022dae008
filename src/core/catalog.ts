import { EXIT, TrainyardError } from './errors.ts';
import { nearest } from './nearest.ts';

export interface Described {
  readonly id: string;
  /** One line, for `trainyard list` and the reference. */
  readonly doc: string;
}

/** The look-up of one kind of plug-in. Keyed by user text, therefore a Map and never a plain object. */
export interface Catalog<T extends Described> {
  readonly kind: string;
  readonly ids: readonly string[];
  readonly all: readonly T[];
  find(id: string): T | undefined;
  /** Throws `unknown-<kind>` with the nearest and all valid ids. */
  get(id: string): T;
}

/** Builds a catalog from a module namespace (`import * as all from './all.ts'`). */
export function catalogOf<T extends Described>(kind: string, plugins: Record<string, T>): Catalog<T> {
  const byId = new Map<string, T>();
  for (const plugin of Object.values(plugins)) {
    if (byId.has(plugin.id)) throw new Error(`two ${kind} plug-ins are called "${plugin.id}"`);
    byId.set(plugin.id, plugin);
  }
  const ids = [...byId.keys()].sort();
  return {
    kind,
    ids,
    all: ids.map((id) => byId.get(id) as T),
    find: (id) => byId.get(id),
    get(id) {
      const found = byId.get(id);
      if (found === undefined) throw unknownPlugin(kind, id, ids);
      return found;
    },
  };
}

function unknownPlugin(kind: string, id: string, ids: readonly string[]): TrainyardError {
  const near = nearest(id, ids);
  return new TrainyardError({
    code: `unknown-${kind}`,
    message: `there is no ${kind} called "${id}"; there are ${ids.join(', ')}`,
    fix: near === undefined ? `Use one of: ${ids.join(', ')}.` : `Did you mean "${near}"?`,
    exitCode: EXIT.invalid,
  });
}
