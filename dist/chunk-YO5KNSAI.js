import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/stages/jobs/quarantine.ts
function withQuarantine(store, name) {
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(name)) throw new Error(`"${name}" names no quarantine`);
  const prefix = `quarantine/${name}/`;
  return {
    id: store.id,
    location: `${store.location}, ${prefix.slice(0, -1)}`,
    get: async (key) => await store.get(key) ?? await store.get(prefix + key),
    put: (key, bytes) => store.put(prefix + key, bytes),
    ...store.putNew && { putNew: (key, bytes) => putNew(store, prefix + key, bytes) },
    has: async (key) => await store.has(key) || await store.has(prefix + key),
    async list(start) {
      const own = (await store.list(prefix + start)).map((key) => key.slice(prefix.length));
      return [.../* @__PURE__ */ new Set([...await store.list(start), ...own])].filter((key) => !key.startsWith("quarantine/")).sort();
    },
    delete: (key) => store.delete(prefix + key)
  };
}
async function putNew(store, key, bytes) {
  return await store.putNew?.(key, bytes) ?? true;
}
function nothingStored() {
  const kept = /* @__PURE__ */ new Map();
  return {
    id: "nothing",
    location: "no store",
    get: async (key) => kept.get(key),
    put: async (key, bytes) => void kept.set(key, bytes),
    has: async (key) => kept.has(key),
    list: async (prefix) => [...kept.keys()].filter((key) => key.startsWith(prefix)).sort(),
    delete: async (key) => void kept.delete(key)
  };
}

export {
  withQuarantine,
  nothingStored
};
