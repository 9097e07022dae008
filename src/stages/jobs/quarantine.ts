import type { ObjectStore } from '../../core/ports.ts';

/**
 * A store as one change sees it: what is in the store itself, then what is in the change's own quarantine, where all
 * that it writes goes. Another change never reads it, so code under review can spoil no one's results but its own.
 */
export function withQuarantine(store: ObjectStore, name: string): ObjectStore {
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(name)) throw new Error(`"${name}" names no quarantine`);
  const prefix = `quarantine/${name}/`;
  return {
    id: store.id,
    location: `${store.location}, ${prefix.slice(0, -1)}`,
    get: async (key) => (await store.get(key)) ?? (await store.get(prefix + key)),
    put: (key, bytes) => store.put(prefix + key, bytes),
    ...(store.putNew && { putNew: (key: string, bytes: Uint8Array) => putNew(store, prefix + key, bytes) }),
    has: async (key) => (await store.has(key)) || (await store.has(prefix + key)),
    async list(start) {
      const own = (await store.list(prefix + start)).map((key) => key.slice(prefix.length));
      return [...new Set([...(await store.list(start)), ...own])]
        .filter((key) => !key.startsWith('quarantine/'))
        .sort();
    },
    delete: (key) => store.delete(prefix + key),
  };
}

async function putNew(store: ObjectStore, key: string, bytes: Uint8Array): Promise<boolean> {
  return (await store.putNew?.(key, bytes)) ?? true;
}

/** A store that forgets: for runs that have no credentials for the real one. */
export function nothingStored(): ObjectStore {
  const kept = new Map<string, Uint8Array>();
  return {
    id: 'nothing',
    location: 'no store',
    get: async (key) => kept.get(key),
    put: async (key, bytes) => void kept.set(key, bytes),
    has: async (key) => kept.has(key),
    list: async (prefix) => [...kept.keys()].filter((key) => key.startsWith(prefix)).sort(),
    delete: async (key) => void kept.delete(key),
  };
}
