import type { ObjectStore } from '../../src/core/ports.ts';

export class Killed extends Error {}

/** A store in memory whose process can die: at the given call, before or after the call took effect. */
export function memoryStore(objects = new Map<string, Uint8Array>()) {
  let calls = 0;
  let kill: { readonly at: number; readonly when: 'before' | 'after' } | undefined;
  const step = async <T>(effect: () => T): Promise<T> => {
    const dies = kill !== undefined && kill.at === calls++;
    if (dies && kill?.when === 'before') throw new Killed();
    const result = effect();
    if (dies) throw new Killed();
    return result;
  };
  const store: ObjectStore = {
    id: 'memory',
    location: 'memory',
    get: (key) => step(() => objects.get(key)),
    put: (key, bytes) => step(() => void objects.set(key, bytes)),
    has: (key) => step(() => objects.has(key)),
    list: (prefix) => step(() => [...objects.keys()].filter((key) => key.startsWith(prefix)).sort()),
    delete: (key) => step(() => void objects.delete(key)),
  };
  return {
    store,
    objects,
    /** Starts counting calls anew; the call with this index dies. */
    killAt(at: number, when: 'before' | 'after') {
      calls = 0;
      kill = { at, when };
    },
    heal() {
      kill = undefined;
    },
    text: (): Record<string, string> =>
      Object.fromEntries([...objects].sort().map(([key, bytes]) => [key, new TextDecoder().decode(bytes)])),
  };
}
